// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { changeKey, parseStore } from '../../../src/ledger/storage/parse.ts';
import {
  DEFAULT_PREFERENCES,
  refKey,
  ROUNDS_KEPT,
  VERSION,
  type Finding,
  type PastRound,
  type Preferences,
} from '../../../src/ledger/schema.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import { bare } from '../../../src/shared/refs.ts';
import { createStore, StoreFull, StoreUnavailable, type NewChange } from '../../../src/ledger/store.ts';
import { memoryArea } from '../memory-area.ts';
import { fixture, kept, ledgerOf, minutes } from './fixtures.ts';

const ref = { service: 'linkedin', setting: 'genai-improvement' };
const at = '2026-11-24T09:00:00.000Z';
const finding: Finding = {
  ...ref,
  state: 'allowed',
  position: 'on',
  refuses: 'off',
  label: 'Use my data',
  rung: 'name',
  origin: 'https://www.linkedin.com',
  path: '/x',
  at,
  strength: 'seen',
};
const change: NewChange = {
  ...ref,
  kind: 'refuse',
  origin: 'https://www.linkedin.com',
  path: '/x',
  version: '0.1.0',
  before: { state: 'allowed', position: 'on', at },
};
const EMPTY = { version: VERSION, changes: 0, sent: 0, rounds: 0, salt: 'salt', head: { n: 0, hash: '' } };
const NOW = new Date('2026-11-24T10:00:00.000Z');
const open = (area: ReturnType<typeof memoryArea>) => createStore(area, () => NOW);

const open1 = { ...change, id: 1, step: 'begun', presses: 0, moved: [] };

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
    expect([ledger.findings.size, ledger.changes.length, ledger.preferences.notice, ledger.setAside.length]).toEqual([
      0,
      0,
      true,
      0,
    ]);
  });

  it('keeps a finding, the version with it, and gives it back', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.found(finding);
    expect(area.items['ledger']).toMatchObject({
      version: VERSION,
      changes: 0,
      sent: 0,
      rounds: 0,
      salt: expect.stringMatching(/^[0-9a-f]{32}$/u),
      head: { n: 0, hash: '' },
    });
    expect((await store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({
      state: 'allowed',
      since: at,
    });
  });

  it('numbers changes in the order in which they began, also when they begin at once', async () => {
    const store = open(memoryArea());
    const begun = await Promise.all([
      store.begin(change),
      store.begin(change),
      store.begin({ ...change, kind: 'undo', of: 1 }),
    ]);
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

describe('requests', () => {
  const request = { ...ref, by: 'form', to: 'https://a.example/form', version: '0.1.0' } as const;

  it('are records of their own, sent and taken back, each sealed at once', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.sent(request, 'sent', minutes(0));
    await store.sent(request, 'taken-back', minutes(1));
    await store.sent({ ...request, to: 'https://a.example/new' }, 'sent', minutes(2));
    const { sent, requests, meta } = await store.read();
    expect(sent.map(({ id, kind, at: when, to, seal }) => [id, kind, when, to, seal?.n])).toEqual([
      [1, 'sent', minutes(0), request.to, 1],
      [2, 'taken-back', minutes(1), request.to, 2],
      [3, 'sent', minutes(2), 'https://a.example/new', 3],
    ]);
    expect(requests.get(refKey(ref))).toEqual({ ...ref, sentAt: minutes(2) });
    expect(meta).toMatchObject({ sent: 3, head: { n: 3, hash: sent[2]?.seal?.hash } });
  });

  it('are answered, and not after all, as long as one stands', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.sent(request, 'answered', minutes(0));
    await store.sent(request, 'sent', minutes(1));
    await store.sent(request, 'answered', minutes(2));
    const standing = async () => (await open(memoryArea({ ...area.items })).read()).requests.get(refKey(ref));
    expect(await standing()).toEqual({ ...ref, sentAt: minutes(1), answeredAt: minutes(2) });
    expect((await store.read()).requests.get(refKey(ref))).toEqual(await standing());
    await store.sent(request, 'unanswered', minutes(3));
    expect(await standing()).toEqual({ ...ref, sentAt: minutes(1) });
    expect((await store.read()).requests.get(refKey(ref))).toEqual(await standing());
    await store.sent(request, 'answered', minutes(4));
    await store.sent(request, 'sent', minutes(5));
    expect(await standing()).toEqual({ ...ref, sentAt: minutes(5) });
    expect((await store.read()).sent.map(({ kind, seal }) => [kind, seal?.n])).toEqual([
      ['sent', 1],
      ['answered', 2],
      ['unanswered', 3],
      ['answered', 4],
      ['sent', 5],
    ]);
  });

  it('are not taken back where none stands', async () => {
    const store = open(memoryArea());
    await store.sent(request, 'taken-back', minutes(0));
    await store.sent(request, 'sent', minutes(1));
    await store.sent(request, 'taken-back', minutes(2));
    await store.sent(request, 'taken-back', minutes(3));
    expect((await store.read()).sent.map(({ kind }) => kind)).toEqual(['sent', 'taken-back']);
  });

  it('stay taken back when the browser did not let the old note go', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.sent(request, 'sent', minutes(0));
    area.refuse = 'remove';
    await store.sent(request, 'taken-back', minutes(1));
    expect(Object.keys(area.items)).toContain(`request:${refKey(ref)}`);
    expect([(await store.read()).requests.size, (await open(memoryArea(area.items)).read()).requests.size]).toEqual([
      0, 0,
    ]);
  });
});

