import { change, find, read, readNow, reveal } from '../control/index.ts';
import type { ChangeResult, Reading, Target } from '../control/types.ts';
import type { Change, Ref } from '../ledger/schema.ts';
import type { Refusal, SettingTask, Stored } from '../messages.ts';
import type { ControlSetting, Service } from '../services/schema.ts';
import { appears } from './appear.ts';
import { awayFrom, type Answers, type Board } from './board.ts';
import { toFinding, toMoment, type Seen } from './finding.ts';
import { changeEnds, Orphaned, send, Unanswered } from './link.ts';
import type { NoticeView } from './notice.ts';
import { conclude, lookAround, visitorTurnedAway } from './signals.ts';
import { watchControl } from './watch.ts';
import { whoIsSignedIn } from './who.ts';

/** One setting on its own page, from the task it was given to the end of the visit. */
export interface Visit {
  service: Service;
  setting: ControlSetting;
  ref: Ref;
  task: SettingTask;
  board: Board;
  /** Aborted when the page is left. */
  signal: AbortSignal;
}

/** The background would not write it down, so it is not pressed. */
class NotRecorded extends Error {
  override name = 'NotRecorded';
  readonly why: string;

  /** @param refused as the background put it */
  constructor(refused: Refusal) {
    super(refused);
    this.why = refused === 'other-account' || refused === 'store-full' ? refused : 'unrecorded';
  }
}

/** Does what the task says and then goes on watching for what the person does. Rejects with Orphaned only. */
export async function visitControl(visit: Visit): Promise<void> {
  const { task } = visit;
  if (task.task === 'confirm' && task.change) return confirm(visit, task.change);
  if (task.task === 'undo' && task.change) return alter(visit, 'undo', task.change);
  if (task.task === 'refuse') return refuse(visit);
  return look(visit);
}

/** The control that the notice must not cover. */
export function controlOf(visit: Visit): Element | undefined {
  const found = find(document, target(visit));
  return found.found ? found.element : undefined;
}

function target({ setting, ref }: Visit): Target {
  return ref.instance === undefined ? setting.control : { ...setting.control, instance: ref.instance };
}

function say({ task, board, ref }: Visit, view: NoticeView | undefined): void {
  if (view && task.notice) board.put(ref, view);
  else board.clear(ref);
}

/** How long a page that was answered with an error or a challenge may take to be the setting's all the same, in ms. */
const TURNED_AWAY = 3000;
/** The same where a step of the way was waited for and did not come, in ms. */
const LOST = 1000;

/** Reads the control and the page around it. @param lost a step of the way to it was missing */
async function observe(visit: Visit, onReading?: (reading: Reading) => void, lost = false): Promise<Seen> {
  // A page of the service's that says no is not waited for as one of its own would be.
  const patience = lost ? { timeout: LOST } : visitorTurnedAway().turnedAway === undefined ? {} : { timeout: TURNED_AWAY };
  const reading = await read(document, target(visit), { signal: visit.signal, ...patience, ...(onReading ? { onReading } : {}) });
  return conclude(reading, lookAround(document, visit.service, visit.setting));
}

async function report({ ref, service }: Visit, seen: Seen, extra: { change?: number; why?: string; detail?: string; byHand?: true } = {}): Promise<Stored | undefined> {
  const reply = await send({ type: 'page/found', finding: toFinding(ref, seen, location, new Date()), ...signedIn(service), ...extra });
  return reply.ok ? reply.value : undefined;
}

function signedIn(service: Service): { who?: string } {
  const who = whoIsSignedIn(document, service);
  return who === undefined ? {} : { who };
}

/** Reads, reports and says what allows training. What is unclear is said as well: the person came to this very page. */
async function look(visit: Visit, by: { byHand?: true } = {}): Promise<void> {
  const phase = attend(visit);
  const lost = visit.task.inRound === true && (await reveal(document, target(visit), phase.signal)) !== undefined;
  if (!visit.task.inRound && visit.setting.overlay && !(await appears(document, target(visit), phase.signal))) return;
  // What allows training is said at once; it is believed, and stored, once it has stayed.
  const seen = await observe({ ...visit, signal: phase.signal }, (reading) => { if (reading.state === 'allowed') say(visit, viewOf(visit, reading)); }, lost);
  if (phase.signal.aborted) return;
  if (visit.setting.overlay && !visit.task.inRound && seen.reason === 'no-control') return look(visit, by); // Closed again while it was read.
  await report(visit, seen, by);
  say(visit, viewOf(visit, seen));
  watch(visit, seen, phase);
}

