import { createRounds, type Rounds, type RoundStorage, type Stage } from '../../../src/background/round-driver.ts';
import { createTold } from '../../../src/background/new-settings.ts';
import { createDocuments } from '../../../src/background/documents.ts';
import type { From, PageDeps } from '../../../src/background/page-messages.ts';
import { createLimits } from '../../../src/background/pages/limits.ts';
import { createTurns } from '../../../src/background/pages/turns.ts';
import type { Outcome } from '../../../src/round/machine.ts';
import type { Round } from '../../../src/round/schema.ts';
import { underWay } from '../../../src/round/visits.ts';
import { sameSetting } from '../../../src/shared/refs.ts';
import { createStore } from '../../../src/ledger/store.ts';
import type { Finding, Ref } from '../../../src/ledger/schema.ts';
import { memoryArea } from '../memory-area.ts';

export const PAGE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
export const REF: Ref = { service: 'linkedin', setting: 'genai-improvement' };

/** The background's parts on a stage that only writes down what it was told. */
export function harness(area = memoryArea()) {
  let time = Date.parse('2026-11-24T09:00:00.000Z');
  const now = (): Date => new Date(time);
  const store = createStore(area, now);
  const told: string[] = [];
  let failing = false;
  let online = true;
  let gone = false;
  let loaded = false;
  let behind = 0;
  /** Tabs that are gone while others are not, and where tabs have got to. */
  const lost = new Set<number>();
  const addresses = new Map<number, string>();
  let elsewhere = false;
  const unreadable = new Set<string>();
  /** Where no tab can be opened. */
  const unopenable = new Set<string>();
  const closedTabs: number[] = [];
  const stage: Stage = {
    canRead: async (url) => !unreadable.has(url),
    open: async (url) => {
      if (failing) throw new Error('no window');
      told.push(`open ${url}`);
      return { windowId: 10, tabId: 100 };
    },
    openBehind: async (windowId, url) => {
      if (failing || unopenable.has(url)) throw new Error('no window');
      told.push(`open behind ${windowId} ${url}`);
      return 100 + ++behind;
    },
    activate: async (tabId) => {
      if (failing) throw new Error('no tab');
      told.push(`activate ${tabId}`);
    },
    navigate: async (tabId, url) => {
      if (failing || lost.has(tabId)) throw new Error('no tab');
      told.push(`navigate ${tabId} ${url}`);
      load(tabId);
    },
    close: async (windowId, tabIds) => {
      closedTabs.push(...tabIds);
      told.push(`close ${windowId}`);
    },
    tab: async (tabId) => {
      const url = addresses.get(tabId);
      return gone || lost.has(tabId) ? undefined : { loaded, elsewhere, ...(url === undefined ? {} : { url }) };
    },
    online: () => online,
    full: async () => {
      told.push('full');
    },
    show: async (windowId) => {
      told.push(`show ${windowId}`);
    },
    present: async (opener, popup) => {
      told.push(`present ${String(opener)}${popup ? '' : ' in silence'}`);
    },
    alarm: async (at) => {
      told.push(at ? `alarm ${(at.getTime() - time) / 1000}s` : 'no alarm');
    },
  };
  let round: Round | undefined;
  const written: string[] = [];
  let ours = new Set<string>();
  let full = false;
  let room = Infinity;
  const storage: RoundStorage = {
    read: async () => structuredClone(round),
    write: async (next) => {
      if (full || room-- <= 0) throw new Error('QUOTA_BYTES quota exceeded');
      round = structuredClone(next);
      written.push(`${next.step}: ${next.visits.map(({ step }) => step).join(' ')}`);
    },
    clear: async () => {
      round = undefined;
    },
    claim: async (id) => {
      ours.add(id);
    },
    isOurs: async (id) => ours.has(id),
  };
  let begun = 0;
  const newRounds = () => createRounds(stage, storage, store, now, () => `round-${++begun}`);
  const shown: [number, Finding['state'] | undefined][] = [];
  let session: unknown;
  const closed = new Set<number>();
  const crashed = new Set<number>();
  const loads = new Map<number, { document: string; at: number }>();
  let made = 0;
  /** That tab shows another document from now on. */
  const load = (tabId: number): string => {
    const document = `doc-${++made}`;
    loads.set(tabId, { document, at: time });
    crashed.delete(tabId);
    return document;
  };
  const from = (
    tabId: number,
    more: { href?: string; document?: string; store?: string; loadedAt?: number } = {},
  ): From => {
    if (!loads.has(tabId)) load(tabId);
    const known = loads.get(tabId) ?? { document: '', at: 0 };
    return {
      href: more.href ?? PAGE,
      tabId,
      where: {
        document: more.document ?? known.document,
        tabId,
        store: more.store ?? 'default',
        loadedAt: more.loadedAt ?? known.at,
      },
    };
  };
  const offered = new Map<number, number>();
  let signs = false;
  const pages: PageDeps = {
    definition: async () => null,
    wished: async () => false,
    store,
    rounds: newRounds(),
    now,
    version: '0.1.0',
    chosen: () => store.head(),
    never: async () => {
      await store.setPreferences({ notice: false });
    },
    limits: createLimits(now),
    turns: createTurns(),
    documents: {
      ...createDocuments({
        read: async () => structuredClone(session),
        write: async (next) => {
          session = structuredClone(next);
        },
        tabExists: async (tabId) => !closed.has(tabId),
      }),
      runs: async (tabId) => !crashed.has(tabId),
    },
    offers: { of: async (tabId) => offered.get(tabId), made: async (tabId) => void offered.delete(tabId) },
    loadAnew: async (tabId, href) => {
      told.push(`load anew ${tabId}${href === undefined ? '' : ` at ${href}`}`);
      load(tabId);
    },
    readAside: ({ ref, url, of }, { tabId }) => pages.rounds.startAside([{ ref, url, task: 'look', of }], tabId + 1000),
    aside: { of: (tabId) => pages.rounds.asideOf(tabId), done: async () => undefined },
    showTab: async (tabId, finding) => {
      shown.push([tabId, finding?.state]);
    },
    load: async ({ tabId }, what) => {
      told.push(`load ${what} ${tabId}`);
    },
    watched: createTold(area, 'watched-told'),
    newSettings: {
      callFor: async ({ tabId }) => {
        told.push(`look for signs ${tabId}`);
        return signs;
      },
      told: createTold(area, 'new-settings-told'),
    },
    firstTime: async (service) => {
      const first = !told.includes(`feedback ${service}`);
      told.push(`feedback ${service}`);
      return first;
    },
    openReceipt: async (id) => {
      told.push(`receipt ${id}`);
    },
  };
  const finding = (state: Finding['state'], more: Partial<Finding> = {}): Finding => ({
    ...REF,
    state,
    origin: 'https://www.linkedin.com',
    path: '/mypreferences/d/settings/data-for-ai-improvement',
    at: now().toISOString(),
    strength: 'seen',
    ...more,
  });
  return {
    area,
    store,
    unreadable,
    unopenable,
    closedTabs,
    crash: (tabId: number) => void crashed.add(tabId),
    lost,
    addresses,
    pages,
    told,
    written,
    shown,
    from,
    load,
    offered,
    /** The page in that tab, which takes its task before it says anything. */
    page: (tabId: number) => {
      const { where } = from(tabId);
      const takes = (ref: Ref, change?: number) => pages.rounds.working(where, ref, change);
      const after = async <T>(ref: Ref, says: (rounds: Rounds) => Promise<T>): Promise<T> => {
        await takes(ref);
        return says(pages.rounds);
      };
      return {
        where,
        takes,
        mayBegin: (ref: Ref) => after(ref, (rounds) => rounds.mayBegin(where, ref, true)),
        rested: async (ref: Ref) => (await after(ref, (rounds) => rounds.rested(where, ref))).front,
        rests: async (ref: Ref) => (await after(ref, (rounds) => rounds.rests(where, ref))).front,
        confirming: (ref: Ref, change: number) => after(ref, (rounds) => rounds.confirming(where, ref, change)),
        finds: (found: Finding) => after(found, (rounds) => rounds.finishFrom(where, found, { state: found.state })),
        turnedAway: (ref: Ref, status: number) => after(ref, (rounds) => rounds.turnedAway(where, ref, status)),
      };
    },
    /** The page of the visit to that setting tells what it found, and the visit is over. */
    ends: async (ref: Ref, { state, change, ...more }: Outcome) => {
      const visit = round && underWay(round).find((one) => sameSetting(one.ref, ref));
      if (visit?.tabId === undefined) return;
      const { where } = from(visit.tabId);
      await pages.rounds.working(where, ref);
      await pages.rounds.rested(where, ref);
      await pages.rounds.finishFrom(where, finding(state, { ...ref, ...more }), {
        state,
        ...(change === undefined ? {} : { change }),
      });
    },
    closeTab: (tabId: number) => closed.add(tabId),
    endSession: () => {
      session = undefined;
    },
    now,
    round: () => round,
    pass: (ms: number) => {
      time += ms;
    },
    /** Whether pages call for a look at what is new on them. */
    signs: (on: boolean) => {
      signs = on;
    },
    fail: (on: boolean) => {
      failing = on;
    },
    full: (on: boolean) => {
      full = on;
    },
    online: (on: boolean) => {
      online = on;
    },
    /** The round can be written that many times more. */
    fullAfter: (writes: number) => {
      room = writes;
    },
    /** As another version left it. */
    stored: (next: Round) => {
      round = next;
    },
    /** As if the background had been killed before what follows the end was done. */
    unsettle: () => {
      if (round) delete round.settled;
    },
    /** What the browser says of the round's tab. */
    tab: (state: 'gone' | 'loading' | 'loaded' | 'elsewhere') => {
      elsewhere = state === 'elsewhere';
      gone = state === 'gone';
      loaded = state === 'loaded' || elsewhere;
    },
    get rounds() {
      return pages.rounds;
    },
    /** The background is killed, and another one is woken. */
    kill: () => {
      pages.rounds = newRounds();
    },
    /** The browser or the extension is started anew: what lasts no longer than the session is gone. */
    restart: () => {
      ours = new Set();
      pages.rounds = newRounds();
    },
    finding,
  };
}