describe('a change', () => {
  it('is sealed when it ends, and nothing of it changes after that', async () => {
    const store = open(memoryArea());
    await store.begin(change);
    expect(await store.update(1, { step: 'acted', presses: 1 })).not.toHaveProperty('seal');
    const sealed = await store.update(1, { step: 'confirmed' });
    expect(sealed?.seal).toMatchObject({ n: 1, prev: '' });
    expect(await store.update(1, { step: 'failed', presses: 9, detail: 'x' })).toEqual(sealed);
    expect((await store.read()).changes).toEqual([sealed]);
    expect((await store.read()).meta.head).toEqual({ n: 1, hash: sealed?.seal?.hash });
  });

  it('cannot be given a seal from outside', async () => {
    const store = open(memoryArea());
    await store.begin(change);
    await store.update(1, { presses: 1, seal: { n: 7, prev: 'x', hash: 'y' } });
    expect((await store.read()).changes[0]).not.toHaveProperty('seal');
  });

  it('that was still open ends when another of the same setting begins, as far as it had come, and no other does', async () => {
    const store = open(memoryArea());
    await store.begin(change);
    await store.begin({ ...change, instance: 'other' });
    await store.begin({ ...change, account: 'somebody' });
    await store.begin(change);
    const { changes, meta } = await store.read();
    expect(changes.map(({ step, why, seal }) => [step, why, seal?.n])).toEqual([
      ['failed', 'press-unknown', 1],
      ['begun', undefined, undefined],
      ['begun', undefined, undefined],
      ['begun', undefined, undefined],
    ]);
    expect(meta).toMatchObject({ changes: 4, head: { n: 1, hash: changes[0]?.seal?.hash } });
    await store.update(4, { step: 'acted', presses: 1 });
    await store.begin(change);
    expect((await store.read()).changes[3]).toMatchObject({ step: 'failed', why: 'unconfirmed', seal: { n: 2 } });
  });

  it('is given back as it was, though a label that did not change is stored once', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.begin({ ...change, before: { ...change.before, label: 'Use my data' } });
    await store.update(1, { step: 'acted', after: { state: 'refused', label: 'Use my data', at } });
    await store.update(1, { step: 'confirmed', reloaded: { state: 'refused', label: 'Another', at } });
    expect(area.items[changeKey(1)]).toMatchObject({
      before: { label: 'Use my data' },
      after: { label: true },
      reloaded: { label: 'Another' },
    });
    for (const {
      changes: [one],
    } of [await store.read(), await open(memoryArea(area.items)).read()]) {
      expect(one).toMatchObject({
        before: { label: 'Use my data' },
        after: { label: 'Use my data' },
        reloaded: { label: 'Another' },
      });
    }
  });

  it('on whose page no label was shown has none when it is read again', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.begin(change);
    const sealed = await store.update(1, {
      step: 'confirmed',
      after: { state: 'refused', at },
      reloaded: { state: 'refused', at },
    });
    expect((await open(memoryArea(area.items)).read()).changes).toEqual([sealed]);
    expect(sealed?.reloaded).not.toHaveProperty('label');
  });

  it('of the person who pressed Undo is no drift, whether or not it learned what came of it', async () => {
    const store = open(memoryArea());
    await store.found({ ...finding, state: 'refused', at: minutes(0) });
    await store.begin({ ...change, kind: 'undo', before: { state: 'refused', at: minutes(1) } });
    expect(await store.found({ ...finding, state: 'allowed', at: minutes(2) })).not.toHaveProperty('drift');
    await store.found({ ...finding, state: 'refused', at: minutes(3) });
    expect(await store.found({ ...finding, state: 'allowed', at: minutes(4) })).toMatchObject({
      drift: { refused: minutes(3) },
    });
  });

  it('of an Undo under a clock that was ahead explains nothing once Holdout has turned the setting off again', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.begin({ ...change, kind: 'undo', before: { state: 'refused', at: '2031-01-01T09:00:00.000Z' } });
    await store.update(1, { step: 'failed', presses: 1, why: 'unconfirmed' });
    // As far as that Undo goes, it may have done it.
    await store.found({ ...finding, state: 'refused', at: minutes(0) });
    expect(await store.found({ ...finding, state: 'allowed', at: minutes(1) })).not.toHaveProperty('drift');
    await store.begin({ ...change, before: { state: 'allowed', at: minutes(2) } });
    await store.update(2, { step: 'confirmed', presses: 1, reloaded: { state: 'refused', at: minutes(3) } });
    await store.found({ ...finding, state: 'refused', at: minutes(3) });
    expect(await store.found({ ...finding, state: 'allowed', at: minutes(4) })).toMatchObject({
      drift: { refused: minutes(3), found: minutes(4) },
    });
    // The same is made anew of what is stored.
    expect((await open(memoryArea(area.items)).head()).undone.size).toBe(0);
    const { index: _index, ...rest } = area.items;
    expect((await open(memoryArea(rest)).head()).undone.size).toBe(0);
  });

  it('that was to refuse explains nothing of a setting that was switched on', async () => {
    const store = open(memoryArea());
    await store.found({ ...finding, state: 'refused', at: minutes(0) });
    await store.begin({ ...change, before: { state: 'allowed', at: minutes(1) } });
    expect(await store.found({ ...finding, state: 'allowed', at: minutes(2) })).toMatchObject({
      drift: { refused: minutes(0), found: minutes(2) },
    });
  });

  it('that failed before it pressed anything explains nothing', async () => {
    const store = open(memoryArea());
    await store.found({ ...finding, state: 'refused', at: minutes(0) });
    await store.begin({ ...change, kind: 'undo', before: { state: 'refused', at: minutes(1) } });
    await store.update(1, { step: 'failed', why: 'hidden' });
    expect(await store.found({ ...finding, state: 'allowed', at: minutes(2) })).toMatchObject({
      drift: { refused: minutes(0), found: minutes(2) },
    });
  });
});

