/**
 * What neither the small pages nor the generated ones happen to notice when the engine is changed; see tests/mutation.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { find } from '../../../src/engine/index.ts';
import { primary } from '../../../src/shared/normalise.ts';
import type { Target } from '../../../src/engine/types.ts';

const LABEL = 'Improve the model for everyone';
const target: Target = { labels: [{ text: LABEL, lang: 'en', refuses: 'off' }] };
const BOX = '<input type="checkbox" id="x">';

function look(html: string): string {
  document.body.innerHTML = html;
  const found = find(document, target);
  return found.found ? found.element.id : found.reason;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a row that has no control, beside one that has', () => {
  it('in a definition list', () => {
    expect(
      look(`<dl><dt>${LABEL}</dt><dd>Not part of your plan</dd><dt>Show suggestions</dt><dd>${BOX}</dd></dl>`),
    ).toBe('no-control');
    expect(
      look(`<dl><dt>Show suggestions</dt><dd>Not part of your plan</dd><dt>${LABEL}</dt><dd>${BOX}</dd></dl>`),
    ).toBe('x');
  });
  it('in cells without rows', () => {
    expect(
      look(
        `<div><div>${LABEL}</div><div>Not part of your plan</div><div>Show suggestions</div><div>${BOX}</div></div>`,
      ),
    ).toBe('no-control');
    expect(
      look(
        `<div><div>Other</div><div><input type="checkbox"></div><div>${LABEL}</div><div>Not part of your plan</div><div>Show suggestions</div><div>${BOX}</div></div>`,
      ),
    ).toBe('no-control');
    expect(
      look(`<div><div>${LABEL}</div><div><i tabindex="0"></i></div><div>Show suggestions</div><div>${BOX}</div></div>`),
    ).toBe('no-control');
    expect(look(`<div><div>${LABEL}</div><div>Recommended</div><div>${BOX}</div></div>`)).toBe('x');
    expect(
      look(
        `<div><div>${LABEL}</div><p>We learn from what you write here.</p><p>You can change this whenever you like.</p><div>${BOX}</div></div>`,
      ),
    ).toBe('x');
  });
});

describe('a hidden input and a switch', () => {
  const HIDDEN = '<input type="checkbox" id="x" aria-hidden="true" tabindex="-1">';
  const SWITCH = '<button role="switch" aria-checked="false" id="s"></button>';
  it('are one control side by side', () => {
    expect(
      look(
        `<div><span>${LABEL}</span><span>${SWITCH}${HIDDEN}</span></div><div><span>Other</span><button role="switch"></button></div>`,
      ),
    ).toBe('s');
    expect(look(`<label>${HIDDEN}<span>${SWITCH}</span><span>${LABEL}</span></label>`)).toBe('s');
  });
  it('are two in rows of their own, even where no third control tells them apart', () => {
    const row = (text: string, control: string) =>
      `<div><div><span>${text}</span></div><span>${control}<label for="x">&nbsp;</label></span></div>`;
    expect(
      look(
        `<div>${row('Show suggestions', SWITCH)}${row(LABEL, HIDDEN.replace(' aria-hidden="true"', ' style="opacity:0"'))}</div>`,
      ),
    ).toBe('x');
    expect(look(`<div>${row(LABEL, SWITCH)}${row('Show suggestions', HIDDEN)}</div>`)).toBe('s');
    const box = '<input type="checkbox" id="x" style="opacity:0">';
    expect(look(`<div><div>${LABEL}</div><div>${box}</div><div>Show suggestions</div><div>${SWITCH}</div></div>`)).toBe(
      'x',
    );
    expect(look(`<div><div>${SWITCH}</div><div>Show suggestions</div><div>${box}</div><div>${LABEL}</div></div>`)).toBe(
      'x',
    );
  });
});

describe('the primary subtag of a language', () => {
  it('stands at the very beginning', () => {
    expect(primary(' de-AT ')).toBe('de');
    expect(primary('-en')).toBe('');
    expect(primary('42en')).toBe('');
  });
});
