/** Which control a label belongs to by where it stands, and when it belongs to none. `x` is ours, `o` is another. */
import { afterEach, describe, expect, it } from 'vitest';
import { find } from '../../../src/engine/index.ts';
import type { Target } from '../../../src/engine/types.ts';

const LABEL = 'Improve the model for everyone';
const target: Target = {
  labels: [{ text: LABEL, lang: 'en', refuses: 'off' }],
  words: { on: ['Allow'], off: ['Refuse'] },
  headings: ['Data controls'],
};
const X = '<input type="checkbox" id="x">';
const O = '<input type="checkbox" id="o">';
const L = `<span>${LABEL}</span>`;
const other = (text: string) => `<div><span>${text}</span>${O}</div>`;

function look(html: string, t: Target = target): string {
  document.body.innerHTML = html;
  const found = find(document, t);
  return found.found ? found.element.id || (found.parts.find((p) => p.id)?.id ?? '?') : found.reason;
}

afterEach(() => {
  document.body.innerHTML = '';
});

const table = (title: string, rows: [string, string, string][]): void => {
  describe(title, () => {
    it.each(rows)('%s', (_, html, expected) => {
      expect(look(html)).toBe(expected);
    });
  });
};

table('a term and its definitions', [
  ['first term', `<dl><dt>${LABEL}</dt><dd>${X}</dd><dt>Ads</dt><dd>${O}</dd></dl>`, 'x'],
  ['last term', `<dl><dt>Ads</dt><dd>${O}</dd><dt>${LABEL}</dt><dd>Some words</dd><dd>${X}</dd></dl>`, 'x'],
  ['middle term', `<dl><dt>Ads</dt><dd>${O}</dd><dt>${LABEL}</dt><dd>${X}</dd><dt>Mail</dt><dd>${O}</dd></dl>`, 'x'],
  [
    'two controls in one definition',
    `<dl><dt>${LABEL}</dt><dd>${X}</dd><dd>${O}</dd><dt>Ads</dt><dd>${O}</dd></dl>`,
    'no-control',
  ],
  ['no definition of its own', `<dl><dt>${LABEL}</dt><dt>Ads</dt><dd>${O}</dd></dl>`, 'no-control'],
  ['before every term', `<dl>${L}<dt>Ads</dt><dd>${O}</dd><dt>Mail</dt><dd>${O}</dd></dl>`, 'no-control'],
]);

table('cells without rows', [
  [
    'labels first',
    `<div><span>Ads</span><p>${O}</p><span>${LABEL}</span><p>${X}</p><span>Mail</span><p>${O}</p></div>`,
    'x',
  ],
  ['labels first, ours first', `<div><span>${LABEL}</span><p>${X}</p><span>Mail</span><p>${O}</p></div>`, 'x'],
  ['labels first, ours last', `<div><span>Ads</span><p>${O}</p><span>${LABEL}</span><p>${X}</p></div>`, 'x'],
  [
    'controls first',
    `<div><p>${O}</p><span>Ads</span><p>${X}</p><span>${LABEL}</span><p>${O}</p><span>Mail</span></div>`,
    'x',
  ],
  ['controls first, ours first', `<div><p>${X}</p><span>${LABEL}</span><p>${O}</p><span>Mail</span></div>`, 'x'],
  ['controls first, ours last', `<div><p>${O}</p><span>Ads</span><p>${X}</p><span>${LABEL}</span></div>`, 'x'],
  ['words at both ends', `<div><b>Title</b><p>${O}</p><span>${LABEL}</span><p>${X}</p><b>Ads</b></div>`, 'no-control'],
  ['words at neither end', `<div><p>${O}</p><span>${LABEL}</span><p>${O}</p></div>`, 'ambiguous'],
  [
    'a control without words of its own',
    `<div><span>Ads</span><p>${O}</p><p>${O}</p><span>${LABEL}</span><p>${X}</p></div>`,
    'no-control',
  ],
  [
    'two controls in one cell',
    `<div><span>Ads</span><p>${O}</p><span>${LABEL}</span><p>${X}${O}</p></div>`,
    'no-control',
  ],
]);

