// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isLedgerKey } from '../../../src/ledger/storage/parse.ts';
import type { Items } from '../../../src/ledger/schema.ts';
import {
  DEFAULT_PREFERENCES,
  EARLIER_KEPT,
  ROUNDS_KEPT,
  VERSION,
  type Finding,
  type Ledger,
} from '../../../src/ledger/schema.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import { createStore, StoreFull, type Store } from '../../../src/ledger/store.ts';
import { BadFile, exportFile, readFile, setAsideFile } from '../../../src/ledger/files/transfer.ts';
import { memoryArea, type MemoryArea } from '../memory-area.ts';
import { changed, finding, fixture, ledgerOf, minutes, moment, newChange, REF, REQUEST } from './fixtures.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const KEY = 'linkedin/genai-improvement';

interface Place {
  area: MemoryArea;
  store: Store;
  file: () => string;
}

function place(items: Items = {}): Place {
  const area = memoryArea(items);
  return { area, store: createStore(area, () => NOW), file: () => exportFile({ ...area.items }, '0.1.0', NOW) };
}

/** The file with something about it altered. */
function edited(
  text: string,
  edit: (file: { items: Record<string, Record<string, unknown>> } & Record<string, unknown>) => void,
): string {
  const file: { items: Record<string, Record<string, unknown>> } & Record<string, unknown> = JSON.parse(text);
  edit(file);
  return JSON.stringify(file);
}

/** What was learned of the times before, without the numbers. */
const told = ({ changes, sent }: Ledger): string[] =>
  [...changes, ...sent]
    .map((one) =>
      [one.kind, one.service, 'step' in one ? one.step : '', 'before' in one ? one.before.at : one.at].join(' '),
    )
    .toSorted();

describe('an exported file', () => {
  it('says what it is, and holds the ledger’s records in full, and nothing else', () => {
    const { area, file } = place({
      ...fixture(2),
      round: { step: 'running' },
      'set-aside:2026-01-01T00:00:00.000Z': {},
      other: 1,
    });
    const written: { items: Items } = JSON.parse(file());
    expect(written).toMatchObject({ holdout: 'copy', format: 1, version: '0.1.0', exportedAt: NOW.toISOString() });
    expect(Object.keys(written.items).toSorted()).toEqual(Object.keys(area.items).filter(isLedgerKey).toSorted());
    expect(written.items['ledger']).toMatchObject({ salt: expect.stringMatching(/./u) });
    expect(written.items['change:00000001']).toMatchObject({
      after: { label: 'Use my data for training content creation AI models' },
    });
    expect(file()).toContain('\n  "');
  });

  it('holds each finding with what came before it, and no record that only says where others are', () => {
    const { items }: { items: Items } = JSON.parse(exportFile(fixture(VERSION), '0.1.0', NOW));
    expect(Object.keys(items).filter((key) => /^(?:index$|open$|earlier:)/u.test(key))).toEqual([]);
    expect(items['finding:linkedin/genai-improvement']).toMatchObject({ earlier: [{ state: 'allowed' }] });
  });

  it('reads back as the ledger that it was made of, each version', () => {
    for (const version of [1, 2, 3, 4]) {
      expect(readFile(exportFile(fixture(version), '0.1.0', NOW))).toMatchObject({
        ok: true,
        from: version,
        ledger: ledgerOf(fixture(version)),
      });
    }
    expect(readFile(exportFile({}, '0.1.0', NOW))).toMatchObject({ ok: true, items: {} });
  });
});

