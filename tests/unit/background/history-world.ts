/**
 * Several tabs, accounts, cookie stores and Holdout's real background in memory. One history is a list of random events,
 * each of which may fall between any two steps of a change; what was really pressed, served and read is kept beside it.
 */
import { createDocuments } from '../../../src/background/documents.ts';
import { answerPage, type From, type PageDeps } from '../../../src/background/page-messages.ts';
import { sweep } from '../../../src/background/pages/changes.ts';
import { createLimits } from '../../../src/background/pages/limits.ts';
import { createTurns } from '../../../src/background/pages/turns.ts';
import { whereOf } from '../../../src/background/sender.ts';
import { createRounds, type RoundStorage, type Stage } from '../../../src/background/round-driver.ts';
import type { Change, Moment } from '../../../src/ledger/schema.ts';
import { createStore, StoreUnavailable, type Area } from '../../../src/ledger/store.ts';
import type { Begun, PageMessage, Reply, SettingTask, Stored, Task, Way } from '../../../src/messages.ts';
import type { Round } from '../../../src/round/schema.ts';
import { memoryArea } from '../memory-area.ts';

const SETTING = { service: 'linkedin', setting: 'genai-improvement' };
const PAGE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const LOGIN = 'https://www.linkedin.com/uas/login';
const STORES = ['default', 'firefox-container-2'] as const;

type Who = 'jo' | 'al';
interface Work {
  id: number;
  kind: 'refuse' | 'undo';
  /** What the page has done of it. */
  stage: 'begun' | 'pressed' | 'told' | 'acted';
  presses: number;
}
/** One load of one page. */
interface Doc {
  name: string;
  tabId: number;
  store: string;
  loadedAt: number;
  /** The same by a clock that is never set. */
  since: number;
  /** What came before what, whatever the clock says. */
  order: number;
  who: Who;
  /** Whether its page shows whose it is. */
  says: boolean;
  /** What it displays. */
  allowed: boolean;
  /** Its script lives, and what it was told to do. */
  alive: boolean;
  task?: SettingTask;
  work?: Work;
  /** The background let it press without a click of the person's here, for this change. */
  again?: Change;
  wantsRound?: boolean;
}

/** What was really done. */
interface Pressed {
  change: number;
  document: string;
  who: Who;
  says: boolean;
  /** Whose page it still was. */
  shows: Who;
  reported: boolean;
  order: number;
}
interface Read {
  document: string;
  store: string;
  who: Who;
  says: boolean;
  /** When its document was loaded. */
  order: number;
  allowed: boolean;
}

