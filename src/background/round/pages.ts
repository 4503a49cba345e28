/** What pages in a round's tabs ask and tell. */
import type { Finding, Ref } from '../../ledger/schema.ts';
import type { Front } from '../../messages.ts';
import { finish, progress, ready, stray, turnAway, yieldFront, type Outcome } from '../../round/machine.ts';
import { inDocument, isAhead, isPast, tabsOf, visitIn } from '../../round/visits.ts';
import { sameSetting } from '../../shared/refs.ts';
import { apply, goOn, pageOf } from './going-on.ts';
import { keyOf, openTo, runningIn, type Driving, type Speaker } from './parts.ts';
import { signedOutAt, toldTurnedAway, unread } from './told.ts';

/** That page may begin a change, from which on its setting is not skipped any more. */
export async function mayBegin(d: Driving, page: Speaker, ref: Ref, ofRound: boolean): Promise<boolean> {
  // The page of a round that is over, which was not closed yet, presses no more, whatever round there is now.
  if (!ofRound && !(await isInRound(d, page))) return true;
  const found = await runningIn(d, page, ref);
  if (!found || isAhead(found.visit)) return false;
  // The person may have gone to another tab of the window; nothing is pressed where they do not see it.
  const shown = await d.stage.activate(page.tabId).then(
    () => true,
    () => false, // The tab was closed.
  );
  if (!shown) return false;
  d.pressing = keyOf(found.round, found.visit);
  return true;
}

/**
 * Whether that page's tab is one of the round's, with a visit in it or without; of one that is over, whether it was a
 * visit's page. In a tab that such a round left open, the person's own pages are theirs.
 */
async function isInRound({ storage }: Driving, { tabId, document }: Speaker): Promise<boolean> {
  const round = await storage.read();
  if (round === undefined || !(await storage.isOurs(round.id))) return false;
  return round.step === 'running' ? tabsOf(round).includes(tabId) : isPast(round, document);
}

/** That page takes the task of its visit, or has begun a change. */
export async function working(d: Driving, page: Speaker, ref: Ref, change?: number): Promise<void> {
  const found = await openTo(d, page);
  if (!found || !sameSetting(found.visit.ref, ref)) return;
  await apply(d, (round) => progress(inDocument(round, ref, page.document), ref, 'working', d.now(), change));
}

/** That page has rested. @returns whether it is shown now */
export async function rested(d: Driving, page: Speaker, ref: Ref): Promise<Front> {
  const found = await runningIn(d, page, ref);
  const after = found && ready(found.round, found.visit);
  if (after && after !== found.round) await goOn(d, after);
  return front(d, page, ref);
}

/** That page needs the front no more until it has rested. @returns whether it is shown all the same */
export async function rests(d: Driving, page: Speaker, ref: Ref): Promise<Front> {
  const found = await runningIn(d, page, ref);
  const after = found && yieldFront(found.round, found.visit, d.now());
  if (after && after !== found.round) await goOn(d, after);
  return front(d, page, ref);
}

/** Only pages of a round ask. One whose visit is over, or its round, is not shown any more. */
async function front(d: Driving, page: Speaker, ref: Ref): Promise<Front> {
  const found = await runningIn(d, page, ref);
  return found ? { front: !isAhead(found.visit) } : { front: false, over: true };
}

/** The address of that page, a visit's, has left the setting's without a load. It may come back in a moment. */
export async function strayed(d: Driving, page: Speaker, ref: Ref): Promise<void> {
  const found = await runningIn(d, page, ref);
  if (!found || d.pressing === keyOf(found.round, found.visit)) return;
  await apply(d, (round) => stray(round, found.visit.ref, d.now()));
}

/** That page is a sign-in page of its service's, at this address, or shows a sign-in screen instead of the setting. */
export async function ledToSignIn(d: Driving, page: Speaker, ref: Ref, href: string): Promise<void> {
  const found = await openTo(d, page);
  if (!found || !sameSetting(found.visit.ref, ref)) return;
  const round = inDocument(found.round, ref, page.document);
  const visit = visitIn(round, page.tabId);
  if (!visit) return;
  if (isAhead(visit)) return goOn(d, ready(round, visit, pageOf(href)));
  await signedOutAt(d, visit, href);
  await goOn(d, finish(round, ref, { state: 'signed-out' }, d.now()));
}

/** That page has pressed, and is about to be loaded anew. */
export async function confirming(d: Driving, page: Speaker, ref: Ref, change: number): Promise<void> {
  if (await runningIn(d, page, ref)) await apply(d, (round) => progress(round, ref, 'confirming', d.now(), change));
}

/** What that page found ends its visit, when it is that one's turn. */
export async function finishFrom(d: Driving, page: Speaker, finding: Finding, outcome: Outcome): Promise<void> {
  const found = await runningIn(d, page, finding);
  if (!found || isAhead(found.visit)) return;
  const all = { ...outcome, ...(finding.fixed === undefined ? {} : { fixed: finding.fixed }) };
  await apply(d, (round) => finish(round, finding, all, d.now()));
}

/** @param status HTTP */
export async function turnedAway(d: Driving, page: Speaker, ref: Ref, status: number): Promise<void> {
  const found = await runningIn(d, page, ref);
  if (!found || found.visit.patient) return;
  const { round, visit } = found;
  if (!(await toldTurnedAway(d, visit))) await unread(d, round, visit, 'turned-away', `HTTP ${status}`);
  await goOn(d, turnAway(round, d.now(), visit));
}
