/**
 * Pages that are older than the one which gave the finding that is known: a tab that was left open, a page out of the
 * back-forward cache, one that the site had fetched ahead. What they have shown all along may have been overtaken.
 */
import type { Finding, Ref } from '../../ledger/schema.ts';
import { sameState, tells } from '../../ledger/strength.ts';
import { refKey } from '../../shared/refs.ts';
import type { From, PageDeps } from './deps.ts';
import { costsToReload } from './reading-anew.ts';

/** Pages' clocks are coarse, in ms. */
const COARSE = 100;

/** How a reading came about, as a page tells it: how long ago what it shows was drawn, and what moved it just now. */
interface Shown {
  drawn?: number;
  byHand?: true;
  moved?: true;
}

/** A setting in a cookie store: what one container shows says nothing of what another one does. */
const keyOf = (ref: Ref, { where }: From): string => `${where.store} ${refKey(ref)}`;

/** Since when, in ms, that page has shown what it shows. */
function sinceOf({ drawn, byHand, moved }: Shown, { where }: From, { now }: PageDeps): number {
  const { loadedAt, sentAt = now().getTime() } = where;
  if (byHand || moved) return sentAt;
  return drawn === undefined ? loadedAt : Math.max(loadedAt, sentAt - drawn);
}

/** That page gave the finding that is known now. One that says nothing of how it stands leaves the last word as it was. */
export async function tellsOf(finding: Finding, shown: Shown, from: From, deps: PageDeps): Promise<void> {
  if (!tells(finding)) return;
  const { at, state, fixed } = finding;
  const told = { at, state, ...(fixed === undefined ? {} : { fixed }) };
  const teller = { ...told, document: from.where.document, since: sinceOf(shown, from, deps) };
  await deps.documents.told(keyOf(finding, from), teller);
}

/** Whether the finding that is known came from that very page. */
export async function isTeller(known: Finding | undefined, from: From, { documents }: PageDeps): Promise<boolean> {
  const teller = known && (await documents.teller(keyOf(known, from)));
  return teller !== undefined && teller.at === known?.at && teller.document === from.where.document;
}

/**
 * Whether a page that shows the setting in that state, or cannot be read, has shown it for longer than the one which was
 * last to tell how it stands, and told otherwise. What opens over a page that people live in is drawn anew each time it
 * opens, however old the page is.
 * @param known as it is stored
 */
export async function isOlder(
  known: Finding | undefined,
  state: Pick<Finding, 'state' | 'fixed'>,
  shown: Shown,
  from: From,
  deps: PageDeps,
): Promise<boolean> {
  if (!known || !(tells(state) || state.state === 'unclear') || costsToReload(known)) return false;
  const last = await deps.documents.teller(keyOf(known, from));
  // Where something else has told how it stands, that page was not the last.
  if (!last || sameState(last, state) || (tells(known) && known.at !== last.at)) return false;
  if (last.document === from.where.document) return false;
  return sinceOf(shown, from, deps) + COARSE < last.since;
}
