/**
 * An index of a page: its shadow roots and frames, the places where a known label may begin, and what selectors find.
 * Only a look at every node can find these, so they are collected once and kept up to date by what the page changes.
 */
import type { Vocabulary } from '../target/compile.ts';
import { LabelPlaces } from './label-places.ts';
import { contains, queryIn } from '../dom/native.ts';
import { PageScopes } from './page-scopes.ts';
import { isBelow, slottingIn, sortOf, Work } from './page-work.ts';
import { SelectorLists } from './selector-lists.ts';
import { soon, whenIdle } from './turns.ts';
import { ask, canOpenClosed, frameDocument, grantAsks, isElement, knownShadow, wasAsked } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

/** A page that changes more often than this between two looks is read anew, and pays for no further record. */
const MOST_RECORDS = 100;
/** A shadow root attached to an old element leaves no trace, so that elements are asked again after so many ms. */
const BELIEVED = 1000;
/** What a look may spend on asking again, in ms; the rest is done when the page is idle. */
const IN_LOOK = 2;
/** Questions that asking again leaves to the look itself. */
const SPARE = 32;
/** The longest that reading a page may take, in ms: in one look, and in a slice between two tasks of the page. */
export const AT_ONCE = 35;
export const SLICE = 8;
/** Nodes between two looks at the clock. */
const STEP = 1024;
/** Walks that may be begun in vain before one is finished whatever it takes. */
const MOST_UNFINISHED = 3;
/** Attributes that lists and places go by. */
const OBSERVED = ['aria-label', 'title', 'aria-labelledby', 'role', 'aria-live', 'aria-current', '_msttexthash'];

const indexes = new WeakMap<Scope, PageIndex>();

/** The index of what is below a document or an element. */
export function indexOf(root: Scope): PageIndex {
  let index = indexes.get(root);
  if (!index) indexes.set(root, (index = new PageIndex(root)));
  return index;
}

/** A scope with everything searchable inside it: shadow roots and documents of frames, in the order found. */
export function scopesOf(root: Scope): Scope[] {
  const index = indexOf(root);
  index.advance(Infinity);
  return index.scopes();
}

/**
 * The elements that a selector finds in a document or shadow root, as `PageIndex.query`: asked of the page's own index
 * where that knows them, else of the tree itself. In a frame the index is that of the page around it.
 */
export function queryTree(tree: Scope, selector: string): Element[] {
  const index = indexes.get(tree.ownerDocument ?? tree);
  return index?.knows(tree) ? index.query(selector, tree) : [...queryIn(tree, selector)];
}

/** The same in all trees of the page that an element is on: around its frame, and in shadow roots and frames too. */
export function queryPage(element: Element, selector: string): Element[] {
  let page: Document = element.ownerDocument;
  for (let frame = page.defaultView?.frameElement; frame; frame = page.defaultView?.frameElement)
    page = frame.ownerDocument;
  return indexes.get(page)?.queryAll(selector) ?? [...queryIn(page, selector)];
}

export class PageIndex {
  readonly root: Scope;
  readonly #places = new LabelPlaces();
  readonly #trees: PageScopes;
  /** What is yet to be walked, and what only once more. */
  #first = new Work();
  #again = new Work(true);
  #asked = -Infinity;
  #records: MutationRecord[] = [];
  #stale = true;
  /** How often the page has changed so much while it was walked that the walk began anew. */
  #unfinished = 0;
  #canOpen = false;
  readonly #lists = new SelectorLists();
  #scheduled = false;
  /** Who is told of the next change. */
  #waiting = new Set<() => void>();
  readonly #observer = new MutationObserver((records) => this.#keep(records));

  constructor(root: Scope) {
    this.root = root;
    this.#trees = new PageScopes(root);
  }

