/** What a page says when something was refused, went unanswered or failed: each by its own name. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allServices } from '../../../src/catalog/list.ts';
import type { NoticeAction, NoticeView } from '../../../src/content/notice/notice.ts';
import type { ControlSetting, Service } from '../../../src/catalog/schema.ts';
import type { Change } from '../../../src/ledger/schema.ts';
import type { Reply, SettingTask } from '../../../src/messages.ts';

const world = vi.hoisted(() => ({
  reply: (): unknown => ({ ok: true, value: undefined }),
  asked: [] as { type: string }[],
  load: (): void => undefined,
  id: 'holdout' as string | undefined,
  act: vi.fn<(action: string) => void>(),
  shown: [] as unknown[],
}));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return world.id;
      },
      sendMessage: async ({ page }: { page: { type: string } }) => {
        world.asked.push(page);
        if (page.type !== 'page/load-press') return world.reply();
        world.load();
        return { ok: true, value: undefined };
      },
    },
  },
}));
vi.mock('../../../src/content/notice/notice.ts', () => ({
  PUT_BACKS: [],
  createNotice: (_: Document, act: (action: string) => void) => {
    world.act.mockImplementation(act);
    return { show: (view: unknown) => world.shown.push(view), hide: () => world.shown.push(undefined) };
  },
}));

const { awayFrom, createBoard } = await import('../../../src/content/notice/queue.ts');
const { visitControl } = await import('../../../src/content/visit/tasks.ts');
const { visitForm } = await import('../../../src/content/request/request-form.ts');
const { Orphaned, Unanswered } = await import('../../../src/content/messaging.ts');
const { confirm, endOf: changeEnds } = await import('../../../src/content/changing/confirming.ts');
const { shown } = await import('../../../src/content/visit/front.ts');
const { ledAway, observeAhead, observeInRound } = await import('../../../src/content/visit/in-round.ts');
const { offerPutBack } = await import('../../../src/content/changing/putting-back.ts');
const { search } = await import('../../../src/engine/pressing.ts');
const { alter } = await import('../../../src/content/changing/changing.ts');
const { offerPressing } = await import('../../../src/content/press-slot.ts');

// What the background does.
world.load = () =>
  offerPressing({
    alter,
    appears: async () => true,
    closes: async () => true,
    confirm,
    ledAway,
    observeAhead,
    observeInRound,
    offerPutBack,
    search,
    shown,
    visitForm,
    reveal: async () => undefined,
    wayTo: async () => undefined,
  });

const REF = { service: 'linkedin', setting: 'genai-improvement' };
const refused = (why: string) => (): Reply => ({ ok: false, refused: why as 'store-full' });
const press = async (action: NoticeAction): Promise<void> => {
  world.act(action);
  await vi.waitFor(() => undefined);
};
const last = (): NoticeView | undefined => world.shown.at(-1) as NoticeView | undefined;

beforeEach(() => {
  world.reply = () => ({ ok: true, value: undefined });
  world.asked = [];
  world.id = 'holdout';
  world.shown = [];
});
afterEach(() => vi.useRealTimers());

describe('"I sent it"', () => {
  function form(): void {
    const service = allServices.find(({ id }) => id === 'linkedin');
    const setting = service?.settings.find(({ remedy }) => remedy === 'request');
    if (!service || setting?.remedy !== 'request') throw new Error('no form');
    const ref = { service: service.id, setting: setting.id };
    const task: SettingTask = { task: 'look', notice: true };
    const board = createBoard(document, {}, new AbortController().signal);
    visitForm({ service, setting, ref, task, board, signal: new AbortController().signal });
    expect(last()).toMatchObject({ state: 'request' });
  }

  it('clears the form once it is written down', async () => {
    form();
    await press('sent');
    await vi.waitFor(() => expect(last()).toBeUndefined());
  });

  it.each([
    ['store-full', 'full'],
    ['store-unavailable', 'other'],
    ['failed', 'other'],
  ])('leaves the form there, and says so, when it was refused: %s', async (why, notKept) => {
    form();
    world.reply = refused(why);
    await press('sent');
    await vi.waitFor(() => expect(last()).toMatchObject({ state: 'request', notKept }));
    // Pressed again with room, it is kept like any other.
    world.reply = () => ({ ok: true, value: undefined });
    await press('sent');
    await vi.waitFor(() => expect(last()).toBeUndefined());
  });
});

describe('the notice', () => {
  function board(answer: () => unknown): ReturnType<typeof createBoard> {
    const made = createBoard(document, {}, new AbortController().signal);
    made.answer(REF, { ...awayFrom(made, REF), turnOff: answer });
    made.put(REF, { state: 'unclear', service: 'LinkedIn', reason: 'ambiguous' });
    return made;
  }

  it.each<[string, () => unknown, NoticeView]>([
    ['that Holdout was updated, only where it was', () => Promise.reject(new Orphaned()), { state: 'updated' }],
    [
      'that it did not answer',
      () => Promise.reject(new Unanswered()),
      { state: 'trouble', service: 'LinkedIn', why: 'no-answer' },
    ],
    [
      'that something went wrong here',
      () => {
        throw new TypeError('a bug');
      },
      { state: 'trouble', service: 'LinkedIn', why: 'failed' },
    ],
  ])('says %s', async (_, answer, view) => {
    board(answer);
    await press('turnOff');
    await vi.waitFor(() => expect(last()).toEqual(view));
  });

  it('says that Holdout was updated, whatever the exception is, where it is gone', async () => {
    board(() => {
      world.id = undefined;
      throw new TypeError('Extension context invalidated');
    });
    await press('turnOff');
    await vi.waitFor(() => expect(last()).toEqual({ state: 'updated' }));
  });

  it('does not go away as if it were remembered, when "Not now" was refused', async () => {
    board(() => undefined);
    world.reply = refused('store-full');
    await press('notNow');
    await vi.waitFor(() => expect(last()).toEqual({ state: 'trouble', service: 'LinkedIn', why: 'not-kept-full' }));
  });
});

describe('a page that was read and could not be kept', () => {
  const service = allServices.find(({ id }) => id === 'linkedin');
  const setting = service?.settings.find(({ id }) => id === REF.setting);
  if (!service || setting?.remedy !== 'control') throw new Error('no control');

  function visit(task: Partial<SettingTask>): void {
    document.body.innerHTML = `<main><h1>Settings</h1><label><input type="checkbox" role="switch"> ${setting?.remedy === 'control' ? setting.control.labels[0]?.text : ''}</label></main>`;
    const board = createBoard(document, {}, new AbortController().signal);
    void visitControl({
      service: service as Service,
      setting: setting as ControlSetting,
      ref: REF,
      task: { task: 'look', notice: true, ...task },
      board,
      signal: AbortSignal.timeout(20_000),
    });
  }

  it.each([
    ['store-full', 'not-kept-full'],
    ['store-unavailable', 'not-kept'],
  ])('is not told to be one that could not be read: %s', async (why, told) => {
    world.reply = refused(why);
    const pending = { id: 1, kind: 'refuse', step: 'acted', moved: [] } as unknown as Change;
    for (const task of [{ task: 'confirm', change: pending }, { task: 'look' }] as const) {
      world.shown = [];
      visit(task);
      await vi.waitFor(() => expect(last()).toEqual({ state: 'trouble', service: 'LinkedIn', why: told }), 15_000);
      expect(JSON.stringify(world.shown)).not.toContain('unconfirmed');
    }
  });
});

describe('a change that is confirmed elsewhere', () => {
  const change = { id: 3, step: 'confirmed' };
  const open = { id: 3, step: 'acted' };

  it('is asked about until it has ended', async () => {
    vi.useFakeTimers();
    let asked = 0;
    world.reply = () => ({ ok: true, value: ++asked < 3 ? open : change });
    const ended = changeEnds(3, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await ended).toEqual(change);
    expect(world.asked).toEqual(Array.from({ length: 3 }, () => ({ type: 'change/state', id: 3 })));
  });

  it('is not waited for without end, nor after the page was left, nor where it is not known', async () => {
    vi.useFakeTimers();
    world.reply = () => ({ ok: true, value: open });
    const never = changeEnds(3, new AbortController().signal);
    const leave = new AbortController();
    const left = changeEnds(3, leave.signal);
    await vi.advanceTimersByTimeAsync(3000);
    leave.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await left).toBeUndefined();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await never).toBeUndefined();
    expect(world.asked.length).toBeLessThan(100);
    world.reply = refused('unknown-change');
    expect(await changeEnds(3, new AbortController().signal)).toBeUndefined();
  });
});
