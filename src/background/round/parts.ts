/** What rounds are driven on: the browser's side of them, where they are kept, and what their driver keeps in mind. */
import type { Where } from '../../change/where.ts';
import type { Ref } from '../../ledger/schema.ts';
import type { Store } from '../../ledger/store.ts';
import { StoreFull } from '../../ledger/store.ts';
import { isPast, visitIn } from '../../round/visits.ts';
import type { Round, Visit } from '../../round/schema.ts';
import { sameSetting } from '../../shared/refs.ts';

/** The browser's side of a round. */
export interface Stage {
  /** Whether the browser lets us read that address. */
  canRead(url: string): Promise<boolean>;
  /**
   * Opens a visible window with one tab.
   * @param besideTabId open a tab beside this one instead, with its cookie store
   */
  open(url: string, besideTabId?: number): Promise<{ windowId: number; tabId: number }>;
  /** Opens a further tab in that window, behind the one that is shown. @returns its id */
  openBehind(windowId: number, url: string): Promise<number>;
  /** Sends a tab of the round to another address, loading it anew even if only the fragment differs. */
  navigate(tabId: number, url: string): Promise<void>;
  /** Makes that tab the one that its window shows. */
  activate(tabId: number): Promise<void>;
  /** Closes the round's tabs, and the window with them when nothing else is in it. */
  close(windowId: number, tabIds: number[]): Promise<void>;
  show(windowId: number): Promise<void>;
  /**
   * Whether a tab is still there, whether what it shows has loaded, and its address. `elsewhere`: it is at one that the
   * browser does not tell us.
   */
  tab(tabId: number): Promise<{ loaded: boolean; elsewhere?: boolean; url?: string } | undefined>;
  /** False when the browser knows that it has no network. */
  online(): boolean;
  /** After the end: back to the window the person came from, with the result in view where the browser allows it. */
  present(openerWindowId: number | undefined, popup: boolean): Promise<void>;
  /** Wakes the background at that moment, or soon after. */
  alarm(at: Date | undefined): Promise<void>;
  /** Tells the person that the browser has no room left, when not even the round could be written down. */
  full(): Promise<void>;
}

/** Where the round is kept between wakes. */
export interface RoundStorage {
  read(): Promise<Round | undefined>;
  write(round: Round): Promise<void>;
  clear(): Promise<void>;
  /**
   * Marks a round as one of this life of the extension: the mark is gone when the browser or the extension was started
   * anew.
   */
  claim(id: string): Promise<void>;
  isOurs(id: string): Promise<boolean>;
}

/** A page that speaks. Its tab alone does not name it: the page before it may still have something to say. */
export type Speaker = Pick<Where, 'tabId' | 'document'>;

/** What every part of the driver works with. The rest is what this background knows beside what is written down. */
export interface Driving {
  readonly stage: Stage;
  readonly storage: RoundStorage;
  /** Takes the findings of visits that ended without a page to tell of them. */
  readonly store: Store;
  readonly now: () => Date;
  /** The openings to which this background has taken a tab; one that it only found under way may not have been reached. */
  readonly entered: Set<string>;
  /** The visit whose tab this background has brought to the front. */
  shown?: string | undefined;
  /** The visit whose page may press from now on. */
  pressing?: string | undefined;
  /** A round that ended here although even that could not be written down. */
  lost?: string | undefined;
}

/** @throws StoreFull when it could not be written down */
export async function put({ storage }: Driving, round: Round): Promise<void> {
  await storage.write(round).catch((error: unknown) => {
    throw new StoreFull(error instanceof Error ? error.message : String(error), { cause: error });
  });
}

/** The round under way in this browser. */
export async function running({ storage, lost }: Driving): Promise<Round | undefined> {
  const round = await storage.read();
  return round?.step === 'running' && round.id !== lost && (await storage.isOurs(round.id)) ? round : undefined;
}

/** A visit under way, and its round. */
export interface Running {
  round: Round;
  visit: Visit;
}

/** The visit in that tab: a number alone means nothing once the browser was started anew. */
export async function runningInTab(d: Driving, tabId: number): Promise<Running | undefined> {
  const round = await running(d);
  const visit = round && visitIn(round, tabId);
  return visit && { round, visit };
}

/** The visit that a page may take the task of: the one in its tab, unless that page is left over from one before. */
export async function openTo(d: Driving, { tabId, document }: Speaker): Promise<Running | undefined> {
  const found = await runningInTab(d, tabId);
  return found && !isPast(found.round, document) ? found : undefined;
}

/** The visit to that setting whose page this is, in its tab and in the document that took its task. */
export async function runningIn(d: Driving, { tabId, document }: Speaker, ref: Ref): Promise<Running | undefined> {
  const found = await runningInTab(d, tabId);
  return found && found.visit.document === document && sameSetting(found.visit.ref, ref) ? found : undefined;
}

/** Names one opening of a visit's page among all of all rounds. */
export function keyOf(round: Round, visit: Visit): string {
  const nth = round.visits.findIndex(({ ref, of }) => ref === visit.ref && of === visit.of);
  return `${round.id} ${nth} ${visit.openedAt ?? ''}`;
}
