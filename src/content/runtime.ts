import { scopesOf } from '../engine/page/page-index.ts';
import { refKey } from '../shared/refs.ts';
import type { SettingTask, Task } from '../messages.ts';
import type { PageService, PageSetting } from '../catalog/schema.ts';
import type { Place } from '../catalog/match.ts';
import { awayFrom, createBoard, type Board } from './notice/queue.ts';
import { pressing } from './press-slot.ts';
import { offerHere, type Stay } from './runtime-slot.ts';
import { Orphaned } from './messaging.ts';
import { visitControl } from './visit/tasks.ts';
import { controlOf, type Visit } from './visit/visit.ts';

/** From arriving at a place until the signal says that it was left. */
export const stay: Stay = (service, place, task, signal, since) => {
  const visits: Omit<Visit, 'acts'>[] = [];
  const board = createBoard(
    document,
    {
      avoid: () => visits.map(controlOf).find((element) => element !== undefined),
      // So that the click that may follow does not wait for it.
      approached: () => void pressing().catch(() => undefined),
    },
    signal,
  );
  offerHere({ service, place, task, board, signal, scopesOf });
  void visitAll(service, place, task, board, signal, since, visits).catch((error: unknown) => {
    board.failed(error);
    if (!(error instanceof Orphaned)) throw error; // For whoever looks at the page's console.
  });
};

async function visitAll(
  service: PageService,
  place: Place<PageSetting>,
  { settings }: NonNullable<Task>,
  board: Board,
  signal: AbortSignal,
  since: number | undefined,
  visits: Omit<Visit, 'acts'>[],
): Promise<void> {
  if (place.hub) {
    const task = settings[refKey({ service: service.id, setting: place.hub.id })];
    if (task?.inRound && place.hub.remedy === 'control')
      await (await pressing()).ledAway(service, place.hub, task, signal);
    else if (task) hint(service, place.hub, task, board);
  }
  await Promise.all(
    place.settings.map(async ({ setting, ref }) => {
      const task = settings[refKey(ref)];
      if (!task) return;
      if (setting.remedy === 'request') (await pressing()).visitForm({ service, setting, ref, task, board, signal });
      if (setting.remedy !== 'control') return;
      const visit = { service, setting, ref, task, board, signal, since };
      visits.push(visit);
      await visitControl(visit);
    }),
  );
}

/**
 * On a settings page next door: the way to the right one, when that is known to allow training or was never looked at.
 */
function hint(service: PageService, setting: PageSetting, task: SettingTask, board: Board): void {
  const worth = task.last === undefined || task.last.state === 'allowed';
  if (!task.notice || !worth || setting.open === undefined) return;
  const ref = { service: service.id, setting: setting.id };
  board.answer(ref, { ...awayFrom(board, ref), close: awayFrom(board, ref).notNow });
  board.put(ref, { state: 'hint', service: service.name, setting: setting.name, href: setting.open });
}