describe('that a setting was switched on again', () => {
  it('is noted as read and as notified once each, and only where it was', async () => {
    let time = NOW;
    const store = createStore(memoryArea(), () => time);
    await store.found({ ...finding, state: 'refused', at: minutes(0) });
    await store.driftSeen(ref, 'read');
    expect((await store.read()).findings.get(refKey(ref))).not.toHaveProperty('drift');
    await store.found({ ...finding, state: 'allowed', at: minutes(1) });
    await store.driftSeen(ref, 'notified');
    time = new Date(NOW.getTime() + 1000);
    await store.driftSeen(ref, 'notified');
    await store.driftSeen(ref, 'read');
    expect((await store.read()).findings.get(refKey(ref))?.drift).toEqual({
      refused: minutes(0),
      found: minutes(1),
      notified: NOW.toISOString(),
      read: time.toISOString(),
    });
    await store.found({ ...finding, state: 'refused', at: minutes(2) });
    await store.found({ ...finding, state: 'allowed', at: minutes(3) });
    await store.driftSeen(ref, 'read');
    await store.driftSeen(ref, 'notified');
    expect((await store.read()).findings.get(refKey(ref))?.drift).toEqual({
      refused: minutes(2),
      found: minutes(3),
      read: time.toISOString(),
      notified: time.toISOString(),
    });
  });
});

