/**
 * Every message between Holdout's contexts. Zod checks what the background receives; pages and views import the types alone.
 * Messages from a page's script speak only of the setting at their own address (see entrypoints/background.ts for the sender check).
 */
import * as z from 'zod/mini';
import { findingSchema, momentSchema, preferencesSchema, refSchema, type Change, type Finding } from './ledger/schema.ts';

const text = z.string();

/**
 * From the script in a service's page. `who`: who is signed in, as the page shows it. It is hashed with the ledger's salt as
 * soon as it arrives, and is neither stored nor logged.
 */
export const pageMessageSchema = z.discriminatedUnion('type', [
  /** "Anything to do here?" Answered with `Task`. `signedOut`: the address is one of the service's sign-in pages. */
  z.strictObject({ type: z.literal('page/ask'), service: text, settings: z.array(refSchema), signedOut: z.exactOptional(z.literal(true)) }),
  /** A finding of this page. `change`: the reading after its reload. `why`: a change that was asked for stopped. Answered with `Stored`. */
  z.strictObject({
    type: z.literal('page/found'),
    finding: findingSchema,
    change: z.exactOptional(z.number()),
    why: z.exactOptional(text),
    detail: z.exactOptional(text),
    who: z.exactOptional(text),
    /** A person's own press on the page came before this look. */
    byHand: z.exactOptional(z.literal(true)),
  }),
  /** The address left the setting's page without a reload. */
  z.strictObject({ type: z.literal('page/left') }),
  /** Written before anything is pressed. Answered with `{ id }`. */
  z.strictObject({ type: z.literal('change/begin'), ref: refSchema, kind: z.enum(['refuse', 'undo']), of: z.exactOptional(z.number()), before: momentSchema, who: z.exactOptional(text) }),
  /** What the press showed. `why` present: it stopped. */
  z.strictObject({
    type: z.literal('change/acted'),
    id: z.number(),
    outcome: z.enum(['changed', 'already', 'stopped']),
    why: z.exactOptional(text),
    detail: z.exactOptional(text),
    after: z.exactOptional(momentSchema),
    presses: z.number(),
    moved: z.array(z.strictObject({ label: text, from: text, to: text, restored: z.boolean() })),
  }),
  /** The page cannot be reloaded without cost: the change is to be confirmed in a window of its own. */
  z.strictObject({ type: z.literal('change/elsewhere'), id: z.number() }),
  /** The person put the notice away. `page`: for good on this setting; `everywhere`: toolbar button only. */
  z.strictObject({ type: z.literal('notice/away'), ref: refSchema, how: z.enum(['not-now', 'page', 'everywhere']) }),
  z.strictObject({ type: z.literal('request/sent'), ref: refSchema }),
  /** Open a receipt or the dashboard from the notice. */
  z.strictObject({ type: z.literal('open/receipt'), id: z.number() }),
]);

/** From the popup, welcome page or dashboard. */
export const viewMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('round/start'), task: z.enum(['look', 'refuse']), settings: z.array(refSchema), windowId: z.exactOptional(z.number()) }),
  z.strictObject({ type: z.literal('round/undo'), changes: z.array(z.number()), windowId: z.exactOptional(z.number()) }),
  z.strictObject({ type: z.literal('round/stop') }),
  z.strictObject({ type: z.literal('round/show') }),
  /** No further page is opened until `round/resume`; the visit under way comes to its end. */
  z.strictObject({ type: z.literal('round/pause') }),
  z.strictObject({ type: z.literal('round/resume') }),
  /** Leaves out a setting that waits or is being read. One that has been pressed is seen through to its end. */
  z.strictObject({ type: z.literal('round/skip'), ref: refSchema }),
  /** What the last round did not come to: a stopped one's rest is visited in a new round. */
  z.strictObject({ type: z.literal('round/rest'), windowId: z.exactOptional(z.number()) }),
  /** Opens a window in which the person signs in, and visits the setting once they say that they have (`round/signed-in`). */
  z.strictObject({ type: z.literal('round/sign-in'), settings: z.array(refSchema), task: z.enum(['look', 'refuse']), windowId: z.exactOptional(z.number()) }),
  /** The person has signed in: the page of the visit that waits for it is opened anew. */
  z.strictObject({ type: z.literal('round/signed-in') }),
  /** The person has read that a setting was switched on again. */
  z.strictObject({ type: z.literal('drift/read'), ref: refSchema }),
  /** What the person calls an account; empty takes the name away. */
  z.strictObject({ type: z.literal('account/name'), account: text, name: text }),
  /** Adds what an exported file holds. Answered with `Imported`, or refused with `bad-file` and the reason. */
  z.strictObject({ type: z.literal('ledger/import'), file: text }),
  /** Forgets everything but the preferences. */
  z.strictObject({ type: z.literal('ledger/erase') }),
  /** Open a settings page or form in a tab, and nothing more. */
  z.strictObject({ type: z.literal('open/setting'), ref: refSchema }),
  z.strictObject({ type: z.literal('request/sent'), ref: refSchema, undo: z.exactOptional(z.literal(true)) }),
  z.strictObject({ type: z.literal('preferences/set'), preferences: preferencesSchema }),
  /** The person has read that a store was set aside. The copy itself is kept. */
  z.strictObject({ type: z.literal('set-aside/read'), key: text }),
]);

export const messageSchema = z.union([pageMessageSchema, viewMessageSchema]);

export type PageMessage = z.infer<typeof pageMessageSchema>;
export type ViewMessage = z.infer<typeof viewMessageSchema>;
export type Message = PageMessage | ViewMessage;

/** What a page is told to do for one setting. */
export interface SettingTask {
  /** `look`: read and, if `notice`, say so. `refuse` / `undo`: a person asked for it elsewhere. `confirm`: a change of ours awaits its reading after the reload. */
  task: 'look' | 'refuse' | 'undo' | 'confirm';
  /** Show the notice when it allows. */
  notice: boolean;
  /** A round opened this setting's address in this tab. */
  inRound?: true;
  /** For `undo` (what to restore) and `confirm` (what is confirmed). */
  change?: Change;
  /** What was known before this look. */
  last?: Finding;
  /** For a `request` setting: when it was sent. */
  sentAt?: string;
}

/** Answer to `page/ask`: a task for each setting asked about, by ledger key. Null when this page is not Holdout's business. */
export type Task = { settings: Record<string, SettingTask> } | null;

/** Answer to `page/found`: the finding as it was stored, its strength raised where that was earned. */
export interface Stored {
  finding: Finding;
  change?: Change;
  /** The change was not kept, and it is worth one more try: pages take the first press before they listen. */
  again?: true;
  /** With `again`, of an undo: the change that is to be taken back, whose state before is what to restore. */
  restores?: Change;
}

/** Answer to `ledger/import`: how many records came in, and how many were known already. */
export interface Imported {
  findings: number;
  changes: number;
  requests: number;
  known: number;
}

/** Why a message was refused. The sender is told; nothing else happens. */
export type Refusal =
  | 'foreign-sender' | 'malformed' | 'not-your-page' | 'unknown-setting' | 'unknown-change' | 'store-unavailable'
  /** An undo of a change that another account made. */
  | 'other-account'
  /** There is no round, or no visit, to which this could be done. */
  | 'no-round'
  /** The setting has been pressed already. */
  | 'too-late'
  /** A file that cannot be imported: `detail` says `damaged`, `future` or `foreign`. */
  | 'bad-file'
  /** The browser has no room left for what should be kept. */
  | 'store-full';

/** Every answer of the background. */
export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; refused: Refusal; detail?: string };
