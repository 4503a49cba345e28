/** The whole background on a browser that is made by hand: what it answers, and what it asks the browser for. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES, type Finding } from '../../../src/ledger/schema.ts';
import { createStore } from '../../../src/ledger/store.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { FILE_MAX, SEEN_MAX } from '../../../src/shared/bounds.ts';
import { scannedRef } from '../../../src/shared/scanned.ts';
import { memoryArea, type MemoryArea } from '../memory-area.ts';

interface Script {
  id: string;
  matches: string[];
}
const world = vi.hoisted(() => ({
  area: undefined as MemoryArea | undefined,
  granted: new Set<string>(),
  scripts: new Map<string, { id: string; matches: string[] }>(),
  /** A host that the browser refuses to register, whatever it says of its permission. */
  refuses: '',
  /** A host that the browser takes for none. */
  strange: '',
  removed: [] as string[],
  keepsAccess: false,
  level: '',
  session: {} as Record<string, unknown>,
  managed: undefined as unknown,
}));

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (await import('../ui/english.ts')).t,
}));
vi.mock('wxt/browser', () => {
  const nothing = async (): Promise<undefined> => undefined;
  const register = async (scripts: Script[]): Promise<void> => {
    // As browsers do: one pattern that is refused, and none of the scripts is registered.
    if (scripts.some(({ matches }) => matches.includes(world.refuses))) throw new Error('Invalid url pattern');
    for (const script of scripts) world.scripts.set(script.id, script);
  };
  const local = {
    get: (keys: string | null) => world.area?.get(keys),
    set: (items: Record<string, unknown>) => world.area?.set(items),
    remove: (keys: string | string[]) => world.area?.remove([keys].flat()),
    clear: () => world.area?.clear(),
    setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => {
      world.level = accessLevel;
    },
  };
  const browser = {
    storage: {
      local,
      managed: {
        get: async () => {
          if (world.managed === undefined) throw new Error('Managed storage manifest not found');
          return world.managed;
        },
      },
      session: {
        get: async () => ({}),
        set: async (items: object) => void Object.assign(world.session, items),
        remove: async (key: string) => void delete world.session[key],
        clear: async () => {
          world.session = {};
        },
      },
    },
    runtime: {
      id: 'holdout',
      getURL: (path: string) => `chrome-extension://holdout${path}`,
      getManifest: () => ({ version: '0.1.0' }),
    },
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) => {
        if (origins.some((one) => one === world.strange || !/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/u.test(one)))
          throw new Error('Invalid value');
        return origins.every((one) => world.granted.has(one));
      },
      remove: async ({ origins = [] }: { origins?: string[] }) => {
        if (world.keepsAccess) throw new Error('You cannot remove required permissions.');
        for (const one of origins) world.granted.delete(one);
        world.removed.push(...origins);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...world.scripts.values()],
      registerContentScripts: register,
      updateContentScripts: register,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) world.scripts.delete(id);
      },
      executeScript: nothing,
    },
    tabs: { query: async () => [], get: nothing, create: nothing },
    windows: { get: nothing, getAll: async () => [{ incognito: true }] },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setIcon: nothing, setTitle: nothing },
    alarms: { create: nothing, clear: nothing },
    i18n: { getMessage: () => '' },
  };
  return { browser };
});

const { createBackground } = await import('../../../src/background/index.ts');
const { refusalOf } = await import('../../../src/background/refusals.ts');

const HOST = 'https://social.example/*';
const OTHER = 'https://other.example/*';
const OWN = 'https://misskey.io/*';
const PAGE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const finding: Finding = {
  service: 'linkedin',
  setting: 'genai-improvement',
  state: 'allowed',
  label: 'Use my data',
  origin: 'https://www.linkedin.com',
  path: '/x',
  at: '2026-11-24T09:00:00.000Z',
  strength: 'seen',
};

let background: ReturnType<typeof createBackground>;
const fromView = (message: unknown) =>
  background.message(message, { id: 'holdout', url: 'chrome-extension://holdout/dashboard.html' });
const fromPage = (page: unknown) =>
  background.message({ page, began: 1, age: 1 }, { id: 'holdout', url: PAGE, frameId: 0, tab: { id: 7 } });
