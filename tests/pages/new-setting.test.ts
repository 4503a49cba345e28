/**
 * New settings on the replicas of all known settings pages: of what stands there today, in every language that the
 * definitions have, nothing is told; one more switch in their midst is, once, and by no press.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callsForLook } from '../../src/shared/calls-for-look.ts';
import { allServices } from '../../src/catalog/list.ts';
import { forPage } from '../../src/catalog/for-pages.ts';
import { locate } from '../../src/catalog/match.ts';
import type { PageSetting } from '../../src/catalog/schema.ts';
import { tellOfNew } from '../../src/content/undescribed/new-setting.ts';
import type { NoticeView } from '../../src/content/notice/notice.ts';
import type { Answers } from '../../src/content/notice/queue.ts';
import { offerHere } from '../../src/content/runtime-slot.ts';
import { find } from '../../src/engine/looking.ts';
import { scopesOf } from '../../src/engine/page/page-index.ts';
import type { Target } from '../../src/engine/types.ts';
import type { SettingTask } from '../../src/messages.ts';
import { closest } from '../../src/engine/dom/tree.ts';
import { refKey } from '../../src/shared/refs.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import { widgetsOf } from '../replicas/services/kit/model.ts';
import { EVERY, LABEL_CASES } from './labels.ts';
import { mount } from './mount.ts';

const world = vi.hoisted(() => ({ sent: [] as { type: string; label?: string; told?: true }[], may: true }));
vi.mock('../../src/content/messaging.ts', () => ({
  send: async (message: { type: string }) => {
    world.sent.push(message);
    return { ok: true, value: world.may };
  },
}));
const LABEL = 'Allow partners to train AI models on your uploads';

/** In every check the first label of every third setting; all labels by `npm run scanned`. */
const CASES = LABEL_CASES.filter((_, n) => EVERY || n % 3 === 0);

const controls = new Map<string, Target>(
  allServices.flatMap(({ id, settings }) =>
    settings.flatMap((one) => (one.remedy === 'control' ? [[`${id}/${one.id}`, one.control] as const] : [])),
  ),
);

/** What the notice was given, and what its answers do. */
let views: NoticeView[] = [];
let answers: Answers = {};
let left = new AbortController();

beforeEach(() => {
  left = new AbortController();
  [views, answers, world.sent, world.may] = [[], {}, [], true];
});
afterEach(() => {
  left.abort();
  Reflect.deleteProperty(globalThis, 'holdoutHere');
  document.documentElement.innerHTML = '<head></head><body></body>';
  document.documentElement.lang = 'en';
  document.documentElement.className = '';
});

/** Leaves the stay that the runtime would leave here. @returns whether a setting's own page is here */
function stay(service: string, href: string, task: Partial<SettingTask> = {}): boolean {
  const found = allServices.find(({ id }) => id === service);
  if (!found) throw new Error(service);
  const own = forPage(found, allServices);
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(href);
  const place = locate<PageSetting>(own, href);
  if (!place) return false;
  offerHere({
    service: own,
    place,
    task: {
      settings: Object.fromEntries(
        place.settings.map(({ ref }) => [refKey(ref), { task: 'look', notice: true, ...task } as const]),
      ),
    },
    board: {
      says: () => false,
      put: (_, view) => void views.push(view),
      clear: () => void views.splice(0),
      answer: (_, given) => void (answers = given),
      trouble: () => undefined,
      again: () => undefined,
      failed: (error) => {
        throw error;
      },
    },
    signal: left.signal,
    scopesOf,
  });
  return place.settings.length > 0;
}

const asked = (): string[] => world.sent.map(({ label = '' }) => label);
const drawn = (): string => {
  const view = views.at(-1);
  if (view?.state !== 'beside') return '';
  const { title, lines, buttons } = view.parts((key, more = []) => [key, ...more].join(' '));
  return [
    title,
    ...lines.map((line) => (typeof line === 'string' ? line : 'quote' in line ? line.quote : '')),
    ...buttons.map(({ text }) => text),
  ].join('\n');
};

/** One more switch where the known one stands, as a service might add it. */
function add(label: string, setting: string): HTMLElement {
  const target = controls.get(setting);
  const found = target && find(document, target);
  const dialog = found?.found ? closest(found.element, '[role="dialog"],dialog') : undefined;
  const row = document.createElement('div');
  row.innerHTML = `<strong id="new-one">${label}</strong><button role="switch" aria-checked="true" aria-labelledby="new-one"></button>`;
  (dialog ?? document.querySelector('main') ?? document.body).append(row);
  return row;
}

