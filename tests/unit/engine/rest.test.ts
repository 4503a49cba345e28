/** How long a state must rest before it is believed, to the millisecond, on a clock that only the test moves. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { read } from '../../../src/engine/index.ts';
import { touch } from '../../../src/engine/page/touches.ts';
import type { Reading, ReadOptions, Target } from '../../../src/engine/types.ts';

const LABEL = 'Improve the model for everyone';
const target: Target = {
  labels: [
    { text: LABEL, lang: 'en', refuses: 'off' },
    { text: 'Do not train', lang: 'en', refuses: 'on' },
  ],
};
const row = (control: string, label = LABEL) => `<div><span>${label}</span>${control}</div>`;
const box = (attributes = '') => `<input type="checkbox" id="x" ${attributes}>`;
const at = (selector: string) => document.querySelector(selector) as HTMLInputElement;
const REST = 400;
const OLD = REST * 12;
const YOUNG = REST * 8;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  document.documentElement.lang = 'en';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** Reads a page of this age; `then` is what the page does, at those times. */
async function reading(
  html: string,
  age = OLD,
  then: Record<number, () => void> = {},
  options: ReadOptions = {},
): Promise<{ at: number; r: Reading; seen: string[] }> {
  document.body.innerHTML = html;
  vi.spyOn(window.performance, 'now').mockReturnValue(age);
  const start = Date.now();
  const seen: string[] = [];
  for (const [ms, run] of Object.entries(then)) setTimeout(run, Number(ms));
  const done = read(document, target, { onReading: (r) => seen.push(r.reason ?? r.state), ...options }).then((r) => ({
    at: Date.now() - start,
    r,
    seen,
  }));
  await vi.advanceTimersByTimeAsync(15_000);
  return done;
}

describe('how long a state must rest', () => {
  it('eight times, however old the page is, and whichever way it stands', async () => {
    expect((await reading(row(box()), OLD, {}, { settle: 50 })).at).toBe(400);
    for (const age of [0, OLD, OLD * 100]) {
      expect((await reading(row(box('checked')), age)).at).toBe(YOUNG);
      expect((await reading(row(box()), age)).at).toBe(YOUNG);
      expect(await reading(row(box(), 'Do not train'), age)).toMatchObject({
        at: YOUNG,
        r: { state: 'allowed', position: 'off' },
      });
      expect(await reading(row(box('checked'), 'Do not train'), age)).toMatchObject({
        at: YOUNG,
        r: { state: 'refused', position: 'on' },
      });
    }
  });
  it('sixteen times when it is grey and nothing says why', async () => {
    expect(await reading(row(box('checked disabled')), OLD)).toMatchObject({ at: YOUNG * 2, r: { state: 'locked' } });
    const why = `${LABEL}</span><p>This is managed by your organisation.</p><span>`;
    expect((await reading(row(box('checked disabled'), why), OLD)).at).toBe(YOUNG);
  });
  it('until the document has loaded, and until the time is over where it never does', async () => {
    let state = 'interactive';
    vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state as DocumentReadyState);
    expect(await reading(row(box()), OLD)).toMatchObject({ at: 10_000 - REST * 2, r: { state: 'refused' } });
    document.body.innerHTML = '';
    const drawn = await reading(row(box()), OLD, {
      6000: () => {
        state = 'complete';
        at('#x').checked = true;
      },
    });
    expect(drawn).toMatchObject({ r: { state: 'allowed' }, seen: ['refused', 'allowed'] });
  });
  it('five times when it is unclear', async () => {
    for (const age of [0, OLD])
      expect(await reading(row(box('aria-checked="true"')), age)).toMatchObject({
        at: REST * 5,
        r: { reason: 'contradictory' },
      });
  });
  it('anew when it has moved, even without a trace in the tree', async () => {
    const off = {
      300: () => {
        at('#x').checked = false;
      },
    };
    expect(await reading(row(box('checked')), OLD, off)).toMatchObject({
      at: 1000 + REST * 4,
      r: { state: 'refused' },
      seen: ['allowed', 'refused'],
    });
    expect(await reading(row(box('checked disabled')), OLD, off)).toMatchObject({
      at: 1000 + REST * 4,
      r: { fixed: 'refused' },
      seen: ['locked', 'locked'],
    });
    expect(
      await reading(row(box('checked')), OLD, {
        300: () => {
          at('#x').disabled = true;
        },
      }),
    ).toMatchObject({ r: { state: 'locked' }, seen: ['allowed', 'locked'] });
  });
  it('anew when it has moved and come back between two looks', async () => {
    const html = row('<button role="switch" id="x" aria-checked="true"></button>');
    const set = (value: string) => () => at('#x').setAttribute('aria-checked', value);
    const back = await reading(html, OLD, {
      200: () => {
        set('false')();
        set('true')();
      },
    });
    expect(back.r.state).toBe('allowed');
    expect(back.at).toBeGreaterThanOrEqual(200 + YOUNG);
    // Written again as it was, it has not moved; and what another control does is its own affair.
    expect((await reading(html, OLD, { 200: set('true') })).at).toBe(YOUNG);
    const others = row('<button role="switch" id="o" aria-checked="true" aria-label="Ads"></button>', 'Ads');
    expect(
      (
        await reading(html + others, OLD, {
          200: () => {
            for (const v of ['false', 'true']) at('#o').setAttribute('aria-checked', v);
          },
        })
      ).at,
    ).toBe(YOUNG);
    // Drawn anew, the new one is watched.
    const anew = await reading(html, OLD, {
      100: () => {
        document.body.innerHTML = html;
      },
      450: () => {
        set('false')();
        set('true')();
      },
    });
    expect(anew.at).toBeGreaterThanOrEqual(450 + REST * 4);
  });
  it('eight times after it was not there, four times after it has come', async () => {
    const late = await reading('<p>Loading</p>', OLD, {
      2050: () => {
        document.body.innerHTML = row(box());
      },
    });
    expect(late).toMatchObject({ r: { state: 'refused' }, seen: ['no-control', 'refused'] });
    expect(late.at).toBeGreaterThanOrEqual(2050 + YOUNG);
    expect(late.at).toBeLessThanOrEqual(2050 + YOUNG + 1000);
    const blank = await reading(row('<button role="switch" id="x"></button>'), OLD, {
      2050: () => at('#x').setAttribute('aria-checked', 'false'),
    });
    expect(blank).toMatchObject({ r: { state: 'refused' }, seen: ['not-ready', 'refused'] });
    expect(blank.at).toBeGreaterThanOrEqual(2050 + YOUNG);
    // Drawn in one position, moved by the page itself before it was believed.
    const moved = await reading(row(box('checked')), 0, {
      2500: () => {
        at('#x').checked = false;
      },
    });
    expect(moved).toMatchObject({ r: { state: 'refused' }, seen: ['allowed', 'refused'] });
    expect(moved.at).toBeGreaterThanOrEqual(2500 + REST * 4);
    expect(moved.at).toBeLessThanOrEqual(2500 + REST * 6);
  });
  it('once where it had come to rest before, on a young page too', async () => {
    const first = await reading(row(box('checked')), 0);
    expect(first.r).toMatchObject({ state: 'allowed', rest: YOUNG });
    const start = Date.now();
    const again = read(document, target).then((r) => [r.state, Date.now() - start]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await again).toEqual(['allowed', REST]);
    at('#x').checked = false;
    const other = read(document, target).then((r) => [r.state, r.rest]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await other).toEqual(['refused', YOUNG]);
  });
  it('four times where somebody has just moved it: the service may refuse that yet', async () => {
    await reading(row(box('checked')), OLD);
    touch(at('#x'));
    at('#x').checked = false;
    const moved = read(document, target).then((r) => [r.state, r.rest]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await moved).toEqual(['refused', REST * 4]);
  });
});