const hosts = (add: string[], remove: string[] = []) =>
  fromView({ type: 'preferences/set', change: { hosts: { service: 'misskey', add, remove } } });
const choose = (add: string[], remove: string[] = []) =>
  fromView({ type: 'preferences/set', change: { services: { add, remove } } });
const stored = (): unknown => world.area?.items['preferences'];

beforeEach(() => {
  world.area = memoryArea();
  world.granted = new Set();
  world.scripts.clear();
  world.refuses = '';
  world.strange = '';
  world.removed = [];
  world.keepsAccess = false;
  world.level = '';
  world.session = {};
  world.managed = undefined;
  background = createBackground();
});

it('closes the store to scripts in pages', () => {
  expect(world.level).toBe('TRUSTED_CONTEXTS');
});

describe('a service', () => {
  const CLAUDE = 'https://claude.ai/*';

  it('is on as soon as it is chosen, where access was there before, and off when it is no longer', async () => {
    world.granted.add(CLAUDE);
    await background.accessChanged([CLAUDE]);
    expect([...world.scripts.keys()]).toEqual([]);
    await choose(['claude']);
    expect([...world.scripts.keys()]).toEqual(['claude']);
    await choose([], ['claude']);
    expect([...world.scripts.keys()]).toEqual([]);
  });

  it('is on as soon as access is given, where it was chosen before', async () => {
    await choose(['claude']);
    expect([...world.scripts.keys()]).toEqual([]);
    world.granted.add(CLAUDE);
    await background.accessChanged([CLAUDE]);
    expect([...world.scripts.keys()]).toEqual(['claude']);
  });
});

describe('a setting that a scan found', () => {
  const SITE = 'https://forum.example/*';
  const label = 'Use my posts to train AI models';
  const found: Finding = {
    ...scannedRef('forum.example', 'abc'),
    state: 'allowed',
    label,
    origin: 'https://forum.example',
    path: '/settings',
    at: '2026-11-24T09:00:00.000Z',
    strength: 'seen',
    scanned: { label, lang: 'en', refuses: 'off', kind: 'switch' },
  };

  it('counts on the toolbar button as soon as a file brings it', async () => {
    const other = memoryArea();
    await createStore(other).scanned(found, []);
    const file = exportFile(other.items, '0.1.0', new Date());
    expect(await fromView({ type: 'ledger/import', file })).toMatchObject({ ok: true });
    await background.stored({ ledger: {}, 'finding:site%3Aforum.example/abc': {}, open: {} });
    expect(world.session['badge']).toMatchObject({ badge: { text: '1' } });
  });

  it('is read no more once everything is deleted', async () => {
    await createStore(world.area!).scanned(found, []);
    world.granted.add(SITE);
    background = createBackground();
    await background.accessChanged([SITE]);
    expect([...world.scripts.keys()]).toEqual(['scanned-forum.example']);
    expect(await fromView({ type: 'ledger/erase' })).toMatchObject({ ok: true });
    expect([...world.scripts.keys()]).toEqual([]);
  });
});

describe('a host of one’s own', () => {
  it('is registered as soon as it is added, where it may be read', async () => {
    world.granted.add(HOST);
    expect(await hosts([HOST])).toMatchObject({ ok: true });
    expect(world.scripts.get('misskey')?.matches).toEqual([HOST]);
  });

  it('gives its permission back when it is removed, and no other one’s', async () => {
    for (const one of [HOST, OTHER, OWN]) world.granted.add(one);
    await hosts([HOST, OTHER, OWN]);
    expect(world.removed).toEqual([]);
    expect(await hosts([], [HOST, OWN])).toMatchObject({ ok: true });
    // The public server of the software is asked for by the service itself.
    expect([world.removed, [...world.granted]]).toEqual([[HOST], [OTHER, OWN]]);
    expect(world.scripts.get('misskey')?.matches.toSorted()).toEqual([OWN, OTHER].toSorted());
  });

  it('keeps its permission where another service has it too', async () => {
    world.granted.add(HOST);
    await hosts([HOST]);
    await fromView({ type: 'preferences/set', change: { hosts: { service: 'wordpress', add: [HOST], remove: [] } } });
    await hosts([], [HOST]);
    expect(world.removed).toEqual([]);
    expect(world.scripts.get('wordpress')?.matches).toContain(HOST);
  });

  it('is told of where the browser keeps the access', async () => {
    world.granted.add(HOST);
    await hosts([HOST]);
    world.keepsAccess = true;
    expect(await hosts([], [HOST])).toMatchObject({ ok: false, refused: 'access-kept' });
    expect(stored()).toMatchObject({ hosts: { misskey: [] } });
  });

  it.each([
    '<all_urls>',
    'https://*/*',
    '*://a.example/*',
    'https://*.example/*',
    'https://a.example:8/*',
    'a.example',
    'https://a_b.example/*',
    'https://A.example/*',
    'https://-a.example/*',
    'http://a.example/*',
    'https://a.example/x',
    'https://localhost/*',
  ])('is refused where it is none: %s', async (host) => {
    expect(await hosts([host])).toMatchObject({ ok: false, refused: 'malformed' });
    expect(stored()).toBeUndefined();
  });

  it('is added to no service but those that people host themselves', async () => {
    const change = { hosts: { service: 'linkedin', add: [HOST], remove: [] } };
    expect(await fromView({ type: 'preferences/set', change })).toMatchObject({
      ok: false,
      refused: 'unknown-setting',
    });
  });
});

