/**
 * Builds the files that are loaded beside the page runtime (entrypoints/press.ts, entrypoints/new-setting.ts) without the
 * modules that the runtime has: all are classic scripts in one isolated world, where one cannot import the other. The
 * runtime leaves the names that are asked for in that world (src/content/page-parts.ts), and these files take them from
 * there.
 */
import { readFileSync } from 'node:fs';
// Vite names files with slashes on every system.
import { dirname, join, relative } from 'node:path/posix';
import type { Plugin } from 'vite';

/** The files beside the runtime, by their entrypoints. */
export const BESIDE = ['press', 'new-setting'] as const;

interface Import {
  path: string;
  names: string[];
}

/** The imports and re-exports of a source that are more than types. */
export function importsIn(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export) (?!type\b)(?:\{([^}]*)\}|(\*)) from '(\.[^']+)';/gmu)].map(
    ([, list, all, specifier]) => ({
      path: join(dirname(file), specifier ?? ''),
      names: all
        ? ['*']
        : (list ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '' && !name.startsWith('type '))
            .map((name) => name.replace(/ as \w+$/u, '')),
    }),
  );
}

/** Every file that these lead to, themselves included. */
export function reachedFrom(files: string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path } of importsIn(file)) visit(path);
  };
  files.forEach(visit);
  return reached;
}

/**
 * @param root the project's folder
 * @returns by file of the page runtime, the names that the files beside it use, each with its place in the list that
 * the runtime leaves: names would weigh more
 */
export function partsOf(root: string): Map<string, Map<string, number>> {
  const page = reachedFrom([join(root, 'entrypoints/page.ts')]);
  const parts = new Map<string, Map<string, number>>();
  let places = 0;
  for (const file of reachedFrom(BESIDE.map((name) => join(root, `entrypoints/${name}.ts`)))) {
    if (page.has(file)) continue;
    for (const { path, names } of importsIn(file)) {
      if (!page.has(path)) continue;
      const own = parts.get(path) ?? new Map<string, number>();
      parts.set(path, own);
      for (const name of names) {
        if (!own.has(name)) own.set(name, places++);
      }
    }
  }
  return parts;
}

/** The plugin for these builds; it does nothing in others. @param folder the project's */
export function pressFile(folder: string): Plugin {
  const root = folder.replaceAll('\\', '/').replace(/\/$/u, '');
  let building: string | undefined;
  let parts = new Map<string, Map<string, number>>();
  let page = new Set<string>();
  return {
    name: 'holdout:press-file',
    buildStart({ input }) {
      const entry = /entrypoints\/([a-z-]+)\.ts/u.exec(JSON.stringify(input).replaceAll('\\\\', '/'))?.[1];
      building = ['page', ...BESIDE].find((name) => name === entry);
      if (!building) return;
      parts = partsOf(root);
      page = reachedFrom([join(root, 'entrypoints/page.ts')]);
    },
    load(id) {
      if (building === 'page' && id === join(root, 'src/content/page-parts.ts')) {
        const uses = [...parts].map(
          ([path, names]) =>
            `import { ${[...names].map(([name, place]) => `${name} as part${place}`).join(', ')} } from ${JSON.stringify(path)};`,
        );
        const places = [...parts.values()].flatMap((own) => [...own.values()]).toSorted((a, b) => a - b);
        return `${uses.join('\n')}\nexport const parts = [${places.map((place) => `part${place}`).join(', ')}];`;
      }
      if (building === undefined || building === 'page' || !page.has(id)) return undefined;
      const names = parts.get(id);
      if (!names) this.error(`${relative(root, id)} would stand in the page runtime and in the file beside it`);
      return [
        `const { ${[...names.values()].map((place) => `${place}: part${place}`).join(', ')} } = globalThis.holdoutParts;`,
        `export { ${[...names].map(([name, place]) => `part${place} as ${name}`).join(', ')} };`,
      ].join('\n');
    },
  };
}
