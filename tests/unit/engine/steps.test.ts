/** The way to a control: a link is followed once, a tab or a fold is opened by whatever it hears. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, reveal } from '../../../src/engine/index.ts';
import type { Target } from '../../../src/engine/types.ts';

const target: Target = {
  labels: [{ text: 'Improve the model for everyone', lang: 'en', refuses: 'off' }],
  reveal: [{ press: ['Privacy'] }],
};
const quick = { timeout: 800, settle: 5, hold: 60, patience: 300 };

/** A page at this address, come to from another, with a link or a button of the way. */
function arrive(at: string, from: string, way: string): () => number {
  history.replaceState({}, '', at);
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(from && new URL(from, location.href).href);
  document.body.innerHTML = way;
  let presses = 0;
  document.body.firstElementChild?.addEventListener('click', (event) => {
    event.preventDefault();
    presses++;
  });
  return () => presses;
}
const link = (to: string, more = '') => `<a href="${to}" ${more}>Privacy</a>`;

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('a step of the way that is a link', () => {
  it.each([
    ['leads to another page', '/settings', '', link('/privacy')],
    ['leads on from the page before', '/settings', '/home', link('/privacy')],
    ['is a tab of this page', '/privacy', '', link('/privacy', 'role="tab"')],
    ['leads to a place on this page', '/privacy', '/settings', link('#privacy')],
  ])('is pressed once where it %s', async (_, at, from, way) => {
    const presses = arrive(at, from, way);
    expect(await reveal(document, target)).toBeUndefined();
    expect(presses()).toBe(1);
  });

  it.each([
    ['led here', '/privacy', '/settings', link('/privacy')],
    ['led away, and the page led back', '/settings', '/privacy', link('/privacy')],
    ['led to a page that was left for this one again', '/settings', '/settings', link('/privacy')],
    ['leads here but for its place', '/privacy', '/settings', link('/privacy#top')],
  ])('is not pressed again where it %s', async (_, at, from, way) => {
    const presses = arrive(at, from, way);
    expect(await reveal(document, target)).toMatchObject({ stopped: 'step-missing' });
    expect(presses()).toBe(0);
  });
});

describe('a fold or a tab of the way', () => {
  let heard: string[] = [];
  const opener = (hears: string, attributes = 'aria-expanded="false"'): Element => {
    arrive('/settings', '', `<button ${attributes}>Privacy</button>`);
    const button = document.body.firstElementChild as Element;
    for (const type of ['pointerdown', 'mousedown', 'click'])
      button.addEventListener(type, () => {
        heard.push(type);
        if (type === hears)
          button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false'));
      });
    return button;
  };
  beforeEach(() => (heard = []));

  it.each(['mousedown', 'pointerdown'])('that hears %s alone is opened without a second click', async (hears) => {
    const button = opener(hears);
    await reveal(document, target);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(heard.filter((type) => type === 'click')).toHaveLength(1);
  });

  it('that hears the click gets nothing else', async () => {
    const button = opener('click');
    await reveal(document, target);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(heard).toEqual(['click']);
  });

  it('is counted each time that it is pressed', async () => {
    opener('mousedown');
    expect(await change(document, target, quick)).toMatchObject({ outcome: 'stopped', steps: 2 });
    opener('click');
    expect(await change(document, target, quick)).toMatchObject({ outcome: 'stopped', steps: 1 });
  });
});

describe('a fold that carries the label', () => {
  const LABEL = 'Improve the model for everyone';
  const { reveal: _, ...plain } = target;
  const FOLD = `<button type="button" aria-expanded="false">${LABEL}</button>`;
  const opens = (event: Event) => (event.currentTarget as Element).setAttribute('aria-expanded', 'true');

  it('is opened without a step once the intent is written, and counted', async () => {
    const presses = arrive('/settings', '', FOLD);
    document.body.firstElementChild?.addEventListener('click', opens);
    const before: number[] = [];
    const beforePress = async () => void before.push(presses());
    const result = await change(document, plain, { ...quick, beforePress });
    expect(result).toMatchObject({ outcome: 'stopped', presses: 0, gestures: 1 });
    expect([before, presses()]).toEqual([[0], 1]);
  });

  it('is counted twice where the page did not hear the first', async () => {
    const presses = arrive('/settings', '', `<details><summary>${LABEL}</summary></details>`);
    expect(await change(document, plain, quick)).toMatchObject({ gestures: 2 });
    expect(presses()).toBe(1);
  });

  it('is not opened where that cannot be written down, nor by what is no change', async () => {
    const presses = arrive('/settings', '', FOLD);
    const beforePress = () => Promise.reject(new Error('no'));
    expect(await change(document, plain, { ...quick, beforePress })).toMatchObject({ gestures: 0 });
    expect(await reveal(document, plain)).toBeUndefined();
    expect(presses()).toBe(0);
  });

  it.each([
    ['a switch', `<button role="switch" aria-checked="false" aria-expanded="false" aria-label="${LABEL}"></button>`],
    ['a box', `<input type="checkbox" aria-expanded="false" aria-label="${LABEL}">`],
    ['pressed or not', `<button type="button" aria-pressed="false" aria-expanded="false">${LABEL}</button>`],
    ['around a box', `<div role="button" aria-expanded="false">${LABEL}<input type="checkbox" hidden></div>`],
    ['an item', `<div role="menuitem" aria-expanded="false">${LABEL}</div>`],
    ['a link', `<a href="/leave" aria-expanded="false">${LABEL}</a>`],
    ['in a link', `<a href="/leave"><span role="button" aria-expanded="false">${LABEL}</span></a>`],
    ['what sends a form', `<form><button aria-expanded="false">${LABEL}</button></form>`],
    ['what opens a menu', `<button type="button" aria-haspopup="menu" aria-expanded="false">${LABEL}</button>`],
  ])('is no fold where it is %s', async (_what, html) => {
    const presses = arrive('/settings', '', html);
    const other: Target = { ...plain, kinds: ['select'] };
    expect(await change(document, other, quick)).toMatchObject({ outcome: 'stopped', presses: 0, gestures: 0 });
    expect(presses()).toBe(0);
  });

  it('is left closed where it carries a forbidden word', async () => {
    const presses = arrive('/settings', '', FOLD);
    expect(await change(document, { ...plain, never: ['everyone'] }, quick)).toMatchObject({ gestures: 0 });
    expect(presses()).toBe(0);
  });
});
