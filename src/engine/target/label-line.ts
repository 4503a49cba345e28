/** A label's line: the label, and what may stand beside it without making it another one. */
import { denies, isBadge } from '../words/index.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import type { Compiled, Match } from './compile.ts';
import { closest, isElement, languageOf, parentOf, styleOf } from '../dom/tree.ts';
import type { Run } from '../dom/text-runs.ts';
import { bare, matchName } from './vocabulary.ts';

const WORDED = /[\p{L}\p{N}]/u;

/** A name with advice in brackets after it. Any other word there, "beta" too, may tell it from another setting. */
const ADVISED =
  /^(.+\S)\s*[([（【](?:recommended|default|optional|empfohlen|standard|recommandé|recomendado|consigliato|aanbevolen|推奨|推荐|권장)[)\]）】]$/iu;

export interface Line {
  match: Match;
  /** The node that the label begins in. */
  first: Text;
  /** The label as displayed, without what stands beside it. */
  shown: string;
}

/**
 * The known label that a run of text is: as a whole, or with a badge, a mark, a star or a help text beside it. Other
 * words make it another label.
 */
export function labelIn(run: Run, target: Compiled): Line | undefined {
  const { vocabulary } = target;
  const lang = languageOf(run.element);
  // Before normalising, which would turn some marks into letters.
  const nodes = run.nodes.filter((n) => WORDED.test(n.data));
  const [first] = nodes;
  if (!first) return undefined;
  for (const shown of [run.shown, bare(run.shown), ADVISED.exec(run.shown)?.[1]]) {
    if (shown === undefined) continue;
    const match = vocabulary.names.has(normalise(shown)) ? matchName(normalise(shown), vocabulary, lang) : undefined;
    if (match) return { match, first, shown };
  }
  for (let from = 0; from < nodes.length; from++) {
    if (from > 0 && !isBeside(nodes.slice(0, from), nodes[from] as Text)) break;
    for (let to = nodes.length; to > from; to--) {
      const start = nodes[from] as Text;
      const some = run.nodes.slice(run.nodes.indexOf(start), run.nodes.indexOf(nodes[to - 1] as Text) + 1);
      const raw = some.map((n) => n.data).join('');
      const match =
        matchName(normalise(bare(raw.trim())), vocabulary, lang) ?? matchName(normalise(raw), vocabulary, lang);
      if (match && (isBeside(nodes.slice(to), start) || (from === 0 && leadsIn(start, nodes.slice(to)))))
        return { match, first: start, shown: bare(tidy(raw)) };
    }
  }
  return undefined;
}

/** Whether a label stands in bold at the head of sentences that say it again: "<b>Training.</b> I agree that …". */
function leadsIn(label: Text, rest: Text[]): boolean {
  const text = tidy(rest.map((node) => node.data).join('')).replace(/^[.:–—-]\s*/, '');
  return (
    !!closest(label.parentElement as Element, 'b,strong') &&
    rest.every((node) => !closest(node.parentElement as Element, 'b,strong')) &&
    isSentence(text) &&
    !denies(text)
  );
}

/** Whether these nodes stand beside a label: each in an element of its own, and a badge or a help text in small print. */
function isBeside(rest: Text[], label: Text): boolean {
  const groups = new Map<Element, string>();
  for (const node of rest) {
    const own = ownElement(node, label);
    if (!own) return false;
    groups.set(own, (groups.get(own) ?? '') + node.data);
  }
  return [...groups].every(([element, raw]) => {
    const text = bare(normalise(raw));
    return (
      element.localName === 'kbd' ||
      isBadge(text) ||
      /^\d{1,2}$/.test(text) ||
      (isSmall(element, label) && isSentence(tidy(raw)))
    );
  });
}

/** The outermost element around a node that does not hold the label. */
function ownElement(node: Text, label: Text): Element | undefined {
  let own: Element | undefined;
  for (let e = parentOf(node); e && !e.contains(label); e = parentOf(e)) own = e;
  return own;
}

function isSmall(element: Element, label: Text): boolean {
  if (/^(?:small|sup|sub)$/.test(element.localName) || element.querySelector('small,sup,sub')) return true;
  const parent = label.parentNode;
  const size = (e: Element) => Number.parseFloat(styleOf(e)?.fontSize ?? '');
  return isElement(parent) && size(element) < size(parent) * 0.95;
}

/** A sentence explains; anything less could be the rest of a name. */
export const isSentence = (text: string): boolean =>
  /^\p{Lu}.*\s.*\s.*[.!?…]$/u.test(text) || /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}].{7,}[。！？]$/u.test(text);
