/**
 * What stands around a control and turns its meaning, so that its position says nothing of the label: the head of its
 * column, what is said over its list, another switch in its row.
 */
import { otherSwitch, selects } from '../finding/beside.ts';
import { columnHead } from '../dom/column-heads.ts';
import type { Compiled } from '../target/compile.ts';
import {
  contraryAct,
  isBadge,
  isDenyingCaption,
  isModel,
  isOfOtherThings,
  isPlainHead,
  mayTurn,
  notInForce,
  refusesBy,
  saysFixed,
  saysOfSettings,
  stateWord,
  tellsState,
  turns,
} from '../words/index.ts';
import { isDrawnApart } from '../finding/drawn-apart.ts';
import { agreed } from '../controls/evidence.ts';
import type { FoundControl } from '../finding/found.ts';
import { leads } from '../finding/leads.ts';
import { isPale } from '../controls/locked.ts';
import { shownIn } from '../finding/models.ts';
import { isOurs, isState, rowOf } from '../finding/own-row.ts';
import { HEADING } from '../dom/row-siblings.ts';
import { asksForAct, selecting } from '../words/selecting.ts';
import { sentWith } from '../finding/sending.ts';
import { normalise } from '../../shared/normalise.ts';
import type { Run } from '../dom/text-runs.ts';
import { closest } from '../dom/tree.ts';
import { isGeneric, itemPosition, wordPosition } from '../target/vocabulary.ts';

/** What turns the meaning of a control, in words; undefined when nothing does. */
export function turnedBy(found: FoundControl, target: Compiled): string | undefined {
  const control = found.option ?? found.element;
  if (isDrawnApart(found, target)) return 'it is drawn elsewhere than its label';
  const head = columnHead(control);
  const names = found.options && head !== undefined && itemPosition(head, target.vocabulary);
  if (head !== undefined && !names && !isHarmless(head, target)) return `its column is called “${head}”`;
  const contradicts = (text: string) => {
    const refuses = isToggle(found) ? refusesBy(text) : undefined;
    return refuses !== undefined && refuses !== found.refuses;
  };
  // What follows the label in its own row explains it, and is said over nothing.
  const close = rowOf(found, true);
  const at = close.findIndex(({ text }) => text.includes(normalise(found.label)));
  const help = close.slice(at + 1).map(({ shown }) => shown);
  const explains = (text: string) => at >= 0 && isLong(text) && !tellsState(text) && help.includes(text);
  const { position } = isToggle(found) ? agreed(found.parts) : {};
  const turning = (text: string) => {
    if (saysOfSettings(text) && notInForce([text], found.refuses, position)) return true;
    // What says that "off" refuses agrees, whatever word it begins with.
    if (found.refuses === 'off' && refusesBy(text) === 'off') return false;
    if (isOfOtherThings(text)) return true;
    // Nor does what says who has fixed it: "You can't change this: it is set by your organisation".
    // Over a pale control it is why.
    if (saysFixed(text)) return contradicts(text) || isPale(control);
    return (
      turns(text) ||
      asksForAct(text) ||
      contradicts(text) ||
      (found.refuses === 'off' && !explains(text) && mayTurn(text))
    );
  };
  const lead = leads(control, target, found.at, found.label).find(
    (text) => turning(text) && !isOurs(text, target) && (!isState(text, target) || /^opted out/i.test(text)),
  );
  if (lead) return `it stands under “${lead}”`;
  const row = rowOf(found);
  const said = row.find(({ shown }) => contradicts(shown) && !isOurs(shown, target));
  if (said) return `beside it stands “${said.shown}”`;
  const idle =
    notInForce(
      close.map(({ shown }) => shown),
      found.refuses,
      position,
    ) ?? (isToggle(found) ? contraryAct(help, found.refuses) : undefined);
  if (idle) return `beside it stands “${idle}”`;
  const model = close.find(({ shown }) => isModel(shown) && !isBadge(shown));
  if (model) return `beside it stands “${model.shown}”`;
  const shown = shownIn(control);
  if (shown) return `it is shown in ${shown}`;
  const caption = isToggle(found) && row.find((run) => isCaption(run, target));
  if (caption && found.refuses === 'off') return `its caption is “${caption.shown}”`;
  if (selects(found)) return 'the state beside the boxes does not follow them';
  const only = selecting(found) ?? sentWith(control);
  if (only) return only;
  return otherSwitch(found) ? 'its row has another switch, which cannot be read' : undefined;
}

const isToggle = ({ kind, options }: FoundControl): boolean =>
  !options && /^(?:switch|checkbox|drawn|slider|button)$/.test(kind);

/** Whether a text has the length of a sentence, which no caption has. */
const isLong = (text: string): boolean => text.length >= (text.charCodeAt(0) > 0x2fff ? 12 : 24);

/** Whether a text in the row is a caption of the switch that denies, and no state, label or link. */
const isCaption = ({ shown, element }: Run, target: Compiled): boolean =>
  isDenyingCaption(shown) &&
  !isOurs(shown, target) &&
  !isState(shown, target) &&
  !isBadge(shown) &&
  !closest(element, `a,button,[role="tooltip"],${HEADING}`);

function isHarmless(head: string, target: Compiled): boolean {
  const name = normalise(head);
  if (wordPosition(name, target.vocabulary) === 'off') return false;
  return (
    isPlainHead(name) ||
    / ?saved$/.test(name) ||
    stateWord(name) === 'on' ||
    isOurs(head, target) ||
    isGeneric(name, target.vocabulary) ||
    isBadge(name)
  );
}