/** What the notice says of a look; nothing when training is refused, or when there is nothing that a notice could add. */
function viewOf({ service, task }: Visit, seen: Seen): NoticeView | undefined {
  if (seen.state === 'allowed') {
    const { label, position, choice, refuses } = seen;
    const wasOff = task.last?.state === 'refused' ? task.last.at : undefined;
    return {
      state: 'allowed',
      service: service.name,
      ...(label === undefined ? {} : { label }),
      ...(position === undefined ? {} : { position }),
      ...(choice === undefined ? {} : { choice }),
      ...(refuses === undefined ? {} : { refuses }),
      ...(wasOff === undefined ? {} : { wasOff }),
    };
  }
  if (seen.state === 'locked' && seen.fixed !== 'refused') return { state: 'locked', service: service.name, ...(seen.fixed ? { fixed: seen.fixed } : {}) };
  // An error of the service's speaks for itself.
  if (seen.state === 'unclear' && seen.reason && seen.reason !== 'turned-away' && seen.reason !== 'no-permission') return { state: 'unclear', service: service.name, reason: seen.reason };
  return undefined;
}

/** A stretch of a visit that ends when the page is left or something else begins. */
interface Phase {
  signal: AbortSignal;
  end: () => void;
}

/** Begins a phase in which the notice's answers work. */
function attend(visit: Visit, more: Answers = {}): Phase {
  const controller = new AbortController();
  const end = (): void => controller.abort();
  const instead = (act: () => Promise<void>) => (): Promise<void> => {
    end();
    return act();
  };
  visit.board.answer(visit.ref, {
    turnOff: instead(() => alter(visit, 'refuse')),
    readAgain: instead(() => look(visit)),
    goTo: () => controlOf(visit)?.scrollIntoView({ block: 'center' }),
    ...awayFrom(visit.board, visit.ref),
    ...more,
  });
  return { signal: AbortSignal.any([visit.signal, controller.signal]), end };
}

/** Follows what the person does on the page itself: when the control then stands otherwise, it is looked at anew. */
function watch(visit: Visit, seen: Seen, phase = attend(visit)): void {
  const known = seen.state === 'allowed' || seen.state === 'refused' || seen.state === 'locked' ? seen.state : 'unclear';
  watchControl(document, target(visit), known, () => {
    phase.end();
    look(visit, { byHand: true }).catch(visit.board.orphaned);
  }, phase.signal);
}

