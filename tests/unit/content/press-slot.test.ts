// @vitest-environment node
/** What a press needs is loaded when it is needed, once, and not given up for one refusal. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { BESIDE, importsIn, partsOf, reachedFrom } from '../../../scripts/press-file.ts';
import { importsOf } from '../house/imports.ts';

const world = vi.hoisted(() => ({ asked: [] as string[], answer: (): unknown => undefined }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {
      id: 'holdout',
      sendMessage: async ({ page }: { page: { type: string } }) => {
        world.asked.push(page.type);
        return world.answer();
      },
    },
  },
}));

const file = {
  alter: vi.fn(),
  appears: vi.fn(),
  closes: vi.fn(),
  confirm: vi.fn(),
  ledAway: vi.fn(),
  observeAhead: vi.fn(),
  observeInRound: vi.fn(),
  offerPutBack: vi.fn(),
  reveal: vi.fn(),
  search: vi.fn(),
  shown: vi.fn(),
  visitForm: vi.fn(),
  wayTo: vi.fn(),
};
let slot: typeof import('../../../src/content/press-slot.ts');
beforeEach(async () => {
  vi.resetModules();
  world.asked = [];
  slot = await import('../../../src/content/press-slot.ts');
  slot.offerParts([]);
  world.answer = () => {
    slot.offerPressing(file);
    return { ok: true, value: undefined };
  };
});

it('is asked for once, however many want it', async () => {
  const both = await Promise.all([slot.pressing(), slot.pressing()]);
  expect(both).toEqual([file, file]);
  expect(await slot.pressing()).toBe(file);
  expect(world.asked).toEqual(['page/load-press']);
});

it('is tried again after a refusal, which is told', async () => {
  const load = world.answer;
  world.answer = () => ({ ok: false, refused: 'failed' });
  await expect(slot.pressing()).rejects.toThrow('failed');
  world.answer = load;
  expect(await slot.pressing()).toBe(file);
});

it('is not the one of the runtime before', async () => {
  slot.offerPressing(file);
  slot.offerParts([]);
  world.answer = () => ({ ok: true, value: undefined });
  await expect(slot.pressing()).rejects.toThrow('did not load');
});

it('shares with the runtime every module that both need, by all names that it uses', () => {
  const root = process.cwd();
  const page = reachedFrom([`${root}/entrypoints/page.ts`]);
  const beside = BESIDE.map((name) =>
    [...reachedFrom([`${root}/entrypoints/${name}.ts`])].filter((path) => !page.has(path)),
  );
  for (const own of beside) expect(own.length).toBeGreaterThan(10);
  for (const path of beside.flat()) {
    // As another reading of the imports has them.
    const source = readFileSync(path, 'utf8').replaceAll(/^import type .*?;$|^export type .*?;$/gmsu, '');
    expect(importsIn(path).map((one) => one.names.length > 0)).toEqual(importsOf(source).map(() => true));
  }
  const places = [...partsOf(root).values()].flatMap((names) => [...names.values()]);
  expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, place) => place));
});
