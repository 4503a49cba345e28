// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/ledger/storage/head.ts';
import { createStore, type Store } from '../../../src/ledger/store.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { refKey } from '../../../src/shared/refs.ts';
import { memoryArea, type MemoryArea } from '../memory-area.ts';
import { ledgerOf, minutes } from './fixtures.ts';

const NOW = new Date(minutes(100));
const REF = { service: 'facebook', setting: 'objection-form' };
const REQUEST = { ...REF, by: 'form', to: 'https://a.example/form', version: '0.1.0' } as const;
const OTHER = { ...REQUEST, service: 'instagram', setting: 'objection' } as const;
const KEY = refKey(REF);

const open = (area: MemoryArea): Store => createStore(area, () => NOW);
const file = (area: MemoryArea): string => exportFile({ ...area.items }, '0.1.0', NOW);

/** A store with these records of the one request, each a minute and what was said then. */
async function told(...acts: ['sent' | 'taken-back' | 'answered', number][]): Promise<MemoryArea> {
  const area = memoryArea();
  const store = open(area);
  for (const [kind, minute] of acts) await store.sent(REQUEST, kind, minutes(minute));
  return area;
}

/** When the request was sent, as everything that is stored has it, after that was read, and as the head alone has it. */
async function sentAt(area: MemoryArea): Promise<(string | undefined)[]> {
  const store = open(area);
  const whole = (await store.read()).requests.get(KEY)?.sentAt;
  const after = (await store.head()).requests.get(KEY)?.sentAt;
  const alone = await readHead((keys) => area.get(keys));
  if (!alone) throw new Error('the head cannot be read alone');
  return [whole, after, alone.requests.get(KEY)?.sentAt];
}
const thrice = (at: string | undefined): (string | undefined)[] => [at, at, at];

describe('what is said twice', () => {
  const kinds = async (area: MemoryArea): Promise<string[]> => (await open(area).read()).sent.map(({ kind }) => kind);

  it('is one sending, where a page says it again because the background was stopped before it answered', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.sent(REQUEST, 'sent', minutes(1));
    await store.sent(REQUEST, 'sent', minutes(1.5));
    // A clock that was set back meanwhile.
    await store.sent(REQUEST, 'sent', minutes(0.5));
    expect(await kinds(area)).toEqual(['sent']);
    expect(await sentAt(area)).toEqual(thrice(minutes(1)));
    // Another one, later.
    await store.sent(REQUEST, 'sent', minutes(9));
    expect(await kinds(area)).toEqual(['sent', 'sent']);
  });

  it('is one answer', async () => {
    const area = await told(['sent', 0], ['answered', 1], ['answered', 2]);
    expect(await kinds(area)).toEqual(['sent', 'answered']);
    for (const minute of [3, 4]) await open(area).sent(REQUEST, 'unanswered', minutes(minute));
    expect(await kinds(area)).toEqual(['sent', 'answered', 'unanswered']);
  });
});

