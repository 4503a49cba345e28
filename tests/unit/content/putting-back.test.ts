/** What the notice offers to put back after a change, and what its buttons then ask the background. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBoard } from '../../../src/content/notice/queue.ts';
import type { NoticeAction, NoticeView } from '../../../src/content/notice/notice.ts';
import type { Visit } from '../../../src/content/visit/visit.ts';
import type { ChangeOptions, ChangeResult } from '../../../src/engine/types.ts';
import type { Change } from '../../../src/ledger/schema.ts';
import type { PageMessage, Refusal, Reply, SettingTask } from '../../../src/messages.ts';
import { linkedin } from '../../../src/services/linkedin.ts';
import { tell } from '../../../src/content/notice/view.ts';
import { t } from '../ui/english.ts';

const world = vi.hoisted(() => ({
  sent: [] as PageMessage[],
  reply: vi.fn<(message: PageMessage) => unknown>(),
  shown: [] as NoticeView[],
  press: vi.fn<(action: NoticeAction) => void>(),
  result: {} as Partial<ChangeResult>,
  back: { done: true, presses: 1 } as { done: boolean; presses: number; why?: string },
}));
vi.mock('../../../src/content/messaging.ts', () => ({
  Orphaned: class extends Error {},
  Unanswered: class extends Error {},
  isOrphaned: () => false,
  send: async (message: PageMessage): Promise<Reply> => {
    world.sent.push(message);
    const value = world.reply(message);
    return value instanceof Refused ? { ok: false, ...value.as } : { ok: true, value };
  },
}));
vi.mock('../../../src/content/notice/notice.ts', async () => ({
  ...(await import('../../../src/content/notice/views.ts')),
  createNotice: (_: Document, act: (action: NoticeAction) => void) => {
    world.press.mockImplementation(act);
    return { show: (view: NoticeView) => world.shown.push(view), hide: () => undefined };
  },
}));
vi.mock('../../../src/content/changing/saving.ts', () => ({ saved: async () => undefined }));
// What the engine does is played in its own tests.
vi.mock('../../../src/engine/pressing.ts', () => ({
  change: async (_: Document, __: unknown, options: ChangeOptions): Promise<ChangeResult> => {
    const before = { state: 'allowed', position: 'on' } as const;
    await options.beforePress?.(before);
    options.afterPress?.({ presses: 1, gestures: 0, steps: 0 });
    const result = { outcome: 'changed', before, presses: 1, gestures: 0, steps: 0, moved: [], others: 0 };
    return { ...result, ...world.result } as ChangeResult;
  },
  putBack: async () => world.back,
}));
/** What the background answers where it does not write it down. */
class Refused {
  readonly as: { refused: Refusal; detail?: string };
  constructor(refused: Refusal, detail?: string) {
    this.as = { refused, ...(detail === undefined ? {} : { detail }) };
  }
}
const { alter } = await import('../../../src/content/changing/changing.ts');
const { offerPutBack } = await import('../../../src/content/changing/putting-back.ts');

const [setting] = linkedin.settings;
const ref = { service: 'linkedin', setting: 'genai-improvement' };
const research = { label: 'Research', kind: 'switch', from: 'on', to: 'off' } as const;
const moved = [research];
const change = (more: Partial<Change>): Change =>
  ({ ...ref, id: 1, kind: 'refuse', presses: 1, moved, ...more }) as unknown as Change;
const last = (): NoticeView | undefined => world.shown.at(-1);
const begun = (): PageMessage[] =>
  world.sent.filter((message) => message.type === 'change/begin' && message.kind === 'put-back');

let left = new AbortController();
function visit(more: Partial<SettingTask> = {}): Visit {
  const board = createBoard(document, {}, left.signal);
  const task = { task: 'look', notice: true, ...more };
  const acts = { alter: vi.fn(), readAgain: vi.fn() };
  return { service: linkedin, setting, ref, task, board, signal: left.signal, acts } as unknown as Visit;
}

beforeEach(() => {
  const href = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(href);
  left = new AbortController();
  world.sent = [];
  world.shown = [];
  document.body.innerHTML = '';
});
afterEach(() => left.abort());

it('after a change that stopped, each button puts back what it names', async () => {
  world.result = { outcome: 'stopped', stopped: 'no-effect', moved: [...moved] };
  world.reply.mockImplementation(({ type }) =>
    type === 'change/begin' ? { id: 1, presses: 1 } : change({ step: 'failed', why: 'no-effect' }),
  );
  await alter(visit(), { kind: 'refuse' });
  expect(last()).toMatchObject({ state: 'could-not', why: 'no-effect', moved });
  world.press('putBack0');
  await vi.waitFor(() => expect(last()).toMatchObject({ state: 'put-back', label: 'Research', done: true }));
  expect(begun()).toMatchObject([{ of: 1, other: 0 }]);
});

