/**
 * Changing a setting: look, act once, wait for the change to show and to stay, look again. Moves towards refusal only;
 * when anything is not as expected it stops, presses nothing further and says what it saw.
 */
import { unitsIn } from './controls.ts';
import { find, findIn } from './find.ts';
import type { Found, FoundControl } from './find.ts';
import { accessibleName, isInput, labelsOf } from './names.ts';
import { restoreMoved, snapshot } from './neighbours.ts';
import { normalise } from './normalise.ts';
import { enter, press, slide, strike } from './press.ts';
import { read, readingOf, readNow } from './read.ts';
import { reveal } from './reveal.ts';
import { pause, until } from './settle.ts';
import { sound } from './sound.ts';
import { isLocked, optionText } from './state.ts';
import { asksForCode, failureShown, forbiddenIn, goesBy, inside, isDeclared, openDialogs, openItems, takeStep } from './steps.ts';
import type { Stop } from './steps.ts';
import type { ChangeOptions, ChangeResult, Position, Reading, Step, Target } from './types.ts';
import { vocabularyOf, wordPosition } from './vocabulary.ts';
import { available, rendered, scopesOf, unseen } from './walk.ts';
import type { Scope } from './walk.ts';

/** How long a press may take to show. */
const EFFECT = 2000;
/** A page this young may not have been listening yet, so that its first roll-back is no refusal to save. */
const YOUNG = 6000;
const MOST_PRESSES = 2;

/** Changes a setting towards refusal, or back to what `restore` records. Never throws for what a page does. */
export async function change(root: Document | Element, target: Target, options: ChangeOptions = {}): Promise<ChangeResult> {
  const run = new Run(root, sound(target, root.ownerDocument ?? root), options);
  try {
    return await run.change();
  } catch (error) {
    return run.stop('lost', `the page broke the attempt: ${String(error)}`);
  }
}

class Run {
  readonly root: Document | Element;
  readonly target: Target;
  readonly options: ChangeOptions;
  readonly document: Document;
  before: Reading = { state: 'unclear', reason: 'not-ready', detail: 'not looked at yet' };
  after: Reading | undefined;
  presses = 0;
  moved: ChangeResult['moved'] = [];
  /** Dialogs that stood open before we did anything, or that we opened ourselves. */
  expected = new Set<Element>();
  failedBefore: string | undefined;
  steps: Step[];
  menuPressed = false;
  /** Elements of our own control, whose moving is the point. */
  own = new Set<Element>();

  constructor(root: Document | Element, target: Target, options: ChangeOptions) {
    this.root = root;
    this.target = target;
    this.options = options;
    this.document = root.ownerDocument ?? root;
    this.steps = target.complete ?? [];
  }

  get signal(): AbortSignal | undefined {
    return this.options.signal;
  }

  owns(found: Found): void {
    if (found.found) for (const e of [found.element, ...found.parts, ...(found.options ?? []), ...itemsOf(found)]) this.own.add(e);
  }

  scopes(): Scope[] {
    return scopesOf(this.root);
  }

  stop(stopped: NonNullable<ChangeResult['stopped']>, detail: string): ChangeResult {
    return { outcome: 'stopped', stopped, detail, before: this.before, ...(this.after && { after: this.after }), presses: this.presses, moved: this.moved };
  }

  /** Whether a reading is where this change wants to be. */
  isWanted(reading: Reading): boolean {
    const { restore } = this.options;
    if (!restore) return reading.state === 'refused';
    return reading.position === restore.position && reading.state !== 'unclear' && (restore.choice === undefined || reading.choice === undefined || normalise(reading.choice) === normalise(restore.choice));
  }

  wantedPosition(found: FoundControl): Position {
    return this.options.restore?.position ?? found.refuses;
  }

