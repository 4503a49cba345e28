/** Labels in pieces, lists without rows, folds that tell how what is in them stands, options without names. */
import {
  BOX,
  changed,
  contrary,
  DEAD,
  DEAD_OFF,
  LABEL,
  on,
  OTHER,
  OTHER_BOX,
  right,
  SWITCH,
  TARGET,
  unread,
  type Case,
} from './parts.ts';

const row = (label: string, control = SWITCH()) =>
  `<main><div class="r"><span>Ads</span>${OTHER('')}</div><div class="r"><div>${label}</div>${control}</div></main>`;

const COLUMN = 'style="width:260px"';
const cell = (content: string) => `<div style="height:36px">${content}</div>`;
const columns = (labels: string[], controls: string[], style = '') =>
  `<main><div style="display:flex"><div ${COLUMN}>${labels.map(cell).join('')}</div><div ${style}>${controls.map(cell).join('')}</div></div></main>`;
const grid = (cells: string[], template = '260px 60px 200px') =>
  `<main><div style="display:grid;grid-template-columns:${template}">${cells.map((c) => `<div>${c}</div>`).join('')}</div></main>`;

const FOLDED = (head: string, control: string) =>
  `<main><details open><summary>${head}</summary><div>${control}</div></details></main>`;
const OPENED = (head: string, control: string) =>
  `<main><h3><button aria-expanded="true" aria-controls="p">${head}</button></h3><div id="p">${control}</div></main>`;

const ANSWERED = { ...TARGET, words: { on: ['Yes'], off: ['No'] } };
const radio = (chosen: boolean, name = 'q', then = '') =>
  `<input type="radio" name="${name}" ${chosen ? 'checked' : ''} ${name === 'q' ? 'data-mine' : ''} onchange="${name === 'q' ? then : "window.wrong='other'"}">`;
const YES = radio(true);
const NO = radio(false, 'q', "window.truth='off'");
const answered = {
  target: ANSWERED,
  read: { state: 'allowed', position: 'on', kind: 'radio' },
  change: { outcome: 'changed', to: 'off', presses: 1 },
} as const;

