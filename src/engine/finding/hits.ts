/** Where known labels are displayed or spoken. */
import type { Compiled, Match } from '../target/compile.ts';
import { labelIn } from '../target/label-line.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import { linesAt } from '../dom/text-runs.ts';
import type { Label } from '../types.ts';
import type { PageIndex } from '../page/page-index.ts';
import { closest, languageOf, parentOf, rendered } from '../dom/tree.ts';
import { matchName } from '../target/vocabulary.ts';

/** A place where a known label is displayed. */
export interface Hit {
  element: Element;
  text: string;
  shown: string;
  match: Match;
}

/** A page that repeats a label more often than this is not one that can be told apart. */
export const MOST_HITS = 60;

/** The places where a known label is displayed or spoken, in the order of the page. */
export function hitsIn(index: PageIndex, target: Compiled): Hit[] {
  const { texts, spoken } = index.places(target.vocabulary);
  const hits: Hit[] = [];
  for (const text of texts) {
    const hit = textHit(text, target);
    if (hit) hits.push(hit);
    if (hits.length > MOST_HITS) return hits;
  }
  for (const element of spoken) {
    const hit = spokenHit(element, target);
    if (hit) hits.push(hit);
  }
  return hits;
}

function spokenHit(element: Element, target: Compiled): Hit | undefined {
  const shown = tidy(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  const match = matchName(normalise(shown), target.vocabulary, languageOf(element));
  return match && rendered(element) ? hitOf(element, shown, match, target) : undefined;
}

function hitOf(element: Element, shown: string, match: Match, target: Compiled): Hit {
  const label = labelText(match.label, target);
  return { element, text: normalise(label), shown: match.position ? label : shown, match };
}

function textHit(node: Text, target: Compiled): Hit | undefined {
  for (const run of linesAt(node)) {
    const line = labelIn(run, target);
    if (line && line.first !== node) return undefined;
    if (!line) continue;
    const element = parentOf(node) ?? run.element;
    if (!rendered(element) || closest(element, 'option,[role="option"],[role="tooltip"]')) return undefined;
    return hitOf(element, line.shown, line.match, target);
  }
  return undefined;
}

function labelText(label: Label, target: Compiled): string {
  return label.text.replaceAll('{instance}', target.instance ?? '');
}
