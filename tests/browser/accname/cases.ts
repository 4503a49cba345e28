/**
 * Cases of "Accessible Name and Description Computation 1.2", in the order of its steps (comp_…). They cover what the
 * accname tests of web-platform-tests cover, written anew from the specification: markup in which the element that is
 * named carries `data-x`, and the name that the specification gives it. What it leaves open is left out.
 */
export interface NameCase {
  step: string;
  about: string;
  html: string;
  name: string;
  /** Content for the shadow roots of elements with these ids. */
  shadow?: Record<string, string>;
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const list: NameCase[] = [];
const add = (step: string, about: string, html: string, name: string, shadow?: Record<string, string>): void => {
  list.push({ step, about, html, name, ...(shadow && { shadow }) });
};

// comp_hidden_not_referenced
const HIDE = {
  'display:none': 'style="display:none"',
  'visibility:hidden': 'style="visibility:hidden"',
  'visibility:collapse': 'style="visibility:collapse"',
  'aria-hidden': 'aria-hidden="true"',
  hidden: 'hidden',
};
for (const [how, by] of Object.entries(HIDE)) {
  const ref = 'hidden content, referenced';
  const button = '<button data-x aria-labelledby="l">own</button>';
  add(
    ref,
    `${how}: nested and hidden as well`,
    `${button}<span id="l" ${by}>one <span ${by}>two</span></span>`,
    'one two',
  );
  add(
    ref,
    `${how}: two levels`,
    `${button}<span id="l" ${by}>one <span ${by}>two <span ${by}>three</span></span></span>`,
    'one two three',
  );
  add(
    ref,
    `${how}: two levels, only the outermost marked`,
    `${button}<span id="l" ${by}>one <span>two <span>three</span></span></span>`,
    'one two three',
  );
  add(
    ref,
    `${how}: siblings`,
    `${button}<span id="l" ${by}>one <span ${by}>two</span> <span ${by}>three</span></span>`,
    'one two three',
  );
  add(
    ref,
    `${how}: siblings that are not marked themselves`,
    `${button}<span id="l" ${by}>one <span>two</span> <span>three</span></span>`,
    'one two three',
  );
  add(
    ref,
    `${how}: inside a reference that shows`,
    `${button}<span id="l">one <span ${by}>two <span ${by}>three</span></span></span>`,
    'one',
  );
  add(
    ref,
    `${how}: siblings inside a reference that shows`,
    `${button}<span id="l">one <span ${by}>two</span> <span ${by}>three</span></span>`,
    'one',
  );
  add(
    'hidden content, not referenced',
    `${how}: in a button`,
    `<button data-x>one <span ${by}>two</span></button>`,
    'one',
  );
  add(
    'hidden content, not referenced',
    `${how}: in a link`,
    `<a href="#" data-x>one <span ${by}>two</span> three</a>`,
    'one three',
  );
  add('hidden content, not referenced', `${how}: in a heading`, `<h2 data-x><span ${by}>one</span> two</h2>`, 'two');
  for (const type of ['text', 'checkbox', 'radio', 'range', 'number', 'password', 'search']) {
    add(
      'a label that is hidden',
      `${how}: input ${type}`,
      `<label for="i" ${by}>the label</label><input id="i" type="${type}" data-x>`,
      'the label',
    );
  }
  add(
    'a label that is hidden',
    `${how}: button`,
    `<label for="i" ${by}>the label</label><button id="i" data-x>own</button>`,
    'the label',
  );
  add(
    'a label that is hidden',
    `${how}: select`,
    `<label for="i" ${by}>the label</label><select id="i" data-x><option>own</option></select>`,
    'the label',
  );
}
add(
  'hidden content, not referenced',
  'shown again inside',
  '<h2 data-x>one <span style="visibility:hidden">two <span style="visibility:visible">three</span></span></h2>',
  'one three',
);
add(
  'hidden content, referenced',
  'references of all sorts together',
  '<a href="#" data-x aria-labelledby="a b c"><span id="a"><span>one</span> <span aria-hidden="true">no</span></span> <span id="b" aria-hidden="true">two</span> <span id="c" hidden>three</span></a>',
  'one two three',
);
add(
  'hidden content, referenced',
  'a switch named by text for screen readers',
  '<span id="l" style="position:absolute;clip-path:inset(50%)">the label</span><button role="switch" data-x aria-labelledby="l"></button>',
  'the label',
);

// comp_labelledby
add(
  'labelledby',
  'a heading',
  '<div role="group" data-x aria-labelledby="h"><h2 id="h">title</h2><p>more</p></div>',
  'title',
);
add(
  'labelledby',
  'itself and a heading',
  '<div role="group" id="g" data-x aria-label="own" aria-labelledby="g h"><h2 id="h">title</h2></div>',
  'own title',
);
add(
  'labelledby',
  'itself by its content, and another',
  '<button id="b" data-x aria-labelledby="b s">Delete</button><span id="s">my file</span>',
  'Delete my file',
);
add(
  'labelledby',
  'spaces between references',
  '<nav data-x aria-labelledby="a b c"><span id="a">one</span><span id="b">two</span><span>no</span><span id="c">three</span></nav>',
  'one two three',
);
add('labelledby', 'a reference that is missing', '<button data-x aria-labelledby="gone">own</button>', 'own');
add(
  'labelledby',
  'a reference that is missing, beside another',
  '<button data-x aria-labelledby="gone l">own</button><span id="l">the label</span>',
  'the label',
);
add('labelledby', 'an empty reference', '<button data-x aria-labelledby="l">own</button><span id="l"></span>', 'own');
add(
  'labelledby',
  'an empty reference falls back to aria-label',
  '<button data-x aria-labelledby="l" aria-label="spoken">own</button><span id="l"> </span>',
  'spoken',
);
add(
  'labelledby',
  'stronger than aria-label',
  '<button data-x aria-labelledby="l" aria-label="spoken">own</button><span id="l">the label</span>',
  'the label',
);
add(
  'labelledby',
  'is not followed twice',
  '<button data-x aria-labelledby="a">own</button><span id="a" aria-labelledby="b">first</span><span id="b">second</span>',
  'first',
);
add(
  'labelledby',
  'of a reference that has an aria-label',
  '<button data-x aria-labelledby="a">own</button><span id="a" aria-label="spoken">first</span>',
  'spoken',
);
add(
  'labelledby',
  'two that refer to each other',
  '<button id="a" data-x aria-labelledby="b">first</button><button id="b" aria-labelledby="a">second</button>',
  'second',
);
add(
  'labelledby',
  'a reference to an image',
  `<button data-x aria-labelledby="a">own</button><img id="a" alt="picture" src="${PIXEL}">`,
  'picture',
);
for (const [tag, attributes] of [
  ['a', 'href="#"'],
  ['button', ''],
  ['div', 'role="group"'],
  ['h1', ''],
] as const) {
  add(
    'labelledby',
    `${tag}: spelled aria-labeledby, as browsers also take it`,
    `<${tag} ${attributes} data-x aria-labeledby="l">own</${tag}><span id="l">the label</span>`,
    'the label',
  );
  add(
    'labelledby',
    `${tag}: both spellings`,
    `<${tag} ${attributes} data-x aria-labelledby="l" aria-labeledby="m">own</${tag}><span id="l">the label</span><span id="m">no</span>`,
    'the label',
  );
}
add(
  'labelledby',
  'a switch in a row',
  '<div><span id="t">Improve the model</span><span id="d">Learn more</span><div role="switch" tabindex="0" data-x aria-labelledby="t" aria-describedby="d"></div></div>',
  'Improve the model',
);
add(
  'labelledby',
  'stronger than a label',
  '<label for="i">label</label><input id="i" data-x aria-labelledby="l"><span id="l">reference</span>',
  'reference',
);
add(
  'labelledby',
  'stronger than alt',
  `<img alt="picture" data-x aria-labelledby="l" src="${PIXEL}"><span id="l">reference</span>`,
  'reference',
);
add(
  'labelledby',
  'stronger than title',
  '<button data-x title="tip" aria-labelledby="l">own</button><span id="l">reference</span>',
  'reference',
);
add(
  'labelledby',
  'an image that the name has counted already is not counted again',
  `<h3 data-x><a href="#" aria-labelledby="p">no</a> <a href="#">two <img id="p" alt="picture" src="${PIXEL}"> three</a></h3>`,
  'picture two three',
);

// comp_embedded_control
const inside = (control: string) =>
  `<label data-y><input type="checkbox" data-x> Flash the screen ${control} times</label>`;
add(
  'embedded control',
  'a text field',
  inside('<input type="text" value="3" aria-label="number of times">'),
  'Flash the screen 3 times',
);
add(
  'embedded control',
  'an editable element',
  inside('<span role="textbox" contenteditable>3</span>'),
  'Flash the screen 3 times',
);
add(
  'embedded control',
  'a select',
  inside('<select><option>1</option><option selected>3</option></select>'),
  'Flash the screen 3 times',
);
add(
  'embedded control',
  'a list box',
  inside('<span role="listbox"><span role="option">1</span> <span role="option" aria-selected="true">3</span></span>'),
  'Flash the screen 3 times',
);
add(
  'embedded control',
  'a slider with a value',
  inside('<input type="range" min="1" max="5" value="3">'),
  'Flash the screen 3 times',
);
add(
  'embedded control',
  'a slider with a text for its value',
  inside('<span role="slider" aria-valuenow="3" aria-valuetext="three"></span>'),
  'Flash the screen three times',
);
add(
  'embedded control',
  'a slider with a number',
  inside('<span role="slider" aria-valuenow="3"></span>'),
  'Flash the screen 3 times',
);
add(
  'embedded control',
  'a spin button',
  inside('<span role="spinbutton" aria-valuenow="3"></span>'),
  'Flash the screen 3 times',
);
add('embedded control', 'a number field', inside('<input type="number" value="3">'), 'Flash the screen 3 times');
add(
  'embedded control',
  'in a heading',
  '<h2 data-x>Pick <select><option>red</option><option selected>blue</option></select></h2>',
  'Pick blue',
);

// comp_label
for (const role of 'alert alertdialog application article banner blockquote button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation note option progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem'.split(
  ' ',
)) {
  add('aria-label', `role ${role}`, `<div role="${role}" aria-label="the label" data-x>own</div>`, 'the label');
}
for (const tag of 'article aside blockquote button fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main math meter nav ol ul section select textarea progress output'.split(
  ' ',
)) {
  add('aria-label', `element ${tag}`, `<${tag} aria-label="the label" data-x></${tag}>`, 'the label');
}
for (const type of 'checkbox radio search text email number range password tel url date color file button submit reset'.split(
  ' ',
))
  add('aria-label', `input ${type}`, `<input type="${type}" aria-label="the label" data-x>`, 'the label');
add('aria-label', 'link', '<a href="#" aria-label="the label" data-x>own</a>', 'the label');
add('aria-label', 'image with an empty alt', `<img alt="" aria-label="the label" data-x src="${PIXEL}">`, 'the label');
add('aria-label', 'image with an alt', `<img alt="picture" aria-label="the label" data-x src="${PIXEL}">`, 'the label');
add('aria-label', 'option', '<select><option aria-label="the label" data-x>own</option></select>', 'the label');
add(
  'aria-label',
  'column header',
  '<table><tr><th scope="col" aria-label="the label" data-x>own</th></tr></table>',
  'the label',
);
add('aria-label', 'row', '<table><tr aria-label="the label" data-x><td>own</td></tr></table>', 'the label');
add('aria-label', 'cell', '<table><tr><td aria-label="the label" data-x>own</td></tr></table>', 'the label');
add('aria-label', 'empty', '<button aria-label="" data-x>own</button>', 'own');
for (const [what, space] of [
  ['space', ' '],
  ['tab', '&#9;'],
  ['line feed', '&#10;'],
  ['several', ' &#9; &#10; '],
] as const)
  add('aria-label', `only white space: ${what}`, `<button aria-label="${space}" data-x>own</button>`, 'own');
add('aria-label', 'white space around it', '<button aria-label="  the   label " data-x>own</button>', 'the label');
add(
  'aria-label',
  'of a child, in a name from content',
  '<button data-x>one <span aria-label="two">no</span></button>',
  'one two',
);
add(
  'aria-label',
  'of an empty child, in a name from content',
  '<button data-x><svg aria-label="two" role="img"></svg></button>',
  'two',
);
add('aria-label', 'where a name is not allowed: code', '<code aria-label="no" data-x>own</code>', '');
add('aria-label', 'where a name is not allowed: paragraph', '<p role="paragraph" aria-label="no" data-x>own</p>', '');
add('aria-label', 'where a name is not allowed: generic', '<div role="generic" aria-label="no" data-x>own</div>', '');
add('aria-label', 'where a name is not allowed: strong', '<span role="strong" aria-label="no" data-x>own</span>', '');

// comp_host_language_label
const FIELDS: Record<string, string> = {
  checkbox: 'value="v"',
  radio: 'value="v"',
  text: 'value="v"',
  search: 'value="v"',
  email: 'value="a@b.example"',
  password: 'value="v"',
  tel: 'value="1"',
  url: 'value="https://a.example"',
  number: 'value="2"',
  range: 'min="0" max="9" value="5"',
  date: 'value="2025-01-01"',
  time: 'value="00:01"',
  month: 'value="2025-01"',
  week: 'value="2025-W01"',
  'datetime-local': 'value="2025-01-01T00:01"',
  color: 'value="#999999"',
};
for (const [type, value] of Object.entries(FIELDS)) {
  for (const [how, v] of [
    ['', ''],
    [' with a value', value],
  ] as const) {
    add(
      'host language',
      `label for ${type}${how}`,
      `<label for="i">the label</label><input id="i" type="${type}" ${v} data-x>`,
      'the label',
    );
    add(
      'host language',
      `label around ${type}${how}`,
      `<label><input type="${type}" ${v} data-x> the label</label>`,
      'the label',
    );
  }
}
add(
  'host language',
  'label around a checked box',
  '<label>the label <input type="checkbox" checked data-x></label>',
  'the label',
);
add(
  'host language',
  'two labels',
  '<label for="i">one</label><input id="i" type="checkbox" data-x><label for="i">two</label>',
  'one two',
);
add(
  'host language',
  'one label around, one elsewhere',
  '<label for="i">one</label><label>two <input id="i" type="checkbox" data-x></label>',
  'one two',
);
add(
  'host language',
  'a label with elements',
  '<label for="i">the <b>la</b>bel <i>of it</i></label><input id="i" type="checkbox" data-x>',
  'the label of it',
);
add(
  'host language',
  'a label named by aria-label',
  '<label for="i" aria-label="spoken">the label</label><input id="i" type="checkbox" data-x>',
  'spoken',
);
add(
  'host language',
  'a label with a hidden part',
  '<label for="i">the <span hidden>no</span> label</label><input id="i" type="checkbox" data-x>',
  'the label',
);
add(
  'host language',
  'a label for a button',
  '<label for="i">the label</label><button id="i" data-x>own</button>',
  'the label',
);
add(
  'host language',
  'a label around a select',
  '<label>the label <select data-x><option>own</option></select></label>',
  'the label',
);
add(
  'host language',
  'a label for a text area',
  '<label for="i">the label</label><textarea id="i" data-x>own</textarea>',
  'the label',
);
add(
  'host language',
  'a label for an output',
  '<label for="i">the label</label><output id="i" data-x>own</output>',
  'the label',
);
add(
  'host language',
  'a label for a meter',
  '<label for="i">the label</label><meter id="i" value="1" data-x></meter>',
  'the label',
);
add(
  'host language',
  'a label for a progress bar',
  '<label for="i">the label</label><progress id="i" data-x></progress>',
  'the label',
);
add(
  'host language',
  'aria-label is stronger',
  '<label for="i">the label</label><input id="i" type="checkbox" aria-label="spoken" data-x>',
  'spoken',
);
for (const type of ['button', 'submit', 'reset'])
  add('host language', `value of input ${type}`, `<input type="${type}" value="the label" data-x>`, 'the label');
add('host language', 'input submit without a value', '<input type="submit" data-x>', 'Submit');
add('host language', 'input reset without a value', '<input type="reset" data-x>', 'Reset');
add('host language', 'alt of input image', `<input type="image" alt="the label" src="${PIXEL}" data-x>`, 'the label');
add(
  'host language',
  'title of input image',
  `<input type="image" title="the label" src="${PIXEL}" data-x>`,
  'the label',
);
add('host language', 'alt', `<img alt="the label" src="${PIXEL}" data-x>`, 'the label');
add('host language', 'legend', '<fieldset data-x><legend>the label</legend><input></fieldset>', 'the label');
add(
  'host language',
  'legend after something else is none',
  '<fieldset data-x title="tip"><p><legend>no</legend></p></fieldset>',
  'tip',
);
add('host language', 'caption', '<table data-x><caption>the label</caption><tr><td>own</td></tr></table>', 'the label');
add(
  'host language',
  'figure caption',
  `<figure data-x><img alt="" src="${PIXEL}"><figcaption>the label</figcaption></figure>`,
  'the label',
);
add(
  'host language',
  'title in svg',
  '<svg role="img" data-x><title>the label</title><circle r="1"></circle></svg>',
  'the label',
);
add(
  'host language',
  'label of an option group',
  '<select><optgroup label="the label" data-x><option>own</option></optgroup></select>',
  'the label',
);
add('host language', 'label of an option', '<select><option label="the label" data-x></option></select>', 'the label');
add(
  'host language',
  'alt of an area',
  `<img usemap="#m" alt="" src="${PIXEL}"><map name="m"><area href="#" shape="default" alt="the label" data-x></map>`,
  'the label',
);
add('host language', 'summary', '<details><summary data-x>the label</summary>more</details>', 'the label');

// comp_name_from_content
const style =
  '<style>.b::before{content:"before";padding:0 1px}.a::after{content:"after";padding:0 1px}.bb::before{content:"before";display:block}.alt::before{content:"x" / "spoken"}.sp::before{content:"before "}.none::before{content:""}</style>';
for (const [tag, attributes] of [
  ['button', ''],
  ['h3', ''],
  ['a', 'href="#"'],
  ['div', 'role="switch"'],
  ['div', 'role="checkbox"'],
  ['span', 'role="link"'],
] as const) {
  const what = attributes.includes('role') ? attributes : tag;
  const el = (content: string, c = '') => `${style}<${tag} ${attributes} class="${c}" data-x>${content}</${tag}>`;
  add('content', `${what}: text`, el('the label'), 'the label');
  add('content', `${what}: text with white space`, el('\n  the\n\t label  '), 'the label');
  add('content', `${what}: no-break space`, el('the&nbsp;label'), 'the label');
  add('content', `${what}: inline elements`, el('the <b>la</b><i>bel</i>'), 'the label');
  add('content', `${what}: inline elements without space`, el('<span>one</span><span>two</span>'), 'onetwo');
  add(
    'content',
    `${what}: blocks`,
    el('<span style="display:block">one</span><span style="display:block">two</span>'),
    'one two',
  );
  add(
    'content',
    `${what}: inline blocks`,
    el('<span style="display:inline-block">one</span><span style="display:inline-block">two</span>'),
    'one two',
  );
  add('content', `${what}: line break`, el('one<br>two'), 'one two');
  add('content', `${what}: image`, el(`one <img alt="two" src="${PIXEL}">`), 'one two');
  add('content', `${what}: image without alt`, el(`one <img alt="" src="${PIXEL}">`), 'one');
  add('content', `${what}: comment`, el('one<!-- no -->two'), 'onetwo');
  add('content', `${what}: ::before with a space`, el('label', 'sp'), 'before label');
  add('content', `${what}: ::before as a block`, el('label', 'bb'), 'before label');
  add('content', `${what}: ::before with a text of its own for speech`, el(' label', 'alt'), 'spoken label');
  add('content', `${what}: ::before that is empty`, el('label', 'none'), 'label');
  add(
    'content',
    `${what}: nested presentational element`,
    el('<span role="presentation">the label</span>'),
    'the label',
  );
  add(
    'content',
    `${what}: nested control without a name`,
    el('the <span role="none"><span>label</span></span>'),
    'the label',
  );
}
for (const role of 'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem'.split(
  ' ',
)) {
  add('content', `role ${role}`, `<div role="${role}" data-x>the label</div>`, 'the label');
}
for (const role of 'alert article banner combobox dialog form grid group list listbox listitem log main menu navigation note radiogroup region search slider status table textbox toolbar tree'.split(
  ' ',
)) {
  add('content', `role ${role} has none from content`, `<div role="${role}" data-x>no</div>`, '');
}
add('content', 'a table cell', '<table><tr><td data-x>the label</td></tr></table>', 'the label');
add('content', 'owned elements', '<div role="button" data-x aria-owns="o">one</div><div id="o">two</div>', 'one two');
add(
  'content',
  'a child with a reference of its own',
  '<h3 data-x><a href="#" aria-labelledby="l">no</a></h3><span id="l">yes</span>',
  'yes',
);
add('content', 'a child with a title alone', '<button data-x><span title="tip"></span></button>', 'tip');
add(
  'content',
  'a heading with links',
  '<h3 data-x>one <a href="#">two</a> <a href="#" title="no">three</a></h3>',
  'one two three',
);
add(
  'content',
  'a menu item with a hidden check mark',
  '<div role="menuitemcheckbox" data-x><span aria-hidden="true">✓</span> the label</div>',
  'the label',
);
add(
  'content',
  'a button with an icon that is hidden',
  '<button data-x><svg aria-hidden="true"><title>no</title></svg> the label</button>',
  'the label',
);
add(
  'content',
  'a list box option with two lines',
  '<div role="option" data-x><div>one</div><div>two</div></div>',
  'one two',
);

// comp_text_node
add('text', 'a comment between texts is no space', '<h2 data-x>one<!-- x -->two</h2>', 'onetwo');
add(
  'text',
  'upper-cased by style is as written',
  '<button data-x style="text-transform:uppercase">label</button>',
  'label',
);

// comp_tooltip
add('title', 'a group', '<div role="group" title="tip" data-x>own</div>', 'tip');
add('title', 'weaker than content', '<button title="tip" data-x>own</button>', 'own');
add('title', 'of a button without content', '<button title="tip" data-x></button>', 'tip');
add(
  'title',
  'of a link with an image without alt',
  `<a href="#" title="tip" data-x><img alt="" src="${PIXEL}"></a>`,
  'tip',
);
add('title', 'of an image without alt', `<img title="tip" src="${PIXEL}" data-x>`, 'tip');
add('title', 'of an image with alt', `<img title="tip" alt="picture" src="${PIXEL}" data-x>`, 'picture');
for (const type of ['text', 'email', 'password', 'checkbox', 'radio', 'search', 'range', 'number'])
  add('title', `of input ${type}`, `<input type="${type}" title="tip" data-x>`, 'tip');
for (const type of ['text', 'email', 'password', 'search', 'tel', 'url', 'number']) {
  add('title', `placeholder of input ${type}`, `<input type="${type}" placeholder="hint" data-x>`, 'hint');
  add(
    'title',
    `stronger than the placeholder of input ${type}`,
    `<input type="${type}" title="tip" placeholder="hint" data-x>`,
    'tip',
  );
}
add('title', 'of a text area', '<textarea title="tip" placeholder="hint" data-x></textarea>', 'tip');
add('title', 'placeholder of a text area', '<textarea placeholder="hint" data-x></textarea>', 'hint');
add('title', 'of a select', '<select title="tip" data-x><option>own</option></select>', 'tip');
add('title', 'of a switch', '<div role="switch" title="tip" data-x></div>', 'tip');
add('title', 'of an iframe', '<iframe title="tip" data-x></iframe>', 'tip');

// shadow roots
add(
  'shadow',
  'text in the root of what is referenced',
  '<div id="l"><div id="h"></div></div><button data-x aria-labelledby="l"></button>',
  'inside',
  { h: 'inside' },
);
add(
  'shadow',
  'aria-label in the root of what is referenced',
  '<div id="l"><div id="h"></div></div><button data-x aria-labelledby="l"></button>',
  'spoken',
  { h: '<div aria-label="spoken"></div>' },
);
add(
  'shadow',
  'slotted text',
  '<div id="l"><div id="h">slotted</div></div><button data-x aria-labelledby="l"></button>',
  'one slotted two',
  { h: 'one <slot></slot> two' },
);
add(
  'shadow',
  'a slot nobody fills',
  '<div id="l"><div id="h"></div></div><button data-x aria-labelledby="l"></button>',
  'one default two',
  { h: 'one <slot>default</slot> two' },
);
add('shadow', 'a button filled by slots', '<x-b id="h">the label</x-b>', 'the label', {
  h: '<button data-x><slot></slot></button>',
});
add('shadow', 'a named slot', '<x-b id="h"><span slot="t">the label</span><p>more</p></x-b>', 'the label', {
  h: '<button data-x><slot name="t"></slot></button><slot></slot>',
});
add('shadow', 'references stay inside a root', '<span id="l">outside</span><x-b id="h"></x-b>', 'inside', {
  h: '<span id="l">inside</span><button data-x aria-labelledby="l"></button>',
});
add('shadow', 'references do not leave a root', '<span id="l">outside</span><x-b id="h"></x-b>', 'own', {
  h: '<button data-x aria-labelledby="l">own</button>',
});
add('shadow', 'a label inside a root', '<x-b id="h"></x-b>', 'inside', {
  h: '<label for="i">inside</label><input type="checkbox" id="i" data-x>',
});

export const NAME_CASES: readonly NameCase[] = list;
