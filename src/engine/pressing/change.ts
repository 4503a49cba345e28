/**
 * Changing a setting: look, act once, wait for the change to show and to stay, look again. Moves towards refusal only;
 * when anything is not as expected it stops, presses nothing further and says what it saw.
 */
import { accessibleName, isBox } from '../dom/accessible-name.ts';
import { Attempt, keepsAll, MOST_GESTURES, MOST_PRESSES, strangerMoved } from './attempt.ts';
import { compile } from '../target/compile.ts';
import { throughDialog } from './dialog.ts';
import { believed, leaveUnsettled, settleAgain } from '../reading/doubts.ts';
import { holding, takeEffect, watchPress } from './effect.ts';
import type { Watch } from './effect.ts';
import type { FoundControl } from '../finding/find.ts';
import { movedSince, snapshot } from './neighbours.ts';
import { normalise } from '../../shared/normalise.ts';
import { pressControl } from './press-control.ts';
import { obstacle } from './pressable.ts';
import { readingOf, readNow } from '../reading/read.ts';
import { foldOf, takeRevealSteps } from './reveal.ts';
import { readFrom } from './search.ts';
import { optionText } from '../controls/option-words.ts';
import { forbiddenIn } from '../words/never.ts';
import { openDialogs } from './open-dialogs.ts';
import { pressOpener } from './steps.ts';
import type { Stop } from './steps.ts';
import type { ChangeOptions, ChangeResult, Reading, StopReason, Target } from '../types.ts';
import { doubt, unclear } from '../reading/unclear.ts';

/** A page this young may not have been listening yet, so that its first roll-back is no refusal to save. */
const YOUNG = 6000;

const REFUSED: Stop = { stopped: 'cannot-tell', detail: 'pressed, and the service refused a request since' };
/** The box flips whoever presses it. */
const UNMOVED: Stop = { stopped: 'cannot-tell', detail: 'pressed, and nothing moved of what is seen of it' };

/**
 * Changes a setting towards refusal, or back to what `restore` records. Presses the one control (or the option of it
 * that decides) and the declared steps, nothing else: what moved along is reported. Never throws for what a page does.
 */
export async function change(
  root: Document | Element,
  target: Target,
  options: ChangeOptions = {},
): Promise<ChangeResult> {
  const attempt = new Attempt(root, compile(target, root.ownerDocument ?? root), options);
  try {
    return await run(attempt);
  } catch (error) {
    return attempt.result('stopped', 'lost', `the page broke the attempt: ${String(error)}`);
  } finally {
    attempt.places.restore();
  }
}

async function run(attempt: Attempt): Promise<ChangeResult> {
  const early = await prepare(attempt);
  if (early) return early;
  const scopes = attempt.scopes();
  const found = attempt.find();
  if (!found.found) return attempt.result('stopped', 'unreadable', found.detail);
  attempt.expected = new Set(openDialogs(scopes));
  attempt.remember();
  attempt.owns(found);
  attempt.fields = snapshot(scopes);
  const focused = attempt.document.activeElement as HTMLElement | null;

  const stopped = found.kind === 'dialog' ? await throughDialog(attempt, found, directly) : await directly(attempt);

  if (attempt.tally.presses > 0 || attempt.tally.gestures > 0) {
    attempt.owns(attempt.find());
    const { moved, others } = movedSince(attempt.fields, snapshot(attempt.scopes()), attempt.own);
    attempt.moved = moved;
    attempt.others = others;
    attempt.after = lastReading(attempt, stopped);
  }
  if (focused?.isConnected && attempt.document.activeElement !== focused) focused.focus?.({ preventScroll: true });
  if (stopped) return attempt.result('stopped', stopped.stopped, stopped.detail);
  const { after } = attempt;
  if (after && !attempt.isWanted(after)) {
    return attempt.result(
      'stopped',
      WHY[after.reason ?? ''] ?? 'rolled-back',
      after.detail ?? 'it stood as wanted, and no longer does',
    );
  }
  return attempt.result('changed');
}

/** What it means that a change went well and the last reading does not say so. */
const WHY: Record<string, StopReason> = { unsaved: 'unsaved', failed: 'failure-shown', pending: 'cannot-tell' };

/**
 * What may be said at the end: only what is seen after the last press of anything. Where the change was not seen to its
 * end, the wanted state is a draft, and the old one may be on its way.
 */
function lastReading(attempt: Attempt, stopped: Stop | undefined): Reading {
  const found = attempt.find();
  const reading = readingOf(found, attempt.target);
  if (!found.found)
    return attempt.follow().found
      ? unclear('pending', 'pressed, and its words are now others than any known')
      : reading;
  // It could be used before: that it is grey now is the page's work on our press, and nobody's lock.
  const grey = reading.state === 'locked';
  const reason =
    grey || stopped?.stopped === 'cannot-tell' || stopped?.stopped === 'interrupted'
      ? 'pending'
      : stopped && attempt.isWanted(reading)
        ? 'unsaved'
        : undefined;
  if (!stopped) settleAgain(found);
  if (!reason) return believed(reading, found, attempt.target);
  leaveUnsettled(found, reading, reason);
  return doubt(reading, reason, stopped?.detail ?? 'greyed out since it was pressed');
}

