/** The stored form of a change. */
import * as z from 'zod/mini';
import { address, count, detail, label, number, text, time } from './fields.ts';
import { readingSchema, refSchema } from './finding-schema.ts';
import { LIST_MAX } from '../../shared/bounds.ts';

/** The form of a change that is begun now. A record that carries no number is of form 2, or of one before it. */
export const CHANGE_FORM = 3;

/** A reading as a change keeps it. */
export const momentSchema = z.strictObject({ ...readingSchema.shape, at: time });

/**
 * A link of the chain: each carries the hash of the one before, so that none can be altered or taken out unseen. See
 * seal.ts.
 */
export const sealSchema = z.strictObject({
  /** The number in the chain, from 1. */
  n: number,
  /** The hash of link n - 1; empty for the first. */
  prev: text,
  /** SHA-256 over the record without its hash, base64url. */
  hash: text,
});

/**
 * Another control that moved while one was changed: its displayed name, and what it was and is. `kind` stands there
 * from form 3 on, `restored` before it: Holdout then put others back by itself.
 */
const movedSchema = z.strictObject({
  label,
  kind: z.exactOptional(text),
  from: label,
  to: label,
  restored: z.exactOptional(z.boolean()),
});

/** Documents by what the browser calls them, else by tab and time origin. The same text is the same load of a page. */
const documentsSchema = z.strictObject({
  /** In which it was begun, and pressed. */
  pressed: text,
  /** In which the control was read anew. */
  read: z.exactOptional(text),
});

const changeShape = z.strictObject({
  id: number,
  /** The number of its form. Absent, it is of form 2 or older. What each form can know stands in docs/receipts.md. */
  form: z.exactOptional(z.literal(CHANGE_FORM)),
  ...refSchema.shape,
  /** `put-back`: the person's own act on another control that had moved; never on the setting itself. */
  kind: z.enum(['refuse', 'undo', 'put-back']),
  /** For `undo`, the change that is taken back; for `put-back`, the one during which the other control moved. */
  of: z.exactOptional(number),
  /** It is the second attempt at that change, which was not kept. */
  again: z.exactOptional(number),
  /** For `put-back`: which control, and from where to where it is put. */
  other: z.exactOptional(z.strictObject({ label, kind: text, from: label, to: label })),
  origin: address,
  path: address,
  /** The version of Holdout whose definition was used. */
  version: text,
  /**
   * `begun`: the intent, written before anything is pressed. `pressed`: a press is reported. `acted`: the page showed
   * it; awaiting the reading in another document. A `put-back` ends with `acted`: what it moves is not read again.
   */
  step: z.enum(['begun', 'pressed', 'acted', 'confirmed', 'failed']),
  /** The cookie store of the tab: as the browser names it, `default`, or `private`. */
  store: z.exactOptional(text),
  documents: z.exactOptional(documentsSchema),
  /** When the first press was made, by the background's clock. */
  pressedAt: z.exactOptional(time),
  before: momentSchema,
  after: z.exactOptional(momentSchema),
  reloaded: z.exactOptional(momentSchema),
  /** How often Holdout pressed the control, or the option of it that decides, as reported. */
  presses: z.number(),
  /** How often it pressed what opens the control's list or menu; and declared steps. */
  gestures: z.exactOptional(count),
  steps: z.exactOptional(count),
  /** A sign-in page of the service was shown meanwhile: whoever is signed in afterwards may be another. */
  signedOut: z.exactOptional(z.literal(true)),
  /** The person pressed the control too while the change was under way. */
  hand: z.exactOptional(z.literal(true)),
  moved: z.array(movedSchema).check(z.maxLength(LIST_MAX)),
  /** How many further fields changed meanwhile: what they are is not kept. */
  others: z.exactOptional(count),
  /** For `failed`: why; see `FailureReason`. On an open change: why it could not be confirmed yet. */
  why: z.exactOptional(text),
  detail: z.exactOptional(detail),
  /** The round that it was made in. */
  round: z.exactOptional(text),
  /** It came from a file: the number and the hash that it had there. */
  imported: z.exactOptional(z.strictObject({ id: number, hash: z.exactOptional(text) })),
  /** Present once the change has ended; nothing of it changes after that. */
  seal: z.exactOptional(sealSchema),
});

/**
 * A change of form 3 that says "confirmed" names a press of ours and two different documents; whatever code does, no
 * other can be stored. One of an older form did not keep that, and is what it was sealed as.
 */
export const changeSchema = changeShape.check(
  z.refine(({ form, kind, step, store, documents, presses, reloaded }) => {
    if (form === undefined) return true;
    if (store === undefined || documents === undefined) return false;
    if (step !== 'confirmed') return true;
    const another = documents.read !== undefined && documents.read !== documents.pressed;
    const wanted = kind === 'undo' ? 'allowed' : 'refused';
    return kind !== 'put-back' && another && presses > 0 && reloaded?.state === wanted;
  }, 'a change that is not what its form says'),
);