describe('an exported file of a ledger from which something was set aside', () => {
  it('holds what is damaged as it is, and is imported with a gap', async () => {
    const { area, store, file } = place({ ...fixture(2), 'sent:00000002': { damaged: 'as it is' } });
    await store.read();
    expect(file()).toContain('as it is');
    const other = place();
    await other.store.importFile(file());
    const ours = await other.store.read();
    expect([ours.changes.length, ours.sent.length]).toEqual([4, 2]);
    expect(await verifyChain(ours)).toEqual({ ok: true, links: 4, open: 2 });
    // What was deleted for good leaves the file one that can be imported.
    const [aside] = (await store.read()).setAside;
    await store.deleteSetAside(aside?.key ?? '');
    expect(file()).not.toContain('as it is');
    await expect(place().store.importFile(file())).resolves.toMatchObject({ changes: 4, requests: 2 });
    // No more may be missing than is said to be.
    delete area.items['change:00000001'];
    await expect(place().store.importFile(file())).rejects.toBeInstanceOf(BadFile);
  });

  it('is made of one thing alone, a whole store of an older Holdout too', () => {
    const whole = { at: 'x', why: 'corrupt', detail: 'd', items: fixture(2) };
    expect(readFile(setAsideFile(whole, '0.1.0', NOW))).toMatchObject({ ok: true, from: 2 });
    expect(JSON.parse(setAsideFile('no note at all', '0.1.0', NOW))).toMatchObject({
      items: { damaged: 'no note at all' },
    });
  });

  it('loses a host that is none, and nothing else', async () => {
    const items = {
      ...fixture(2),
      preferences: {
        ...DEFAULT_PREFERENCES,
        services: ['x'],
        hosts: { misskey: ['<all_urls>', 'https://a.example/*'] },
      },
    };
    const other = place();
    await other.store.importFile(exportFile(items, '0.1.0', NOW));
    expect((await other.store.read()).preferences).toMatchObject({
      services: ['x'],
      hosts: { misskey: ['https://a.example/*'] },
    });
  });

  it('brings the options, but for Watch: access to all sites is given here or not at all', async () => {
    const items = { ...fixture(VERSION), preferences: { ...DEFAULT_PREFERENCES, count: false, watch: true } };
    const other = place();
    await other.store.importFile(exportFile(items, '0.1.0', NOW));
    const { preferences } = await other.store.read();
    expect(preferences.count).toBe(false);
    expect(preferences).not.toHaveProperty('watch');
  });
});

describe('a file that cannot be imported', () => {
  const good = exportFile(fixture(VERSION), '0.1.0', NOW);
  it.each<[string, string, 'damaged' | 'future' | 'foreign']>([
    ['is empty', '', 'foreign'],
    ['is no JSON', 'hello', 'foreign'],
    ['is some other JSON', '[1, 2]', 'foreign'],
    ['is another program’s', '{"items":{}}', 'foreign'],
    ['is null', 'null', 'foreign'],
    ['was cut off', good.slice(0, -20), 'damaged'],
    [
      'has no format',
      edited(good, (file) => {
        delete file['format'];
      }),
      'damaged',
    ],
    [
      'has a format that never was',
      edited(good, (file) => {
        file['format'] = 0;
      }),
      'damaged',
    ],
    [
      'has a format between two',
      edited(good, (file) => {
        file['format'] = 0.5;
      }),
      'damaged',
    ],
    ['has no records', JSON.stringify({ holdout: 'copy', format: 1 }), 'damaged'],
    ['has a list for records', JSON.stringify({ holdout: 'copy', format: 1, items: [] }), 'damaged'],
    [
      'has a format of the future',
      edited(good, (file) => {
        file['format'] = 2;
      }),
      'future',
    ],
    [
      'has records of the future',
      edited(good, ({ items }) => {
        items['ledger'] = { version: VERSION + 1 };
      }),
      'future',
    ],
    [
      'has a record that is none of ours',
      edited(good, ({ items }) => {
        items['round'] = {};
      }),
      'damaged',
    ],
    ['has a record that tries to be more', good.replace('"ledger":', '"__proto__": {}, "ledger":'), 'damaged'],
    [
      'has lost count of its records',
      edited(good, ({ items }) => {
        items['ledger'] = { version: VERSION };
      }),
      'damaged',
    ],
    [
      'lost a change beside one that is damaged',
      edited(good, ({ items }) => {
        items['change:00000003'] = { step: 'fine' };
        delete items['change:00000002'];
      }),
      'damaged',
    ],
    [
      'has an altered change beside one that is damaged',
      edited(good, ({ items }) => {
        items['sent:00000001'] = { kind: 'fine' };
        Object.assign(items['change:00000003'] ?? {}, { presses: 1 });
      }),
      'damaged',
    ],
    [
      'lost a change',
      edited(good, ({ items }) => {
        delete items['change:00000002'];
      }),
      'damaged',
    ],
    [
      'has a change that was altered',
      edited(good, ({ items }) => {
        Object.assign(items['change:00000003'] ?? {}, { presses: 1 });
      }),
      'damaged',
    ],
    [
      'has a request that was altered',
      edited(good, ({ items }) => {
        Object.assign(items['sent:00000001'] ?? {}, { at: minutes(1) });
      }),
      'damaged',
    ],
    [
      'has its end cut off',
      edited(good, ({ items }) => {
        delete items['change:00000003']?.['seal'];
        Object.assign(items['change:00000003'] ?? {}, { step: 'begun' });
      }),
      'damaged',
    ],
  ])('%s: the reason is told and nothing changes', async (_, text, why) => {
    const { area, store } = place(fixture(VERSION));
    await store.read();
    const refused = await store.importFile(text).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BadFile);
    expect(refused).toMatchObject({ why, message: expect.stringMatching(/./u) });
    expect({ ...area.items }).toEqual(fixture(VERSION));
    expect(area.writes).toBe(0);
  });

  it('is told apart from one for which there is no room', async () => {
    const { area, store } = place();
    area.refuse = 'set';
    await expect(store.importFile(good)).rejects.toBeInstanceOf(StoreFull);
    expect({ ...area.items }).toEqual({});
  });
});

