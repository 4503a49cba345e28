/**
 * The shape of a service definition: data that a reviewer can hold against the service's own help page.
 * The zod schema is for tests and the build; what runs in a page imports the types alone.
 */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
/** ISO date, in days. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const position = z.enum(['on', 'off']);
const texts = z.array(text).check(z.minLength(1));

/** Where a fact comes from, its address, and the source's own date, as exact as it is known. */
const sourceSchema = z.strictObject({ what: text, url: z.exactOptional(text), date: z.exactOptional(text) });

const labelSchema = z.strictObject({ text, lang: text, refuses: position });

const gesture = z.exactOptional(z.enum(['click', 'pointer']));
const optionalStep = z.exactOptional(z.literal(true));
const stepSchema = z.union([
  z.strictObject({
    press: texts,
    within: z.exactOptional(z.enum(['page', 'dialog', 'menu'])),
    gesture,
    optional: optionalStep,
  }),
  z.strictObject({ pressSelector: text, gesture, optional: optionalStep }),
  z.strictObject({ confirm: z.strictObject({ says: texts, press: texts }), optional: optionalStep }),
]);

/** The engine’s `Target`, less the instance, which comes from the address. */
const controlSchema = z.strictObject({
  labels: z.array(labelSchema),
  kinds: z.exactOptional(
    z.array(
      z.enum(['switch', 'checkbox', 'radio', 'button', 'select', 'combobox', 'menu', 'dialog', 'slider', 'drawn']),
    ),
  ),
  words: z.exactOptional(z.strictObject({ on: z.array(text), off: z.array(text) })),
  items: z.exactOptional(z.strictObject({ on: z.array(text), off: z.array(text) })),
  headings: z.exactOptional(texts),
  dedicated: z.exactOptional(z.strictObject({ refuses: position })),
  hints: z.exactOptional(z.array(z.strictObject({ selector: text, refuses: position }))),
  drawn: z.exactOptional(z.strictObject({ control: text, on: text, off: text })),
  reveal: z.exactOptional(z.array(stepSchema)),
  dialog: z.exactOptional(
    z.strictObject({ labels: z.exactOptional(z.array(labelSchema)), close: z.exactOptional(texts) }),
  ),
  complete: z.exactOptional(z.array(stepSchema)),
  never: z.exactOptional(texts),
  failures: z.exactOptional(texts),
});

/** Texts or selectors that give positive evidence of a state of the page. Any one suffices. */
const signalsSchema = z.strictObject({ texts: z.exactOptional(texts), selectors: z.exactOptional(texts) });

/** What can be asked of a service by form or e-mail. Nothing is ever submitted. */
const requestSchema = z.strictObject({
  by: z.enum(['form', 'email']),
  /** For `form`, its address; for `email`, the address that takes it. */
  to: text,
  subject: z.exactOptional(text),
  /** What the person has to do there, in order, in plain English. */
  steps: texts,
  /** Texts offered to paste or fill in. Nothing in them claims anything about the person. */
  texts: z.array(z.strictObject({ lang: text, text, regions: z.exactOptional(texts) })).check(z.minLength(1)),
  /**
   * Each of `texts` is a person's objection to the use of their data for training (Article 21 GDPR): only then an answer
   * is due by a day, and a complaint may say that they objected.
   */
  objection: z.exactOptional(z.literal(true)),
  /** The first day on which all of `texts` were: what was sent before need not have been an objection. */
  objectionSince: z.exactOptional(z.iso.date()),
  /** Which field may be filled in when the person asks: a free-text field, by label, or a selector from evidence. */
  field: z.exactOptional(z.strictObject({ labels: z.exactOptional(texts), selector: z.exactOptional(text) })),
  /** The form's own option for this objection, as displayed, for the person to choose. */
  option: z.exactOptional(z.array(z.strictObject({ lang: text, text }))),
});

/**
 * How a setting stands when nobody touched it. A list of them is read from the top: the first that fits a person's region
 * and plan counts, and one with neither fits everyone who is left. Where none fits, nothing is known.
 */
const defaultSchema = z.strictObject({
  stands: z.enum(['allowed', 'refused']),
  /** EU, EEA, UK, or two letters of ISO 3166. */
  regions: z.exactOptional(z.array(z.string().check(z.regex(/^(?:EU|EEA|UK|[A-Z]{2})$/u))).check(z.minLength(1))),
  /** The plans, accounts or things that it holds for, as the service calls them. */
  plans: z.exactOptional(texts),
  since: z.exactOptional(day),
  /** The service does not publish it: by reports, or by what follows from its own words. */
  reported: z.exactOptional(z.literal(true)),
});

