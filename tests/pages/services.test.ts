/**
 * Every control setting against the replica of its page: how it stands, in each language, at each known address,
 * greyed, renamed and inverted. The replicas are made from what is known of the pages; what needs layout is left to the
 * browsers.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { find, readNow } from '../../src/engine/index.ts';
import { tidy } from '../../src/shared/normalise.ts';
import { conclude, lookAround } from '../../src/content/visit/page-signals.ts';
import type { Seen } from '../../src/content/visit/finding.ts';
import type { Reading, Target } from '../../src/engine/types.ts';
import { locate } from '../../src/catalog/match.ts';
import { allServices } from '../../src/catalog/list.ts';
import type { ControlSetting, Service } from '../../src/catalog/schema.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import {
  wayOf,
  widgetsOf,
  type Page,
  type ServiceReplica,
  type Variant,
  type Widget,
} from '../replicas/services/kit/model.ts';
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
    const pages =
      replica?.pages.filter((page) => widgetsOf(page).some((widget) => widget.setting === setting.id)) ?? [];
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
  return (
    ['on', 'off'].includes(word.toLowerCase()) ||
    [...(setting.control.words?.on ?? []), ...(setting.control.words?.off ?? [])].includes(word)
  );
}

/** The instance that the definition itself takes from the address. */
function instanceAt({ service, setting }: Case, address: string): string | undefined {
  return locate(service, address)?.settings.find(({ ref }) => ref.setting === setting.id)?.ref.instance;
}

function look(one: Case, address: string, variant: Variant = {}, values: Record<string, string> = {}): Reading {
  mount(one.replica, address, variant, values, true, one.setting.id);
  return seenBy(targetOf(one, instanceAt(one, address)));
}

/** A look opens no more than so many shadow roots, and the next one those that are left. */
function seenBy(target: Target): Reading {
  let reading = readNow(document, target);
  for (let more = 0; more < 2 && reading.reason === 'not-ready'; more += 1) reading = readNow(document, target);
  return reading;
}

/** The controls of the page that the one found is not. */
function foundWidget(one: Case): string | undefined {
  const found = find(document, targetOf(one, instanceAt(one, one.address)));
  if (!found.found) return undefined;
  const root = found.element.getRootNode();
  const element = root instanceof ShadowRoot ? root.host : found.element;
  return element.closest('[data-widget]')?.getAttribute('data-widget') ?? undefined;
}

/** What the page as it is says in all. */
function concluded(one: Case): Seen {
  return conclude(seenBy(targetOf(one, instanceAt(one, one.address))), lookAround(document, one.service, one.setting));
}

const other = (value: string): 'on' | 'off' => (value === 'on' ? 'off' : 'on');

/** The label as the page displays it. */
function labelAt({ widget }: Case, address: string): string {
  return widget.label.replaceAll(
    '{instance}',
    decodeURIComponent(/blog\/([^/]+)$|general\/(.+)$/u.exec(address)?.[1] ?? ''),
  );
}