describe('a file with records that are damaged', () => {
  const broken = edited(exportFile(fixture(VERSION), '0.1.0', NOW), ({ items }) => {
    items[`finding:${KEY}`] = { state: 'fine' };
    items['change:00000002'] = { step: 'as it is' };
  });

  it('is imported without them, and they are set aside apart from our own records', async () => {
    const whole = await place().store.importFile(exportFile(fixture(VERSION), '0.1.0', NOW));
    const { store, area } = place();
    const imported = await store.importFile(broken);
    expect(imported).toEqual({
      ...whole,
      findings: whole.findings - 1,
      changes: whole.changes - 1,
      damaged: 2,
    });
    const ours = await store.read();
    expect(ours.findings.has(KEY)).toBe(false);
    expect(ours.setAside).toMatchObject([{ why: 'imported', records: 2, links: [], read: false }]);
    expect(JSON.stringify(area.items)).toContain('as it is');
    // Our own chain has none of their gaps.
    expect(await verifyChain(ours)).toMatchObject({ ok: true });
    expect(await verifyChain({ ...ours, changes: ours.changes.slice(1) })).toMatchObject({ ok: false });
    const [note] = ours.setAside;
    await store.deleteSetAside(note?.key ?? '');
    expect(JSON.stringify(area.items)).not.toContain('as it is');
  });

  it('is imported all the same where there is no room to keep them, which is told', async () => {
    const { store, area } = place();
    await store.importFile(exportFile(fixture(VERSION), '0.1.0', NOW));
    area.refuse = 'set';
    const imported = await store.importFile(broken);
    expect(imported).toMatchObject({ damaged: 2, damagedLost: true });
    expect((await store.read()).setAside).toEqual([]);
  });
});

