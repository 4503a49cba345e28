/**
 * After a press: waiting for it to show, taking the declared steps, and watching that it stays. A press that shows
 * nothing yet may be on its way, so that it is waited for and never repeated.
 */
import { accessibleName } from '../dom/accessible-name.ts';
import { keepsAll, strangerMoved } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import type { FoundControl } from '../finding/find.ts';
import { whatKeeps } from './keeping.ts';
import { saves, saysUnsaved } from '../words/lexicon.ts';
import { watchLooks } from './looks.ts';
import { snapshot } from './neighbours.ts';
import type { Snapshot } from './neighbours.ts';
import { busySince, watchTraffic } from './saving.ts';
import type { Traffic } from './saving.ts';
import { queryTree } from '../page/page-index.ts';
import { tidy } from '../../shared/normalise.ts';
import { pause } from '../page/pause.ts';
import { heldFor } from './press.ts';
import { openDialogs, openItems } from './open-dialogs.ts';
import { takeStep } from './steps.ts';
import type { Stop } from './steps.ts';
import { isCloser } from './surprises.ts';
import { touchesSoFar } from '../page/touches.ts';
import type { Reading, Step } from '../types.ts';
import { until } from '../page/wait.ts';

/** How long a dialog, or a step's consequence, may take to show. */
export const EFFECT = 2000;
/** How long a press may show nothing at all before nobody can tell whether it was taken. */
const PATIENCE = 10_000;
/** How long a page may say that it is saving. */
const SAVING = 30_000;
/** The browser's own question (`confirm`) holds everything up for as long as a person takes to answer it, in ms. */
const ASKS = 1000;
/** Where no request is seen to end, a page may not have begun to save yet: the state must stay this much longer. */
const UNSEEN = 2.5;

/** What is watched from right before a press until its end. */
export interface Watch {
  busy: (control: Element) => boolean;
  traffic: Traffic;
  pressedAt: number;
  /** The last touch before the press: what was touched later, somebody else did. */
  touched: number;
  /** The page was held up since, by a question of the browser's as it seems: what follows is the person's answer. */
  asked?: true;
  /** Whether anything that is seen of the control has moved. */
  moved: () => boolean;
}

/** Begins to watch. Call it right before the press. */
export function watchPress(attempt: Attempt, found: FoundControl): Watch {
  return {
    busy: busySince(found.element),
    moved: watchLooks(found),
    traffic: watchTraffic(attempt.document),
    pressedAt: Date.now(),
    touched: touchesSoFar(),
  };
}

/** Whether something around the control says that a press is being worked on. */
function isBusy(attempt: Attempt, watch: Watch): boolean {
  const found = attempt.follow();
  return found.found && watch.busy(found.element);
}

/**
 * Waits for a press to show, taking the declared steps as they are called for.
 * @param opened `false`: a list was to be opened and did not open, so that nothing is on its way
 */
export async function takeEffect(attempt: Attempt, watch: Watch, opened?: boolean): Promise<'shown' | 'none' | Stop> {
  const steps = attempt.steps.length > 0;
  const first = await wait(attempt, watch, steps, opened === false ? EFFECT : undefined);
  if (first !== 'shown' || !steps) return first;
  let since: Snapshot | undefined = snapshot(attempt.scopes());
  const keeping = attempt.steps.findLastIndex((step) => keepsAll(step) && !closes(step));
  for (const [i, step] of attempt.steps.entries()) {
    // The item of a menu is what decides, like an option that is found by its words.
    const decides = 'press' in step && step.within === 'menu';
    const stopped = await takeStep(step, attempt.root, attempt.target, {
      pressed: () => (decides ? attempt.countPress() : void attempt.tally.steps++),
      guard: () => attempt.guard(),
      last: (element) => {
        if (!keepsAll(step)) return undefined;
        if (isRefusedBy(element)) return UNFILLED;
        const stop = strangerMoved(attempt, i <= keeping ? since : undefined, watch.touched);
        // What follows a Save is the page's own answer to it.
        if (saves(accessibleName(element))) since = undefined;
        return stop;
      },
      ours: () => attempt.ours(),
      signal: attempt.signal,
    });
    if (stopped) return stopped;
    await pause(50, attempt.signal);
  }
  watch.pressedAt = Date.now();
  const last = await wait(attempt, watch, false);
  return last === 'none'
    ? { stopped: 'no-effect', detail: 'every step was taken, and the state stayed as it was' }
    : last;
}

const UNFILLED: Stop = { stopped: 'unsaved', detail: 'another field of its form is not filled in as it must be' };

/** Whether the browser would not send the form of a button, for a field that is not filled in as it must be. */
function isRefusedBy(button: Element): boolean {
  const { form, type, formNoValidate } = button as HTMLButtonElement;
  return !!form && type === 'submit' && !formNoValidate && !form.noValidate && form.matches(':invalid');
}

/** Whether a step only puts a message away. */
const closes = (step: Step): boolean => 'press' in step && step.press.some(isCloser);

