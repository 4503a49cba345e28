// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerItems, parseStore } from '../../../src/ledger/storage/parse.ts';
import type { Items } from '../../../src/ledger/schema.ts';
import { VERSION } from '../../../src/ledger/schema.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import { createStore } from '../../../src/ledger/store.ts';
import { BadFile, exportFile, readFile } from '../../../src/ledger/files/transfer.ts';
import { services } from '../../../src/catalog/index.ts';
import { receiptOf } from '../../../src/ui/model/receipt.ts';
import { summarise } from '../../../src/ui/model/summary.ts';
import type { T } from '../../../src/shared/texts.ts';
import { memoryArea } from '../memory-area.ts';
import { changed, finding, fixture, kept, minutes, REF } from './fixtures.ts';

const RUNS = 400;
const ASIDE = 'set-aside:2026-11-24T10:00:00.000Z';
const NOW = new Date('2026-11-24T10:00:00.000Z');
const t: T = (key) => (key === 'lang' ? 'en' : key);

type Path = string[];

/** Every place in a store: its keys, and all within its records. */
function places(value: unknown, here: Path = []): Path[] {
  const inside =
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, part]) => places(part, [...here, key]))
      : [];
  return here.length === 0 ? inside : [here, ...inside];
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    '',
    '__proto__',
    'constructor',
    'allowed',
    'refused',
    'confirmed',
    'failed',
    'unclear',
    '2026-99-99T99:99:99Z',
    '0000-00-00T00:00:00.000Z',
    'x'.repeat(100_000),
    '\u0000\uD800',
    [],
    [[]],
    {},
    { toString: 1, valueOf: 1 },
    { version: 1 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

type Edit = { place: number } & (
  | { do: 'drop' }
  | { do: 'put'; value: unknown }
  | { do: 'add'; name: string; value: unknown }
  | { do: 'copy'; from: number }
  | { do: 'cut' }
);

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc
    .tuple(
      fc.nat(),
      fc.oneof(
        fc.constant({ do: 'drop' as const }),
        fc.constant({ do: 'cut' as const }),
        odd.map((value) => ({ do: 'put' as const, value })),
        fc
          .tuple(fc.constantFrom('__proto__', 'constructor', 'seal', 'label', 'earlier', 'more'), odd)
          .map(([name, value]) => ({ do: 'add' as const, name, value })),
        fc.nat().map((from) => ({ do: 'copy' as const, from })),
      ),
    )
    .map(([place, what]) => ({ place, ...what })),
  { minLength: 1, maxLength: 3 },
);

function at(items: Items, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], items);
}

/** Does to a store what a bug, a disk or a hand could. */
function hurt(items: Items, list: readonly Edit[]): Items {
  const copy = structuredClone(items);
  for (const edit of list) {
    const all = places(copy);
    const path = all[edit.place % all.length];
    if (!path) continue;
    const parent = at(copy, path.slice(0, -1)) as Record<string, unknown>;
    const key = path.at(-1) ?? '';
    const old = parent[key];
    const set = (name: string, to: Record<string, unknown>, value: unknown): void => {
      Object.defineProperty(to, name, { value, enumerable: true, configurable: true, writable: true });
    };
    if (edit.do === 'drop') delete parent[key];
    else if (edit.do === 'put') set(key, parent, edit.value);
    else if (edit.do === 'copy') set(key, parent, structuredClone(at(copy, all[edit.from % all.length] ?? [])));
    else if (edit.do === 'cut')
      set(
        key,
        parent,
        typeof old === 'string' ? old.slice(0, old.length / 2) : Array.isArray(old) ? old.slice(1) : old,
      );
    else if (old !== null && typeof old === 'object') set(edit.name, old as Record<string, unknown>, edit.value);
  }
  return copy;
}

const stores = fc
  .tuple(fc.integer({ min: 1, max: VERSION }), edits)
  .map(([version, list]) => hurt(fixture(version), list));

