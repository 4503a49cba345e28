/**
 * Every message between Holdout's contexts. Zod checks what the background receives; pages and views import the types
 * alone.
 * Messages from a page's script speak only of the setting at their own address (see entrypoints/background.ts for the
 * sender check).
 */
import * as z from 'zod/mini';
import { preferencesPatchSchema } from './ledger/preferences.ts';
import { momentSchema, reasonSchema, refSchema, rungSchema, upTo, type Change, type Finding } from './ledger/schema.ts';
import {
  FILE_MAX,
  LIST_MAX,
  NAME_MAX,
  OTHER_LABEL_MAX,
  OTHERS_MAX,
  SCANNED_LABEL_MAX,
  SEEN_MAX,
} from './shared/bounds.ts';

/** Everything that arrives is bounded: see shared/bounds.ts. */
const text = upTo(NAME_MAX);
const refs = z.array(refSchema).check(z.maxLength(LIST_MAX));
const count = z.number().check(z.int(), z.gte(0), z.lte(1000));
const id = z.number().check(z.int(), z.gte(1));

/** Which setting, as a page may name it: whose it is, is for the background to say. */
const pageRefSchema = z.strictObject({
  service: upTo(NAME_MAX),
  setting: upTo(NAME_MAX),
  instance: z.exactOptional(upTo(NAME_MAX)),
});

/** What was read, without the time: that is the background's to give. */
export const seenSchema = z.strictObject({
  state: momentSchema.shape.state,
  fixed: momentSchema.shape.fixed,
  reason: z.exactOptional(reasonSchema),
  detail: z.exactOptional(upTo(SEEN_MAX)),
  label: z.exactOptional(upTo(SEEN_MAX)),
  position: momentSchema.shape.position,
  choice: z.exactOptional(upTo(SEEN_MAX)),
});

const counts = { presses: count, gestures: z.exactOptional(count), steps: z.exactOptional(count) };
/** How long ago the last press was made, in ms by the page's own clock: a page that it led to began before this arrives. */
const ago = z.exactOptional(z.number().check(z.gte(0), z.lte(60_000)));
const who = z.exactOptional(upTo(NAME_MAX));
/** How long ago, in ms, what shows the setting came into the document; absent, with the document. */
const drawn = z.exactOptional(z.number().check(z.gte(0)));

/**
 * From the script in a service's page. `who`: who is signed in, as the page shows it. It is hashed with the ledger's
 * salt as soon as it arrives, and is neither stored nor logged. No message carries an address, a time or a document:
 * the browser gives those.
 */
