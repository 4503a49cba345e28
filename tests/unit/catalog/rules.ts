/**
 * The rules that definitions keep, each a function from the definitions to what breaks it, so that a test can show for
 * every rule that broken data is noticed.
 */
import { isAction } from '../../../src/engine/words/lexicon.ts';
import { forbiddenIn } from '../../../src/engine/words/never.ts';
import { serviceSchema, type Service, type Setting } from '../../../src/catalog/schema.ts';

/** Known by the screen, not by a name of their own: nothing is read until someone has seen the page. */
const unread = new Set([
  'canva/ai-training',
  'upwork/ai-preferences',
  'academia/ai-features',
  'otter/training',
  'together/data-sharing',
  'cohere/data-controls',
]);

/** Services whose sign-in page lies on a host that Holdout does not ask for. */
const signsInElsewhere = new Set([
  'instagram',
  'gemini',
  'google',
  'youtube',
  'chatgpt',
  'openai-platform',
  'grok',
  'mistral',
  'cursor',
  'adobe',
  'atlassian',
  'grammarly',
  'roblox',
  'ebay',
]);

/** Services whose pages are read, and of whose sign-in no source says anything that shows on a host of theirs. */
const signInUnknown = new Set(['microsoft-copilot', 'salesforce', 'huggingchat', 'hatena-blog', 'yuanbao']);

/** Wordings whose "on" refuses; every other English wording allows when it is on. */
const refusing =
  /^(?:do not |don.t |prevent|block|disable telemetry$|opt out|reject|minimize|noai|privacy mode|data collection opt out|third-party ai and your stories)/iu;

const normalise = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** One address that a page pattern is meant for. */
export function sampleOf(pattern: string, hosts: readonly string[]): string {
  const [, host = '', rest = ''] = /^https:\/\/(.*?)(\/.*)$/u.exec(pattern.replaceAll(/\{[^}]*\}\?/gu, '')) ?? [];
  const own =
    hosts[0]
      ?.replace(/^https:\/\//u, '')
      .replace(/\/\*$/u, '')
      .replace(/^\*\./u, 'sample.') ?? 'own.example';
  const where =
    host === ':instance(.+)'
      ? own
      : host
          .replace(/:\w+(?:\(\.\+\))?/u, 'sample')
          .replace(/^\*\./u, 'www.')
          .replace(/\.\*$/u, '.com');
  const path = rest
    .replaceAll(/\(\(\?!.*?\)\.\*\)/gu, 'x')
    .replaceAll(/:\w+(?:\([^)]*\))?/gu, 'sample')
    .replaceAll('*', 'x')
    .replaceAll('\\?', '?');
  return `https://${where}${path}`;
}