table('what stands before the label', [
  ['another name: the label only explains it', `<div><b>Ads</b><div>${LABEL}</div>${X}</div>`, 'no-control'],
  ['the title of the page', `<div><h1>Privacy</h1><div>${LABEL}</div>${X}</div>`, 'x'],
  ['a heading that is declared', `<div><b>Data controls</b><div>${LABEL}</div>${X}</div>`, 'x'],
  [
    'a sentence that explains',
    `<div><p>Here you choose what we may do with what you write.</p><div>${LABEL}</div>${X}</div>`,
    'x',
  ],
  ['a small heading is a name like any other', `<div><h4>Ads</h4><div>${LABEL}</div>${X}</div>`, 'no-control'],
  ['a heading of the same rank', `<div><h2>Ads</h2><h2>${LABEL}</h2>${X}</div>`, 'no-control'],
  ['a number alone is no name', `<div><b>—</b><div>${LABEL}</div>${X}</div>`, 'x'],
]);

table('a title above', [
  ['one control and nothing else', `<section><h2>${LABEL}</h2>${X}</section>`, 'x'],
  [
    'and a sentence',
    `<section><h2>${LABEL}</h2><p>When this is on, we learn from what you write.</p>${X}</section>`,
    'x',
  ],
  ['and a link', `<section><h2>${LABEL}</h2><a href="#">Learn more</a>${X}</section>`, 'x'],
  ['and another name', `<section><h2>${LABEL}</h2><b>Written text</b>${X}</section>`, 'no-control'],
  [
    'and a row with a name of its own',
    `<section><h3>${LABEL}</h3><div><b>Written text</b>${X}</div></section>`,
    'no-control',
  ],
  [
    'and a row with its description alone',
    `<section><h3>${LABEL}</h3><div><b id="d">Written text</b><input type="checkbox" id="x" aria-describedby="e d"></div></section>`,
    'x',
  ],
  [
    'by role, of the second rank',
    `<section><div role="heading" aria-level="2">${LABEL}</div><b>Written text</b>${X}</section>`,
    'no-control',
  ],
  [
    'by role, of the third rank',
    `<section><div role="heading" aria-level="3">${LABEL}</div><b>Text</b>${X}</section>`,
    'x',
  ],
  ['of the third rank, with a subtitle', `<section><h3>${LABEL}</h3><b>Text</b>${X}</section>`, 'x'],
  ['a legend with a subtitle', `<fieldset><legend>${LABEL}</legend><b>Written text</b>${X}</fieldset>`, 'no-control'],
  ['several', `<section><h2>${LABEL}</h2>${other('Text')}${other('Audio')}</section>`, 'no-control'],
]);

table('several controls right beside the label', [
  ['nobody can tell', `<div>${L}${X}${O}</div>`, 'ambiguous'],
  ['three', `<div>${L}${X}${O}${O}</div>`, 'ambiguous'],
  ['four are a list', `<div>${L}${X}${O}${O}${O}</div>`, 'no-control'],
  [
    'that have names of their own',
    `<div>${L}<input type="checkbox" aria-label="Ads"><input type="checkbox" aria-label="Mail"></div>`,
    'no-control',
  ],
  ['below a title', `<div><h2>${LABEL}</h2>${X}${O}</div>`, 'no-control'],
  ['after a link', `<div><a href="#">${LABEL}</a>${X}${O}</div>`, 'no-control'],
  ['with another name between', `<div>${L}${X}<b>Ads</b>${O}</div>`, 'x'],
]);

table('a label in a link', [
  ['that begins the row', `<div><a href="#">${LABEL}</a>${X}</div>`, 'x'],
  ['in the navigation', `<div><nav><a href="#">${LABEL}</a></nav>${X}</div>`, 'no-control'],
  [
    'after something else',
    `<div><p>You may find this of interest as well.</p><a href="#">${LABEL}</a>${X}</div>`,
    'no-control',
  ],
]);

