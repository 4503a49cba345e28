/** What shows a setting that is not there: a lesson, an article, the page of a component, a banner for all visitors. */
import { accessibleName } from '../dom/accessible-name.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import { layerAround } from '../dom/layers.ts';
import { queryTree } from '../page/page-index.ts';
import { isProse, runsIn } from '../dom/text-runs.ts';
import type { Run } from '../dom/text-runs.ts';
import { tidy } from '../../shared/normalise.ts';
import { closest, elementsIn, isLargerThan, parentOf } from '../dom/tree.ts';

/** A step of a lesson holds few elements, and there are few of them. */
const LARGE = 60;

/** Whether a control stands in one of the numbered steps of a lesson: all others are sentences alone. */
function isInLesson(control: Element): boolean {
  const step = closest(control, 'ol > li');
  const list = step && parentOf(step);
  if (!list || list.childElementCount < 3 || isLargerThan(list, LARGE)) return false;
  return elementsIn(list).every(
    (e) => e === step || (!e.querySelector(CONTROLS) && isSentence(tidy(e.textContent ?? ''))),
  );
}

const isSentence = (text: string): boolean => isProse(text) || /^\p{L}.*\s.*[.!。]$/u.test(text);

/** What is asked at the end of an article. */
const OF = '(?:help|hilf|[uú]til|art[ií][cgk])';
const HELPFUL = new RegExp(`${OF}[^.!。\\n]{0,40}${OF}[^.\\n]{0,20}[?？]`, 'i');
/** The name of a component, which is the title of a page about it; and its code. */
const COMPONENT = /^<?(?:toggle|switch|checkbox)(?: switch| component| \/>)*$/i;
const CODE = /<(?:[A-Z]|input)/;
/** What a banner for all visitors is about, and offers. A page that fills its window has parts of its own. */
const CONSENT = /cookie/i;
const OFFERS = /^(?:accept|reject) all/i;
const APP = 'main,nav,[role="main"],[role="navigation"]';

/** Where a setting is shown that is none of the account's own, in words; undefined where it is not. */
export function shownIn(control: Element): string | undefined {
  if (isInLesson(control)) return 'a step of a lesson';
  const page = control.ownerDocument;
  const says = (selector: string, words: RegExp) =>
    queryTree(page, selector).some((e) => words.test(tidy(e.textContent ?? '')));
  if (says('h1', COMPONENT) || says('pre', CODE)) return 'a demo';
  const part = closest(control, 'article,main') ?? page.body;
  if (
    queryTree(page, 'meta[content="article"]')[0] ||
    // Asked in one text, not in two that stand side by side.
    (!isLargerThan(part, LARGE * 10) &&
      HELPFUL.test(part.textContent ?? '') &&
      runsIn(part, undefined, 2000).some(({ shown }) => HELPFUL.test(shown)))
  )
    return 'an article';
  const layer = layerAround(control);
  if (!layer || layer.querySelector(APP)) return undefined;
  const said = runsIn(layer, (e) => e.localName === 'a');
  // What comes first says what it is about; below the control it may be said of another row.
  const isAbove = ({ element }: Run) => !!(element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING);
  const first = said.find((run) => isAbove(run) && isSentence(run.shown))?.shown ?? '';
  return CONSENT.test(`${accessibleName(layer)} ${first}`) || said.some(({ shown }) => OFFERS.test(shown))
    ? 'a banner'
    : undefined;
}
