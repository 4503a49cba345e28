/** The way from the list of settings to the detail of one, and back to where the person was. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the list and the detail no longer stand side by side; see dashboard.css. */
const NARROW = '(max-width: 1000px)';

export interface WayBack {
  pane: { current: HTMLElement | null };
  press: (event: KeyboardEvent) => void;
  follow: (event: MouseEvent) => void;
  back: (event: KeyboardEvent) => void;
}

/**
 * The way from the list to a detail and back: by keyboard the focus follows, Esc goes back to the list, and where the
 * detail takes the whole page the list is afterwards where it was.
 */
export function useWayBack(open: string | undefined): WayBack {
  const pane = useRef<HTMLElement>(null);
  const left = useRef<{ link: HTMLElement; scroll: number }>(undefined);
  const into = useRef(false);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (!window.matchMedia(NARROW).matches) return;
    window.scrollTo(0, open === undefined ? (left.current?.scroll ?? 0) : 0);
  }, [open]);
  useLayoutEffect(() => {
    const narrow = window.matchMedia(NARROW).matches;
    if (open !== undefined && (into.current || (narrow && left.current)))
      pane.current?.querySelector('h2')?.focus({ preventScroll: narrow });
    else if (open === undefined && narrow) left.current?.link.focus({ preventScroll: true });
    into.current = false;
  }, [open]);
  return {
    pane,
    // Whether a key or a pointer follows the link is not told by its click in every browser.
    press: ({ key }) => {
      into.current = key === 'Enter';
    },
    follow: (event) => {
      if (!(event.currentTarget instanceof HTMLElement)) return;
      left.current = { link: event.currentTarget, scroll: window.scrollY };
      if (into.current && event.currentTarget.getAttribute('href') === location.hash)
        pane.current?.querySelector('h2')?.focus();
    },
    back: (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (window.matchMedia(NARROW).matches) location.hash = '';
      else left.current?.link.focus();
    },
  };
}
