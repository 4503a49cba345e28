/** A finding follows its control: what the person does on the page, and what the page does by itself later. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchControl } from '../../../src/content/visit/control-watch.ts';
import type { Target } from '../../../src/engine/types.ts';

const LABEL = 'Improve the model for everyone';
const target: Target = { labels: [{ text: LABEL, lang: 'en', refuses: 'off' }] };
const row = (control: string): string => `<div><span>${LABEL}</span>${control}</div>`;
const SWITCH = row('<button role="switch" aria-checked="true"></button>');

let ended = new AbortController();
const told = vi.fn();
const watch = (known: 'allowed' | 'refused' | 'unclear'): void =>
  watchControl(document, target, known, told, ended.signal);
const control = (): Element => document.querySelector('button,input') as Element;
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 8000, interval: 50 });

beforeEach(() => {
  ended = new AbortController();
  told.mockClear();
  document.body.innerHTML = SWITCH;
});
afterEach(() => ended.abort());

test('the page moves the control by itself: it is told once, and not as the person’s own', async () => {
  watch('allowed');
  control().setAttribute('aria-checked', 'false');
  await soon(() => expect(told).toHaveBeenCalledWith(undefined));
});

test('the page puts another control in its place', async () => {
  watch('allowed');
  const next = control().cloneNode(true) as Element;
  next.setAttribute('aria-checked', 'false');
  control().replaceWith(next);
  await soon(() => expect(told).toHaveBeenCalled());
});

test('a property that moves leaves no record, and is noticed all the same', async () => {
  document.body.innerHTML = row('<input type="checkbox" checked>');
  watch('allowed');
  (control() as HTMLInputElement).checked = false;
  await soon(() => expect(told).toHaveBeenCalled());
});

test('it moves and comes back: nothing is told', async () => {
  watch('allowed');
  control().setAttribute('aria-checked', 'false');
  control().setAttribute('aria-checked', 'true');
  // What would be told is told by the last of the looks that follow a change.
  await new Promise((resolve) => setTimeout(resolve, 4300));
  expect(told).not.toHaveBeenCalled();
}, 8000);

test('a page on which nothing could be read comes to itself', async () => {
  document.body.innerHTML = '<p>Nothing yet</p>';
  watch('unclear');
  document.body.innerHTML = SWITCH;
  await soon(() => expect(told).toHaveBeenCalled());
});

test('a message that something failed goes away, and the control never moved', async () => {
  document.body.innerHTML = `<div role="alert">Something went wrong</div>${SWITCH}`;
  watch('unclear');
  document.querySelector('[role="alert"]')?.remove();
  await soon(() => expect(told).toHaveBeenCalled());
});

test('after the watch has ended nothing is told', async () => {
  document.body.innerHTML = '<p>Nothing yet</p>';
  watch('unclear');
  ended.abort();
  document.body.innerHTML = SWITCH;
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(told).not.toHaveBeenCalled();
});