/** Small numbers at random, the same for the same seed. */
export function random(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

export class HistoryWorld {
  readonly presses: Pressed[] = [];
  readonly reads: Read[] = [];
  readonly begun: number[] = [];
  /** Cookie stores in which another signed in and nobody heard of the sign-in page. */
  readonly unheard = new Set<string>();
  /** Documents that were there when the session was forgotten, after or before the clock was set. */
  get undatable(): ReadonlySet<string> {
    return this.wasSet ? this.forgotten : new Set();
  }
  private readonly forgotten = new Set<string>();
  private wasSet = false;
  readonly log: string[] = [];
  private readonly area = memoryArea();
  private readonly any: (below: number) => number;
  private readonly truth: Record<Who, boolean> = { jo: true, al: false };
  private readonly session: Record<string, Who | undefined> = { default: 'jo', 'firefox-container-2': 'al' };
  private readonly tabs = new Map<number, Doc>();
  /** Documents that are kept for going back. */
  private readonly kept: Doc[] = [];
  private documents: unknown;
  private round: Round | undefined;
  private ours = new Set<string>();
  private time = Date.parse('2026-11-28T09:00:00.000Z');
  private count = 0;
  private order = 0;
  /** By how much the clock was set since the beginning, in ms. */
  private set = 0;
  /** The tab in which something happened last. */
  private last: number | undefined;
  private life = { dead: false };
  private deps: PageDeps;

  constructor(seed: number) {
    this.any = random(seed);
    this.deps = this.wake();
  }

  private now = (): Date => new Date(this.time);

  /** Another background; the one before it does nothing more, whatever it was at. */
  private wake(): PageDeps {
    this.life.dead = true;
    const life = { dead: false };
    this.life = life;
    const alive = <T extends unknown[], R>(work: (...args: T) => Promise<R>) => {
      return async (...args: T): Promise<R> => {
        if (life.dead) throw new StoreUnavailable('killed');
        return work(...args);
      };
    };
    const { area: all } = this;
    const area: Area = {
      get: alive((keys) => all.get(keys)),
      set: alive((items) => all.set(items)),
      remove: alive((keys) => all.remove(keys)),
      clear: alive(() => all.clear()),
    };
    const store = createStore(area, this.now);
    const stage: Stage = {
      canRead: async () => true,
      open: async () => {
        const doc = this.load(++this.count, 'default');
        return { windowId: 1, tabId: doc.tabId };
      },
      navigate: async (tabId) => {
        if (!this.tabs.has(tabId)) throw new Error('no tab');
        this.load(tabId, this.tabs.get(tabId)?.store ?? 'default');
      },
      openBehind: async () => this.load(++this.count, 'default').tabId,
      activate: async () => undefined,
      close: async (_, tabIds) => {
        for (const tabId of tabIds) this.tabs.delete(tabId);
      },
      show: async () => undefined,
      tab: async (tabId) => (this.tabs.has(tabId) ? { loaded: true } : undefined),
      online: () => true,
      present: async () => undefined,
      alarm: async () => undefined,
      full: async () => undefined,
    };
    const storage: RoundStorage = {
      read: alive(async () => structuredClone(this.round)),
      write: alive(async (round: Round) => void (this.round = structuredClone(round))),
      clear: alive(async () => void (this.round = undefined)),
      claim: async (id) => void this.ours.add(id),
      isOurs: async (id) => this.ours.has(id),
    };
    const rounds = createRounds(stage, storage, store, this.now, () => `round-${++this.count}`);
    return {
      store,
      rounds,
      version: '1',
      now: this.now,
      definition: async () => null,
      wished: async () => false,
      chosen: () => store.head(),
      never: async () => undefined,
      showTab: async () => undefined,
      openReceipt: async () => undefined,
      load: async () => undefined,
      firstTime: async () => false,
      newSettings: { callFor: async () => false, told: { may: async () => false } },
      watched: { may: async () => false },
      offers: { of: async () => undefined, made: async () => undefined },
      loadAnew: async (tabId) => {
        const doc = this.tabs.get(tabId);
        if (!doc) throw new Error('no tab');
        // The person may stay, and the page may never come.
        if (this.any(6) > 0) this.load(tabId, doc.store);
      },
      readAside: async () => false,
      aside: { of: (tabId) => rounds.asideOf(tabId), done: async () => undefined },
      documents: createDocuments({
        read: alive(async () => structuredClone(this.documents)),
        write: alive(async (seen) => void (this.documents = structuredClone(seen))),
        tabExists: async (tabId) => this.tabs.has(tabId),
      }),
      limits: createLimits(this.now),
      turns: createTurns(),
    };
  }

  /** A page is loaded from the service. */
  private load(tabId: number, store: string): Doc {
    const who = this.session[store] ?? 'jo';
    const doc: Doc = {
      name: `doc-${++this.count}`,
      tabId,
      store,
      loadedAt: (this.time += 1),
      since: this.time - this.set,
      order: ++this.order,
      who,
      says: this.any(4) > 0,
      allowed: this.truth[who],
      alive: true,
    };
    // Longer than pages' clocks are coarse: what comes next comes after it.
    this.time += 200;
    const before = this.tabs.get(tabId);
    if (before && this.any(3) === 0) this.kept.push(before);
    this.tabs.set(tabId, doc);
    return doc;
  }

  /** @returns undefined where the background was stopped over it, or refused it */
  private async say(message: PageMessage, doc: Doc): Promise<unknown> {
    if (!doc.alive || this.tabs.get(doc.tabId) !== doc) return undefined;
    this.time += 3;
    const href = message.type === 'page/ask' && message.signedOut ? LOGIN : PAGE;
    const from: From = {
      href,
      tabId: doc.tabId,
      where: whereOf(
        { kind: 'page', href, tabId: doc.tabId, documentId: doc.name, store: doc.store },
        { began: doc.loadedAt, age: this.time - this.set - doc.since },
        this.now(),
      ),
    };
    let reply: Reply;
    try {
      reply = await answerPage(message, from, this.deps);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return undefined;
    }
    if (this.any(40) === 0) this.deps = this.wake(); // It was done, and nobody hears of it.
    else if (reply.ok) return reply.value;
    return undefined;
  }

  private someDoc(): Doc | undefined {
    const all = [...this.tabs.values()];
    return all[this.any(Math.max(1, all.length))];
  }

  private shown = (allowed: boolean): Omit<Moment, 'at'> =>
    allowed ? { state: 'allowed', position: 'on' } : { state: 'refused', position: 'off' };

  private async ask(doc: Doc): Promise<void> {
    const task = (await this.say({ type: 'page/ask', service: 'linkedin', settings: [SETTING] }, doc)) as Task;
    const mine = task?.settings['linkedin/genai-improvement'];
    if (mine) doc.task = mine;
  }

  /** The page reads and reports, for the change that it was told to confirm or for one that it made up. */
  private async read(doc: Doc, change?: number, byHand = false): Promise<void> {
    const unclear = this.any(8) === 0;
    this.reads.push({
      document: doc.name,
      store: doc.store,
      who: doc.who,
      says: doc.says,
      order: doc.order,
      allowed: doc.allowed,
    });
    const stored = (await this.say(
      {
        type: 'page/found',
        ref: SETTING,
        seen: unclear ? { state: 'unclear', reason: 'no-control' } : this.shown(doc.allowed),
        ...(change === undefined ? {} : { change }),
        ...(doc.says ? { who: doc.who } : {}),
        ...(byHand ? { byHand: true as const } : {}),
      },
      doc,
    )) as Stored | undefined;
    if (stored?.again && stored.change) doc.again = stored.change;
    if (stored?.anew && stored.change && this.any(4) > 0)
      await this.say({ type: 'change/confirm', id: stored.change.id }, doc);
  }

  private async begin(doc: Doc, kind: 'refuse' | 'undo', of?: number, again?: number): Promise<void> {
    if (doc.work && doc.work.stage !== 'acted') return;
    if (doc.allowed !== (kind === 'refuse')) return;
    const begun = (await this.say(
      {
        type: 'change/begin',
        ref: SETTING,
        kind,
        before: this.shown(doc.allowed),
        ...(of === undefined ? {} : { of }),
        ...(again === undefined ? {} : { again }),
        ...(doc.says ? { who: doc.who } : {}),
      },
      doc,
    )) as Begun | undefined;
    if (!begun) return;
    this.begun.push(begun.id);
    doc.work = { id: begun.id, kind, stage: 'begun', presses: begun.presses };
  }

  /** The next step of what the page has begun. */
  private async goOn(doc: Doc): Promise<void> {
    const { work } = doc;
    if (!work || !doc.alive || this.tabs.get(doc.tabId) !== doc) return;
    if (work.stage === 'begun') {
      // A page that is older than the last sign-in presses with the cookies of now.
      const who = this.session[doc.store] ?? doc.who;
      this.presses.push({
        change: work.id,
        document: doc.name,
        who,
        says: doc.says,
        shows: doc.who,
        reported: false,
        order: ++this.order,
      });
      doc.allowed = work.kind === 'undo';
      // The service keeps it, or forgets it.
      if (this.any(5) > 0) this.truth[who] = doc.allowed;
      work.stage = 'pressed';
      // The page may send itself away before it can tell.
      if (this.any(8) === 0) this.load(doc.tabId, doc.store);
    } else if (work.stage === 'pressed') {
      await this.report({ type: 'change/pressed', id: work.id, presses: 1 }, doc, work, 'told');
    } else if (work.stage === 'told') {
      const after = this.shown(doc.allowed);
      const stopped = this.any(6) === 0;
      await this.report(
        stopped
          ? { type: 'change/acted', id: work.id, outcome: 'stopped', why: 'interrupted', presses: 1, moved: [], after }
          : { type: 'change/acted', id: work.id, outcome: 'changed', presses: 1, moved: [], after },
        doc,
        work,
        'acted',
      );
    } else {
      (await this.say({ type: 'change/confirm', id: work.id }, doc)) as Way | undefined;
    }
  }

  private async report(message: PageMessage, doc: Doc, work: Work, next: Work['stage']): Promise<void> {
    const change = (await this.say(message, doc)) as Change | undefined;
    // Sent again until it is heard, as pages do.
    if (!change && this.any(3) > 0) return;
    // A report that comes after the change has ended alters nothing of it.
    const heard = change !== undefined && change.presses > 0;
    for (const press of this.presses) if (press.change === work.id && heard) press.reported = true;
    work.stage = next;
  }

  /** Something happens. */
  async event(): Promise<void> {
    // Most of what happens is that a page goes on with what it does; a full disk is soon freed.
    const kind = this.any(5) < 3 ? 2 + this.any(9) : this.any(26);
    if (this.area.refuse && this.any(3) === 0) this.area.refuse = undefined;
    const last = this.last && this.tabs.get(this.last);
    const doc = last && this.any(4) > 0 ? last : this.someDoc();
    this.last = doc?.tabId;
    this.log.push(`${kind} ${doc?.name ?? ''}`);
    this.time += this.any(10) === 0 ? this.any(5 * 60_000) : this.any(4000);
    if (kind <= 1 || !doc) {
      const fresh = this.load(++this.count, STORES[this.any(4) === 0 ? 1 : 0]);
      this.last = fresh.tabId;
      return this.ask(fresh);
    }
    if (kind <= 9) {
      // Most of the time pages do what they are there for.
      if (doc.work && (doc.work.stage !== 'acted' || this.any(2) === 0)) return this.goOn(doc);
      if (doc.again) {
        const { kind: again, id, of } = doc.again;
        delete doc.again;
        if (again === 'put-back') return;
        return this.begin(doc, again, of, id);
      }
      const { task } = doc;
      if (!task) return this.ask(doc);
      delete doc.task;
      if (task.task === 'confirm' && task.change && !task.stale) return this.read(doc, task.change.id);
      if (task.task === 'confirm' && task.change)
        return void (await this.say({ type: 'change/confirm', id: task.change.id }, doc));
      return this.read(doc);
    }
    if (kind <= 13) return this.begin(doc, 'refuse');
    if (kind === 14) {
      const { changes } = await this.deps.store.read();
      const confirmed = changes.findLast(({ kind: one, step }) => one === 'refuse' && step === 'confirmed');
      return confirmed && this.begin(doc, 'undo', confirmed.id);
    }
    if (kind === 15) {
      this.load(doc.tabId, doc.store);
      return this.ask(this.tabs.get(doc.tabId) ?? doc);
    }
    if (kind === 16) {
      this.tabs.delete(doc.tabId);
      await this.deps.rounds.closed(doc.tabId);
      return sweep(this.deps).catch(() => undefined);
    }
    if (kind === 17) return void (this.deps = this.wake());
    if (kind === 18) {
      this.area.refuse = this.area.refuse ? undefined : 'set';
      return;
    }
    if (kind === 19) {
      const by = (this.any(2) === 0 ? -1 : 1) * this.any(3 * 60 * 60_000);
      this.time += by;
      this.set += by;
      this.wasSet = true;
      return;
    }
    if (kind === 20) {
      // The person, on the page; or on the phone.
      this.truth[doc.who] = !this.truth[doc.who];
      if (this.any(2) === 0) return;
      doc.allowed = this.truth[doc.who];
      return this.read(doc, undefined, true);
    }
    if (kind === 21) {
      const other = this.session[doc.store] === 'jo' ? 'al' : 'jo';
      this.session[doc.store] = other;
      const signIn = this.load(doc.tabId, doc.store);
      const heard = await this.say({ type: 'page/ask', service: 'linkedin', settings: [], signedOut: true }, signIn);
      if (heard !== null) this.unheard.add(doc.store);
      this.load(doc.tabId, doc.store);
      return;
    }
    if (kind === 22) {
      // Updated: the session is forgotten, old scripts are cut off, new ones begin in the same documents.
      this.documents = undefined;
      for (const { name } of [...this.tabs.values(), ...this.kept]) this.forgotten.add(name);
      this.ours = new Set();
      this.deps = this.wake();
      for (const one of this.tabs.values()) {
        delete one.work;
        delete one.task;
        delete one.again;
      }
      return sweep(this.deps).catch(() => undefined);
    }
    if (kind === 23) {
      const back = this.kept.pop();
      if (!back || !this.tabs.has(back.tabId)) return;
      this.tabs.set(back.tabId, back);
      return this.ask(back);
    }
    // A page that names changes which are none of its own.
    const id = 1 + this.any(Math.max(1, this.begun.length + 1));
    if (kind === 24) return this.read(doc, id);
    const told: PageMessage[] = [
      { type: 'change/acted', id, outcome: 'changed', presses: 1, moved: [] },
      { type: 'change/pressed', id, presses: 2 },
      { type: 'change/confirm', id },
    ];
    const message = told[this.any(told.length)];
    // Of its own document it may say what it likes.
    const { changes } = await this.deps.store.read();
    const own = changes.find((change) => change.id === id)?.documents?.pressed === doc.name;
    if (message && !own) await this.say(message, doc);
  }

  /** Everything is well again, and two days pass. @returns the changes as they are stored then */
  async end(): Promise<Change[]> {
    this.area.refuse = undefined;
    this.time += 4 * 24 * 60 * 60_000;
    await sweep(this.deps);
    return (await this.deps.store.read()).changes;
  }

  ledger = async () => this.deps.store.read();
}
