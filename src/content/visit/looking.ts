/** Reads a setting and says how it stands; presses nothing. */
import type { Seen } from './finding.ts';
import { observe } from './observing.ts';
import { pressing } from '../press-slot.ts';
import { watchControl } from './control-watch.ts';
import { outdated, unkept, viewOf } from './telling.ts';
import { attend, report, say, target, tellSignedOut, type Phase, type Visit } from './visit.ts';

/** Reads, reports and says what allows training. What is unclear is said as well: the person came to this very page. */
export async function look(visit: Visit, by: { byHand?: true; moved?: true } = {}): Promise<void> {
  const phase = attend(visit);
  if (!visit.task.inRound && visit.setting.overlay) {
    const { appears } = await pressing();
    if (!(await appears(visit, phase.signal))) return;
  }
  // Nothing is said of a state that has not come to rest.
  const here = { ...visit, signal: phase.signal };
  const seen = await (visit.task.inRound ? (await pressing()).observeInRound(here) : observe(here));
  if (phase.signal.aborted) return;
  if (visit.setting.overlay && !visit.task.inRound && seen.reason === 'no-control') return look(visit, by); // Closed again while it was read.
  // From the reading on, and not only when it is written down: what the person does meanwhile is theirs too.
  watch(visit, seen, phase);
  if (document.hidden && seen.reason === 'no-control' && !visit.task.inRound) {
    // It may stand further down, which is searched only in sight: until then nothing is said.
    return whenBack(visit, phase, by);
  }
  if (seen.state === 'signed-out') {
    await tellSignedOut(visit);
    if (!phase.signal.aborted) say(visit, undefined);
    return;
  }
  const reply = await report(visit, seen, by);
  if (phase.signal.aborted) return;
  if (visit.task.putBack && visit.task.change && reply.ok) {
    const { offerPutBack } = await pressing();
    if (phase.signal.aborted) return;
    phase.end();
    return offerPutBack(visit, visit.task.change, seen);
  }
  if (reply.ok && reply.value.older) say(visit, outdated(visit));
  else say(visit, viewOf(visit, seen, reply) ?? unkept(visit, reply));
  if (!visit.task.inRound && !visit.setting.overlay) whenBack(visit, phase);
}

/**
 * Once the page comes into sight again it is looked at anew: the person may have set it elsewhere meanwhile, and what it
 * shows is held against that. Where they have put away what was said, they are not told again.
 */
function whenBack(visit: Visit, phase: Phase, by: Parameters<typeof look>[1] = {}): void {
  const { board, ref } = visit;
  const said = board.says(ref);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || (said && !board.says(ref))) return;
      phase.end();
      look(visit, by).catch(board.failed);
    },
    { signal: phase.signal },
  );
}

/**
 * Follows what the person does on the page itself: when the control then stands otherwise, the phase ends and it is
 * looked at anew. Begin right after the reading: what comes between the two is heard by nobody.
 */
export function watch(visit: Visit, seen: Seen, phase = attend(visit)): Phase {
  const known =
    seen.state === 'allowed' || seen.state === 'refused' || seen.state === 'locked' ? seen.state : 'unclear';
  const following = new AbortController();
  watchControl(
    document,
    target(visit),
    known,
    (byHand) => {
      phase.end();
      // What comes into sight only now may have been fetched when the page was loaded.
      look(visit, byHand ? { byHand } : known === 'unclear' ? {} : { moved: true }).catch(visit.board.failed);
    },
    AbortSignal.any([phase.signal, following.signal]),
  );
  if (visit.setting.overlay && !visit.task.inRound) void untilClosed(visit, phase, following).catch(visit.board.failed);
  return phase;
}

/** Pages that people live in are followed only while the setting stands over them; the answers stay as they are. */
async function untilClosed(visit: Visit, phase: Phase, following: AbortController): Promise<void> {
  const { appears, closes } = await pressing();
  if (!(await closes(visit, phase.signal))) return;
  following.abort();
  if (!(await appears(visit, phase.signal))) return;
  phase.end();
  await look(visit);
}
