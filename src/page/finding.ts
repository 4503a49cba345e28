import type { Reading } from '../control/types.ts';
import type { Finding, Moment, Reason, Ref, State, Strength } from '../ledger/schema.ts';

/** A reading of the control, or what the page around it said instead. */
export type Seen = Omit<Reading, 'state' | 'reason'> & { state: State; reason?: Reason };

/** The part of a finding that a reading gives. Absent stays absent: stored records are strict. */
function parts({ state, fixed, reason, detail, label, position, choice }: Seen): Omit<Moment, 'at'> {
  return defined({ state, fixed, reason, detail: detail?.slice(0, 300), label, position, choice });
}

/** A reading as a change keeps it. */
export function toMoment(reading: Seen, at: Date): Moment {
  return { ...parts(reading), at: at.toISOString() };
}

/**
 * A reading as a finding with its evidence.
 * @param place the page's origin and path; the query stays out, it can hold anything
 */
export function toFinding(ref: Ref, reading: Seen, place: Pick<Location, 'origin' | 'pathname'>, at: Date, strength: Strength = 'seen'): Finding {
  return {
    ...ref,
    ...parts(reading),
    ...defined({ rung: reading.rung, refuses: reading.refuses }),
    origin: place.origin,
    path: place.pathname,
    at: at.toISOString(),
    strength,
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
