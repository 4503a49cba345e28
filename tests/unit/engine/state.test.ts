/** What each piece of evidence says of a control's state, alone and against another. */
import { afterEach, describe, expect, it } from 'vitest';
import { readNow } from '../../../src/engine/index.ts';
import { touch } from '../../../src/engine/page/touches.ts';
import type { Target } from '../../../src/engine/types.ts';

const LABEL = 'Improve the model for everyone';
const target: Target = {
  labels: [{ text: LABEL, lang: 'en', refuses: 'off' }],
  words: { on: ['Allow'], off: ['Refuse'] },
};

afterEach(() => {
  document.body.innerHTML = '';
});

/** In short: where it stands, or why that is unclear. */
function says(control: string, set?: (x: HTMLInputElement) => void, t: Target = target): string {
  document.body.innerHTML = `<div><span>${LABEL}</span>${control}</div>`;
  set?.(document.querySelector('#x') as HTMLInputElement);
  const r = readNow(document, t);
  return r.state === 'unclear' ? String(r.reason) : r.state === 'locked' ? `locked ${r.fixed ?? ''}`.trim() : r.state;
}
const sw = (attributes: string, content = '') => `<button role="switch" id="x" ${attributes}>${content}</button>`;

describe('a toggle', () => {
  it('is believed by attributes of libraries only against the real one, not instead of it', () => {
    for (const [data, agrees] of [
      ['data-state="checked"', true],
      ['data-state="on"', true],
      ['data-state="unchecked"', false],
      ['data-state="off"', false],
      ['data-checked=""', true],
      ['data-checked="false"', false],
      ['data-selected="true"', true],
    ] as const) {
      expect(says(sw(`aria-checked="true" ${data}`))).toBe(agrees ? 'allowed' : 'contradictory');
      expect(says(sw(`aria-checked="false" ${data}`))).toBe(agrees ? 'contradictory' : 'refused');
      expect(says(sw(data))).toBe('not-ready');
    }
    // Other words of libraries say nothing of it.
    for (const data of ['online', 'unchecked-soon', 'offline', 'rechecked', 'switched-off', 'open', 'closed'])
      expect(says(sw(`aria-checked="true" data-state="${data}"`))).toBe('allowed');
  });
  it('is not read from attributes that its role does not have', () => {
    expect(says('<input type="checkbox" id="x" aria-pressed="true">')).toBe('refused');
    expect(says('<button id="x" aria-pressed="false" aria-checked="true"></button>')).toBe('refused');
    expect(says(sw('aria-checked="false" aria-pressed="true"'))).toBe('contradictory');
  });
  it('says what contradicts what', () => {
    says(sw('aria-checked="true" data-state="unchecked"'));
    expect(readNow(document, target).detail).toBe('aria-checked says on, data-state says off');
  });
  it('is neither on nor off when it is mixed', () => {
    expect(says(sw('aria-checked="mixed"'))).toBe('contradictory');
    expect(
      says('<input type="checkbox" id="x" checked>', (x) => {
        x.indeterminate = true;
      }),
    ).toBe('contradictory');
    // Browsers end it at a press that the page refuses; marks of libraries tell how the box is still drawn.
    expect(says('<input type="checkbox" id="x" data-indeterminate="true">')).toBe('contradictory');
    expect(says('<input type="checkbox" id="x" data-indeterminate="false">')).toBe('refused');
    expect(says(sw('aria-checked="false" data-state="indeterminate"'))).toBe('contradictory');
    // Browsers take other words for one or the other, and not for the same.
    for (const word of [' TRUE ', 'False', 'yes']) expect(says(sw(`aria-checked="${word}"`))).toBe('contradictory');
    expect(says(sw('aria-checked=""'))).toBe('not-ready');
  });
  it('is still mixed after a press that the page refused', () => {
    says('<input type="checkbox" id="x" data-indeterminate="true">', (x) => {
      x.indeterminate = true;
    });
    const x = document.querySelector('#x') as HTMLInputElement;
    touch(x);
    x.indeterminate = false;
    expect(readNow(document, target)).toMatchObject({ state: 'unclear', reason: 'contradictory' });
  });
  it('that shows no state is not read from a word beside it', () => {
    expect(says(sw('', 'Off'))).toBe('not-ready');
    expect(says('<div role="checkbox" id="x"></div><b>Off</b>')).toBe('not-ready');
  });
});

