/** Pages and views that speak with Holdout's real background in memory, for histories of messages. */
import { expect } from 'vitest';
import { answerPage, type From } from '../../../src/background/page-messages.ts';
import { answerView } from '../../../src/background/view-messages.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import type { Change, Finding } from '../../../src/ledger/schema.ts';
import type { PageMessage, Reply, SettingTask, Stored, Task } from '../../../src/messages.ts';
import { harness, REF } from './harness.ts';

export type H = ReturnType<typeof harness>;
type Found = Extract<PageMessage, { type: 'page/found' }>;
type Begin = Extract<PageMessage, { type: 'change/begin' }>;
export const KEY = 'linkedin/genai-improvement';
export const on = { state: 'allowed', position: 'on' } as const;
export const off = { state: 'refused', position: 'off' } as const;
const unclear = { state: 'unclear', reason: 'no-control' } as const;
export const HERE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const SEEN = { on, off, unclear } as const;

/** One load of a page in a tab. */
export class Page {
  readonly from: From;
  private readonly h: H;
  constructor(h: H, tab: number, store = 'default', more: { loadedAt?: number } = {}) {
    h.load(tab);
    this.h = h;
    this.from = h.from(tab, { store, ...more });
  }
  say = (message: PageMessage): Promise<Reply> => answerPage(message, this.from, this.h.pages);
  ask = async (): Promise<SettingTask | undefined> => {
    const reply = await this.say({ type: 'page/ask', service: 'linkedin', settings: [REF] });
    return reply.ok ? (reply.value as Task)?.settings[KEY] : undefined;
  };
  reads = async (state: keyof typeof SEEN, more: Partial<Found> = {}): Promise<Stored> => {
    const reply = await this.say({ type: 'page/found', ref: REF, seen: SEEN[state], rung: 'name', ...more });
    return (reply as { value: Stored }).value;
  };
  begins = (more: Partial<Begin> = {}): Promise<Reply> =>
    this.say({ type: 'change/begin', ref: REF, kind: 'refuse', before: more.kind === 'undo' ? off : on, ...more });
  pressed = (id: number, presses = 1): Promise<Reply> => this.say({ type: 'change/pressed', id, presses });
  acted = (id: number, more: object = {}): Promise<Reply> =>
    this.say({ type: 'change/acted', id, outcome: 'changed', presses: 1, moved: [], after: off, ...more });
  confirms = (id: number, more: object = {}): Promise<Reply> => this.say({ type: 'change/confirm', id, ...more });
  /** Turns it off, as far as the page tells. */
  async turnsOff(id: number, more: Partial<Begin> = {}): Promise<void> {
    await this.begins(more);
    await this.pressed(id);
    await this.acted(id, more.kind === 'undo' ? { after: on } : {});
    this.h.pass(500);
  }
}
export const known = async (h: H, key = KEY): Promise<Finding | undefined> => (await h.store.head()).findings.get(key);
export const change = async (h: H, id = 1): Promise<Change | undefined> => (await h.store.read()).changes[id - 1];
/** Off and confirmed, as change 1 (or the next) of tab 1. */
export async function confirmed(h: H, id = 1, tab = 1, store = 'default'): Promise<Page> {
  const page = new Page(h, tab, store);
  await page.turnsOff(id);
  const next = new Page(h, tab, store);
  await next.reads('off', { change: id });
  expect((await change(h, id))?.step).toBe('confirmed');
  h.pass(60_000);
  return next;
}
export async function undone(h: H, id: number, of: number, tab = 1): Promise<Page> {
  const page = new Page(h, tab);
  await page.turnsOff(id, { kind: 'undo', of });
  const next = new Page(h, tab);
  await next.reads('on', { change: id });
  expect((await change(h, id))?.step).toBe('confirmed');
  h.pass(60_000);
  return next;
}
export const file = (h: H): string => exportFile({ ...h.area.items }, '0.1.0', h.now());
export const view = (h: H, message: object): Promise<Reply> =>
  answerView(message as never, {
    store: h.store,
    rounds: h.rounds,
    now: h.now,
    version: '0',
    forgetSession: async () => undefined,
    openTab: async () => undefined,
    scanning: {} as never,
    policy: async () => undefined,
    openToPutBack: async () => undefined,
    endWatch: async () => true,
    hostsChanged: async () => undefined,
  });
