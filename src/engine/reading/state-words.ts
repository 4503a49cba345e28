/** State words that a page draws on a toggle or beside it: none is evidence alone, but they contradict what it says. */
import { accessibleName, isInput, labelsOf, pseudo } from '../dom/accessible-name.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import type { Vocabulary } from '../target/compile.ts';
import { flip } from '../positions.ts';
import type { FoundControl } from '../finding/find.ts';
import { runsIn } from '../dom/text-runs.ts';
import type { Run } from '../dom/text-runs.ts';
import { byIds, parentOf, unseen, upFrom } from '../dom/tree.ts';
import type { Position } from '../types.ts';
import { wordPosition } from '../target/vocabulary.ts';
import { stateWord, tellsOfUse } from '../words/index.ts';

/** What libraries draw in place of a list or a box. */
const STAND_INS = '[role="combobox"],[role="listbox"],[role="switch"],[role="checkbox"]';

/** A short text that ends with a state, and no advice: "Currently off", "Training — Off", but not "Default: On". */
const STANDS =
  /^(?!(?:default|suggest|standard|empf|par défaut|recom|predet|既定|推奨|默认|推荐|기본|권장)).{0,60}?(?:(?:currently|status|is|is now) | [-–—:] |: )(.{1,20})$/;

/** A state word that says since when, or for whom: "Off since 3 March", "It is currently on for your account". */
const SINCE =
  /^(?:(?:\S+ ){0,4}?(?:is|currently) (?:currently |now )?(on|off) (?:for|in|on) (?:your|this)|((?:turned |switched )?(?!(?:in)?a[ck]tiv)\S+) (?:since|seit|depuis|desde) )/;

/** How many elements around a control may only wrap it. */
const WRAPS = 12;

/** The position in which it would be so that data is in use, or is not. */
function standsBy(text: string, refuses: Position): Position | undefined {
  const used = tellsOfUse(text);
  return used === undefined ? undefined : flip(used !== (refuses === 'on'));
}
/** Whether a text is the label of a box that is seen. */
const isCalledBy = (box: Element, { element }: Run): boolean =>
  isInput(box, /^checkbox$/) && !unseen(box) && labelsOf(box).some((label) => label.contains(element));

/**
 * The position that a lone state word in a toggle's own surroundings draws ("On" beside the switch). Words of both
 * kinds say nothing, unless they stand at its two ends the other way round; nor does another control nearby.
 */
export function wordBeside({ parts, refuses }: FoundControl, vocabulary: Vocabulary): Position | 'crossed' | undefined {
  const [own] = parts;
  if (!own) return undefined;
  const wordOf = (text: string): Position | undefined =>
    wordPosition(text, vocabulary) ??
    // In the label's own line.
    vocabulary.names.get(text)?.find((match) => match.position)?.position ??
    stateWord((SINCE.exec(text) ?? STANDS.exec(text))?.slice(1).find(Boolean) ?? text) ??
    standsBy(text, refuses);
  for (const e of byIds(own, 'aria-describedby'))
    for (const { text } of runsIn(e)) if (wordOf(text)) return wordOf(text);
  let levels = 0;
  for (const around of upFrom(parentOf(own), WRAPS)) {
    // What has no words only wraps it.
    if (levels > 0 || /\p{L}/u.test(around.textContent ?? '')) levels++;
    if (levels > 3 || !parts.every((part) => around.contains(part))) return undefined;
    // What is drawn in place of a list or box that nobody sees is the word itself.
    const standIn = parts.every((part) => part.matches('select,input') && unseen(part))
      ? around.querySelector(STAND_INS)
      : null;
    const first = around.querySelector(CONTROLS);
    if (first && !parts.includes(first) && first !== standIn) return undefined;
    const drawnWords = runsIn(
      around,
      (e) => (parts.includes(e) && e.localName !== 'label') || e.matches('[role="tooltip"]'),
      60,
    )
      .map((run) => ({ run, word: wordOf(run.text) }))
      // A box that is seen may be called by a state in its own label, whichever way it stands: "☐ On".
      .filter(({ word, run }) => word !== undefined && !(word === 'on' && isCalledBy(own, run)));
    const words = new Set(drawnWords.map(({ word }) => word));
    // Only here: in a page of thousands of elements the first control is near, and the others are not.
    const others = () => [...around.querySelectorAll(CONTROLS)].filter((one) => !parts.includes(one));
    if (words.size > 0 && others().some((one) => one !== standIn)) return undefined;
    if (words.size === 1) return [...words][0];
    if (words.size > 0) {
      // A thumb goes towards the word after it when it is turned on.
      const [left, right] = drawnWords;
      const after = (run?: Run) => !!run?.nodes[0] && !!(run.nodes[0].compareDocumentPosition(own) & 2);
      return drawnWords.length === 2 && left?.word === 'on' && !after(left.run) && after(right?.run)
        ? 'crossed'
        : undefined;
    }
  }
  return undefined;
}

/** The one state word that style draws on a control: of two, one is covered. */
const drawnOn = (part: Element): Position | undefined => stateWord(pseudo(part, '::before') + pseudo(part, '::after'));

/** The one state word that a switch displays within itself; two are its ends, of which one is covered. */
function wordIn(part: Element): Position | undefined {
  const words = new Set(runsIn(part, undefined, 20).map(({ text }) => stateWord(text)));
  words.delete(undefined);
  const [word] = words;
  // "On" may be all that it is called, whichever way it stands.
  return words.size > 1 || (word === 'on' && stateWord(accessibleName(part)) === 'on') ? undefined : word;
}

/** The state word that is drawn on a control. */
export const wordOn = (part: Element): Position | undefined => drawnOn(part) ?? wordIn(part);
