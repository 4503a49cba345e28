/** Answers of one setting's pages, one after another: two that speak at the same moment would both go by what was before. */
export interface Turns {
  /** @param of what only one may be at */
  take<T>(of: string, work: () => Promise<T>): Promise<T>;
}

/** Turns that are kept in memory: pages that speak at one moment speak to the same background. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(of, work) {
      const result = (last.get(of) ?? Promise.resolve()).then(work);
      const over = result
        .catch(() => undefined)
        .then(() => {
          if (last.get(of) === over) last.delete(of);
        });
      last.set(of, over);
      return result;
    },
  };
}
