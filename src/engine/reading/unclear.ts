/** Readings that say nothing of the state, with the reason. */
import type { Reading, ReadReason } from '../types.ts';

/** @param detail what was seen, in English, for reports */
export const unclear = (reason: ReadReason, detail: string): Reading => ({ state: 'unclear', reason, detail });

/** A reading taken back. */
export function doubt(reading: Reading, reason: ReadReason, detail: string): Reading {
  const { fixed: _, ...rest } = reading;
  return { ...rest, ...unclear(reason, detail) };
}
