/** What nobody asked for: the clock, a browser or an extension that was started anew, a tab that was closed. */
import { lateness, overdue } from '../../round/clock.ts';
import { reopen, signedIn } from '../../round/machine.ts';
import { current, isAhead, tabOf, tabsOf, underWay } from '../../round/visits.ts';
import type { Round } from '../../round/schema.ts';
import { end, giveUp, windUp } from './end.ts';
import { giveOver, goOn, keepUp, reenter } from './going-on.ts';
import { keyOf, put, running, type Driving } from './parts.ts';
import { toldOf } from './told.ts';

/** Looks at the clock, the tabs and the permissions, after a wake: what took too long is over. */
export async function tick(d: Driving): Promise<void> {
  const { stage, storage } = d;
  const round = await storage.read();
  if (!round) return;
  if (round.id === d.lost) return giveUp(d);
  if (round.step !== 'running') return round.settled ? undefined : windUp(d, round);
  // Another life of the extension began it: `browserStarted` or `adopt` decides.
  if (!(await storage.isOurs(round.id))) return;
  if (await isGone(d, round)) return end(d, round, 'window-closed');
  for (const ahead of underWay(round).filter(isAhead)) {
    if (await stage.canRead(ahead.url)) continue;
    await giveOver(d, round, ahead, 'no-permission');
    return tick(d); // Access to others may be gone with it.
  }
  const visit = current(round);
  if (!visit) return keepUp(d, round);
  const at = d.now();
  const tabId = tabOf(round, visit);
  const tab = tabId === undefined ? undefined : await stage.tab(tabId);
  const late =
    lateness(round, at) ??
    (overdue(round, at) && tab?.loaded ? (tab.elsewhere ? 'left-site' : 'not-ready') : undefined);
  // Every further page would come to nothing too, and say so over what is known.
  if ((late === 'not-ready' || late === 'left-site') && !stage.online()) return end(d, round, 'offline');
  // The page may have fallen silent over the end of the background that it spoke to: it is read anew, once for each
  // such end.
  const silent = late === 'interrupted' && visit.step !== 'open' && !d.entered.has(keyOf(round, visit));
  if (silent && !(await toldOf(d, visit))) return reenter(d, round, visit);
  if (late !== undefined) return giveOver(d, round, visit, late);
  if (!(await stage.canRead(visit.url))) {
    await giveOver(d, round, visit, 'no-permission');
    return tick(d);
  }
  return keepUp(d, round);
}

/** Whether a tab in which something is under way is there no more. */
async function isGone({ stage }: Driving, round: Round): Promise<boolean> {
  const tabs = [round.tabId, ...underWay(round).map((visit) => tabOf(round, visit))];
  for (const tabId of new Set(tabs)) if (tabId !== undefined && !(await stage.tab(tabId))) return true;
  return false;
}

/** The browser has started: tabs and windows of a round from before are no longer there. */
export async function browserStarted(d: Driving): Promise<void> {
  const round = await d.storage.read();
  if (round?.step === 'running' && !(await d.storage.isOurs(round.id))) await end(d, round, 'browser-closed');
  else await tick(d);
}

/**
 * Takes over a round that the extension began before it was updated or started anew in a running browser. The scripts
 * in open pages were cut off by that, so the pages of visits under way are opened anew.
 */
export async function adopt(d: Driving): Promise<void> {
  const round = await d.storage.read();
  if (round?.step !== 'running' || (await d.storage.isOurs(round.id))) return;
  await d.storage.claim(round.id);
  if (await isGone(d, round)) return end(d, round, 'window-closed');
  const at = d.now();
  // In front of a person who signs in everything stays as it is.
  const anew = underWay(round).filter(({ patient }) => !patient);
  await goOn(
    d,
    anew.reduce((known, visit) => reopen(known, at, visit), round),
  );
}

/** A tab was closed. One whose visit is over is let go of. */
export async function closed(d: Driving, tabId: number): Promise<void> {
  const round = await running(d);
  if (!round || !tabsOf(round).includes(tabId)) return;
  const idle = round.tabId !== tabId && round.spare?.includes(tabId);
  if (!idle) return end(d, round, 'window-closed');
  const { spare = [], ...rest } = round;
  const left = spare.filter((one) => one !== tabId);
  await put(d, left.length === 0 ? rest : { ...rest, spare: left });
}

/** The person has signed in: the page is opened anew. @returns false when no visit waits for that */
export async function afterSignIn(d: Driving): Promise<boolean> {
  const round = await running(d);
  const after = round && signedIn(round, d.now());
  const visit = after && current(after);
  if (!visit || after === round) return false;
  await goOn(d, after);
  return true;
}
