/**
 * The shape of a service definition: data that a reviewer can hold against the service's own help page.
 * The zod schema is for tests and the build; what runs in a page imports the types alone.
 */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const position = z.enum(['on', 'off']);
const texts = z.array(text).check(z.minLength(1));

export const labelSchema = z.strictObject({ text, lang: text, refuses: position });

const gesture = z.exactOptional(z.enum(['click', 'pointer']));
const optionalStep = z.exactOptional(z.literal(true));
export const stepSchema = z.union([
  z.strictObject({ press: texts, within: z.exactOptional(z.enum(['page', 'dialog', 'menu'])), gesture, optional: optionalStep }),
  z.strictObject({ pressSelector: text, gesture, optional: optionalStep }),
  z.strictObject({ confirm: z.strictObject({ says: texts, press: texts }), optional: optionalStep }),
]);

/** `Target` of control/, less the instance, which comes from the address. */
export const controlSchema = z.strictObject({
  labels: z.array(labelSchema),
  kinds: z.exactOptional(z.array(z.enum(['switch', 'checkbox', 'radio', 'button', 'select', 'combobox', 'menu', 'dialog', 'slider', 'drawn']))),
  words: z.exactOptional(z.strictObject({ on: z.array(text), off: z.array(text) })),
  headings: z.exactOptional(texts),
  dedicated: z.exactOptional(z.strictObject({ refuses: position })),
  hints: z.exactOptional(z.array(z.strictObject({ selector: text, refuses: position }))),
  drawn: z.exactOptional(z.strictObject({ control: text, on: text, off: text })),
  reveal: z.exactOptional(z.array(stepSchema)),
  dialog: z.exactOptional(z.strictObject({ labels: z.exactOptional(z.array(labelSchema)), close: z.exactOptional(texts) })),
  complete: z.exactOptional(z.array(stepSchema)),
  never: z.exactOptional(texts),
  failures: z.exactOptional(texts),
});

/** Texts or selectors that give positive evidence of a state of the page. Any one suffices. */
export const signalsSchema = z.strictObject({ texts: z.exactOptional(texts), selectors: z.exactOptional(texts) });

/** An objection by form or e-mail. Nothing is ever submitted. */
export const requestSchema = z.strictObject({
  by: z.enum(['form', 'email']),
  /** For `form`, its address; for `email`, the address that takes it. */
  to: text,
  subject: z.exactOptional(text),
  /** What the person has to do there, in order, in plain English. */
  steps: texts,
  /** Texts offered to paste or fill in. Nothing in them claims anything about the person. */
  texts: z.array(z.strictObject({ lang: text, text, regions: z.exactOptional(texts) })).check(z.minLength(1)),
  /** Which field may be filled in when the person asks: a free-text field, by label, or a selector from evidence. */
  field: z.exactOptional(z.strictObject({ labels: z.exactOptional(texts), selector: z.exactOptional(text) })),
  /** The form's own option for this objection, as displayed, for the person to choose. */
  option: z.exactOptional(z.array(z.strictObject({ lang: text, text }))),
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
  /** A confirming reload in the same tab would cost the person something there, so that it is read in a tab of its own. */
  confirmIn: z.exactOptional(z.literal('own-tab')),
  /** Only an administrator can change it. */
  admin: z.exactOptional(z.literal(true)),
  /** How a person gets there by hand, in order: names as the service shows them, or what to look for. */
  path: z.exactOptional(texts),
  /** It opens over these pages and has no address of its own, so that its absence there says nothing at all. */
  overlay: z.exactOptional(z.literal(true)),
  /** The setting is in the service's app as well, or only there: the steps to take in the app. */
  app: z.exactOptional(texts),
  regions: z.exactOptional(text),
  plans: z.exactOptional(text),
  /** What stays untouched when this is refused, each a sentence. */
  doesNotCover: texts,
  confidence: z.enum(['high', 'medium', 'low']),
  /** The day the facts were last held against their sources, ISO date. */
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  sources: z.array(z.strictObject({ what: text, url: z.exactOptional(text), date: z.exactOptional(text) })).check(z.minLength(1)),
};

export const settingSchema = z.discriminatedUnion('remedy', [
  z.strictObject({
    ...base,
    remedy: z.literal('control'),
    control: controlSchema,
    /** Signed in, right page, and the page itself says that there is no such setting here. */
    notOffered: z.exactOptional(signalsSchema),
    /** The page says who fixed the choice. */
    lockedBy: z.exactOptional(signalsSchema),
  }),
  z.strictObject({ ...base, remedy: z.literal('request'), request: requestSchema }),
  /** The setting exists where Holdout cannot reach: in an app, on a device, in a desktop program, or on a page that nobody has described. */
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
  /** Found on people's own hosts too: they add theirs. A page whose pattern leaves the host open counts only on `hosts` and on hosts added here. */
  selfHosted: z.exactOptional(z.literal(true)),
  /** Addresses (URLPattern) at which a person is signed out. */
  signedOut: z.array(text),
  /** Selectors or texts that only a signed-in person sees. */
  signedIn: z.exactOptional(signalsSchema),
  /** Where its pages show who is signed in: the first selector that finds one element counts, and what it carries in `attribute`, else its text. */
  account: z.exactOptional(z.array(z.strictObject({ selector: text, attribute: z.exactOptional(text), source: z.strictObject({ what: text, url: z.exactOptional(text), date: z.exactOptional(text) }) })).check(z.minLength(1))),
  /** Something the service's terms say that a person should know before using Holdout there. */
  terms: z.exactOptional(z.strictObject({ says: text, source: z.strictObject({ what: text, url: z.exactOptional(text), date: z.exactOptional(text) }) })),
  settings: z.array(settingSchema).check(z.minLength(1)),
});

export type Service = z.infer<typeof serviceSchema>;
export type Setting = z.infer<typeof settingSchema>;
export type ControlSetting = Extract<Setting, { remedy: 'control' }>;
export type RequestSetting = Extract<Setting, { remedy: 'request' }>;
export type AppSetting = Extract<Setting, { remedy: 'app' }>;
export type NoneSetting = Extract<Setting, { remedy: 'none' }>;
export type Signals = z.infer<typeof signalsSchema>;

/** What every part of Holdout but a setting's own page needs of the setting, whatever its remedy. */
type Common = Pick<Setting, 'id' | 'name' | 'pages' | 'open' | 'admin' | 'overlay' | 'confirmIn' | 'confidence' | 'checked'>;
/** A setting as the background and the lists of views know it. A whole definition is one too. */
export type SettingInfo = Common & Partial<Pick<Setting, 'hubs'>> & {
  /** Holdout cannot open it by itself, or would not know it: it is read when the person has it before them. See reach.ts. */
  byHand?: true;
} & (
  | { remedy: 'control' | 'app' }
  | { remedy: 'request'; request: Pick<RequestSetting['request'], 'by' | 'to' | 'subject'> & Partial<Pick<RequestSetting['request'], 'texts'>> }
  | { remedy: 'none'; none: Pick<NoneSetting['none'], 'says'> }
);
/** A service likewise. */
export type ServiceInfo = Pick<Service, 'id' | 'name' | 'letters' | 'hosts' | 'selfHosted' | 'signedOut' | 'terms'> & { settings: SettingInfo[] };

/** What a person is told about one setting when they ask for more. */
export type SettingDetails = Pick<Setting, 'path' | 'app' | 'regions' | 'plans' | 'doesNotCover' | 'sources'>
  & Partial<Pick<RequestSetting, 'request'>> & Partial<Pick<NoneSetting, 'none'>>;
