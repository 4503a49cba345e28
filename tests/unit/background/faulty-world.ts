import { createDocuments } from '../../../src/background/documents.ts';
import { answerPage, type From, type PageDeps } from '../../../src/background/page-messages.ts';
import { createLimits } from '../../../src/background/pages/limits.ts';
import { createTurns } from '../../../src/background/pages/turns.ts';
import { sweep } from '../../../src/background/pages/changes.ts';
import { createRounds, type Rounds, type RoundStorage, type Stage } from '../../../src/background/round-driver.ts';
import { refKey, settingKey } from '../../../src/shared/refs.ts';
import type { Moment, Ref } from '../../../src/ledger/schema.ts';
import { createStore, StoreUnavailable, type Area, type Store } from '../../../src/ledger/store.ts';
import type { Begun, Front, PageMessage, Reply, SettingTask, Stored, Task, Way } from '../../../src/messages.ts';
import { roundSchema, type Round } from '../../../src/round/schema.ts';
import { memoryArea } from '../memory-area.ts';

/**
 * A browser, some services and Holdout's real background in memory, in which every write and every call on the stage is
 * a counted step, and something can go wrong at each.
 */

/** How a setting stands on its server. */
export interface Truth {
  ref: Ref;
  url: string;
  allowed: boolean;
  signedOut?: true;
  turnedAway?: true;
  /** The page does not listen yet when it is first pressed: it shows the press and forgets it. */
  deaf?: number;
}

/** A press on a page, with the change that it belongs to. */
export interface Press {
  key: string;
  change: number;
}

interface Tab {
  id: number;
  url: string;
  load: number;
  alive: boolean;
  since: number;
  /** The document before this one, which lives on until that step. */
  before?: { load: number; until: number } | undefined;
  /** What its page goes on with once it is shown. */
  whenShown?: (() => Promise<void>) | undefined;
}

class Killed extends Error {
  override name = 'Killed';
}

/** One life of the background, from its being woken to its end. */
interface Life {
  store: Store;
  rounds: Rounds;
  pages: PageDeps;
  dead: boolean;
  death: Promise<never>;
  die: () => void;
}

const never = new Promise<never>(() => undefined);

export class World {
  readonly presses: Press[] = [];
  readonly steps: string[] = [];
  /** Called at each step, before it is done. */
  onStep: (number: number) => void = () => undefined;
  readonly area = memoryArea();
  full = false;
  offline = false;
  /** For how many steps a document lives on when its tab is led to another address. */
  lingers = 0;
  revoked: string | undefined;
  alarm: number | undefined;
  time = Date.parse('2026-11-24T09:00:00.000Z');
  readonly tabs = new Map<number, Tab>();
  /** The tab that is shown. */
  front: number | undefined;
  /** Loads of pages there ever were: each is a document of its own. */
  private loads = 0;
  private session = new Map<string, unknown>();
  private tasks = new Set<Promise<unknown>>();
  private life: Life | undefined;
  private made = 0;

  readonly truths: Truth[];

  constructor(truths: Truth[]) {
    this.truths = truths;
  }

  now = (): Date => new Date(this.time);

  /** The tab that is shown. */
  get tab(): Tab | undefined {
    return this.front === undefined ? undefined : this.tabs.get(this.front);
  }

  /** One of those that are not. */
  get hidden(): Tab | undefined {
    return [...this.tabs.values()].find(({ id }) => id !== this.front);
  }

  // The background.

  /** The background that runs, or one that is woken for what is about to happen. */
  awake(): Life {
    if (this.life) return this.life;
    const life = this.birth();
    this.life = life;
    this.track(Promise.race([life.rounds.tick(), life.death]));
    return life;
  }

  kill(): void {
    const life = this.life;
    this.life = undefined;
    life?.die();
  }

  /** What lasts no longer than the extension's stay in the browser is gone. */
  forgetSession(): void {
    this.session = new Map();
  }

  track(work: Promise<unknown>): void {
    const task = work
      .catch((error: unknown) => {
        if (!(error instanceof Killed) && !(error instanceof StoreUnavailable)) throw error;
      })
      .finally(() => this.tasks.delete(task));
    this.tasks.add(task);
  }