describe('whatever a store holds', () => {
  it('is read, each damaged record left out alone, and nothing is thrown', () => {
    let whole = 0;
    let partly = 0;
    fc.assert(
      fc.property(stores, (items) => {
        const parsed = parseStore(items);
        if (!parsed.ok) return;
        if (parsed.damaged.length === 0) whole += 1;
        else partly += 1;
        // No edit touches more than one record, and there are three edits at most; with a finding goes its history.
        const keys = new Set(parsed.damaged.map(({ key }) => key));
        const hit = new Set([...keys].map((key) => key.replace(/^earlier:/u, 'finding:')));
        expect(hit.size).toBeLessThanOrEqual(3);
        for (const key of Object.keys(ledgerItems(items)))
          if (key.startsWith('finding:') && !keys.has(key))
            expect(parsed.ledger.findings.has(key.slice('finding:'.length))).toBe(true);
      }),
      { numRuns: RUNS * 3 },
    );
    // Otherwise nothing was seen of either.
    expect(whole).toBeGreaterThan(RUNS / 4);
    expect(partly).toBeGreaterThan(RUNS / 4);
  });

  it('is not lost: it stays, or moves to its new form, or is set aside', async () => {
    await fc.assert(
      fc.asyncProperty(stores, async (items) => {
        const parsed = parseStore(items);
        const area = memoryArea(items);
        await createStore(area, () => NOW).read();
        if (!parsed.ok) {
          expect(area.items[ASIDE]).toMatchObject({ items: ledgerItems(items) });
          return;
        }
        const { damaged } = parsed;
        if (damaged.length > 0)
          expect(Reflect.get(Object(area.items[ASIDE]), 'items')).toEqual(
            Object.fromEntries(damaged.map(({ key, value }) => [key, value])),
          );
        // A request may have been made anew of the log, or be gone by it.
        const { requests } = parsed.ledger;
        const standing = Object.fromEntries([...requests].map(([key, request]) => [`request:${key}`, request]));
        const others = Object.entries(kept(items)).filter(([key]) => !key.startsWith('request:'));
        const expected = { ...Object.fromEntries(others), ...standing };
        if (parsed.from === VERSION && damaged.length > 0) {
          const keys = new Set(damaged.map(({ key }) => key));
          for (const [key, value] of Object.entries(expected))
            if (!keys.has(key) || key in standing) expect(area.items[key]).toEqual(value);
        } else if (parsed.from === VERSION) expect(kept(area.items)).toEqual(expected);
        else
          expect(parseStore({ ...area.items })).toMatchObject({
            ok: true,
            from: VERSION,
            ledger: {
              findings: parsed.ledger.findings,
              requests: parsed.ledger.requests,
              quiets: parsed.ledger.quiets,
              preferences: parsed.ledger.preferences,
            },
          });
      }),
      { numRuns: RUNS },
    );
  });

  it('can be gone on with', async () => {
    await fc.assert(
      fc.asyncProperty(stores, async (items) => {
        const area = memoryArea(items);
        const store = createStore(area, () => NOW);
        const before = (await store.read()).changes.length;
        await store.found(finding('allowed', minutes(0)));
        await changed(store);
        await store.sent({ ...REF, by: 'form', to: 'x', version: '1' }, 'sent', minutes(1));
        await store.driftSeen(REF, 'read');
        await store.accountOf('github', 'octocat');
        const after = parseStore({ ...area.items });
        expect(after.ok && after.ledger.changes.length).toBe(before + 1);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('never stops a view', () => {
    fc.assert(
      fc.property(stores, (items) => {
        const parsed = parseStore(items);
        if (!parsed.ok) return;
        const { ledger } = parsed;
        expect(() =>
          summarise(t, { services, ledger, granted: ['<all_urls>'], now: NOW, locale: 'en-GB', timeZone: 'UTC' }),
        ).not.toThrow();
        for (const change of ledger.changes) expect(() => receiptOf(t, change, services, 'en-GB', 'UTC')).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });

  it('has a chain of which something can be said', async () => {
    await fc.assert(
      fc.asyncProperty(stores, async (items) => {
        const parsed = parseStore(items);
        if (parsed.ok) expect(await verifyChain(parsed.ledger)).toHaveProperty('ok');
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

describe('whatever a file holds', () => {
  it('is imported or refused with a reason, and then nothing has changed', async () => {
    await fc.assert(
      fc.asyncProperty(stores, async (items) => {
        const area = memoryArea(fixture(VERSION));
        const store = createStore(area, () => NOW);
        const before = await store.read();
        try {
          await store.importFile(exportFile(items, '0.1.0', NOW));
          const after = await store.read();
          expect(after.changes.slice(0, before.changes.length).map(({ id }) => id)).toEqual(
            before.changes.map(({ id }) => id),
          );
          expect(parseStore({ ...area.items })).toMatchObject({ ok: true });
          expect(await verifyChain(after)).toMatchObject({ ok: true });
        } catch (error) {
          expect(error).toBeInstanceOf(BadFile);
          expect({ ...area.items }).toEqual(fixture(VERSION));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is read or refused with a reason, cut off anywhere or any text', () => {
    const good = exportFile(fixture(VERSION), '0.1.0', NOW);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(good.length - 3).map((end) => good.slice(0, end)),
          fc.string(),
          fc.json(),
        ),
        (text) => {
          expect(readFile(text)).toMatchObject({ ok: false, why: expect.stringMatching(/^(damaged|foreign)$/u) });
        },
      ),
      { numRuns: RUNS },
    );
  });
});
