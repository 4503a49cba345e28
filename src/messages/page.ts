/**
 * What scripts in services' pages say. Zod checks what the background receives; pages import the types alone. They speak
 * only of the setting at their own address (see background/sender.ts for the sender check).
 */
import * as z from 'zod/mini';
import { momentSchema, reasonSchema, rungSchema, upTo } from '../ledger/schema.ts';
import { LIST_MAX, NAME_MAX, OTHER_LABEL_MAX, OTHERS_MAX, SEEN_MAX } from '../shared/bounds.ts';

/** Everything that arrives is bounded: see shared/bounds.ts. */
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
   * page may be the answer to a form, and is asked for by its address. `entered`: fields of the page are filled in, which a
   * reload would empty. Answered with `Way`.
   */
  z.strictObject({
    type: z.literal('change/confirm'),
    id,
    hand: z.exactOptional(seenSchema),
    answer: z.exactOptional(z.literal(true)),
    entered: z.exactOptional(z.literal(true)),
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

export type PageMessage = z.infer<typeof pageMessageSchema>;