/** One way in which a setting is known. */
const knownSchema = z.strictObject({
  /**
   * `document`: pages about it, the service's own or others'. `shipped-code`: the service's own published source, or what
   * it ships to people. `live`: seen on the service's own page.
   */
  how: z.enum(['document', 'shipped-code', 'live']),
  /** The day it was last held against that. */
  date: day,
  /** For a document, the setting's own list of sources says which. */
  source: z.exactOptional(sourceSchema),
});

const base = {
  /** Unique within the service; with the service's id it is the key of the ledger. Never renamed once shipped. */
  id: text,
  /** What the service calls it, in English. */
  name: text,
  /** URLPattern strings, with scheme and host; the named group `instance` tells copies apart. */
  pages: z.array(text),
  /** The address that Holdout opens for it. */
  open: z.exactOptional(text),
  /** Other settings pages of the service, where a smaller hint links to the right one. */
  hubs: z.exactOptional(texts),
  /**
   * A confirming reload in the same tab would cost the person something there, so that it is read in a tab of its own.
   */
  confirmIn: z.exactOptional(z.literal('own-tab')),
  /**
   * Who can change it: anyone with an account (when left out), only who administers an organisation, or who owns a site
   * and decides for what is published there. The latter two are shown apart and never counted as the person's own.
   */
  for: z.exactOptional(z.enum(['person', 'administrator', 'site-owner'])),
  /** How a person gets there by hand, in order: names as the service shows them, or what to look for. */
  path: z.exactOptional(texts),
  /** It opens over these pages and has no address of its own, so that its absence there says nothing at all. */
  overlay: z.exactOptional(z.literal(true)),
  /** The setting is in the service's app as well, or only there: the steps to take in the app. */
  app: z.exactOptional(texts),
  regions: z.exactOptional(text),
  plans: z.exactOptional(text),
  /**
   * What stays untouched when this is refused, each a sentence. Another setting of the page's is named in quotes (“…”) as
   * the page has it: then it is never told as new.
   */
  doesNotCover: texts,
  default: z.exactOptional(z.array(defaultSchema).check(z.minLength(1))),
  /** Once refused, it cannot be allowed again there. */
  oneWay: z.exactOptional(z.literal(true)),
  /** Feedback to the service sends what was written all the same: how, in one sentence. */
  feedback: z.exactOptional(
    z.strictObject({
      says: text,
      source: sourceSchema,
      /** The buttons that send it, on pages of `hosts`: whoever wants is told at the click. */
      buttons: z.exactOptional(z.strictObject({ selectors: texts, source: sourceSchema })),
    }),
  ),
  /** The service's own page for what was kept before: past chats, recordings, activity. Nothing is pressed there. */
  cleanUp: z.exactOptional(
    z.strictObject({ url: z.string().check(z.regex(/^https:\/\/\S+$/u)), source: sourceSchema }),
  ),
  /** Settings that leave open what this one refuses: who turns one off is offered the others. Each names the other. */
  together: z.exactOptional(z.array(z.strictObject({ service: text, setting: text })).check(z.minLength(1))),
  /**
   * The category of the IETF's vocabulary for AI preferences that refusing says no to, where it fits: what a person made
   * is not to change a model that generates content. See docs/data-set.md.
   */
  aipref: z.exactOptional(z.literal('train-ai')),
  confidence: z.enum(['high', 'medium', 'low']),
  /** The day the facts were last held against their sources; the newest of `known`. */
  checked: day,
  known: z.array(knownSchema).check(z.minLength(1)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
};

const settingSchema = z.discriminatedUnion('remedy', [
  z.strictObject({
    ...base,
    remedy: z.literal('control'),
    control: controlSchema,
    /** Signed in, right page, and the page itself says that there is no such setting here. */
    notOffered: z.exactOptional(signalsSchema),
    /** Who is signed out has a copy of it, which the browser keeps: what is read there is of no account. */
    signedOutToo: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ ...base, remedy: z.literal('request'), request: requestSchema }),
  /**
   * The setting exists where Holdout cannot reach: in an app, on a device, in a desktop program, or on a page that
   * nobody has described.
   */
  z.strictObject({ ...base, remedy: z.literal('app'), app: texts }),
  z.strictObject({
    ...base,
    remedy: z.literal('none'),
    none: z.strictObject({
      /**
       * `no-opt-out`: a source says that there is no way out. `does-not-train`: the service says that it does not train
       * on this. `none-found`: no setting, form or address was found, and no source says that there is none.
       */
      says: z.enum(['no-opt-out', 'does-not-train', 'none-found']),
      /** One sentence with what the service or the source says. */
      because: text,
      /** What a person can do instead, a sentence each. */
      instead: z.array(text),
    }),
  }),
]);

export const serviceSchema = z.strictObject({
  /** The file's name. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/u)),
  name: text,
  /** Two letters for the letter-mark, alike with no other service's. */
  letters: z.string().check(z.regex(/^\S{1,2}$/u)),
  /** Match patterns of the permission that it needs; empty when nothing is read on any page. */
  hosts: z.array(text),
  /**
   * Found on people's own hosts too: they add theirs. A page whose pattern leaves the host open counts only on `hosts`
   * and on hosts added here.
   */
  selfHosted: z.exactOptional(z.literal(true)),
  /** Addresses (URLPattern) at which a person is signed out. */
  signedOut: z.array(text),
  /** What only the sign-in screen has, where it is drawn at the very address asked for instead of one of its own. */
  signInScreen: z.exactOptional(signalsSchema),
  /** Selectors or texts that only a signed-in person sees. */
  signedIn: z.exactOptional(signalsSchema),
  /**
   * Where its pages show who is signed in: the first selector that finds one element counts, and what it carries in
   * `attribute`, else its text.
   */
  account: z.exactOptional(
    z
      .array(
        z.strictObject({
          selector: text,
          attribute: z.exactOptional(text),
          source: sourceSchema,
        }),
      )
      .check(z.minLength(1)),
  ),
  /** Something the service's terms say that a person should know before using Holdout there. */
  terms: z.exactOptional(
    z.strictObject({
      says: text,
      source: sourceSchema,
    }),
  ),
  settings: z.array(settingSchema).check(z.minLength(1)),
});

export type Service = z.infer<typeof serviceSchema>;
export type Setting = z.infer<typeof settingSchema>;
export type ControlSetting = Extract<Setting, { remedy: 'control' }>;
export type RequestSetting = Extract<Setting, { remedy: 'request' }>;
type NoneSetting = Extract<Setting, { remedy: 'none' }>;
export type Signals = z.infer<typeof signalsSchema>;
export type Default = z.infer<typeof defaultSchema>;
export type Known = z.infer<typeof knownSchema>;

/**
 * What the script in a service's pages knows of a setting: what finding, reading and changing it takes, and what there is
 * to say once it refuses. The build leaves out the rest (see for-pages.ts); a whole definition is one too.
 */
type OnPage = Pick<Setting, 'id' | 'name' | 'pages' | 'open' | 'hubs' | 'overlay' | 'confirmIn'> & {
  feedback?: { says: string };
  cleanUp?: { url: string };
  /** The settings of `together` that have an address of their own. */
  also?: { name: string; url: string }[];
  /** What the definition's sentences on what it does not cover name in quotes: settings that are known to be others. */
  mentions?: string[];
};
export type PageControl = OnPage & Pick<ControlSetting, 'remedy' | 'control' | 'notOffered' | 'signedOutToo'>;
export type PageRequest = OnPage & Pick<RequestSetting, 'remedy' | 'request'>;
export type PageSetting = PageControl | PageRequest | (OnPage & { remedy: 'app' | 'none' });
/** A service likewise. */
export type PageService = Pick<Service, 'id' | 'name' | 'hosts' | 'signedOut' | 'signInScreen' | 'signedIn'> & {
  account?: { selector: string; attribute?: string }[];
  settings: PageSetting[];
};

/** What every part of Holdout but a setting's own page needs of the setting, whatever its remedy. */
type Common = Pick<
  Setting,
  'id' | 'name' | 'pages' | 'open' | 'for' | 'together' | 'overlay' | 'confirmIn' | 'confidence' | 'checked'
>;
/** A setting as the background and the lists of views know it. A whole definition is one too. */
export type SettingInfo = Common &
  Partial<Pick<Setting, 'hubs'>> & {
    /**
     * Holdout cannot open it by itself, or would not know it: it is read when the person has it before them. See
     * reach.ts.
     */
    byHand?: true;
    /** `open` is one of `pages`; worked out by the build. */
    opensPage?: true;
  } & (
    | { remedy: 'control' | 'app' }
    | {
        remedy: 'request';
        request: Pick<RequestSetting['request'], 'by' | 'to' | 'subject' | 'objection' | 'objectionSince'> &
          Partial<Pick<RequestSetting['request'], 'texts'>>;
      }
    | { remedy: 'none'; none: Pick<NoneSetting['none'], 'says'> }
  );
/** A service likewise. */
export type ServiceInfo = Pick<Service, 'id' | 'name' | 'letters' | 'hosts' | 'selfHosted' | 'signedOut' | 'terms'> & {
  settings: SettingInfo[];
  /** A site with settings that a scan found; no definition describes it. */
  found?: true;
};

/** What a person is told about one setting when they ask for more. */
export type SettingDetails = Pick<
  Setting,
  'path' | 'app' | 'regions' | 'plans' | 'oneWay' | 'feedback' | 'cleanUp' | 'doesNotCover' | 'known' | 'sources'
> &
  Partial<Pick<RequestSetting, 'request'>> &
  Partial<Pick<NoneSetting, 'none'>>;
