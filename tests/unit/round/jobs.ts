/** What a round is to do, and when, for the tests of its machine and of its lanes. */
import type { Job } from '../../../src/round/visits.ts';

export const now = new Date('2026-11-24T09:00:00.000Z');
export const later = (ms: number): Date => new Date(now.getTime() + ms);
/** One visit; the first letter is its service. */
export const job = (name: string, more: Partial<Job> = {}): Job => ({
  ref: { service: name.slice(0, 1), setting: name },
  url: `https://${name}.example/`,
  task: 'look',
  ...more,
});
