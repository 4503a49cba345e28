/**
 * Whether a person has the notice before them. A page can put something over it, make it transparent or shift it, so
 * that a click meant for something else falls on a button of ours. So a button acts only where the whole notice was in
 * sight, and had been for half a second, at the place where it still is.
 *
 * Two kinds of evidence, and both must agree where there are both:
 * - What is asked here, in every browser: the place of the box, what lies at several points of it, and everything that
 *   can be drawn over an element that stands last in the document with the highest `z-index`. That is not much: what
 *   the page has in the top layer, an `::after` of the document element, and effects of the document element.
 * - Chromium's own answer (`trackVisibility`), which also knows of covers that let clicks through.
 */
import { overlap } from './place.ts';

/** Why a press does nothing: it was out of sight just now or shortly before, or it has only just been drawn. */
export type Refusal = 'covered' | 'too-soon';

export interface Visibility {
  /** Watches from now on, or begins anew: something else stands in the notice. */
  start(): void;
  stop(): void;
  /** @returns why this press of an element in the notice may not act; undefined where it may */
  refusal(pressed: Element, event: MouseEvent): Refusal | undefined;
  /** The same for a key that needs no element. */
  readonly seen: boolean;
}

/** How long it must have been in sight, in ms. */
const SEEN_FOR = 500;
/** From one look to the next, in ms, and up to as much again: a beat that no page can hide between. */
const BEAT = 70;
/** Between two looks that are further apart, in ms, nobody looked. */
const GAP = 1000;
/** How far from the edge of the box it is tested, in px: its corners are round. */
const INSET = 8;

/** Narrower than this, in px, nobody reads it. */
const LEAST = 100;

const EFFECTS: Record<string, readonly string[]> = {
  opacity: ['1'],
  filter: ['none'],
  'clip-path': ['none'],
  'mask-image': ['none', ''],
  'mask-border-source': ['none', ''],
  '-webkit-mask-box-image-source': ['none', ''],
  'mix-blend-mode': ['normal'],
  perspective: ['none'],
  rotate: ['none'],
  scale: ['none'],
};
/** A shift moves the notice with everything else, and is seen by its place. */
const SHIFT = /^(?:none|matrix\(1, 0, 0, 1, [^)]*\))$/u;
const HIGHEST = '2147483647';

/**
 * @param host the element in the page
 * @param box what is drawn, within the host's closed root
 * @param onTop brings the host to the end of the document; false when it cannot
 * @param changed called when buttons begin or cease to act
 */
export function createVisibility(
  host: HTMLElement,
  root: ShadowRoot,
  box: HTMLElement,
  onTop: () => boolean,
  changed: (seen: boolean) => void,
): Visibility {
  const document = host.ownerDocument;
  let since: number | undefined;
  let last = 0;
  let rect: DOMRect | undefined;
  let why: Refusal = 'too-soon';
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const witness = browserWitness(box, () => lose('covered'));

  function lose(reason: Refusal): void {
    since = undefined;
    why = reason;
    tell();
  }

  const seen = (): boolean =>
    since !== undefined && witness.sees() && performance.now() - since >= SEEN_FOR && performance.now() - last < GAP;

  function tell(): void {
    if (seen() !== told) changed((told = !told));
  }

  function look(): void {
    const now = performance.now();
    const here = box.getBoundingClientRect();
    if (document.hidden || !onTop() || !inSight(here)) lose('covered');
    else if (rect !== undefined && !samePlace(rect, here)) lose('covered');
    else if (!witness.sees()) since = undefined;
    else if (since === undefined || now - last > GAP) since = now;
    rect = here;
    last = now;
    tell();
  }

  /** In a frame: what is drawn is worked out there anyway, and pages out of sight have none. */
  function soon(): void {
    timer = setTimeout(
      () => {
        frame = requestAnimationFrame(() => {
          look();
          soon();
        });
      },
      BEAT * (1 + Math.random()),
    );
  }

  function stop(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    document.removeEventListener('visibilitychange', hidden);
    witness.stop();
    rect = undefined;
    lose('too-soon');
  }

  const hidden = (): void => {
    if (document.hidden) lose('covered');
  };

  /** Whether nothing is drawn over the box, and it is drawn as it is. */
  function inSight(here: DOMRect): boolean {
    if (here.width < LEAST || here.height === 0 || !plain(host)) return false;
    // Effects of what an element stands in do not reach it in the top layer.
    const topmost = host.popover !== null && host.matches(':popover-open');
    if (!topmost && (host.parentNode !== document.documentElement || !plain(document.documentElement))) return false;
    if (changing(document.documentElement) || underTopLayer(here)) return false;
    return pointsOf(here).every(([x, y]) => at(document, x, y) === host);
  }

  /** Whether something in the top layer, where the notice's own dialog does not count, reaches over the box. */
  function underTopLayer(here: DOMRect): boolean {
    return [...document.querySelectorAll(':modal,:popover-open,:fullscreen')].some(
      (other) =>
        other !== host &&
        !other.contains(host) &&
        (overlap(other.getBoundingClientRect(), here) || painted(getComputedStyle(other, '::backdrop'))),
    );
  }

  return {
    start() {
      stop();
      document.addEventListener('visibilitychange', hidden);
      witness.start();
      soon();
    },
    stop,
    refusal(pressed, event) {
      // What the page did since the last look counts too.
      look();
      if (!seen()) return why;
      const own = pressed.getBoundingClientRect();
      // By the keyboard, the middle of what the box shows of it.
      const [x, y] = event.detail > 0 ? [event.clientX, event.clientY] : middle(own, box.getBoundingClientRect());
      const hit = root.elementFromPoint(x, y);
      return hit !== null && pressed.contains(hit) && at(document, x, y) === host ? undefined : 'covered';
    },
    get seen() {
      look();
      return seen();
    },
  };
}

