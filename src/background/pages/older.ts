/**
 * Pages that are older than the one which gave the finding that is known: a tab that was left open, a page out of the
 * back-forward cache, one that the site had fetched ahead. What they have shown all along may have been overtaken.
 */
import type { Finding, Ref } from '../../ledger/schema.ts';
import { sameState, tells } from '../../ledger/strength.ts';
import { containerOf } from '../../shared/cookie-stores.ts';
import { refKey } from '../../shared/refs.ts';
import { isScanned } from '../../shared/scanned.ts';
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

/**
 * Whether that page has shown the setting since before the finding that is known was read: looked at again, however late,
 * it is no later visit.
 */
export function isEarlierPage(known: Finding | undefined, shown: Shown, from: From, deps: PageDeps): boolean {
  return known !== undefined && sinceOf(shown, from, deps) <= Date.parse(known.at);
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
  if (shown.byHand || shown.moved) return false;
  const told = await deps.documents.tellers(keyOf(known, from));
  const since = sinceOf(shown, from, deps);
  const last = told.at(-1);
  if (last && (!tells(known) || known.at === last.at || known.store !== containerOf(from.where))) {
    if (last.document === from.where.document || sameState(last, state)) return false;
    // What it told before that one did is no news, however close together both were loaded.
    const own = told.find(({ document }) => document === from.where.document);
    if (own && sameState(own, state) && since <= own.since + COARSE) return true;
    // Where the clock was set back since, nothing tells which is older.
    return last.since <= deps.now().getTime() && since + COARSE < last.since;
  }
  // Which page told is not known any more: it was another browser's, or before this one was started. What a scan found is
  // told by no page.
  if (!tells(known) || known.store !== containerOf(from.where) || isScanned(known)) return false;
  const at = Date.parse(known.at);
  return !sameState(known, state) && at <= deps.now().getTime() && since + COARSE < at;
}
