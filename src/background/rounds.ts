import { bare } from '../ledger/ref.ts';
import type { Finding, Reason, Ref } from '../ledger/schema.ts';
import { StoreFull, StoreUnavailable, type Store } from '../ledger/store.ts';
import {
  advance, countsOf, current, cutOff, finish, forgo, lateness, newRound, overdue, pause, progress, reopen, restOf, resume, sameSetting, signedIn,
  skip, skippable, stop, taskOf, turnAway, upcoming, wakeAt, type Job, type Outcome, type StopReason,
} from '../round/machine.ts';
import type { Round, Visit } from '../round/schema.ts';

/** The browser's side of a round. */
export interface Stage {
  /** Whether the browser lets us read that address. */
  canRead(url: string): Promise<boolean>;
  /** Opens a visible window with one tab. */
  open(url: string): Promise<{ windowId: number; tabId: number }>;
  /** Sends the round's tab to another address, loading it anew even if only the fragment differs. */
  navigate(tabId: number, url: string): Promise<void>;
  /** Closes the round's tab, and the window with it when nothing else is in it. */
  close(windowId: number, tabId: number): Promise<void>;
  show(windowId: number): Promise<void>;
  /** Whether the round's tab is still there, and whether what it shows has loaded. */
  tab(tabId: number): Promise<{ loaded: boolean } | undefined>;
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
  /** Marks a round as one of this life of the extension: the mark is gone when the browser or the extension was started anew. */
  claim(id: string): Promise<void>;
  isOurs(id: string): Promise<boolean>;
}

/** The one driver of rounds. Its calls run one after another; each writes the round down before it acts on it. */
export interface Rounds {
  /** Begins a round; one under way is stopped first. What the round is for is what its jobs are for. */
  start(jobs: Job[], openerWindowId?: number): Promise<void>;
  /** Begins one that ends in silence, unless another is under way. @returns whether it began */
  startAside(jobs: Job[], openerWindowId?: number): Promise<boolean>;
  /** Begins one in whose window the person signs in: each service's first visit waits until they say that they have, or its page is read. */
  signIn(jobs: Job[], openerWindowId?: number): Promise<void>;
  /** The person has signed in: the page is opened anew. @returns false when no visit waits for that */
  signedIn(): Promise<boolean>;
  /** Begins a round over what the last one did not come to, when that was stopped. @returns false when there is nothing of the kind */
  rest(openerWindowId?: number): Promise<boolean>;
  /** The visit under way comes to its end; nothing further is opened. @returns false when there is no round */
  pause(): Promise<boolean>;
  /** Goes on after a pause. @returns false when there is no round */
  resume(): Promise<boolean>;
  /** Leaves a setting out: nothing is known of it. @returns `too-late` when it is over, or when a change of it was begun */
  skip(ref: Ref): Promise<'done' | 'no-round' | 'too-late'>;
  stop(): Promise<void>;
  show(): Promise<void>;
  /** The id of the round under way, which the changes made in it carry. */
  roundId(): Promise<string | undefined>;
  /** Whether that tab is there for a confirmation aside. */
  isAside(tabId: number): Promise<boolean>;
  /** The visit under way in that tab. */
  visitOf(tabId: number): Promise<Visit | undefined>;
  /** Whether the page in that tab may begin a change now. Not when it is the round's and its visit is over; once it may, the setting is no longer skipped. */
  mayBegin(tabId: number, ref: Ref): Promise<boolean>;
  /** The page took its task, or began a change. The setting counts whoever is signed in, here and in the next three. */
  working(ref: Ref, change?: number): Promise<void>;
  confirming(tabId: number, ref: Ref, change: number): Promise<void>;
  /** The visit is over; an account in `ref` is kept with it. A visit that waits for a sign-in ends only by what says how the setting stands. */
  finish(ref: Ref, outcome: Outcome): Promise<void>;
  /** Like `finish`, when that tab is the round's and on that setting. */
  finishFrom(tabId: number, finding: Finding, outcome: Outcome): Promise<void>;
  /** The service answered the visit in that tab with an error or a challenge: it ends, with a finding, and the service's other visits are left alone. @param status HTTP */
  turnedAway(tabId: number, status: number): Promise<void>;
  /** Looks at the clock, the tab and the permission, after a wake: what took too long is over. */
  tick(): Promise<void>;
  /** The browser has started: tabs and windows of a round from before are no longer there. */
  browserStarted(): Promise<void>;
  /**
   * Takes over a round that the extension began before it was updated or started anew in a running browser. The scripts in
   * open pages were cut off by that, so the page of the visit under way is opened anew.
   */
  adopt(): Promise<void>;
  /** A tab was closed. */
  closed(tabId: number): Promise<void>;
  /** What the page in that tab told could not be stored: if it is the round's, the round ends. */
  storeFailed(tabId: number): Promise<void>;
  /** Stops the round under way, and forgets it and the last one. */
  forget(): Promise<void>;
}