it('while a change is open what moved along is said, and no button that the background refuses', async () => {
  world.result = { outcome: 'changed', moved: [...moved] };
  const open = change({ step: 'acted', why: 'unconfirmed' });
  world.reply.mockImplementation(
    ({ type }) => ({ 'change/begin': { id: 1, presses: 1 }, 'change/confirm': 'aside' })[type as string] ?? open,
  );
  await alter(visit(), { kind: 'refuse' });
  expect(last()).toMatchObject({ state: 'could-not', why: 'unconfirmed', moved: [{ label: 'Research' }] });
  expect(last()).not.toMatchObject({ moved });
});

it('on a page that was opened for it each is put back once, and then the offer is over', async () => {
  const ads = { label: 'Ads', kind: 'switch', from: 'on', to: 'off' } as const;
  const ended = change({ step: 'confirmed', moved: [...moved, ads] });
  const here = visit({ putBack: true, change: ended });
  world.reply.mockImplementation(({ type }) => (type === 'change/begin' ? { id: 2, presses: 1 } : ended));
  offerPutBack(here, ended, { state: 'refused' });
  const told = async (label: string): Promise<void> =>
    vi.waitFor(() => expect(last()).toMatchObject({ state: 'put-back', label, done: true }));
  world.press('putBack0');
  await told('Research');
  // What stands put back has no button any more, now and where the page is looked at anew.
  const { kind: _, ...done } = research;
  expect(last()).toMatchObject({ moved: [done, ads] });
  expect(here.task).toMatchObject({ putBack: true, change: { moved: [done, ads] } });
  expect(here.task.change?.moved[0]).not.toHaveProperty('kind');
  world.press('putBack1');
  await told('Ads');
  expect(begun()).toMatchObject([{ other: 0 }, { other: 1 }]);
  expect(here.task).not.toHaveProperty('putBack');
});

it('is offered no more once it was closed', () => {
  const ended = change({ step: 'confirmed' });
  const here = visit({ putBack: true, change: ended });
  offerPutBack(here, ended, { state: 'refused' });
  expect(last()).toMatchObject({ state: 'moved' });
  world.press('close');
  return vi.waitFor(() => expect(here.task).not.toHaveProperty('putBack'));
});

describe('that it was not put back', () => {
  const put = async (begin: unknown): Promise<NoticeView> => {
    const ended = change({ step: 'confirmed' });
    const here = visit({ putBack: true, change: ended });
    world.reply.mockImplementation(({ type }) => (type === 'change/begin' ? begin : ended));
    offerPutBack(here, ended, { state: 'refused' });
    world.press('putBack0');
    await vi.waitFor(() => expect(last()).toMatchObject({ state: 'put-back' }));
    return last() as NoticeView;
  };
  afterEach(() => {
    world.back = { done: true, presses: 1 };
  });

  it.each([
    ['another page is changing it', new Refused('too-late', 'under-way'), 'under_way', true],
    ['it was done in another container', new Refused('other-store'), 'other_store', true],
    ['it could not be written down', new Refused('store-unavailable'), 'unrecorded', true],
    ['it is put back by now', new Refused('unknown-change'), 'put_back_changed', false],
  ])('is told with its reason, and offered again where that helps: %s', async (_, refused, reason, again) => {
    const { title, lines, buttons } = tell(t, await put(refused));
    expect(title).toBe(t('notice.not_put_back', ['Research']));
    expect(lines[0]).toBe(t(`stop.${reason}`));
    expect(buttons.map(({ action }) => action)).toEqual(again ? ['putBack0'] : []);
    expect(world.sent.map(({ type }) => type)).not.toContain('change/acted');
  });

  it('is told by what the page showed, once it was pressed', async () => {
    world.back = { done: false, presses: 1, why: 'no-effect' };
    const { lines } = tell(t, await put({ id: 2, presses: 1 }));
    expect(lines[0]).toBe(t('stop.put_back_no_effect'));
  });

  it('is not said of what the page shows put back, where the report was not heard', async () => {
    const ended = change({ step: 'confirmed' });
    const here = visit({ putBack: true, change: ended });
    world.reply.mockImplementation(({ type }) =>
      type === 'change/begin' ? { id: 2, presses: 1 } : new Refused('store-full'),
    );
    offerPutBack(here, ended, { state: 'refused' });
    world.press('putBack0');
    await vi.waitFor(() => expect(last()).toMatchObject({ state: 'put-back', done: true }));
  });
});
