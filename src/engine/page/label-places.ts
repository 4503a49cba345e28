/** Where in a page known labels may begin: collected and kept up to date by the page's index. */
import type { Vocabulary } from '../target/compile.ts';
import { attribute, queryIn } from '../dom/native.ts';
import { isElement } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';
import { begins } from '../target/vocabulary.ts';

/** Targets that are remembered at a time. */
const MOST = 12;
/** Candidates are put in order only where they are few: more of them are too many for any answer but “ambiguous”. */
const MOST_SORTED = 120;

/** Where labels of one target may begin. */
interface Sought {
  vocabulary: Vocabulary;
  texts: Set<Text>;
  /** Elements with an `aria-label` or a `title`. */
  spoken: Set<Element>;
}

/** By its tree's place in the page; undefined for what is no longer there. */
type OrderOf = (node: Node) => number | undefined;

export class LabelPlaces {
  readonly #sought = new Map<string, Sought>();

  /** Has these labels sought. @returns whether they were not before, so that the page has to be read for them */
  seek(vocabulary: Vocabulary): boolean {
    if (this.#sought.has(vocabulary.key)) return false;
    if (this.#sought.size >= MOST) this.#sought.clear();
    this.#sought.set(vocabulary.key, { vocabulary, texts: new Set(), spoken: new Set() });
    return true;
  }

  /** Texts in which a label may begin, and elements whose spoken name may be one, in the order of the page. */
  of({ key }: Vocabulary, orderOf: OrderOf): { texts: Text[]; spoken: Element[] } {
    const sought = this.#sought.get(key);
    return { texts: live(sought?.texts, orderOf), spoken: live(sought?.spoken, orderOf) };
  }

  considerText(text: Text): void {
    // Most texts are the line ends between elements, and reading them costs more than their length.
    if (text.length < 2) return;
    for (const { vocabulary, texts } of this.#sought.values()) {
      if (begins(text.data, vocabulary)) texts.add(text);
      else texts.delete(text);
    }
  }

  considerSpoken(element: Element): void {
    const name = attribute(element, 'aria-label') ?? attribute(element, 'title');
    for (const { vocabulary, spoken } of this.#sought.values()) {
      if (name !== null && begins(name, vocabulary)) spoken.add(element);
      else spoken.delete(element);
    }
  }

  /** A part of the page is new: its spoken names, while its texts are walked. */
  addSpoken(part: Scope): void {
    if (this.#sought.size === 0) return;
    if (isElement(part)) this.considerSpoken(part);
    for (const element of queryIn(part, '[aria-label],[title]')) this.considerSpoken(element);
  }

  /** Forgets all places, and goes on seeking the same labels. */
  clear(): void {
    for (const { texts, spoken } of this.#sought.values()) {
      texts.clear();
      spoken.clear();
    }
  }
}

function live<T extends Node>(places: Set<T> = new Set(), orderOf: OrderOf): T[] {
  const at = new Map<T, number>();
  for (const node of places) {
    const order = orderOf(node);
    if (order === undefined) places.delete(node);
    else at.set(node, order);
  }
  const all = [...at.keys()];
  if (all.length > MOST_SORTED) return all;
  return all.toSorted(
    (a, b) =>
      (at.get(a) ?? 0) - (at.get(b) ?? 0) ||
      (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1),
  );
}
