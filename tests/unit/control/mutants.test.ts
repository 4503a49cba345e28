/** What neither the small pages nor the generated ones happen to notice when the engine is changed; see tests/mutation. */
import { afterEach, describe, expect, it } from 'vitest';
import { find } from '../../../src/control/index.ts';
import { restoreMoved, snapshot } from '../../../src/control/neighbours.ts';
import { primary } from '../../../src/control/normalise.ts';
import type { Target } from '../../../src/control/types.ts';

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
    expect(look(`<dl><dt>${LABEL}</dt><dd>Not part of your plan</dd><dt>Show suggestions</dt><dd>${BOX}</dd></dl>`)).toBe('no-control');
    expect(look(`<dl><dt>Show suggestions</dt><dd>Not part of your plan</dd><dt>${LABEL}</dt><dd>${BOX}</dd></dl>`)).toBe('x');
  });
  it('in cells without rows', () => {
    expect(look(`<div><div>${LABEL}</div><div>Not part of your plan</div><div>Show suggestions</div><div>${BOX}</div></div>`)).toBe('no-control');
    expect(look(`<div><div>Other</div><div><input type="checkbox"></div><div>${LABEL}</div><div>Not part of your plan</div><div>Show suggestions</div><div>${BOX}</div></div>`)).toBe('no-control');
    expect(look(`<div><div>${LABEL}</div><div><i tabindex="0"></i></div><div>Show suggestions</div><div>${BOX}</div></div>`)).toBe('no-control');
    expect(look(`<div><div>${LABEL}</div><div>Recommended</div><div>${BOX}</div></div>`)).toBe('x');
    expect(look(`<div><div>${LABEL}</div><p>We learn from what you write here.</p><p>You can change this whenever you like.</p><div>${BOX}</div></div>`)).toBe('x');
  });
});

describe('a hidden input and a switch', () => {
  const HIDDEN = '<input type="checkbox" id="x" aria-hidden="true" tabindex="-1">';
  const SWITCH = '<button role="switch" aria-checked="false" id="s"></button>';
  it('are one control side by side', () => {
    expect(look(`<div><span>${LABEL}</span><span>${SWITCH}${HIDDEN}</span></div><div><span>Other</span><button role="switch"></button></div>`)).toBe('s');
    expect(look(`<label>${HIDDEN}<span>${SWITCH}</span><span>${LABEL}</span></label>`)).toBe('s');
  });
  it('are two in rows of their own, even where no third control tells them apart', () => {
    const row = (text: string, control: string) => `<div><div><span>${text}</span></div><span>${control}<label for="x">&nbsp;</label></span></div>`;
    expect(look(`<div>${row('Show suggestions', SWITCH)}${row(LABEL, HIDDEN.replace(' aria-hidden="true"', ' style="opacity:0"'))}</div>`)).toBe('x');
    expect(look(`<div>${row(LABEL, SWITCH)}${row('Show suggestions', HIDDEN)}</div>`)).toBe('s');
    const box = '<input type="checkbox" id="x" style="opacity:0">';
    expect(look(`<div><div>${LABEL}</div><div>${box}</div><div>Show suggestions</div><div>${SWITCH}</div></div>`)).toBe('x');
    expect(look(`<div><div>${SWITCH}</div><div>Show suggestions</div><div>${box}</div><div>${LABEL}</div></div>`)).toBe('x');
  });
});

