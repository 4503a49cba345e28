/**
 * Most pages are only looked at. What a press needs is a file of its own (entrypoints/press.ts), which the background
 * loads into this document when a person turns to the notice, or when something is to be changed or confirmed. What few
 * pages need is there too: forms, settings that open over other pages, lists that have to be scrolled, and rounds.
 */
import type { PageControl, PageService } from '../catalog/schema.ts';
import type { Reading, ReadOptions, Target } from '../engine/types.ts';
import type { Change } from '../ledger/schema.ts';
import type { SettingTask } from '../messages.ts';
import type { Seen } from './visit/finding.ts';
import { send } from './messaging.ts';
import type { Asked, FormVisit, Visit } from './visit/visit.ts';

/** What that file does. */
export interface Pressing {
  alter: (visit: Visit, asked: Asked) => Promise<void>;
  confirm: (visit: Visit, pending: Change) => Promise<void>;
  offerPutBack: (visit: Visit, change: Change, seen: Seen) => void;
  reveal: (root: Document, target: Target, signal: AbortSignal) => Promise<unknown>;
  wayTo: (
    root: Document,
    target: Target,
    timeout: number,
    signal: AbortSignal,
  ) => Promise<'control' | 'step' | undefined>;
  /** Where nothing was displayed of the setting; see search.ts in the engine. */
  search: (document: Document, target: Target, options: ReadOptions, before: Reading) => Promise<Reading>;
  visitForm: (visit: FormVisit) => void;
  /** For pages of a round; see in-round.ts and front.ts. */
  observeAhead: (visit: Visit) => Promise<Seen>;
  observeInRound: (visit: Visit) => Promise<Seen>;
  ledAway: (service: PageService, setting: PageControl, task: SettingTask, signal: AbortSignal) => Promise<void>;
  shown: (visit: Pick<Visit, 'ref' | 'signal'>) => Promise<void>;
  /** For settings that open over other pages; see overlay-watch.ts. */
  appears: (visit: Pick<Visit, 'service' | 'setting' | 'ref'>, signal: AbortSignal) => Promise<boolean>;
  closes: (visit: Pick<Visit, 'service' | 'setting' | 'ref'>, signal: AbortSignal) => Promise<boolean>;
}

/** Where both files meet: this extension's isolated world of this page. `parts`: see page-parts.ts. */
const world = globalThis as { holdoutParts?: readonly unknown[]; holdoutPressing?: Pressing | undefined };

/** Called by the page runtime as it is loaded. A press file that was there before belongs to the runtime before it. */
export function offerParts(parts: readonly unknown[]): void {
  world.holdoutParts = parts;
  world.holdoutPressing = undefined;
}

/** Called by the press file as it is loaded. */
export function offerPressing(offered: Pressing): void {
  world.holdoutPressing = offered;
}

let loading: Promise<Pressing> | undefined;

/**
 * What a press needs, loaded once.
 * @throws when the browser does not load it, or nobody is there to ask; the next call tries again
 */
export function pressing(): Promise<Pressing> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pressing> {
  const reply = await send({ type: 'page/load-press' });
  const { holdoutPressing } = world;
  if (!holdoutPressing) throw new Error(reply.ok ? 'the press file did not load' : reply.refused);
  return holdoutPressing;
}