describe('an import', () => {
  it.each([1, 2])('of everything into nothing gives back everything, from version %i', async (version) => {
    const { area, store } = place();
    const theirs = ledgerOf(fixture(version));
    const imported = await store.importFile(exportFile(fixture(version), '0.1.0', NOW));
    const ours = await store.read();
    expect(imported).toEqual({
      findings: theirs.findings.size,
      changes: theirs.changes.length,
      requests: theirs.sent.length,
      known: 0,
    });
    expect([ours.findings, ours.requests, ours.quiets, ours.accounts, ours.preferences, ours.pastRounds]).toEqual([
      theirs.findings,
      theirs.requests,
      theirs.quiets,
      theirs.accounts,
      theirs.preferences,
      theirs.pastRounds,
    ]);
    expect(told(ours)).toEqual(told(theirs));
    expect(await verifyChain(ours)).toMatchObject({ ok: true });
    expect(ledgerOf({ ...area.items })).toEqual(ours);
  });

  it.each([1, 2])('of one’s own export changes nothing, however often, from version %i', async (version) => {
    const { area, store, file } = place(fixture(version));
    const { findings, changes, sent } = await store.read();
    const before = { ...area.items };
    const writes = area.writes;
    for (let count = 0; count < 2; count++) {
      expect(await store.importFile(file())).toEqual({
        findings: 0,
        changes: 0,
        requests: 0,
        known: findings.size + changes.length + sent.length,
      });
    }
    // The same file, exported before the store was migrated.
    await store.importFile(exportFile(fixture(version), '0.1.0', NOW));
    expect({ ...area.items }).toEqual(before);
    expect(area.writes).toBe(writes);
  });

  it('is one write', async () => {
    const { area, store } = place();
    await store.importFile(exportFile(fixture(2), '0.1.0', NOW));
    expect(area.writes).toBe(1);
  });

  it('adds what happened elsewhere since to a common past, and then there is nothing more to add', async () => {
    const here = place();
    await changed(here.store);
    await here.store.sent(REQUEST, 'sent', minutes(1));
    const there = place({ ...here.area.items });
    await changed(there.store, { kind: 'undo', of: 1, before: moment('refused', minutes(5)) });
    await there.store.sent(REQUEST, 'taken-back', minutes(6));
    await changed(here.store, { instance: 'here', before: moment('allowed', minutes(7)) });

    expect(await here.store.importFile(there.file())).toEqual({ findings: 0, changes: 1, requests: 1, known: 2 });
    const { changes, sent, requests, meta } = await here.store.read();
    const origin = (await there.store.read()).changes[1]?.seal?.hash;
    expect(changes.map(({ id, kind, of, instance, imported }) => ({ id, kind, of, instance, imported }))).toEqual([
      { id: 1, kind: 'refuse' },
      { id: 2, kind: 'refuse', instance: 'here' },
      { id: 3, kind: 'undo', of: 1, imported: { id: 2, hash: origin } },
    ]);
    expect(sent.map(({ kind, imported }) => [kind, imported?.id])).toEqual([
      ['sent', undefined],
      ['taken-back', 2],
    ]);
    expect(requests.size).toBe(0);
    expect(here.area.items).not.toHaveProperty(`request:slack/global-model-opt-out`);
    expect(meta).toMatchObject({ changes: 3, sent: 2, head: { n: 5 } });
    expect(await verifyChain(await here.store.read())).toEqual({ ok: true, links: 5, open: 0 });

    await there.store.importFile(here.file());
    expect(told(await there.store.read())).toEqual(told(await here.store.read()));
    const settled = { ...here.area.items };
    expect(await here.store.importFile(there.file())).toMatchObject({ changes: 0, requests: 0 });
    expect({ ...here.area.items }).toEqual(settled);
  });

  it('gives an undo the number that its change has here', async () => {
    const there = place();
    await changed(there.store, { instance: 'a' });
    await changed(there.store, { instance: 'b', before: moment('allowed', minutes(1)) });
    await changed(there.store, { instance: 'b', kind: 'undo', of: 2, before: moment('refused', minutes(2)) });
    const here = place();
    await changed(here.store, { instance: 'c', before: moment('allowed', minutes(3)) });
    await here.store.importFile(there.file());
    expect((await here.store.read()).changes.map(({ id, instance, of }) => [id, instance, of])).toEqual([
      [1, 'c', undefined],
      [2, 'a', undefined],
      [3, 'b', undefined],
      [4, 'b', 3],
    ]);
  });

  it('gives a second attempt the number that the first has here, and none to one whose first is not there', async () => {
    const there = place();
    for (const again of [undefined, 1, 9]) {
      const { id } = await there.store.begin(
        newChange({ before: moment('allowed', minutes(again ?? 0)), ...(again === undefined ? {} : { again }) }),
      );
      await there.store.update(id, { step: 'failed', why: 'not-kept', presses: 1 });
    }
    const here = place();
    await changed(here.store, { instance: 'here' });
    await here.store.importFile(there.file());
    const ledger = await here.store.read();
    expect(ledger.changes.map(({ id, again }) => [id, again])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 2],
      [4, undefined],
    ]);
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
  });

  it.each(['ended', 'open'])(
    'leaves a newer Undo of our own the last one, before one of the file that is %s',
    async (how) => {
      const undo = (at: string): Parameters<typeof newChange>[0] => ({ kind: 'undo', before: moment('refused', at) });
      const there = place();
      if (how === 'ended') await changed(there.store, undo(minutes(-1000)));
      else await there.store.begin(newChange(undo(minutes(-1000))));
      const here = place();
      await here.store.found(finding('refused', minutes(0)));
      const { id } = await here.store.begin(newChange(undo(minutes(1))));
      await here.store.update(id, { step: 'failed', why: 'press-unknown' });
      await here.store.importFile(there.file());
      // As it goes on, and as the next life of the background reads it.
      for (const store of [here.store, place({ ...here.area.items }).store])
        expect((await store.found(finding('allowed', minutes(30)))).drift).toBeUndefined();
      await here.store.read();
      expect((await here.store.head()).undone.get(KEY)).toEqual({ id: 1, at: minutes(1) });
    },
  );

  it('seals what it adds in the order in which it was sealed there', async () => {
    const there = place();
    await there.store.begin(newChange());
    await there.store.sent(REQUEST, 'sent', minutes(1));
    await there.store.update(1, { step: 'confirmed' });
    const here = place();
    await here.store.importFile(there.file());
    const { changes, sent } = await here.store.read();
    expect([changes[0]?.seal?.n, sent[0]?.seal?.n]).toEqual([2, 1]);
  });

  it('brings a change that is still open there as open, and its end when that comes later', async () => {
    const there = place();
    await there.store.begin(newChange());
    const here = place();
    await here.store.importFile(there.file());
    expect((await here.store.read()).changes[0]).toMatchObject({ step: 'begun', imported: { id: 1 } });
    await there.store.update(1, { step: 'confirmed', presses: 1 });
    await here.store.importFile(there.file());
    const ledger = await here.store.read();
    expect(ledger.changes).toMatchObject([{ id: 1, step: 'confirmed', presses: 1 }]);
    expect(await verifyChain(ledger)).toEqual({ ok: true, links: 1, open: 0 });
  });

  it('tells two changes of the same moment apart', async () => {
    const there = place();
    await changed(there.store);
    await changed(there.store);
    const here = place();
    await changed(here.store);
    expect(await here.store.importFile(there.file())).toMatchObject({ changes: 1, known: 1 });
  });

  it('takes the later of what stands once, whichever side it is on', async () => {
    const there = place();
    await there.store.found(finding('refused', minutes(5), { instance: 'theirs' }));
    await there.store.found(finding('refused', minutes(5), { instance: 'ours' }));
    await there.store.quiet({ ...REF, instance: 'theirs', at: minutes(5) });
    await there.store.quiet({ ...REF, instance: 'ours', at: minutes(5) });
    const here = place();
    await here.store.found(finding('allowed', minutes(1), { instance: 'theirs' }));
    await here.store.found(finding('allowed', minutes(9), { instance: 'ours' }));
    await here.store.quiet({ ...REF, instance: 'theirs', at: minutes(1) });
    await here.store.quiet({ ...REF, instance: 'ours', at: minutes(9) });
    expect(await here.store.importFile(there.file())).toMatchObject({ findings: 1, known: 1 });
    const { findings, quiets } = await here.store.read();
    expect([findings.get(`${KEY}/theirs`)?.at, findings.get(`${KEY}/ours`)?.at]).toEqual([minutes(5), minutes(9)]);
    expect([quiets.get(`${KEY}/theirs`)?.at, quiets.get(`${KEY}/ours`)?.at]).toEqual([minutes(5), minutes(9)]);
  });

  it('takes a request as it was last left, wherever that was', async () => {
    const there = place();
    await there.store.sent(REQUEST, 'sent', minutes(1));
    const here = place();
    await here.store.sent(REQUEST, 'sent', minutes(3));
    await here.store.sent(REQUEST, 'taken-back', minutes(4));
    await here.store.importFile(there.file());
    expect((await here.store.read()).requests.size).toBe(0);
    expect((await here.store.read()).sent).toHaveLength(3);
    await there.store.sent(REQUEST, 'sent', minutes(9));
    await here.store.importFile(there.file());
    expect((await here.store.read()).requests.get('slack/global-model-opt-out')?.sentAt).toBe(minutes(9));
    expect(ledgerOf({ ...here.area.items })).toEqual(await here.store.read());
  });

  it('brings along that a request was answered', async () => {
    const there = place();
    await there.store.sent(REQUEST, 'sent', minutes(1));
    await there.store.sent(REQUEST, 'answered', minutes(2));
    const here = place();
    await here.store.importFile(there.file());
    expect((await here.store.read()).requests.get('slack/global-model-opt-out')).toMatchObject({
      sentAt: minutes(1),
      answeredAt: minutes(2),
    });
    expect(ledgerOf({ ...here.area.items })).toEqual(await here.store.read());
    expect(await verifyChain(await here.store.read())).toMatchObject({ ok: true, links: 2 });
  });

  it('keeps our preferences, unless nobody ever chose any', async () => {
    const there = place();
    await there.store.setPreferences({ ...DEFAULT_PREFERENCES, theme: 'dark' });
    const here = place();
    await here.store.setPreferences({ ...DEFAULT_PREFERENCES, count: false });
    await here.store.importFile(there.file());
    expect((await here.store.read()).preferences).toMatchObject({ theme: 'system', count: false });
    const blank = place();
    await blank.store.importFile(there.file());
    expect((await blank.store.read()).preferences).toMatchObject({ theme: 'dark', count: true });
  });

  it('adopts the salt where we know no account, so that accounts are known again', async () => {
    const there = place();
    const account = await there.store.accountOf('github', 'octocat');
    const here = place();
    await here.store.read();
    await here.store.importFile(there.file());
    expect(await here.store.accountOf('github', 'octocat')).toBe(account);
  });

  it('keeps our salt where we do, and their accounts under their own hash', async () => {
    const there = place();
    const theirs = await there.store.accountOf('github', 'octocat');
    await there.store.nameAccount(theirs, 'Work');
    const here = place();
    const ours = await here.store.accountOf('github', 'octocat');
    await here.store.importFile(there.file());
    expect(await here.store.accountOf('github', 'octocat')).toBe(ours);
    expect([...(await here.store.read()).accounts.keys()].toSorted()).toEqual([ours, theirs].toSorted());
    expect((await here.store.read()).accounts.get(theirs)?.name).toBe('Work');
  });

  it('joins what is known of one account, and keeps the name that we gave it', async () => {
    const there = place();
    const account = await there.store.accountOf('github', 'octocat');
    const here = place({ ...there.area.items });
    await there.store.nameAccount(account, 'There');
    await here.store.importFile(there.file());
    expect((await here.store.read()).accounts.get(account)?.name).toBe('There');
    await here.store.nameAccount(account, 'Here');
    await here.store.importFile(there.file());
    expect((await here.store.read()).accounts.get(account)?.name).toBe('Here');
  });

  it('brings past rounds once, with the numbers that their changes have here, and no more than are kept', async () => {
    const round = (id: string, endedAt: string, changes: number[] = []) => ({
      round: id,
      task: 'refuse' as const,
      startedAt: minutes(0),
      endedAt,
      step: 'ended' as const,
      planned: 1,
      done: 1,
      allowed: 0,
      refused: 1,
      other: 0,
      changes,
    });
    const there = place();
    await changed(there.store);
    await there.store.roundEnded(round('theirs', minutes(2), [1]));
    const here = place();
    await changed(here.store, { instance: 'here' });
    await here.store.roundEnded(round('ours', minutes(1)));
    await here.store.importFile(there.file());
    await here.store.importFile(there.file());
    expect((await here.store.read()).pastRounds.map(({ id, round: name, changes }) => [id, name, changes])).toEqual([
      [1, 'ours', []],
      [2, 'theirs', [2]],
    ]);
    for (let count = 0; count < ROUNDS_KEPT - 1; count++)
      await here.store.roundEnded(round(`more ${count}`, minutes(10 + count)));
    await there.store.roundEnded(round('late', minutes(999)));
    await here.store.importFile(there.file());
    const { pastRounds } = await here.store.read();
    expect(pastRounds).toHaveLength(ROUNDS_KEPT);
    expect(pastRounds.map(({ round: name }) => name)).toContain('late');
    expect(pastRounds.map(({ round: name }) => name)).not.toContain('ours');
  });
});

