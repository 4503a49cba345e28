/** What a page does after a press: what it waits for, what it has loaded anew, and what it leaves to the person. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locate } from '../../../src/catalog/match.ts';
import { confirm, readAgainAfter } from '../../../src/content/changing/confirming.ts';
import type { Seen } from '../../../src/content/visit/finding.ts';
import { look } from '../../../src/content/visit/looking.ts';
import type { Board } from '../../../src/content/notice/queue.ts';
import type { NoticeView } from '../../../src/content/notice/notice.ts';
import { tell } from '../../../src/content/notice/view.ts';
import type { Visit } from '../../../src/content/visit/visit.ts';
import type { Change } from '../../../src/ledger/schema.ts';
import type { PageMessage, Reply, SettingTask } from '../../../src/messages.ts';
import { linkedin } from '../../../src/services/linkedin.ts';
import { t } from '../ui/english.ts';

const world = vi.hoisted(() => ({
  sent: [] as PageMessage[],
  reply: undefined as unknown as (message: PageMessage) => unknown,
  seen: {} as unknown,
  byHand: false as boolean | 'where it was there',
  heard: [] as boolean[],
}));
vi.mock('../../../src/content/messaging.ts', () => ({
  Orphaned: class extends Error {},
  Unanswered: class extends Error {},
  isOrphaned: () => false,
  send: async (message: PageMessage) => {
    world.sent.push(message);
    return world.reply(message);
  },
}));
vi.mock('../../../src/content/visit/observing.ts', () => ({ observe: async () => world.seen }));
vi.mock('../../../src/content/changing/saving.ts', () => ({
  saved: () => new Promise((resolve) => setTimeout(resolve, 100)),
}));
vi.mock('../../../src/content/visit/by-hand.ts', () => ({
  isByHand: (_event: Event, _root: Document, _target: unknown, wasThere: boolean) => {
    world.heard.push(wasThere);
    return world.byHand === 'where it was there' ? wasThere : world.byHand;
  },
}));

const PATH = '/mypreferences/d/settings/data-for-ai-improvement';
const HREF = `https://www.linkedin.com${PATH}`;
const LABEL = 'Use my data for training content creation AI models';
const CHANGE = { id: 1, kind: 'refuse', step: 'acted', moved: [] } as unknown as Change;
const ON: Seen = { state: 'allowed', position: 'on', label: LABEL, refuses: 'off' };
const NONE: Seen = { state: 'unclear', reason: 'no-control' };

let left = new AbortController();
let views: (NoticeView | undefined)[] = [];
let alters = 0;
function visit(task: Partial<SettingTask> = {}): Visit {
  const here = locate(linkedin, HREF)?.settings[0];
  if (here?.setting.remedy !== 'control') throw new Error('no settings page');
  const board: Board = {
    put: (_, view) => void views.push(view),
    clear: () => void views.push(undefined),
    says: () => views.at(-1) !== undefined,
    answer: () => undefined,
    trouble: () => undefined,
    failed: (error) => {
      throw error;
    },
    again: () => undefined,
  };
  const acts = { alter: async () => void alters++, readAgain: async () => undefined };
  return {
    service: linkedin,
    setting: here.setting,
    ref: here.ref,
    task: { task: 'confirm', notice: true, ...task },
    board,
    signal: left.signal,
    acts,
  };
}
function page(on: boolean): HTMLElement {
  document.body.innerHTML = `<main><h1>Data</h1><div><span>${LABEL}</span><button id="t" role="switch" aria-checked="${on}"></button></div></main>`;
  return document.querySelector('#t') as HTMLElement;
}
/** So long ago that the page has had its time to put right what it shows. */
const LONG_AGO = -60_000;
const loaded = (type: string, redirectCount = 0, more = {}): void => {
  const one = { type, redirectCount, loadEventEnd: LONG_AGO, ...more };
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([one] as never);
};
const cameFrom = (address: string): void => {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(address);
};
const sent = (type: PageMessage['type']): PageMessage[] => world.sent.filter((one) => one.type === type);