  /** Something that the browser or the person tells the background. */
  tell(what: (life: Life) => Promise<unknown>): void {
    const life = this.awake();
    this.track(Promise.race([what(life), life.death]));
  }

  private birth(): Life {
    let die = (): void => undefined;
    const death = new Promise<never>((_, reject) => {
      die = () => reject(new Killed());
    });
    death.catch(() => undefined);
    const life = { dead: false, death } as Life;
    life.die = () => {
      life.dead = true;
      die();
    };
    const step = <T>(name: string, work: () => Promise<T>): Promise<T> => this.step(life, name, work);

    const area: Area = {
      // What is read is parsed into new objects at once, so that no copy is needed.
      get: async (keys) =>
        life.dead
          ? never
          : Object.fromEntries(
              Object.entries(this.area.items).filter(([key]) => keys === null || [keys].flat().includes(key)),
            ),
      set: (items) => step(`store ${Object.keys(items).join(' ')}`, () => this.set(items)),
      remove: (keys) => step(`remove ${keys.join(' ')}`, () => this.area.remove(keys)),
      clear: () => step('clear', () => this.area.clear()),
    };
    const storage: RoundStorage = {
      read: async () => (life.dead ? never : this.round()),
      write: (round) =>
        step(`round ${round.step} ${round.visits.map((visit) => visit.step).join(' ')}`, () => this.set({ round })),
      clear: () => step('forget', () => this.area.remove(['round'])),
      claim: async (id) => {
        this.session.set('round', id);
      },
      isOurs: async (id) => this.session.get('round') === id,
    };
    const stage: Stage = {
      canRead: (url) => step('may it be read?', async () => this.revoked !== new URL(url).host),
      open: (url) => step('open', async () => this.open(url)),
      openBehind: (_, url) => step('open behind', async () => this.openBehind(url)),
      activate: (tabId) => step('activate', async () => this.activate(tabId)),
      navigate: (tabId, url) => step('navigate', async () => this.lead(tabId, url)),
      close: (_, tabIds) => step('close', async () => tabIds.forEach((tabId) => this.closeTab(tabId))),
      show: () => step('show', async () => undefined),
      tab: (tabId) =>
        step('is the tab there?', async () => {
          const tab = this.tabs.get(tabId);
          return tab && { loaded: true, url: tab.url };
        }),
      online: () => !this.offline,
      present: () => step('present', async () => undefined),
      alarm: (at) =>
        step(at ? 'alarm' : 'no alarm', async () => {
          this.alarm = at?.getTime();
        }),
      full: () => step('say that it is full', async () => undefined),
    };
    life.store = createStore(area, this.now);
    life.rounds = createRounds(stage, storage, life.store, this.now, () => `round-${++this.made}`);
    life.pages = {
      store: life.store,
      rounds: life.rounds,
      now: this.now,
      version: '1.0',
      definition: async () => null,
      wished: async () => false,
      chosen: () => life.store.head(),
      never: async () => undefined,
      limits: createLimits(this.now),
      turns: createTurns(),
      showTab: async () => undefined,
      load: async () => undefined,
      openReceipt: async () => undefined,
      firstTime: async () => false,
      newSettings: { callFor: async () => false, told: { may: async () => false } },
      watched: { may: async () => false },
      offers: { of: async () => undefined, made: async () => undefined },
      loadAnew: (tabId) => step('load anew', async () => this.navigate(tabId, this.tabs.get(tabId)?.url ?? '')),
      readAside: async () => false,
      aside: { of: async () => undefined, done: async () => undefined },
      documents: createDocuments({
        read: async () => (life.dead ? never : structuredClone(this.session.get('documents'))),
        write: async (seen) => {
          this.session.set('documents', structuredClone(seen));
        },
        tabExists: async (tabId) => this.tabs.has(tabId),
      }),
    };
    return life;
  }

  /** Does one step of that life, if it is still alive before, and lets it know only if it is alive after. */
  private async step<T>(life: Life, name: string, work: () => Promise<T>): Promise<T> {
    if (life.dead) return never;
    this.steps.push(name);
    this.time += 1;
    this.onStep(this.steps.length);
    if (life.dead) return never;
    const result = work();
    await result.catch(() => undefined);
    return life.dead ? never : result;
  }