  async change(): Promise<ChangeResult> {
    const early = await this.prepare();
    if (early) return early;
    const scopes = this.scopes();
    const found = findIn(scopes, this.target);
    if (!found.found) return this.stop('unreadable', found.detail);
    this.expected = new Set(openDialogs(scopes));
    this.failedBefore = failureShown(scopes, this.target);
    this.owns(found);
    const states = snapshot(scopes, this.own);
    const focused = this.document.activeElement as HTMLElement | null;

    const stopped = found.kind === 'dialog' ? await this.throughDialog(found) : await this.directly();

    const acted = this.presses > 0 || this.menuPressed;
    if (acted) {
      this.owns(find(this.root, this.target));
      for (const e of this.own) states.delete(e);
      const leave = stopped && /^(?:unknown-dialog|code-needed|interrupted|hidden)$/.test(stopped.stopped);
      this.moved = await restoreMoved(states, () => snapshot(this.scopes(), this.own), this.own, !leave);
      // Only what is seen after the last press of anything may be said.
      this.after = readNow(this.root, this.target);
    }
    if (focused?.isConnected && this.document.activeElement !== focused) focused.focus?.({ preventScroll: true });
    if (stopped) return this.stop(stopped.stopped, stopped.detail);
    if (this.after && !this.isWanted(this.after)) return this.stop('rolled-back', 'it stood as wanted until another control that had moved was put back');
    return { outcome: 'changed', before: this.before, ...(this.after && { after: this.after }), presses: this.presses, moved: this.moved };
  }

  /** Everything before the first press; a result when it ends here. */
  async prepare(): Promise<ChangeResult | undefined> {
    const visible = this.document.visibilityState === 'visible';
    const stopped = visible ? await reveal(this.root, this.target, this.signal) : undefined;
    if (stopped) return this.stop(stopped.stopped, stopped.detail);
    this.before = await read(this.root, this.target, this.options);
    if (this.signal?.aborted) return this.stop('interrupted', 'broken off before anything was pressed');
    if (this.before.state === 'unclear') return this.stop('unreadable', this.before.detail ?? 'the state is unclear');
    if (this.isWanted(this.before)) return { outcome: 'already', before: this.before, presses: 0, moved: [] };
    if (this.before.state === 'locked') return this.stop('locked', 'the control is greyed out');
    if (!visible || this.document.visibilityState !== 'visible') return this.stop('hidden', 'the tab is not visible');
    return undefined;
  }

