/**
 * A round as it is stored: every transition is written before it is acted on. Kept in `storage.local` under `round`.
 */
import * as z from 'zod/mini';
import { refSchema, reasonSchema, stateSchema } from '../ledger/schema.ts';

const time = z.string();

const visitSchema = z.strictObject({
  ref: refSchema,
  url: z.string(),
  /** `look` reads only; `refuse` turns off when it allows; `undo` restores a change. */
  task: z.enum(['look', 'refuse', 'undo']),
  /** For `undo`. */
  of: z.exactOptional(z.number()),
  /**
   * `waiting` -> `open` (tab navigated) -> `working` (page took the task) -> `confirming` (acted, reloading) -> `done`.
   * Or first, in a hidden tab: `ahead` (tab navigated) -> `resting` (page took the task) -> `ready` (it wants to be
   * shown), then `working` as it is shown. One that is shown may go back to `resting`.
   */
  step: z.enum(['waiting', 'ahead', 'resting', 'ready', 'open', 'working', 'confirming', 'done']),
  /** After this moment the visit counts as interrupted; in a hidden tab, it is shown in turn as it is. */
  deadline: z.exactOptional(time),
  /** Where its page is while it is under way. */
  tabId: z.exactOptional(z.number()),
  /** The document of the page that took its task; kept when it is over. Only what is told from there is of this visit. */
  document: z.exactOptional(z.string()),
  /** The one before its page was opened anew, which may live on for a moment. */
  former: z.exactOptional(z.string()),
  /** Its page's address left the setting's without a load, and did not come back yet. */
  left: z.exactOptional(z.literal(true)),
  /** In a hidden tab it led to this sign-in page, whose address is looked at once more when it is shown. */
  signedOutAt: z.exactOptional(z.string()),
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
  why: z.exactOptional(
    z.enum(['person', 'window-closed', 'browser-closed', 'no-window', 'another-round', 'store-full', 'offline']),
  ),
  /** For `running`: nothing further is opened. */
  paused: z.exactOptional(z.literal(true)),
  /** The next visit is to a service that was visited a moment ago: it is opened at this time. */
  notBefore: z.exactOptional(time),
  /** When the round before this one was at a service a moment ago, by service. */
  recent: z.exactOptional(z.record(z.string(), time)),
  windowId: z.exactOptional(z.number()),
  /** The tab that is shown. In rounds from before there were hidden ones, the only one. */
  tabId: z.exactOptional(z.number()),
  /** Tabs of the round whose visits are over. */
  spare: z.exactOptional(z.array(z.number())),
  /** Ends without showing the popup: the person is looking at a page of theirs. */
  silent: z.exactOptional(z.literal(true)),
  /** Opened beside this tab, so that it has the same cookie store. */
  besideTabId: z.exactOptional(z.number()),
  /** The window to come back to. */
  openerWindowId: z.exactOptional(z.number()),
  /**
   * What follows the end is done: it is kept among the past rounds, its window is closed, and the person was shown the
   * result.
   */
  settled: z.exactOptional(z.literal(true)),
  visits: z.array(visitSchema),
});

export type Visit = z.infer<typeof visitSchema>;
export type Round = z.infer<typeof roundSchema>;
