import type { Service } from '../services/schema.ts';
import type { Place } from './address.ts';
import type { Task } from '../messages.ts';

/** What the page runtime does on a page that is Holdout's business, until the signal says that it was left. */
export type Stay = (service: Service, place: Place, task: NonNullable<Task>, signal: AbortSignal) => void;

/**
 * Where the page runtime leaves itself for the content script: both live in this extension's isolated world of this page,
 * which the page cannot see. The runtime is loaded on settings pages only.
 */
const world = globalThis as { holdoutStay?: Stay };

/** Called by the runtime as it is loaded. */
export function offer(stay: Stay): void {
  world.holdoutStay = stay;
}

/** The runtime, once the background has loaded it here. */
export function offered(): Stay | undefined {
  return world.holdoutStay;
}