/** Whether a match pattern covers an address. Hosts here always end in `/*`. */
export function covers(match: string, address: string): boolean {
  const host = match.replace(/^https:\/\//u, '').replace(/\/\*$/u, '');
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return false;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

const matches = (pattern: string, address: string): boolean => new URLPattern(pattern).test(address);

/** A page is a service's when its host is one that the service has and one of its patterns matches. */
export const claims = (service: Service, address: string): boolean =>
  service.hosts.some((host) => covers(host, address)) &&
  service.settings.some(({ pages }) => pages.some((page) => matches(page, address)));

const addressesOf = (service: Service): string[] =>
  service.settings.flatMap(({ pages, open }) => [
    ...pages.map((page) => sampleOf(page, service.hosts)),
    ...(open && pages.some((page) => matches(page, open)) ? [open] : []),
  ]);

const doubles = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);
const each = (
  services: readonly Service[],
  find: (setting: Setting, service: Service) => (string | false | undefined)[],
): string[] =>
  services.flatMap((service) =>
    service.settings.flatMap((setting) =>
      find(setting, service)
        .filter((found) => typeof found === 'string')
        .map((found) => `${service.id}/${setting.id}: ${found}`),
    ),
  );

const isDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date;

/** What is wrong with a source, if anything is. */
const unsound = ({ what, url, date }: Setting['sources'][number]): string | false =>
  (/\bcode:\d/u.test(what) ||
    (url !== undefined && !URL.canParse(url)) ||
    (date !== undefined && !/^20\d\d(?:-\d\d(?:-\d\d)?)?$/u.test(date))) &&
  `no source: ${what} ${url ?? ''} ${date ?? ''}`;

export type Rule = (services: readonly Service[], files: readonly string[]) => string[];

export const rules: Record<string, Rule> = {
  'is valid': (services) =>
    services.flatMap((service) => {
      const result = serviceSchema.safeParse(service);
      return result.success ? [] : [`${service.id}: ${result.error.message}`];
    }),

  'is named like its file, and every file is listed': (services, files) => {
    const ids = services.map(({ id }) => id);
    return [
      ...doubles(ids),
      ...ids.filter((id) => !files.includes(id)),
      ...files.filter((file) => !ids.includes(file)),
    ];
  },

  'has settings with ids of their own': (services) =>
    services.flatMap(({ id, settings }) => doubles(settings.map((setting) => `${id}/${setting.id}`))),

  'has letters of its own': (services) => doubles(services.map(({ letters }) => letters.toLowerCase())),

  'asks for https hosts alone, and for none when it reads nothing': (services) =>
    services.flatMap(({ id, hosts, settings }) => [
      ...hosts
        .filter((host) => !/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u.test(host))
        .map((host) => `${id}: ${host}`),
      ...(hosts.length > 0 && settings.every(({ pages }) => pages.length === 0)
        ? [`${id} asks for hosts and reads no page`]
        : []),
    ]),

  'has access to its own pages': (services) =>
    each(services, ({ pages, open, hubs = [] }, { hosts, selfHosted }) =>
      // A page whose host is left open counts on hosts that people add.
      [...pages.filter((page) => !selfHosted || !page.startsWith('https://:instance(')), ...hubs]
        .map((page) => sampleOf(page, hosts))
        .concat(open ?? [])
        .map((address) => !hosts.some((host) => covers(host, address)) && `no host for ${address}`),
    ),

  'has patterns that match what they are meant for': (services) =>
    each(services, ({ pages, hubs = [] }, { hosts, signedOut }) =>
      [...pages, ...hubs, ...signedOut].map(
        (pattern) =>
          !matches(pattern, sampleOf(pattern, hosts)) && `${pattern} does not match ${sampleOf(pattern, hosts)}`,
      ),
    ),

  'opens one of its own pages, or the list that leads there': (services) =>
    each(services, ({ pages, hubs = [], open }) => [
      open !== undefined && ![...pages, ...hubs].some((page) => matches(page, open)) && `${open} is none of its pages`,
    ]),

  'signs in on a host of its own, or on one that is listed': (services) =>
    services.flatMap(({ id, hosts, signedOut }) => {
      const elsewhere = signedOut.some((pattern) => !hosts.some((host) => covers(host, sampleOf(pattern, hosts))));
      return elsewhere === signsInElsewhere.has(id)
        ? []
        : [`${id} signs in ${elsewhere ? 'elsewhere' : 'on its own host'}`];
    }),

  'knows where or by what a person is signed out, or says that it does not': (services) =>
    services.flatMap(({ id, settings, signedOut, signInScreen }) => {
      const reads = settings.some(({ remedy, pages }) => remedy === 'control' && pages.length > 0);
      const known = signedOut.length > 0 || signInScreen !== undefined;
      return reads && known === signInUnknown.has(id) ? [`${id} ${known ? 'knows it' : 'does not know it'}`] : [];
    }),

  'knows who is signed in where it knows what is not offered, without which that is never said': (services) =>
    each(services, (setting, { signedIn }) => [
      setting.remedy === 'control' && setting.notOffered && !signedIn && 'not offered, to whom',
    ]),

  'never takes a sign-in page for a settings page': (services) =>
    services.flatMap((service) =>
      service.signedOut
        .map((pattern) => sampleOf(pattern, service.hosts))
        .filter((address) => claims(service, address)),
    ),

  'shares no page with another service': (services) =>
    services.flatMap((one) =>
      addressesOf(one).flatMap((address) =>
        services
          .filter((other) => other !== one && claims(other, address))
          .map((other) => `${address} is ${one.id}’s and ${other.id}’s`),
      ),
    ),

  'tells its own settings on one page apart by their labels': (services) =>
    services.flatMap(({ id, settings }) =>
      doubles(
        settings.flatMap((setting) =>
          setting.remedy === 'control'
            ? setting.control.labels.flatMap(({ text }) =>
                setting.pages.map((page) => `${id}: ${page}: ${normalise(text)}`),
              )
            : [],
        ),
      ),
    ),

  'has each label once, in a language that exists': (services) =>
    each(services, (setting) =>
      setting.remedy !== 'control'
        ? []
        : [
            ...doubles(setting.control.labels.map(({ text }) => normalise(text))),
            ...setting.control.labels.map(({ text }) => text !== text.trim() && `${text} has a stray space`),
            ...setting.control.labels.map(({ lang }) => {
              try {
                return Intl.getCanonicalLocales(lang)[0] !== lang && lang;
              } catch {
                return lang;
              }
            }),
          ],
    ),

  'gives each label the polarity that its words have': (services) =>
    each(services, (setting) =>
      setting.remedy !== 'control'
        ? []
        : setting.control.labels
            .filter(({ lang }) => lang === 'en')
            .map(
              ({ text, refuses }) => (refusing.test(text) ? 'on' : 'off') !== refuses && `${text} refuses ${refuses}`,
            ),
    ),

  'uses {instance} only where every page names one': (services) =>
    each(services, (setting) =>
      setting.remedy !== 'control'
        ? []
        : [
            setting.control.labels.some(({ text }) => text.includes('{')) &&
              !setting.pages.every((page) => page.includes(':instance')) &&
              'a label with a placeholder, a page without',
          ],
    ),

  'can be recognised, or says that it cannot': (services) =>
    each(services, (setting, service) =>
      setting.remedy !== 'control'
        ? []
        : [
            (setting.control.labels.length +
              (setting.control.hints?.length ?? 0) +
              (setting.control.dedicated ? 1 : 0) ===
              0) !==
              unread.has(`${service.id}/${setting.id}`) && 'no way to recognise it, unlisted (or listed in vain)',
            setting.pages.length === 0 && 'a control without a page',
          ],
    ),

  'has words for the two positions of a choice': (services) =>
    each(services, (setting) => {
      if (setting.remedy !== 'control') return [];
      const { kinds = [], words, items } = setting.control;
      const chosen = kinds.some((kind) => ['menu', 'select', 'combobox', 'radio', 'dialog'].includes(kind));
      return [
        chosen && !words && !items && 'no words',
        ...[words, items].flatMap((list) => list?.on.filter((word) => list.off.includes(word)) ?? []),
        // What is displayed for a state names no act.
        ...[...(words?.on ?? []), ...(words?.off ?? [])].filter(isAction),
      ];
    }),

  'never presses what must not be pressed': (services) =>
    each(services, (setting) => {
      if (setting.remedy !== 'control') return [];
      const { reveal = [], complete = [], dialog, words, items, labels } = setting.control;
      const steps = [...reveal, ...complete].flatMap((step) =>
        'press' in step ? step.press : 'confirm' in step ? step.confirm.press : [],
      );
      return [
        ...steps,
        ...(dialog?.close ?? []),
        ...(words?.off ?? []),
        ...(items?.off ?? []),
        ...labels.map(({ text }) => text),
      ].map((name) => forbiddenIn(name, setting.control) !== undefined && `presses ${name}`);
    }),

  'says that a page shows it only when called, wherever steps reveal it': (services) =>
    each(services, (setting) => [
      setting.remedy === 'control' &&
        setting.control.reveal !== undefined &&
        !setting.overlay &&
        'revealed, yet not marked as an overlay',
      setting.overlay && !setting.path && 'an overlay without a way there',
    ]),

  'has a day, sources and what it does not cover, in whole sentences': (services) =>
    each(services, (setting) => [
      Number.isNaN(Date.parse(setting.checked)) && `no day: ${setting.checked}`,
      ...[
        ...setting.doesNotCover,
        ...('app' in setting ? (setting.app ?? []) : []),
        ...(setting.remedy === 'none' ? [setting.none.because, ...setting.none.instead] : []),
        ...(setting.remedy === 'request' ? setting.request.steps : []),
      ].map((sentence) => !/^\S.*\.$/su.test(sentence) && `no sentence: ${sentence}`),
      ...setting.sources.map(unsound),
    ]),

  'says how it is known: the newest on the day it was checked, code by its source': (services) =>
    each(services, ({ known, checked }) => [
      known
        .map(({ date }) => date)
        .toSorted()
        .at(-1) !== checked && `checked on ${checked}, which is not the newest`,
      ...known.flatMap(({ how, date, source }) => [
        !isDay(date) && `no day: ${date}`,
        how === 'shipped-code' && !source && 'code without a source',
        source && unsound(source),
      ]),
    ]),

  'says how it stands at first, the special before the general, and never where there is nothing to refuse': (
    services,
  ) =>
    each(services, ({ remedy, aipref, default: list = [] }) => [
      remedy === 'none' && (list.length > 0 || aipref) && 'has a default or a term, and nothing to set',
      ...list.flatMap(({ regions, plans, since }, index) => [
        !regions && !plans && index < list.length - 1 && 'one for everyone before others',
        since !== undefined && !isDay(since) && `no day: ${since}`,
      ]),
    ]),

  'says in a sentence what feedback sends, and names a page of its own for what was kept': (services) =>
    each(services, ({ feedback, cleanUp }, { hosts }) => [
      feedback && !/^\S.*\.$/su.test(feedback.says) && `no sentence: ${feedback.says}`,
      feedback && unsound(feedback.source),
      feedback?.buttons && unsound(feedback.buttons.source),
      cleanUp && !hosts.some((host) => covers(host, cleanUp.url)) && `not its own: ${cleanUp.url}`,
      cleanUp && unsound(cleanUp.source),
    ]),

  'names settings that belong together, each the other': (services) =>
    each(services, (setting, service) =>
      (setting.together ?? []).map((ref) => {
        const own = ref.service === service.id && ref.setting === setting.id;
        const other = services.find(({ id }) => id === ref.service)?.settings.find(({ id }) => id === ref.setting);
        const back = other?.together?.some((one) => one.service === service.id && one.setting === setting.id);
        return (own || !back) && `${ref.service}/${ref.setting} does not name it`;
      }),
    ),

  // Holdout offers to undo what it pressed.
  'leaves what cannot be taken back to the person': (services) =>
    each(services, ({ remedy, oneWay }) => [oneWay && remedy !== 'app' && 'would be pressed']),

  'sends a request where it says, with a text that claims nothing about the person': (services) =>
    each(services, (setting) => {
      if (setting.remedy !== 'request') return [];
      const { by, to, texts, subject } = setting.request;
      const general = texts[0];
      return [
        by === 'form' && !to.startsWith('https://') && `no form: ${to}`,
        by === 'form' && setting.pages.length > 0 && setting.open !== to && 'opens another page than its form',
        by === 'email' &&
          (!/^[^@\s]+@[^@\s]+\.[a-z]+$/u.test(to) || !subject || setting.pages.length > 0) &&
          'no e-mail, or one with pages',
        (general?.lang !== 'en' || general.regions !== undefined) && 'its first text is not the general one in English',
        ...texts.map(({ text }) => /\b(?:I am|I’m|my name is|I live in|I have an? )/iu.test(text) && `claims: ${text}`),
      ];
    }),

  'says that a request is an objection where every text of it objects to training, and nowhere else': (services) =>
    each(services, (setting) => {
      if (setting.remedy !== 'request') return [];
      const { request, for: who } = setting;
      const english = request.texts.filter(({ lang }) => lang === 'en');
      const objects = english.every(({ text }) => /\bI object to .*\bmy personal data for training\b/u.test(text));
      return (request.objection === true) === (objects && who === undefined) ? [] : ['objection'];
    }),
  'reads and opens nothing where there is nothing to read': (services) =>
    each(services, (setting) => [
      (setting.remedy === 'none' || setting.remedy === 'app') &&
        (setting.pages.length > 0 || setting.open !== undefined) &&
        'has a page',
    ]),
};