/** @param patience how long nothing may be seen; by default long, and then nobody can tell */
async function wait(
  attempt: Attempt,
  watch: Watch,
  stepsFollow: boolean,
  patience?: number,
): Promise<'shown' | 'none' | Stop> {
  let reading: Reading | undefined;
  let alive = Date.now();
  if (heldFor() >= ASKS) watch.asked = true;
  let ticked = performance.now();
  const ticking = setInterval(() => {
    if (performance.now() - ticked >= ASKS) watch.asked = true;
    ticked = performance.now();
  }, ASKS / 5);
  const long = attempt.options.patience ?? PATIENCE;
  const look = () => {
    const stop = attempt.guard();
    if (stop) return { done: stop };
    reading = attempt.readNow();
    if (attempt.isShowing(reading)) return { done: 'shown' as const };
    if (stepsFollow && somethingOpen(attempt)) return { done: 'shown' as const };
    const now = Date.now();
    if (isBusy(attempt, watch)) alive = now;
    return now - alive >= (patience ?? long) || now - watch.pressedAt >= SAVING
      ? { done: 'none' as const }
      : { again: 150 };
  };
  const result = await until<'shown' | 'none' | Stop>(look, () => attempt.scopes(), SAVING + long, attempt.signal);
  clearInterval(ticking);
  if (attempt.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off after a press' };
  if (result === undefined || result === 'none') {
    if (patience !== undefined) return 'none';
    const renamed = attempt.follow().found && !attempt.find().found;
    if (!renamed && (reading?.state === 'unclear' || reading?.state === 'locked'))
      return { stopped: 'lost', detail: 'the control became unclear after the press' };
    return watch.asked
      ? { stopped: 'unknown-dialog', detail: 'the browser asked, as it seems, and nothing moved since' }
      : { stopped: 'cannot-tell', detail: 'pressed, and nothing shows whether the press was taken' };
  }
  return result;
}

function somethingOpen(attempt: Attempt): boolean {
  const scopes = attempt.scopes();
  return openDialogs(scopes).some((d) => !attempt.expected.has(d)) || openItems(scopes).length > 0;
}

/**
 * The new state must stay until the page is at rest: pages that show it before it is saved take it back within a second
 * or two, or ask a question first.
 */
export async function holding(attempt: Attempt, watch: Watch): Promise<Stop | undefined> {
  const hold = attempt.options.hold ?? 2000;
  const began = Date.now();
  let looked = began;
  let busy = began;
  let seen = began;
  let last: Reading | undefined;
  const look = () => {
    const stop = attempt.guard();
    if (stop) return { done: stop };
    const now = Date.now();
    // Between two looks there is at most half a second.
    if (now - looked >= ASKS * 1.5) watch.asked = true;
    looked = now;
    last = attempt.readNow();
    if (last.reason !== 'no-control') seen = now;
    if (now - seen >= (attempt.options.patience ?? PATIENCE)) return { done: lost(last) };
    if (last.state !== 'unclear' && !attempt.isShowing(last))
      return {
        done: { stopped: 'rolled-back', detail: 'it showed the wanted state, then went back' } satisfies Stop,
      };
    if (isBusy(attempt, watch)) busy = now;
    const ended = watch.traffic.sinceLast();
    const calm = now - Math.max(began, busy);
    const rest = ended === undefined ? hold * UNSEEN - calm : hold - Math.min(calm, ended);
    const over = now - began >= hold * UNSEEN + SAVING;
    return (rest <= 0 || over) && attempt.hasArrived(last)
      ? { done: undefined }
      : { again: Math.min(500, Math.max(50, rest)) };
  };
  const most = hold * UNSEEN + SAVING + EFFECT;
  const stop = await until<Stop | undefined>(look, () => attempt.scopes(), most, attempt.signal);
  if (stop) return stop;
  if (attempt.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off while watching whether it stays' };
  if (last?.state === 'locked') return { stopped: 'cannot-tell', detail: 'pressed, and greyed out ever since' };
  return last && attempt.hasArrived(last) ? unsent(attempt, watch) : lost(last);
}

/** Where the page sent nothing for the press, and a button may do so: what is shown may be a draft. */
function unsent(attempt: Attempt, watch: Watch): Stop | undefined {
  const found = attempt.follow();
  if (attempt.steps.length > 0 || !found.found || watch.traffic.any()) return undefined;
  const title = [...queryTree(attempt.document, 'h1,h2,title')].find((e) => saysUnsaved(e.textContent ?? ''));
  if (title)
    return {
      stopped: 'unsaved',
      detail: `nothing was sent, and the page is called “${tidy(title.textContent ?? '')}”`,
    };
  const keeper = whatKeeps(found.element, attempt.scopes(), attempt.closers, attempt.buttons);
  return keeper === undefined
    ? undefined
    : { stopped: 'unsaved', detail: `nothing was sent, and “${keeper}” may be what keeps it` };
}

const lost = (last: Reading | undefined): Stop => ({
  stopped: 'lost',
  detail: last?.detail ?? 'the control went away after the press',
});
