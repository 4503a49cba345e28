/** Lists that are scrolled for a setting: what a search to the end says, and one that is broken off. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { search } from '../../../src/engine/pressing/search.ts';
import type { Reading, Target } from '../../../src/engine/types.ts';

const target: Target = { labels: [{ text: 'Improve the model for everyone', lang: 'en', refuses: 'off' }] };
const ABSENT: Reading = { state: 'unclear', reason: 'no-control', detail: 'no known label is displayed', absent: true };
const options = { timeout: 600, settle: 5 };

let top = 0;
let list: Element;

/** A list of this height whose rows come as it scrolls. @param scrolled called at each step */
function listOf(height: number, scrolled: () => void = () => undefined): void {
  document.body.innerHTML = '<main></main>';
  list = document.querySelector('main') as Element;
  const grow = ({ top: to }: { top: number }): void => {
    top = Math.min(height - 500, to);
    list.replaceChildren(document.createElement('p'));
    scrolled();
  };
  Object.defineProperties(list, {
    clientHeight: { value: 500 },
    scrollHeight: { value: height },
    scrollTop: { get: () => top },
    scrollTo: { value: grow },
  });
  Object.defineProperty(document, 'scrollingElement', { value: list, configurable: true });
  Object.defineProperty(document, 'elementFromPoint', { value: () => list, configurable: true });
}

/** As the person does it, not the page. */
function wheel(over: Element = list, key?: string): void {
  const event =
    key === undefined ? new Event('wheel', { bubbles: true }) : new KeyboardEvent('keydown', { key, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  over.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'requestAnimationFrame'] });
  top = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

async function searched(): Promise<Reading> {
  const found = search(document, target, options, ABSENT);
  await vi.advanceTimersByTimeAsync(200_000);
  return found;
}

describe('a search of a list', () => {
  it('to its end says that the setting is absent, and puts the list back', async () => {
    listOf(9000);
    expect(await searched()).toEqual(ABSENT);
    expect(top).toBe(0);
  });

  it.each<[string, () => void, number]>([
    ['the tab is hidden', () => vi.spyOn(document, 'hidden', 'get').mockReturnValue(true), 0],
    ['the person scrolls', wheel, 800],
    ['the person scrolls another region', () => wheel(document.body), 0],
    ['the person types', () => wheel(list, 'x'), 0],
    ['the person scrolls by a key', () => wheel(list, 'PageDown'), 800],
  ])('says nothing of absence where %s meanwhile', async (_, happens, left) => {
    let steps = 0;
    listOf(9000, () => ++steps === 2 && happens());
    const { absent: _absent, ...rest } = ABSENT;
    expect(await searched()).toEqual(rest);
    expect(top).toBe(left);
  });

  it('says nothing of absence where it has no end, after 15 seconds', async () => {
    listOf(9_000_000);
    const began = Date.now();
    const ended = search(document, target, options, ABSENT).then((reading) => [reading.absent, Date.now() - began]);
    await vi.advanceTimersByTimeAsync(16_000);
    expect(await Promise.race([ended, Promise.resolve(['still under way'])])).toEqual([undefined, expect.any(Number)]);
    expect(top).toBe(0);
  });
});