  /**
   * Goes on reading the page for so many ms, and asks as many elements for closed shadow roots as one slice may.
   * @returns whether all of the page is known
   */
  advance(ms: number): boolean {
    const began = performance.now();
    this.#catchUp();
    for (const frame of this.#trees.frames) this.#enter(frame, frameDocument(frame));
    // A page that never lets a walk end is walked in one go.
    const end = this.#unfinished > MOST_UNFINISHED ? Infinity : began + ms;
    this.#work(this.#first, end);
    if (this.#first.done && this.#again.done && began - this.#asked >= BELIEVED) {
      this.#asked = began;
      this.#again.parts = this.scopes().map((scope) => ({ scope }));
      if (this.#canOpen) for (const { scope } of this.#again.parts) this.#again.closed.push(...slottingIn(scope));
    }
    if (this.#first.done) this.#work(this.#again, began + Math.min(ms, IN_LOOK));
    this.#work(this.#first, end);
    if (!this.#first.done) this.#goOn(soon);
    else {
      this.#unfinished = 0;
      if (!this.#again.done) this.#goOn(whenIdle);
    }
    return this.#first.done;
  }

  #catchUp(): void {
    this.#keep(this.#observer.takeRecords());
    if (this.#stale) this.#begin();
    else this.#note(this.#records.splice(0));
  }

  /**
   * The elements that a selector finds in a document or shadow root below the root. It is asked of a whole page once, and
   * then of what is new; so it has to go by an element's own name and by attributes that are in `OBSERVED`.
   */
  query(selector: string, scope: Scope = this.root): Element[] {
    this.#catchUp();
    const list = this.#lists.of(selector, () => this.scopes());
    const found: Element[] = [];
    for (const element of list) {
      const own = this.#trees.of(element);
      if (own === scope) found.push(element);
      else if (!own || !this.#trees.arranged().has(own)) list.delete(element);
    }
    return found;
  }

  /** The same in all of its trees. */
  queryAll(selector: string): Element[] {
    this.#catchUp();
    return [...this.#lists.of(selector, () => this.scopes())].filter((element) => {
      const own = this.#trees.of(element);
      return own && this.#trees.arranged().has(own);
    });
  }

  /** Whether a document or shadow root is one that it follows. */
  knows(scope: Scope): boolean {
    this.#catchUp();
    return this.#trees.arranged().has(scope);
  }

  /** Calls back at changes of nodes and texts, until what it gives is called. */
  onChange(tell: () => void): () => void {
    this.#waiting.add(tell);
    return () => this.#waiting.delete(tell);
  }

  /** The scopes below the root, itself first, by their place in the order found. */
  scopes(): Scope[] {
    return [...this.#trees.arranged().keys()];
  }

  /** Texts in which a label may begin, and elements whose spoken name may be one, in the order of the page. */
  places(vocabulary: Vocabulary): { texts: Text[]; spoken: Element[] } {
    const scopes = this.#trees.arranged();
    return this.#places.of(vocabulary, (node) => {
      const scope = this.#trees.of(node);
      return scope && scopes.get(scope);
    });
  }

  /** Has the places of these labels collected as well. To be called before `advance`. */
  seek(vocabulary: Vocabulary): void {
    if (this.#places.seek(vocabulary)) this.#stale = true;
  }

  /** Forgets everything but the labels, and begins anew. */
  #begin(): void {
    this.#observer.disconnect();
    this.#stale = false;
    if (!this.#first.done) this.#unfinished++;
    const first = (this.root as Document).documentElement ?? this.root.firstElementChild;
    this.#canOpen = !!first && canOpenClosed(first);
    this.#lists.clear();
    this.#records = [];
    this.#places.clear();
    this.#trees.clear();
    this.#first = new Work();
    this.#again = new Work(true);
    this.#asked = performance.now();
    this.#add(this.root);
  }

  #add(scope: Scope): void {
    this.#observer.observe(scope, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: OBSERVED,
    });
    this.#trees.rearrange();
    this.#walkSoon(scope);
  }

  #enter(host: Element, scope: Scope | null): void {
    const fresh = this.#trees.enter(host, scope);
    if (fresh) this.#add(fresh);
  }

  #keep(records: MutationRecord[]): void {
    // Whoever takes them over, all who wait are told.
    if (records.length > 0) for (const tell of this.#waiting) tell();
    if (this.#stale) return;
    for (const record of records) this.#records.push(record);
    if (this.#records.length <= MOST_RECORDS) return;
    this.#observer.disconnect();
    this.#records = [];
    this.#stale = true;
  }

  /** Takes over what has changed. */
  #note(records: MutationRecord[]): void {
    const added = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') this.#places.considerText(target as Text);
      else if (type === 'attributes') {
        this.#places.considerSpoken(target as Element);
        this.#lists.reconsider(target as Element);
      } else {
        for (const node of addedNodes) added.add(node);
        if (removedNodes.length > 0) this.#trees.rearrange();
      }
    }
    // What a walk stood at may stand elsewhere since, and between the two lies what it would pass over.
    for (const { walker } of [...this.#first.parts, ...this.#again.parts])
      if (walker && (added.has(walker.currentNode) || isBelow(walker.currentNode, added))) {
        walker.currentNode = walker.root;
        this.#unfinished++;
      }
    for (const node of added) {
      if (!node.isConnected) continue;
      if (node.nodeType === 3) this.#places.considerText(node as Text);
      else if (isElement(node) && !isBelow(node, added)) this.#walkSoon(node);
    }
  }

  #walkSoon(part: Scope): void {
    this.#first.parts.push({ scope: part });
    // Of the walk's own root, a walker does not tell.
    if (isElement(part)) this.#visit(part, this.#first);
    if (this.#canOpen) for (const host of slottingIn(part)) this.#askSoon(host, this.#first);
    this.#lists.add(part);
    this.#places.addSpoken(part);
  }

  #work(work: Work, end: number): void {
    const { parts, closed, again } = work;
    for (let steps = 1; ;) {
      for (let part = parts.at(-1); part; part = parts.at(-1)) {
        // Elements, and at first texts.
        const walker = (part.walker ??= (part.scope.ownerDocument ?? part.scope).createTreeWalker(
          part.scope,
          again ? 1 : 5,
        ));
        // What it stood at may have been taken away since.
        if (!contains(walker.root, walker.currentNode)) walker.currentNode = walker.root;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          this.#visit(node, work);
          if (steps++ % STEP === 0 && performance.now() >= end) return;
        }
        parts.splice(parts.lastIndexOf(part), 1);
      }
      const element = closed.pop();
      if (!element) return;
      if (!element.isConnected) continue;
      const shadow = ask(element, again ? SPARE : 0);
      if (shadow) this.#enter(element, shadow);
      if (shadow === undefined) {
        closed.push(element);
        return;
      }
    }
  }

  #visit(node: Node, work: Work): void {
    if (node.nodeType === 3) {
      this.#places.considerText(node as Text);
      return;
    }
    const name = (node as Element).localName;
    const sort = typeof name === 'string' ? sortOf(name) : 'plain';
    if (sort === 'plain') return;
    const element = node as Element;
    if (sort === 'frame') {
      this.#trees.frames.add(element);
      this.#enter(element, frameDocument(element));
    } else if (element.shadowRoot) this.#enter(element, element.shadowRoot);
    else if (this.#canOpen && (sort === 'custom' || !element.firstChild)) this.#askSoon(element, work);
  }

  #askSoon(element: Element, { again, closed }: Work): void {
    if (this.#trees.has(element)) return;
    if (again || !wasAsked(element)) closed.push(element);
    else this.#enter(element, knownShadow(element));
  }

  #goOn(when: (run: () => void) => void): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    when(() => {
      this.#scheduled = false;
      grantAsks();
      this.advance(SLICE);
    });
  }
}
