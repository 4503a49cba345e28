import { answerPage, type PageDeps } from '../../../src/background/pages.ts';
import { createRounds, type Rounds, type RoundStorage, type Stage } from '../../../src/background/rounds.ts';
import { refKey, settingKey } from '../../../src/ledger/ref.ts';
import type { Finding, Moment, Ref } from '../../../src/ledger/schema.ts';
import { createStore, StoreUnavailable, type Area, type Store } from '../../../src/ledger/store.ts';
import type { PageMessage, Reply, SettingTask, Stored, Task } from '../../../src/messages.ts';
import { roundSchema, type Round } from '../../../src/round/schema.ts';
import { memoryArea } from '../memory-area.ts';

/**
 * A browser, some services and Holdout's real background in memory, in which every write and every call on the stage is a
 * counted step, and something can go wrong at each.
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
  revoked: string | undefined;
  alarm: number | undefined;
  time = Date.parse('2026-11-24T09:00:00.000Z');
  tab: { id: number; windowId: number; url: string; load: number; alive: boolean } | undefined;
  private session = new Map<string, unknown>();
  private tasks = new Set<Promise<unknown>>();
  private life: Life | undefined;
  private made = 0;

  readonly truths: Truth[];

  constructor(truths: Truth[]) {
    this.truths = truths;
  }

  now = (): Date => new Date(this.time);

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
    const task = work.catch((error: unknown) => {
      if (!(error instanceof Killed) && !(error instanceof StoreUnavailable)) throw error;
    }).finally(() => this.tasks.delete(task));
    this.tasks.add(task);
  }

  /** Something that the browser or the person tells the background. */
  tell(what: (life: Life) => Promise<unknown>): void {
    const life = this.awake();
    this.track(Promise.race([what(life), life.death]));
  }

  private birth(): Life {
    let die = (): void => undefined;
    const death = new Promise<never>((_, reject) => { die = () => reject(new Killed()); });
    death.catch(() => undefined);
    const life = { dead: false, death } as Life;
    life.die = () => { life.dead = true; die(); };
    const step = <T>(name: string, work: () => Promise<T>): Promise<T> => this.step(life, name, work);

    const area: Area = {
      // What is read is parsed into new objects at once, so that no copy is needed.
      get: async () => (life.dead ? never : { ...this.area.items }),
      set: (items) => step(`store ${Object.keys(items).join(' ')}`, () => this.set(items)),
      remove: (keys) => step(`remove ${keys.join(' ')}`, () => this.area.remove(keys)),
    };
    const storage: RoundStorage = {
      read: async () => (life.dead ? never : this.round()),
      write: (round) => step(`round ${round.step} ${round.visits.map((visit) => visit.step).join(' ')}`, () => this.set({ round })),
      clear: () => step('forget', () => this.area.remove(['round'])),
      claim: async (id) => { this.session.set('round', id); },
      isOurs: async (id) => this.session.get('round') === id,
    };
    const stage: Stage = {
      canRead: (url) => step('may it be read?', async () => this.revoked !== new URL(url).host),
      open: (url) => step('open', async () => this.open(url)),
      navigate: (tabId, url) => step('navigate', async () => this.navigate(tabId, url)),
      close: (_, tabId) => step('close', async () => this.closeTab(tabId)),
      show: () => step('show', async () => undefined),
      tab: (tabId) => step('is the tab there?', async () => (this.tab?.id === tabId ? { loaded: true } : undefined)),
      online: () => !this.offline,
      present: () => step('present', async () => undefined),
      alarm: (at) => step(at ? 'alarm' : 'no alarm', async () => { this.alarm = at?.getTime(); }),
      full: () => step('say that it is full', async () => undefined),
    };
    life.store = createStore(area, this.now);
    life.rounds = createRounds(stage, storage, life.store, this.now, () => `round-${++this.made}`);
    life.pages = {
      store: life.store, rounds: life.rounds, now: this.now, version: '1.0',
      showTab: async () => undefined,
      windowOf: async () => undefined,
      loadRuntime: async () => undefined,
      openReceipt: async () => undefined,
      acting: {
        get: async (id) => {
          const tabId = this.session.get(`acting ${id}`) as number | undefined;
          return this.tab?.id === tabId ? tabId : undefined; // A closed tab is in the middle of nothing.
        },
        set: async (id, tabId) => { this.session.set(`acting ${id}`, tabId); },
      },
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
    this.tab = { id: 100 + this.steps.length, windowId: 10, url, load: 0, alive: true };
    this.load();
    return { windowId: 10, tabId: this.tab.id };
  }

  private navigate(tabId: number, url: string): void {
    if (this.tab?.id !== tabId) throw new Error('no tab');
    this.tab.url = url;
    this.load();
  }

  closeTab(tabId = this.tab?.id): void {
    if (tabId === undefined || this.tab?.id !== tabId) throw new Error('no tab');
    this.tab = undefined;
    this.tell(({ rounds }) => rounds.closed(tabId));
  }

  /** Loads the tab's page, which begins to speak where our script runs. */
  private load(): void {
    const { tab } = this;
    if (!tab) return;
    tab.load += 1;
    tab.alive = !this.offline && this.revoked !== new URL(tab.url).host;
    if (tab.alive) this.track(this.page(tab.id, tab.url, tab.load));
  }

  /** Everything that was begun has come to rest. */
  async rest(): Promise<void> {
    while (this.tasks.size > 0) await Promise.all(this.tasks);
  }

  // A service's page, which does what the page runtime does.

  private async page(tabId: number, url: string, load: number): Promise<void> {
    const here = (): boolean => this.tab?.id === tabId && this.tab.load === load && this.tab.alive;
    const own = this.truths.filter((truth) => truth.url === url);
    const [first] = own;
    if (!first) return;
    if (first.signedOut) {
      await this.send({ type: 'page/ask', service: first.ref.service, settings: [], signedOut: true }, tabId, url, here);
      return;
    }
    const reply = await this.send({ type: 'page/ask', service: first.ref.service, settings: own.map(({ ref }) => ref) }, tabId, url, here);
    if (!reply?.ok || !here()) return;
    const tasks = (reply.value as Task)?.settings ?? {};
    await Promise.all(own.map((truth) => this.visit(truth, tasks[refKey(truth.ref)], tabId, here)));
  }

  private async visit(truth: Truth, task: SettingTask | undefined, tabId: number, here: () => boolean): Promise<void> {
    if (!task || !here()) return;
    if (task.task === 'refuse' && truth.allowed && !truth.turnedAway) return this.alter(truth, 'refuse', undefined, tabId, here);
    if (task.task === 'undo' && !truth.allowed) return this.alter(truth, 'undo', task.change?.id, tabId, here);
    const confirms = task.task === 'confirm' ? task.change : undefined;
    const reply = await this.send({ type: 'page/found', finding: this.finding(truth), ...(confirms ? { change: confirms.id } : {}) }, tabId, truth.url, here);
    if (confirms && reply?.ok && (reply.value as Stored).again && here()) {
      await this.alter(truth, confirms.kind, confirms.of, tabId, here);
    }
  }

  private async alter(truth: Truth, kind: 'refuse' | 'undo', of: number | undefined, tabId: number, here: () => boolean): Promise<void> {
    const before: Moment = { state: truth.allowed ? 'allowed' : 'refused', position: truth.allowed ? 'on' : 'off', at: this.now().toISOString() };
    const begun = await this.send({ type: 'change/begin', ref: truth.ref, kind, before, ...(of === undefined ? {} : { of }) }, tabId, truth.url, here);
    if (!here() || !begun) return;
    if (!begun.ok) {
      await this.send({ type: 'page/found', finding: this.finding(truth), why: 'unrecorded' }, tabId, truth.url, here);
      return;
    }
    const { id } = begun.value as { id: number };
    this.presses.push({ key: settingKey(truth.ref), change: id });
    // A page shows a press at once; without a network, or before it listens, nothing comes of it.
    if (truth.deaf) truth.deaf -= 1;
    else if (!this.offline) truth.allowed = !truth.allowed;
    const after: Moment = { state: kind === 'refuse' ? 'refused' : 'allowed', position: kind === 'refuse' ? 'off' : 'on', at: this.now().toISOString() };
    await this.send({ type: 'change/acted', id, outcome: 'changed', presses: 1, moved: [], after }, tabId, truth.url, here);
    if (here()) this.load();
  }

  private finding({ ref, url, allowed, turnedAway }: Truth): Finding {
    const { origin, pathname } = new URL(url);
    const at = this.now().toISOString();
    if (turnedAway) return { ...ref, state: 'unclear', reason: 'turned-away', detail: 'HTTP 429', origin, path: pathname, at, strength: 'seen' };
    return { ...ref, state: allowed ? 'allowed' : 'refused', position: allowed ? 'on' : 'off', refuses: 'off', origin, path: pathname, at, strength: 'seen' };
  }

  /** Like a page's `send`: what does the same however often it arrives is sent again when the background ended over it. */
  private async send(message: PageMessage, tabId: number, href: string, here: () => boolean): Promise<Reply | undefined> {
    for (let attempt = 1; attempt <= 4 && here(); attempt++) {
      const life = this.awake();
      try {
        return await Promise.race([this.answer(life, message, tabId, href), life.death]);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        if (message.type === 'change/begin') return undefined;
      }
    }
    return undefined;
  }

  private async answer(life: Life, message: PageMessage, tabId: number, href: string): Promise<Reply> {
    try {
      return await answerPage(message, href, tabId, life.pages);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await life.rounds.storeFailed(tabId).catch(() => undefined);
      return { ok: false, refused: 'store-full' };
    }
  }
}
