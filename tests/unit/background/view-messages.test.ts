import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/catalog/index.ts';
import { createWishes } from '../../../src/background/wishes.ts';
import { answerView } from '../../../src/background/view-messages.ts';
import { harness, PAGE, REF } from './harness.ts';
import { kept } from '../ledger/fixtures.ts';
import type { Policy } from '../../../src/ledger/policy.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import type { ViewMessage } from '../../../src/messages.ts';

const FORM = { service: 'linkedin', setting: 'objection-form' };

function setup(policy?: Policy, refuses = false) {
  const h = harness();
  const opened: string[] = [];
  const forgotten: string[] = [];
  const say = (message: ViewMessage) =>
    answerView(message, {
      store: h.store,
      rounds: h.rounds,
      now: h.now,
      version: '0.1.0',
      openTab: async (url) => {
        opened.push(url);
      },
      scanning: {
        load: async () => ({ ok: true, value: {} }),
        wish: async () => ({ ok: true, value: undefined }),
        go: async () => ({ ok: true, value: undefined }),
        wishes: createWishes({ read: async () => undefined, write: async () => undefined }, h.now, () => REF),
      },
      openToPutBack: async (url, change) => {
        opened.push(`${url} to put back what moved with ${change}`);
      },
      policy: async () => policy,
      hostsChanged: async () => undefined,
      endWatch: async () => {
        forgotten.push('watch');
        return !refuses;
      },
      forgetSession: async () => {
        forgotten.push('session');
      },
    });
  return { h, opened, forgotten, say };
}

