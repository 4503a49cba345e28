/**
 * The stored form of everything Holdout knows. Version 2.
 *
 * Each record has a key of its own in `storage.local`, so that one write is small however long the history grows:
 *   `ledger`            { version, how many changes, sent requests and past rounds there ever were, salt, the chain's head }
 *   `finding:KEY`       the latest finding of a setting, and how it stood before
 *   `request:KEY`       when a person said that a form or e-mail was sent
 *   `sent:N`            one request sent or taken back, N from 1 without a gap
 *   `quiet:KEY`         a notice that the person put away
 *   `change:N`          one change, N from 1 without a gap; a label that is the same before and after is stored once, see pack.ts
 *   `past-round:N`      what a round did, N from 1; the oldest go when there are more than `ROUNDS_KEPT`
 *   `account:HASH`      an account that a page showed, and what the person calls it
 *   `preferences`       Holdout's own options
 *   `set-aside:TIME`    a store that could not be read, whole
 * KEY is `refKey`'s. Version 1 had no `sent`, `past-round` and `account`, no seals, and fewer preferences.
 */
import * as z from 'zod/mini';

export type { Ref } from './ref.ts';
export { refKey } from './ref.ts';

export const VERSION = 2;

/** How many past rounds are kept. */
export const ROUNDS_KEPT = 200;
/** How many earlier states of a setting are kept. */
export const EARLIER_KEPT = 16;

const text = z.string();
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u));
const position = z.enum(['on', 'off']);
const stand = z.enum(['allowed', 'refused']);

export const stateSchema = z.enum(['allowed', 'refused', 'locked', 'not-offered', 'signed-out', 'requested', 'unclear']);
export const reasonSchema = z.enum(['no-control', 'ambiguous', 'contradictory', 'not-ready', 'interrupted', 'no-permission', 'turned-away']);
export const strengthSchema = z.enum(['seen', 'saved', 'still']);
export const rungSchema = z.enum(['name', 'row', 'dedicated', 'hint']);

/** Which setting: service, setting and, where there are several copies, the instance. */
export const refSchema = z.strictObject({ service: text, setting: text, instance: z.exactOptional(text), account: z.exactOptional(text) });

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
  /** The states before this one that said something of training, oldest first: when each was first and last seen. */
  earlier: z.exactOptional(z.array(z.strictObject({ state: stateSchema, fixed: z.exactOptional(stand), from: time, to: time, by: z.exactOptional(z.enum(['holdout', 'hand'])) }))),
  /** Who brought the present state about, where Holdout did or saw the person do it on the page; absent, it cannot be told. */
  by: z.exactOptional(z.enum(['holdout', 'hand'])),
  /** It refused, and a later look found that it allows, and neither Holdout nor a press that it saw did that. */
  drift: z.exactOptional(z.strictObject({
    /** When it was last seen to refuse. */
    refused: time,
    /** When it was found to allow. */
    found: time,
    /** When the person said that they have read it. */
    read: z.exactOptional(time),
    /** When a system notification was shown for it. */
    notified: z.exactOptional(time),
  })),
  /** The page calls it something else than before, at the same place: what it was called, and when that was noticed. */
  renamed: z.exactOptional(z.strictObject({ from: text, at: time })),
  /** It stood on its page before, and is not there now: when it was last read. */
  vanished: z.exactOptional(time),
  /** What the page called it last, where this look showed no label. */
  called: z.exactOptional(text),
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

/** A link of the chain: each carries the hash of the one before, so that none can be altered or taken out unseen. See seal.ts. */
export const sealSchema = z.strictObject({
  /** The number in the chain, from 1. */
  n: z.number(),
  /** The hash of link n - 1; empty for the first. */
  prev: text,
  /** SHA-256 over the record without its hash, base64url. */
  hash: text,
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
  /** The round that it was made in. */
  round: z.exactOptional(text),
  /** It came from a file: the number and the hash that it had there. */
  imported: z.exactOptional(z.strictObject({ id: z.number(), hash: z.exactOptional(text) })),
  /** Present once the change has ended; nothing of it changes after that. */
  seal: z.exactOptional(sealSchema),
});

