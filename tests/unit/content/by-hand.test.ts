/** Whose press it was: also in a form whose fields are named like members of the DOM, and in menus. */
import { afterEach, expect, it } from 'vitest';
import { isByHand } from '../../../src/content/visit/by-hand.ts';
import type { Target } from '../../../src/engine/types.ts';

const LABEL = 'Use my data for training AI models';
const target: Target = { labels: [{ text: LABEL, lang: 'en', refuses: 'off' }], kinds: ['switch'] };
const NAMES = ['matches', 'querySelectorAll'];

afterEach(() => {
  document.body.innerHTML = '';
});

/** As a browser does it: `form.matches` is the field of that name. */
function hiding(form: Element | null): void {
  for (const name of NAMES) {
    const field = form?.querySelector(`[name="${name}"]`);
    if (form) Object.defineProperty(form, name, { value: field, configurable: true });
  }
}

function trusted(on: Element | null): Event {
  const path: Node[] = [];
  for (let node: Node | null = on; node; node = node.parentNode) path.push(node);
  return { isTrusted: true, composedPath: () => path } as unknown as Event;
}

it('is the person’s on the control and in its row, and not elsewhere in such a form', () => {
  document.body.innerHTML = `<main><form>${NAMES.map((name) => `<input name="${name}">`).join('')}
    <div><span id="label">${LABEL}</span><button role="switch" aria-checked="true"></button></div>
    <p id="other">Something else</p></form></main>`;
  const at = (selector: string): Event => trusted(document.querySelector(selector));
  const events = ['[role=switch]', '#label', '#other'].map(at);
  hiding(document.querySelector('form'));
  expect(events.map((event) => isByHand(event, document, target, true))).toEqual([true, true, false]);
});

it('is the person’s in a menu that hides the control, and not on the way to one that never was there', () => {
  document.body.innerHTML = '<main><div role="menu"><button role="menuitem">Account</button></div></main>';
  const event = trusted(document.querySelector('[role=menuitem]'));
  expect(isByHand(event, document, target, true)).toBe(true);
  expect(isByHand(event, document, target, false)).toBe(false);
});
