// @vitest-environment happy-dom
/** What moved beside our control, and putting one such control back. */
import { afterEach, describe, expect, it } from 'vitest';
import { putBack } from '../../../src/engine/index.ts';
import { movedSince, snapshot } from '../../../src/engine/pressing/neighbours.ts';
import type { Moved } from '../../../src/engine/types.ts';

const at = (selector: string) => document.querySelector(selector) as HTMLInputElement;
const all = () => snapshot([document]);
const flip = (selector: string) => {
  at(selector).checked = !at(selector).checked;
};

afterEach(() => {
  document.body.innerHTML = '';
});

/** What is reported when the page does something to itself. */
function after(html: string, move: () => void, own: string[] = []) {
  document.body.innerHTML = html;
  const before = all();
  const mine = new Set(own.map(at));
  move();
  const { moved, others } = movedSince(before, all(), mine);
  return { moved: moved.map(({ label, kind, from, to }) => [label, kind, from, to]), others };
}

describe('what moved beside our control', () => {
  const aria = (id: string, value: string) => () => at(id).setAttribute('aria-checked', value);

  it('is named where it is a toggle or a choice', () => {
    expect(after('<label><input type="checkbox" id="a" checked> Ads</label>', () => flip('#a'))).toEqual({
      moved: [['Ads', 'checkbox', 'on', 'off']],
      others: 0,
    });
    expect(
      after('<select id="a" aria-label="Ads"><option>Few</option><option>Many</option></select>', () => {
        (at('#a') as unknown as HTMLSelectElement).selectedIndex = 1;
      }).moved,
    ).toEqual([['Ads', 'select', 'Few', 'Many']]);
    expect(
      after('<button role="checkbox" id="a" aria-checked="false">Ads</button>', aria('#a', 'mixed')).moved,
    ).toEqual([['Ads', 'checkbox', 'off', 'mixed']]);
    expect(
      after('<button aria-pressed="false" id="a">Ads</button>', () => at('#a').setAttribute('aria-pressed', 'true'))
        .moved,
    ).toEqual([['Ads', 'button', 'off', 'on']]);
  });

  it('is only counted where a person may have typed', () => {
    const fields =
      '<input id="a" aria-label="Name" value="x"><textarea id="b" aria-label="Note">x</textarea><input id="c" type="password" aria-label="Password"><div id="d" contenteditable>x</div>';
    expect(
      after(fields, () => {
        for (const id of ['#a', '#b', '#c']) at(id).value = 'secret';
        at('#d').textContent = 'secret';
      }),
    ).toEqual({ moved: [], others: 4 });
  });

  it('has a name of at most 120 characters', () => {
    const [moved] = after(`<label><input type="checkbox" id="a"> ${'long '.repeat(60)}</label>`, () =>
      flip('#a'),
    ).moved;
    expect(moved?.[0]).toHaveLength(120);
  });

  it('is told apart when the page has drawn its nodes anew', () => {
    const html = (on: string) =>
      `<button role="switch" id="a" aria-checked="false">Ads</button><button role="switch" id="b" aria-checked="${on}">Mail</button>`;
    const anew = (text: string) => () => {
      document.body.innerHTML = text;
    };
    expect(after(html('false'), anew(html('true'))).moved).toEqual([['Mail', 'switch', 'off', 'on']]);
    expect(after(html('false'), anew(html('false'))).moved).toEqual([]);
    // One more or one fewer: their order says nothing.
    const more = `<button role="switch" id="n" aria-checked="true">New</button>${html('false')}`;
    expect(after(html('false'), anew(more)).moved).toEqual([]);
    expect(after(html('false'), anew('<button role="switch" id="a" aria-checked="true">Ads</button>')).moved).toEqual(
      [],
    );
    // One that is still there is compared with itself, and one that lost its state is nobody.
    expect(after(html('false'), () => at('#a').removeAttribute('aria-checked')).moved).toEqual([]);
  });

  it('is not what lies inside our own control or around it', () => {
    const html =
      '<div role="switch" id="o" aria-checked="true"><input type="checkbox" id="i" checked></div><label><input type="checkbox" id="a" checked> Ads</label>';
    const move = () => {
      for (const id of ['#i', '#a']) flip(id);
      at('#o').setAttribute('aria-checked', 'false');
    };
    for (const own of ['#o', '#i']) expect(after(html, move, [own]).moved).toEqual([['Ads', 'checkbox', 'on', 'off']]);
    expect(after(html, move, ['#i', '#a']).moved).toEqual([]);
  });

  it('is nothing that holds no state', () => {
    document.body.innerHTML =
      '<button id="p">Plain</button><input type="hidden" value="x"><input type="checkbox" id="c">';
    expect([...all()].map(([e, { word }]) => [e.id, word])).toEqual([['c', 'off']]);
  });
});

describe('putting back what moved along', () => {
  const ads: Moved = { label: 'Ads', kind: 'checkbox', from: 'on', to: 'off' };
  async function back(html: string, moved = ads) {
    document.body.innerHTML = html;
    let clicks = 0;
    document.body.addEventListener('click', () => clicks++, { capture: true, once: true });
    return [await putBack(document, moved), clicks];
  }

  it('presses the one control that goes by the name, once', async () => {
    expect(
      await back('<label><input type="checkbox" id="a"> Ads</label><label><input type="checkbox" id="b"> Mail</label>'),
    ).toMatchObject([{ done: true }, 1]);
    expect([at('#a').checked, at('#b').checked]).toEqual([true, false]);
  });

  it('chooses the option that was chosen', async () => {
    const select = '<select id="a" aria-label="Ads"><option>Few</option><option selected>Many</option></select>';
    expect(await back(select, { label: 'Ads', kind: 'select', from: 'Few', to: 'Many' })).toMatchObject([
      { done: true },
      0,
    ]);
    expect((at('#a') as unknown as HTMLSelectElement).selectedIndex).toBe(0);
  });

  it.each([
    ['gone', '<p>Ads</p>'],
    ['ambiguous', '<label><input type="checkbox"> Ads</label><label><input type="checkbox"> Ads</label>'],
    ['locked', '<label><input type="checkbox" disabled> Ads</label>'],
  ])('presses nothing: %s', async (why, html) => {
    expect(await back(html)).toMatchObject([{ done: false, why }, 0]);
  });

  it('presses nothing that carries a forbidden word, built in or declared', async () => {
    const moved: Moved = { ...ads, label: 'Delete all my posts' };
    expect(await back('<label><input type="checkbox"> Delete all my posts</label>', moved)).toMatchObject([
      { done: false, why: 'forbidden' },
      0,
    ]);
    document.body.innerHTML = '<label><input type="checkbox"> Ads</label>';
    expect(await putBack(document, ads, { never: ['ads'] })).toMatchObject({ done: false, why: 'forbidden' });
  });

  it('presses nothing where it stands as before already, and nothing where it stands otherwise', async () => {
    expect(await back('<label><input type="checkbox" checked> Ads</label>')).toMatchObject([{ done: true }, 0]);
    expect(await back('<div role="checkbox" aria-checked="mixed" tabindex="0">Ads</div>')).toMatchObject([
      { done: false, why: 'changed' },
      0,
    ]);
  });

  it('says that nothing came of it', async () => {
    expect(await back('<div role="checkbox" aria-checked="false" tabindex="0">Ads</div>')).toMatchObject([
      { done: false, why: 'no-effect' },
      1,
    ]);
  });
});
