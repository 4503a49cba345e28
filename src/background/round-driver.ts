/** The one driver of rounds: its calls, one after another. */
import { sameSetting } from '../shared/refs.ts';
import type { Finding, Ref } from '../ledger/schema.ts';
import { StoreUnavailable, type Store } from '../ledger/store.ts';
import type { Front } from '../messages.ts';
import { newRound, pause, resume, skip, type Outcome } from '../round/machine.ts';
import { restOf, skippable, type Job } from '../round/visits.ts';
import type { Round, Visit } from '../round/schema.ts';
import { adopt, afterSignIn, browserStarted, closed, tick } from './round/clock.ts';
import { end, giveUp } from './round/end.ts';
import { goOn } from './round/going-on.ts';
import {
  confirming,
  finishFrom,
  ledToSignIn,
  mayBegin,
  rested,
  rests,
  strayed,
  turnedAway,
  working,
} from './round/pages.ts';
import {
  keyOf,
  openTo,
  running,
  runningInTab,
  type Driving,
  type RoundStorage,
  type Speaker,
  type Stage,
} from './round/parts.ts';

export type { RoundStorage, Stage } from './round/parts.ts';

/** The one driver of rounds. Its calls run one after another; each writes the round down before it acts on it. */
export interface Rounds {
  /** Begins a round; one under way is stopped first. What the round is for is what its jobs are for. */
  start(jobs: Job[], openerWindowId?: number): Promise<void>;
  /**
   * Begins one that ends in silence, unless another is under way.
   * @param besideTabId see `Stage.open`
   * @returns whether it began
   */
  startAside(jobs: Job[], openerWindowId?: number, besideTabId?: number): Promise<boolean>;
  /**
   * Begins one in whose window the person signs in: each service's first visit waits until they say that they have, or
   * its page is read.
   */
  signIn(jobs: Job[], openerWindowId?: number): Promise<void>;
  /** The person has signed in: the page is opened anew. @returns false when no visit waits for that */
  signedIn(): Promise<boolean>;
  /**
   * Begins a round over what the last one did not come to, when that was stopped.
   * @returns false when there is nothing of the kind
   */
  rest(openerWindowId?: number): Promise<boolean>;
  /** The visit under way comes to its end; nothing further is opened. @returns false when there is no round */
  pause(): Promise<boolean>;
  /** Goes on after a pause. @returns false when there is no round */
  resume(): Promise<boolean>;
  /**
   * Leaves a setting out: nothing is known of it.
   * @returns `too-late` when it is over, or when a change of it was begun
   */
  skip(ref: Ref): Promise<'done' | 'no-round' | 'too-late'>;
  stop(): Promise<void>;
  show(): Promise<void>;
  /** The round under way: its id, which the changes made in it carry, and when it began. */
  under(): Promise<Pick<Round, 'id' | 'startedAt'> | undefined>;
  /** Which change that tab is there to confirm aside, if any. */
  asideOf(tabId: number): Promise<number | undefined>;
  /** The visit under way in that page's tab, shown or ahead; none for a page that is left over from one before it. */
  visitOf(page: Speaker): Promise<Visit | undefined>;
  /**
   * Whether that page may begin a change now. Not when it is the round's and its visit is over or not its turn; once it
   * may, its tab is in front, and the setting is no longer skipped.
   * @param ofRound the page is a round's, by its own word: no longer when that is over
   */
  mayBegin(page: Speaker, ref: Ref, ofRound?: boolean): Promise<boolean>;
  /**
   * That page took the task of its visit, or began a change: from now on the visit hears that document alone. The setting
   * counts whoever is signed in, here and in all that pages tell.
   */
  working(page: Speaker, ref: Ref, change?: number): Promise<void>;
  /**
   * That page, which is hidden, has come to rest, or can go no further there: it is shown in its turn.
   * @returns whether it is shown now, and whether its visit is over
   */
  rested(page: Speaker, ref: Ref): Promise<Front>;
  /**
   * That page has all that it needs of being shown, and rests: another that waits may be shown meanwhile.
   * @returns whether it stays shown
   */
  rests(page: Speaker, ref: Ref): Promise<Front>;
  /**
   * The address of that page is the setting's no more, without a load: unless it comes back in a moment, its visit is
   * over. A page that may press goes its own way.
   */
  strayed(page: Speaker, ref: Ref): Promise<void>;
  /**
   * That page is a sign-in page of its service's, or shows a sign-in screen in the place of that setting. Where it is
   * hidden, it is shown before it is believed.
   */
  ledToSignIn(page: Speaker, ref: Ref, href: string): Promise<void>;
  confirming(page: Speaker, ref: Ref, change: number): Promise<void>;
  /**
   * The visit is over, when that page is its, which is shown; an account in `finding` is kept with it. A visit that waits
   * for a sign-in ends only by what says how the setting stands.
   */
  finishFrom(page: Speaker, finding: Finding, outcome: Outcome): Promise<void>;
  /**
   * The service answered the visit of that page with an error or a challenge: it ends, with a finding, and the service's
   * other visits are left alone.
   * @param status HTTP
   */
  turnedAway(page: Speaker, ref: Ref, status: number): Promise<void>;
  /** Looks at the clock, the tab and the permission, after a wake: what took too long is over. */
  tick(): Promise<void>;
  /** The browser has started: tabs and windows of a round from before are no longer there. */
  browserStarted(): Promise<void>;
  /**
   * Takes over a round that the extension began before it was updated or started anew in a running browser. The scripts
   * in open pages were cut off by that, so the page of the visit under way is opened anew.
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
 * Drives rounds on a stage. Its calls reject with StoreUnavailable when something could not be written down; the round
 * has then ended, and nothing further was opened.
 * @param store takes the findings of visits that ended without a page to tell of them
 */
export function createRounds(
  stage: Stage,
  storage: RoundStorage,
  store: Store,
  now: () => Date,
  newId: () => string,
): Rounds {
  const d: Driving = { stage, storage, store, now, entered: new Set() };
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work).catch(async (error: unknown) => {
      if (error instanceof StoreUnavailable) await giveUp(d);
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

  async function begin(jobs: Job[], openerWindowId: number | undefined, more: Partial<Round> = {}): Promise<void> {
    const under = await storage.read();
    if (under?.step === 'running') await end(d, under, 'another-round');
    const round = newRound(newId(), jobs, now(), openerWindowId, await storage.read());
    await storage.claim(round.id);
    await goOn(d, { ...round, ...more });
  }

  /** For rounds that the person sees. @returns whether there is one */
  async function onShown(transition: (round: Round) => Round): Promise<boolean> {
    const round = await running(d);
    if (!round || round.silent) return false;
    const after = transition(round);
    if (after !== round) await goOn(d, after);
    return true;
  }

  return {
    start: (jobs, opener) => inTurn(() => begin(jobs, opener)),
    startAside: (jobs, opener, besideTabId) =>
      inTurn(async () => {
        if ((await storage.read())?.step === 'running') return false;
        await begin(jobs, opener, { silent: true, ...(besideTabId === undefined ? {} : { besideTabId }) });
        return true;
      }),
    signIn: (jobs, opener) => inTurn(() => begin(patiently(jobs), opener)),
    signedIn: () => inTurn(() => afterSignIn(d)),
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
        const round = await running(d);
        if (!round || round.silent || !round.visits.some((visit) => sameSetting(visit.ref, ref))) return 'no-round';
        const visit = skippable(round, ref);
        if (!visit || d.pressing === keyOf(round, visit)) return 'too-late';
        await goOn(d, skip(round, visit, now()));
        return 'done';
      }),
    stop: () =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.step === 'running') await end(d, round, 'person');
      }),
    show: () =>
      inTurn(async () => {
        const round = await running(d);
        if (round?.windowId !== undefined) await stage.show(round.windowId);
      }),
    under: () => inTurn(() => running(d)),
    asideOf: (tabId) =>
      inTurn(async () => {
        const found = await runningInTab(d, tabId);
        return found?.round.silent ? found.visit.of : undefined;
      }),
    visitOf: (page) => inTurn(async () => (await openTo(d, page))?.visit),
    mayBegin: (page, ref, ofRound = false) => inTurn(() => mayBegin(d, page, ref, ofRound)),
    working: (page, ref, change) => inTurn(() => working(d, page, ref, change)),
    rested: (page, ref) => inTurn(() => rested(d, page, ref)),
    rests: (page, ref) => inTurn(() => rests(d, page, ref)),
    strayed: (page, ref) => inTurn(() => strayed(d, page, ref)),
    ledToSignIn: (page, ref, href) => inTurn(() => ledToSignIn(d, page, ref, href)),
    confirming: (page, ref, change) => inTurn(() => confirming(d, page, ref, change)),
    finishFrom: (page, finding, outcome) => inTurn(() => finishFrom(d, page, finding, outcome)),
    turnedAway: (page, ref, status) => inTurn(() => turnedAway(d, page, ref, status)),
    tick: () => unasked(() => tick(d)),
    browserStarted: () => unasked(() => browserStarted(d)),
    adopt: () => unasked(() => adopt(d)),
    closed: (tabId) => unasked(() => closed(d, tabId)),
    storeFailed: (tabId) =>
      inTurn(async () => {
        if (await runningInTab(d, tabId)) await giveUp(d);
      }),
    forget: () =>
      inTurn(async () => {
        const round = await storage.read();
        if (round?.step === 'running') await end(d, round, 'person');
        await storage.clear();
      }),
  };
}

/** Having signed in once is enough for all of a service's settings. */
function patiently(jobs: Job[]): Job[] {
  return jobs.map((job, index) =>
    jobs.findIndex(({ ref }) => ref.service === job.ref.service) === index ? { ...job, patient: true } : job,
  );
}