describe('what a view can ask', () => {
  it('a round over settings that have a control', async () => {
    const { h, say } = setup();
    expect(await say({ type: 'round/start', task: 'refuse', settings: [REF], windowId: 2 })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(h.round()).toMatchObject({ openerWindowId: 2, visits: [{ task: 'refuse', url: PAGE, step: 'open' }] });
    await say({ type: 'round/show' });
    await say({ type: 'round/stop' });
    expect(h.round()?.step).toBe('stopped');
  });

  it.each([FORM, { service: 'linkedin', setting: 'nothing' }])('not a round over %o', async (ref) => {
    const { h, say } = setup();
    expect(await say({ type: 'round/start', task: 'look', settings: [REF, ref] })).toMatchObject({
      ok: false,
      refused: 'unknown-setting',
    });
    expect(h.round()).toBeUndefined();
  });

  it('the page on which what moved along can be put back, and none where nothing can', async () => {
    const { h, opened, say } = setup();
    const at = h.now().toISOString();
    const { id } = await h.store.begin({
      ...REF,
      kind: 'refuse',
      before: { state: 'allowed', position: 'on', at },
      origin: 'https://www.linkedin.com',
      path: '/x',
      version: '0.1.0',
    });
    expect(await say({ type: 'open/put-back', id })).toMatchObject({ refused: 'unknown-change' });
    const moved = [{ label: 'Research', kind: 'switch', from: 'on', to: 'off' }];
    await h.store.update(id, (change) => ({ ...change, step: 'failed', why: 'lost', presses: 1, moved }));
    expect(await say({ type: 'open/put-back', id: 9 })).toMatchObject({ refused: 'unknown-change' });
    expect(await say({ type: 'open/put-back', id })).toMatchObject({ ok: true });
    expect(opened).toEqual([`${PAGE} to put back what moved with ${id}`]);
  });

  it('an undo of a confirmed change, and of no other', async () => {
    const { h, say } = setup();
    const before = { state: 'allowed', position: 'on', at: h.now().toISOString() } as const;
    await h.store.begin({
      ...REF,
      kind: 'refuse',
      before,
      origin: 'https://www.linkedin.com',
      path: '/x',
      version: '1',
    });
    expect(await say({ type: 'round/undo', changes: [1] })).toMatchObject({
      ok: false,
      refused: 'unknown-change',
      detail: '1',
    });
    expect(await say({ type: 'round/undo', changes: [7] })).toMatchObject({ ok: false, refused: 'unknown-change' });
    await h.store.update(1, { step: 'confirmed' });
    expect(await say({ type: 'round/undo', changes: [1] })).toMatchObject({ ok: true });
    expect(h.round()?.visits).toMatchObject([{ task: 'undo', of: 1, url: PAGE }]);
  });

  it('neither of them of a change in a container, where no page can be opened', async () => {
    const { h, opened, say } = setup();
    const at = h.now().toISOString();
    const moved = [{ label: 'Research', kind: 'switch', from: 'on', to: 'off' }];
    const asked = async (store: string): Promise<unknown[]> => {
      const before = { state: 'allowed', position: 'on', at } as const;
      const where = { origin: 'https://www.linkedin.com', path: '/x', version: '0.1.0', store };
      const { id } = await h.store.begin({ ...REF, kind: 'refuse', before, ...where });
      await h.store.update(id, { step: 'confirmed', presses: 1, moved });
      return [await say({ type: 'round/undo', changes: [id] }), await say({ type: 'open/put-back', id })];
    };
    const refused = { ok: false, refused: 'other-store', detail: '1' };
    expect(await asked('firefox-container-2')).toEqual([refused, refused]);
    expect([opened, h.round()]).toEqual([[], undefined]);
    expect(await asked('firefox-default')).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('to open a page, and nothing more', async () => {
    const { h, opened, say } = setup();
    await say({ type: 'open/setting', ref: FORM });
    expect([opened, h.round()]).toEqual([['https://www.linkedin.com/help/linkedin/ask/TS-DPRO'], undefined]);
    expect(await say({ type: 'open/setting', ref: { service: 'x', setting: 'y' } })).toMatchObject({
      refused: 'unknown-setting',
    });
  });

  it('to keep that a form was sent, and to forget it; never of a switch', async () => {
    const { h, say } = setup();
    await say({ type: 'request/sent', ref: FORM });
    expect((await h.store.read()).requests.get('linkedin/objection-form')?.sentAt).toBe(h.now().toISOString());
    await say({ type: 'request/sent', ref: FORM, undo: true });
    expect((await h.store.read()).requests.size).toBe(0);
    expect(await say({ type: 'request/sent', ref: REF })).toMatchObject({ refused: 'unknown-setting' });
  });

  it('a pause, and to go on; nothing where there is no round', async () => {
    const { h, say } = setup();
    for (const type of ['round/pause', 'round/resume', 'round/signed-in', 'round/rest'] as const)
      expect(await say({ type })).toEqual({ ok: false, refused: 'no-round' });
    await say({ type: 'round/start', task: 'look', settings: [REF] });
    expect(await say({ type: 'round/pause' })).toMatchObject({ ok: true });
    expect(h.round()?.paused).toBe(true);
    expect(await say({ type: 'round/resume' })).toMatchObject({ ok: true });
    expect(h.round()?.paused).toBeUndefined();
  });

  it('to leave one out, but not one that was pressed', async () => {
    const { h, say } = setup();
    expect(await say({ type: 'round/skip', ref: REF })).toEqual({ ok: false, refused: 'no-round' });
    await say({ type: 'round/start', task: 'refuse', settings: [REF] });
    await h.page(100).takes(REF, 1);
    expect(await say({ type: 'round/skip', ref: REF })).toEqual({ ok: false, refused: 'too-late' });
  });

  it('one visit for two accounts of a setting, which have one address', async () => {
    const { h, say } = setup();
    await say({
      type: 'round/start',
      task: 'look',
      settings: [
        { ...REF, account: 'a' },
        { ...REF, account: 'b' },
      ],
    });
    expect(h.round()?.visits.map(({ ref }) => ref)).toEqual([REF]);
  });

  it('to wait until the person has signed in, then to open the page anew', async () => {
    const { h, say } = setup();
    await say({ type: 'round/sign-in', settings: [REF], task: 'look' });
    expect(h.round()?.visits).toMatchObject([{ patient: true, step: 'open' }]);
    h.pass(1);
    const before = h.told.length;
    expect(await say({ type: 'round/signed-in' })).toMatchObject({ ok: true });
    expect(h.told.slice(before)).toContain(`navigate 100 ${PAGE}`);
  });

  it('to give an account a name', async () => {
    const { h, say } = setup();
    const account = await h.store.accountOf('linkedin', 'jo');
    expect(await say({ type: 'account/name', account, name: ' Work ' })).toMatchObject({ ok: true });
    expect((await h.store.read()).accounts.get(account)?.name).toBe('Work');
    expect(await say({ type: 'account/name', account: 'nobody', name: 'x' })).toMatchObject({ ok: false });
  });

  it('to bring in a copy, and says what is wrong with a file that is none', async () => {
    const other = harness();
    await other.store.found(other.finding('refused'));
    const file = exportFile(other.area.items, '0.1.0', other.now());
    const { h, say } = setup();
    expect(await say({ type: 'ledger/import', file })).toMatchObject({ ok: true, value: { findings: 1 } });
    expect((await h.store.read()).findings.size).toBe(1);
    expect(await say({ type: 'ledger/import', file: file.slice(0, -20) })).toEqual({
      ok: false,
      refused: 'bad-file',
      detail: 'damaged',
    });
    expect(await say({ type: 'ledger/import', file: 'name,price' })).toEqual({
      ok: false,
      refused: 'bad-file',
      detail: 'foreign',
    });
    expect((await h.store.read()).findings.size).toBe(1);
  });

  it('to forget everything but the preferences; a round under way ends first', async () => {
    const { h, forgotten, say } = setup();
    await say({ type: 'preferences/set', change: { notice: false } });
    await h.store.found(h.finding('refused'));
    await say({ type: 'round/start', task: 'look', settings: [REF] });
    await say({ type: 'ledger/erase' });
    const { findings, pastRounds, preferences } = await h.store.read();
    expect([findings.size, pastRounds.length, preferences.notice, h.round()?.step, forgotten]).toEqual([
      0,
      0,
      false,
      'stopped',
      ['session'],
    ]);
  });

  it('to set preferences and to mark a store set aside as read', async () => {
    const { h, say } = setup();
    await say({ type: 'preferences/set', change: { notice: false } });
    expect((await h.store.read()).preferences.notice).toBe(false);
    expect(await say({ type: 'set-aside/read', key: 'set-aside:x' })).toMatchObject({ ok: true });
  });

  it('to read anew what it could not read, whatever was read before', async () => {
    const { h, say } = setup();
    await h.store.found(h.finding('refused'));
    h.area.items['quiet:a/b'] = 'damaged';
    await say({ type: 'set-aside/read', key: 'set-aside:x' });
    expect((await h.store.head()).setAside).toEqual([]);
    expect(await say({ type: 'ledger/damaged' })).toMatchObject({ ok: true });
    expect((await h.store.read()).setAside).toMatchObject([{ records: 1 }]);
    expect(h.area.items).not.toHaveProperty('quiet:a/b');
  });

  it('to delete what was set aside', async () => {
    const { h, say } = setup();
    h.area.items['set-aside:x'] = { why: 'corrupt', items: { a: 1 } };
    expect(await say({ type: 'set-aside/delete', key: 'set-aside:x' })).toMatchObject({ ok: true });
    expect(h.area.items).not.toHaveProperty('set-aside:x');
  });

  it('to forget everything, also where a round under way cannot be ended because nothing can be read', async () => {
    const { h, say } = setup();
    Object.assign(h.area.items, { ledger: { version: 99 }, 'finding:x': 1 });
    h.rounds.stop = () => Promise.reject(new Error('unreadable'));
    expect(await say({ type: 'ledger/erase' })).toMatchObject({ ok: true });
    expect(Object.keys(kept(h.area.items))).toEqual(['ledger']);
  });
});

it('knows the page of each copy of a setting', () => {
  const at = (service: string, setting: string, instance?: string) =>
    addressOf({ service, setting, ...(instance === undefined ? {} : { instance }) });
  expect(addressOf(REF)).toBe(PAGE);
  expect(at('tumblr', 'third-party-sharing', 'my blog')).toBe('https://www.tumblr.com/settings/blog/my%20blog');
  expect(at('misskey', 'prevent-ai-learning', 'social.example')).toBe('https://social.example/settings/privacy');
  expect(at('misskey', 'prevent-ai-learning', 'a/b')).toBe('https://misskey.io/settings/privacy');
  expect(at('substack', 'block-ai-training')).toBeUndefined();
  expect(at('substack', 'block-ai-training', 'mine.substack.com')).toBe('https://mine.substack.com/publish/settings');
  expect(at('linkedin', 'gone')).toBeUndefined();
});

it('prepares a message where a request goes by e-mail, and opens a form that has no page of its own', () => {
  const slack = addressOf({ service: 'slack', setting: 'global-model-opt-out' });
  expect(slack).toMatch(/^mailto:feedback@slack\.com\?subject=Slack%20Global%20model%20opt-out%20request&body=/u);
  expect(addressOf({ service: 'threads', setting: 'objection-form' })).toMatch(/^https:/u);
});

describe('under a policy', () => {
  const policy: Policy = {
    organisation: 'Example Ltd',
    rules: { services: ['linkedin'], notice: false, erase: false, reminder: 'month' },
  };
  const refused = { ok: false, refused: 'by-policy' };

  it('nothing is deleted where it says so', async () => {
    const { h, say, forgotten } = setup(policy);
    await h.store.setPreferences({ count: false });
    const before = structuredClone(h.area.items);
    expect(await say({ type: 'ledger/erase' })).toEqual(refused);
    expect(await say({ type: 'set-aside/delete', key: 'set-aside:x' })).toEqual(refused);
    expect([h.area.items, forgotten]).toEqual([before, []]);
  });

  it.each([{ notice: true }, { reminder: 'never' }, { services: { add: ['x'], remove: ['linkedin'] } }] as const)(
    '%j is not the person’s to say, and nothing of it is stored',
    async (change) => {
      const { h, say } = setup(policy);
      const before = (await h.store.head()).preferences;
      const asked = structuredClone(change) as Extract<ViewMessage, { type: 'preferences/set' }>['change'];
      expect(await say({ type: 'preferences/set', change: asked })).toEqual(refused);
      expect((await h.store.head()).preferences).toEqual(before);
      expect(await setup().say({ type: 'preferences/set', change: asked })).toMatchObject({ ok: true });
    },
  );

  it('what it does not name is the person’s', async () => {
    const { h, say } = setup(policy);
    const change = { count: false, services: { add: ['x'], remove: ['chatgpt'] } };
    expect(await say({ type: 'preferences/set', change })).toMatchObject({ ok: true });
    expect((await h.store.head()).preferences).toMatchObject({ count: false, services: ['linkedin', 'x'] });
  });
});
