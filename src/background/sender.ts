import type { Where } from '../change/where.ts';

/** The part of `runtime.MessageSender` that decides. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  documentLifecycle?: string | undefined;
  tab?:
    | {
        id?: number | undefined;
        windowId?: number | undefined;
        url?: string | undefined;
        incognito?: boolean | undefined;
        cookieStoreId?: string | undefined;
      }
    | undefined;
}

/** A page of a service, by what the browser vouches for. */
interface PageOrigin {
  kind: 'page';
  /** Its address now. */
  href: string;
  tabId: number;
  windowId?: number;
  /** The browser's name for this load of the page; not every version has one. */
  documentId?: string;
  /** As `Where.store`. */
  store: string;
}

/**
 * Who sent a message: one of our own pages, our script in the top frame of a service's page, or nobody we listen to.
 */
export type Origin = { kind: 'view' } | PageOrigin | { kind: 'foreign' };

/** What lives in private windows alone is named so, whatever the browser calls its cookie store. */
export const PRIVATE = 'private';

/**
 * Tells the senders apart by what the browser vouches for, never by what the message says. A page that was drawn ahead
 * of time has not been seen by anybody yet, and is not listened to.
 * @param self `runtime.id`, and `base` the origin of the extension's own pages
 */
export function originOf(sender: Sender, self: { id: string; base: string }): Origin {
  if (sender.id !== self.id || sender.url === undefined) return { kind: 'foreign' };
  if (sender.url.startsWith(self.base)) return { kind: 'view' };
  const { tab, url, documentId, documentLifecycle = 'active' } = sender;
  if (sender.frameId !== 0 || tab?.id === undefined || !url.startsWith('https://') || documentLifecycle !== 'active')
    return { kind: 'foreign' };
  return {
    kind: 'page',
    href: addressNow(url, tab.url),
    tabId: tab.id,
    ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }),
    ...(documentId === undefined ? {} : { documentId }),
    store: tab.incognito ? PRIVATE : (tab.cookieStoreId ?? 'default'),
  };
}

/**
 * `sender.url` is the address that the document was loaded from: neither browser moves it on with `pushState`. The tab's
 * does move, and is that of another document once the tab is being led elsewhere.
 */
function addressNow(loaded: string, shown: string | undefined): string {
  return shown !== undefined && new URL(shown).origin === new URL(loaded).origin ? shown : loaded;
}

/** A busy browser takes less than this to hand over a message, in ms; a page's clock that is further behind was stopped. */
const LATE = 5000;

/**
 * The document that a message comes from.
 * @param began when the document began, and `age` how old it is, in ms by the page's own clocks
 * `old`: it came out of a cache
 * @param now by the background's clock; the earlier of both counts, for a clock that was set and a machine that slept
 */
export function whereOf(
  origin: PageOrigin,
  { began, age, old }: { began: number; age: number; old?: true },
  now: Date,
): Where {
  const late = now.getTime() - (began + age);
  return {
    document: origin.documentId ?? `${origin.tabId} ${began}`,
    ...(origin.documentId === undefined ? {} : { named: true }),
    tabId: origin.tabId,
    store: origin.store,
    loadedAt: old ? 0 : Math.min(began, now.getTime() - age),
    sentAt: now.getTime() - (late > 0 && late <= LATE ? late : 0),
  };
}