describe('accounts', () => {
  it('are known by a hash that is the same each time, another for each service and each store', async () => {
    const store = open(memoryArea());
    const mine = await store.accountOf('github', 'octocat');
    expect(mine).toMatch(/^[\w-]{22}$/u);
    expect(await store.accountOf('github', ' octocat ')).toBe(mine);
    expect(await store.accountOf('github', 'hubot')).not.toBe(mine);
    expect(await store.accountOf('gitlab', 'octocat')).not.toBe(mine);
    expect(await open(memoryArea()).accountOf('github', 'octocat')).not.toBe(mine);
  });

  it('keep nothing of who it is, in any record', async () => {
    const area = memoryArea();
    const account = await open(area).accountOf('github', 'octocat@example.com');
    expect(JSON.stringify({ ...area.items })).not.toContain('octocat');
    expect(area.items[`account:${account}`]).toEqual({
      account,
      service: 'github',
      firstSeen: NOW.toISOString(),
      lastSeen: NOW.toISOString(),
    });
  });

  it('are the same after the background was stopped, as the salt is stored before it is used', async () => {
    const area = memoryArea();
    area.refuse = 'set';
    await expect(open(area).accountOf('github', 'octocat')).rejects.toBeInstanceOf(StoreUnavailable);
    area.refuse = undefined;
    const first = await open(area).accountOf('github', 'octocat');
    expect(await open(memoryArea(area.items)).accountOf('github', 'octocat')).toBe(first);
  });

  it('are noted again only after a while', async () => {
    let time = NOW;
    const area = memoryArea();
    const store = createStore(area, () => time);
    const account = await store.accountOf('github', 'octocat');
    const written = area.writes;
    time = new Date(NOW.getTime() + 59 * 60_000);
    await store.accountOf('github', 'octocat');
    expect(area.writes).toBe(written);
    time = new Date(NOW.getTime() + 60 * 60_000);
    await store.accountOf('github', 'octocat');
    expect((await store.read()).accounts.get(account)).toMatchObject({
      firstSeen: NOW.toISOString(),
      lastSeen: time.toISOString(),
    });
  });

  it('have the name that the person gives, until it is taken away', async () => {
    const store = open(memoryArea());
    const account = await store.accountOf('github', 'octocat');
    expect(await store.nameAccount(account, ' Work ')).toBe(true);
    expect((await store.read()).accounts.get(account)?.name).toBe('Work');
    expect(await store.nameAccount(account, '')).toBe(true);
    expect((await store.read()).accounts.get(account)).not.toHaveProperty('name');
    expect(await store.nameAccount('nobody', 'x')).toBe(false);
  });
});

describe('whose a finding is', () => {
  const mine = { ...finding, account: 'mine' };

  it('is the first account’s that a page shows, with what was known before', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.found({ ...finding, state: 'refused', position: 'off' });
    const stored = await store.found({ ...mine, at: '2026-11-25T09:00:00.000Z' });
    expect(stored).toMatchObject({
      account: 'mine',
      state: 'allowed',
      drift: { refused: at },
      earlier: [{ state: 'refused' }],
    });
    expect(Object.keys(area.items).filter((key) => key.startsWith('finding:'))).toEqual([
      'finding:linkedin/genai-improvement@mine',
    ]);
  });

  it('stays nobody’s when another account is known already, unless it says nothing', async () => {
    const store = open(memoryArea());
    await store.found(mine);
    await store.found({ ...finding, state: 'refused', position: 'off' });
    await store.found({ ...mine, account: 'yours' });
    const keys = async () => [...(await store.read()).findings.keys()].toSorted();
    expect(await keys()).toEqual([
      'linkedin/genai-improvement',
      'linkedin/genai-improvement@mine',
      'linkedin/genai-improvement@yours',
    ]);
    const other = open(memoryArea());
    await other.found(mine);
    await other.found({ ...finding, state: 'signed-out' });
    await other.found({ ...mine, account: 'yours' });
    expect([...(await other.read()).findings.keys()].toSorted()).toEqual([
      'linkedin/genai-improvement@mine',
      'linkedin/genai-improvement@yours',
    ]);
  });
});

describe('the look that ends a change', () => {
  it('writes both at once, or neither', async () => {
    const area = memoryArea();
    const store = open(area);
    await store.begin(change);
    const refused = { ...finding, state: 'refused', position: 'off' } as const;
    area.refuse = 'set';
    await expect(store.ended(1, { step: 'confirmed' }, () => refused)).rejects.toBeInstanceOf(StoreUnavailable);
    area.refuse = undefined;
    expect((await store.read()).findings.size).toBe(0);
    expect((await store.read()).changes[0]?.step).toBe('begun');
    const before = area.writes;
    expect(
      await store.ended(1, { step: 'confirmed' }, (ended) => ({
        ...refused,
        strength: ended.step === 'confirmed' ? 'saved' : 'seen',
      })),
    ).toMatchObject({ change: { seal: { n: 1 } }, finding: { strength: 'saved', by: 'holdout' } });
    expect(area.writes).toBe(before + 1);
  });

  it('may leave the finding as it was, and knows no change that never began', async () => {
    const store = open(memoryArea());
    await store.begin(change);
    expect(await store.ended(1, { why: 'unconfirmed' }, () => undefined)).toEqual({
      change: expect.objectContaining({ why: 'unconfirmed' }),
    });
    expect((await store.read()).findings.size).toBe(0);
    expect(await store.ended(2, {}, () => finding)).toBeUndefined();
  });
});