  private async set(items: Record<string, unknown>): Promise<void> {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    await this.area.set(items);
  }

  round(): Round | undefined {
    const stored = this.area.items['round'];
    return stored === undefined ? undefined : roundSchema.parse(stored);
  }

  // The browser.

  private open(url: string): { windowId: number; tabId: number } {
    this.front = this.openBehind(url);
    return { windowId: 10, tabId: this.front };
  }

  private openBehind(url: string): number {
    const id = 100 + this.steps.length + this.tabs.size * 1000;
    const tab: Tab = { id, url, load: 0, alive: true, since: this.time };
    this.tabs.set(id, tab);
    this.load(tab);
    return id;
  }

  private activate(tabId: number): void {
    const tab = this.tabs.get(tabId);
    if (!tab) throw new Error('no tab');
    this.front = tabId;
    const { whenShown } = tab;
    tab.whenShown = undefined;
    if (whenShown) this.track(whenShown());
  }

  private lead(tabId: number, url: string): void {
    const tab = this.tabs.get(tabId);
    const before = tab?.alive ? { load: tab.load, until: this.steps.length + this.lingers } : undefined;
    this.navigate(tabId, url);
    if (tab) tab.before = before;
  }

  private navigate(tabId: number, url: string): void {
    const tab = this.tabs.get(tabId);
    if (!tab) throw new Error('no tab');
    tab.url = url;
    this.load(tab);
  }

  closeTab(tabId = this.front): void {
    if (tabId === undefined || !this.tabs.delete(tabId)) throw new Error('no tab');
    if (this.front === tabId) this.front = undefined;
    this.tell(async ({ rounds, pages }) => {
      await rounds.closed(tabId);
      await sweep(pages);
    });
  }

  /** Loads the tab's page, which begins to speak where our script runs. */
  private load(tab: Tab): void {
    tab.load = this.loads += 1;
    tab.since = this.time += 1;
    tab.whenShown = undefined;
    tab.before = undefined;
    tab.alive = !this.offline && this.revoked !== new URL(tab.url).host;
    if (tab.alive) this.track(this.page(this.here(tab)));
  }

  /** Everything that was begun has come to rest. */
  async rest(): Promise<void> {
    while (this.tasks.size > 0) await Promise.all(this.tasks);
  }

  // A service's page, which does what the page runtime does.

  /** A page in one load of it. */
  private here({ id: tabId, url, load, since }: Tab): Here {
    const alive = (): boolean => {
      const tab = this.tabs.get(tabId);
      if (tab?.before?.load === load) return this.steps.length < tab.before.until;
      return tab?.load === load && tab.alive;
    };
    return { tabId, url, load, since, alive };
  }

  private async page(here: Here): Promise<void> {
    const own = this.truths.filter((truth) => truth.url === here.url);
    const [first] = own;
    if (!first) return;
    const { service } = first.ref;
    if (first.signedOut) {
      await this.send({ type: 'page/ask', service, settings: [], signedOut: true }, here);
      return;
    }
    const reply = await this.send({ type: 'page/ask', service, settings: own.map(({ ref }) => ref) }, here);
    if (!reply?.ok || !here.alive()) return;
    const tasks = (reply.value as Task)?.settings ?? {};
    await Promise.all(own.map((truth) => this.visit(truth, tasks[refKey(truth.ref)], here)));
  }

  private async visit(truth: Truth, task: SettingTask | undefined, here: Here): Promise<void> {
    if (!task || !here.alive()) return;
    if (!task.ahead) return this.shown(truth, task, here);
    // In a hidden tab it rests, and says so.
    const reply = await this.send({ type: 'visit/rested', ref: truth.ref }, here);
    const tab = this.tabs.get(here.tabId);
    if (!reply?.ok || !here.alive() || !tab) return;
    if ((reply.value as Front).front) return this.shown(truth, task, here);
    tab.whenShown = () => this.shown(truth, task, here);
  }

