/** A page of a round that loads ahead: in its hidden tab it tells and presses nothing, and shown it is looked at anew. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allServices } from '../../../src/catalog/list.ts';
import type { SettingTask } from '../../../src/messages.ts';

interface Said {
  type: string;
  seen?: { state: string; reason?: string };
}
const world = vi.hoisted(() => ({
  front: false,
  refuses: false,
  yields: false,
  over: false,
  said: [] as { page: Said; visible: boolean }[],
}));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {
      id: 'holdout',
      sendMessage: async ({ page }: { page: Said }) => {
        world.said.push({ page, visible: document.visibilityState === 'visible' });
        if (world.refuses && page.type.startsWith('visit/')) return { ok: false, refused: 'too-many' };
        if (page.type === 'visit/rests') return { ok: true, value: { front: !world.yields } };
        if (page.type === 'visit/rested')
          return { ok: true, value: { front: world.front, ...(world.over ? { over: true } : {}) } };
        if (page.type === 'change/begin') return { ok: false, refused: 'no-round' };
        return { ok: true, value: {} };
      },
    },
  },
}));
vi.mock('../../../src/content/notice/notice.ts', () => ({
  PUT_BACKS: [],
  createNotice: () => ({ show: () => undefined, hide: () => undefined }),
}));
const { createBoard } = await import('../../../src/content/notice/queue.ts');
const { visitControl } = await import('../../../src/content/visit/tasks.ts');
const { offerPressing } = await import('../../../src/content/press-slot.ts');
const { alter } = await import('../../../src/content/changing/changing.ts');
const { confirm } = await import('../../../src/content/changing/confirming.ts');
const { shown } = await import('../../../src/content/visit/front.ts');
const { ledAway, observeAhead, observeInRound } = await import('../../../src/content/visit/in-round.ts');
const { offerPutBack } = await import('../../../src/content/changing/putting-back.ts');
const { visitForm } = await import('../../../src/content/request/request-form.ts');
const { reveal, search, wayTo } = await import('../../../src/engine/pressing.ts');
const searches = vi.fn(search);
offerPressing({
  alter,
  appears: async () => true,
  closes: async () => true,
  confirm,
  ledAway,
  observeAhead,
  observeInRound,
  offerPutBack,
  reveal,
  search: searches,
  shown,
  visitForm,
  wayTo,
});

let visibility: DocumentVisibilityState = 'hidden';
const left: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => visibility === 'hidden');
  vi.spyOn(window.performance, 'now').mockReturnValue(300);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) =>
    visibility === 'visible' ? setTimeout(frame, 16) : undefined,
  );
  Object.assign(world, { front: false, refuses: false, yields: false, over: false, said: [] });
  searches.mockClear();
  visibility = 'hidden';
  document.documentElement.lang = 'en';
});
afterEach(() => {
  for (const one of left.splice(0)) one.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const LABEL = 'Use my data for training content creation AI models';
const row = (on: boolean): string =>
  `<main><div><span>${LABEL}</span><button role="switch" aria-checked="${on}"></button></div></main>`;
const flip = (on: boolean): void => document.querySelector('[role=switch]')?.setAttribute('aria-checked', String(on));

function visit(service: string, setting: string, task: Partial<SettingTask>, ofRound = true): void {
  const definition = allServices.find(({ id }) => id === service);
  const its = definition?.settings.find(({ id }) => id === setting);
  if (!definition || its?.remedy !== 'control') throw new Error('no such setting');
  const leaving = new AbortController();
  left.push(leaving);
  void visitControl({
    service: definition,
    setting: its,
    ref: { service, setting },
    task: { task: 'look', notice: false, ...(ofRound ? { inRound: true, ahead: true } : {}), ...task },
    board: createBoard(document, {}, leaving.signal),
    signal: leaving.signal,
  });
}
const linkedin = (task: Partial<SettingTask> = {}): void => visit('linkedin', 'genai-improvement', task);

async function show(): Promise<void> {
  world.front = true;
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(40);
}
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const types = (): string[] => world.said.map(({ page }) => page.type).filter((type) => type !== 'page/load-press');
const found = (): Said['seen'][] =>
  world.said.filter(({ page }) => page.type === 'page/found').map(({ page }) => page.seen);

describe('a page that loads ahead', () => {
  it('rests, asks to be shown, and tells when the look that follows agrees', async () => {
    document.body.innerHTML = row(false);
    linkedin();
    await pass(3100);
    expect(types()).toEqual([]);
    await pass(60_000);
    expect(new Set(types())).toEqual(new Set(['visit/rested']));
    await show();
    expect(found()).toEqual([]);
    await pass(200);
    expect(found()).toMatchObject([{ state: 'refused' }]);
    expect(
      world.said.every(
        ({ page, visible }) => visible || page.type.startsWith('visit/') || page.type === 'page/load-press',
      ),
    ).toBe(true);
  });

  it('is doubted like a new one when it stands otherwise once it is shown', async () => {
    document.body.innerHTML = row(false);
    linkedin();
    await pass(5000);
    await show();
    flip(true);
    await pass(1000);
    expect(found()).toEqual([]);
    await pass(4000);
    expect(found()).toMatchObject([{ state: 'allowed' }]);
  });

  it('is not taken to agree when it moved and came back', async () => {
    document.body.innerHTML = row(false);
    linkedin();
    await pass(5000);
    await show();
    flip(true);
    await pass(120);
    flip(false);
    await pass(300);
    expect(found()).toEqual([]);
    await pass(2000);
    expect(found()).toMatchObject([{ state: 'refused' }]);
  });

  it('is read when it draws its control only as it is shown', async () => {
    document.body.innerHTML = '<main></main>';
    linkedin();
    await pass(12_000);
    expect(types()).toContain('visit/rested');
    await show();
    document.body.innerHTML = row(true);
    await pass(700);
    expect(found()).toEqual([]);
    await pass(6000);
    expect(found()).toMatchObject([{ state: 'allowed' }]);
  });

  it('is given its time when it stirs as it is shown', async () => {
    document.body.innerHTML = '<main></main>';
    linkedin();
    await pass(12_000);
    await show();
    document.body.innerHTML = '<main><p>One moment</p></main>';
    await pass(3000);
    expect(found()).toEqual([]);
    document.body.innerHTML = row(true);
    await pass(6000);
    expect(found()).toMatchObject([{ state: 'allowed' }]);
  });

  it('is told to have no control when it has none and does not stir', async () => {
    document.body.innerHTML = '<main></main>';
    linkedin();
    await pass(12_000);
    await show();
    await pass(700);
    expect(found()).toMatchObject([{ state: 'unclear', reason: 'no-control' }]);
  });

  it('changes nothing before it is shown', async () => {
    document.body.innerHTML = row(true);
    linkedin({ task: 'refuse' });
    await pass(30_000);
    expect(new Set(types())).toEqual(new Set(['visit/rested']));
    await show();
    await pass(5000);
    expect(types()).toContain('change/begin');
  });

  it('asks anew when the person looks at it, and waits for its turn all the same', async () => {
    document.body.innerHTML = row(false);
    linkedin();
    await pass(6000);
    const asked = types().length;
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(100);
    expect(types().length).toBe(asked + 1);
    await pass(30_000);
    expect([found(), new Set(types())]).toEqual([[], new Set(['visit/rested'])]);
    // By the clock, not at once again.
    expect(types().length).toBeLessThanOrEqual(asked + 8);
    await show();
    await pass(5500);
    expect(found()).toMatchObject([{ state: 'refused' }]);
  });

  it('does nothing any more once its visit is over', async () => {
    document.body.innerHTML = row(true);
    linkedin({ task: 'refuse' });
    await pass(3100);
    world.over = true;
    await pass(60_000);
    const asked = types().length;
    expect(asked).toBeLessThanOrEqual(2);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(60_000);
    expect([types().length, new Set(types())]).toEqual([asked, new Set(['visit/rested'])]);
  });

  it('goes on where its window is covered, and it is the one in front', async () => {
    document.body.innerHTML = row(false);
    linkedin();
    world.front = true;
    await pass(6000);
    expect(found()).toMatchObject([{ state: 'refused' }]);
  });
});

describe('that a setting is not offered', () => {
  const titled =
    '<header><a href="/in/me/">Me</a></header><main><h1>Data for Generative AI Improvement</h1><p>In your region the members themselves make this choice.</p></main>';
  const list = '<header><a href="/in/me/">Me</a></header><main><p>Settings</p></main>';
  const led = (): void => {
    const service = allServices.find(({ id }) => id === 'linkedin');
    const setting = service?.settings.find(({ id }) => id === 'genai-improvement');
    if (!service || setting?.remedy !== 'control') throw new Error('no such setting');
    const leaving = new AbortController();
    left.push(leaving);
    const task: SettingTask = { task: 'look', notice: false, inRound: true, ahead: true };
    void ledAway(service, setting, task, leaving.signal);
  };

  it.each([
    ['its own page', titled, linkedin],
    ['the list that it led to', list, led],
  ])('is told of %s once that was searched, and that is in sight', async (_, html, arrive) => {
    document.body.innerHTML = html;
    arrive();
    await pass(12_000);
    expect([found(), searches.mock.calls]).toEqual([[], []]);
    await show();
    await pass(1500);
    expect(found()).toMatchObject([{ state: 'not-offered' }]);
    expect(searches).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['its own page', titled, linkedin],
    ['the list that it led to', list, led],
  ])('is not told of %s where a covered window hides it all the while', async (_, html, arrive) => {
    document.body.innerHTML = html;
    arrive();
    world.front = true;
    await pass(30_000);
    expect(found()).toMatchObject([{ state: 'unclear', reason: 'no-control' }]);
  });
});

it('a page that a person opened in a hidden tab is told once it is in sight, and not before', async () => {
  document.body.innerHTML = '<main><p>Settings</p></main>';
  visit('linkedin', 'genai-improvement', { notice: true }, false);
  await pass(30_000);
  expect(types()).toEqual([]);
  await show();
  await pass(12_000);
  expect(found()).toMatchObject([{ state: 'unclear', reason: 'no-control' }]);
});

describe('a page whose control stands behind a button', () => {
  const button = '<main><button>Third-party AI and your stories</button></main>';
  const medium = (): void => visit('medium', 'third-party-ai', {});
  let presses = 0;
  const opens = (): void => {
    presses = 0;
    document.querySelector('button')?.addEventListener('click', () => {
      presses += 1;
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div role="dialog"><div><span>Allow third-party AI to train on your stories</span><input type="checkbox" checked></div></div>',
      );
    });
  };

  it('presses it once it is shown, and rests hidden again', async () => {
    document.body.innerHTML = button;
    opens();
    medium();
    await pass(1000);
    expect([types(), presses]).toEqual([['visit/rested'], 0]);
    world.yields = true;
    await show();
    await pass(400);
    expect([types().at(-1), presses]).toEqual(['visit/rests', 1]);
    [visibility, world.front] = ['hidden', false];
    await pass(20_000);
    expect(found()).toEqual([]);
    await show();
    await pass(1500);
    expect([found().length, presses]).toEqual([1, 1]);
  });

  it('presses nothing while it gets no answer but a refusal', async () => {
    document.body.innerHTML = button;
    opens();
    medium();
    world.refuses = true;
    await pass(30_000);
    expect([new Set(types()), presses]).toEqual([new Set(['visit/rested']), 0]);
    world.refuses = false;
    await show();
    await pass(5500);
    expect(presses).toBe(1);
  });

  it('does not wait for a way that nobody knows', async () => {
    document.body.innerHTML = '<main><p>Settings</p></main>';
    medium();
    await pass(6500);
    expect(types()).toContain('visit/rested');
    await show();
    await pass(700);
    expect(found()).toMatchObject([{ state: 'unclear', reason: 'no-control' }]);
  });
});
