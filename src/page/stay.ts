import { readNow } from '../control/index.ts';
import { refKey } from '../ledger/ref.ts';
import type { SettingTask, Task } from '../messages.ts';
import type { ControlSetting, Service, Setting } from '../services/schema.ts';
import type { Place } from './address.ts';
import { awayFrom, createBoard, type Board } from './board.ts';
import { visitForm } from './form.ts';
import type { Stay } from './handover.ts';
import { toFinding, type Seen } from './finding.ts';
import { Orphaned, send } from './link.ts';
import { lookAround } from './signals.ts';
import { controlOf, visitControl, type Visit } from './visit.ts';

/** From arriving at a place until the signal says that it was left. */
export const stay: Stay = (service, place, task, signal) => {
  const visits: Visit[] = [];
  const board = createBoard(document, () => visits.map(controlOf).find((element) => element !== undefined));
  signal.addEventListener('abort', () => board.remove());
  void visitAll(service, place, task, board, signal, visits).catch((error: unknown) => {
    if (!(error instanceof Orphaned)) throw error;
    board.orphaned();
  });
};

async function visitAll(service: Service, place: Place, { settings }: NonNullable<Task>, board: Board, signal: AbortSignal, visits: Visit[]): Promise<void> {
  if (place.hub) {
    const task = settings[refKey({ service: service.id, setting: place.hub.id })];
    if (task?.inRound && place.hub.remedy === 'control') await ledAway(service, place.hub, signal);
    else if (task) hint(service, place.hub, task, board);
  }
  await Promise.all(place.settings.map(async ({ setting, ref }) => {
    const task = settings[refKey(ref)];
    if (!task) return;
    if (setting.remedy === 'request') visitForm({ service, setting, ref, task, board, signal });
    if (setting.remedy !== 'control') return;
    const visit: Visit = { service, setting, ref, task, board, signal };
    visits.push(visit);
    await visitControl(visit);
  }));
}

/** How long a list of settings may take to be drawn, in ms. */
const DRAWN = 4000;

/**
 * The setting's own address led a round to the service's list of settings. That a signed-in person's list does not have
 * it is evidence; a list that has it, or that is not drawn, is not.
 */
async function ledAway(service: Service, setting: ControlSetting, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => { setTimeout(resolve, DRAWN); });
  if (signal.aborted) return;
  const { signedIn, titled, loading } = lookAround(document, service, setting);
  const { absent } = readNow(document, setting.control);
  const seen: Seen = signedIn && !titled && !loading && absent ? { state: 'not-offered' } : { state: 'unclear', reason: 'no-control' };
  await send({ type: 'page/found', finding: toFinding({ service: service.id, setting: setting.id }, seen, location, new Date()) });
}

/** On a settings page next door: the way to the right one, when that is known to allow training or was never looked at. */
function hint(service: Service, setting: Setting, task: SettingTask, board: Board): void {
  const worth = task.last === undefined || task.last.state === 'allowed';
  if (!task.notice || !worth || setting.open === undefined) return;
  const ref = { service: service.id, setting: setting.id };
  board.answer(ref, { ...awayFrom(board, ref), close: awayFrom(board, ref).notNow });
  board.put(ref, { state: 'hint', service: service.name, setting: setting.name, href: setting.open });
}