  private async shown(truth: Truth, task: SettingTask, here: Here): Promise<void> {
    if (!here.alive()) return;
    if (task.task === 'refuse' && truth.allowed && !truth.turnedAway)
      return this.alter(truth, { kind: 'refuse' }, here);
    if (task.task === 'undo' && !truth.allowed)
      return this.alter(truth, { kind: 'undo', ...(task.change ? { of: task.change.id } : {}) }, here);
    const confirms = task.task === 'confirm' ? task.change : undefined;
    if (confirms && task.stale) {
      await this.loadAnew(confirms.id, here);
      return;
    }
    const reply = await this.send(this.found(truth, confirms ? { change: confirms.id } : {}), here);
    if (!confirms || !reply?.ok || !here.alive()) return;
    const { again, anew, change } = reply.value as Stored;
    if (anew) return this.loadAnew(confirms.id, here);
    if (again && change && change.kind !== 'put-back')
      await this.alter(
        truth,
        { kind: change.kind, again: change.id, ...(change.of === undefined ? {} : { of: change.of }) },
        here,
      );
  }

  private async alter(
    truth: Truth,
    asked: { kind: 'refuse' | 'undo'; of?: number; again?: number },
    here: Here,
  ): Promise<void> {
    const { kind } = asked;
    const begun = await this.send(
      { type: 'change/begin', ref: truth.ref, ...asked, before: shownAs(truth.allowed) },
      here,
    );
    if (!here.alive() || !begun) return;
    if (!begun.ok) {
      await this.send(this.found(truth, { why: 'unrecorded' }), here);
      return;
    }
    const { id } = begun.value as Begun;
    if (here.tabId !== this.front) throw new Error('It pressed in a hidden tab');
    this.presses.push({ key: settingKey(truth.ref), change: id });
    // A page shows a press at once; without a network, or before it listens, nothing comes of it.
    if (truth.deaf) truth.deaf -= 1;
    else if (!this.offline) truth.allowed = !truth.allowed;
    await this.send({ type: 'change/pressed', id, presses: 1 }, here);
    if (!here.alive()) return;
    const reply = await this.send(
      { type: 'change/acted', id, outcome: 'changed', presses: 1, moved: [], after: shownAs(kind === 'undo') },
      here,
    );
    if (reply?.ok && here.alive()) await this.loadAnew(id, here);
  }

  private async loadAnew(id: number, here: Here): Promise<void> {
    const reply = await this.send({ type: 'change/confirm', id }, here);
    if (reply?.ok && (reply.value as Way) === 'here' && here.alive()) throw new Error('it was not loaded anew');
  }

  private found({ ref, allowed, turnedAway }: Truth, more: Partial<Found> = {}): Found {
    const seen = turnedAway
      ? ({ state: 'unclear', reason: 'turned-away', detail: 'HTTP 429' } as const)
      : shownAs(allowed);
    return { type: 'page/found', ref, seen, ...(turnedAway ? {} : { refuses: 'off' as const }), ...more };
  }

  /**
   * Like a page's `send`: what does the same however often it arrives is sent again when the background ended over it.
   */
  private async send(message: PageMessage, here: Here): Promise<Reply | undefined> {
    for (let attempt = 1; attempt <= 4 && here.alive(); attempt++) {
      const life = this.awake();
      try {
        return await Promise.race([this.answer(life, message, here), life.death]);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        if (message.type === 'change/begin' || message.type === 'change/confirm') return undefined;
      }
    }
    return undefined;
  }

  private async answer(life: Life, message: PageMessage, { tabId, url, load, since }: Here): Promise<Reply> {
    const from: From = {
      href: url,
      tabId,
      where: { document: `load ${load}`, tabId, store: 'default', loadedAt: since },
    };
    try {
      return await answerPage(message, from, life.pages);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await life.rounds.storeFailed(tabId).catch(() => undefined);
      return { ok: false, refused: 'store-full' };
    }
  }
}

interface Here {
  tabId: number;
  url: string;
  load: number;
  since: number;
  alive: () => boolean;
}

type Found = Extract<PageMessage, { type: 'page/found' }>;

function shownAs(allowed: boolean): Omit<Moment, 'at'> {
  return allowed ? { state: 'allowed', position: 'on' } : { state: 'refused', position: 'off' };
}
