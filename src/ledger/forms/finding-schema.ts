/** The stored form of a finding. */
import * as z from 'zod/mini';
import { SCANNED_LABEL_MAX } from '../../shared/bounds.ts';
import { address, detail, label, position, stand, text, time } from './fields.ts';

export const stateSchema = z.enum([
  'allowed',
  'refused',
  'locked',
  'not-offered',
  'signed-out',
  'requested',
  'unclear',
]);
export const reasonSchema = z.enum([
  'no-control',
  'ambiguous',
  'contradictory',
  'not-ready',
  'failed',
  'refilled',
  'unsaved',
  'pending',
  'translated',
  'opaque',
  'interrupted',
  'no-permission',
  'turned-away',
  'left-site',
  'moved-on',
]);
export const strengthSchema = z.enum(['seen', 'saved', 'still']);
export const rungSchema = z.enum(['name', 'row', 'dedicated', 'hint']);

/** Which setting: service, setting and, where there are several copies, the instance. */
export const refSchema = z.strictObject({
  service: text,
  setting: text,
  instance: z.exactOptional(text),
  account: z.exactOptional(text),
});

/** A state that a setting was in before, and when it was first and last seen so. */
export const earlierSchema = z.array(
  z.strictObject({
    state: stateSchema,
    fixed: z.exactOptional(stand),
    from: time,
    to: time,
    by: z.exactOptional(z.enum(['holdout', 'hand'])),
    store: z.exactOptional(text),
  }),
);

/** What a look at a control showed. */
export const readingSchema = z.strictObject({
  state: stateSchema,
  /** For `locked`: which way it is fixed; absent when that cannot be told. */
  fixed: z.exactOptional(stand),
  /** For `unclear`. */
  reason: z.exactOptional(reasonSchema),
  /** One line of what was seen, for a bug report. */
  detail: z.exactOptional(detail),
  /** As the page displayed it. */
  label: z.exactOptional(label),
  position: z.exactOptional(position),
  choice: z.exactOptional(label),
});

export const findingSchema = z.strictObject({
  ...refSchema.shape,
  ...readingSchema.shape,
  refuses: z.exactOptional(position),
  rung: z.exactOptional(rungSchema),
  origin: address,
  path: address,
  at: time,
  /** The container in which it was seen, where no account says whose it is. */
  store: z.exactOptional(text),
  strength: strengthSchema,
  /** When this same state was first found without another between: "off since". */
  since: z.exactOptional(time),
  /** The states before this one that said something of training, oldest first: when each was first and last seen. */
  earlier: z.exactOptional(earlierSchema),
  /**
   * Who brought the present state about, where Holdout did or saw the person do it on the page; absent, it cannot be
   * told.
   */
  by: z.exactOptional(z.enum(['holdout', 'hand'])),
  /** It refused, and a later look found that it allows, and neither Holdout nor a press that it saw did that. */
  drift: z.exactOptional(
    z.strictObject({
      /** When it was last seen to refuse. */
      refused: time,
      /** When it was found to allow. */
      found: time,
      /** When the person said that they have read it. */
      read: z.exactOptional(time),
      /** When a system notification was shown for it. */
      notified: z.exactOptional(time),
      /** The container in which it was, as the finding's own. */
      store: z.exactOptional(text),
    }),
  ),
  /** The page calls it something else than before, at the same place: what it was called, and when that was noticed. */
  renamed: z.exactOptional(z.strictObject({ from: label, at: time })),
  /** It stood on its page before, and is not there now: when it was last read. */
  vanished: z.exactOptional(time),
  /** What the page called it last, where this look showed no label. */
  called: z.exactOptional(label),
  /** Found by a scan: what no definition says of it. */
  scanned: z.exactOptional(
    z.strictObject({
      label: z.string().check(z.maxLength(SCANNED_LABEL_MAX)),
      lang: text,
      refuses: position,
      kind: z.enum(['switch', 'checkbox', 'radio']),
    }),
  ),
});
