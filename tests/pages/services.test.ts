/**
 * Every control setting against the replica of its page: how it stands, in each language, at each known address, greyed,
 * renamed and inverted. The replicas are made from what is known of the pages; what needs layout is left to the browsers.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { find, readNow } from '../../src/control/index.ts';
import { tidy } from '../../src/control/normalise.ts';
import type { Reading, Target } from '../../src/control/types.ts';
import { locate } from '../../src/page/address.ts';
import { allServices } from '../../src/services/all.ts';
import type { ControlSetting, Service } from '../../src/services/schema.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import { wayOf, widgetsOf, type Page, type ServiceReplica, type Variant, type Widget } from '../replicas/services/kit/model.ts';
import { mount } from './mount.ts';
import { UNREADABLE } from './services.known.ts';

interface Case {
  name: string;
  service: Service;
  setting: ControlSetting;
  replica: ServiceReplica;
  pages: Page[];
  widget: Widget;
  /** The first address of the first page that has it. */
  address: string;
}

const CASES: Case[] = allServices.flatMap((service) =>
  service.settings.flatMap((setting): Case[] => {
    if (setting.remedy !== 'control' || service.id === 'linkedin') return [];
    const replica = serviceReplicas.find((one) => one.service === service.id);
    const pages = replica?.pages.filter((page) => widgetsOf(page).some((widget) => widget.setting === setting.id)) ?? [];
    const widget = pages[0] && widgetsOf(pages[0]).find((one) => one.setting === setting.id);
    const address = pages[0]?.at[0];
    if (!replica || !widget || address === undefined) return [];
    return [{ name: `${service.id}/${setting.id}`, service, setting, replica, pages, widget, address }];
  }),
);

function targetOf({ setting }: Case, instance?: string): Target {
  return instance === undefined ? setting.control : { ...setting.control, instance };
}

/** Whether the definition knows what this word of a state means. */
function knownWord({ setting }: Case, word: string): boolean {
  return ['on', 'off'].includes(word.toLowerCase()) || [...(setting.control.words?.on ?? []), ...(setting.control.words?.off ?? [])].includes(word);
}

/** The instance that the definition itself takes from the address. */
function instanceAt({ service, setting }: Case, address: string): string | undefined {
  return locate(service, address)?.settings.find(({ ref }) => ref.setting === setting.id)?.ref.instance;
}

function look(one: Case, address: string, variant: Variant = {}, values: Record<string, string> = {}): Reading {
  mount(one.replica, address, variant, values, true, one.setting.id);
  return readNow(document, targetOf(one, instanceAt(one, address)));
}

/** The controls of the page that the one found is not. */
function foundWidget(one: Case): string | undefined {
  const found = find(document, targetOf(one, instanceAt(one, one.address)));
  if (!found.found) return undefined;
  const root = found.element.getRootNode();
  const element = root instanceof ShadowRoot ? root.host : found.element;
  return element.closest('[data-widget]')?.getAttribute('data-widget') ?? undefined;
}

const other = (value: string): 'on' | 'off' => (value === 'on' ? 'off' : 'on');