/** What a reading calls it: the control's own name comes before the text beside it, where a source knows that name. */
function calledAt(one: Case, address: string, on: boolean): string {
  const own = one.widget.name?.replaceAll('{verb}', on ? 'off' : 'on');
  return one.setting.control.labels.some(({ text }) => text === own) && own !== undefined ? own : labelAt(one, address);
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('every control setting has a replica', () => {
  const wanted = allServices.flatMap((service) =>
    service.settings.filter(({ remedy }) => remedy === 'control').map(({ id }) => `${service.id}/${id}`),
  );
  expect(
    wanted.filter((name) => name !== 'linkedin/genai-improvement' && !CASES.some((one) => one.name === name)),
  ).toEqual([]);
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
    expect(reading).toMatchObject({
      state,
      label: calledAt(one, address, (state === 'allowed' ? allows : refuses) === 'on'),
      ...(refusing ? { position: state === 'refused' ? refusing : other(refusing), refuses: refusing } : {}),
    });
    expect(reading.reason).toBeUndefined();
    expect(foundWidget(one)).toBe(widget.id);
  });

  it.each(pages.flatMap(({ at }) => at))('is recognised at %s', (known) => {
    const place = locate(service, known);
    expect(place?.settings.map(({ ref }) => ref.setting)).toContain(setting.id);
    for (const state of ['allowed', 'refused']) {
      const page = pages.find(({ at }) => at.includes(known));
      const there = page && widgetsOf(page).find((candidate) => candidate.setting === setting.id);
      const reading = look(
        one,
        known,
        {},
        there ? { [there.id]: state === 'allowed' ? (there.allows ?? 'on') : (there.refuses ?? 'off') } : {},
      );
      expect(reading.state).toBe(unreadable ? 'unclear' : state);
    }
  });

  if (!unreadable) {
    it.each(setting.control.labels.filter(({ text }) => text !== widget.label && text !== widget.title))(
      'reads “$text” ($lang)',
      ({ text, lang, refuses: position }) => {
        const known = widget.languages?.[lang];
        const english = lang === 'en';
        const choice = widget.is === 'chip' || widget.is === 'dialog-row';
        // Words of a state that no source gives were made up, and cannot be known.
        const words = known?.words ?? (english ? undefined : { on: 'Aktiv', off: 'Inaktiv' });
        // A label of the opposite sense turns round what the same position means, and its help said something else.
        const flips = refusing !== undefined && refusing !== position && widget.options === undefined;
        const variant: Variant = {
          label: {
            setting: setting.id,
            text: text.replaceAll('{instance}', instanceAt(one, address) ?? ''),
            lang,
            ...(words ? { words } : {}),
            ...(known?.off === undefined ? {} : { off: known.off }),
            ...(flips ? { unexplained: true as const } : {}),
          },
        };
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
      },
    );

    it('reads a greyed control as locked, with the way it stands', () => {
      for (const fixed of ['allowed', 'refused']) {
        expect(
          look(one, address, { locked: [setting.id] }, { [widget.id]: fixed === 'allowed' ? allows : refuses }),
        ).toMatchObject({ state: 'locked', fixed });
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
      const reading = look(
        one,
        address,
        { label: { setting: setting.id, text, lang: setting.control.labels[0]?.lang ?? 'en' } },
        { [widget.id]: value },
      );
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
      const there =
        replica.signedOut
          ?.replaceAll('{path}', encodeURIComponent(new URL(address).pathname))
          .replaceAll('{url}', encodeURIComponent(address)) ?? '';
      const place = locate(service, there);
      expect(place?.settings ?? []).toEqual([]);
    });
  }
});

