import { describe, expect, it } from 'vitest';
import { changeKey, parseStore } from '../../../src/ledger/parse.ts';
import { DEFAULT_PREFERENCES, refKey, VERSION, type Finding, type Preferences } from '../../../src/ledger/schema.ts';
import { bare, createStore, StoreUnavailable, type NewChange } from '../../../src/ledger/store.ts';
import { memoryArea } from '../memory-area.ts';

const ref = { service: 'linkedin', setting: 'genai-improvement' };
const at = '2026-11-24T09:00:00.000Z';
const finding: Finding = { ...ref, state: 'allowed', position: 'on', refuses: 'off', label: 'Use my data', rung: 'name', origin: 'https://www.linkedin.com', path: '/x', at, strength: 'seen' };
const change: NewChange = { ...ref, kind: 'refuse', origin: 'https://www.linkedin.com', path: '/x', version: '0.1.0', before: { state: 'allowed', position: 'on', at } };
const EMPTY = { version: VERSION, changes: 0, sent: 0, rounds: 0, salt: 'salt', head: { n: 0, hash: '' } };
const NOW = new Date('2026-11-24T10:00:00.000Z');
const open = (area: ReturnType<typeof memoryArea>) => createStore(area, () => NOW);

describe('keys', () => {
  it('names a setting and its instance, with slashes of the instance kept apart', () => {
    expect(refKey(ref)).toBe('linkedin/genai-improvement');
    expect(refKey({ service: 'tumblr', setting: 'sharing', instance: 'a/b c' })).toBe('tumblr/sharing/a%2Fb%20c');
  });
  it('takes only what names a setting from a larger record', () => {
    expect(bare(finding)).toEqual(ref);
    expect(bare({ ...finding, instance: 'blog' })).toEqual({ ...ref, instance: 'blog' });
  });
});