/** The label as the page displays it. */
function labelAt({ widget }: Case, address: string): string {
  return widget.label.replaceAll('{instance}', decodeURIComponent(/blog\/([^/]+)$|general\/(.+)$/u.exec(address)?.[1] ?? ''));
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('every control setting has a replica', () => {
  const wanted = allServices.flatMap((service) => service.settings.filter(({ remedy }) => remedy === 'control').map(({ id }) => `${service.id}/${id}`));
  expect(wanted.filter((name) => name !== 'linkedin/genai-improvement' && !CASES.some((one) => one.name === name))).toEqual([]);
});

describe.each(CASES)('$name', (one) => {
  const { service, setting, replica, pages, widget, address } = one;
  const { allows = 'on', refuses = 'off' } = widget;
  /** Definitions without a label, where no page says enough to tell. */
  const unreadable = UNREADABLE[one.name];
  /** The label names the position itself where the control is a choice. */
  const refusing = setting.control.labels.find(({ text }) => text === widget.label)?.refuses;

  it.each(['allowed', 'refused'] as const)('reads %s', (state) => {
    const reading = look(one, address, {}, { [widget.id]: state === 'allowed' ? allows : refuses });
    if (unreadable) {
      expect(reading).toMatchObject({ state: 'unclear', reason: unreadable });
      expect(foundWidget(one)).toBeUndefined();
      return;
    }
    expect(reading).toMatchObject({ state, label: labelAt(one, address), ...(refusing ? { position: state === 'refused' ? refusing : other(refusing), refuses: refusing } : {}) });
    expect(reading.reason).toBeUndefined();
    expect(foundWidget(one)).toBe(widget.id);
  });

  it.each(pages.flatMap(({ at }) => at))('is recognised at %s', (known) => {
    const place = locate(service, known);
    expect(place?.settings.map(({ ref }) => ref.setting)).toContain(setting.id);
    for (const state of ['allowed', 'refused']) {
      const page = pages.find(({ at }) => at.includes(known));
      const there = page && widgetsOf(page).find((candidate) => candidate.setting === setting.id);
      const reading = look(one, known, {}, there ? { [there.id]: state === 'allowed' ? (there.allows ?? 'on') : (there.refuses ?? 'off') } : {});
      expect(reading.state).toBe(unreadable ? 'unclear' : state);
    }
  });

  if (!unreadable) {
    it.each(setting.control.labels.filter(({ text }) => text !== widget.label && text !== widget.title))('reads “$text” ($lang)', ({ text, lang, refuses: position }) => {
      const known = widget.languages?.[lang];
      const english = lang === 'en';
      const choice = widget.is === 'chip' || widget.is === 'dialog-row';
      // Words of a state that no source gives were made up, and cannot be known.
      const words = known?.words ?? (english ? undefined : { on: 'Aktiv', off: 'Inaktiv' });
      const variant: Variant = { label: { setting: setting.id, text: text.replaceAll('{instance}', instanceAt(one, address) ?? ''), lang, ...(words ? { words } : {}), ...(known?.off === undefined ? {} : { off: known.off }) } };
      // A label of the opposite sense turns round what the same position means.
      const flips = refusing !== undefined && refusing !== position && widget.options === undefined;
      for (const state of ['allowed', 'refused'] as const) {
        const value = (state === 'allowed') === flips ? refuses : allows;
        const reading = look(one, address, variant, { [widget.id]: value });
        const word = state === 'allowed' ? words?.on : words?.off;
        if (choice && word !== undefined && !knownWord(one, word)) {
          expect(reading.state).toBe('unclear');
          expect(['contradictory', 'no-control']).toContain(reading.reason);
          continue;
        }
        expect(reading).toMatchObject({ state, label: tidy(variant.label?.text ?? ''), refuses: position });
        expect(foundWidget(one)).toBe(widget.id);
      }
    });

    it('reads a greyed control as locked, with the way it stands', () => {
      for (const fixed of ['allowed', 'refused']) {
        expect(look(one, address, { locked: [setting.id] }, { [widget.id]: fixed === 'allowed' ? allows : refuses })).toMatchObject({ state: 'locked', fixed });
      }
    });
  }

  it.each([
    ['renamed', 'Make things better for everyone here'],
    ['inverted', `Don’t: ${widget.label.charAt(0).toLowerCase()}${widget.label.slice(1)}`],
    ['with more words', `${widget.label} (partners)`],
  ])('says nothing of a label that was %s', (_, text) => {
    if (setting.control.labels.length === 0) return;
    for (const value of [allows, refuses]) {
      const reading = look(one, address, { label: { setting: setting.id, text, lang: setting.control.labels[0]?.lang ?? 'en' } }, { [widget.id]: value });
      expect(reading).toMatchObject({ state: 'unclear' });
      expect(reading.reason).not.toBe('not-ready');
    }
  });

  it('says nothing where the control is not there', () => {
    const reading = look(one, address, { absent: [setting.id] });
    expect(reading).toMatchObject({ state: 'unclear' });
    expect(['no-control', 'ambiguous']).toContain(reading.reason);
  });

  if (pages[0] && wayOf(pages[0], setting.id).length > 0) {
    it('says nothing before its dialog is open', () => {
      mount(replica, address, {}, {}, false);
      expect(readNow(document, targetOf(one))).toMatchObject({ state: 'unclear', reason: 'no-control' });
    });
  }

  if (replica.signedOut !== undefined) {
    it('takes the sign-in page for what it is, or for no page of its own', () => {
      const there = replica.signedOut?.replaceAll('{path}', encodeURIComponent(new URL(address).pathname)).replaceAll('{url}', encodeURIComponent(address)) ?? '';
      const place = locate(service, there);
      expect(place?.settings ?? []).toEqual([]);
    });
  }
});

/** The same page with its control made otherwise. */
function remade(name: string, change: Partial<Widget>): (values?: Record<string, string>) => Reading {
  const one = CASES.find((candidate) => candidate.name === name);
  if (!one) throw new Error(`No case ${name}`);
  const replica: ServiceReplica = JSON.parse(JSON.stringify(one.replica, (_, value: unknown) => (typeof value === 'object' && value !== null && 'setting' in value && value.setting === one.setting.id ? { ...value, ...change } : value)));
  return (values = {}) => look({ ...one, replica }, one.address, {}, values);
}

describe('markup that is known or feared beside the usual', () => {
  it.each([
    ['wordpress/third-party-sharing', { discourage: 'on', 'third-party': 'off' }],
  ])('%s, forced on by the box beside it, is refused and locked', (name, values) => {
    expect(remade(name, {})(values)).toMatchObject({ state: 'locked', fixed: 'refused' });
  });

  it.each<[string, string, Partial<Widget>]>([
    ['the switch carries its name hidden', 'twitch/generative-ai', { loose: undefined } as unknown as Partial<Widget>],
    ['the group has no name of its own', 'blacksky/ai-training', { loose: true }],
    ['the switch is an input', 'ebay/ai-preferences', { is: 'ebay-form' }],
    ['the chip has no name of its own', 'gemini/keep-activity', { name: undefined } as unknown as Partial<Widget>],
    ['the box has a name by reference to nothing', 'gemini/audio-live', { loose: true }],
    ['nothing ties the words to the switch', 'openrouter/free-training-endpoints', { loose: true }],
    ['the words are the label of a native box', 'x/grok-training', { is: 'native' }],
    ['a switch has become a box', 'claude/model-training', { is: 'wrapped' }],
    ['a box has become a switch', 'pinterest/canvas', { is: 'radix' }],
    ['a dropdown has become a native list', 'github/copilot-training', { is: 'select' }],
    ['a list has become radio buttons', 'openai-platform/data-sharing', { is: 'radios', title: 'Share inputs and outputs with OpenAI' }],
  ])('%s: %s is read', (_, name, change) => {
    const one = CASES.find((candidate) => candidate.name === name);
    const read = remade(name, change);
    const id = one?.widget.id ?? '';
    expect(read({ [id]: one?.widget.allows ?? 'on' })).toMatchObject({ state: 'allowed' });
    expect(read({ [id]: one?.widget.refuses ?? 'off' })).toMatchObject({ state: 'refused' });
  });

  it('Misskey, where an input that never hears of the state contradicts the switch around it, is not read as allowed', () => {
    const read = remade('misskey/prevent-ai-learning', { is: 'misskey-2021' });
    expect(read({ ai: 'on' })).toMatchObject({ state: 'unclear', reason: 'contradictory' });
  });

  it('Blacksky: no preference is no refusal', () => {
    expect(remade('blacksky/ai-training', {})({ training: 'unset' })).toMatchObject({ state: 'allowed', choice: 'No preference' });
  });

  it('OpenAI’s platform: sharing of some projects is no refusal', () => {
    expect(remade('openai-platform/data-sharing', {})({ io: 'selected' })).toMatchObject({ state: 'allowed', choice: 'Enabled for selected projects' });
  });

  it('two controls of the very same label are not told apart', () => {
    for (const name of ['claude/model-training', 'tumblr/third-party-sharing', 'x/grok-training']) {
      const one = CASES.find((candidate) => candidate.name === name);
      const page = one?.pages[0];
      if (!one || !page) throw new Error(`No case ${name}`);
      const twin: Page = { ...page, blocks: [...page.blocks, { w: { ...one.widget, id: 'twin' } }] };
      expect(look({ ...one, replica: { ...one.replica, pages: [twin] } }, one.address)).toMatchObject({ state: 'unclear', reason: 'ambiguous' });
    }
  });
});
