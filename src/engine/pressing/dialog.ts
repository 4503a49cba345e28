/** A row button that opens a dialog with the switch in it: opened, changed there, closed, and the row asked again. */
import { accessibleName } from '../dom/accessible-name.ts';
import { Attempt, codeNeeded, unknownDialog } from './attempt.ts';
import { compile } from '../target/compile.ts';
import type { Compiled } from '../target/compile.ts';
import { unitsIn } from '../controls/controls.ts';
import { EFFECT } from './effect.ts';
import { find } from '../finding/find.ts';
import type { FoundControl } from '../finding/find.ts';
import { press, strike } from './press.ts';
import { readAtRest } from '../reading/read.ts';
import { forbiddenIn } from '../words/never.ts';
import { asksForCode, goesBy, inside, openDialogs } from './open-dialogs.ts';
import type { Stop } from './steps.ts';
import type { Target } from '../types.ts';
import { available } from '../dom/tree.ts';
import { until } from '../page/wait.ts';

/**
 * Opens the dialog of a row and changes the control in it.
 * @param row the button that opens it
 * @param directly how the control inside is pressed
 * @returns why it stopped; undefined where it came to the end
 */
export async function throughDialog(
  attempt: Attempt,
  row: FoundControl,
  directly: (attempt: Attempt) => Promise<Stop | undefined>,
): Promise<Stop | undefined> {
  const word = forbiddenIn(accessibleName(row.element), attempt.target);
  if (word) return { stopped: 'forbidden', detail: `the control carries “${word}”` };
  const dialog =
    (await open(attempt, row, 'click')) ?? (attempt.signal?.aborted ? undefined : await open(attempt, row, 'pointer'));
  if (attempt.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off while the dialog opened' };
  if (!dialog) return { stopped: 'step-missing', detail: 'the row did not open a dialog' };
  if (asksForCode(dialog)) return codeNeeded(dialog);
  attempt.expected.add(dialog);
  const inner = innerTarget(attempt, dialog);
  if (!inner) return unknownDialog('the dialog holds no control that is known', dialog);
  const part = new Attempt(dialog, inner, attempt.options, attempt.tally);
  part.expected = new Set([...attempt.expected, ...openDialogs(attempt.scopes())]);
  part.failedBefore = attempt.failedBefore;
  part.closers = attempt.target.dialog?.close ?? [];
  part.remember();
  const first = await readAtRest(dialog, inner, attempt.options);
  if (first.state === 'unclear') return { stopped: 'lost', detail: `in the dialog: ${first.detail ?? 'unclear'}` };
  if (first.state === 'locked') return { stopped: 'locked', detail: 'the control in the dialog is greyed out' };
  if (!part.isWanted(first)) {
    part.own = attempt.own;
    part.owns(part.find());
    const stopped = await directly(part);
    if (stopped) return stopped;
  }
  return close(attempt, dialog);
}

async function open(attempt: Attempt, row: FoundControl, gesture: 'click' | 'pointer'): Promise<Element | undefined> {
  attempt.tally.gestures++;
  press(row.element, gesture);
  return until<Element>(
    () => {
      const fresh = openDialogs(attempt.scopes()).find((d) => !attempt.expected.has(d));
      return fresh ? { done: fresh } : { again: 100 };
    },
    () => attempt.scopes(),
    EFFECT,
    attempt.signal,
  );
}

/** What to look for inside the dialog: its labels, or its only control when the row already said what it is. */
function innerTarget(attempt: Attempt, dialog: Element): Compiled | undefined {
  const { vocabulary: _v, controls: _c, dialog: declared, ...rest } = attempt.target;
  const labels = declared?.labels ?? rest.labels;
  const plain: Target = { ...rest, labels };
  for (const key of ['kinds', 'dedicated', 'hints', 'reveal'] as const) delete plain[key];
  const inner = compile(plain, attempt.document);
  if (find(dialog, inner).found) return inner;
  const row = attempt.find();
  const refuses = row.found ? row.refuses : attempt.before.refuses;
  if (unitsIn(dialog, inner).length !== 1 || !refuses || labels.length === 0) return undefined;
  return compile({ ...plain, labels: [], dedicated: { refuses } }, attempt.document);
}

/** Closes the dialog by its declared button, else by Escape. The row must then say what the dialog said. */
async function close(attempt: Attempt, dialog: Element): Promise<Stop | undefined> {
  const names = attempt.target.dialog?.close ?? [];
  const button =
    names.length > 0
      ? inside(dialog, 'button,[role="button"]').find(
          (b) => available(b) && goesBy(b, names) && !forbiddenIn(accessibleName(b), attempt.target),
        )
      : undefined;
  const closed = () => !dialog.isConnected || !available(dialog);
  const focus = attempt.document.activeElement;
  if (button) {
    attempt.tally.steps++;
    press(button);
  } else strike(focus && dialog.contains(focus) ? focus : dialog, 'Escape');
  const gone = await until<true>(
    () => (closed() ? { done: true } : { again: 100 }),
    () => attempt.scopes(),
    1500,
    attempt.signal,
  );
  if (!gone && dialog.localName === 'dialog') (dialog as HTMLDialogElement).close();
  const agreed = await until<true>(
    () => (!closed() || attempt.isWanted(attempt.readNow()) ? { done: true } : { again: 150 }),
    () => attempt.scopes(),
    EFFECT,
    attempt.signal,
  );
  return agreed
    ? undefined
    : { stopped: 'rolled-back', detail: 'the dialog showed the wanted state, the page does not' };
}