/**
 * Drives rounds on a stage. Its calls reject with StoreUnavailable when something could not be written down; the round has
 * then ended, and nothing further was opened.
 * @param store takes the findings of visits that ended without a page to tell of them
 */
export function createRounds(stage: Stage, storage: RoundStorage, store: Store, now: () => Date, newId: () => string): Rounds {
  let queue: Promise<unknown> = Promise.resolve();
  /** The visit to which this background has taken the tab; one that it only found under way may not have been reached. */
  let entered: string | undefined;
  /** The visit whose page may press from now on. */
  let pressing: string | undefined;
  /** A round that ended here although even that could not be written down. */
  let lost: string | undefined;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work).catch(async (error: unknown) => {
      if (error instanceof StoreUnavailable) await giveUp();
      throw error;
    });
    queue = result.catch(() => undefined);
    return result;
  }

  /** For what nobody asked for: there is nobody to tell that it could not be stored. */
  async function unasked(work: () => Promise<void>): Promise<void> {
    await inTurn(work).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
    });
  }

  async function put(round: Round): Promise<void> {
    await storage.write(round).catch((error: unknown) => {
      throw new StoreFull(error instanceof Error ? error.message : String(error), { cause: error });
    });
  }

  /** The round under way in this browser. */
  async function running(): Promise<Round | undefined> {
    const round = await storage.read();
    return round?.step === 'running' && round.id !== lost && (await storage.isOurs(round.id)) ? round : undefined;
  }

  /** The same, when that is its tab: a number alone means nothing once the browser was started anew. */
  async function runningIn(tabId: number): Promise<Round | undefined> {
    const round = await running();
    return round?.tabId === tabId ? round : undefined;
  }

  /** Applies a transition to the round under way. */
  async function apply(transition: (round: Round) => Round, found = running): Promise<void> {
    const before = await found();
    if (!before) return;
    const after = transition(before);
    if (after !== before) await goOn(after);
  }

  /** Writes the round down together with what comes next, and only then does that. */
  async function goOn(round: Round): Promise<void> {
    const next = await proceed(round);
    const wake = wakeAt(next, now());
    // First of all, so that whatever ends this background now, another one is woken.
    if (wake) await stage.alarm(wake);
    await put(next);
    if (next.step !== 'running') return windUp(next);
    const visit = current(next);
    if (visit && !current(round)) return enter(next, visit);
    if (!wake) await stage.alarm(undefined);
  }

  /** What comes next; what the browser does not let us read is not opened. */
  async function proceed(round: Round): Promise<Round> {
    const at = now();
    const next = round.step !== 'running' || round.paused || current(round) ? undefined : upcoming(round, at);
    if (!next || !('visit' in next) || (await stage.canRead(next.visit.url))) return advance(round, at);
    await unread(round, next.visit, 'no-permission');
    return proceed(forgo(round, next.visit, 'no-permission', at));
  }

  /** Takes the tab to the visit's address. */
  async function enter(round: Round, visit: Visit): Promise<void> {
    entered = keyOf(round, visit);
    try {
      if (round.tabId === undefined) await settle(round, await stage.open(visit.url));
      else await stage.navigate(round.tabId, visit.url);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      // The window is gone, or the browser would not open one: the round cannot go on, and says so.
      await end(round, round.tabId === undefined ? 'no-window' : 'window-closed');
    }
  }

  /** Keeps where the round's page is; a window that cannot be found again is closed. */
  async function settle(round: Round, where: { windowId: number; tabId: number }): Promise<void> {
    await put({ ...round, ...where }).catch(async (error: unknown) => {
      await stage.close(where.windowId, where.tabId).catch(() => undefined);
      throw error;
    });
  }

  /** The visit under way ends without its page, unless the page had told all before it could be written down here. */
  async function giveOver(round: Round, visit: Visit, reason: Reason | 'signed-out'): Promise<void> {
    if (reason === 'signed-out') return goOn(cutOff(round, reason, now()));
    const told = await toldOf(visit);
    if (told) return goOn(finish(round, told, outcomeOf(told), now()));
    await unread(round, visit, reason);
    return goOn(cutOff(round, reason, now()));
  }

  /** What the page of the visit has told of the setting, when no change of it is left open and none ended without a finding. */
  async function toldOf(visit: Visit): Promise<Finding | undefined> {
    const { findings, changes } = await store.read();
    const last = changes.findLast((change) => sameSetting(change, visit.ref));
    if (visit.patient || last?.step === 'begun' || last?.step === 'acted') return undefined;
    const since = [visit.openedAt ?? '9', last?.before.at ?? '', last?.reloaded?.at ?? ''].toSorted().at(-1) ?? '';
    const told = [...findings.values()].filter((finding) => sameSetting(finding, visit.ref) && finding.at >= since);
    return told.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
  }

  async function toldTurnedAway({ ref, openedAt = '9' }: Visit): Promise<boolean> {
    const { findings } = await store.read();
    return [...findings.values()].some((finding) => sameSetting(finding, ref) && finding.reason === 'turned-away' && finding.at >= openedAt);
  }

  /** A visit that ended without its page gives a finding too: nothing was read, and that is what is known. */
  async function unread({ silent }: Round, { ref, url, patient }: Visit, reason: Reason, detail?: string): Promise<void> {
    // A confirmation aside that could not be read leaves the change open; it says nothing new of the setting. Nor does a
    // page in front of which the person was only about to sign in.
    if (silent || patient) return;
    const { origin, pathname } = new URL(url);
    await store.found({ ...bare(ref), state: 'unclear', reason, ...(detail === undefined ? {} : { detail }), origin, path: pathname, at: now().toISOString(), strength: 'seen' });
  }

  async function begin(jobs: Job[], openerWindowId: number | undefined, more: Partial<Round> = {}): Promise<void> {
    const under = await storage.read();
    if (under?.step === 'running') await end(under, 'another-round');
    const round = newRound(newId(), jobs, now(), openerWindowId, await storage.read());
    await storage.claim(round.id);
    await goOn({ ...round, ...more });
  }

  /** Ends a round that is not to go on, or cannot. */
  async function end(round: Round, why: StopReason): Promise<void> {
    const visit = current(round);
    if (visit && !(await toldOf(visit))) await unread(round, visit, 'interrupted');
    const stopped = stop(round, now(), (await storage.isOurs(round.id)) ? why : 'browser-closed');
    await put(stopped);
    await windUp(stopped);
  }

  /** What follows the end. Done again when something came between, until it is written down that it was done. */
  async function windUp(round: Round): Promise<void> {
    await leave(round);
    await record(round);
  }

  async function record(round: Round): Promise<void> {
    if (!round.silent) await keep(round).catch(() => undefined); // The findings and changes are there all the same.
    await storage.write({ ...round, settled: true }).catch(() => undefined);
    await stage.alarm(undefined);
  }

  async function leave(round: Round): Promise<void> {
    if (!(await storage.isOurs(round.id))) return;
    if (round.windowId !== undefined && round.tabId !== undefined) await stage.close(round.windowId, round.tabId).catch(() => undefined); // Closed by the person already.
    // The next one's window comes to the front at once, and without a popup the toolbar button shows the result all the same.
    if (round.why !== 'another-round') await stage.present(round.openerWindowId, !round.silent).catch(() => undefined);
  }

  async function keep(round: Round): Promise<void> {
    const { id, startedAt, endedAt, step, why, visits } = round;
    if (step === 'running') return;
    const confirmed = new Set((await store.read()).changes.filter((change) => change.step === 'confirmed').map((change) => change.id));
    const changes = visits.flatMap(({ change }) => (change !== undefined && confirmed.has(change) ? [change] : []));
    await store.roundEnded({ round: id, task: taskOf(round), startedAt, endedAt: endedAt ?? now().toISOString(), step, ...(why === undefined ? {} : { why }), ...countsOf(round), changes });
  }

  /**
   * Something could not be written down: the round ends with what is written, and nothing is opened or pressed any more. When
   * not even that can be written, the person is told, and it is tried again at each wake.
   */
  async function giveUp(): Promise<void> {
    const round = await storage.read().catch(() => undefined);
    if (round?.step !== 'running') return;
    const again = round.id === lost;
    const stopped = stop(round, now(), 'store-full');
    const written = await storage.write(stopped).then(() => true, () => false);
    lost = written ? undefined : round.id;
    if (!again) await leave(stopped);
    if (written) return record(stopped);
    await stage.alarm(undefined);
    if (!again) await stage.full();
  }

  async function tick(): Promise<void> {
    const round = await storage.read();
    if (!round) return;
    if (round.id === lost) return giveUp();
    if (round.step !== 'running') return round.settled ? undefined : windUp(round);
    // Another life of the extension began it: `browserStarted` or `adopt` decides.
    if (!(await storage.isOurs(round.id))) return;
    const tab = round.tabId === undefined ? undefined : await stage.tab(round.tabId);
    if (round.tabId !== undefined && !tab) return end(round, 'window-closed');
    const visit = current(round);
    if (!visit) return goOn(round);
    const at = now();
    const late = lateness(round, at) ?? (overdue(round, at) && tab?.loaded ? 'not-ready' : undefined);
    // Every further page would come to nothing too, and say so over what is known.
    if (late === 'not-ready' && !stage.online()) return end(round, 'offline');
    // The page may have fallen silent over the end of the background that it spoke to: it is read anew, once for each such end.
    if (late === 'interrupted' && visit.step !== 'open' && entered !== keyOf(round, visit) && !(await toldOf(visit))) return reenter(reopen(round, at), visit);
    if (late !== undefined) return giveOver(round, visit, late);
    if (!(await stage.canRead(visit.url))) return giveOver(round, visit, 'no-permission');
    await stage.alarm(wakeAt(round, at));
    // Written down by a background that ended before it went there. Nothing has been pressed yet.
    const unreached = visit.step === 'open' && entered !== keyOf(round, visit) && (!visit.patient || round.tabId === undefined);
    if (unreached) await enter(round, visit);
  }

  return {
    start: (jobs, opener) => inTurn(() => begin(jobs, opener)),
    startAside: (jobs, opener) =>
      inTurn(async () => {
        if ((await storage.read())?.step === 'running') return false;
        await begin(jobs, opener, { silent: true });
        return true;
      }),
    signIn: (jobs, opener) => inTurn(() => begin(patiently(jobs), opener)),
    signedIn: () =>
      inTurn(async () => {
        const round = await running();
        const after = round && signedIn(round, now());
        const visit = after && current(after);
        if (!visit || after === round) return false;
        await reenter(after, visit);
        return true;
      }),
    rest: (opener) =>
      inTurn(async () => {
        const last = await storage.read();
        const jobs = last ? restOf(last) : [];
        if (jobs.length > 0) await begin(jobs, opener);
        return jobs.length > 0;
      }),
    pause: () => inTurn(() => onShown(pause)),
    resume: () => inTurn(() => onShown(resume)),
    skip: (ref) =>
      inTurn(async () => {
        const round = await running();
        if (!round || round.silent || !round.visits.some((visit) => sameSetting(visit.ref, ref))) return 'no-round';
        const visit = skippable(round, ref);
        if (!visit || pressing === keyOf(round, visit)) return 'too-late';
        await goOn(skip(round, visit, now()));
        return 'done';
      }),
    stop: () =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.step === 'running') await end(round, 'person');
      }),
    show: () =>
      inTurn(async () => {
        const round = await running();
        if (round?.windowId !== undefined) await stage.show(round.windowId);
      }),
    roundId: () => inTurn(async () => (await running())?.id),
    isAside: (tabId) => inTurn(async () => (await runningIn(tabId))?.silent === true),
    visitOf: (tabId) =>
      inTurn(async () => {
        const round = await runningIn(tabId);
        return round && current(round);
      }),
    mayBegin: (tabId, ref) =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.tabId !== tabId || !(await storage.isOurs(round.id))) return true;
        const visit = round.id === lost ? undefined : current(round);
        if (!visit || !sameSetting(visit.ref, ref)) return false;
        pressing = keyOf(round, visit);
        return true;
      }),
    working: (ref, change) => inTurn(() => apply((round) => progress(round, ref, 'working', now(), change))),
    confirming: (tabId, ref, change) => inTurn(() => apply((round) => progress(round, ref, 'confirming', now(), change), () => runningIn(tabId))),
    finish: (ref, outcome) => inTurn(() => apply((round) => finish(round, ref, outcome, now()))),
    finishFrom: (tabId, finding, outcome) =>
      inTurn(() => apply((round) => finish(round, finding, { ...outcome, ...(finding.fixed === undefined ? {} : { fixed: finding.fixed }) }, now()), () => runningIn(tabId))),
    turnedAway: (tabId, status) =>
      inTurn(async () => {
        const round = await runningIn(tabId);
        const visit = round && current(round);
        if (!visit || visit.patient) return;
        if (!(await toldTurnedAway(visit))) await unread(round, visit, 'turned-away', `HTTP ${status}`);
        await goOn(turnAway(round, now()));
      }),
    tick: () => unasked(tick),
    browserStarted: () =>
      unasked(async () => {
        const round = await storage.read();
        if (round?.step === 'running' && !(await storage.isOurs(round.id))) await end(round, 'browser-closed');
        else await tick();
      }),
    adopt: () =>
      unasked(async () => {
        const round = await storage.read();
        if (round?.step !== 'running' || (await storage.isOurs(round.id))) return;
        await storage.claim(round.id);
        if (round.tabId !== undefined && !(await stage.tab(round.tabId))) return end(round, 'window-closed');
        const visit = current(round);
        if (visit && !visit.patient) return reenter(reopen(round, now()), visit);
        await goOn(round);
      }),
    closed: (tabId) =>
      unasked(async () => {
        const round = await runningIn(tabId);
        if (round) await end(round, 'window-closed');
      }),
    storeFailed: (tabId) =>
      inTurn(async () => {
        if (await runningIn(tabId)) await giveUp();
      }),
    forget: () =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.step === 'running') await end(round, 'person');
        await storage.clear();
      }),
  };

  /** The page of the visit under way is opened anew. */
  async function reenter(round: Round, visit: Visit): Promise<void> {
    await stage.alarm(wakeAt(round, now()));
    await put(round);
    await enter(round, visit);
  }

  /** For rounds that the person sees. @returns whether there is one */
  async function onShown(transition: (round: Round) => Round): Promise<boolean> {
    const round = await running();
    if (!round || round.silent) return false;
    const after = transition(round);
    if (after !== round) await goOn(after);
    return true;
  }
}

function keyOf(round: Round, visit: Visit): string {
  return `${round.id} ${round.visits.findIndex(({ ref, of }) => ref === visit.ref && of === visit.of)}`;
}

function outcomeOf({ state, fixed, reason }: Finding): Outcome {
  return { state, ...(fixed === undefined ? {} : { fixed }), ...(reason === undefined ? {} : { reason }) };
}

/** Having signed in once is enough for all of a service's settings. */
function patiently(jobs: Job[]): Job[] {
  return jobs.map((job, index) => (jobs.findIndex(({ ref }) => ref.service === job.ref.service) === index ? { ...job, patient: true } : job));
}
