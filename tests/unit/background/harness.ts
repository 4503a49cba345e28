import { createRounds, type RoundStorage, type Stage } from '../../../src/background/rounds.ts';
import type { PageDeps } from '../../../src/background/pages.ts';
import type { Round } from '../../../src/round/schema.ts';
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
  const unreadable = new Set<string>();
  const stage: Stage = {
    canRead: async (url) => !unreadable.has(url),
    open: async (url) => { if (failing) throw new Error('no window'); told.push(`open ${url}`); return { windowId: 10, tabId: 100 }; },
    navigate: async (tabId, url) => { if (failing) throw new Error('no tab'); told.push(`navigate ${tabId} ${url}`); },
    close: async (windowId) => { told.push(`close ${windowId}`); },
    tab: async () => (gone ? undefined : { loaded }),
    online: () => online,
    full: async () => { told.push('full'); },
    show: async (windowId) => { told.push(`show ${windowId}`); },
    present: async (opener, popup) => { told.push(`present ${String(opener)}${popup ? '' : ' in silence'}`); },
    alarm: async (at) => { told.push(at ? `alarm ${(at.getTime() - time) / 1000}s` : 'no alarm'); },
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
    clear: async () => { round = undefined; },
    claim: async (id) => { ours.add(id); },
    isOurs: async (id) => ours.has(id),
  };
  let rounds = 0;
  const newRounds = () => createRounds(stage, storage, store, now, () => `round-${++rounds}`);
  const shown: [number, Finding['state'] | undefined][] = [];
  const acting = new Map<number, number>();
  const pages: PageDeps = {
    store, rounds: newRounds(), now, version: '0.1.0',
    showTab: async (tabId, finding) => { shown.push([tabId, finding?.state]); },
    windowOf: async (tabId) => tabId + 1000,
    loadRuntime: async (tabId) => { told.push(`load ${tabId}`); },
    openReceipt: async (id) => { told.push(`receipt ${id}`); },
    acting: { get: async (id) => acting.get(id), set: async (id, tabId) => { acting.set(id, tabId); } },
  };
  return {
    area, store, unreadable, pages, told, written, shown, acting, now,
    round: () => round,
    pass: (ms: number) => { time += ms; },
    fail: (on: boolean) => { failing = on; },
    full: (on: boolean) => { full = on; },
    online: (on: boolean) => { online = on; },
    /** The round can be written that many times more. */
    fullAfter: (writes: number) => { room = writes; },
    /** As if the background had been killed before what follows the end was done. */
    unsettle: () => { if (round) delete round.settled; },
    /** What the browser says of the round's tab. */
    tab: (state: 'gone' | 'loading' | 'loaded') => { gone = state === 'gone'; loaded = state === 'loaded'; },
    get rounds() { return pages.rounds; },
    /** The background is killed, and another one is woken. */
    kill: () => { pages.rounds = newRounds(); },
    /** The browser or the extension is started anew: what lasts no longer than the session is gone. */
    restart: () => { ours = new Set(); pages.rounds = newRounds(); },
    finding: (state: Finding['state'], more: Partial<Finding> = {}): Finding => ({ ...REF, state, origin: 'https://www.linkedin.com', path: '/mypreferences/d/settings/data-for-ai-improvement', at: now().toISOString(), strength: 'seen', ...more }),
  };
}