export const pageMessageSchema = z.discriminatedUnion('type', [
  /**
   * "Anything to do here?" Answered with `Task`. `signedOut`: the address is one of the service's sign-in pages, or
   * with a setting, its page shows a sign-in screen instead.
   * `overlay`: all of these settings open over the page, and none of them is known to be open.
   */
  z.strictObject({
    type: z.literal('page/ask'),
    service: upTo(NAME_MAX),
    settings: z.array(pageRefSchema).check(z.maxLength(LIST_MAX)),
    signedOut: z.exactOptional(z.literal(true)),
    overlay: z.exactOptional(z.literal(true)),
  }),
  /**
   * A finding of this page. `change`: it is the reading by which that change ends. `why`: a change that was asked for
   * stopped. Answered with `Stored`.
   */
  z.strictObject({
    type: z.literal('page/found'),
    ref: pageRefSchema,
    seen: seenSchema,
    rung: z.exactOptional(rungSchema),
    refuses: z.exactOptional(z.enum(['on', 'off'])),
    change: z.exactOptional(id),
    why: z.exactOptional(upTo(NAME_MAX)),
    who,
    /** A person's own press on this very control came before this look. */
    byHand: z.exactOptional(z.literal(true)),
    /** The page itself was seen to move the control before this look. */
    moved: z.exactOptional(z.literal(true)),
    drawn,
  }),
  /** Something may be pressed here: loads what that needs. Answered once it is there. */
  z.strictObject({ type: z.literal('page/load-press') }),
  /** The address left the setting's page without a reload. */
  z.strictObject({ type: z.literal('page/left') }),
  /**
   * In a hidden tab of a round: it has come to rest, or goes no further unless it is shown. Answered with `Front`, and
   * said again until that is so.
   */
  z.strictObject({ type: z.literal('visit/rested'), ref: pageRefSchema }),
  /** Shown by a round: all that had to be pressed for a look is, and it rests. Answered with `Front`. */
  z.strictObject({ type: z.literal('visit/rests'), ref: pageRefSchema }),
  /** The intent: written before anything is pressed. Answered with `Begun`. */
  z.strictObject({
    type: z.literal('change/begin'),
    ref: pageRefSchema,
    kind: z.enum(['refuse', 'undo', 'put-back']),
    of: z.exactOptional(id),
    /** A second attempt at a change that was not kept. */
    again: z.exactOptional(id),
    /** It is a round's page: it may press only as long as its visit is under way. */
    inRound: z.exactOptional(z.literal(true)),
    /** For `put-back`: which of the controls that moved meanwhile, from 0. */
    other: z.exactOptional(count),
    before: seenSchema,
    who,
    drawn,
  }),
  /** Presses were made: sent at each. Answered with the change. */
  /** `before`: how it stood, where that could be read only after the change was begun. */
  z.strictObject({ type: z.literal('change/pressed'), id, before: z.exactOptional(seenSchema), ...counts, ago }),
  /** What the press showed: the page's part is over. `why` present: it stopped. Answered with the change. */
  z.strictObject({
    type: z.literal('change/acted'),
    id,
    outcome: z.enum(['changed', 'already', 'stopped']),
    why: z.exactOptional(upTo(NAME_MAX)),
    detail: z.exactOptional(upTo(SEEN_MAX)),
    after: z.exactOptional(seenSchema),
    ...counts,
    ago,
    moved: z
      .array(
        z.strictObject({
          label: upTo(OTHER_LABEL_MAX),
          kind: upTo(NAME_MAX),
          from: upTo(OTHER_LABEL_MAX),
          to: upTo(OTHER_LABEL_MAX),
        }),
      )
      .check(z.maxLength(OTHERS_MAX)),
    others: z.exactOptional(count),
    hand: z.exactOptional(z.literal(true)),
  }),
  /**
   * The page has saved, as far as can be seen: now the control may be read anew. Also from the next page in that tab,
   * where it is to be read once more. `hand`: the person pressed it too meanwhile, and how it stands since. `answer`: this
   * page may be the answer to a form, and is asked for by its address. Answered with `Way`.
   */
  z.strictObject({
    type: z.literal('change/confirm'),
    id,
    hand: z.exactOptional(seenSchema),
    answer: z.exactOptional(z.literal(true)),
  }),
  /** How a change of this page stands, while it is read in a tab of its own. Answered with the change. */
  z.strictObject({ type: z.literal('change/state'), id }),
  /** The person put the notice away. `page`: for good on this setting; `everywhere`: toolbar button only. */
  z.strictObject({
    type: z.literal('notice/away'),
    ref: pageRefSchema,
    how: z.enum(['not-now', 'page', 'everywhere']),
  }),
  z.strictObject({ type: z.literal('request/sent'), ref: pageRefSchema }),
  /** A button was clicked that sends feedback. Answered with whether there is something to say; the line is loaded then. */
  z.strictObject({ type: z.literal('page/feedback'), ...pageRefSchema.shape }),
  /**
   * The page shows a setting that no definition of its service has: whether that is to be told. `told`: it is being told.
   * Answered with whether it may be, which it may be once.
   */
  z.strictObject({
    type: z.literal('page/new-setting'),
    ref: pageRefSchema,
    label: z.string().check(z.minLength(1), z.maxLength(SEEN_MAX)),
    told: z.exactOptional(z.literal(true)),
  }),
  /**
   * A page of another site looks like settings, sign-up or terms, and a choice on it has words of AI beside it: loads the
   * look. Answered with whether it may be looked through.
   */
  z.strictObject({ type: z.literal('page/watch') }),
  /** It shows a setting about training: whether that is to be told, as with `page/new-setting`. */
  z.strictObject({
    type: z.literal('page/watched'),
    label: z.string().check(z.minLength(1), z.maxLength(SEEN_MAX)),
    told: z.exactOptional(z.literal(true)),
  }),
  /** Which definitions there are of a page that a scan was made of. Answered with a `Service`, or null. */
  z.strictObject({ type: z.literal('page/define') }),
  /** Open a receipt from the notice. */
  z.strictObject({ type: z.literal('open/receipt'), id }),
]);

/**
 * What a page's script sends: its message, and by its own clocks how old its document is, in ms, and when that began.
 * Script in the page's own world cannot reach these clocks.
 */