export const requestRecordSchema = z.strictObject({ ...refSchema.shape, sentAt: time });

/** A request that the person said they sent, or that they took back. */
export const sentSchema = z.strictObject({
  id: z.number(),
  ...refSchema.shape,
  kind: z.enum(['sent', 'taken-back']),
  at: time,
  by: z.enum(['form', 'email']),
  /** The form's address, or the address that takes the e-mail. Empty for one from before version 2, which did not keep it. */
  to: text,
  /** The version of Holdout whose definition was used. Empty likewise. */
  version: text,
  imported: z.exactOptional(z.strictObject({ id: z.number(), hash: z.exactOptional(text) })),
  seal: z.exactOptional(sealSchema),
});

/** What a round did, kept when it is over. */
export const pastRoundSchema = z.strictObject({
  id: z.number(),
  /** The round's own id, which its changes carry. */
  round: text,
  task: z.enum(['look', 'refuse', 'undo']),
  startedAt: time,
  endedAt: time,
  step: z.enum(['ended', 'stopped']),
  /** For `stopped`. */
  why: z.exactOptional(text),
  /** How many visits were planned, and how many were made. */
  planned: z.number(),
  done: z.number(),
  /** What the visits found. */
  allowed: z.number(),
  refused: z.number(),
  other: z.number(),
  /** Changes that it made and that were confirmed, by number. */
  changes: z.array(z.number()),
});

/** An account that a service's page showed. What it is called is the person's word; nothing of the account itself is kept. */
export const accountSchema = z.strictObject({ account: text, service: text, name: z.exactOptional(text), firstSeen: time, lastSeen: time });

/** `until` absent: for good. */
export const quietSchema = z.strictObject({ ...refSchema.shape, at: time, until: z.exactOptional(time) });

export const preferencesSchema = z.strictObject({
  /** Show the notice on settings pages; otherwise the toolbar button alone speaks. */
  notice: z.boolean(),
  /** Count on the toolbar button. */
  count: z.boolean(),
  /** Services the person chose, by id. */
  services: z.array(text),
  /** Hosts the person added for software that people host themselves: match patterns by the service's id. */
  hosts: z.record(text, z.array(text)),
  /** When to be reminded to check again. */
  reminder: z.enum(['never', 'month', 'quarter']),
  /** Show a system notification as well: for a reminder, and for a setting that was switched on again. */
  notify: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
});

export const metaSchema = z.strictObject({
  version: z.literal(VERSION),
  /** How many of each were ever begun. */
  changes: z.number(),
  sent: z.number(),
  rounds: z.number(),
  /** Made at random once, at the first write; without it a hash of who is signed in could be guessed. */
  salt: text,
  /** The last link of the chain. */
  head: z.strictObject({ n: z.number(), hash: text }),
});

export type State = z.infer<typeof stateSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Strength = z.infer<typeof strengthSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type Change = z.infer<typeof changeSchema>;
export type RequestRecord = z.infer<typeof requestRecordSchema>;
export type Seal = z.infer<typeof sealSchema>;
export type Sent = z.infer<typeof sentSchema>;
export type PastRound = z.infer<typeof pastRoundSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Meta = z.infer<typeof metaSchema>;
export type Quiet = z.infer<typeof quietSchema>;
export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = { notice: true, count: true, services: ['linkedin'], hosts: {}, reminder: 'never', notify: false, theme: 'system' };

/** Everything a view needs, read in one go. Views read; only the background writes. */
export interface Ledger {
  findings: Map<string, Finding>;
  requests: Map<string, RequestRecord>;
  quiets: Map<string, Quiet>;
  changes: Change[];
  /** Requests sent and taken back, in order. */
  sent: Sent[];
  /** Rounds that are over, oldest first. */
  pastRounds: PastRound[];
  accounts: Map<string, Account>;
  meta: Meta;
  preferences: Preferences;
  /** Stores that could not be read and were set aside whole, oldest first. */
  setAside: { key: string; at: string; why: string }[];
}