describe('known pages', () => {
  it('show nothing that is told as new, and one more switch in their midst is', async () => {
    const wrong: string[] = [];
    const silent: string[] = [];
    const seen = { all: 0, called: 0, calledNew: 0, told: 0 };
    for (const { name, replica, address, setting, text, lang } of CASES) {
      try {
        mount(replica, address, { label: { setting, text, lang } }, {}, true, setting);
      } catch {
        continue; // Its way cannot be walked in that language.
      }
      document.documentElement.lang = lang;
      world.sent = [];
      left = new AbortController();
      if (stay(replica.service, address)) {
        seen.all++;
        if (callsForLook()) seen.called++;
        await tellOfNew();
        if (asked().length > 0) wrong.push(`${name}: ${asked().join(' · ')}`);
        add(LABEL, `${replica.service}/${setting}`);
        stay(replica.service, address);
        if (callsForLook()) seen.calledNew++;
        await tellOfNew();
        if (asked().includes(LABEL)) seen.told++;
        else silent.push(name);
      }
      left.abort();
    }
    if (EVERY)
      console.log(
        [
          `${seen.all} pages, of which ${seen.called} call for a look; ${wrong.length} have something told as new`,
          `with one more switch: ${seen.calledNew} call for a look, ${seen.told} have it told`,
          ...silent.map((one) => `  not told: ${one}`),
        ].join('\n'),
      );
    expect(wrong).toEqual([]);
    expect(seen.all).toBeGreaterThan(EVERY ? 200 : 15);
    expect(seen.told).toBeGreaterThan(seen.all / 2);
  }, 240_000);
});

describe('a setting that appeared', () => {
  const ADDRESS = 'https://claude.ai/settings/data-privacy-controls';
  const claude = serviceReplicas.find(({ service }) => service === 'claude');
  const page = claude?.pages.find((one) => widgetsOf(one).some(({ setting }) => setting === 'model-training'));
  const address = page?.at[0] ?? ADDRESS;
  const open = (task: Partial<SettingTask> = {}): HTMLElement => {
    if (!claude) throw new Error('there is no such replica');
    mount(claude, address, {}, {}, true, 'model-training');
    const row = add(LABEL, 'claude/model-training');
    stay('claude', address, task);
    return row;
  };
  const outlines = (): number =>
    [...document.documentElement.children].filter(({ localName }) => localName === 'div').length;

  it('is told, and counts as told when it is drawn; Look outlines it and presses nothing', async () => {
    const row = open();
    const pressed = vi.fn();
    document.addEventListener('click', pressed, true);
    await tellOfNew();
    const ref = { service: 'claude', setting: 'model-training' };
    expect(world.sent).toEqual([{ type: 'page/new-setting', ref, label: LABEL }]);
    expect(drawn()).toBe(['notice.new Claude', 'notice.new_about', 'do.look', 'do.not_this'].join('\n'));
    expect(drawn()).not.toBe('');
    expect(world.sent.slice(1)).toEqual([{ type: 'page/new-setting', ref, label: LABEL, told: true }]);
    answers.goTo?.();
    expect(outlines()).toBe(1);
    expect(drawn().split('\n')).toEqual([
      'notice.new Claude',
      LABEL,
      'state.allowed.sentence',
      'notice.new_scan scan.this_page',
    ]);
    answers.close?.();
    expect([outlines(), views.length]).toEqual([0, 0]);
    expect(row.querySelector('[aria-checked="true"]')).not.toBeNull();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('goes with the page that is left, and for who says Not this one', async () => {
    open();
    await tellOfNew();
    answers.goTo?.();
    left.abort();
    expect(outlines()).toBe(0);
    left = new AbortController();
    views = [];
    open();
    await tellOfNew();
    expect(views).toHaveLength(1);
    answers.notNow?.();
    expect(views).toHaveLength(0);
  });

  it('is not told where the background says that it was, nor once another page has told it', async () => {
    world.may = false;
    open();
    await tellOfNew();
    expect([asked(), views]).toEqual([[LABEL], []]);
    left.abort();
    left = new AbortController();
    world.may = true;
    open();
    await tellOfNew();
    world.may = false;
    drawn();
    await vi.waitFor(() => expect(views).toEqual([]));
  });

  it.each<[string, (row: HTMLElement) => void, Partial<SettingTask>?]>([
    ['in a round', () => undefined, { inRound: true }],
    ['where the person wants no notice', () => undefined, { notice: false }],
    ['on a page that the browser translated', () => document.documentElement.classList.add('translated-ltr')],
    ['where the known setting is not read by its words', () => renameKnown('Something else entirely')],
    ['where it is the known setting under words that contain its own', (row) => rename(row, `${KNOWN} (new)`)],
    ['where it is about something else', (row) => rename(row, 'Show AI summaries above long threads')],
    ['where it is a button, which may lead to a setting that is known', (row) => asButton(row)],
  ])('is not told %s', async (_, alter, task = {}) => {
    alter(open(task));
    await tellOfNew();
    expect(asked()).toEqual([]);
  });

  it('is not looked for twice in one stay, nor on a page without its signs', () => {
    open();
    expect([callsForLook(), callsForLook()]).toEqual([true, false]);
    left.abort();
    left = new AbortController();
    rename(open(), 'Compact view');
    expect(callsForLook()).toBe(false);
  });

  const KNOWN = controls.get('claude/model-training')?.labels.find(({ lang }) => lang === 'en')?.text ?? '';
  const rename = (row: HTMLElement, label: string): void => {
    const name = row.querySelector('strong');
    if (name) name.textContent = label;
  };
  const renameKnown = (label: string): void => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.nodeValue?.includes(KNOWN)) text.nodeValue = label;
  };
  const asButton = (row: HTMLElement): void => {
    row.innerHTML = `<button>${LABEL}</button>`;
  };
});
