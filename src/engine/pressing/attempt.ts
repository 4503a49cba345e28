/** One attempt to change a setting: what it was told, what it has pressed so far, and what must stop it. */
import { accessibleName } from '../dom/accessible-name.ts';
import type { Compiled } from '../target/compile.ts';
import { displayName } from '../dom/display-name.ts';
import { findIn } from '../finding/find.ts';
import type { Found, FoundControl } from '../finding/find.ts';
import { normalise } from '../../shared/normalise.ts';
import { movedSince, snapshot } from './neighbours.ts';
import type { Snapshot } from './neighbours.ts';
import { readingOf } from '../reading/read.ts';
import { troubleAround } from '../reading/messages.ts';
import { allAround, newsAround, saidAround, saysDeferred } from './news.ts';
import { Places } from './scrolling.ts';
import { asksForCode, openDialogs, openItems } from './open-dialogs.ts';
import { isDeclared } from './ours.ts';
import type { Ours } from './ours.ts';
import { failureShown } from './steps.ts';
import { buttonsBefore, surprise } from './surprises.ts';
import type { Before } from './surprises.ts';
import { lastTouch, touchedSinceSaved } from '../page/touches.ts';
import type { Stop } from './steps.ts';
import type { ChangeOptions, ChangeResult, Position, Reading, Step, StopReason } from '../types.ts';
import { scopesOf } from '../page/page-index.ts';
import { available, parentOf, upFrom } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

export const MOST_PRESSES = 2;
/** A list or menu is tried with a click, a pointer and three keys, and once more where the page was not listening. */
export const MOST_GESTURES = 10;

/** What was activated so far. Shared by the attempts that make up one change. */
export interface Tally {
  presses: number;
  gestures: number;
  steps: number;
}

export class Attempt {
  readonly root: Document | Element;
  readonly target: Compiled;
  readonly options: ChangeOptions;
  readonly document: Document;
  readonly steps: Step[];
  readonly tally: Tally;
  before: Reading = { state: 'unclear', reason: 'not-ready', detail: 'not looked at yet' };
  after: Reading | undefined;
  moved: ChangeResult['moved'] = [];
  others = 0;
  /** Dialogs that stood open before we did anything, or that we opened ourselves. */
  expected = new Set<Element>();
  /** Names of buttons that are declared to close the dialog in which this works. */
  closers: string[] = [];
  /** What the page said of a failure before we did anything, and all that it said around the control. */
  failedBefore: string | undefined;
  private saidBefore: Set<string> | undefined;
  /** The buttons right before the press, to tell what it brought about; undefined before it. */
  buttons: Before | undefined;
  /** Where the person had what was scrolled for this. */
  readonly places = new Places();
  /** The control as it was when it was pressed, and all that the page said then. */
  private pressed: FoundControl | undefined;
  private said = '';
  /** What the fields of the page showed when it was first looked at. */
  fields: Snapshot = new Map();
  /** Elements of our own control, whose moving is the point. */
  own = new Set<Element>();

  constructor(root: Document | Element, target: Compiled, options: ChangeOptions, tally?: Tally) {
    this.root = root;
    this.target = target;
    this.options = options;
    this.document = root.ownerDocument ?? root;
    this.steps = target.complete ?? [];
    this.tally = tally ?? { presses: 0, gestures: 0, steps: 0 };
  }

  get signal(): AbortSignal | undefined {
    return this.options.signal;
  }

  /** Counts the press that is made now, and tells of it once it is made. */
  countPress(): void {
    this.tally.presses++;
    const soFar = { ...this.tally };
    queueMicrotask(() => this.options.afterPress?.(soFar));
  }

  scopes(): Scope[] {
    return scopesOf(this.root);
  }

  find(): Found {
    return findIn(this.root, this.target);
  }

  /**
   * As `find`, only to watch what a press brings about: afterwards the control may go by words that no definition knows,
   * and is followed for as long as it may be the same. What is found so is never pressed, nor told to stand anyhow.
   */
  follow(): Found {
    const found = this.find();
    const { pressed } = this;
    return !found.found && found.reason === 'no-control' && pressed && this.mayBeSame(pressed) ? pressed : found;
  }

