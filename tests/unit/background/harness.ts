import { createRounds, type Stage } from '../../../src/background/rounds.ts';
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
  const unreadable = new Set<string>();
  const stage: Stage = {
    canRead: async (url) => !unreadable.has(url),
    open: async (url) => { if (failing) throw new Error('no window'); told.push(`open ${url}`); return { windowId: 10, tabId: 100 }; },
    navigate: async (tabId, url) => { if (failing) throw new Error('no tab'); told.push(`navigate ${tabId} ${url}`); },
    close: async (windowId) => { told.push(`close ${windowId}`); },
    show: async (windowId) => { told.push(`show ${windowId}`); },
    present: async (opener, popup) => { told.push(`present ${String(opener)}${popup ? '' : ' in silence'}`); },
    alarm: async (at) => { told.push(at ? `alarm ${(at.getTime() - time) / 1000}s` : 'no alarm'); },
  };
  let round: Round | undefined;
  const written: string[] = [];
  const storage = {
    read: async () => structuredClone(round),
    write: async (next: Round) => { round = structuredClone(next); written.push(`${next.step}: ${next.visits.map(({ step }) => step).join(' ')}`); },
  };
  const rounds = createRounds(stage, storage, store, now, () => 'round-1');
  const shown: [number, Finding['state'] | undefined][] = [];
  const acting = new Map<number, number>();
  const pages: PageDeps = {
    store, rounds, now, version: '0.1.0',
    showTab: async (tabId, finding) => { shown.push([tabId, finding?.state]); },
    windowOf: async (tabId) => tabId + 1000,
    loadRuntime: async (tabId) => { told.push(`load ${tabId}`); },
    openReceipt: async (id) => { told.push(`receipt ${id}`); },
    acting: { get: async (id) => acting.get(id), set: async (id, tabId) => { acting.set(id, tabId); } },
  };
  return {
    area, store, rounds, unreadable, pages, told, written, shown, acting, now,
    round: () => round,
    pass: (ms: number) => { time += ms; },
    fail: (on: boolean) => { failing = on; },
    finding: (state: Finding['state'], more: Partial<Finding> = {}): Finding => ({ ...REF, state, origin: 'https://www.linkedin.com', path: '/mypreferences/d/settings/data-for-ai-improvement', at: now().toISOString(), strength: 'seen', ...more }),
  };
}