describe('WordPress.com, where ticking the box makes a private site public', () => {
  const one = (): Case => {
    const found = CASES.find(({ name }) => name === 'wordpress/third-party-sharing');
    if (!found) throw new Error('No case');
    return found;
  };
  const admin = 'https://knitting.wordpress.com/wp-admin/options-reading.php';

  it.each(['private', 'coming-soon'])(
    'wp-admin of a site that is %s: the box is not known, and the page says why',
    (visibility) => {
      for (const ticked of ['on', 'off']) {
        expect(look(one(), admin, {}, { 'wpa-visibility': visibility, 'wpa-third-party': ticked })).toMatchObject({
          state: 'unclear',
          reason: 'no-control',
        });
        expect(concluded(one())).toEqual({ state: 'not-offered' });
      }
    },
  );

  it('wp-admin: what is chosen and not yet saved says nothing of the site, nor does a page without an account', () => {
    look(one(), admin, {}, { 'wpa-visibility': 'public' });
    for (const id of ['public', 'private'])
      Object.assign(document.querySelector(`#wpcom_site_visibility_${id}`) ?? {}, { checked: id === 'private' });
    expect(concluded(one())).toMatchObject({ state: 'unclear', reason: 'no-control' });
    look(one(), admin, {}, { 'wpa-visibility': 'private' });
    document.querySelector('#wp-admin-bar-my-account')?.remove();
    expect(concluded(one())).toMatchObject({ state: 'unclear', reason: 'no-control' });
  });

  it('the dashboard: a site that is not public has nothing to refuse, once that is saved', () => {
    const at = (visibility: string): Reading =>
      look(one(), one().address, { absent: ['third-party-sharing'] }, { visibility });
    for (const visibility of ['private', 'coming-soon']) {
      expect(at(visibility)).toMatchObject({ state: 'unclear', reason: 'no-control' });
      expect(concluded(one())).toEqual({ state: 'not-offered' });
      const save = document.querySelector('form button[type="submit"]');
      save?.removeAttribute('disabled');
      expect(concluded(one())).toMatchObject({ state: 'unclear', reason: 'no-control' });
      save?.setAttribute('disabled', '');
      save?.classList.add('is-busy');
      expect(concluded(one())).toMatchObject({ state: 'unclear', reason: 'no-control' });
    }
    at('public');
    expect(concluded(one())).toMatchObject({ state: 'unclear', reason: 'no-control' });
  });

  it('wp-admin of a public site: it is read, under whatever name', () => {
    for (const [ticked, state] of [
      ['off', 'allowed'],
      ['on', 'refused'],
    ] as const) {
      expect(look(one(), admin, {}, { 'wpa-third-party': ticked })).toMatchObject({
        state,
        label: 'Prevent third-party sharing for knitting.wordpress.com',
        rung: 'hint',
        refuses: 'on',
      });
      expect(lookAround(document, one().service, one().setting).notOffered).toBe(false);
    }
    expect(
      look(
        one(),
        admin,
        {
          label: {
            setting: 'third-party-sharing',
            text: 'Die Weitergabe an Dritte verhindern',
            lang: 'de',
          },
        },
        { 'wpa-third-party': 'on' },
      ),
    ).toMatchObject({ state: 'refused' });
  });

  it('the classic dashboard is no page of its own any more, and leads to the right one', () => {
    for (const address of [
      'https://wordpress.com/settings/general/knitting.wordpress.com',
      'https://wordpress.com/sites/settings/site/knitting.wordpress.com',
    ]) {
      expect(locate(one().service, address)).toMatchObject({ settings: [], hub: { id: 'third-party-sharing' } });
    }
  });
});

describe('Microsoft Copilot’s newer app', () => {
  const seen = (setting: string, address: string, variant: Variant = {}): Seen => {
    const one = CASES.find(({ name }) => name === `microsoft-copilot/${setting}`);
    if (!one) throw new Error('No case');
    mount(one.replica, address, variant);
    return concluded(one);
  };

  it.each(['training-text', 'training-voice'])('says by its other settings that it has no %s', (setting) => {
    expect(seen(setting, 'https://copilot.com/chats/newer')).toEqual({ state: 'not-offered' });
    // The older one without its rows, as where Microsoft does not train, is not told from a page that has changed.
    expect(
      seen(setting, 'https://copilot.microsoft.com/', { absent: ['training-text', 'training-voice'] }),
    ).toMatchObject({ state: 'unclear', reason: 'no-control' });
    expect(seen(setting, 'https://copilot.microsoft.com/')).toMatchObject({ state: 'allowed' });
  });

  it('says nothing before its settings are open, nor where nothing shows that somebody is signed in', () => {
    const one = CASES.find(({ name }) => name === 'microsoft-copilot/training-text');
    if (!one) throw new Error('No case');
    mount(one.replica, 'https://copilot.com/chats/newer', {}, {}, false);
    expect(concluded(one)).toMatchObject({ state: 'unclear', reason: 'no-control' });
    document.body.innerHTML = '<div role="dialog"><p>Shared experiences</p><p>Web search</p></div>';
    expect(concluded(one)).toMatchObject({ state: 'unclear', reason: 'no-control' });
  });
});