/** Asked for elsewhere, by a person: reads, and turns off what allows. */
async function refuse(visit: Visit): Promise<void> {
  // What opens over other pages is opened by the change itself, which reads before it presses.
  if (visit.setting.overlay) return alter(visit, 'refuse');
  const seen = await observe(visit);
  if (visit.signal.aborted) return;
  if (seen.state === 'allowed') return alter(visit, 'refuse');
  await report(visit, seen);
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes the control, after any other change on this page: each would take the other's for a neighbour that moved. */
function alter(visit: Visit, kind: 'refuse' | 'undo', undone?: Change): Promise<void> {
  const turn = changing.then(() => alterNow(visit, kind, undone));
  changing = turn.catch(() => undefined);
  return turn;
}

/** Towards refusal, or for Undo back to what the ledger recorded. Ends with a reload when the control moved. */
async function alterNow(visit: Visit, kind: 'refuse' | 'undo', undone?: Change): Promise<void> {
  const { service, setting, signal } = visit;
  say(visit, { state: 'working', service: service.name, task: kind, ...(costsToReload(visit) ? { ownTab: true } : {}), ...(visit.task.last?.refuses ? { refuses: visit.task.last.refuses } : {}) });
  let id: number | undefined;
  let unrecorded: unknown;
  const result = await change(document, target(visit), {
    signal,
    ...restoring(undone),
    beforePress: async (reading) => {
      id ??= await begin(visit, kind, reading, undone).catch((error: unknown) => {
        unrecorded = error;
        throw error; // What could not be written down is not pressed.
      });
    },
  });
  // Nothing was pressed. A round's own page is asked for its task anew; to a person it is said.
  if (unrecorded instanceof Unanswered && visit.task.inRound) return location.reload();
  if (unrecorded instanceof Orphaned && !(unrecorded instanceof Unanswered)) throw unrecorded;

  if (id !== undefined) await acted(id, result);
  if (result.outcome === 'changed') return id !== undefined && costsToReload(visit) ? confirmElsewhere(visit, id) : location.reload();
  if (result.outcome === 'already') return look(visit);

  const seen = conclude(result.after ?? result.before, lookAround(document, service, setting));
  const why = unrecorded instanceof NotRecorded ? unrecorded.why : unrecorded ? 'unrecorded' : (result.stopped ?? 'interrupted');
  await report(visit, seen, { why, ...(result.detail ? { detail: result.detail.slice(0, 300) } : {}) });
  say(visit, couldNot(visit, kind, why, seen));
  watch(visit, seen);
}

/** Whether a reload would take something from the person: a dialog over a conversation, say. A round's own tab holds nothing. */
function costsToReload({ setting, task }: Visit): boolean {
  return !task.inRound && (setting.confirmIn === 'own-tab' || setting.overlay === true);
}

/** The reading anew is done in a window of its own, and this page waits for what it shows. */
async function confirmElsewhere(visit: Visit, id: number): Promise<void> {
  const ending = changeEnds(id, visit.signal);
  const reply = await send({ type: 'change/elsewhere', id });
  const ended = reply.ok && reply.value ? await ending : undefined;
  if (!visit.signal.aborted) showEnd(visit, readNow(document, target(visit)), ended, ended?.kind ?? visit.task.change?.kind ?? 'refuse');
}

function restoring(undone: Change | undefined): { restore?: { position: 'on' | 'off'; choice?: string } } {
  if (!undone?.before.position) return {};
  const { position, choice } = undone.before;
  return { restore: choice === undefined ? { position } : { position, choice } };
}

function couldNot(visit: Visit, task: 'refuse' | 'undo', why: string, seen: Seen): NoticeView {
  return {
    state: 'could-not',
    service: visit.service.name,
    why,
    task,
    switch: controlOf(visit) !== undefined,
    ...(seen.refuses ? { refuses: seen.refuses } : {}),
    ...(seen.position ? { shown: seen.position } : {}),
  };
}

async function begin({ ref, service }: Visit, kind: 'refuse' | 'undo', reading: Reading, undone?: Change): Promise<number> {
  const reply = await send({ type: 'change/begin', ref, kind, before: toMoment(reading, new Date()), ...signedIn(service), ...(undone ? { of: undone.id } : {}) });
  if (!reply.ok) throw new NotRecorded(reply.refused);
  return reply.value.id;
}

async function acted(id: number, { outcome, stopped, detail, after, presses, moved }: ChangeResult): Promise<void> {
  await send({
    type: 'change/acted',
    id,
    outcome,
    presses,
    moved,
    ...(stopped ? { why: stopped } : {}),
    ...(detail ? { detail: detail.slice(0, 300) } : {}),
    ...(after ? { after: toMoment(after, new Date()) } : {}),
  });
}

/** By this age, in ms, pages have begun to listen: a second and a half after the first paint is what was seen. */
const OLD = 5000;

function untilOld(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.max(0, OLD - performance.now()));
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); });
  });
}

/** After the reload: what the page shows now decides, whatever was seen before. */
async function confirm(visit: Visit, pending: Change): Promise<void> {
  const { service, signal } = visit;
  say(visit, { state: 'working', service: service.name, task: 'confirm' });
  if (visit.task.inRound) await reveal(document, target(visit), signal);
  const seen = await observe(visit);
  if (signal.aborted) return;
  const stored = await report(visit, seen, { change: pending.id });
  const ended = stored?.change;
  if (stored?.again && (pending.kind === 'refuse' || stored.restores)) {
    await untilOld(signal);
    // The undo's own state before is what it was to leave; what it restores stands in the change that it takes back.
    return alter(visit, pending.kind, stored.restores);
  }
  showEnd(visit, seen, ended, pending.kind);
}

/** Says how a change ended, and goes on watching. */
function showEnd(visit: Visit, seen: Seen, ended: Change | undefined, kind: Change['kind']): void {
  const { ref, service, board } = visit;
  if (ended?.step !== 'confirmed') {
    say(visit, couldNot(visit, kind, ended?.why ?? 'unconfirmed', seen));
    return watch(visit, seen);
  }
  const refuses = seen.refuses ? { refuses: seen.refuses } : {};
  const moved = ended.moved.length > 0 ? { moved: ended.moved } : {};
  say(visit, ended.kind === 'refuse'
    ? { state: 'done', service: service.name, ...refuses, ...moved }
    : { state: 'undone', service: service.name, ...(seen.position ? { position: seen.position } : {}), ...moved });
  const phase = attend(visit, {
    undo: () => {
      phase.end();
      return alter(visit, 'undo', ended);
    },
    receipt: () => send({ type: 'open/receipt', id: ended.id }),
    close: () => board.clear(ref),
    // An undone setting allows training again, and the person has just said that they want that.
    notNow: () => board.clear(ref),
  });
  watch(visit, seen, phase);
}