describe('what moved beside our control', () => {
  const at = (selector: string) => document.querySelector(selector) as HTMLInputElement;
  const all = () => snapshot([document], new Set());
  /** What is reported, and pressed, when the page does something to itself. */
  async function after(html: string, move: () => void, own: Element[] = [], restore = true) {
    document.body.innerHTML = html;
    const before = all();
    move();
    const pressed: string[] = [];
    document.addEventListener('click', (e) => pressed.push((e.target as Element).id), { once: false });
    const moved = await restoreMoved(before, all, new Set(own), restore);
    return { pressed: pressed.filter(Boolean), moved: moved.map(({ label, from, to, restored }) => [label, from, to, restored]) };
  }
  const flip = (selector: string) => {
    at(selector).checked = !at(selector).checked;
  };

  it('is put back where it has two states', async () => {
    expect(await after('<label><input type="checkbox" id="a" checked> Ads</label>', () => flip('#a'))).toEqual({ pressed: ['a'], moved: [['Ads', 'on', 'off', true]] });
    expect(at('#a').checked).toBe(true);
  });
  it('is only reported when the page is to be left alone', async () => {
    expect(await after('<label><input type="checkbox" id="a"> Ads</label>', () => flip('#a'), [], false)).toEqual({ pressed: [], moved: [['Ads', 'off', 'on', false]] });
  });
  it('is only reported where it has more states, or cannot be used', async () => {
    const aria = (id: string, value: string) => () => at(id).setAttribute('aria-checked', value);
    expect(await after('<select id="a" aria-label="Ads"><option>x</option><option>y</option></select>', () => { at('#a').value = 'y'; })).toEqual({ pressed: [], moved: [['Ads', 'x', 'y', false]] });
    expect(await after('<input id="a" aria-label="Name" value="x">', () => { at('#a').value = 'on'; })).toEqual({ pressed: [], moved: [['Name', 'x', 'on', false]] });
    expect(await after('<input id="a" aria-label="Name" value="off">', () => { at('#a').value = 'offline'; })).toEqual({ pressed: [], moved: [['Name', 'off', 'offline', false]] });
    expect(await after('<textarea id="a" aria-label="Name">x</textarea>', () => { at('#a').value = 'y'; })).toMatchObject({ pressed: [], moved: [['Name', 'x', 'y', false]] });
    expect(await after('<button role="checkbox" id="a" aria-checked="false">Ads</button>', aria('#a', 'mixed'))).toEqual({ pressed: [], moved: [['Ads', 'off', 'mixed', false]] });
    expect(await after('<button role="checkbox" id="a" aria-checked="mixed">Ads</button>', aria('#a', 'true'))).toEqual({ pressed: [], moved: [['Ads', 'mixed', 'on', false]] });
    expect(await after('<button role="switch" id="a" aria-checked="false" disabled>Ads</button>', aria('#a', 'true'))).toMatchObject({ pressed: [], moved: [['Ads', 'off', 'on', false]] });
    expect(await after('<div role="switch" id="a" aria-checked="false" aria-disabled="true">Ads</div>', aria('#a', 'true'))).toMatchObject({ pressed: [] });
    expect(await after('<div style="display:none"><button role="switch" id="a" aria-checked="false">Ads</button></div>', aria('#a', 'true'))).toMatchObject({ pressed: [] });
  });
  it('is left when it went back by itself', async () => {
    document.body.innerHTML = '<label><input type="checkbox" id="a" checked> Ads</label>';
    const before = all();
    flip('#a');
    const looked = all();
    flip('#a');
    let pressed = 0;
    at('#a').addEventListener('click', () => pressed++);
    expect(await restoreMoved(before, () => looked, new Set(), true)).toMatchObject([{ from: 'on', to: 'off', restored: true }]);
    expect(pressed).toBe(0);
  });
  it('of a group of radios only the one that was chosen is pressed', async () => {
    const radios = '<label><input type="radio" name="g" id="a" checked> One</label><label><input type="radio" name="g" id="b"> Two</label>';
    expect((await after(radios, () => { at('#b').checked = true; })).pressed).toEqual(['a']);
    const aria = '<div role="radiogroup"><div role="radio" id="a" aria-checked="false">One</div><div role="radio" id="b" aria-checked="true">Two</div></div>';
    expect((await after(aria, () => { at('#a').setAttribute('aria-checked', 'true'); at('#b').setAttribute('aria-checked', 'false'); })).pressed).toEqual(['b']);
  });
  it('is told apart when the page has drawn its nodes anew', async () => {
    const html = (on: string) => `<button role="switch" id="a" aria-checked="false">Ads</button><button role="switch" id="b" aria-checked="${on}">Mail</button>`;
    const anew = (text: string) => () => {
      document.body.innerHTML = text;
    };
    expect((await after(html('false'), anew(html('true')))).moved).toEqual([['Mail', 'off', 'on', false]]);
    expect((await after(html('false'), anew(html('false')))).moved).toEqual([]);
    // One more or one fewer: their order says nothing.
    expect((await after(html('false'), anew(`<button role="switch" id="n" aria-checked="true">New</button>${html('false')}`))).moved).toEqual([]);
    expect((await after(html('false'), anew('<button role="switch" id="a" aria-checked="true">Ads</button>'))).moved).toEqual([]);
    // One that is still there is compared with itself, and one that lost its state is nobody.
    expect((await after(html('false'), () => at('#a').removeAttribute('aria-checked'))).moved).toEqual([]);
  });
  it('is not what lies inside our own control or around it', async () => {
    const html = '<div role="switch" id="o" aria-checked="true"><input type="checkbox" id="i" checked></div><label><input type="checkbox" id="a" checked> Ads</label>';
    document.body.innerHTML = html;
    const before = all();
    for (const id of ['#i', '#a']) flip(id);
    at('#o').setAttribute('aria-checked', 'false');
    expect((await restoreMoved(before, all, new Set([at('#o')]), false)).map((m) => m.label)).toEqual(['Ads']);
    expect((await restoreMoved(before, all, new Set([at('#i')]), false)).map((m) => m.label)).toEqual(['Ads']);
    expect((await restoreMoved(before, all, new Set([at('#i'), at('#a')]), false))).toEqual([]);
  });
  it('counts neither our own control nor what holds no state', () => {
    document.body.innerHTML = '<button id="p">Plain</button><input id="t" value=""><input type="checkbox" id="c"><input type="hidden" value="x">';
    expect([...snapshot([document], new Set([at('#c')]))].map(([e, state]) => [e.id, state])).toEqual([['t', '']]);
  });
});

describe('the primary subtag of a language', () => {
  it('stands at the very beginning', () => {
    expect(primary(' de-AT ')).toBe('de');
    expect(primary('-en')).toBe('');
    expect(primary('42en')).toBe('');
  });
});
