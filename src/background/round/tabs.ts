/** Takes tabs to where a round's visits are, as it is written down. */
import { StoreUnavailable } from '../../ledger/store.ts';
import { restingLongest } from '../../round/lanes.ts';
import { current, isAhead, tabOf, underWay } from '../../round/visits.ts';
import type { Round, Visit } from '../../round/schema.ts';
import { end } from './end.ts';
import { keyOf, put, type Driving } from './parts.ts';

/**
 * Brings the browser to what a round that is written down says: the page that is shown is in front, and the pages of
 * visits that this background has not been to are loaded.
 * @returns the round as it is then; undefined when it has ended over it
 */
export async function reach(d: Driving, round: Round): Promise<Round | undefined> {
  let known = round;
  try {
    known = await reachShown(d, known);
    const { round: next, failed } = await reachAhead(d, known);
    known = next;
    if (failed) throw failed.reason;
    return known;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    // The window is gone, or the browser would not open one: the round cannot go on, and says so.
    await end(d, known, known.tabId === undefined ? 'no-window' : 'window-closed');
    return undefined;
  }
}

/** Whether this background has to take a tab there: nothing has been heard of the page, and it has not been there. */
function isUnreached({ entered }: Driving, round: Round, visit: Visit): boolean {
  return (visit.step === 'open' || visit.step === 'ahead') && !entered.has(keyOf(round, visit));
}

async function reachShown(d: Driving, round: Round): Promise<Round> {
  const visit = current(round);
  if (!visit) return lookOn(d, round);
  const key = keyOf(round, visit);
  const tabId = tabOf(round, visit);
  const load = isUnreached(d, round, visit);
  if (load) d.entered.add(key);
  const isShown = d.shown === key;
  d.shown = key;
  if (tabId === undefined) {
    const where = await d.stage.open(visit.url, round.besideTabId);
    return placed(d, round, new Map([[visit, where.tabId]]), where);
  }
  if (!isShown) await d.stage.activate(tabId);
  if (load) await d.stage.navigate(tabId, visit.url);
  return round;
}

/** While none is to be shown, one that rests is in front: hidden pages are slower, and the person sees what goes on. */
async function lookOn(d: Driving, round: Round): Promise<Round> {
  const first = restingLongest(round);
  if (first?.tabId === undefined || d.shown === keyOf(round, first)) return round;
  d.shown = keyOf(round, first);
  await d.stage.activate(first.tabId);
  return round;
}

/** A person who is about to sign in is not disturbed by a background that has only just come to know of it. */
export function leaveInPeace(d: Driving, round: Round): void {
  const visit = current(round);
  if (!visit?.patient || tabOf(round, visit) === undefined) return;
  d.entered.add(keyOf(round, visit));
  d.shown = keyOf(round, visit);
}

/** @returns the round with all tabs that were opened, even where one could not be */
async function reachAhead(d: Driving, round: Round): Promise<{ round: Round; failed?: PromiseRejectedResult }> {
  const { windowId } = round;
  if (windowId === undefined) return { round };
  const visits = underWay(round).filter((visit) => isAhead(visit) && isUnreached(d, round, visit));
  for (const visit of visits) d.entered.add(keyOf(round, visit));
  const opened = new Map<Visit, number>();
  const led = await Promise.allSettled(
    visits.map(async (visit) => {
      const { tabId, url } = visit;
      if (tabId !== undefined && (await isLed(d, tabId, url))) return;
      opened.set(visit, await d.stage.openBehind(windowId, url));
    }),
  );
  const failed = led.find((one) => one.status === 'rejected');
  const known = opened.size === 0 ? round : await placed(d, round, opened, { windowId });
  return { round: known, ...(failed ? { failed } : {}) };
}

/** @returns false for a tab that was closed a moment ago, which was not heard of yet: it is none that could be used */
async function isLed({ stage }: Driving, tabId: number, url: string): Promise<boolean> {
  try {
    await stage.navigate(tabId, url);
    return true;
  } catch (error) {
    if (await stage.tab(tabId)) throw error;
    return false;
  }
}

/** Keeps where pages are; tabs that could not be found again are closed. */
async function placed(
  d: Driving,
  round: Round,
  tabs: Map<Visit, number>,
  { windowId, tabId }: { windowId: number; tabId?: number },
): Promise<Round> {
  const known: Round = {
    ...round,
    windowId,
    ...(tabId === undefined ? {} : { tabId }),
    visits: round.visits.map((visit) => {
      const its = tabs.get(visit);
      return its === undefined ? visit : { ...visit, tabId: its };
    }),
  };
  await put(d, known).catch(async (error: unknown) => {
    await d.stage.close(windowId, [...tabs.values()]).catch(() => undefined);
    throw error;
  });
  return known;
}