describe('eBay, whose switch says “Ja” or “Nein”, as a guide has it', () => {
  const row = (checked: boolean, word: string): Reading => {
    const one = CASES.find(({ name }) => name === 'ebay/ai-preferences');
    if (!one) throw new Error('No case');
    document.documentElement.lang = 'de';
    document.body.innerHTML =
      `<main><h1>Einstellungen für KI-Entwicklung und -Training</h1><div><span id="l">Verwendung personenbezogener Daten für die Entwicklung und das Training von KI</span>` +
      `<span class="switch"><span class="switch__control" role="switch" tabindex="0" aria-checked="${checked}" aria-labelledby="l"></span><span class="switch__button"></span></span><span>${word}</span></div></main>`;
    return readNow(document, targetOf(one));
  };

  it('is read where the word agrees, and not where it says otherwise', () => {
    expect(row(true, 'Ja')).toMatchObject({ state: 'allowed' });
    expect(row(false, 'Nein')).toMatchObject({ state: 'refused' });
    for (const [checked, word] of [
      [true, 'Nein'],
      [false, 'Ja'],
    ] as const)
      expect(row(checked, word)).toMatchObject({ state: 'unclear', reason: 'contradictory' });
  });

  it('is read where both words stand beside it', () => {
    expect(row(true, 'Nein</span> <span>Ja')).toMatchObject({ state: 'allowed' });
    expect(row(false, 'Nein</span> <span>Ja')).toMatchObject({ state: 'refused' });
  });
});

describe('a sign-in screen at the very address of a setting', () => {
  const screens = serviceReplicas.flatMap(({ service: id, pages }) =>
    pages.flatMap((page) => (page.signInScreen === undefined ? [] : [{ id, page, markup: page.signInScreen }])),
  );
  const matched = (id: string): number =>
    (allServices.find((service) => service.id === id)?.signInScreen?.selectors ?? []).filter((selector) =>
      document.querySelector(selector),
    ).length;

  it('is known of every service that has one, and has a replica', () => {
    expect(new Set(screens.map(({ id }) => id))).toEqual(
      new Set(allServices.filter(({ signInScreen }) => signInScreen).map(({ id }) => id)),
    );
  });

  it.each(screens)('$id: is told from the setting’s own page', ({ id, page, markup }) => {
    document.body.innerHTML = markup;
    expect(matched(id)).toBeGreaterThan(0);
    const replica = serviceReplicas.find(({ service }) => service === id);
    if (!replica) throw new Error(`No replica of ${id}`);
    for (const address of page.at) {
      mount(replica, address);
      expect(matched(id), address).toBe(0);
    }
  });

  it('Claude: one of its two signs alone says nothing', () => {
    for (const half of [
      '<div data-client-attestation-channel="send_magic_link"></div><form><input data-testid="email"></form>',
      '<form><input data-testid="email"><button data-testid="continue"></button></form>',
    ]) {
      document.body.innerHTML = half;
      expect(matched('claude')).toBe(0);
    }
  });
});

/** The same page with its control made otherwise. */
function remade(name: string, change: Partial<Widget>): (values?: Record<string, string>) => Reading {
  const one = CASES.find((candidate) => candidate.name === name);
  if (!one) throw new Error(`No case ${name}`);
  const replica: ServiceReplica = JSON.parse(
    JSON.stringify(one.replica, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'setting' in value && value.setting === one.setting.id
        ? { ...value, ...change }
        : value,
    ),
  );
  return (values = {}) => look({ ...one, replica }, one.address, {}, values);
}

