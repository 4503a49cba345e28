// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/ledger/storage/migrate.ts';
import { unpacked } from '../../../src/ledger/storage/pack.ts';
import { isDerived, parseStore } from '../../../src/ledger/storage/parse.ts';
import type { Items } from '../../../src/ledger/schema.ts';
import { DEFAULT_PREFERENCES, refKey, VERSION } from '../../../src/ledger/schema.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import { createStore, StoreFull } from '../../../src/ledger/store.ts';
import { memoryArea, type MemoryArea } from '../memory-area.ts';
import { finding, fixture, ledgerOf, REF } from './fixtures.ts';

const versions = Array.from({ length: VERSION }, (_, index) => index + 1);

/** Every text and number that a record carries. */
function leaves(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [JSON.stringify(value)];
  return Object.values(value).flatMap(leaves);
}

describe.each(versions)('a store of version %i', (version) => {
  const items = fixture(version);

  it('is what that version wrote', () => {
    expect(items['ledger']).toMatchObject({ version });
    const kinds = new Set(Object.keys(items).map((key) => key.split(':')[0]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['ledger', 'preferences', 'finding', 'request', 'quiet', 'change']),
    );
    const steps = Object.keys(items)
      .filter((key) => key.startsWith('change:'))
      .map((key) => (items[key] as { step: string }).step);
    const wrote: Record<number, string[]> = {
      1: ['begun', 'acted', 'confirmed', 'failed'],
      2: ['begun', 'confirmed', 'failed'],
      3: ['begun', 'pressed', 'acted', 'confirmed', 'failed'],
      4: ['begun', 'pressed', 'acted', 'confirmed', 'failed'],
    };
    expect(new Set(steps)).toEqual(new Set(wrote[version]));
  });

  it('is read by a view as it stands, nothing written', () => {
    const before = structuredClone(items);
    const parsed = parseStore(items);
    expect(parsed).toMatchObject({ ok: true, from: version });
    expect(items).toEqual(before);
  });

  it('becomes one of today with every record in its place and nothing in them lost', async () => {
    const area = memoryArea({
      ...items,
      round: { stays: true },
      'set-aside:2026-01-01T00:00:00.000Z': { why: 'corrupt', items: {} },
    });
    await createStore(area).read();
    expect(area.items['ledger']).toMatchObject({ version: VERSION });
    expect(area.items['round']).toEqual({ stays: true });
    const whole = unpacked({ ...area.items });
    for (const [key, value] of Object.entries(unpacked(items))) {
      if (key === 'ledger' || isDerived(key)) continue;
      for (const leaf of leaves(value)) expect(leaves(whole[key]), `${key}: ${leaf}`).toContain(leaf);
    }
    const ledger = ledgerOf({ ...area.items });
    expect(ledger).toMatchObject({ changes: ledgerOf(items).changes });
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
  });
});

describe('from version 1', () => {
  const items = fixture(1);
  const migrated = async (): Promise<Items> => {
    const area = memoryArea(items);
    await createStore(area).read();
    return { ...area.items };
  };

  it('seals the changes that have ended, in their order, then the requests, and leaves the open ones open', async () => {
    const { changes, sent, meta } = ledgerOf(await migrated());
    expect(changes.map(({ id, step, seal }) => [id, step, seal?.n])).toEqual([
      [1, 'confirmed', 1],
      [2, 'confirmed', 2],
      [3, 'failed', 3],
      [4, 'begun', undefined],
      [5, 'acted', undefined],
    ]);
    expect(sent.map(({ id, seal }) => [id, seal?.n])).toEqual([
      [1, 4],
      [2, 5],
    ]);
    expect(meta).toMatchObject({
      changes: 5,
      sent: 2,
      rounds: 0,
      head: { n: 5, hash: sent[1]?.seal?.hash },
      salt: expect.stringMatching(/^[0-9a-f]{32}$/u),
    });
  });

  it('makes a record of each request, the first sent first, and claims nothing that was not kept', async () => {
    const { sent, requests } = ledgerOf(await migrated());
    expect(sent).toMatchObject([
      {
        service: 'slack',
        setting: 'global-model-opt-out',
        kind: 'sent',
        at: '2026-10-02T12:00:00.000Z',
        by: 'email',
        to: '',
        version: '',
      },
      {
        service: 'instagram',
        setting: 'objection-form',
        kind: 'sent',
        at: '2026-10-09T12:30:00.000Z',
        by: 'form',
        to: '',
        version: '',
      },
    ]);
    expect(requests.get('instagram/objection-form')).toEqual({
      service: 'instagram',
      setting: 'objection-form',
      sentAt: '2026-10-09T12:30:00.000Z',
    });
  });

  it('keeps what was preferred and adds what is new as by default', async () => {
    const { preferences } = ledgerOf(await migrated());
    expect(preferences).toEqual({ ...DEFAULT_PREFERENCES, ...(items['preferences'] as object) });
    expect(preferences.notice).toBe(false);
  });

  it('writes no preferences where there were none', async () => {
    const { preferences: _, ...rest } = items;
    const area = memoryArea(rest);
    await createStore(area).read();
    expect(area.items).not.toHaveProperty('preferences');
  });

  it('is written in one go: refused, the old form stands, and views are answered all the same', async () => {
    const area = memoryArea(items);
    const store = createStore(area);
    area.refuse = 'set';
    const ledger = await store.read();
    expect(ledger.changes).toHaveLength(5);
    await expect(store.found(finding('allowed'))).rejects.toBeInstanceOf(StoreFull);
    expect({ ...area.items }).toEqual(items);
    area.refuse = undefined;
    await store.found(finding('allowed'));
    expect(area.items['ledger']).toMatchObject({ version: VERSION });
    expect(await verifyChain(await store.read())).toEqual({ ok: true, links: 5, open: 2 });
  });

  it('is not half written when only the new form was refused', async () => {
    const area = memoryArea(items);
    const set = area.set.bind(area);
    area.set = () => {
      area.set = set;
      return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    };
    await expect(createStore(area).found(finding('allowed'))).rejects.toBeInstanceOf(StoreFull);
    expect({ ...area.items }).toEqual(items);
  });

  it('is migrated once: another reading writes nothing', async () => {
    const area = memoryArea(items);
    await createStore(area).read();
    expect(area.writes).toBe(1);
    await createStore(area).read();
    expect(area.writes).toBe(1);
  });

  it.each<[string, Items, string]>([
    ['changes of no number', { ledger: { version: 1, changes: 'x' } }, 'ledger'],
    ['preferences of no form', { ledger: { version: 1, changes: 0 }, preferences: 7 }, 'preferences'],
    [
      'a preference that never was',
      { ledger: { version: 1, changes: 0 }, preferences: { notice: true, services: [], hosts: {}, more: 1 } },
      'preferences',
    ],
    [
      'a request without its date',
      { ledger: { version: 1, changes: 0 }, 'request:a/b': { service: 'a', setting: 'b' } },
      'request:a/b',
    ],
  ])('mends nothing: %s is told to be damaged, as it was stored', (_, broken, key) => {
    expect(parseStore(broken)).toMatchObject({ ok: true, from: 1, damaged: [{ key, value: broken[key] }] });
    expect(() => migrate(broken, 1)).not.toThrow();
  });
});

