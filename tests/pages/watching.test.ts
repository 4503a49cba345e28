/** The look at a page of another site: what is told of it, what is not, and what becomes of it as the page changes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticeView } from '../../src/content/notice/notice.ts';
import type { Answers } from '../../src/content/notice/queue.ts';
import type { Watched } from '../../src/content/runtime-slot.ts';
import { tellOfWatched } from '../../src/content/undescribed/watching.ts';
import { refKey, type Ref } from '../../src/shared/refs.ts';

const world = vi.hoisted(() => ({ sent: [] as { type: string; label?: string; told?: true }[], may: true }));
vi.mock('../../src/content/messaging.ts', () => ({
  send: async (message: { type: string }) => {
    world.sent.push(message);
    return { ok: true, value: world.may };
  },
}));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  },
}));

let views: Map<string, NoticeView>;
let answers: Map<string, Answers>;
let left: AbortController;
let stay: Watched;
const pressed = vi.fn();

beforeEach(() => {
  [views, answers, left, world.sent, world.may] = [new Map(), new Map(), new AbortController(), [], true];
  stay = {
    signal: left.signal,
    known: new Map(),
    board: {
      says: () => false,
      put: (ref: Ref, view) => void views.set(refKey(ref), view),
      clear: (ref: Ref) => void views.delete(refKey(ref)),
      answer: (ref: Ref, given) => void answers.set(refKey(ref), given),
      trouble: () => undefined,
      again: () => undefined,
      failed: (error) => {
        throw error;
      },
    },
  };
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://shop.example/signup');
  document.addEventListener('click', pressed, true);
});
afterEach(() => {
  left.abort();
  expect(pressed).not.toHaveBeenCalled();
  document.removeEventListener('click', pressed, true);
  document.documentElement.innerHTML = '<head></head><body></body>';
});

const box = (label: string, checked = true): string =>
  `<p><label><input type="checkbox" ${checked ? 'checked' : ''}> ${label}</label></p>`;
const show = (...boxes: string[]): void => {
  document.body.innerHTML = `<main><h1>Create your account</h1><form>${boxes.join('')}</form></main>`;
};
/** What stands in the notice, drawn. */
const told = (): string[] =>
  [...views.values()].map((view) => {
    if (view.state !== 'beside') return view.state;
    const { title, lines, buttons } = view.parts((key, more = []) => [key, ...more].join(' '));
    const shown = lines.map((line) =>
      typeof line === 'string' ? line : 'quote' in line ? `${line.lead} ${line.quote}` : '',
    );
    return [title, ...shown, ...buttons.map(({ text }) => text)].join(' / ');
  });
const asked = (): (string | undefined)[] => world.sent.map(({ label }) => label);
const BOX = 'Help improve our AI';
const POINTED = `notice.watch shop.example / notice.shown_on shop.example ${BOX} / state.allowed.sentence / notice.watch_self scan.this_page`;

describe('a box that is ticked in advance', () => {
  it('is told with Look and Not this one, and counts as told when it is drawn; nothing is pressed', async () => {
    show(box('Send me offers by mail'), box(BOX), box('AI summaries'));
    await tellOfWatched(stay);
    expect(asked()).toEqual([BOX]);
    expect(told()).toEqual([`${POINTED} / do.look / do.not_this`]);
    expect(world.sent).toEqual([
      { type: 'page/watched', label: BOX },
      { type: 'page/watched', label: BOX, told: true },
    ]);
    [...answers.values()][0]?.goTo?.();
    expect(told()).toEqual([POINTED]);
    // Looked at again, it is neither asked about nor told anew.
    await tellOfWatched(stay);
    expect(asked()).toHaveLength(2);
    expect([...document.querySelectorAll('input')].map((one) => one.checked)).toEqual([true, true, true]);
  });

  it('is told no more once the person has unticked it, and not again when they tick it', async () => {
    show(box(BOX));
    await tellOfWatched(stay);
    expect(told()).toHaveLength(1);
    const [input] = document.querySelectorAll('input');
    if (input) input.checked = false;
    await tellOfWatched(stay);
    expect(told()).toEqual([]);
    if (input) input.checked = true;
    await tellOfWatched(stay);
    expect(told()).toEqual([]);
  });

  it('goes with Not this one, and with the page', async () => {
    show(box(BOX));
    await tellOfWatched(stay);
    [...answers.values()][0]?.notNow?.();
    expect(told()).toEqual([]);
    await tellOfWatched(stay);
    expect(told()).toEqual([]);
  });
});

describe('on the same pages', () => {
  it('what cannot be taken in one way alone is told as unclear', async () => {
    show(
      '<fieldset><legend>May we train AI on your photos?</legend><label><input type="radio" name="p" checked> Yes</label> <label><input type="radio" name="p"> No</label></fieldset>',
    );
    await tellOfWatched(stay);
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('scan.unclear_wording');
    expect(told()[0]).not.toContain('state.allowed');
  });

  it.each([
    ['what refuses already', box(BOX, false)],
    ['what is of something else', box('Show AI summaries above long threads') + box('Send me AI news by mail')],
  ])('nothing is told of %s', async (_, html) => {
    show(html);
    await tellOfWatched(stay);
    expect([asked(), told()]).toEqual([[], []]);
  });

  it('nothing is told that was told before, or where Watch is off by now', async () => {
    world.may = false;
    show(box(BOX));
    await tellOfWatched(stay);
    expect([asked(), told()]).toEqual([[BOX], []]);
    await tellOfWatched(stay);
    expect(asked()).toHaveLength(1);
  });

  it('three are told at most', async () => {
    const things = ['photos', 'posts', 'messages', 'documents', 'reviews'];
    show(...things.map((thing) => box(`Use my ${thing} to train AI models`)));
    await tellOfWatched(stay);
    expect(told()).toHaveLength(3);
  });
});
