/**
 * Lists that render their rows as they scroll. Where no label is in the page, its lists are scrolled to their ends, for
 * as long as rows keep coming; afterwards everything stands where the person had it.
 */
import { WHEEL } from '../dom/loading.ts';
import { parentOf, unseen } from '../dom/tree.ts';
import { pause } from '../page/pause.ts';

/** How far one step goes, in heights of the list. */
const STEP = 0.8;
/** How long rows may take that the page says it is fetching, and how long others may, in ms. */
const FETCHING = 4000;
const COMING = 400;
/** A list longer than this is given up, in ms, where a person asked for a change. */
const MOST = 120_000;

/** Keys by which people scroll. */
const SCROLLS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Where the person had the page's scrolling regions, so that they can be put back. */
export class Places {
  private readonly kept = new Map<Element, [left: number, top: number]>();

  /** Remembers where these regions stand, unless they are known. */
  note(regions: Iterable<Element>): void {
    for (const region of regions)
      if (!this.kept.has(region)) this.kept.set(region, [region.scrollLeft, region.scrollTop]);
  }

  /** Remembers the regions around an element. */
  around(element: Element): void {
    const regions = [element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement];
    for (let e = parentOf(element); e; e = parentOf(e)) if (e.scrollHeight > e.clientHeight) regions.push(e);
    this.note(regions);
  }

  /** Leaves these where they stand: the person has taken them over. */
  forget(regions: readonly unknown[]): void {
    for (const region of regions) this.kept.delete(region as Element);
  }

  restore(): void {
    for (const [region, [left, top]] of this.kept)
      if (region.isConnected && (region.scrollTop !== top || region.scrollLeft !== left)) move(region, top, left);
    this.kept.clear();
  }
}

function move(region: Element, top: number, left = region.scrollLeft): void {
  region.scrollTo?.({ top, left, behavior: 'instant' });
}

/** Regions that have been searched, and how high they were: none is scrolled again for nothing. */
const searched = new WeakMap<Element, number>();

/** The regions under a grid of points of the window that have more to show, innermost first. */
function regionsIn(document: Document): Element[] {
  const view = document.defaultView;
  const page = document.scrollingElement;
  if (!view || !page || !document.elementFromPoint) return [];
  const regions = new Set<Element>();
  for (const x of [0.1, 0.3, 0.5, 0.7, 0.9])
    for (const y of [0.15, 0.4, 0.65, 0.9]) {
      let e = document.elementFromPoint(view.innerWidth * x, view.innerHeight * y);
      for (let inner = e?.shadowRoot; inner; inner = e?.shadowRoot) {
        const deeper = inner.elementFromPoint(view.innerWidth * x, view.innerHeight * y);
        if (!deeper || deeper === e) break;
        e = deeper;
      }
      for (; e; e = parentOf(e))
        if (
          e.scrollHeight > e.clientHeight + 20 &&
          e.clientHeight > 60 &&
          /auto|scroll/.test(view.getComputedStyle(e).overflowY)
        )
          regions.add(e);
    }
  regions.delete(page);
  if (page.scrollHeight > view.innerHeight + 20) regions.add(page);
  return [...regions].filter((r) => searched.get(r) !== r.scrollHeight);
}

/** Whether something in a region says that rows are being fetched. */
function isFetching(region: Element): boolean {
  return [...region.querySelectorAll(`${WHEEL},[class*="skeleton" i]`)].some((e) => {
    const { top, bottom } = e.getBoundingClientRect();
    return bottom > 0 && top < (e.ownerDocument.defaultView?.innerHeight ?? 0) && !unseen(e);
  });
}

/** How a search ended. */
type Search = 'found' | 'through' | 'broken';

/**
 * Scrolls the regions of a page until a look finds what is sought. Not in a tab that nobody sees, and no further once
 * the person does anything.
 * @param places gets to know where the regions stood; who calls puts them back
 * @param most in ms
 * @returns whether it was found, and the regions then still show it; or all was gone through, or the search broken off
 */
export async function scrollTo(
  document: Document,
  places: Places,
  isThere: () => boolean,
  signal?: AbortSignal,
  most = MOST,
): Promise<Search> {
  const person = new AbortController();
  const stop = (event: Event) => {
    if (!event.isTrusted) return;
    // What is under the wheel or the finger, or scrolls by the key, does not move under the person.
    if (!('key' in event) || SCROLLS.has(event.key as string)) places.forget(event.composedPath());
    person.abort();
  };
  const own = { capture: true, passive: true, signal: person.signal };
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) document.addEventListener(type, stop, own);
  const end = Date.now() + most;
  const over = () => person.signal.aborted || signal?.aborted || document.hidden || Date.now() > end;
  try {
    for (const region of regionsIn(document)) {
      if (over()) return 'broken';
      places.note([region]);
      const ended = await through(region, isThere, over);
      if (ended !== 'through') return ended;
      searched.set(region, region.scrollHeight);
      places.restore();
    }
    return 'through';
  } finally {
    person.abort();
  }
}

/** A page hears that it was scrolled when it is drawn next. */
function frame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 300);
    document.defaultView?.requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** From where a region stands to its end, then from its beginning; no further where the first step brings nothing. */
async function through(region: Element, isThere: () => boolean, over: () => boolean): Promise<Search> {
  let rows = 0;
  const observer = new MutationObserver((records) => (rows += records.length));
  observer.observe(region, { childList: true, subtree: true, characterData: true });
  /** Whether rows came; the shortest wait where nothing says that more will. */
  const came = async (least: number): Promise<boolean> => {
    const before = rows;
    await frame(region.ownerDocument);
    const began = Date.now();
    for (;;) {
      await pause(30);
      const passed = Date.now() - began;
      if (isThere() || over()) return true;
      if (isFetching(region) ? passed > FETCHING : rows > before ? passed > 60 : passed > least) return rows > before;
    }
  };
  const height = () =>
    Math.max(60, Math.min(region.clientHeight, region.ownerDocument.defaultView?.innerHeight ?? 600));
  try {
    const start = region.scrollTop;
    let alive = false;
    for (const from of start > 0 ? [start, 0] : [0]) {
      if (from !== start) move(region, 0);
      for (;;) {
        const at = region.scrollTop;
        if (from !== start && at > start) break;
        move(region, at + height() * STEP);
        const atEnd = region.scrollTop <= at + 1;
        if (await came(atEnd ? (alive ? COMING * 2 : COMING) : alive ? 60 : COMING / 2)) alive = true;
        if (over()) return 'broken';
        if (isThere()) return 'found';
        if (atEnd && region.scrollTop <= at + 1 && region.scrollTop + region.clientHeight >= region.scrollHeight - 2)
          break;
        // A page that stands whole in its document: only its end may bring more.
        if (!alive) move(region, region.scrollHeight);
      }
      if (!alive) return 'through';
    }
    return 'through';
  } finally {
    observer.disconnect();
  }
}
