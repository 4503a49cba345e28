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
  reason: z.exactOptional(reasonSchema),
  /** The change that this visit made, if any. */
  change: z.exactOptional(z.number()),
  /** Why a change stopped. */
  why: z.exactOptional(z.string()),
});

export const roundSchema = z.strictObject({
  id: z.string(),
  startedAt: time,
  endedAt: z.exactOptional(time),
  /** `running`, then `ended`; `stopped` when the person or a closed window ended it. */
  step: z.enum(['running', 'ended', 'stopped']),
  windowId: z.exactOptional(z.number()),
  tabId: z.exactOptional(z.number()),
  /** Ends without showing the popup: the person is looking at a page of theirs. */
  silent: z.exactOptional(z.literal(true)),
  /** The window to come back to. */
  openerWindowId: z.exactOptional(z.number()),
  visits: z.array(visitSchema),
});

export type Visit = z.infer<typeof visitSchema>;
export type Round = z.infer<typeof roundSchema>;