describe('one host that is none, or that the browser refuses', () => {
  const X = 'https://x.com/*';

  it('does not end the registration of the others, where it was stored before', async () => {
    world.area = memoryArea({
      ledger: { version: 2, changes: 0, sent: 0, rounds: 0, salt: '', head: { n: 0, hash: '' } },
      preferences: {
        ...DEFAULT_PREFERENCES,
        services: ['x'],
        hosts: { misskey: ['<all_urls>', HOST, 'https://a:b/*'] },
      },
    });
    for (const one of [HOST, X]) world.granted.add(one);
    background = createBackground();
    await background.accessChanged();
    expect(world.scripts).toEqual(
      new Map(
        Object.entries({ misskey: [HOST], x: [X] }).map(([id, matches]) => [
          id,
          expect.objectContaining({ id, matches }),
        ]),
      ),
    );
  });

  it('does not either where the browser does not take it for a host', async () => {
    for (const one of [HOST, X]) world.granted.add(one);
    await choose(['x']);
    await hosts([HOST]);
    world.strange = HOST;
    await background.accessChanged();
    expect([...world.scripts.keys()]).toEqual(['x']);
  });

  it('does not either where the browser will not have it', async () => {
    for (const one of [HOST, X]) world.granted.add(one);
    await choose(['x']);
    await hosts([HOST]);
    world.scripts.clear();
    world.refuses = HOST;
    await background.accessChanged();
    expect([...world.scripts.keys()]).toEqual(['x']);
  });
});

describe('two views that are open at once', () => {
  it('do not put back what the other has changed', async () => {
    await Promise.all([
      fromView({ type: 'preferences/set', change: { notice: false } }),
      fromView({ type: 'preferences/set', change: { theme: 'dark' } }),
      fromView({ type: 'preferences/set', change: { services: { add: ['x'], remove: [] } } }),
      fromView({ type: 'preferences/set', change: { services: { add: ['note'], remove: ['linkedin'] } } }),
      hosts([HOST]),
      hosts([OTHER]),
    ]);
    expect(stored()).toEqual({
      ...DEFAULT_PREFERENCES,
      notice: false,
      theme: 'dark',
      services: ['x', 'note'],
      hosts: { misskey: [HOST, OTHER] },
    });
  });

  it('choose services that are known, and no others', async () => {
    const change = { services: { add: ['nobody'], remove: [] } };
    expect(await fromView({ type: 'preferences/set', change })).toMatchObject({
      ok: false,
      refused: 'unknown-setting',
    });
  });
});

