/**
 * The stored form of everything Holdout knows. Version 4.
 *
 * Each record has a key of its own in `storage.local`, so that one write is small however long the history grows. Those
 * of the *head* are found by the `index`; those of the *log* by their numbers, so that a page of it is read alone:
 *   `ledger`            { version, how many changes, sent requests and past rounds there ever were, salt, the chain's
 * head }
 *   `index`             the keys of the head's records, what was set aside, and when each setting was last put back by
 * an Undo; made anew from the records at any time
 *   `open`              the numbers of the changes that have not ended, likewise; and how often was written, so that
 * what was drawn from the ledger is known to be of today
 *   `finding:KEY`       the latest finding of a setting
 *   `earlier:KEY`       how it stood before, oldest first; the finding says how many there are, see pack.ts
 *   `request:KEY`       when a person said that a form or e-mail was sent
 *   `sent:N`            one request sent or taken back, N from 1 without a gap
 *   `quiet:KEY`         a notice that the person put away
 *   `change:N`          one change, N from 1 without a gap; a label that is the same before and after is stored once,
 * see pack.ts
 *   `past-round:N`      what a round did, N from 1; the oldest go when there are more than `ROUNDS_KEPT`
 *   `account:HASH`      an account that a page showed, and what the person calls it
 *   `preferences`       Holdout's own options
 *   `set-aside:TIME`    what could not be read: records that are damaged, alone; or a whole store, from a newer Holdout
 * or set aside by one before this
 * KEY is `refKey`'s. Version 1 had no `sent`, `past-round` and `account`, no seals, and fewer preferences. Version 2 had
 * changes of form 2 alone: see docs/receipts.md. Version 3 had no `index`, `open` and `earlier`.
 */
import * as z from 'zod/mini';
import { HOST } from '../catalog/hosts.ts';
import { COUNTRIES } from '../catalog/laws.ts';
import { changeSchema, momentSchema, sealSchema } from './forms/change-schema.ts';
import { address, count, number, text, time } from './forms/fields.ts';
import { findingSchema, reasonSchema, refSchema, stateSchema, strengthSchema } from './forms/finding-schema.ts';
import { LIST_MAX } from '../shared/bounds.ts';

export * from './forms/change-schema.ts';
export { upTo } from './forms/fields.ts';
export * from './forms/finding-schema.ts';

/** Records by the key under which `storage.local` holds them. */
export type Items = Record<string, unknown>;

export type { Ref } from '../shared/refs.ts';
export { refKey } from '../shared/refs.ts';

export const VERSION = 4;

/** How many past rounds are kept. */
export const ROUNDS_KEPT = 200;
/** How many earlier states of a setting are kept. */
export const EARLIER_KEPT = 16;

export const requestRecordSchema = z.strictObject({
  ...refSchema.shape,
  sentAt: time,
  /** When the person said that an answer had come. */
  answeredAt: z.exactOptional(time),
});

/** A request that the person said they sent, took back, or had an answer to; or that no answer had come after all. */
export const sentSchema = z.strictObject({
  id: number,
  ...refSchema.shape,
  kind: z.enum(['sent', 'taken-back', 'answered', 'unanswered']),
  at: time,
  by: z.enum(['form', 'email']),
  /**
   * The form's address, or the address that takes the e-mail. Empty for one from before version 2, which did not keep
   * it.
   */
  to: address,
  /** The version of Holdout whose definition was used. Empty likewise. */
  version: text,
  imported: z.exactOptional(z.strictObject({ id: number, hash: z.exactOptional(text) })),
  seal: z.exactOptional(sealSchema),
});