describe('rounds that are over', () => {
  const round = (id: string, endedAt: string): Omit<PastRound, 'id'> => ({
    round: id,
    task: 'look',
    startedAt: at,
    endedAt,
    step: 'ended',
    planned: 1,
    done: 1,
    allowed: 0,
    refused: 1,
    other: 0,
    changes: [],
  });

  it('are kept once each, under numbers of their own', async () => {
    const store = open(memoryArea());
    await store.roundEnded(round('a', minutes(1)));
    await store.roundEnded({ ...round('a', minutes(2)), done: 0 });
    await store.roundEnded(round('b', minutes(3)));
    const { pastRounds, meta } = await store.read();
    expect(pastRounds.map(({ id, round: name, done }) => [id, name, done])).toEqual([
      [1, 'a', 1],
      [2, 'b', 1],
    ]);
    expect(meta.rounds).toBe(2);
  });

  it('are forgotten from the oldest on when there are too many, and numbers go on', async () => {
    const area = memoryArea();
    const store = open(area);
    for (let count = 1; count <= ROUNDS_KEPT; count++) await store.roundEnded(round(`round ${count}`, minutes(count)));
    area.refuse = 'remove';
    await store.roundEnded(round('one more', minutes(ROUNDS_KEPT + 1)));
    expect((await store.read()).pastRounds).toHaveLength(ROUNDS_KEPT + 1);
    area.refuse = undefined;
    await store.roundEnded(round('and one', minutes(ROUNDS_KEPT + 2)));
    for (const ledger of [await store.read(), await open(memoryArea(area.items)).read()]) {
      expect(ledger.pastRounds.map(({ id }) => id)).toEqual(
        Array.from({ length: ROUNDS_KEPT }, (_, index) => index + 3),
      );
      expect(ledger.meta.rounds).toBe(ROUNDS_KEPT + 2);
    }
  });
});

describe('erasing', () => {
  const full = async (): Promise<ReturnType<typeof memoryArea>> =>
    memoryArea({
      ...fixture(VERSION),
      round: { step: 'ended' },
      'set-aside:2026-01-01T00:00:00.000Z': { why: 'corrupt', items: {} },
      // What other parts of Holdout noted of the person, and whatever one will note some day.
      reminded: minutes(0),
      'reminded-answers': ['facebook/objection-form'],
      'feedback-told': ['chatgpt'],
      other: 1,
    });

  it('takes everything but the preferences, and begins with a new salt', async () => {
    const area = await full();
    const store = open(area);
    const { meta, preferences } = await store.read();
    await store.erase();
    expect(Object.keys(kept(area.items)).toSorted()).toEqual(['ledger', 'preferences']);
    for (const ledger of [await store.read(), await open(memoryArea(area.items)).read()]) {
      expect(ledger).toMatchObject({
        preferences,
        changes: [],
        sent: [],
        pastRounds: [],
        setAside: [],
        meta: { changes: 0, sent: 0, rounds: 0, head: { n: 0, hash: '' } },
      });
      expect([ledger.findings.size, ledger.requests.size, ledger.quiets.size, ledger.accounts.size]).toEqual([
        0, 0, 0, 0,
      ]);
      expect(ledger.meta.salt).toMatch(/^[0-9a-f]{32}$/u);
      expect(ledger.meta.salt).not.toBe(meta.salt);
    }
    expect(await store.begin(change)).toMatchObject({ id: 1 });
  });

  it('changes nothing when the browser refuses', async () => {
    const area = await full();
    const before = { ...area.items };
    const store = open(area);
    area.refuse = 'remove';
    await expect(store.erase()).rejects.toBeInstanceOf(StoreUnavailable);
    expect({ ...area.items }).toEqual(before);
    expect((await store.read()).changes).toEqual(ledgerOf(fixture(VERSION)).changes);
  });

  it('takes everything where the browser does not let the store be read', async () => {
    const area = await full();
    const store = open(area);
    const get = area.get.bind(area);
    area.get = () => Promise.reject(new Error('IO error'));
    const clear = area.clear.bind(area);
    area.clear = async () => {
      await clear();
      area.get = get;
    };
    await store.erase();
    expect(Object.keys(kept(area.items))).toEqual(['ledger']);
  });

  it('leaves a store that can be read when it is cut short after the removal', async () => {
    const area = await full();
    const store = open(area);
    area.refuse = 'set';
    await expect(store.erase()).rejects.toBeInstanceOf(StoreFull);
    expect(Object.keys(area.items).toSorted()).toEqual(['preferences']);
    expect(parseStore({ ...area.items })).toMatchObject({
      ok: true,
      ledger: { changes: [], preferences: { theme: 'dark' } },
    });
  });
});