export const pageEnvelopeSchema = z.strictObject({
  page: pageMessageSchema,
  began: z.number(),
  age: z.number().check(z.gte(0)),
  /** The document came out of a cache: when the service served it is not known. */
  old: z.exactOptional(z.literal(true)),
});

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

export const messageSchema = z.union([pageEnvelopeSchema, viewMessageSchema]);

export type PageMessage = z.infer<typeof pageMessageSchema>;
export type ViewMessage = z.infer<typeof viewMessageSchema>;

/** What a page is told to do for one setting. */
export interface SettingTask {
  /**
   * `look`: read and, if `notice`, say so. `refuse` / `undo`: a person asked for it elsewhere. `confirm`: a change of
   * ours awaits its reading after the reload.
   */
  task: 'look' | 'refuse' | 'undo' | 'confirm';
  /** Show the notice when it allows. */
  notice: boolean;
  /** A round opened this setting's address in this tab. */
  inRound?: true;
  /** It loads ahead, in a hidden tab: it waits to be shown before it says or presses anything. */
  ahead?: true;
  /** For `undo` (what to restore), `confirm` (what is confirmed) and `putBack`. */
  change?: Change;
  /** For `confirm`: this is the very document it was pressed in. Nothing is to be read before the page is loaded anew. */
  stale?: true;
  /** The person opened this page to put back what moved along with `change`. Nothing is pressed before they say which. */
  putBack?: true;
  /** What was known before this look. */
  last?: Finding;
  /** For a `request` setting: when it was sent. */
  sentAt?: string;
}

/**
 * Answer to `page/ask`: a task for each setting asked about, by ledger key. Null when this page is not Holdout's
 * business.
 */
export type Task = { settings: Record<string, SettingTask> } | null;

/** Answer to `visit/rested` and `visit/rests`: whether the page is the one that its round shows. */
export interface Front {
  front: boolean;
  /** Its visit, or the whole round, is over: it is never shown any more. */
  over?: true;
}

/** Answer to `change/begin`. `presses`: how often the control may be pressed at most. */
export interface Begun {
  id: number;
  presses: number;
}

/**
 * Answer to `change/confirm`. `here`: this page is being loaded anew. `aside`: it is read in a tab of its own.
 * `none`: it cannot be read anew without a cost to the person, so it stays unconfirmed.
 */
export type Way = 'here' | 'aside' | 'none';

/** Answer to `page/found`: the finding as it was stored, its strength raised where that was earned. */
export interface Stored {
  finding: Finding;
  change?: Change;
  /** The change was not kept, and it is worth one more try: pages take the first press before they listen. */
  again?: true;
  /** The change is not known to be lost yet: the page is to be loaded once more, and read. */
  anew?: true;
  /** Another page has read it since this one was loaded, and otherwise: what this one shows was not stored. */
  older?: true;
  /** With `again`, of an undo: the change that is to be taken back, whose state before is what to restore. */
  restores?: Change;
}

/** Why a message was refused. The sender is told; nothing else happens. */
export type Refusal =
  | 'foreign-sender'
  | 'malformed'
  | 'not-your-page'
  | 'unknown-setting'
  | 'unknown-change'
  | 'store-unavailable'
  /** The page sent more of these than a person can bring about. */
  | 'too-many'
  /** Something of the message is longer than what is kept; `detail` says what. */
  | 'too-long'
  /** A fault of Holdout's own; `detail` says which. Whether anything was done is not known. */
  | 'failed'
  /** The browser did not take back the access to a host that was removed. */
  | 'access-kept'
  /** Watching is off, and the browser did not take back the access to all sites. */
  | 'watch-kept'
  /** An undo of a change that another account made. */
  | 'other-account'
  /** An undo, or a put back, of a change that was made in another container, or in another browser. */
  | 'other-store'
  /** An undo of a change that was taken back already, or after which the setting was changed again. */
  | 'overtaken'
  /** There is no round, or no visit, to which this could be done. */
  | 'no-round'
  /**
   * The setting has been pressed already. To a page `detail` says `older-page`: another one has read it since this one
   * was loaded, and it stands as it should; or `under-way`: another one is just changing it.
   */
  | 'too-late'
  /** A file that cannot be imported: `detail` says `damaged`, `future` or `foreign`. */
  | 'bad-file'
  /** The browser has no room left for what should be kept. */
  | 'store-full'
  /** There is no page there that an extension may look at. */
  | 'no-page'
  /** Whoever manages this browser has set it. */
  | 'by-policy';

/** Every answer of the background. */
export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; refused: Refusal; detail?: string };
