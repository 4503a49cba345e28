/** A round as it is stored: every transition is written before it is acted on. Kept in `storage.local` under `round`. */
import * as z from 'zod/mini';
import { refSchema, reasonSchema, stateSchema } from '../ledger/schema.ts';

const time = z.string();

export const visitSchema = z.strictObject({
  ref: refSchema,
  url: z.string(),
  /** `look` reads only; `refuse` turns off when it allows; `undo` restores a change. */
  task: z.enum(['look', 'refuse', 'undo']),
  /** For `undo`. */
  of: z.exactOptional(z.number()),
  /** `waiting` -> `open` (tab navigated) -> `working` (page took the task) -> `confirming` (acted, reloading) -> `done`. */
  step: z.enum(['waiting', 'open', 'working', 'confirming', 'done']),
  /** After this moment the visit counts as interrupted. */
  deadline: z.exactOptional(time),
  state: z.exactOptional(stateSchema),
  /** For `locked`: which way. */
  fixed: z.exactOptional(z.enum(['allowed', 'refused'])),
  reason: z.exactOptional(reasonSchema),
  /** The change that this visit made, if any. */
  change: z.exactOptional(z.number()),
  /** Why a change stopped. */
  why: z.exactOptional(z.string()),
  /** Whose setting it turned out to be. */
  account: z.exactOptional(z.string()),
  /** When it was opened and when it was done. */
  openedAt: z.exactOptional(time),
  doneAt: z.exactOptional(time),
  /** The person left it out: nothing is known of it. */
  skipped: z.exactOptional(z.literal(true)),
  /** The service was not bothered again after it had answered another visit with an error or a challenge. */
  leftAlone: z.exactOptional(z.literal(true)),
  /** The person is to sign in first: the visit waits for their word. */
  patient: z.exactOptional(z.literal(true)),
});

export const roundSchema = z.strictObject({
  id: z.string(),
  startedAt: time,
  endedAt: z.exactOptional(time),
  /** `running`, then `ended`; `stopped` when it could not go on or was not to. */
  step: z.enum(['running', 'ended', 'stopped']),
  /** For `stopped`. */
  why: z.exactOptional(z.enum(['person', 'window-closed', 'browser-closed', 'no-window', 'another-round', 'store-full', 'offline'])),
  /** For `running`: nothing further is opened. */
  paused: z.exactOptional(z.literal(true)),
  /** The next visit is to a service that was visited a moment ago: it is opened at this time. */
  notBefore: z.exactOptional(time),
  /** When the round before this one was at a service a moment ago, by service. */
  recent: z.exactOptional(z.record(z.string(), time)),
  windowId: z.exactOptional(z.number()),
  tabId: z.exactOptional(z.number()),
  /** Ends without showing the popup: the person is looking at a page of theirs. */
  silent: z.exactOptional(z.literal(true)),
  /** The window to come back to. */
  openerWindowId: z.exactOptional(z.number()),
  /** What follows the end is done: it is kept among the past rounds, its window is closed, and the person was shown the result. */
  settled: z.exactOptional(z.literal(true)),
  visits: z.array(visitSchema),
});

export type Visit = z.infer<typeof visitSchema>;
export type Round = z.infer<typeof roundSchema>;
