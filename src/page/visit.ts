import { change, read } from '../control/index.ts';
import type { ChangeResult, Reading, Target } from '../control/types.ts';
import type { Change, Finding, Ref } from '../ledger/schema.ts';
import type { SettingTask, Stored } from '../messages.ts';
import type { ControlSetting, Service } from '../services/schema.ts';
import type { Board } from './board.ts';
import { toFinding, toMoment, type Seen } from './finding.ts';
import { send } from './link.ts';
import { conclude, lookAround } from './signals.ts';
import { watchControl } from './watch.ts';

/** One setting on its own page, from the task it was given to the end of the visit. */
export interface Visit {
  service: Service;
  setting: ControlSetting;
  ref: Ref;
  task: SettingTask;
  board: Board;
  signal: AbortSignal;
}

/** The background would not write it down, so it is not pressed. */
class NotRecorded extends Error {
  override name = 'NotRecorded';
}

/** Does what the task says and, after a look, goes on watching for what the person does. Rejects with Orphaned only. */
export async function visitControl(visit: Visit): Promise<void> {
  const { task } = visit;
  switch (task.task) {
    case 'look':
      return look(visit);
    case 'confirm':
      return confirm(visit);
    case 'refuse':
      return refuse(visit);
    case 'undo':
      return task.change ? alter(visit, 'undo', task.change) : look(visit);
  }
}

function target({ setting, ref }: Visit): Target {
  return ref.instance === undefined ? setting.control : { ...setting.control, instance: ref.instance };
}

/** Reads the control and the page around it. */
async function observe(visit: Visit, onReading?: (reading: Reading) => void): Promise<Seen> {
  const reading = await read(document, target(visit), { signal: visit.signal, ...(onReading ? { onReading } : {}) });
  return conclude(reading, lookAround(document, visit.service, visit.setting));
}

async function report({ ref }: Visit, seen: Seen, extra: { change?: number; why?: string; detail?: string } = {}): Promise<Stored | undefined> {
  const finding = toFinding(ref, seen, location, new Date(), extra.change === undefined ? 'seen' : 'saved');
  const reply = await send({ type: 'page/found', finding, ...extra });
  return reply.ok ? reply.value : undefined;
}

async function look(visit: Visit): Promise<void> {
  const { board, ref, task, signal } = visit;
  // What allows training is said at once; it is only believed, and stored, once it has stayed.
  const seen = await observe(visit, (reading) => { if (task.notice && reading.state === 'allowed') present(visit, reading); });
  if (signal.aborted) return;
  await report(visit, seen);
  if (task.notice) present(visit, seen);
  else board.clear(ref);
  watch(visit, seen);
}

function watch(visit: Visit, seen: Seen): void {
  const controller = new AbortController();
  const signal = AbortSignal.any([visit.signal, controller.signal]);
  const known = seen.state === 'allowed' || seen.state === 'refused' || seen.state === 'locked' ? seen.state : 'unclear';
  const again = (): void => {
    controller.abort();
    void look(visit).catch(() => visit.board.orphaned());
  };
  watchControl(document, target(visit), known, again, signal);
  visit.signal.addEventListener('abort', () => controller.abort());
  visit.board.onAct(visit.ref, {
    refuse: () => { controller.abort(); return alter(visit, 'refuse'); },
    readAgain: () => { controller.abort(); return look(visit); },
    notNow: () => away(visit, 'not-now'),
    notOnThisPage: () => away(visit, 'page'),
    never: () => away(visit, 'everywhere'),
  });
}

async function away({ ref, board }: Visit, how: 'not-now' | 'page' | 'everywhere'): Promise<void> {
  board.clear(ref);
  await send({ type: 'notice/away', ref, how });
}

function present(visit: Visit, seen: Seen): void {
  const { board, ref, service } = visit;
  if (seen.state === 'allowed' && seen.position && seen.refuses) {
    board.put(ref, { kind: 'allowed', service: service.name, label: seen.label ?? visit.setting.name, position: seen.position, refuses: seen.refuses });
  } else if (seen.state === 'unclear' && seen.reason && seen.reason !== 'interrupted') {
    board.put(ref, { kind: 'unclear', reason: seen.reason });
  } else board.clear(ref);
}

async function refuse(visit: Visit): Promise<void> {
  const seen = await observe(visit);
  if (visit.signal.aborted) return;
  if (seen.state === 'allowed') return alter(visit, 'refuse');
  await report(visit, seen);
}

/** Changes the control: towards refusal, or for Undo back to what the ledger recorded. Ends with a reload when it moved. */
async function alter(visit: Visit, kind: 'refuse' | 'undo', undone?: Change): Promise<void> {
  const { board, ref, service } = visit;
  board.put(ref, { kind: 'working', refuses: visit.task.last?.refuses ?? 'off', undo: kind === 'undo' });
  let id: number | undefined;
  const result = await change(document, target(visit), {
    signal: visit.signal,
    ...(undone?.before.position ? { restore: { position: undone.before.position, ...(undone.before.choice ? { choice: undone.before.choice } : {}) } } : {}),
    beforePress: async (reading) => { id ??= await begin(visit, kind, reading, undone); },
  });

  if (id !== undefined) await acted(id, result);
  if (result.outcome === 'changed') {
    board.keepThroughReload();
    location.reload();
    return;
  }
  if (result.outcome === 'already') {
    await look(visit);
    return;
  }
  const seen = conclude(result.after ?? result.before, lookAround(document, service, visit.setting));
  await report(visit, seen, { why: result.stopped ?? 'interrupted', ...(result.detail ? { detail: result.detail.slice(0, 300) } : {}) });
  board.put(ref, { kind: 'could-not', why: result.stopped ?? 'interrupted', ...(result.detail ? { detail: result.detail } : {}) });
  watch(visit, seen);
}

async function begin({ ref }: Visit, kind: 'refuse' | 'undo', reading: Reading, undone?: Change): Promise<number> {
  const reply = await send({ type: 'change/begin', ref, kind, before: toMoment(reading, new Date()), ...(undone ? { of: undone.id } : {}) });
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

/** After the reload: what the page shows now decides, whatever was seen before. */
async function confirm(visit: Visit): Promise<void> {
  const { board, ref, service, task } = visit;
  if (!task.change) return look(visit);
  const seen = await observe(visit);
  if (visit.signal.aborted) return;
  const stored = await report(visit, seen, { change: task.change.id });
  presentEnd(visit, seen, stored?.change);
  watch(visit, seen);
  if (stored?.change?.step === 'confirmed') {
    const { id } = stored.change;
    board.onAct(ref, {
      undo: () => alter({ ...visit, task: { ...task, last: stored.finding } }, 'undo', stored.change),
      receipt: async () => { await send({ type: 'open/receipt', id }); },
      close: async () => board.clear(ref),
    });
  }

  function presentEnd({ setting }: Visit, end: Seen, ended: Change | undefined): void {
    if (ended?.step === 'confirmed' && ended.kind === 'refuse') {
      board.put(ref, { kind: 'done', service: service.name, position: end.position ?? 'off', note: setting.doesNotCover[0] ?? '' });
    } else if (ended?.step === 'confirmed') board.put(ref, { kind: 'undone', service: service.name, position: end.position ?? 'on' });
    else board.put(ref, { kind: 'could-not', why: ended?.why ?? 'unconfirmed', ...(ended?.detail ? { detail: ended.detail } : {}) });
  }
}

export type { Finding };
