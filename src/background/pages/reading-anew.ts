import { addressOf, findSetting } from '../../catalog/index.ts';
import type { Ref } from '../../shared/refs.ts';

/** Whether a reload would take something from the person: a dialog over a conversation, say. */
export function costsToReload(ref: Ref): boolean {
  const setting = findSetting(ref)?.setting;
  return setting?.confirmIn === 'own-tab' || setting?.overlay === true;
}

/**
 * Where a change is read again when not in its own tab: at the setting's own address, or else where it was made. A
 * start page is no setting's own address, even where the setting opens over it.
 * @param href where it was made
 */
export function readingAddress(ref: Ref, href: string): string {
  const own = addressOf(ref);
  return own !== undefined && new URL(own).pathname !== '/' ? own : href;
}