describe('markup that is known or feared beside the usual', () => {
  it.each([['wordpress/third-party-sharing', { discourage: 'on', 'third-party': 'off' }]])(
    '%s, forced on by the box beside it, is refused and locked',
    (name, values) => {
      expect(remade(name, {})(values)).toMatchObject({ state: 'locked', fixed: 'refused' });
    },
  );

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
    [
      'a list has become radio buttons',
      'openai-platform/data-sharing',
      { is: 'radios', title: 'Share inputs and outputs with OpenAI' },
    ],
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

  it.each([
    [
      'whose label is known and whose words are not: the open dialog is read',
      'de',
      'Das Modell für alle verbessern',
      'name',
    ],
    ['of which not even the script is known: its documented test id names the switch', 'el', 'Βελτίωση', 'hint'],
    ['of which nothing is known, in a known script: nothing is read', 'fi', 'Paranna mallia', undefined],
    ['that is declared, in new English words: nothing is read', 'fi', 'Keep my data out of the model', undefined],
  ])('ChatGPT in a language %s', (_, lang, text, rung) => {
    const one = CASES.find((candidate) => candidate.name === 'chatgpt/improve-model');
    if (!one) throw new Error('No case');
    for (const value of ['on', 'off']) {
      const variant: Variant = {
        label: { setting: 'improve-model', text, lang, words: { on: 'Päällä', off: 'Poissa' } },
      };
      mount(one.replica, one.address, variant, { improve: value }, false);
      expect(readNow(document, targetOf(one))).toMatchObject({ state: 'unclear', reason: 'no-control' });
      document.querySelector<HTMLElement>('[data-testid="improve-model-open-modal-button"]')?.click();
      expect(readNow(document, targetOf(one))).toMatchObject(
        rung
          ? { state: value === 'on' ? 'allowed' : 'refused', kind: 'switch', rung }
          : { state: 'unclear', reason: 'no-control' },
      );
    }
  });

  it('Gemini: the chip is known by its own name where the title stands too far from it', () => {
    // As a replica has it that was captured from the live page: title, explanation, chip and date below each other, all in one card.
    const card = (named: string): string =>
      `<main><h1>Gemini Apps Activity</h1><div><div><h2>Keep activity</h2></div><div>Keeping your activity lets you pick up chats where you left off anytime and helps improve Google services, including AI models.</div>` +
      `<div><button type="button" aria-haspopup="menu" aria-expanded="false" ${named}><span>On</span></button></div><div>On since March 3, 2026</div>` +
      `<div role="button" tabindex="0" aria-label="Choose an auto-delete option"><span>Auto-delete (Off)</span></div><div role="checkbox" tabindex="0" aria-checked="false"><span>Improve Google services with your audio and Gemini Live recordings</span></div></div></main>`;
    const one = CASES.find((candidate) => candidate.name === 'gemini/keep-activity');
    if (!one) throw new Error('No case');
    document.documentElement.lang = 'en';
    document.body.innerHTML = card('aria-label="Turn off your Keep Activity setting"');
    expect(readNow(document, targetOf(one))).toMatchObject({ state: 'allowed', choice: 'On', rung: 'name' });
    document.body.innerHTML = card('aria-label="Turn off your Other Activity setting"');
    expect(readNow(document, targetOf(one))).toMatchObject({ state: 'unclear', reason: 'no-control' });
  });

  it.each(['blacksky', 'witchsky', 'northsky'])('%s: no preference is no refusal', (service) => {
    expect(remade(`${service}/ai-training`, {})({ training: 'unset' })).toMatchObject({
      state: 'allowed',
      choice: 'No preference',
    });
  });

  it('OpenAI’s platform: sharing of some projects is no refusal', () => {
    expect(remade('openai-platform/data-sharing', {})({ io: 'selected' })).toMatchObject({
      state: 'allowed',
      choice: 'Enabled for selected projects',
    });
  });

  it('two controls of the very same label are not told apart', () => {
    for (const name of ['claude/model-training', 'tumblr/third-party-sharing', 'x/grok-training']) {
      const one = CASES.find((candidate) => candidate.name === name);
      const page = one?.pages[0];
      if (!one || !page) throw new Error(`No case ${name}`);
      const twin: Page = { ...page, blocks: [...page.blocks, { w: { ...one.widget, id: 'twin' } }] };
      expect(look({ ...one, replica: { ...one.replica, pages: [twin] } }, one.address)).toMatchObject({
        state: 'unclear',
        reason: 'ambiguous',
      });
    }
  });
});
