import type { Reason, Ref } from '../ledger/schema.ts';
import { refKey, type Finding } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import { advance, current, expire, finish, newRound, progress, stop, type Job, type Outcome } from '../round/machine.ts';
import type { Round, Visit } from '../round/schema.ts';

/** The browser's side of a round. */
export interface Stage {
  /** Whether the browser lets us read that address. */
  canRead(url: string): Promise<boolean>;
  /** Opens a visible window with one tab. */
  open(url: string): Promise<{ windowId: number; tabId: number }>;
  /** Sends the round's tab to another address, loading it anew even if only the fragment differs. */
  navigate(tabId: number, url: string): Promise<void>;
  close(windowId: number): Promise<void>;
  show(windowId: number): Promise<void>;
  /** After the end: back to the window the person came from, with the result in view where the browser allows it. */
  present(openerWindowId: number | undefined, popup: boolean): Promise<void>;
  /** Wakes the background at that moment, or soon after. */
  alarm(at: Date | undefined): Promise<void>;
}

/** Where the round is kept between wakes. */
export interface RoundStorage {
  read(): Promise<Round | undefined>;
  write(round: Round): Promise<void>;
}

/** The one driver of rounds. Its calls run one after another; each writes the round down before it acts on it. */
export interface Rounds {
  /** Begins a round; one under way is stopped first. */
  start(jobs: Job[], openerWindowId?: number): Promise<void>;
  /** Begins one that ends in silence, unless another is under way. @returns whether it began */
  startAside(jobs: Job[], openerWindowId?: number): Promise<boolean>;
  stop(): Promise<void>;
  show(): Promise<void>;
  /** Whether that tab is there for a confirmation aside. */
  isAside(tabId: number): Promise<boolean>;
  /** The visit under way in that tab. */
  visitOf(tabId: number): Promise<Visit | undefined>;
  working(ref: Ref, change?: number): Promise<void>;
  confirming(tabId: number, ref: Ref, change: number): Promise<void>;
  finish(ref: Ref, outcome: Outcome): Promise<void>;
  /** Like `finish`, when that tab is the round's and on that setting. */
  finishFrom(tabId: number, finding: Finding, outcome: Outcome): Promise<void>;
  /** Looks at the clock, after a wake: what took too long is over. */
  tick(): Promise<void>;
  /** A tab was closed. */
  closed(tabId: number): Promise<void>;
}

/** Drives rounds on a stage. @param store takes the findings of visits that ended without a page to tell of them */
export function createRounds(stage: Stage, storage: RoundStorage, store: Store, now: () => Date, newId: () => string): Rounds {
  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  /** Applies a transition: written first, then the stage follows. */
  async function apply(transition: (round: Round) => Round): Promise<void> {
    const before = await storage.read();
    if (!before || before.step !== 'running') return;
    const after = transition(before);
    if (after === before) return;
    await storage.write(after);
    await follow(after);
  }

  async function follow(round: Round): Promise<void> {
    const next = advance(round, now());
    if (next !== round) {
      await storage.write(next);
      if (next.step === 'ended') return end(next);
    }
    const visit = current(next);
    if (next !== round && visit && !(await enter(next, visit))) return;
    await stage.alarm(visit?.deadline === undefined ? undefined : new Date(visit.deadline));
  }

  /** Takes the tab to the visit's address. @returns false when the visit, or the whole round, ended instead */
  async function enter(round: Round, { url, ref }: Visit): Promise<boolean> {
    if (!(await stage.canRead(url))) {
      await unread(ref, url, 'no-permission');
      await apply((stored) => finish(stored, ref, { state: 'unclear', reason: 'no-permission' }));
      return false;
    }
    try {
      if (round.tabId === undefined) await storage.write({ ...round, ...(await stage.open(url)) });
      else await stage.navigate(round.tabId, url);
      return true;
    } catch {
      // The window is gone, or the browser would not open one: the round cannot go on, and says so.
      const stopped = stop(round, now());
      await storage.write(stopped);
      await interrupted(round, ref);
      await end(stopped);
      return false;
    }
  }

  async function end(round: Round): Promise<void> {
    await stage.alarm(undefined);
    if (round.windowId !== undefined) await stage.close(round.windowId).catch(() => undefined); // Closed by the person already.
    await stage.present(round.openerWindowId, !round.silent).catch(() => undefined); // The toolbar button shows the result all the same.
  }

  /** A visit that ended without its page gives a finding too: nothing was read, and that is what is known. */
  async function interrupted(round: Round, ref: Ref): Promise<void> {
    const visit = round.visits.find((candidate) => refKey(candidate.ref) === refKey(ref));
    if (visit) await unread(ref, visit.url, visit.step === 'open' ? 'not-ready' : 'interrupted');
  }

  async function unread(ref: Ref, url: string, reason: Reason): Promise<void> {
    // A confirmation aside that could not be read leaves the change open; it says nothing new of the setting.
    if ((await storage.read())?.silent) return;
    const { origin, pathname } = new URL(url);
    await store.found({ ...ref, state: 'unclear', reason, origin, path: pathname, at: now().toISOString(), strength: 'seen' });
  }

  const rounds: Rounds = {
    start: (jobs, opener) =>
      inTurn(async () => {
        const running = await storage.read();
        if (running?.step === 'running') await endNow(running);
        const round = newRound(newId(), jobs, now(), opener);
        await storage.write(round);
        await follow(round);
      }),
    startAside: (jobs, opener) =>
      inTurn(async () => {
        if ((await storage.read())?.step === 'running') return false;
        const round: Round = { ...newRound(newId(), jobs, now(), opener), silent: true };
        await storage.write(round);
        await follow(round);
        return true;
      }),
    stop: () =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.step === 'running') await endNow(round);
      }),
    show: () =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.step === 'running' && round.windowId !== undefined) await stage.show(round.windowId);
      }),
    isAside: (tabId) =>
      inTurn(async () => {
        const round = await storage.read();
        return round?.tabId === tabId && round.silent === true && round.step === 'running';
      }),
    visitOf: (tabId) =>
      inTurn(async () => {
        const round = await storage.read();
        return round?.tabId === tabId ? current(round) : undefined;
      }),
    working: (ref, change) => inTurn(() => apply((round) => progress(round, ref, 'working', now(), change))),
    confirming: (tabId, ref, change) =>
      inTurn(() => apply((round) => (round.tabId === tabId ? progress(round, ref, 'confirming', now(), change) : round))),
    finish: (ref, outcome) => inTurn(() => apply((round) => finish(round, ref, outcome))),
    finishFrom: (tabId, finding, outcome) => inTurn(() => apply((round) => (round.tabId === tabId ? finish(round, finding, outcome) : round))),
    tick: () =>
      inTurn(async () => {
        const round = await storage.read();
        const visit = round && current(round);
        if (!round || !visit) return;
        const late = expire(round, now());
        if (late === round) return stage.alarm(visit.deadline === undefined ? undefined : new Date(visit.deadline));
        await interrupted(round, visit.ref);
        await apply((stored) => expire(stored, now()));
      }),
    closed: (tabId) =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.tabId === tabId && round.step === 'running') await endNow(round);
      }),
  };
  return rounds;

  async function endNow(round: Round): Promise<void> {
    const visit = current(round);
    const stopped = stop(round, now());
    await storage.write(stopped);
    if (visit) await interrupted(round, visit.ref);
    await end(stopped);
  }
}