  /** Remembers the control that is pressed now, and what the page said before. */
  follows(found: FoundControl): void {
    this.pressed = found;
    this.said = saidIn(this.scopes());
  }

  /**
   * Whether the control that was pressed may still be the same one: usable, and what names it now is new on the page.
   * Lists draw their next row with the element of the one before.
   */
  private mayBeSame({ element, kind }: FoundControl): boolean {
    if (!element.isConnected || !available(element) || kind === 'dialog') return false;
    const name = normalise(displayName(element));
    return name !== '' && !this.said.includes(name);
  }

  /** What tells the page's buttons about our control from the others. */
  ours(): Ours {
    const found = this.follow();
    return {
      control: found.found ? found.element : undefined,
      before: this.expected,
      buttons: this.buttons?.elements,
      vocabulary: this.target.vocabulary,
    };
  }

  /** How the control stands while it is followed. */
  readNow(): Reading {
    return readingOf(this.follow(), this.target);
  }

  /** Remembers the elements of a control as ours. */
  owns(found: Found): void {
    if (found.found)
      for (const e of [found.element, ...found.parts, ...(found.options ?? []), ...itemsBeside(found)]) this.own.add(e);
  }

  result(outcome: ChangeResult['outcome'], stopped?: StopReason, detail?: string): ChangeResult {
    return {
      outcome,
      ...(stopped && { stopped }),
      ...(detail !== undefined && { detail }),
      before: this.before,
      ...(this.after && { after: this.after }),
      ...this.tally,
      moved: this.moved,
      others: this.others,
    };
  }

  /** Whether a reading is where this change wants to be. */
  isWanted(reading: Reading): boolean {
    const { restore } = this.options;
    if (!restore) return reading.state === 'refused';
    return (
      reading.position === restore.position &&
      reading.state !== 'unclear' &&
      (restore.choice === undefined ||
        reading.choice === undefined ||
        normalise(reading.choice) === normalise(restore.choice))
    );
  }

  /** Whether a reading shows where this change wants to be, though the page may be at work on it still. */
  isShowing(reading: Reading): boolean {
    const { position, refuses, reason, state } = reading;
    // Pages grey a control out while they save it.
    const working = (reason === 'not-ready' || state === 'locked') && position !== undefined;
    return this.isWanted(reading) || (working && position === (this.options.restore?.position ?? refuses));
  }

  /** Whether a reading after a press is where this change wants to be, and the page at work on it no longer. */
  hasArrived(reading: Reading): boolean {
    return reading.state !== 'locked' && this.isWanted(reading);
  }

  wantedPosition(found: FoundControl): Position {
    return this.options.restore?.position ?? found.refuses;
  }

  /** Remembers what the page looks like right before the first press. */
  remember(): void {
    const scopes = this.scopes();
    const found = this.find();
    this.failedBefore ??=
      failureShown(scopes, this.target) ?? (found.found ? troubleAround(found.element, this.target)?.text : undefined);
    if (found.found) this.saidBefore ??= allAround(found.element);
    this.buttons ??= buttonsBefore(scopes);
  }

