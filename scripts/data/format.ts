/**
 * The form of the published data set, held to semantic versioning: see docs/data-set.md before changing anything here. Its
 * JSON Schema is made from this. It stands apart from the definitions' own schema, so that a change there changes nothing
 * that others build on unless it is carried over here.
 */
import * as z from 'zod';

/** A field taken away or given another meaning makes a new major, a new field a new minor. */
export const FORMAT_VERSION = '1.0.0';

const text = z.string().min(1);
const day = z.iso.date();
const id = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u);
const source = z.strictObject({
  what: text,
  url: z.url().optional(),
  date: z.string().regex(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/u).optional().describe('The source’s own date.'),
});
const label = z.strictObject({ text, lang: text, refuses: z.enum(['on', 'off']) });
const standing = z.strictObject({
  stands: z.enum(['allowed', 'refused']),
  regions: z.array(z.string().regex(/^(?:EU|EEA|UK|[A-Z]{2})$/u)).optional().describe('EU, EEA, UK, or ISO 3166.'),
  plans: z.array(text).optional().describe('Plans, accounts or things, as the service calls them.'),
  since: day.optional(),
  reported: z.literal(true).optional().describe('The service does not publish it.'),
});
const known = z.strictObject({
  how: z.enum(['document', 'shipped-code', 'live']),
  date: day.describe('The day it was last held against that.'),
  source: source.optional().describe('For a document, the list of sources says which.'),
});

/** What an entry leaves open, of what could be known of it. */
const questionSchema = z.enum(['label', 'default', 'address', 'live']);
export type Question = z.infer<typeof questionSchema>;

const entrySchema = z.strictObject({
  id: id.describe('Service and setting. Never given to another one.'),
  service: z.strictObject({ id: text, name: text }),
  name: text.describe('What the service calls it, in English.'),
  for: z.enum(['person', 'administrator', 'site-owner']).describe('Who can change it.'),
  remedy: z
    .enum(['control', 'request', 'app', 'none'])
    .describe('How one can refuse: a control on a page, a request to send, steps in an app, or not at all.'),
  hosts: z.array(text).describe('Hosts of its pages; *. stands for the host itself and all below it.'),
  selfHosted: z.literal(true).optional().describe('Found on other hosts too, which people run themselves.'),
  addresses: z.strictObject({
    patterns: z.array(text).describe('URLPattern strings; the group "instance" tells copies of it apart.'),
    open: z.url().optional().describe('The address to open.'),
    overlay: z.literal(true).optional().describe('It opens over these pages and has no address of its own.'),
  }),
  path: z.array(text).optional().describe('The way there by hand, as the service names it, or what to look for.'),
  kinds: z
    .array(
      z.enum(['switch', 'checkbox', 'radio', 'button', 'select', 'combobox', 'menu', 'dialog', 'slider', 'drawn']),
    )
    .optional()
    .describe('What the control can be.'),
  labels: z
    .array(label)
    .optional()
    .describe('Each label as displayed, its language (BCP 47), and the position of the control that refuses under it.'),
  request: z.strictObject({ by: z.enum(['form', 'email']), to: text }).optional(),
  steps: z.array(text).optional().describe('What to do in the app, or where the request is sent.'),
  none: z
    .strictObject({ says: z.enum(['no-opt-out', 'does-not-train', 'none-found']), because: text })
    .optional()
    .describe('Why there is nothing to refuse, or no way to.'),
  default: z.array(standing).optional().describe('How it stands when nobody touched it; the first that fits counts.'),
  regions: text.optional().describe('Where it applies, in words.'),
  plans: text.optional().describe('For whom it is, in words.'),
  doesNotCover: z.array(text).describe('What stays untouched when it is refused.'),
  oneWay: z.literal(true).optional().describe('Once refused, it cannot be allowed again there.'),
  feedback: z.strictObject({ says: text, source }).optional().describe('Feedback sends what was written all the same.'),
  cleanUp: z.strictObject({ url: z.url(), source }).optional().describe('The service’s own page for what was kept before.'),
  together: z.array(id).optional().describe('Settings that leave open what this one refuses.'),
  aipref: z.literal('train-ai').optional().describe('The category of the IETF’s AIPREF vocabulary that refusing says no to.'),
  confidence: z.enum(['high', 'medium', 'low']).describe('How well the sources agree.'),
  checked: day.describe('The day it was last held against its sources.'),
  known: z.array(known).min(1).describe('How it is known, and when it was last held against that.'),
  sources: z.array(source).min(1),
  open: z.array(questionSchema).describe('What is not known of it.'),
});
export type Entry = z.infer<typeof entrySchema>;

const retiredSchema = z.strictObject({
  id,
  name: text,
  left: day,
  why: text,
  source,
});
export type Retired = z.infer<typeof retiredSchema>;

export const dataSetSchema = z
  .strictObject({
    $schema: z.literal('./holdout-settings.schema.json'),
    formatVersion: z.literal(FORMAT_VERSION),
    license: z.literal('CC0-1.0'),
    newest: day.describe('The newest day on which an entry was held against its sources.'),
    settings: z.array(entrySchema),
    retired: z.array(retiredSchema).describe('Entries that left, each with why.'),
  })
  .describe('Settings by which services use what people made to train AI, and how to refuse.');
export type DataSet = z.infer<typeof dataSetSchema>;

/** The JSON Schema, 2020-12. */
export function jsonSchema(): object {
  return { $id: `urn:holdout:settings:${FORMAT_VERSION.split('.')[0]}`, ...z.toJSONSchema(dataSetSchema) };
}
