/** What pages in a round's tabs ask and tell. */
import type { Finding, Ref } from '../../ledger/schema.ts';
import { finish, progress, ready, turnAway, yieldFront, type Outcome } from '../../round/machine.ts';
import { inDocument, isAhead, tabsOf, visitIn } from '../../round/visits.ts';
import { sameSetting } from '../../shared/refs.ts';
import { apply, goOn, pageOf } from './going-on.ts';
import { keyOf, openTo, runningIn, type Driving, type Speaker } from './parts.ts';
import { signedOutAt, toldTurnedAway, unread } from './told.ts';

/** That page may begin a change, from which on its setting is not skipped any more. */
export async function mayBegin(d: Driving, page: Speaker, ref: Ref): Promise<boolean> {
  if (!(await isInRound(d, page))) return true;
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

/** Whether that page's tab is one of the round's, under way or over, with a visit in it or without. */
async function isInRound({ storage }: Driving, { tabId }: Speaker): Promise<boolean> {
  const round = await storage.read();
  return round !== undefined && (await storage.isOurs(round.id)) && tabsOf(round).includes(tabId);
}

/** That page takes the task of its visit, or has begun a change. */
export async function working(d: Driving, page: Speaker, ref: Ref, change?: number): Promise<void> {
  const found = await openTo(d, page);
  if (!found || !sameSetting(found.visit.ref, ref)) return;
  await apply(d, (round) => progress(inDocument(round, ref, page.document), ref, 'working', d.now(), change));
}

/** That page has rested. @returns whether it is shown now */
export async function rested(d: Driving, page: Speaker, ref: Ref): Promise<boolean> {
  const found = await runningIn(d, page, ref);
  const after = found && ready(found.round, found.visit);
  if (after && after !== found.round) await goOn(d, after);
  return isShown(d, page, ref);
}

/** That page needs the front no more until it has rested. @returns whether it is shown all the same */
export async function rests(d: Driving, page: Speaker, ref: Ref): Promise<boolean> {
  const found = await runningIn(d, page, ref);
  const after = found && yieldFront(found.round, found.visit, d.now());
  if (after && after !== found.round) await goOn(d, after);
  return isShown(d, page, ref);
}

/** A page in a tab of a round is not shown once its visit is over; one that is none of a round's waits for nothing. */
async function isShown(d: Driving, page: Speaker, ref: Ref): Promise<boolean> {
  const found = await runningIn(d, page, ref);
  return found ? !isAhead(found.visit) : !(await isInRound(d, page));
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
