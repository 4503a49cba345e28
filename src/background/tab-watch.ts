/**
 * Hearing of closed tabs, only while that matters. A listener that is there from the start has the browser wake the
 * background for every tab that a person closes.
 */

/** The part of `tabs.onRemoved` that is used. */
interface Event {
  addListener(heard: (tabId: number) => void): void;
  removeListener(heard: (tabId: number) => void): void;
}

/**
 * @param onRemoved where Chromium keeps a listener for the next background too: one that is woken by it takes it up, or
 *   takes it away
 * @returns a function that says whether to listen
 */
export function createTabWatch(onRemoved: Event, closed: (tabId: number) => void): (wanted: boolean) => void {
  /** Unknown at first: one from before may still be there. */
  let on: boolean | undefined;
  return (wanted) => {
    if (on === wanted) return;
    // Only what was added here can be taken away, and that takes away what the browser kept.
    if (wanted || on === undefined) onRemoved.addListener(closed);
    if (!wanted) onRemoved.removeListener(closed);
    on = wanted;
  };
}