describe('what was before, told by two', () => {
  const times = (one: Finding | undefined): unknown => [
    ...(one?.earlier ?? []).map(({ state, from, to }) => [state, from, to]),
    [one?.state, one?.since, one?.at],
  ];
  const both = async (ours: Finding[], theirs: Finding[]): Promise<unknown> => {
    const [here, there] = [place(), place()];
    for (const one of ours) await here.store.found(one);
    for (const one of theirs) await there.store.found(one);
    await here.store.importFile(there.file());
    const once = (await here.store.read()).findings.get(KEY);
    await here.store.importFile(there.file());
    expect((await here.store.read()).findings.get(KEY)).toEqual(once);
    return times(once);
  };

  it('is told in its order, without saying the same thing twice', async () => {
    expect(
      await both(
        [finding('allowed', minutes(0)), finding('refused', minutes(20))],
        [finding('allowed', minutes(5)), finding('refused', minutes(30))],
      ),
    ).toEqual([
      ['allowed', minutes(0), minutes(5)],
      ['refused', minutes(20), minutes(30)],
    ]);
  });
  it('is told so where ours is the later look', async () => {
    expect(
      await both([finding('refused', minutes(40))], [finding('allowed', minutes(0)), finding('refused', minutes(10))]),
    ).toEqual([
      ['allowed', minutes(0), minutes(0)],
      ['refused', minutes(10), minutes(40)],
    ]);
  });
  it('does not say that a state lasted when the other saw another between', async () => {
    expect(
      await both(
        [finding('allowed', minutes(0)), finding('allowed', minutes(60))],
        [finding('refused', minutes(20)), finding('refused', minutes(30))],
      ),
    ).toEqual([
      ['allowed', minutes(0), minutes(0)],
      ['refused', minutes(20), minutes(30)],
      ['allowed', minutes(60), minutes(60)],
    ]);
  });
  it('keeps its order where one state ended when the other was first seen', async () => {
    expect(
      await both(
        [finding('allowed', minutes(0)), finding('allowed', minutes(5)), finding('not-offered', minutes(60))],
        [finding('refused', minutes(5)), finding('refused', minutes(6))],
      ),
    ).toEqual([
      ['allowed', minutes(0), minutes(5)],
      ['refused', minutes(5), minutes(6)],
      ['not-offered', minutes(60), minutes(60)],
    ]);
  });
  it('is not forgotten where the later look could not read it', async () => {
    expect(await both([finding('refused', minutes(0))], [finding('unclear', minutes(60))])).toEqual([
      ['refused', minutes(0), minutes(0)],
      ['unclear', minutes(60), minutes(60)],
    ]);
  });
  it('goes back no further than any history does', async () => {
    const many = Array.from({ length: EARLIER_KEPT + 1 }, (_, index) =>
      finding(index % 2 === 0 ? 'allowed' : 'refused', minutes(index)),
    );
    const list = (await both([finding('not-offered', minutes(-5))], many)) as unknown[];
    expect(list).toHaveLength(EARLIER_KEPT + 1);
    expect(list[0]).toEqual(['allowed', minutes(0), minutes(0)]);
  });
});
