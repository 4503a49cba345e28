/** What is still the same control after a press: a page may use its element for another setting. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change } from '../../../src/engine/index.ts';
import type { ChangeOptions, Target } from '../../../src/engine/types.ts';

const LABEL = 'Improve the model for everyone';
const OTHER = 'Search history';
const target: Target = { labels: [{ text: LABEL, lang: 'en', refuses: 'off' }] };
const quick: ChangeOptions = { timeout: 1500, settle: 8, hold: 300, patience: 500 };

// On a young page a press that did not stay may be made once more.
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(1000);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

type Naming = 'spoken names' | 'texts in a shadow root';

/** A list of two rows. @param after what becomes of it at the first press, given how to name the pressed switch anew */
function list(naming: Naming, after: (rename: (name: string) => void, x: Element, y: Element) => void): string[] {
  document.body.innerHTML = '<div id="host"></div>';
  const host = document.querySelector('#host') as Element;
  const spoken = naming === 'spoken names';
  const root = spoken ? host : host.attachShadow({ mode: 'open' });
  const row = (id: string, name: string) =>
    `<div>${spoken ? '' : `<span>${name}</span>`}<button role="switch" id="${id}" aria-checked="true" ${spoken ? `aria-label="${name}"` : ''}></button></div>`;
  root.innerHTML = row('x', LABEL) + row('y', OTHER);
  const [x, y] = root.querySelectorAll('button') as unknown as [Element, Element];
  const name = () => (spoken ? x.getAttribute('aria-label') : x.previousElementSibling?.textContent) ?? '';
  const rename = (to: string) => {
    if (spoken) x.setAttribute('aria-label', to);
    else if (x.previousElementSibling) x.previousElementSibling.textContent = to;
  };
  const pressed: string[] = [];
  x.addEventListener('click', () => {
    pressed.push(name());
    x.setAttribute('aria-checked', String(x.getAttribute('aria-checked') !== 'true'));
    if (pressed.length === 1) after(rename, x, y);
  });
  return pressed;
}

describe('after a press', { timeout: 15_000 }, () => {
  it.each<[Naming, boolean]>([
    ['spoken names', true],
    ['texts in a shadow root', true],
    ['spoken names', false],
    ['texts in a shadow root', false],
  ])(
    'an element that the page uses for the next row is neither pressed again nor told (%s, on: %s)',
    async (how, on) => {
      const pressed = list(how, (rename, x, y) =>
        setTimeout(() => {
          rename(OTHER);
          x.setAttribute('aria-checked', String(on));
          y.parentElement?.remove();
        }, 150),
      );
      const result = await change(document, target, quick);
      expect(pressed).toEqual([LABEL]);
      expect(result).toMatchObject({ outcome: 'stopped', presses: 1, after: { state: 'unclear' } });
    },
  );

  it('a control by words that nobody knows is not pressed a second time', async () => {
    const pressed = list('spoken names', (rename, x) =>
      setTimeout(() => {
        rename('Keep my chats out of the model');
        x.setAttribute('aria-checked', 'true');
      }, 150),
    );
    const result = await change(document, target, quick);
    expect(pressed).toEqual([LABEL]);
    expect(result).toMatchObject({ outcome: 'stopped', stopped: 'rolled-back', after: { state: 'unclear' } });
  });

  it('a control by words that nobody knows is watched, and nobody can tell how it stands', async () => {
    list('texts in a shadow root', (rename) => rename('Thank you, we keep your chats to ourselves'));
    const result = await change(document, target, quick);
    expect(result).toMatchObject({
      outcome: 'stopped',
      stopped: 'cannot-tell',
      presses: 1,
      after: { state: 'unclear', reason: 'pending' },
    });
  });
});