beforeEach(() => {
  world.sent = [];
  world.seen = ON;
  world.byHand = false;
  world.heard = [];
  world.reply = ({ type }): Reply => ({ ok: true, value: type === 'change/confirm' ? 'none' : {} });
  left = new AbortController();
  views = [];
  alters = 0;
  page(true);
  vi.stubGlobal('location', new URL(HREF));
});
afterEach(() => {
  left.abort();
  localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the page after the press', () => {
  it.each([
    ['that may be the answer to a form is asked for by its address, and not read', 'navigate', 0, HREF, true],
    ['the same where the site tells no more than itself', 'navigate', 0, 'https://www.linkedin.com/', true],
    ['that the answer sent on to is read', 'navigate', 1, HREF, false],
    ['that was loaded anew is read', 'reload', 0, HREF, false],
    ['that was asked for by its address is read', 'navigate', 0, '', false],
    ['that a link of another page led to is read', 'navigate', 0, 'https://www.linkedin.com/feed/', false],
  ])('%s', async (_, type, redirects, referrer, answer) => {
    loaded(type, redirects);
    cameFrom(referrer);
    await confirm(visit(), CHANGE);
    expect(sent('change/confirm')).toEqual(answer ? [{ type: 'change/confirm', id: 1, answer: true }] : []);
    expect(sent('page/found')).toHaveLength(answer ? 0 : 1);
  });

  it('that shows the old state is loaded once more, and nothing is pressed', async () => {
    loaded('reload');
    world.reply = ({ type }): Reply => ({
      ok: true,
      value: type === 'page/found' ? { finding: {}, change: { ...CHANGE, why: 'unconfirmed' }, anew: true } : 'none',
    });
    await confirm(visit(), CHANGE);
    expect(sent('change/confirm')).toEqual([{ type: 'change/confirm', id: 1 }]);
    expect(alters).toBe(0);
  });

  it('that a newer one has overtaken meanwhile says so, and nothing of the change', async () => {
    loaded('reload');
    world.reply = ({ type }): Reply => ({ ok: true, value: type === 'page/found' ? { finding: {}, older: true } : {} });
    await confirm(visit(), CHANGE);
    expect(views.at(-1)).toEqual({ state: 'unclear', service: 'LinkedIn', reason: 'outdated' });
    expect(views.map((view) => view?.state)).not.toContain('could-not');
    expect(alters).toBe(0);
  });

  it('that the site’s own worker answered is loaded anew past that, and read where it is not', async () => {
    loaded('navigate', 0, { workerStart: 12 });
    await confirm(visit(), CHANGE);
    expect(sent('change/confirm')).toEqual([{ type: 'change/confirm', id: 1 }]);
    expect(sent('page/found')).toHaveLength(1);
  });

  it.each([
    ['may have been drawn from a copy', true, ON, true],
    ['shows the old state', false, ON, true],
    ['shows what was asked for, and keeps nothing', false, { ...ON, state: 'refused', position: 'off' }, false],
  ])('that %s is given its time to put that right', async (_, copy, seen, waits) => {
    const age = performance.now();
    loaded('reload', 0, { loadEventEnd: age - 9000 });
    if (copy) localStorage.setItem('own', '1');
    world.seen = seen;
    const reading = confirm(visit(), CHANGE);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent('page/found')).toHaveLength(waits ? 0 : 1);
    world.seen = NONE;
    await reading;
    // What it shows in the end is what is told.
    expect(sent('page/found')).toMatchObject([{ seen: { state: waits ? 'unclear' : 'refused' } }]);
  });

  it('that the person pressed meanwhile is looked at as theirs', async () => {
    const age = performance.now();
    loaded('reload', 0, { loadEventEnd: age - 9500 });
    const reading = confirm(visit(), CHANGE);
    await new Promise((resolve) => setTimeout(resolve, 100));
    world.byHand = true;
    page(true).click();
    await reading;
    expect(sent('page/found')).toMatchObject([{ byHand: true }]);
    expect(sent('page/found')[0]).not.toHaveProperty('change');
  });

  it('that asks for a password in the setting’s place ends the session, whoever comes in after it', async () => {
    loaded('reload');
    world.seen = NONE;
    document.body.innerHTML = '<main><input type="password"></main>';
    await confirm(visit(), CHANGE);
    expect(sent('page/ask')).toMatchObject([{ signedOut: true }]);
    expect(sent('page/found')).toEqual([]);
    expect(views.at(-1)).toMatchObject({ state: 'could-not', why: 'session-ended' });
    // Beside the setting, or out of sight, it says nothing.
    for (const [seen, html] of [
      [ON, '<input type="password">'],
      [NONE, '<input type="password" hidden style="display:none">'],
    ] as const) {
      world.sent = [];
      world.seen = seen;
      document.body.innerHTML = `<main>${html}</main>`;
      await confirm(visit(), CHANGE);
      expect([sent('page/ask'), sent('page/found').length]).toEqual([[], 1]);
    }
  });
});

describe('before the page is loaded anew', () => {
  const press = async (on: boolean | undefined): Promise<void> => {
    const control = page(false);
    const reading = readAgainAfter(visit(), CHANGE, 0, false);
    if (on !== undefined) {
      world.byHand = true;
      control.setAttribute('aria-checked', String(on));
      control.click();
    }
    await reading;
  };

  it('the person’s own press is told, and what takes it back is left to them', async () => {
    await press(true);
    expect(sent('change/confirm')).toMatchObject([{ id: 1, hand: { state: 'allowed' } }]);
    expect(sent('page/found')).toMatchObject([{ byHand: true }]);
    expect(views.at(-1)).toMatchObject({ state: 'allowed' });
  });

  it('one that leaves it as it was to be is told, and the page loaded anew all the same', async () => {
    await press(false);
    expect(sent('change/confirm')).toMatchObject([{ hand: { state: 'refused' } }]);
    expect(sent('page/found')).toEqual([]);
  });

  it('that fields are filled in is told, and nothing of what is in them', async () => {
    const control = page(false);
    control.insertAdjacentHTML('afterend', '<div contenteditable="true">my own words</div>');
    await readAgainAfter(visit(), CHANGE, 0, false);
    expect(sent('change/confirm')).toEqual([{ type: 'change/confirm', id: 1, entered: true }]);
  });

  it('nothing is told where nobody pressed', async () => {
    await press(undefined);
    expect(sent('change/confirm')).toEqual([{ type: 'change/confirm', id: 1 }]);
    // It was not loaded anew, for whatever reason, and that is what is said.
    expect(views.at(-1)).toMatchObject({ state: 'could-not', why: 'not-reloaded' });
  });
});