/** Everything before the first press; a result when it ends here. */
async function prepare(attempt: Attempt): Promise<ChangeResult | undefined> {
  const { root, target, options, document, signal } = attempt;
  const visible = document.visibilityState === 'visible';
  const stopped = visible ? await takeRevealSteps(root, target, attempt.tally, signal) : undefined;
  if (stopped) return attempt.result('stopped', stopped.stopped, stopped.detail);
  if (visible) await unfold(attempt);
  attempt.before = await readFrom(root, target, options, attempt.places);
  const { before } = attempt;
  if (signal?.aborted) return attempt.result('stopped', 'interrupted', 'broken off before anything was pressed');
  if (before.state === 'unclear')
    return attempt.result('stopped', 'unreadable', before.detail ?? 'the state is unclear');
  if (attempt.isWanted(before)) return attempt.result('already');
  if (before.state === 'locked') return attempt.result('stopped', 'locked', 'the control is greyed out');
  if (!visible || document.visibilityState !== 'visible')
    return attempt.result('stopped', 'hidden', 'the tab is not visible');
  return undefined;
}

/** Opens the closed fold that carries the label, where the control is not there and no steps towards it are declared. */
async function unfold({ root, target, options, document, tally }: Attempt): Promise<void> {
  const folded = (): Element | undefined =>
    target.reveal?.length || readNow(root, target).reason !== 'no-control' ? undefined : foldOf(root, target);
  const fold = folded();
  if (!fold) return;
  await options.beforePress?.(readNow(root, target));
  if (options.signal?.aborted || document.visibilityState !== 'visible' || folded() !== fold) return;
  await pressOpener(fold, () => tally.gestures++);
}

/** Presses a control until it stands as wanted, at most twice, and completes what must follow. */
async function directly(attempt: Attempt): Promise<Stop | undefined> {
  const { target, tally } = attempt;
  for (;;) {
    const found = attempt.find();
    if (!found.found) return { stopped: 'lost', detail: found.detail };
    const reading = readingOf(found, target);
    const word = forbiddenIn(ownWords(found, attempt), target);
    if (word) return { stopped: 'forbidden', detail: `the control carries “${word}”` };
    // Scrolled into view first, so that what lies over it can be told.
    attempt.places.around(found.element);
    (found.element as HTMLElement).scrollIntoView?.({ block: 'nearest' });
    let early = tally.presses === 0 ? obstacle(found) : undefined;
    if (early?.stopped === 'covered') {
      // A bar along the edge of the page lies over what was scrolled no further than into view.
      (found.element as HTMLElement).scrollIntoView?.({ block: 'center' });
      early = obstacle(found);
    }
    if (early) return early;
    await attempt.options.beforePress?.(reading);
    const fresh = recheck(attempt, found);
    if ('stopped' in fresh) return fresh;
    const strange = attempt.steps.some(keepsAll) ? strangerMoved(attempt, attempt.fields, 0) : undefined;
    if (strange) return strange;
    attempt.follows(fresh);
    const watch = watchPress(attempt, fresh);
    try {
      const pressed = await pressControl(attempt, fresh);
      if (pressed && 'stopped' in pressed) return pressed;
      const effect = await takeEffect(attempt, watch, pressed?.open);
      if (effect === 'none') {
        // Its list did not open: the page may not have been listening yet.
        if (tally.gestures < MOST_GESTURES) continue;
        return { stopped: 'no-effect', detail: 'its list did not open' };
      }
      if (effect !== 'shown') return effect;
      // As a person's next click would; where a declared step follows, it was taken already.
      (fresh.element as HTMLElement).blur?.();
      const held = await holding(attempt, watch);
      if (held?.stopped === 'rolled-back' && mayTryAgain(attempt, watch, fresh)) continue;
      return held ?? (watch.traffic.refused() ? REFUSED : watch.moved() ? undefined : UNMOVED);
    } finally {
      watch.traffic.stop();
    }
  }
}

/**
 * Whether what went back was only a page that had not been listening: it is young, sent nothing to anybody, asked the
 * person nothing, and no step was taken. What flips by a script has heard the press, so that only a box that the
 * browser flips may have been drawn over unheard. Then a second press cannot undo the first.
 */
function mayTryAgain(attempt: Attempt, watch: Watch, found: FoundControl): boolean {
  const young = (attempt.document.defaultView?.performance.now() ?? YOUNG) < YOUNG;
  return (
    young &&
    !watch.asked &&
    !attempt.options.isByHand?.() &&
    attempt.tally.presses < MOST_PRESSES &&
    attempt.steps.length === 0 &&
    isBox(found.element) &&
    !watch.traffic.any(true)
  );
}

/**
 * Between the reading and the press time may have passed: everything must still be so. A page may have drawn the
 * control anew; then the new one is pressed, if it goes by the same label.
 */
function recheck(attempt: Attempt, found: FoundControl): FoundControl | Stop {
  if (attempt.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off before the press' };
  if (attempt.document.visibilityState !== 'visible')
    return { stopped: 'hidden', detail: 'the tab is no longer visible' };
  const again = attempt.find();
  const lost = attempt.tally.presses > 0 ? 'lost' : 'unreadable';
  if (!again.found || again.kind !== found.kind || again.label !== found.label || again.refuses !== found.refuses)
    return { stopped: lost, detail: 'the control went away before the press' };
  const reading = readingOf(again, attempt.target);
  if (reading.state === 'locked') return { stopped: 'locked', detail: 'the control is greyed out' };
  if (reading.state === 'unclear' || attempt.isWanted(reading))
    return { stopped: lost, detail: 'the state changed before the press' };
  const way = obstacle(again);
  if (way) return way;
  attempt.owns(again);
  return again;
}

/** The words a control carries beside its known label. */
function ownWords(found: FoundControl, { target }: Attempt): string {
  let rest = normalise(found.option ? optionText(found.option) : accessibleName(found.element));
  for (const label of target.vocabulary.labels) rest = rest.replaceAll(label, ' ');
  return rest;
}
