/** The end of a round, whatever brings it about, and what follows it. */
import { stop, type RoundStop } from '../../round/machine.ts';
import { countsOf, current, tabsOf, taskOf } from '../../round/visits.ts';
import type { Round } from '../../round/schema.ts';
import { put, type Driving } from './parts.ts';
import { toldOf, unread } from './told.ts';

/** Ends a round that is not to go on, or cannot. */
export async function end(d: Driving, round: Round, why: RoundStop): Promise<void> {
  const visit = current(round);
  if (visit && !(await toldOf(d, visit))) await unread(d, round, visit, 'interrupted');
  const stopped = stop(round, d.now(), (await d.storage.isOurs(round.id)) ? why : 'browser-closed');
  await put(d, stopped);
  await windUp(d, stopped);
}

/** What follows the end. Done again when something came between, until it is written down that it was done. */
export async function windUp(d: Driving, round: Round): Promise<void> {
  await leave(d, round);
  await record(d, round);
}

async function record(d: Driving, round: Round): Promise<void> {
  if (!round.silent) await keep(d, round).catch(() => undefined); // The findings and changes are there all the same.
  await d.storage.write({ ...round, settled: true }).catch(() => undefined);
  await d.stage.alarm(undefined);
}

async function leave({ stage, storage }: Driving, round: Round): Promise<void> {
  if (!(await storage.isOurs(round.id))) return;
  if (round.windowId !== undefined && tabsOf(round).length > 0)
    await stage.close(round.windowId, tabsOf(round)).catch(() => undefined); // Closed by the person already.
  // The next one's window comes to the front at once, and without a popup the toolbar button shows the result all the
  // same.
  if (round.why !== 'another-round') await stage.present(round.openerWindowId, !round.silent).catch(() => undefined);
}

async function keep({ store, now }: Driving, round: Round): Promise<void> {
  const { id, startedAt, endedAt, step, why, visits } = round;
  if (step === 'running') return;
  const made = await store.changes(visits.flatMap(({ change }) => change ?? []));
  // A page of the person's own may have told of one of theirs.
  const changes = made.filter((change) => change.round === id && change.step === 'confirmed').map((one) => one.id);
  await store.roundEnded({
    round: id,
    task: taskOf(round),
    startedAt,
    endedAt: endedAt ?? now().toISOString(),
    step,
    ...(why === undefined ? {} : { why }),
    ...countsOf(round),
    changes,
  });
}

/**
 * Something could not be written down: the round ends with what is written, and nothing is opened or pressed any more.
 * When not even that can be written, the person is told, and it is tried again at each wake.
 */
export async function giveUp(d: Driving): Promise<void> {
  const { stage, storage } = d;
  const round = await storage.read().catch(() => undefined);
  if (round?.step !== 'running') return;
  const again = round.id === d.lost;
  const stopped = stop(round, d.now(), 'store-full');
  const written = await storage.write(stopped).then(
    () => true,
    () => false,
  );
  d.lost = written ? undefined : round.id;
  if (!again) await leave(d, stopped);
  if (written) return record(d, stopped);
  await stage.alarm(undefined);
  if (!again) await stage.full();
}