describe('the person’s own presses', () => {
  const menu = '<main><button role="menuitem">Account</button></main>';
  const click = (): void => document.querySelector('button')?.click();
  beforeEach(() => {
    world.byHand = 'where it was there';
  });

  it('are none on the way to a setting that was not there', async () => {
    document.body.innerHTML = menu;
    const reading = readAgainAfter(visit(), CHANGE, 0, false);
    click();
    page(false);
    click();
    await reading;
    expect(world.heard).toEqual([false, false]);
    expect(sent('change/confirm')).toEqual([{ type: 'change/confirm', id: 1 }]);
  });

  it('are some in a menu that hides the setting, from when it was first there', async () => {
    document.body.innerHTML = menu;
    const reading = readAgainAfter(visit(), CHANGE, 0, false);
    page(false);
    click();
    document.body.innerHTML = menu;
    click();
    await reading;
    expect(world.heard).toEqual([false, true]);
    expect(sent('change/confirm')).toMatchObject([{ hand: { state: 'unclear' } }]);
  });

  it.each(['click', 'change', 'keyup'])('are heard by %s, though the page keeps that to itself', async (type) => {
    const control = page(false);
    document.body.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    const reading = readAgainAfter(visit(), CHANGE, 0, false);
    control.dispatchEvent(new Event(type, { bubbles: true }));
    await reading;
    expect(sent('change/confirm')).toMatchObject([{ hand: { state: 'refused' } }]);
  });

  it('are listened for no longer than the page is waited for', async () => {
    page(false);
    const listening = vi.spyOn(document, 'addEventListener');
    const reading = readAgainAfter(visit(), CHANGE, 0, false);
    const own = listening.mock.calls.map(([, , how]) => (how as AddEventListenerOptions).signal);
    const over = (): unknown[] => own.map((signal) => signal?.aborted);
    expect(over()).toEqual([false, false, false]);
    await reading;
    expect(over()).toEqual([true, true, true]);
  });
});

describe('a look at a page that another one has overtaken', () => {
  it('says that, offers to load it anew, and looks again when the person comes back to it', async () => {
    world.reply = ({ type }): Reply => ({ ok: true, value: type === 'page/found' ? { finding: {}, older: true } : {} });
    await look(visit({ task: 'look' }));
    const [view] = views.slice(-1);
    if (view === undefined) throw new Error('nothing is said');
    expect(view).toEqual({ state: 'unclear', service: 'LinkedIn', reason: 'outdated' });
    const { lines, buttons } = tell(t, view);
    expect(lines).toEqual([t('state.unclear.outdated')]);
    expect(buttons.map(({ action }) => action)).toEqual(['reload', 'notNow']);
    world.reply = (): Reply => ({ ok: true, value: { finding: {} } });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(views.at(-1)).toMatchObject({ state: 'allowed' }));
  });

  it('is not said anew to a person who put away what it said, and is where they did not', async () => {
    world.reply = (): Reply => ({ ok: true, value: { finding: {} } });
    await look(visit({ task: 'look' }));
    const looks = (): number => sent('page/found').length;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(looks()).toBe(2));
    await vi.waitFor(() => expect(views.at(-1)).toMatchObject({ state: 'allowed' }));
    const said = views.length;
    // Not now.
    views.push(undefined);
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([looks(), views.length]).toEqual([2, said + 1]);
  });

  it('says how long ago the app drew it, and that the page moved it', async () => {
    const age = performance.now();
    await look({ ...visit({ task: 'look' }), since: age - 500 });
    expect(sent('page/found')).toMatchObject([{ drawn: expect.any(Number) }]);
    expect(sent('page/found')[0]).not.toHaveProperty('moved');
    document.querySelector('#t')?.setAttribute('aria-checked', 'false');
    world.seen = { ...ON, state: 'refused', position: 'off' };
    await vi.waitFor(() => expect(sent('page/found')).toHaveLength(2), 3000);
    expect(sent('page/found')[1]).toMatchObject({ moved: true, seen: { state: 'refused' } });
    // What only comes into sight has not moved.
    left.abort();
    left = new AbortController();
    world.sent = [];
    world.seen = NONE;
    document.body.innerHTML = '<main></main>';
    await look(visit({ task: 'look' }));
    page(true);
    world.seen = ON;
    await vi.waitFor(() => expect(sent('page/found')).toHaveLength(2), 6000);
    expect(sent('page/found')[1]).not.toHaveProperty('moved');
  });
});
