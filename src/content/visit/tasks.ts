/** What a visit was asked to do, by the part that does it. */
import { look } from './looking.ts';
import { observe } from './observing.ts';
import { pressing } from '../press-slot.ts';
import { viewOf } from './telling.ts';
import { report, say, tellSignedOut, type Asked, type Visit } from './visit.ts';

/** Does what the task says and then goes on watching for what the person does. Rejects with Orphaned only. */
export async function visitControl(given: Omit<Visit, 'acts'>): Promise<void> {
  const visit: Visit = {
    ...given,
    acts: { alter: (asked) => alter(visit, asked), readAgain: () => look(visit) },
  };
  const { task } = visit;
  if (task.task === 'look') return look(visit);
  // Only a look, and what one begins with, is made of a hidden page.
  if (task.ahead && (task.task !== 'refuse' || visit.setting.overlay)) await (await pressing()).shown(visit);
  if (task.task === 'confirm' && task.change) return (await pressing()).confirm(visit, task.change);
  if (task.task === 'undo' && task.change) return alter(visit, { kind: 'undo', undone: task.change });
  if (task.task === 'refuse') return refuse(visit);
  return look(visit);
}

async function alter(visit: Visit, asked: Asked): Promise<void> {
  return (await pressing()).alter(visit, asked);
}

/** Asked for elsewhere, by a person: reads, and turns off what allows. */
async function refuse(visit: Visit): Promise<void> {
  // What opens over other pages is opened by the change itself, which reads before it presses.
  if (visit.setting.overlay) return alter(visit, { kind: 'refuse' });
  const seen = await (visit.task.ahead ? (await pressing()).observeAhead(visit) : observe(visit));
  if (visit.signal.aborted) return;
  if (seen.state === 'signed-out') return tellSignedOut(visit);
  if (seen.state === 'allowed') return alter(visit, { kind: 'refuse' });
  await report(visit, seen);
  // Asked for in the popup over this very page: what hinders it is said here.
  if (!visit.task.inRound) say(visit, viewOf(visit, seen));
}
