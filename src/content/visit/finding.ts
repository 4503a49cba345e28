import type { Reading } from '../../engine/types.ts';
import type { Reason, State } from '../../ledger/schema.ts';
import type { PageMessage } from '../../messages.ts';
import { cut, SEEN_MAX } from '../../shared/bounds.ts';

/** A reading of the control, or what the page around it said instead. */
export type Seen = Omit<Reading, 'state' | 'reason'> & { state: State; reason?: Reason };

type Found = Extract<PageMessage, { type: 'page/found' }>;

/** What was read, as it is sent: cut to the bounds, and absent stays absent. The background gives address and time. */
export function toSeen({ state, fixed, reason, detail, label, position, choice }: Seen): Found['seen'] {
  const short = (text: string | undefined): string | undefined => text && cut(text, SEEN_MAX);
  return defined({
    state,
    fixed,
    reason,
    detail: short(detail),
    label: short(label),
    position,
    choice: short(choice),
  });
}

/** A reading with the evidence of how the control was found. */
export function toFound(seen: Seen): Pick<Found, 'seen' | 'rung' | 'refuses'> {
  return { seen: toSeen(seen), ...defined({ rung: seen.rung, refuses: seen.refuses }) };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
