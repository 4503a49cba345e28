// @vitest-environment node
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, misplaced } from './imports.ts';

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/u.test(name) ? [path] : [];
  });

const all = ['src', 'entrypoints'].flatMap(sources).map((path) => path.split(sep).join('/'));
const edges = all.flatMap((from) =>
  importsOf(readFileSync(from, 'utf8')).map((specifier) => ({
    from,
    to: normalize(join(dirname(from), specifier))
      .split(sep)
      .join('/'),
  })),
);

describe('the order of the house', () => {
  it('reads the whole tree', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(edges.length).toBeGreaterThan(400);
  });

  it('is kept by every import: each folder takes only from its left', () => {
    expect(edges.filter(({ from, to }) => misplaced(from, to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual(
      [],
    );
  });

  it('has no circle among files', () => {
    const next = Map.groupBy(edges, ({ from }) => from);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const { to } of next.get(file) ?? []) visit(to, [...way, file]);
      state.set(file, 'done');
    };
    for (const file of all) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('an arrow that is turned', () => {
  it.each([
    ['src/ledger/store.ts', 'src/messages.ts'],
    ['src/ledger/store.ts', 'src/engine/finding/find.ts'],
    ['src/engine/finding/find.ts', 'src/catalog/schema.ts'],
    ['src/engine/finding/find.ts', 'src/wording/judge.ts'],
    ['src/services/x.ts', 'src/catalog/list.ts'],
    ['src/shared/refs.ts', 'src/ledger/schema.ts'],
    ['src/content/script.ts', 'src/ui/model/items.ts'],
    ['src/background/index.ts', 'src/content/script.ts'],
    ['src/background/index.ts', 'src/engine/index.ts'],
    ['src/ui/client/feed.ts', 'src/background/badge.ts'],
    ['src/change/machine.ts', 'src/round/machine.ts'],
    ['src/ui/model/items.ts', 'src/ui/client/feed.ts'],
    ['src/engine/finding/find.ts', 'src/engine/reading/read.ts'],
    ['src/engine/dom/tree.ts', 'src/engine/looking.ts'],
    ['src/ui/components/parts.tsx', 'src/ui/popup/popup.tsx'],
    ['src/catalog/index.ts', 'entrypoints/background.ts'],
    ['src/nowhere/x.ts', 'src/shared/refs.ts'],
  ])('%s may not import %s', (from, to) => {
    expect(misplaced(from, to)).toBe(true);
  });

  it.each([
    ['src/content/reading.ts', 'src/engine/index.ts'],
    ['src/services/x.ts', 'src/catalog/schema.ts'],
    ['src/ui/popup/popup.tsx', 'src/ui/components/parts.tsx'],
    ['src/engine/reading/read.ts', 'src/engine/finding/find.ts'],
    ['src/engine/finding/find.ts', 'src/engine/types.ts'],
    ['src/ui/components/plan.tsx', 'src/ui/model/items.ts'],
    ['entrypoints/popup/main.tsx', 'src/ui/popup/popup.tsx'],
  ])('%s may import %s', (from, to) => {
    expect(misplaced(from, to)).toBe(false);
  });
});
