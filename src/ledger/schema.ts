/**
 * The stored form of everything Holdout knows. Version 1.
 *
 * Each record has a key of its own in `storage.local`, so that one write is small however long the history grows:
 *   `ledger`            { version, changes: how many were ever begun }
 *   `finding:KEY`       the latest finding of a setting
 *   `request:KEY`       when a person said that a form or e-mail was sent
 *   `quiet:KEY`         a notice that the person put away
 *   `change:N`          one change, N from 1 without a gap
 *   `preferences`       Holdout's own options
 *   `set-aside:TIME`    a store that could not be read, whole
 */
import * as z from 'zod/mini';

export type { Ref } from './ref.ts';
export { refKey } from './ref.ts';

export const VERSION = 1;

const text = z.string();
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u));
const position = z.enum(['on', 'off']);
const stand = z.enum(['allowed', 'refused']);

export const stateSchema = z.enum(['allowed', 'refused', 'locked', 'not-offered', 'signed-out', 'requested', 'unclear']);
export const reasonSchema = z.enum(['no-control', 'ambiguous', 'contradictory', 'not-ready', 'interrupted', 'no-permission']);
export const strengthSchema = z.enum(['seen', 'saved', 'still']);
export const rungSchema = z.enum(['name', 'row', 'dedicated', 'hint']);

/** Which setting: service, setting and, where there are several copies, the instance. */
export const refSchema = z.strictObject({ service: text, setting: text, instance: z.exactOptional(text) });

export const findingSchema = z.strictObject({
  ...refSchema.shape,
  state: stateSchema,
  /** For `locked`: which way it is fixed; absent when that cannot be told. */
  fixed: z.exactOptional(stand),
  /** For `unclear`. */
  reason: z.exactOptional(reasonSchema),
  /** One line of what was seen, for a bug report. */
  detail: z.exactOptional(text),
  /** As the page displayed it. */
  label: z.exactOptional(text),
  position: z.exactOptional(position),
  choice: z.exactOptional(text),
  refuses: z.exactOptional(position),
  rung: z.exactOptional(rungSchema),
  origin: text,
  path: text,
  at: time,
  strength: strengthSchema,
  /** When this same state was first found without another between: "off since". */
  since: z.exactOptional(time),
});

/** A reading as a change keeps it. */
export const momentSchema = z.strictObject({
  state: stateSchema,
  fixed: z.exactOptional(stand),
  reason: z.exactOptional(reasonSchema),
  detail: z.exactOptional(text),
  label: z.exactOptional(text),
  position: z.exactOptional(position),
  choice: z.exactOptional(text),
  at: time,
});

export const changeSchema = z.strictObject({
  id: z.number(),
  ...refSchema.shape,
  kind: z.enum(['refuse', 'undo']),
  /** For `undo`: the change that is taken back. */
  of: z.exactOptional(z.number()),
  origin: text,
  path: text,
  /** The version of Holdout whose definition was used. */
  version: text,
  /** `begun`: written before anything is pressed. `acted`: pressed and shown; awaiting the reload. */
  step: z.enum(['begun', 'acted', 'confirmed', 'failed']),
  before: momentSchema,
  after: z.exactOptional(momentSchema),
  reloaded: z.exactOptional(momentSchema),
  /** How often the control was pressed. */
  presses: z.number(),
  moved: z.array(z.strictObject({ label: text, from: text, to: text, restored: z.boolean() })),
  /** For `failed`: why, one of control/'s stop reasons or `not-kept` (the reload showed the old state) or `unconfirmed`. */
  why: z.exactOptional(text),
  detail: z.exactOptional(text),
});

export const requestRecordSchema = z.strictObject({ ...refSchema.shape, sentAt: time });

/** `until` absent: for good. */
export const quietSchema = z.strictObject({ ...refSchema.shape, at: time, until: z.exactOptional(time) });

export const preferencesSchema = z.strictObject({
  /** Show the notice on settings pages; otherwise the toolbar button alone speaks. */
  notice: z.boolean(),
  /** Services the person chose, by id. */
  services: z.array(text),
  /** Hosts the person added for software that people host themselves: match patterns by the service's id. */
  hosts: z.record(text, z.array(text)),
});

export const metaSchema = z.strictObject({ version: z.literal(VERSION), changes: z.number() });

export type State = z.infer<typeof stateSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Strength = z.infer<typeof strengthSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type Change = z.infer<typeof changeSchema>;
export type RequestRecord = z.infer<typeof requestRecordSchema>;
export type Quiet = z.infer<typeof quietSchema>;
export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = { notice: true, services: ['linkedin'], hosts: {} };

/** Everything a view needs, read in one go. Views read; only the background writes. */
export interface Ledger {
  findings: Map<string, Finding>;
  requests: Map<string, RequestRecord>;
  quiets: Map<string, Quiet>;
  changes: Change[];
  preferences: Preferences;
  /** Stores that could not be read and were set aside whole, oldest first. */
  setAside: { key: string; at: string; why: string }[];
}