export const PIECES: Case[] = [
  { name: 'parted: by a line break', html: row('Improve the model<br>for everyone'), ...right },
  {
    name: 'parted: by a line break, and a link after it',
    html: row('Improve the model<br>for everyone<br><a href="#l">Learn more</a>'),
    ...right,
  },
  { name: 'parted: by a link', html: row('Improve <a href="#m">the model</a> for everyone'), ...right },
  { name: 'parted: by a link at its begin', html: row('<a href="#m">Improve the model</a> for everyone'), ...right },
  {
    name: 'parted: more words make it another one',
    html: row('Improve <a href="#m">the model</a> for everyone but me', DEAD_OFF),
    ...unread,
  },
  {
    name: 'parted: by what is a row of its own',
    html: `<main><div>Improve the model</div><div>for everyone ${DEAD_OFF}</div></main>`,
    ...unread,
  },
  {
    name: 'parted: the label in bold before words of consent',
    html: `<main><label>${BOX()} <b>${LABEL}.</b> I agree that my chats may be used to train models.</label><br><label>${OTHER_BOX('news')} <b>News.</b> I want letters.</label></main>`,
    ...right,
  },
  {
    name: 'parted: the label in bold before words that deny',
    html: `<main><label>${OTHER_BOX('denied')} <b>${LABEL}.</b> I do not agree to any of this at all.</label></main>`,
    ...unread,
  },
  {
    name: 'cells: labels and controls in columns of their own',
    html: columns(['Ads', LABEL, 'Mail'], [OTHER(''), SWITCH(), OTHER('')]),
    ...right,
  },
  {
    name: 'cells: columns that are drawn apart',
    html: columns(['Ads', LABEL, 'Mail'], [OTHER(''), DEAD_OFF, OTHER('')], 'style="padding-top:18px"'),
    ...unread,
  },
  {
    name: 'cells: the label has no control in its line',
    html: columns(['Ads', 'Mail', LABEL], [OTHER(''), OTHER('')]),
    ...unread,
  },
  {
    name: 'cells: columns from right to left',
    html: columns(['Ads', LABEL, 'Mail'], [OTHER(''), SWITCH(), OTHER('')]).replace('<main>', '<main dir="rtl">'),
    ...right,
  },
  {
    name: 'cells: help stands after the switch',
    html: grid(['Ads', OTHER(''), 'Shows ads', LABEL, SWITCH(), 'Teaches models', 'Mail', OTHER(''), 'Letters']),
    ...right,
  },
  {
    name: 'cells: names stand after the switch, and words before it',
    html: grid(['Ads', OTHER(''), 'x', 'Mail', DEAD_OFF, LABEL, 'News', OTHER(''), 'y']),
    ...unread,
  },
  {
    name: 'cells: the label alone of its list has no control',
    html: `<main><div>Ads</div>${OTHER('')}<div>${LABEL}</div><div>Mail</div>${DEAD_OFF}<div>News</div>${OTHER('')}</main>`,
    ...unread,
  },
  ...(['On', 'Enabled', 'An', 'Activé'] as const).map((word): Case => ({
    name: `told: “${word}” in the head of the fold over a switch that is off`,
    html: FOLDED(`<p>${LABEL}</p><p>${word}</p>`, DEAD_OFF),
    ...contrary,
  })),
  {
    name: 'told: the head of a fold agrees with what lies in it',
    html: FOLDED(`<span>${LABEL}</span> <span>On</span>`, `<label><span>${LABEL}</span> ${SWITCH()}</label>`),
    target: TARGET,
    read: on,
    change: changed,
  },
  ...['Off', 'On'].map((word): Case => ({
    name: `told: “${word}” in the list that leads to a switch that is ${word === 'On' ? 'off' : 'off as well'}`,
    html: `<ul><li><a href="#ads"><span>Ads</span> <span>On</span></a></li><li><a href="#ai"><b>${LABEL}</b> <p>${word}</p></a></li></ul><main><h2>AI</h2><div><span>${LABEL}</span> ${DEAD_OFF}</div></main>`,
    ...(word === 'On' ? contrary : { target: TARGET, read: { state: 'refused' } }),
  })),
  {
    name: 'told: the head of a fold of several settings says nothing of one',
    html: FOLDED(
      '<span>Privacy</span> <span>Off</span>',
      `<div><span>${LABEL}</span> ${SWITCH()}</div><div><span>Ads</span> ${OTHER('')}</div>`,
    ),
    ...right,
  },
  {
    name: 'told: a button that opens is called off over a switch that is on',
    html: OPENED(`${LABEL} <span>Off</span>`, `<div><span>Allow</span> ${DEAD}</div>`),
    ...unread,
  },
  ...(
    [
      ['he', 'פעיל'],
      ['ar', 'مفعّل'],
      ['th', 'เปิด'],
      ['vi', 'Bật'],
      ['cs', 'Zapnuto'],
    ] as const
  ).map(([lang, word]): Case => ({
    name: `told: “${word}” beside a switch that is off`,
    html: `<main><div><p>${LABEL}</p><p lang="${lang}">${word}</p>${DEAD_OFF}</div></main>`,
    ...contrary,
  })),
  {
    name: 'told: “כבוי” beside a switch that is on',
    html: `<main><div><p>${LABEL}</p><p lang="he">כבוי</p>${DEAD}</div></main>`,
    ...contrary,
  },
  {
    name: 'answers: words after radios without names',
    html: `<main><p>${LABEL}<br>${YES} Yes ${NO} No</p></main>`,
    ...answered,
  },
  {
    name: 'answers: words before radios say nothing',
    html: `<main><p>${LABEL}</p><p>Yes ${YES} No ${NO} </p></main>`,
    ...unread,
    target: ANSWERED,
  },
  {
    name: 'answers: heads of columns over radios without names',
    html: `<main><table><tr><th>Use<th>Yes<th>No<tr><td>Ads<td>${radio(true, 'a')}<td>${radio(false, 'a')}<tr><td>${LABEL}<td>${YES}<td>${NO}</table></main>`,
    ...answered,
  },
  {
    name: 'answers: heads of columns of which the first refuses',
    html: `<main><table><tr><th>Use<th>No<th>Yes<tr><td>${LABEL}<td>${NO}<td>${YES}</table></main>`,
    ...answered,
  },
  {
    name: 'answers: a question, and its answers right below it',
    html: `<main><p>${LABEL}</p><label>${YES} Yes</label><label>${NO} No</label><p>Ads</p><label>${radio(true, 'a')} Yes</label><label>${radio(false, 'a')} No</label></main>`,
    ...answered,
  },
  {
    name: 'answers: of one of several questions in a named group',
    html: `<main><fieldset><legend>Sharing</legend><div>Ads <label>${radio(true, 'a')} Yes</label> <label>${radio(false, 'a')} No</label></div><div>${LABEL} <label>${YES} Yes</label> <label>${NO} No</label></div></fieldset></main>`,
    ...answered,
  },
  {
    name: 'told: “On” in the line of the label of a switch that is off',
    html: row(`${LABEL} <b>On</b>`, DEAD_OFF),
    ...contrary,
  },
  {
    name: 'told: “Off” in the line of the label of a switch that is off',
    html: row(`${LABEL}: <b>Off</b>`, DEAD_OFF),
    target: TARGET,
    read: { state: 'refused' },
  },
  {
    name: 'told: it is currently on for your account, beside a switch that is off',
    html: row(`${LABEL}</div><p>This is currently on for your account.</p><div>`, DEAD_OFF),
    ...contrary,
  },
  { name: 'parted: a picture of another plane before the label', html: row(`🤖 ${LABEL}`), ...right },
];
