import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * A sequencer that begins with the files that take longest: whatever begins last ends last.
 * @param starts how their names begin, longest first
 */
export function longestFirst(starts: readonly string[]): typeof BaseSequencer {
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const place = ({ moduleId }: TestSpecification): number => {
        const at = starts.findIndex((start) => moduleId.slice(moduleId.lastIndexOf('/') + 1).startsWith(start));
        return at === -1 ? starts.length : at;
      };
      return files.toSorted((a, b) => place(a) - place(b));
    }
  };
}
