/** What an option of a choice is called. */
import { accessibleName, isInput, labelsOf } from '../dom/accessible-name.ts';
import { columnHead } from '../dom/column-heads.ts';
import type { Vocabulary } from '../target/compile.ts';
import { isSentence } from '../target/label-line.ts';
import { runsIn } from '../dom/text-runs.ts';
import { tidy } from '../../shared/normalise.ts';
import { itemPosition } from '../target/vocabulary.ts';

/** The text of an option: its name, else what it displays. */
export function optionText(option: Element): string {
  return tidy(accessibleName(option) || (option.textContent ?? ''));
}

/** As `optionText`; of a card with sentences below its title, that title, where it stands for a state. */
export function optionTitle(option: Element, vocabulary: Vocabulary): string {
  const text = optionText(option) || plainWord(option, vocabulary);
  const card = isInput(option, /^radio$/) ? (labelsOf(option)[0] ?? option) : option;
  const [title, ...rest] = runsIn(card, undefined, 40).map((run) => run.shown);
  const isCard = title !== undefined && rest.length > 0 && rest.every(isSentence);
  return isCard && !itemPosition(text, vocabulary) && itemPosition(title, vocabulary) ? title : text;
}

/** What a radio without a name is called by the head of its column, or by the words that each of its like has after it. */
function plainWord(option: Element, vocabulary: Vocabulary): string {
  const head = columnHead(option);
  if (head && itemPosition(head, vocabulary)) return head;
  let word = '';
  let open: Node | undefined;
  for (const node of option.parentNode?.childNodes ?? []) {
    const text = tidy(node.textContent ?? '');
    if (node.nodeName === option.nodeName) {
      if (open) return '';
      open = node;
    } else if (itemPosition(text, vocabulary)) {
      // Words before the radios, or without one.
      if (!open) return '';
      if (open === option) word = text;
      open = undefined;
    } else if (text && open) return '';
  }
  return open ? '' : word;
}
