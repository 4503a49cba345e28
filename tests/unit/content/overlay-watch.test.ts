/** A setting that opens over other pages: when it is there, and when it has gone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appears, closes } from '../../../src/content/overlay-watch.ts';
import type { Target } from '../../../src/engine/types.ts';

const target: Target = { labels: [{ text: 'Train on my content', lang: 'en', refuses: 'off' }] };
const SWITCH = '<button role="switch" aria-checked="true" aria-label="Train on my content"></button>';
let left = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  left = new AbortController();
  Object.assign(Element.prototype, { checkVisibility: () => true });
});
afterEach(() => {
  left.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('a setting of which two are displayed', () => {
  it('is there, and has gone only when it is displayed no more', async () => {
    document.body.innerHTML = SWITCH + SWITCH;
    expect(await appears(document, target, left.signal)).toBe(true);
    let gone: boolean | undefined;
    void closes(document, target, left.signal).then((is) => (gone = is));
    await vi.advanceTimersByTimeAsync(5000);
    document.body.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(gone).toBeUndefined();
    document.body.innerHTML = '<p>Chat</p>';
    document.body.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(gone).toBe(true);
  });
});

describe('a setting that is displayed no more', () => {
  it('has gone', async () => {
    expect(await closes(document, target, left.signal)).toBe(true);
  });
});