describe('a state word beside a toggle', () => {
  const on = sw('aria-checked="true"');
  const wrapped = (times: number) => `${'<span>'.repeat(times)}${on}${'</span>'.repeat(times)}`;
  it('counts against it when it is near and the only one', () => {
    expect(says(`${on}<b>Off</b>`)).toBe('contradictory');
    expect(says(`${on}<b>On</b>`)).toBe('allowed');
    expect(says(`${wrapped(2)}<b>Off</b>`)).toBe('contradictory');
    expect(says(`${wrapped(9)}<b>Off</b>`)).toBe('contradictory');
    expect(says(`${wrapped(13)}<b>Off</b>`)).toBe('allowed');
  });
  it('says nothing beside another control, or beside its contrary, or behind a nearer one', () => {
    expect(says(`${on}<button>i</button><b>Off</b>`)).toBe('allowed');
    expect(says(`${on}<div>Off</div><div>On</div>`)).toBe('allowed');
    expect(says(`<div>${on}<b>On</b></div><div>Off</div>`)).toBe('allowed');
  });
});

describe('a choice', () => {
  const radios = (first: string, second: string) =>
    `<div role="radiogroup" id="x"><div role="radio" ${first}>Allow</div><div role="radio" ${second}>Refuse</div></div>`;
  const [on, off] = ['aria-checked="true"', 'aria-checked="false"'];
  it('is read from the option that is chosen', () => {
    expect(says(radios(on, off))).toBe('allowed');
    expect(says(radios(off, on))).toBe('refused');
    expect(says(radios(off, off))).toBe('not-ready');
    expect(says(radios('', ''))).toBe('not-ready');
    expect(says(radios(on, on))).toBe('contradictory');
    expect(says(radios(`${on} data-state="unchecked"`, off))).toBe('contradictory');
    expect(says(radios(off, on).replace('Refuse', 'Ask me'))).toBe('contradictory');
  });
  it('is locked when no option can be used, and not when one cannot', () => {
    const grey = 'aria-disabled="true"';
    expect(says(radios(`${on} ${grey}`, `${off} ${grey}`))).toBe('locked allowed');
    expect(says(radios(`${on} ${grey}`, off))).toBe('allowed');
    expect(says(radios(on, `${off} ${grey}`))).toBe('allowed');
  });
  it('is the label itself where an option is called so', () => {
    const named = (first: string, second: string) =>
      `<div role="radiogroup"><div role="radio" ${first}>${LABEL}</div><div role="radio" ${second}>Keep it to myself</div></div>`;
    const read = (html: string) => {
      document.body.innerHTML = html;
      return readNow(document, target);
    };
    expect(read(named(on, off))).toMatchObject({ state: 'allowed', choice: LABEL });
    // Another option may train as well, unless its words are known or deny.
    expect(read(named(off, on))).toMatchObject({ reason: 'contradictory', choice: 'Keep it to myself' });
    expect(read(named(off, on).replace('Keep it to myself', 'Do not train on it'))).toMatchObject({ state: 'refused' });
    expect(read(named(off, off))).toMatchObject({ state: 'unclear', reason: 'not-ready' });
    expect(read(`<div role="radiogroup"><div role="radio" ${on}>${LABEL}</div></div>`)).toMatchObject({
      state: 'allowed',
    });
    expect(read(`<div role="radiogroup"><div role="radio" ${off}>${LABEL}</div></div>`)).toMatchObject({
      state: 'refused',
    });
  });
  it('of a select is the option displayed', () => {
    const select = (second: string) => `<select id="x"><option>Allow</option><option ${second}</option></select>`;
    expect(says(select('>Refuse'))).toBe('allowed');
    expect(says(select('selected>Refuse'))).toBe('refused');
    expect(says(select('selected>Ask me'))).toBe('contradictory');
  });
});