describe('a store in order', () => {
  it('is empty when nothing was ever stored', async () => {
    const ledger = await open(memoryArea()).read();
    expect([ledger.findings.size, ledger.changes.length, ledger.preferences.notice, ledger.setAside.length]).toEqual([0, 0, true, 0]);
  });

  it('keeps a finding, the version with it, and gives it back', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.found(finding);
    expect(area.items['ledger']).toMatchObject({ version: VERSION, changes: 0, sent: 0, rounds: 0, salt: expect.stringMatching(/^[0-9a-f]{32}$/u), head: { n: 0, hash: '' } });
    expect((await store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({ state: 'allowed', since: at });
  });

  it('numbers changes in the order in which they began, also when they begin at once', async () => {
    const store = open(memoryArea());
    const begun = await Promise.all([store.begin(change), store.begin(change), store.begin({ ...change, kind: 'undo', of: 1 })]);
    expect(begun.map(({ id, step }) => `${id} ${step}`)).toEqual(['1 begun', '2 begun', '3 begun']);
    expect((await store.read()).changes.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('replaces and takes away parts of a change, and does not know a change that never began', async () => {
    const store = open(memoryArea());
    await store.begin(change);
    await store.update(1, { step: 'acted', why: 'unconfirmed', presses: 1 });
    expect(await store.update(1, { why: null, step: 'confirmed' })).toMatchObject({ step: 'confirmed', presses: 1 });
    expect((await store.read()).changes[0]).not.toHaveProperty('why');
    expect(await store.update(2, { step: 'confirmed' })).toBeUndefined();
  });

  it('remembers and forgets that a request was sent', async () => {
    const store = open(memoryArea());
    const request = { ...ref, instance: 'x', by: 'form', to: 'https://a.example/form', version: '0.1.0' } as const;
    await store.sent(request, 'sent', at);
    expect((await store.read()).requests.get('linkedin/genai-improvement/x')?.sentAt).toBe(at);
    await store.sent(request, 'taken-back', at);
    expect((await store.read()).requests.size).toBe(0);
  });

  it('remembers what was put away and the preferences', async () => {
    const store = open(memoryArea());
    await store.quiet({ ...ref, at });
    const preferences: Preferences = { ...DEFAULT_PREFERENCES, notice: false, services: ['linkedin', 'x'] };
    await store.setPreferences(preferences);
    const ledger = await store.read();
    expect(ledger.quiets.get('linkedin/genai-improvement')?.until).toBeUndefined();
    expect(ledger.preferences).toEqual(preferences);
  });

  it('will not store what is not of its form', async () => {
    const area = memoryArea();
    await expect(open(area).found({ ...finding, state: 'off' as 'refused' })).rejects.toThrow();
    expect(area.items).toEqual({});
  });

  it('goes on after a write that the browser refused, and says that it was refused', async () => {
    const area = memoryArea();
    const store = open(area);
    area.refuse = 'set';
    await expect(store.found(finding)).rejects.toBeInstanceOf(StoreUnavailable);
    area.refuse = undefined;
    await expect(store.found(finding)).resolves.toMatchObject({ state: 'allowed' });
  });
});

describe('a store that cannot be read', () => {
  const good = { ledger: { version: 1, changes: 0 }, 'finding:linkedin/genai-improvement': finding };
  const bad: [string, Record<string, unknown>, 'corrupt' | 'future'][] = [
    ['has no version', { 'finding:linkedin/genai-improvement': finding }, 'corrupt'],
    ['has a version that is no number', { ledger: { version: 'one', changes: 0 } }, 'corrupt'],
    ['has a version below one', { ledger: { version: 0, changes: 0 } }, 'corrupt'],
    ['is of the future', { ledger: { version: VERSION + 1, anything: [] }, 'finding:x': { new: true } }, 'future'],
    ['has a meta record of another form', { ledger: { version: 1, changes: 'none' } }, 'corrupt'],
    ['has a finding of no known state', { ...good, 'finding:a/b': { ...finding, state: 'fine' } }, 'corrupt'],
    ['has a null for a finding', { ...good, 'finding:a/b': null }, 'corrupt'],
    ['lost a change', { ledger: { version: 1, changes: 2 }, [changeKey(1)]: { ...change, id: 1, step: 'begun', presses: 0, moved: [] } }, 'corrupt'],
    ['has a change under another number', { ledger: { version: 1, changes: 1 }, [changeKey(1)]: { ...change, id: 7, step: 'begun', presses: 0, moved: [] } }, 'corrupt'],
    ['has broken preferences', { ...good, preferences: { notice: 'yes' } }, 'corrupt'],
    ['has a broken request', { ...good, 'request:a/b': { service: 'a' } }, 'corrupt'],
    ['has a broken note of what was put away', { ...good, 'quiet:a/b': 1 }, 'corrupt'],
  ];

  it.each(bad)('%s: it is told apart, and not a byte of it is lost', async (_, items, why) => {
    expect(parseStore(items)).toMatchObject({ ok: false, why });
    const area = memoryArea({ ...items, round: { stays: true } });
    const store = open(area);
    const ledger = await store.read();
    expect(ledger.setAside).toEqual([{ key: 'set-aside:2026-11-24T10:00:00.000Z', at: '2026-11-24T10:00:00.000Z', why }]);
    expect(area.items['set-aside:2026-11-24T10:00:00.000Z']).toMatchObject({ why, items });
    expect(Object.keys(area.items).toSorted()).toEqual(['round', 'set-aside:2026-11-24T10:00:00.000Z']);
  });

  it('takes new findings at once, and a second look sets nothing aside again', async () => {
    const area = memoryArea({ ledger: 'broken' });
    const store = open(area);
    await store.found(finding);
    await store.read();
    expect(Object.keys(area.items).filter((key) => key.startsWith('set-aside:'))).toHaveLength(1);
    expect((await store.read()).findings.size).toBe(1);
  });

  it('stays untouched when there is no room for the copy', async () => {
    const area = memoryArea({ ledger: 'broken', 'finding:a/b': 1 });
    area.refuse = 'set';
    await expect(open(area).read()).rejects.toBeInstanceOf(StoreUnavailable);
    expect(area.items).toEqual({ ledger: 'broken', 'finding:a/b': 1 });
  });

  it('is not written over when the copy was made but the original could not be removed', async () => {
    const area = memoryArea({ ledger: 'broken' });
    area.refuse = 'remove';
    await expect(open(area).found(finding)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(area.items['ledger']).toBe('broken');
  });

  it('says so once: what the person has read is not said again, and the copy stays', async () => {
    const area = memoryArea({ ledger: 'broken' });
    const store = open(area);
    const [aside] = (await store.read()).setAside;
    await store.setAsideRead(aside?.key ?? '');
    expect((await store.read()).setAside).toEqual([]);
    expect(area.items[aside?.key ?? '']).toMatchObject({ why: 'corrupt', items: { ledger: 'broken' } });
  });

  it('marks nothing but a store set aside as read', async () => {
    const area = memoryArea({ ledger: EMPTY });
    await open(area).setAsideRead('ledger');
    await open(area).setAsideRead('set-aside:never');
    expect(area.items).toEqual({ ledger: EMPTY });
  });

  it('lists a damaged copy by its key', () => {
    const parsed = parseStore({ 'set-aside:2026-01-01T00:00:00.000Z': 'damaged' });
    expect(parsed.ok && parsed.ledger.setAside).toEqual([{ key: 'set-aside:2026-01-01T00:00:00.000Z', at: '2026-01-01T00:00:00.000Z', why: 'corrupt' }]);
  });
});
