// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createTabWatch } from '../../../src/background/tab-watch.ts';

/** The browser's event: which listeners are there, and how often any was put there. */
function event() {
  const there = new Set<(tabId: number) => void>();
  let added = 0;
  return {
    there,
    added: () => added,
    addListener(heard: (tabId: number) => void) {
      added += 1;
      there.add(heard);
    },
    removeListener: (heard: (tabId: number) => void) => void there.delete(heard),
  };
}

describe('hearing of closed tabs', () => {
  it('begins and ends with what it is wanted for, and is asked for once', () => {
    const onRemoved = event();
    const heard: number[] = [];
    const watch = createTabWatch(onRemoved, (tabId) => heard.push(tabId));
    watch(true);
    watch(true);
    for (const one of onRemoved.there) one(7);
    watch(false);
    watch(false);
    expect([heard, onRemoved.there.size, onRemoved.added()]).toEqual([[7], 0, 1]);
  });

  it('takes away what the browser kept of the background before it', () => {
    const onRemoved = event();
    createTabWatch(onRemoved, () => undefined)(false);
    // Only what was added can be removed.
    expect([onRemoved.added(), onRemoved.there.size]).toEqual([1, 0]);
  });
});
