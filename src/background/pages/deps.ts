import type { Service } from '../../catalog/schema.ts';
import type { Where } from '../../change/where.ts';
import type { Finding, Head, Moment, Ref } from '../../ledger/schema.ts';
import type { Store } from '../../ledger/store.ts';
import type { PageMessage, Reply } from '../../messages.ts';
import type { Told } from '../new-settings.ts';
import type { Rounds } from '../round-driver.ts';
import type { Turns } from './turns.ts';

/** A page that speaks, by what the browser says of it. */
export interface From {
  /** Its address now. */
  href: string;
  tabId: number;
  windowId?: number;
  where: Where;
}

/** Files that are loaded into a page, by their entrypoints. */
export type Loadable = 'page' | 'press' | 'overlay' | 'feedback-line' | 'new-setting' | 'watching';

/** What answering a page needs of the rest of the background. Private windows have one of their own. */
export interface PageDeps {
  store: Store;
  rounds: Rounds;
  version: string;
  now: () => Date;
  /** What the person chose, and the notices that they put away for good; for private windows too. */
  chosen: () => Promise<Pick<Head, 'preferences' | 'quiets'>>;
  /** The person, at the notice of that setting, wants to see none any more. */
  never: (ref: Ref) => Promise<void>;
  /** The state of one tab's page changed; undefined when it left the setting. */
  showTab: (tabId: number, finding: Finding | undefined) => Promise<void>;
  openReceipt: (id: number) => Promise<void>;
  /**
   * Loads the page runtime into that document, what a press needs beside it, what waits there for a setting to open over
   * the page, the line on feedback, or a look for settings that nobody described; rejects when the browser does not let us.
   */
  load: (from: From, what: Loadable) => Promise<void>;
  /** What concerns settings that appeared on a known service's page. */
  newSettings: {
    /** Whether that document's own words call for a look; at most once for each stay on a setting's page. */
    callFor(from: From): Promise<boolean>;
    /** Which were told. */
    told: Told;
  };
  /** Which settings of other sites were told, by a hash of the site. */
  watched: Told;
  /** Whether it was not told yet what feedback sends to that service; from now on it was. */
  firstTime: (service: string) => Promise<boolean>;
  /**
   * Loads the page in that tab anew, from the service and with nothing put back.
   * @param href goes to this address instead: a page that a form was sent for would have the form sent again
   */
  loadAnew: (tabId: number, href?: string) => Promise<void>;
  /**
   * Opens a page in a tab of its own that has the same cookie store as the one that asks, and closes it when it was
   * read. @returns whether it began
   */
  readAside: (job: { ref: Ref; url: string; of: number }, from: From) => Promise<boolean>;
  /** Which change is read aside in that tab, if any; `done` when it is over. */
  aside: { of(tabId: number): Promise<number | undefined>; done(tabId: number): Promise<void> };
  /** The change of which the person opened that tab to put something back, until that was offered there. */
  offers: { of(tabId: number): Promise<number | undefined>; made(tabId: number): Promise<void> };
  documents: Documents;
  limits: Limits;
  turns: Turns;
  /** What scans found on the site at this address. */
  definition: (href: string) => Promise<Service | null>;
  /** Whether the person has just asked, from the popup over this very page, that this setting be turned off. */
  wished: (from: From, ref: Ref) => Promise<boolean>;
}

/** Which document each tab shows, as far as was heard. Kept in `storage.session`: gone with the browser, as the tabs are. */
export interface Documents {
  /** That tab shows this document now. */
  seen(tabId: number, document: string): Promise<void>;
  /** Where a document was seen last, and whether its tab still shows it; undefined when the tab was closed. */
  where(document: string): Promise<{ tabId: number; shown: boolean } | undefined>;
  /** Whether the page in that tab still runs: its process may have crashed. Absent, it does. */
  runs?(tabId: number): Promise<boolean>;
  /** That change is about to be begun. */
  begun(change: number): Promise<void>;
  /** Whether that document was there before the change was begun, as far as was heard: no clock has a say in it. */
  wasBefore(document: string, change: number): Promise<boolean>;
  /** That document tells how this setting stands. */
  told(setting: string, teller: Teller): Promise<void>;
  /** What told how this setting stands since the browser started, each document once; the latest last. */
  tellers(setting: string): Promise<readonly Teller[]>;
}

/** A document that told how a setting stands: when, and since when, in ms, it showed that. */
export interface Teller extends Pick<Finding, 'at' | 'state' | 'fixed'> {
  document: string;
  since: number;
}

/** How often one document may say a thing. */
export interface Limits {
  /** @returns false when it has said it too often */
  take(document: string, what: PageMessage['type']): boolean;
}

/** An answer to a message that was done. */
export const done = <T>(value: T): Reply<T> => ({ ok: true, value });

/** The setting as the account's that the page shows, if it shows one. */
export async function owned<R extends Ref>(ref: R, who: string | undefined, { store }: PageDeps): Promise<R> {
  return who === undefined ? ref : { ...ref, account: await store.accountOf(ref.service, who) };
}

/** What a page read, with the time, which is the background's to give. */
export function stamped(seen: Omit<Moment, 'at'>, at: Date): Moment {
  return { ...seen, at: at.toISOString() };
}