/** What a round did, kept when it is over. */
export const pastRoundSchema = z.strictObject({
  id: number,
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

/**
 * An account that a service's page showed. What it is called is the person's word; nothing of the account itself is
 * kept.
 */
export const accountSchema = z.strictObject({
  account: text,
  service: text,
  name: z.exactOptional(text),
  firstSeen: time,
  lastSeen: time,
});

/** `until` absent: for good. */
export const quietSchema = z.strictObject({ ...refSchema.shape, at: time, until: z.exactOptional(time) });

export const preferencesSchema = z.strictObject({
  /** Show the notice on settings pages; otherwise the toolbar button alone speaks. */
  notice: z.boolean(),
  /** Count on the toolbar button. */
  count: z.boolean(),
  /** Services the person chose, by id. */
  services: z.array(text).check(z.maxLength(LIST_MAX)),
  /** Hosts the person added for software that people host themselves: match patterns by the service's id. */
  hosts: z.record(text, z.array(z.string().check(z.regex(HOST))).check(z.maxLength(LIST_MAX))),
  /** When to be reminded to check again. */
  reminder: z.enum(['never', 'month', 'quarter']),
  /** Show a system notification as well: for a reminder, and for a setting that was switched on again. */
  notify: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Say it at the click where feedback sends a conversation all the same. */
  feedback: z.exactOptional(z.boolean()),
  /** Point out settings about training on other sites' pages, too; needs access to all sites. */
  watch: z.exactOptional(z.boolean()),
  /** Where the person lives, as they say: by its law a request is answered in time. Empty or absent: not said. */
  country: z.exactOptional(z.enum(['', ...COUNTRIES])),
});

export const metaSchema = z.strictObject({
  version: z.literal(VERSION),
  /** How many of each were ever begun. */
  changes: count,
  sent: count,
  rounds: count,
  /** Made at random once, at the first write; without it a hash of who is signed in could be guessed. */
  salt: text,
  /** The last link of the chain. */
  head: z.strictObject({ n: count, hash: text }),
});

const setAsideSchema = z.strictObject({
  key: z.string().check(z.startsWith('set-aside:')),
  at: z.string(),
  why: z.string(),
  whole: z.boolean(),
  records: count,
  read: z.boolean(),
  links: z.array(z.string()),
});

/** Where the head is: see the top of this file. */
export const indexSchema = z.strictObject({
  keys: z.array(z.string()),
  setAside: z.array(setAsideSchema),
  undone: z.record(z.string(), z.strictObject({ id: number, at: time })),
});
export const openSchema = z.strictObject({
  changes: z.array(z.int().check(z.positive())),
  writes: z.int(),
  /**
   * Of the ledger's own record as it was then, and how many keys the index names: where either is another now, somebody
   * else wrote, or something is damaged.
   */
  ledger: z.string(),
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

export const DEFAULT_PREFERENCES: Preferences = {
  notice: true,
  count: true,
  services: ['linkedin'],
  hosts: {},
  reminder: 'never',
  notify: false,
  theme: 'system',
};

/** What is known now, bounded by the number of settings, and not the log. */
export interface LedgerBase {
  /** Without their earlier states, unless it is said otherwise. */
  findings: Map<string, Finding>;
  requests: Map<string, RequestRecord>;
  quiets: Map<string, Quiet>;
  accounts: Map<string, Account>;
  meta: Meta;
  preferences: Preferences;
  /** What could not be read and was set aside, oldest first. */
  setAside: SetAside[];
}

/** All that a page, the badge and the popup ever read. Views read; only the background writes. */
export interface Head extends LedgerBase {
  /** Changes that have not ended, in the order in which they began. */
  open: Change[];
  /** How often was written. */
  writes: number;
  /** Of each finding that has any, by its key: how many earlier states are kept of it. */
  earlier: Map<string, number>;
  /** By setting, see `undoneKeys`: the last Undo that has ended and pressed its control, or may have, and when it began. */
  undone: Map<string, { id: number; at: string }>;
}

/** What only grows. */
export interface Log {
  /** In the order in which they began, open ones too. */
  changes: Change[];
  /** Requests sent and taken back, in order. */
  sent: Sent[];
  /** Rounds that are over, oldest first. */
  pastRounds: PastRound[];
}

/** Everything that is known, each finding with its earlier states: what is migrated, imported, exported and verified. */
export interface Ledger extends LedgerBase, Log {}

export interface SetAside {
  key: string;
  at: string;
  /** `corrupt`: not what any Holdout writes. `future`: a newer Holdout wrote it. */
  why: string;
  /** It is a whole store: a newer Holdout's, or one that an earlier Holdout could not read. */
  whole: boolean;
  /** How many records are in it; 0 once the person has deleted them. */
  records: number;
  /** The person has said that they have read of it. */
  read: boolean;
  /** Keys of changes and requests in it that this ledger's chain goes on without; none where it is a whole store. */
  links: string[];
}