describe('a record that is damaged', () => {
  const KEY = 'finding:linkedin/genai-improvement';
  const ASIDE = 'set-aside:2026-11-24T10:00:00.000Z';
  const good = { ledger: EMPTY, [KEY]: finding };
  /** What is stored, and the records of it that cannot be read. */
  const bad: [string, Record<string, unknown>, string[]][] = [
    ['a finding of no known state', { ...good, 'finding:a/b': { ...finding, state: 'fine' } }, ['finding:a/b']],
    ['null for a finding', { ...good, 'finding:a/b': null }, ['finding:a/b']],
    ['a request without its date', { ...good, 'request:a/b': { service: 'a' } }, ['request:a/b']],
    ['a broken note of what was put away', { ...good, 'quiet:a/b': 1 }, ['quiet:a/b']],
    ['a broken account', { ...good, 'account:a': { account: 'a' } }, ['account:a']],
    ['a broken past round', { ...good, 'past-round:00000001': { id: 1 } }, ['past-round:00000001']],
    [
      'a finding under another setting’s key',
      { ...good, 'finding:linkedin/other': finding },
      ['finding:linkedin/other'],
    ],
    [
      'an account under another’s key',
      { ...good, 'account:a': { account: 'b', service: 'a', firstSeen: at, lastSeen: at } },
      ['account:a'],
    ],
    [
      'a change under another number',
      { ...good, ledger: { ...EMPTY, changes: 1 }, [changeKey(1)]: { ...open1, id: 7 } },
      [changeKey(1)],
    ],
    [
      'a label that stands for none',
      {
        ...good,
        ledger: { ...EMPTY, changes: 1 },
        [changeKey(1)]: { ...open1, after: { state: 'refused', label: true, at } },
      },
      [changeKey(1)],
    ],
    [
      'a change of a setting that cannot have a key',
      { ...good, ledger: { ...EMPTY, changes: 1 }, [changeKey(1)]: { ...open1, instance: '\uD800' } },
      [changeKey(1)],
    ],
    [
      'a label that cannot be sealed',
      {
        ...good,
        ledger: { ...EMPTY, changes: 1 },
        [changeKey(1)]: { ...open1, before: { ...open1.before, label: '\uD800' } },
      },
      [changeKey(1)],
    ],
    [
      'a label of a million characters',
      { ...good, 'finding:a/b': { ...finding, label: 'x'.repeat(1e6) } },
      ['finding:a/b'],
    ],
    [
      'several at once',
      { ...good, 'quiet:a/b': 1, 'finding:a/b': 2, 'account:c': 3 },
      ['account:c', 'finding:a/b', 'quiet:a/b'],
    ],
    ['a salt that is none', { ...good, ledger: { ...EMPTY, salt: 7 } }, ['ledger']],
    [
      'no end of its chain',
      { ...good, ledger: { version: VERSION, changes: 0, sent: 0, rounds: 0, salt: '' } },
      ['ledger'],
    ],
    ['no counts', { ...good, ledger: { version: 2 } }, ['ledger']],
    ['a version that is no number', { ...good, ledger: { version: 'one', changes: 0 } }, ['ledger']],
    ['a version below one', { ...good, ledger: { version: 0, changes: 0 } }, ['ledger']],
    ['a text for the ledger’s own record', { ...good, ledger: 'broken' }, ['ledger']],
  ];

  it.each(bad)('is set aside alone, as it is, and everything else lives: %s', async (_, items, keys) => {
    const area = memoryArea({ ...items, round: { stays: true } });
    const ledger = await open(area).read();
    expect(ledger.findings.get(refKey(ref))).toEqual(finding);
    expect(ledger.setAside).toMatchObject([{ key: ASIDE, why: 'corrupt', records: keys.length, read: false }]);
    expect(area.items[ASIDE]).toMatchObject({
      why: 'corrupt',
      items: Object.fromEntries(keys.map((key) => [key, items[key]])),
    });
    const left = new Set([...Object.keys(items), 'round', ASIDE]);
    for (const key of keys) if (key !== 'ledger') left.delete(key);
    expect(new Set(Object.keys(kept(area.items)))).toEqual(left);
    // It is whole again: another one finds nothing to set aside, and goes on with it.
    const again = open(memoryArea(area.items));
    expect((await again.read()).setAside).toHaveLength(1);
    await again.begin({ ...change, instance: 'next' });
    expect(parseStore({ ...area.items })).toMatchObject({ ok: true, damaged: [] });
  });

  it('is left out by views too, before the background has set it aside', () => {
    for (const [, items, keys] of bad) {
      const parsed = parseStore(items);
      if (!parsed.ok) throw new Error(parsed.detail);
      expect(parsed.ledger.findings.get(refKey(ref))).toEqual(finding);
      expect(parsed.damaged.map(({ key, value }) => [key, value])).toEqual(keys.map((key) => [key, items[key]]));
    }
  });

  it('of preferences costs no more than what is wrong with them: a host that is none, an option of no known form', async () => {
    const hosts = { misskey: ['https://a.example/*', 'https://*/*', '<all_urls>', 'https://b.example:1/*', 7], x: 'y' };
    const preferences = { ...DEFAULT_PREFERENCES, services: ['x'], theme: 'pink', notice: false, hosts };
    const area = memoryArea({ ...good, preferences });
    const mended = {
      ...DEFAULT_PREFERENCES,
      services: ['x'],
      notice: false,
      hosts: { misskey: ['https://a.example/*'] },
    };
    expect((await open(area).read()).preferences).toEqual(mended);
    expect(area.items).toMatchObject({ preferences: mended, [ASIDE]: { items: { preferences } } });
    expect((await open(memoryArea(area.items)).read()).setAside).toHaveLength(1);
  });

  it('that is the ledger’s own gives back its counts, the end of its chain and its salt', async () => {
    const area = memoryArea(fixture(2));
    const before = await open(area).read();
    area.items['ledger'] = { ...before.meta, head: 'gone' };
    const { meta, setAside } = await open(area).read();
    expect(meta).toEqual(before.meta);
    expect(setAside).toHaveLength(1);
    expect(await verifyChain(await open(memoryArea(area.items)).read())).toMatchObject({ ok: true, links: 5 });
  });

  it('of the chain leaves a gap that is told, and the chain goes on after it', async () => {
    for (const key of ['change:00000001', 'sent:00000002', 'change:00000003']) {
      const area = memoryArea(fixture(2));
      area.items[key] = { damaged: true };
      const store = open(area);
      expect(await verifyChain(await store.read())).toMatchObject({ ok: true, links: 4, aside: 1 });
      await store.begin({ ...change, instance: 'new' });
      await store.update(5, { step: 'failed', why: 'hidden' });
      expect(await verifyChain(await open(memoryArea(area.items)).read())).toMatchObject({
        ok: true,
        links: 5,
        aside: 1,
      });
      // No more may be missing than was set aside.
      const more = memoryArea(area.items);
      delete more.items[key === 'sent:00000002' ? 'change:00000001' : 'sent:00000002'];
      expect(await verifyChain(await open(more).read())).toMatchObject({ ok: false, why: 'missing' });
    }
  });

  it('that is simply not there any more sets nothing aside, and its number is not given to another', async () => {
    const area = memoryArea(fixture(2));
    delete area.items['change:00000003'];
    delete area.items['sent:00000003'];
    const store = open(area);
    expect((await store.read()).setAside).toEqual([]);
    expect(await verifyChain(await store.read())).toMatchObject({ ok: false });
    expect((await store.begin({ ...change, instance: 'new' })).id).toBe(5);
  });

  it('is not written over when the copy was made but the original could not be removed', async () => {
    const area = memoryArea({ ...good, 'finding:a/b': 1 });
    area.refuse = 'remove';
    await expect(open(area).found(finding)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(area.items['finding:a/b']).toBe(1);
  });

  it('does not hide the rest when there is no room to set it aside, and nothing is written then', async () => {
    const items = { ...good, 'finding:a/b': 1 };
    const area = memoryArea(items);
    area.refuse = 'set';
    const store = open(area);
    expect((await store.read()).findings.size).toBe(1);
    await expect(store.found(finding)).rejects.toBeInstanceOf(StoreFull);
    expect(area.items).toEqual(items);
    area.refuse = undefined;
    await store.found(finding);
    expect((await store.read()).setAside).toHaveLength(1);
  });

  it('gets a place of its own even in the very moment of another', async () => {
    const area = memoryArea({ ...good, 'quiet:a/b': 1, [ASIDE]: { why: 'corrupt', items: { old: 1 } } });
    await open(area).read();
    expect(Object.keys(area.items).filter((key) => key.startsWith('set-aside:'))).toHaveLength(2);
    expect(area.items[ASIDE]).toEqual({ why: 'corrupt', items: { old: 1 } });
  });
});

describe('a store of a newer Holdout', () => {
  const future = { ledger: { version: VERSION + 1, anything: [] }, 'finding:x': { new: true } };
  const ASIDE = 'set-aside:2026-11-24T10:00:00.000Z';

  it('is set aside whole, and not a byte of it is lost', async () => {
    expect(parseStore(future)).toMatchObject({ ok: false, why: 'future' });
    const area = memoryArea({ ...future, round: { stays: true } });
    expect((await open(area).read()).setAside).toMatchObject([{ key: ASIDE, why: 'future', whole: true, links: [] }]);
    expect(area.items[ASIDE]).toMatchObject({ why: 'future', items: future });
    expect(Object.keys(kept(area.items)).toSorted()).toEqual(['round', ASIDE]);
  });

  it('takes new findings at once, and a second look sets nothing aside again', async () => {
    const area = memoryArea(future);
    const store = open(area);
    await store.found(finding);
    await store.read();
    expect(Object.keys(area.items).filter((key) => key.startsWith('set-aside:'))).toHaveLength(1);
    expect((await store.read()).findings.size).toBe(1);
  });

  it('stays untouched when there is no room for the copy', async () => {
    const area = memoryArea(future);
    area.refuse = 'set';
    await expect(open(area).read()).rejects.toBeInstanceOf(StoreUnavailable);
    expect(area.items).toEqual(future);
  });

  it('can be deleted all the same', async () => {
    const area = memoryArea({ ...future, preferences: { of: 'tomorrow' } });
    area.refuse = 'set';
    const store = open(area);
    await expect(store.read()).rejects.toBeInstanceOf(StoreUnavailable);
    area.refuse = undefined;
    await store.erase();
    expect(Object.keys(kept(area.items))).toEqual(['ledger']);
    expect((await store.read()).setAside).toEqual([]);
  });
});

describe('what was set aside', () => {
  const OLD = 'set-aside:2026-01-01T00:00:00.000Z';

  it('says so once: what the person has read is not said again, and the copy stays', async () => {
    const area = memoryArea({ ledger: 'broken' });
    const store = open(area);
    const [aside] = (await store.read()).setAside;
    await store.setAsideRead(aside?.key ?? '');
    for (const ledger of [await store.read(), await open(memoryArea(area.items)).read()])
      expect(ledger.setAside).toMatchObject([{ read: true, records: 1 }]);
    expect(area.items[aside?.key ?? '']).toMatchObject({ why: 'corrupt', items: { ledger: 'broken' } });
  });

  it('marks nothing but that as read', async () => {
    const area = memoryArea({ ledger: EMPTY });
    await open(area).setAsideRead('ledger');
    await open(area).setAsideRead('set-aside:never');
    expect(kept(area.items)).toEqual({ ledger: EMPTY });
  });

  it('is deleted when the person says so, a whole copy of an older Holdout too', async () => {
    const area = memoryArea({ ...fixture(VERSION), [OLD]: { at, why: 'corrupt', detail: 'x', items: fixture(1) } });
    const store = open(area);
    expect((await store.read()).setAside).toMatchObject([
      { key: OLD, records: Object.keys(fixture(1)).length, links: [] },
    ]);
    await store.deleteSetAside('ledger');
    await store.deleteSetAside(OLD);
    expect(kept(area.items)).toEqual(kept(fixture(VERSION)));
    expect((await store.read()).setAside).toEqual([]);
  });

  it('leaves the number of a link that was deleted with it, and nothing of what it held', async () => {
    const area = memoryArea({ ...fixture(2), 'change:00000003': { secret: 'kept text' } });
    const store = open(area);
    const [aside] = (await store.read()).setAside;
    await store.deleteSetAside(aside?.key ?? '');
    expect(JSON.stringify(area.items)).not.toContain('kept text');
    const after = await open(memoryArea(area.items)).read();
    expect(after.setAside).toMatchObject([{ records: 0, read: true, links: ['change:00000003'] }]);
    expect(await verifyChain(after)).toMatchObject({ ok: true, aside: 1 });
  });

  it.each(['damaged', { why: { toString: 1 } }, { why: 7 }])(
    'is listed by its key where it is itself damaged: %j',
    (copy) => {
      const parsed = parseStore({ [OLD]: copy });
      expect(parsed.ok && parsed.ledger.setAside).toEqual([
        { key: OLD, at: '2026-01-01T00:00:00.000Z', why: 'corrupt', whole: true, records: 1, read: false, links: [] },
      ]);
    },
  );
});