describe('what was refused says why', () => {
  const { service, setting, state, position } = finding;
  const found = (more: object) =>
    fromPage({
      type: 'page/found',
      ref: { service, setting },
      seen: { state, ...(position ? { position } : {}), ...more },
    });

  it('a text that is longer than what is kept', async () => {
    expect(await found({ label: 'x'.repeat(10_000_000) })).toEqual({
      ok: false,
      refused: 'too-long',
      detail: `page.seen.label: at most ${SEEN_MAX}`,
    });
    expect(await found({ label: 'x'.repeat(SEEN_MAX) })).toMatchObject({ ok: true });
    expect(
      await fromPage({
        type: 'page/ask',
        service: 'linkedin',
        settings: Array.from({ length: 2000 }, () => ({ service: 'linkedin', setting: 'x' })),
      }),
    ).toMatchObject({ refused: 'too-long' });
    expect(await fromView({ type: 'ledger/import', file: ' '.repeat(FILE_MAX + 1) })).toMatchObject({
      refused: 'too-long',
    });
  });

  it('a text that could not be sealed', async () => {
    expect(await found({ label: '\uD800' })).toMatchObject({ refused: 'malformed' });
  });

  it('a store without room, one that cannot be written, and a fault of Holdout’s own, each by its name', async () => {
    const area = world.area;
    if (!area) throw new Error('no area');
    area.refuse = 'set';
    expect(await found({})).toMatchObject({ ok: false, refused: 'store-full' });
    area.refuse = undefined;
    area.set = () => Promise.reject(new Error('the disk is gone'));
    expect(await found({})).toMatchObject({
      ok: false,
      refused: 'store-unavailable',
      detail: 'Error: the disk is gone',
    });
    expect(refusalOf(new TypeError('x is not a function'))).toEqual({
      ok: false,
      refused: 'failed',
      detail: 'TypeError: x is not a function',
    });
  });
});

describe('a policy', () => {
  const asked = () =>
    fromPage({
      type: 'page/ask',
      service: 'linkedin',
      settings: [{ service: 'linkedin', setting: 'genai-improvement' }],
    });
  const task = (notice: boolean) => ({
    ok: true,
    value: { settings: { 'linkedin/genai-improvement': { task: 'look', notice } } },
  });
  const policy = (rules: object) => ({ organisation: 'Example Ltd', rules });
  const away = { type: 'notice/away', ref: { service: 'linkedin', setting: 'genai-improvement' }, how: 'everywhere' };

  it('lies over the preferences, is told to the views, and what was the person’s own is theirs again', async () => {
    expect(await asked()).toMatchObject(task(true));
    world.managed = policy({ notice: false, services: ['x'] });
    await background.policyChanged();
    expect(await asked()).toMatchObject(task(false));
    expect(world.session['policy']).toEqual(world.managed);
    expect(stored()).toBeUndefined();
    expect(await fromView({ type: 'preferences/set', change: { services: { add: [], remove: ['x'] } } })).toMatchObject(
      {
        refused: 'by-policy',
      },
    );
    world.managed = {};
    await background.policyChanged();
    expect(await asked()).toMatchObject(task(true));
    expect(world.session).not.toHaveProperty('policy');
  });

  it('is known before the first answer, and told again when the session was forgotten', async () => {
    world.managed = policy({ notice: false });
    expect(await asked()).toMatchObject(task(false));
    expect(await fromView({ type: 'ledger/erase' })).toMatchObject({ ok: true });
    expect(world.session['policy']).toMatchObject(policy({ notice: false }));
  });

  it('that requires notices: never again is never again on this page', async () => {
    world.managed = policy({ notice: true });
    expect(await fromPage(away)).toMatchObject({ ok: true });
    expect(stored()).toBeUndefined();
    expect(world.area?.items['quiet:linkedin/genai-improvement']).not.toHaveProperty('until');
    world.managed = undefined;
    await background.policyChanged();
    expect(await fromPage(away)).toMatchObject({ ok: true });
    expect(stored()).toMatchObject({ notice: false });
  });

  it('that requires notices writes of a private window nothing that stays', async () => {
    world.managed = policy({ notice: true });
    const tab = { id: 8, incognito: true };
    const page = (what: unknown) =>
      background.message({ page: what, began: 1, age: 1 }, { id: 'holdout', url: PAGE, frameId: 0, tab });
    expect(await page(away)).toMatchObject({ ok: true });
    expect(Object.keys(world.area?.items ?? {})).toEqual([]);
    expect(Object.keys(world.session)).toContain('private:quiet:linkedin/genai-improvement');
    // Whoever deletes everything means what private windows know, too.
    expect(await fromView({ type: 'ledger/erase' })).toMatchObject({ ok: true });
    expect(await page({ ...(away as object), how: 'page' })).toMatchObject({ ok: true });
    expect(world.session).toHaveProperty('private:index');
  });
});
