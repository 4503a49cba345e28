/** Where a page's message comes from, and what that page may say of a change. Pure. */
import type { Change, Ref } from '../ledger/schema.ts';
import { hasEnded } from '../ledger/chain/seal.ts';
import { NO_CONTAINERS } from '../shared/cookie-stores.ts';
import { sameSetting } from '../shared/refs.ts';

/** Where a page's message comes from, by what the browser vouches for and never by what the page says. */
export interface Where {
  /** One load of one page: the browser's own name for it, else tab and time origin. */
  document: string;
  /** The browser has named it, so that it can be addressed by that. */
  named?: boolean;
  tabId: number;
  /** The cookie store of the tab. */
  store: string;
  /** When the document began to load, in ms since 1970, by the background's clock; 0 where it came out of a cache. */
  loadedAt: number;
  /** When the page sent the message, by the clocks of `loadedAt`; absent, it has just arrived. */
  sentAt?: number;
}

/** What is known of the document in which a change was begun. */
export interface Pressing {
  /** The tab it was in, where the browser was not started anew since. */
  tabId?: number;
  /** It is still what that tab shows, as far as was heard. */
  shown: boolean;
  /** Its page has handed the reading over to the tab that reads now. */
  handed?: boolean;
  /** The page that reads now was there before the change was begun, whatever the clocks say. */
  wasThere?: boolean;
}

/** Pages' clocks are coarse: a document may seem to have begun so many ms before the press that led to it. */
const COARSE = 100;

/** Whether a page's message may speak of this change at all: it was begun in that very document, and has not ended. */
export function isIn(change: Change, where: Where): boolean {
  return !hasEnded(change) && !change.imported && change.documents?.pressed === where.document;
}

/** Whether a reading in that place can say what came of the change; otherwise, why it cannot. */
export type Standing = 'judges' | 'over' | 'same-document' | 'other-store' | 'older-page' | 'under-way';

/** @param pressing the document in which it was begun, as the session knows it */
export function standing(change: Change, where: Where, pressing: Pressing): Standing {
  if (hasEnded(change) || change.imported || change.kind === 'put-back' || change.documents === undefined)
    return 'over';
  if (change.step === 'begun') {
    const gone = !pressing.shown || (pressing.tabId === where.tabId && change.documents.pressed !== where.document);
    return gone ? 'judges' : 'under-way';
  }
  if (change.documents.pressed === where.document) return 'same-document';
  if (change.store !== where.store) return 'other-store';
  // A page that was there before the press shows what was served before it.
  if (pressing.wasThere || !(where.loadedAt + COARSE >= Date.parse(change.pressedAt ?? ''))) return 'older-page';
  // Its own tab has gone on to this document; another one waits until that page's part is over.
  const waits = change.step === 'pressed' && pressing.shown && pressing.tabId !== where.tabId && !pressing.handed;
  return waits ? 'under-way' : 'judges';
}

/** Whether that page is the next one in the tab that pressed, or one that it handed the reading to. */
export function isOwnPage({ tabId, handed }: Pressing, where: Where): boolean {
  return handed === true || tabId === where.tabId;
}

/**
 * Whether a page is of the cookie store in which a change was made: what is shown in another one is another account's.
 * Forms before 3 did not keep the store; only where the browser has no containers is it known all the same.
 */
export function isSameStore({ store = NO_CONTAINERS }: Change, where: Pick<Where, 'store'>): boolean {
  return store === where.store;
}

/** Whether both may be the same account's setting: a page does not always show whose it is. */
export function mayBeSame(one: Ref, other: Ref): boolean {
  const [a, b] = [one.account, other.account];
  return sameSetting(one, other) && (a === undefined || b === undefined || a === b);
}