describe('which requests stand', () => {
  it('stays known where the record of the last sending is damaged', async () => {
    const area = await told(['sent', 0], ['taken-back', 1], ['sent', 2]);
    area.items['sent:00000003'] = { broken: 1 };
    expect(await sentAt(area)).toEqual(thrice(minutes(2)));
    // And later, when the damaged one is set aside.
    expect(await sentAt(area)).toEqual(thrice(minutes(2)));
  });

  it('is not what stood before the record of its taking back was damaged', async () => {
    const area = await told(['sent', 0], ['taken-back', 1]);
    area.items['sent:00000002'] = { broken: 1 };
    expect(await sentAt(area)).toEqual(thrice(undefined));
    expect(await sentAt(area)).toEqual(thrice(undefined));
  });

  it.each(['index', 'open', 'ledger'])(
    'is as its own record says where a sending and the %s are damaged',
    async (key) => {
      const area = await told(['sent', 0], ['taken-back', 1], ['sent', 2]);
      area.items['sent:00000003'] = { broken: 1 };
      area.items[key] = { broken: 1 };
      expect(await sentAt(area)).toEqual(thrice(minutes(2)));
    },
  );

  it('is made anew of the log where its own record is damaged, and the head is read alone after that', async () => {
    const area = await told(['sent', 0], ['taken-back', 1], ['sent', 2]);
    area.items[`request:${KEY}`] = { broken: 1 };
    expect(await sentAt(area)).toEqual(thrice(minutes(2)));
  });

  it.each(['as it is', 'with a damaged index'])('does not hang on the clock, the store %s', async (how) => {
    const again = await told(['sent', 10], ['taken-back', 11], ['sent', 5]);
    const back = await told(['sent', 10], ['taken-back', 5]);
    if (how !== 'as it is') for (const { items } of [again, back]) items['index'] = { broken: 1 };
    expect(await sentAt(again)).toEqual(thrice(minutes(5)));
    expect(await sentAt(back)).toEqual(thrice(undefined));
  });

  it('does not hang on the clock in a file either', async () => {
    const again = await told(['sent', 10], ['taken-back', 11], ['sent', 5]);
    const back = await told(['sent', 10], ['taken-back', 5]);
    for (const [area, at] of [
      [again, minutes(5)],
      [back, undefined],
    ] as const) {
      const here = memoryArea();
      await open(here).importFile(file(area));
      expect(await sentAt(here)).toEqual(thrice(at));
    }
  });

  it('is not forgotten by an index that lost a key', async () => {
    const area = await told(['sent', 0]);
    (area.items['index'] as { keys: string[] }).keys = [];
    expect(await sentAt(area)).toEqual(thrice(minutes(0)));
  });

  it('is told by a file whose record of the sending is damaged', async () => {
    const there = await told(['sent', 0]);
    there.items['sent:00000001'] = { broken: 1 };
    const here = memoryArea();
    await open(here).importFile(file(there));
    expect(await sentAt(here)).toEqual(thrice(minutes(0)));
  });

  it('is not altered by such a file where it is known here', async () => {
    const there = await told(['sent', 0], ['sent', 9]);
    there.items['sent:00000002'] = { broken: 1 };
    const here = await told(['sent', 3], ['taken-back', 4]);
    await open(here).importFile(file(there));
    expect(await sentAt(here)).toEqual(thrice(undefined));
  });

  it('follows a later record of a file where one of ours is damaged, and no earlier one', async () => {
    const there = await told(['sent', 0], ['taken-back', 1]);
    const here = await told(['sent', 2]);
    await open(here).sent(OTHER, 'sent', minutes(3));
    here.items['sent:00000001'] = { broken: 1 };
    await open(here).importFile(file(there));
    expect(await sentAt(here)).toEqual(thrice(minutes(2)));
    await open(there).sent(REQUEST, 'sent', minutes(8));
    await open(here).importFile(file(there));
    expect(await sentAt(here)).toEqual(thrice(minutes(8)));
    expect((await open(here).read()).requests.get(refKey(OTHER))?.sentAt).toBe(minutes(3));
  });

  it('is ours where a file’s times, or ours, are no moments', async () => {
    const odd = '2026-99-99T99:99:99Z';
    const here = await told(['sent', 2]);
    const there = memoryArea();
    await open(there).sent(REQUEST, 'sent', minutes(1));
    await open(there).sent(REQUEST, 'taken-back', odd);
    await open(here).importFile(file(there));
    expect(await sentAt(here)).toEqual(thrice(minutes(2)));
  });

  it('is in what views make of the store before the background has mended it', async () => {
    const area = await told(['sent', 0], ['taken-back', 1], ['sent', 2]);
    area.items['sent:00000003'] = { broken: 1 };
    expect(ledgerOf({ ...area.items }).requests.get(KEY)?.sentAt).toBe(minutes(2));
  });
});
