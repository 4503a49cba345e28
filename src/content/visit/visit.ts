/** One setting on its own page, and what every part of a visit to it needs. */
import { find } from '../../engine/looking.ts';
import type { Target } from '../../engine/types.ts';
import type { Change, Ref } from '../../ledger/schema.ts';
import type { PageMessage, Reply, SettingTask, Stored } from '../../messages.ts';
import type { PageControl, PageRequest, PageService } from '../../catalog/schema.ts';
import { refKey } from '../../shared/refs.ts';
import { awayFrom, type Answers, type Board } from '../notice/queue.ts';
import type { NoticeView } from '../notice/notice.ts';
import { toFound, type Seen } from './finding.ts';
import { send } from '../messaging.ts';
import { whoIsSignedIn } from './account.ts';

/** From the task it was given to the end of the visit. */
export interface Visit {
  service: PageService;
  setting: PageControl;
  ref: Ref;
  task: SettingTask;
  board: Board;
  /** Aborted when the page is left. */
  signal: AbortSignal;
  /** When what shows the setting came into this document, by `performance.now()`; absent or 0, with it. */
  since?: number | undefined;
  /** What else can be done here, for the parts of a visit that lead to each other. */
  acts: { alter: (asked: Asked) => Promise<void>; readAgain: () => Promise<void> };
}

/** The same for a form by which a person objects. */
export type FormVisit = Pick<Visit, 'service' | 'ref' | 'task' | 'board' | 'signal'> & { setting: PageRequest };

/** What is asked for: towards refusal, or for Undo back to what the ledger recorded. */
export interface Asked {
  kind: 'refuse' | 'undo';
  /** For Undo: the change that is taken back. */
  undone?: Change;
  /** A second attempt at this change, which was not kept. */
  again?: Change;
}

/** What the engine is to look for: the setting's control, of that instance where there are several. */
export function target({ setting, ref }: Pick<Visit, 'setting' | 'ref'>): Target {
  return ref.instance === undefined ? setting.control : { ...setting.control, instance: ref.instance };
}

/** The control that the notice must not cover. */
export function controlOf(visit: Pick<Visit, 'setting' | 'ref'>): Element | undefined {
  const found = find(document, target(visit));
  return found.found ? found.element : undefined;
}

/** Has the notice say this of the setting; undefined, or where the person wants no notices, nothing. */
export function say({ task, board, ref }: Visit, view: NoticeView | undefined): void {
  if (view && task.notice) board.put(ref, view);
  else board.clear(ref);
}

/** Whose page it is, as far as it shows that, as a part of a message. */
export function signedIn(service: PageService): { who?: string } {
  const who = whoIsSignedIn(document, service);
  return who === undefined ? {} : { who };
}

/** How long ago what shows the setting came into this document; nothing where that was with the document. */
export function drawnAgo({ since }: Pick<Visit, 'since'>): { drawn?: number } {
  return since ? { drawn: performance.now() - since } : {};
}

/** Nobody is signed in here: whoever is afterwards may be another. */
export async function tellSignedOut({ service, ref }: Visit): Promise<void> {
  await send({ type: 'page/ask', service: service.id, settings: [ref], signedOut: true });
}

type Found = Extract<PageMessage, { type: 'page/found' }>;

/** The last report of each setting: none overtakes an earlier one. */
const reports = new Map<string, Promise<unknown>>();

/**
 * Reports what the page shows, after every earlier report of the same setting has been answered.
 * @returns what the background made of it
 */
export function report(
  visit: Visit,
  seen: Seen,
  extra: Pick<Found, 'change' | 'why' | 'byHand' | 'moved'> = {},
): Promise<Reply<Stored>> {
  const { ref, service } = visit;
  const found: Found = {
    type: 'page/found',
    ref,
    ...toFound(seen),
    ...signedIn(service),
    ...drawnAgo(visit),
    ...extra,
  };
  const reply = Promise.resolve(reports.get(refKey(ref))).then(() => send(found));
  reports.set(
    refKey(ref),
    reply.catch(() => undefined),
  );
  return reply;
}

/** A stretch of a visit that ends when the page is left or something else begins. */
export interface Phase {
  signal: AbortSignal;
  end: () => void;
}

function begin(visit: Visit): Phase {
  const controller = new AbortController();
  return { signal: AbortSignal.any([visit.signal, controller.signal]), end: () => controller.abort() };
}

/**
 * Begins a phase in which the notice's answers work.
 * @param phase goes on, with other answers
 */
export function attend(visit: Visit, more: Answers = {}, phase = begin(visit)): Phase {
  const instead = (act: () => Promise<void>) => (): Promise<void> => {
    phase.end();
    return act();
  };
  visit.board.answer(visit.ref, {
    turnOff: instead(() => visit.acts.alter({ kind: 'refuse' })),
    readAgain: instead(() => visit.acts.readAgain()),
    goTo: () => controlOf(visit)?.scrollIntoView({ block: 'center' }),
    ...awayFrom(visit.board, visit.ref),
    ...more,
  });
  return phase;
}