describe('a page that has just been shown', () => {
  const again = (ms: number): Promise<[string, number]> => {
    const start = Date.now();
    return read(document, target, { again: ms }).then((r) => [r.state, Date.now() - start]);
  };
  it('is believed soon where it stands as it did, and doubted like a young one where it does not', async () => {
    await reading(row(box('checked')), 0);
    vi.spyOn(window.performance, 'now').mockReturnValue(OLD);
    const agrees = again(150);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await agrees).toEqual(['allowed', 150]);
    at('#x').checked = false;
    const differs = again(150);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await differs).toEqual(['refused', YOUNG]);
  });
  it('has moved when it comes back to how it stood', async () => {
    await reading(row('<button role="switch" id="x" aria-checked="true"></button>'), 0);
    const back = again(150);
    for (const value of ['false', 'true']) {
      await vi.advanceTimersByTimeAsync(60);
      at('#x').setAttribute('aria-checked', value);
    }
    await vi.advanceTimersByTimeAsync(9000);
    const [state, took] = await back;
    expect(state).toBe('allowed');
    expect(took).toBeGreaterThanOrEqual(120 + REST);
  });
});

describe('what is said when the time is over', () => {
  it('what was seen last, and when it never rested, that it did not', async () => {
    expect(await reading('<p>Nothing</p>')).toMatchObject({
      at: 10_000,
      r: { state: 'unclear', reason: 'no-control', absent: true, detail: 'no known label is displayed' },
    });
    const shown = await reading(`<p>${LABEL}</p>`);
    expect(shown).toMatchObject({ at: 10_000, r: { reason: 'no-control', detail: expect.stringContaining(LABEL) } });
    expect(shown.r.absent).toBeUndefined();
    const two = await reading(row(box()) + row(box()));
    expect(two).toMatchObject({ at: REST * 5, r: { reason: 'ambiguous' } });
    expect(two.r.absent).toBeUndefined();
    const restless = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        i * 200 + 50,
        () => at('#x').setAttribute('aria-checked', String(i % 2 === 0)),
      ]),
    );
    const r = await reading(row('<button role="switch" id="x" aria-checked="false"></button>'), 0, restless);
    expect(r.r).toMatchObject({ state: 'unclear', reason: 'not-ready', detail: 'the state did not come to rest' });
    expect(r.at).toBe(10_000);
  });
  it('that it was broken off', async () => {
    const stop = new AbortController();
    expect(await reading('<p>Nothing</p>', OLD, { 700: () => stop.abort() }, { signal: stop.signal })).toMatchObject({
      at: 700,
      r: { state: 'unclear', reason: 'interrupted' },
    });
  });
  it('a locked control whose evidence disagrees is not said to be fixed either way', async () => {
    const { r } = await reading(row(box('disabled aria-checked="true"')));
    expect(r.state).toBe('locked');
    expect(r).not.toHaveProperty('fixed');
    expect(r).not.toHaveProperty('choice');
  });
});