describe('a slider', () => {
  const range = (attributes: string, value?: string) =>
    says(`<input type="range" id="x" ${attributes}>`, (x) => {
      if (value !== undefined) x.value = value;
    });
  it('of two stops is off at its beginning and on at its end', () => {
    expect(range('min="0" max="1"', '1')).toBe('allowed');
    expect(range('min="0" max="1"', '0')).toBe('refused');
    expect(range('min="1" max="2"', '2')).toBe('allowed');
    expect(range('min="1" max="2"', '1')).toBe('refused');
    expect(range('max="1"', '1')).toBe('allowed');
    expect(range('step="100"', '100')).toBe('allowed');
    expect(range('min="-1" max="1" step="2"', '-1')).toBe('refused');
  });
  it('of more stops says nothing', () => {
    expect(range('min="0" max="2"', '2')).toBe('contradictory');
    expect(range('', '0')).toBe('contradictory');
    expect(range('min="-1" max="2"', '2')).toBe('contradictory');
    expect(range('min="0" max="2" step="1"', '0')).toBe('contradictory');
  });
  it('made of roles needs all three numbers', () => {
    const role = (attributes: string) => says(`<div role="slider" id="x" ${attributes}></div>`);
    expect(role('aria-valuemin="0" aria-valuemax="1" aria-valuenow="1"')).toBe('allowed');
    expect(role('aria-valuemin="0" aria-valuemax="1" aria-valuenow="0"')).toBe('refused');
    expect(role('aria-valuemin="0" aria-valuemax="1" aria-valuenow="0.5"')).toBe('contradictory');
    expect(role('aria-valuemin="0" aria-valuemax="1"')).toBe('not-ready');
    expect(role('aria-valuemin="0" aria-valuenow="1"')).toBe('contradictory');
    expect(role('aria-valuetext="Refuse" aria-valuemin="0" aria-valuemax="1" aria-valuenow="1"')).toBe('refused');
    expect(role('aria-valuetext="half" aria-valuemin="0" aria-valuemax="1" aria-valuenow="1"')).toBe('contradictory');
  });
});

describe('what displays its state', () => {
  const combo = (content: string, attributes = '') =>
    says(`<div role="combobox" tabindex="0" id="x" ${attributes}>${content}</div>`);
  it('is read from its text, whole or in pieces, else from its value or its name', () => {
    expect(combo('Allow')).toBe('allowed');
    expect(combo('<div>Sharing</div><div>Refuse</div>')).toBe('refused');
    expect(combo('<div>Al</div><div hidden>x</div>low')).toBe('contradictory');
    expect(combo('', 'aria-valuetext="Refuse"')).toBe('refused');
    expect(combo('', 'aria-label="Allow"')).toBe('allowed');
    expect(combo('')).toBe('not-ready');
    expect(combo('<div>Allow</div><div>Refuse</div>')).toBe('contradictory');
    expect(combo('Ask me')).toBe('contradictory');
  });
  it('text counts before what is only spoken', () => {
    expect(combo('Allow', 'aria-valuetext="Refuse"')).toBe('allowed');
    expect(combo('Allow', 'aria-label="Refuse"')).toBe('allowed');
  });
});

describe('what is drawn', () => {
  const t: Target = { ...target, drawn: { control: '.d', on: '.is-on', off: '.is-off' } };
  it('is read by what a definition says, and by nothing else', () => {
    expect(says('<i class="d is-on" id="x"></i>', undefined, t)).toBe('allowed');
    expect(says('<i class="d" id="x"><b class="is-off"></b></i>', undefined, t)).toBe('refused');
    expect(says('<i class="d is-on is-off" id="x"></i>', undefined, t)).toBe('contradictory');
    expect(says('<i class="d" id="x"></i>', undefined, t)).toBe('contradictory');
    expect(says('<i class="d is-on" id="x"></i>')).toBe('no-control');
  });
});