  /** What must stop us now, whatever we are doing. */
  guard(): Stop | undefined {
    if (this.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off' };
    const scopes = this.scopes();
    const found = this.follow();
    const failure = failureShown(scopes, this.target);
    const trouble = found.found ? troubleAround(found.element, this.target) : undefined;
    // That changes wait is what the declared Save is for; at the end nothing may wait any more.
    const waits = trouble?.reason === 'unsaved' && this.steps.some(keepsAll);
    const says = failure ?? (waits ? undefined : trouble?.text);
    if (says !== undefined && says !== this.failedBefore)
      return {
        stopped: failure === undefined && trouble?.reason === 'unsaved' ? 'unsaved' : 'failure-shown',
        detail: `the page says “${says}”`,
      };
    const { saidBefore } = this;
    const deferred =
      saidBefore && found.found
        ? saidAround(found.element, (text) => !saidBefore.has(text) && saysDeferred(text))
        : undefined;
    if (deferred !== undefined) return { stopped: 'cannot-tell', detail: `the page says “${deferred}”` };
    for (const dialog of openDialogs(scopes)) {
      if (this.expected.has(dialog)) continue;
      if (isDeclared(dialog, this.steps, this.ours()) && !asksForCode(dialog)) continue;
      return asksForCode(dialog) ? codeNeeded(dialog) : unknownDialog('an unexpected dialog is open', dialog);
    }
    const ours = new Set([...this.own, ...this.expected, ...openItems(scopes)]);
    const surprised = this.buttons && surprise(this.buttons, scopes, this.steps, ours, this.ours());
    if (surprised) return surprised;
    // What asks is a question; what only tells comes after it.
    const news =
      saidBefore && found.found
        ? newsAround(found.element, saidBefore, this.target, this.wantedPosition(found))
        : undefined;
    return news === undefined ? undefined : { stopped: 'cannot-tell', detail: `the page says “${news}”` };
  }
}

/** All that a page says, by texts and by spoken names. */
function saidIn(scopes: Scope[]): string {
  const names = (e: Element) => `${e.getAttribute('aria-label') ?? ''}\n${e.getAttribute('title') ?? ''}`;
  return normalise(
    scopes
      .flatMap((s) => [
        (s as Document).body?.textContent ?? s.textContent ?? '',
        ...[...s.querySelectorAll('[aria-label],[title]')].map(names),
      ])
      .join('\n'),
  );
}

/**
 * Before a Save that keeps all that the page shows: which other toggle or choice moved by anything but our press.
 * @param since what they showed once our press had its effect, or before it; without it only what the person moved counts
 */
export function strangerMoved(attempt: Attempt, since: Snapshot | undefined, mark: number): Stop | undefined {
  const now = snapshot(attempt.scopes());
  const { moved } = movedSince(since ?? now, now, attempt.own);
  const byHand = [...now].some(
    ([e, { kind }]) => kind !== undefined && lastTouch(e) > mark && touchedSinceSaved(e) && !ownHolds(attempt, e),
  );
  return moved.length > 0 || byHand
    ? {
        stopped: 'others-moved',
        detail: `another setting moved meanwhile, and saving would keep it${moved[0] ? `: “${moved[0].label}”` : ''}`,
      }
    : undefined;
}

const ownHolds = ({ own }: Attempt, e: Element): boolean => [...own].some((o) => o.contains(e) || e.contains(o));

/** Whether a declared step keeps all that the page shows, and not the one choice alone. */
export const keepsAll = (step: Step): boolean => !('confirm' in step) && !('within' in step && step.within === 'menu');

/** The stop at a dialog that only the person can answer. */
export function codeNeeded(dialog: Element): Stop {
  return { stopped: 'code-needed', detail: `the page asks for a code or password: “${brief(dialog)}”` };
}

/** The stop at a dialog that no declared step answers. @param what it did, for the detail */
export function unknownDialog(what: string, dialog: Element): Stop {
  return { stopped: 'unknown-dialog', detail: `${what}: “${brief(dialog)}”` };
}

function brief(element: Element): string {
  return (accessibleName(element) || (element.textContent ?? '')).replace(/\s+/g, ' ').trim().slice(0, 100);
}

/** The items of the one menu or list that stands by its trigger from the start: they show our own choice. */
function itemsBeside({ element, kind }: FoundControl): Element[] {
  if (kind !== 'menu' && kind !== 'combobox' && kind !== 'select') return [];
  for (const e of upFrom(parentOf(element), 4)) {
    const menus = e.querySelectorAll('[role="menu"],[role="listbox"]');
    if (menus.length > 1) return [];
    if (menus[0]) return [...menus[0].querySelectorAll('*')];
  }
  return [];
}
