/** Bringing a control into view by the declared steps: opening the dialog or the tab that it lives in. */
import { readNow } from './read.ts';
import { sound } from './sound.ts';
import { takeStep, type Stop } from './steps.ts';
import type { Target } from './types.ts';

/**
 * Takes the target's `reveal` steps when the control is not there yet. Only for what a person has asked for: it presses.
 * @returns undefined when the steps were taken or none was needed, otherwise why it stopped
 */
export async function reveal(root: Document | Element, given: Target, signal?: AbortSignal): Promise<Stop | undefined> {
  const target = sound(given, root.ownerDocument ?? root);
  if (!target.reveal?.length || readNow(root, target).reason !== 'no-control') return undefined;
  for (const step of target.reveal) {
    const stopped = await takeStep(step, root, target, () => undefined, signal);
    if (stopped) return stopped;
  }
  return undefined;
}