/** The browser's own answer to whether an element is seen, where it gives one. */
interface Witness {
  start(): void;
  stop(): void;
  sees(): boolean;
}

function browserWitness(box: Element, lost: () => void): Witness {
  if (!('isVisible' in (globalThis.IntersectionObserverEntry?.prototype ?? {})))
    return { start: () => undefined, stop: () => undefined, sees: () => true };
  let visible = false;
  let observer: IntersectionObserver | undefined;
  const stop = (): void => {
    observer?.disconnect();
    visible = false;
  };
  return {
    start() {
      stop();
      const options = { threshold: 0.98, trackVisibility: true, delay: 100 };
      observer = new IntersectionObserver((entries) => {
        const entry: (IntersectionObserverEntry & { isVisible?: boolean }) | undefined = entries.at(-1);
        visible = entry?.isVisible === true;
        if (!visible) lost();
      }, options);
      observer.observe(box);
    },
    stop,
    sees: () => visible,
  };
}

/** What is drawn at a point. A form of the page's may be named like the function. */
function at(document: Document, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, x, y);
}

/** Whether an element is drawn as it is, but for a shift. */
function plain(element: Element): boolean {
  const style = getComputedStyle(element);
  const after = getComputedStyle(element, '::after');
  return (
    SHIFT.test(style.transform) &&
    Object.entries(EFFECTS).every(([name, values]) => values.includes(style.getPropertyValue(name))) &&
    !(after.content !== 'none' && after.zIndex === HIGHEST)
  );
}

/** Whether the page shows pictures of itself while it changes, over everything. */
function changing(element: Element): boolean {
  try {
    return element.matches(':active-view-transition');
  } catch {
    return false; // A browser that has no such thing.
  }
}

/** Whether a backdrop paints anything. */
function painted(style: CSSStyleDeclaration): boolean {
  return (
    !/^(?:transparent|rgba\(0, 0, 0, 0\))$/u.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    style.borderTopStyle !== 'none' ||
    style.outlineStyle !== 'none' ||
    (style.backdropFilter ?? 'none') !== 'none'
  );
}

function samePlace(a: DOMRect, b: DOMRect): boolean {
  return (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);
}

/** Three rows of three points. */
function pointsOf({ left, top, width, height }: DOMRect): [number, number][] {
  const along = (from: number, length: number): number[] => [from + INSET, from + length / 2, from + length - INSET];
  return along(left, width).flatMap((x) => along(top, height).map((y): [number, number] => [x, y]));
}

/** The middle of what two places have in common. */
function middle(a: DOMRect, b: DOMRect): [number, number] {
  return [
    (Math.max(a.left, b.left) + Math.min(a.right, b.right)) / 2,
    (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2,
  ];
}
