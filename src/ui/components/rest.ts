/** Long lists are drawn in two parts: what is in sight at once, so that nobody waits for the rest, and the rest after it. */
import { useEffect, useState } from 'preact/hooks';

/** How many more lines each further frame draws: few enough that the page stays at hand. */
const MORE = 80;

/** How many lines are in sight at most. @param height the least height of one, in px */
export function inSight(height: number): number {
  return Math.ceil(window.innerHeight / height) + 2;
}

/**
 * @param all how many lines there are
 * @param first how many of them are drawn at once
 * @returns how many to draw now
 */
export function useRest(all: number, first: number): number {
  const [drawn, setDrawn] = useState(first);
  const left = drawn < all;
  useEffect(() => {
    if (!left) return undefined;
    // After the frame that is being made now: a frame, and what comes when that is done.
    let later: ReturnType<typeof setTimeout> | undefined;
    const more = (): void => {
      later = setTimeout(() => setDrawn((now) => now + MORE));
    };
    const frame = document.hidden ? undefined : requestAnimationFrame(more);
    if (frame === undefined) more();
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [left, drawn]);
  return Math.min(all, drawn);
}