/** An area that is cut off in the middle of its writes: nothing more is written after so many of them. */
function cutOff(items: Items, after: number, how: 'before' | 'after'): { area: MemoryArea; writes: () => number } {
  const area = memoryArea(items);
  let writes = 0;
  const step = async (work: () => Promise<void>): Promise<void> => {
    writes += 1;
    if (writes > after + 1) throw new Error('the browser is gone');
    if (writes === after + 1 && how === 'before') throw new Error('the browser is gone');
    await work();
    if (writes === after + 1) throw new Error('the browser is gone');
  };
  const set = area.set.bind(area);
  const remove = area.remove.bind(area);
  area.set = (more) => step(() => set(more));
  area.remove = (keys) => step(() => remove(keys));
  return { area, writes: () => writes };
}

describe.each(versions)('a store of version %i that is cut off while it becomes one of today', (version) => {
  const damaged = { ...fixture(version), 'quiet:a/b': 'damaged' };
  const aside = (items: Items): number => Object.keys(items).filter((key) => key.startsWith('set-aside:')).length;

  it.each([
    ['sound', fixture(version)],
    ['with a damaged record', damaged],
  ])('loses nothing at any step: %s', async (_, items) => {
    const whole = memoryArea(items);
    await createStore(whole).read();
    const wanted = ledgerOf({ ...whole.items });
    const sealed = Object.entries(items).filter(([, value]) => 'seal' in Object(value));
    let steps = 0;
    for (let after = 0; ; after += 1) {
      const cuts = (['before', 'after'] as const).map((how) => cutOff(items, after, how));
      for (const { area } of cuts) {
        await createStore(area)
          .found(finding('refused'))
          .catch(() => undefined);
        // The next background finds what is there.
        const next = memoryArea({ ...area.items });
        const ledger = await createStore(next).read();
        expect(ledger.changes).toEqual(wanted.changes);
        expect(ledger.sent).toEqual(wanted.sent);
        expect(ledger.accounts).toEqual(wanted.accounts);
        expect([...ledger.findings.keys()]).toEqual(expect.arrayContaining([...wanted.findings.keys()]));
        for (const [key, found] of wanted.findings)
          if (key !== refKey(REF)) expect(ledger.findings.get(key)).toEqual(found);
        const before = (of: typeof ledger): number => of.findings.get(refKey(REF))?.earlier?.length ?? 0;
        expect(before(ledger)).toBeGreaterThanOrEqual(before(wanted));
        expect(await verifyChain(ledger)).toMatchObject({ ok: true });
        for (const [key, value] of sealed) expect(JSON.stringify(next.items[key])).toBe(JSON.stringify(value));
        expect(aside({ ...next.items })).toBeGreaterThanOrEqual(items === damaged ? 1 : 0);
        expect(next.items['ledger']).toMatchObject({ version: VERSION });
      }
      steps = cuts[0]?.writes() ?? 0;
      if (steps <= after) break;
    }
    expect(steps).toBeGreaterThan(0);
  });
});