table('a label that is tied to something', [
  ['to another field, elsewhere', `<div><label for="t">${LABEL}</label>${X}</div><input id="t">`, 'no-control'],
  ['to the control itself', `<div><label for="x">${LABEL}</label>${X}</div>`, 'x'],
  ['to nothing', `<div><label>${LABEL}</label>${X}</div>`, 'x'],
  ['to an id that is missing', `<div><label for="gone">${LABEL}</label>${X}</div>`, 'x'],
  ['to something around the control', `<div><label for="w">${LABEL}</label><span id="w">${X}</span></div>`, 'x'],
]);

table('a choice', [
  [
    'in the row of its label',
    `<div>${L}<div role="radiogroup" id="x"><div role="radio" aria-checked="true" id="a">Allow</div><div role="radio" aria-checked="false">Refuse</div></div></div>`,
    'a',
  ],
  [
    'that has another name',
    `<div>${L}<div role="radiogroup" aria-label="Ads"><div role="radio" aria-checked="true" id="a">Allow</div><div role="radio" aria-checked="false">Refuse</div></div></div>`,
    'no-control',
  ],
  [
    'that is called after one of its options',
    `<div>${L}<div role="radiogroup" aria-label="Allow"><div role="radio" aria-checked="true" id="a">Allow</div><div role="radio" aria-checked="false">Refuse</div></div></div>`,
    'a',
  ],
  [
    'with a general name',
    `<div>${L}<div role="radiogroup" aria-label="Setting"><div role="radio" aria-checked="true" id="a">Allow</div><div role="radio" aria-checked="false">Refuse</div></div></div>`,
    'a',
  ],
  [
    'whose option is called so',
    `<div role="radiogroup"><div role="radio" aria-checked="true">Ads</div><div role="radio" aria-checked="false" id="b">${LABEL}</div></div>`,
    'b',
  ],
  [
    'whose option is explained so',
    `<div role="radiogroup"><div><div role="radio" aria-checked="true" id="a" aria-label="Ads"></div><span>${LABEL}</span></div><div><div role="radio" aria-checked="false" id="b" aria-label="Mail"></div><span>Mail</span></div></div>`,
    'no-control',
  ],
]);

table('the name of the control in the row', [
  ['says something else', `<div>${L}<input type="checkbox" id="x" aria-label="Ads"></div>`, 'no-control'],
  ['says what it is', `<div>${L}<input type="checkbox" id="x" aria-label="Toggle switch"></div>`, 'x'],
  [
    'is its value alone',
    `<div>${L}<div role="combobox" tabindex="0" aria-haspopup="listbox" id="x">Allow</div></div>`,
    'x',
  ],
  ['is its value, in a button', `<div>${L}<button aria-haspopup="menu" id="x">Allow</button></div>`, 'x'],
  [
    'is another, in a button with a value',
    `<div>${L}<button aria-haspopup="menu" id="x" aria-label="Ads">Allow</button></div>`,
    'no-control',
  ],
  [
    'of a select says something else',
    `<div>${L}<select id="x" aria-label="Ads"><option>Allow</option></select></div>`,
    'no-control',
  ],
  ['of a select is its value', `<div>${L}<select id="x"><option>Allow</option></select></div>`, 'x'],
  [
    'of a select, by a label',
    `<div>${L}<label for="x">Ads</label><select id="x"><option>Allow</option></select></div>`,
    'no-control',
  ],
  [
    'of a slider says something else',
    `<div>${L}<input type="range" max="1" id="x" aria-label="Ads"></div>`,
    'no-control',
  ],
  ['of a slider is its title', `<div>${L}<input type="range" max="1" id="x"></div>`, 'x'],
]);

table('what stands inside the row', [
  [
    'a button between is no name',
    `<div><div><button>More information</button><span></span></div><div>${LABEL}</div>${X}</div>`,
    'x',
  ],
  ['a select between is no name', `<div>${L}<button>i</button>${X}</div><div>${other('Ads')}</div>`, 'x'],
  ['the label directly in the body', `${LABEL} ${X}`, 'x'],
  ['rows of other settings around', `${other('Ads')}<div>${L}${X}</div>${other('Mail')}`, 'x'],
  [
    'the label in a row of its own, the control in another',
    `<div><div>${L}</div></div><div><b>Ads</b>${O}</div>`,
    'no-control',
  ],
]);
