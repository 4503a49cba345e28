/** What the popup, the welcome page and the dashboard say. Zod checks what the background receives. */
import * as z from 'zod/mini';
import { preferencesPatchSchema } from '../ledger/preferences.ts';
import { refSchema, upTo } from '../ledger/schema.ts';
import { FILE_MAX, LIST_MAX, NAME_MAX, SCANNED_LABEL_MAX } from '../shared/bounds.ts';

/** Everything that arrives is bounded: see shared/bounds.ts. */
const text = upTo(NAME_MAX);
const refs = z.array(refSchema).check(z.maxLength(LIST_MAX));
const id = z.number().check(z.int(), z.gte(1));

/** From the popup, welcome page or dashboard. */
export const viewMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('round/start'),
    task: z.enum(['look', 'refuse']),
    settings: refs,
    windowId: z.exactOptional(z.number()),
  }),
  z.strictObject({
    type: z.literal('round/undo'),
    changes: z.array(z.number()).check(z.maxLength(LIST_MAX)),
    windowId: z.exactOptional(z.number()),
  }),
  z.strictObject({ type: z.literal('round/stop') }),
  z.strictObject({ type: z.literal('round/show') }),
  /** No further page is opened until `round/resume`; the visit under way comes to its end. */
  z.strictObject({ type: z.literal('round/pause') }),
  z.strictObject({ type: z.literal('round/resume') }),
  /** Leaves out a setting that waits or is being read. One that has been pressed is seen through to its end. */
  z.strictObject({ type: z.literal('round/skip'), ref: refSchema }),
  /** What the last round did not come to: a stopped one's rest is visited in a new round. */
  z.strictObject({ type: z.literal('round/rest'), windowId: z.exactOptional(z.number()) }),
  /**
   * Opens a window in which the person signs in, and visits the setting once they say that they have
   * (`round/signed-in`).
   */
  z.strictObject({
    type: z.literal('round/sign-in'),
    settings: refs,
    task: z.enum(['look', 'refuse']),
    windowId: z.exactOptional(z.number()),
  }),
  /** The person has signed in: the page of the visit that waits for it is opened anew. */
  z.strictObject({ type: z.literal('round/signed-in') }),
  /** The person has read that a setting was switched on again. */
  z.strictObject({ type: z.literal('drift/read'), ref: refSchema }),
  /** What the person calls an account; empty takes the name away. */
  z.strictObject({ type: z.literal('account/name'), account: text, name: text }),
  /** Adds what an exported file holds. Answered with `Imported`, or refused with `bad-file` and the reason. */
  z.strictObject({ type: z.literal('ledger/import'), file: z.string().check(z.maxLength(FILE_MAX)) }),
  /** Forgets everything but the preferences. */
  z.strictObject({ type: z.literal('ledger/erase') }),
  /** Open a settings page or form in a tab, and nothing more. */
  z.strictObject({ type: z.literal('open/setting'), ref: refSchema }),
  /** Open the settings page of a change, where what moved along with it can be put back. */
  z.strictObject({ type: z.literal('open/put-back'), id }),
  z.strictObject({ type: z.literal('request/sent'), ref: refSchema, undo: z.exactOptional(z.literal(true)) }),
  /** The person says that an answer came, or with `undo` that none did after all. */
  z.strictObject({ type: z.literal('request/answered'), ref: refSchema, undo: z.exactOptional(z.literal(true)) }),
  /** What is to be different; see ledger/preferences.ts. A host that goes gives its permission back. */
  z.strictObject({ type: z.literal('preferences/set'), change: preferencesPatchSchema }),
  /** The person has read that something was set aside. The copy itself is kept. */
  z.strictObject({ type: z.literal('set-aside/read'), key: text }),
  /** A view has met a record that it cannot read: the store is read anew, and that record set aside. */
  z.strictObject({ type: z.literal('ledger/damaged') }),
  /** Deletes what was set aside, for good. */
  z.strictObject({ type: z.literal('set-aside/delete'), key: text }),
  /** Loads the scan into the page of that tab. What it finds goes to the view by a port of its own: shared/scan.ts. */
  z.strictObject({ type: z.literal('scan/load'), tabId: z.number() }),
  /**
   * What a scan found is to be turned off in that tab, once access to its site is there. Sent before the browser asks for
   * that: some close the popup then.
   */
  z.strictObject({
    type: z.literal('scan/turn-off'),
    tabId: z.number(),
    control: z.strictObject({
      label: z.string().check(z.minLength(1), z.maxLength(SCANNED_LABEL_MAX)),
      lang: z.string().check(z.maxLength(35)),
      refuses: z.enum(['on', 'off']),
      kind: z.enum(['switch', 'checkbox', 'radio']),
    }),
    /** The load of the page that was scanned, as `scan/load` answered. */
    document: z.exactOptional(z.string().check(z.maxLength(NAME_MAX))),
  }),
  /** Access was given (`true`): it begins; or it was not. */
  z.strictObject({ type: z.literal('scan/access'), given: z.boolean() }),
]);

export type ViewMessage = z.infer<typeof viewMessageSchema>;