  /** What must stop us now, whatever we are doing. */
  guard(): Stop | undefined {
    if (this.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off' };
    const scopes = this.scopes();
    const failure = failureShown(scopes, this.target);
    if (failure && failure !== this.failedBefore) return { stopped: 'failure-shown', detail: `the page says “${failure}”` };
    for (const dialog of openDialogs(scopes)) {
      if (this.expected.has(dialog)) continue;
      if (isDeclared(dialog, this.steps) && !asksForCode(dialog)) continue;
      return asksForCode(dialog)
        ? { stopped: 'code-needed', detail: `the page asks for a code or password: “${brief(dialog)}”` }
        : { stopped: 'unknown-dialog', detail: `an unexpected dialog is open: “${brief(dialog)}”` };
    }
    return undefined;
  }

  /** Presses a control until it stands as wanted, at most twice, and completes what must follow. */
  async directly(): Promise<Stop | undefined> {
    for (;;) {
      const found = find(this.root, this.target);
      if (!found.found) return { stopped: 'lost', detail: found.detail };
      const reading = readingOf(found, this.target);
      if (this.presses > 0 && this.isWanted(reading)) return this.holding();
      const word = forbiddenIn(ownWords(found, this.target), this.target);
      if (word) return { stopped: 'forbidden', detail: `the control carries “${word}”` };
      await this.options.beforePress?.(reading);
      const fresh = this.recheck(found);
      if ('stopped' in fresh) return fresh;
      const stopped = await this.pressOnce(fresh);
      if (stopped) return stopped;
      const effect = await this.effect();
      if (effect === 'none') {
        if (this.presses < MOST_PRESSES && !this.menuPressed) continue;
        return { stopped: 'no-effect', detail: 'pressed, and the state stayed as it was' };
      }
      if (effect !== 'shown') return effect;
      const held = await this.holding();
      const young = (this.document.defaultView?.performance.now() ?? YOUNG) < YOUNG;
      if (held?.stopped === 'rolled-back' && young && this.presses < MOST_PRESSES && this.steps.length === 0) continue;
      return held;
    }
  }

  /**
   * Between the reading and the press time may have passed: everything must still be so. A page may have drawn the control
   * anew; then the new one is pressed, if it goes by the same label.
   */
  recheck(found: FoundControl): FoundControl | Stop {
    if (this.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off before the press' };
    if (this.document.visibilityState !== 'visible') return { stopped: 'hidden', detail: 'the tab is no longer visible' };
    const again = find(this.root, this.target);
    const lost = this.presses > 0 ? 'lost' : 'unreadable';
    if (!again.found || again.kind !== found.kind || again.label !== found.label || again.refuses !== found.refuses) return { stopped: lost, detail: 'the control went away before the press' };
    const reading = readingOf(again, this.target);
    if (reading.state === 'locked') return { stopped: 'locked', detail: 'the control is greyed out' };
    if (reading.state === 'unclear' || this.isWanted(reading)) return { stopped: lost, detail: 'the state changed before the press' };
    this.owns(again);
    return again;
  }

  /** One press, in the way that the kind of control asks for. */
  async pressOnce(found: FoundControl): Promise<Stop | undefined> {
    const wanted = this.wantedPosition(found);
    const { element, kind } = found;
    (element as HTMLElement).scrollIntoView?.({ block: 'nearest' });
    if (kind === 'radio') {
      const option = this.optionFor(found, wanted);
      if (!option) return { stopped: 'step-missing', detail: 'no option stands for the wanted state' };
      if (isLocked(option)) return { stopped: 'locked', detail: 'the option is greyed out' };
      this.presses++;
      press(option);
      return undefined;
    }
    if (kind === 'select' && element.localName === 'select') {
      const select = element as HTMLSelectElement;
      const fits = [...select.options].filter((o) => this.fits(tidyOption(o), wanted));
      const option = fits[0];
      if (fits.length !== 1 || !option || option.disabled) return { stopped: 'step-missing', detail: `${fits.length} options stand for the wanted state` };
      this.presses++;
      select.focus?.({ preventScroll: true });
      enter(select, option.value);
      return undefined;
    }
    if (kind === 'combobox' || kind === 'menu' || kind === 'select') return this.throughMenu(element, wanted);
    this.presses++;
    if (kind === 'slider') slide(element, wanted);
    else if (this.presses > 1 && unseen(element) && isInput(element, /./) && element.localName === 'input' && !rendered(element)) press(labelsOf(element).find(available) ?? element);
    else press(element);
    return undefined;
  }

  fits(text: string, wanted: Position): boolean {
    const choice = this.options.restore?.choice;
    return choice === undefined ? wordPosition(text, vocabularyOf(this.target)) === wanted : normalise(text) === normalise(choice);
  }

  optionFor(found: FoundControl, wanted: Position): Element | undefined {
    const options = found.options ?? [];
    const choice = this.options.restore?.choice;
    if (found.option && choice === undefined) {
      if (wanted === 'on' || options.length < 2) return found.option;
      const others = options.filter((o) => o !== found.option);
      return others.length === 1 ? others[0] : undefined;
    }
    const fits = options.filter((o) => this.fits(optionText(o), wanted));
    return fits.length === 1 ? fits[0] : undefined;
  }

  /** Opens a list or menu and chooses in it. */
  async throughMenu(trigger: Element, wanted: Position): Promise<Stop | undefined> {
    const before = new Set(openItems(this.scopes()));
    const opened = async (ms: number) => {
      const items = await until<Element[]>(
        () => {
          const fresh = openItems(this.scopes()).filter((i) => !before.has(i));
          return fresh.length > 0 ? { done: fresh } : { again: 50 };
        },
        () => this.scopes(),
        ms,
        this.signal,
      );
      return items ?? [];
    };
    this.presses++;
    this.menuPressed = true;
    press(trigger);
    let items = await opened(400);
    if (items.length === 0) {
      press(trigger, 'pointer');
      items = await opened(500);
    }
    for (const key of ['ArrowDown', 'Enter', ' ']) {
      if (items.length > 0) break;
      (trigger as HTMLElement).focus?.({ preventScroll: true });
      strike(trigger, key);
      items = await opened(300);
    }
    if (this.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off with the menu open' };
    if (items.length === 0) {
      this.menuPressed = false;
      return undefined;
    }
    const leaf = items.filter((i) => !items.some((o) => o !== i && i.contains(o)));
    const fits = leaf.filter((i) => this.chooses(i, wanted));
    const [item] = fits;
    if (fits.length === 1 && item) {
      if (forbiddenIn(`${accessibleName(item)} ${item.textContent ?? ''}`, this.target)) return this.close(trigger, { stopped: 'forbidden', detail: `“${accessibleName(item)}” must not be pressed` });
      press(item, 'pointer');
      return undefined;
    }
    // A declared step chooses the item.
    if (fits.length === 0 && this.steps.some((s) => 'press' in s && s.within === 'menu')) return undefined;
    return this.close(trigger, { stopped: 'step-missing', detail: `${fits.length} items of the menu stand for the wanted state` });
  }

  chooses(item: Element, wanted: Position): boolean {
    const choice = this.options.restore?.choice;
    if (choice !== undefined) return goesBy(item, [choice]);
    return goesBy(item, [...vocabularyOf(this.target).words].filter(([, p]) => p === wanted).map(([w]) => w));
  }

  close(trigger: Element, stop: Stop): Stop {
    strike(this.document.activeElement ?? trigger, 'Escape');
    return stop;
  }

  /** Waits for a press to show, taking the declared steps as they are called for. */
  async effect(): Promise<'shown' | 'none' | Stop> {
    let stepped = this.steps.length > 0;
    const watch = async (ms: number) => {
      let reading: Reading | undefined;
      const look = () => {
        const stop = this.guard();
        if (stop) return { done: stop };
        reading = readNow(this.root, this.target);
        if (this.isWanted(reading)) return { done: 'shown' as const };
        if (stepped && (openDialogs(this.scopes()).some((d) => !this.expected.has(d)) || openItems(this.scopes()).length > 0)) return { done: 'shown' as const };
        return { again: 150 };
      };
      const result = await until<'shown' | Stop>(look, () => this.scopes(), ms, this.signal);
      if (result) return result;
      if (this.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off after a press' } satisfies Stop;
      if (reading?.state === 'unclear' || reading?.state === 'locked') return undefined;
      return 'none' as const;
    };
    const patient = async () => (await watch(EFFECT)) ?? (await watch(EFFECT)) ?? ({ stopped: 'lost', detail: 'the control became unclear after the press' } satisfies Stop);
    const first = await patient();
    if (typeof first === 'object' || !stepped) return first;
    // A toggle that did not move, with no dialog and no menu either: the press was swallowed and no step may follow.
    if (first === 'none' && !this.menuPressed) return 'none';
    for (const step of this.steps) {
      const stopped = await takeStep(step, this.root, this.target, () => this.guard(), this.signal);
      if (stopped) return stopped;
      await pause(50, this.signal);
    }
    stepped = false;
    const last = await patient();
    return last === 'none' ? { stopped: 'no-effect', detail: 'every step was taken, and the state stayed as it was' } : last;
  }

  /** The new state must stay: pages that show it before it is saved take it back within a second or two. */
  async holding(): Promise<Stop | undefined> {
    const hold = this.options.hold ?? 2000;
    const until1 = Date.now() + hold;
    let last: Reading | undefined;
    const look = () => {
      const stop = this.guard();
      if (stop) return { done: stop };
      last = readNow(this.root, this.target);
      if (last.state !== 'unclear' && !this.isWanted(last)) return { done: { stopped: 'rolled-back', detail: 'it showed the wanted state, then went back' } satisfies Stop };
      return Date.now() >= until1 && this.isWanted(last) ? { done: undefined } : { again: Math.min(500, Math.max(50, until1 - Date.now())) };
    };
    const stop = await until<Stop | undefined>(look, () => this.scopes(), hold + EFFECT, this.signal);
    if (stop) return stop;
    if (this.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off while watching whether it stays' };
    return last && this.isWanted(last) ? undefined : { stopped: 'lost', detail: last?.detail ?? 'the control went away after the press' };
  }

  /** A row button that opens a dialog with the switch in it. */
  async throughDialog(row: FoundControl): Promise<Stop | undefined> {
    const open = async (gesture: 'click' | 'pointer') => {
      press(row.element, gesture);
      return until<Element>(
        () => {
          const fresh = openDialogs(this.scopes()).find((d) => !this.expected.has(d));
          return fresh ? { done: fresh } : { again: 100 };
        },
        () => this.scopes(),
        EFFECT,
        this.signal,
      );
    };
    const word = forbiddenIn(ownWords(row, this.target), this.target);
    if (word) return { stopped: 'forbidden', detail: `the control carries “${word}”` };
    const dialog = (await open('click')) ?? (this.signal?.aborted ? undefined : await open('pointer'));
    if (this.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off while the dialog opened' };
    if (!dialog) return { stopped: 'step-missing', detail: 'the row did not open a dialog' };
    if (asksForCode(dialog)) return { stopped: 'code-needed', detail: `the page asks for a code or password: “${brief(dialog)}”` };
    this.expected.add(dialog);
    const inner = this.innerTarget(dialog);
    if (!inner) return { stopped: 'unknown-dialog', detail: `the dialog holds no control that is known: “${brief(dialog)}”` };
    const part = new Run(dialog, inner, this.options);
    part.expected = new Set([...this.expected, ...openDialogs(scopesOf(this.root))]);
    part.failedBefore = this.failedBefore;
    const first = await read(dialog, inner, { ...this.options, timeout: 4000 });
    if (first.state === 'unclear') return { stopped: 'lost', detail: `in the dialog: ${first.detail ?? 'unclear'}` };
    if (first.state === 'locked') return { stopped: 'locked', detail: 'the control in the dialog is greyed out' };
    if (!part.isWanted(first)) {
      part.own = this.own;
      part.owns(find(dialog, inner));
      const stopped = await part.directly();
      this.presses = part.presses;
      if (stopped) return stopped;
    }
    return this.closeDialog(dialog);
  }

  /** What to look for inside the dialog: its labels, or its only control when the row already said what it is. */
  innerTarget(dialog: Element): Target | undefined {
    const { target } = this;
    const labels = target.dialog?.labels ?? target.labels;
    const inner: Target = { ...target, labels };
    delete inner.dialog;
    delete inner.kinds;
    delete inner.dedicated;
    delete inner.hints;
    delete inner.reveal;
    if (find(dialog, inner).found) return inner;
    const units = unitsIn(dialog, inner);
    const row = find(this.root, target);
    const refuses = row.found ? row.refuses : this.before.refuses;
    if (units.length !== 1 || !refuses || labels.length === 0) return undefined;
    return { ...inner, labels: [], dedicated: { refuses } };
  }

  async closeDialog(dialog: Element): Promise<Stop | undefined> {
    const names = this.target.dialog?.close ?? [];
    const button = names.length > 0 ? inside(dialog, 'button,[role="button"]').find((b) => available(b) && goesBy(b, names) && !forbiddenIn(accessibleName(b), this.target)) : undefined;
    const closed = () => !dialog.isConnected || !available(dialog);
    const wait = (ms: number) => until<true>(() => (closed() ? { done: true } : { again: 100 }), () => this.scopes(), ms, this.signal);
    if (button) press(button);
    else strike(this.document.activeElement && dialog.contains(this.document.activeElement) ? this.document.activeElement : dialog, 'Escape');
    if (!(await wait(1500)) && dialog.localName === 'dialog') (dialog as HTMLDialogElement).close();
    // Whether it closed or not, the row must say what the dialog said.
    const agreed = await until<true>(() => (!closed() || this.isWanted(readNow(this.root, this.target)) ? { done: true } : { again: 150 }), () => this.scopes(), EFFECT, this.signal);
    return agreed ? undefined : { stopped: 'rolled-back', detail: 'the dialog showed the wanted state, the page does not' };
  }
}

/** The items of the one menu or list that stands by its trigger from the start: they show our own choice. */
function itemsOf({ element, kind }: FoundControl): Element[] {
  if (kind !== 'menu' && kind !== 'combobox' && kind !== 'select') return [];
  for (let e = element.parentElement, up = 0; e && up < 4; e = e.parentElement, up++) {
    const menus = e.querySelectorAll('[role="menu"],[role="listbox"]');
    if (menus.length > 1) return [];
    if (menus[0]) return [...menus[0].querySelectorAll('*')];
  }
  return [];
}

function tidyOption(option: HTMLOptionElement): string {
  return option.label || option.text;
}

/** The words a control carries beside its known label. */
function ownWords(found: FoundControl, target: Target): string {
  const names = normalise(found.option ? optionText(found.option) : accessibleName(found.element));
  let rest = names;
  for (const label of vocabularyOf(target).labels) rest = rest.replaceAll(label, ' ');
  return rest;
}

function brief(element: Element): string {
  return (accessibleName(element) || (element.textContent ?? '')).replace(/\s+/g, ' ').trim().slice(0, 100);
}

