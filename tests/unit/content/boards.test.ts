/** Two scripts of Holdout's in one page, a service's and that of a setting which a scan found there: one place, in turn. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticeAction, NoticeView } from '../../../src/content/notice/notice.ts';
import type { Here } from '../../../src/content/runtime-slot.ts';

/** What stands in the page, as one notice takes the place of another. */
const page = vi.hoisted(() => ({
  shown: undefined as object | undefined,
  press: new Map<object, (action: string) => void>(),
  hide: new Map<object, () => void>(),
}));
vi.mock('@wxt-dev/browser', () => ({
  browser: { runtime: { id: 'holdout', sendMessage: async () => ({ ok: true, value: undefined }) } },
}));
vi.mock('../../../src/content/notice/notice.ts', () => ({
  PUT_BACKS: [],
  createNotice: (_: Document, act: (action: string) => void) => {
    let last: object | undefined;
    const hide = (): void => {
      if (page.shown === last) page.shown = undefined;
      last = undefined;
    };
    return {
      show: (view: object) => {
        last = view;
        page.shown = view;
        page.press.set(view, act);
        page.hide.set(view, hide);
      },
      hide,
    };
  },
}));

const { awayFrom, createBoard } = await import('../../../src/content/notice/queue.ts');
const { offerHere } = await import('../../../src/content/runtime-slot.ts');

function board(service: string) {
  const leaving = new AbortController();
  const own = createBoard(document, {}, leaving.signal);
  offerHere({ service: { id: service }, board: own, signal: leaving.signal } as unknown as Here);
  const ref = { service, setting: 'x' };
  const view = { state: 'locked', service } as NoticeView;
  return {
    say: () => {
      own.answer(ref, awayFrom(own, ref));
      own.put(ref, view);
    },
    clear: () => own.clear(ref),
    leave: () => leaving.abort(),
    press: async (action: NoticeAction) => {
      // As the notice does: these put it away at once.
      page.hide.get(view)?.();
      page.press.get(view)?.(action);
      await vi.waitFor(() => undefined);
    },
    view,
  };
}

beforeEach(() => {
  page.shown = undefined;
});
afterEach(() => Reflect.deleteProperty(globalThis, 'holdoutHere'));

describe('what two scripts of one page have to say', () => {
  it.each<[string, (one: ReturnType<typeof board>) => unknown]>([
    ['was answered', (one) => one.press('notNow')],
    ['was closed', (one) => one.press('close')],
    ['is so no more', (one) => one.clear()],
    ['is of a place that was left', (one) => one.leave()],
  ])('is said in turn: what the later one took the place of is said again once its own %s', async (_, over) => {
    const first = board('linkedin');
    const second = board('site:www.linkedin.com');
    first.say();
    second.say();
    expect(page.shown).toEqual(second.view);
    await over(second);
    await vi.waitFor(() => expect(page.shown).toEqual(first.view));
    await first.press('close');
    expect(page.shown).toBeUndefined();
  });

  it('is not said again of a place that was left', () => {
    const first = board('linkedin');
    const second = board('site:www.linkedin.com');
    first.say();
    second.say();
    first.leave();
    expect(page.shown).toEqual(second.view);
    second.clear();
    expect(page.shown).toBeUndefined();
  });
});
