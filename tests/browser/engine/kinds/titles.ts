/** Whose a control is where titles, boxes that nobody sees, and other controls stand between it and a label. */
import { changed, DEAD_OFF, LABEL, off, on, OTHER, right, SWITCH, TARGET, unread, type Case } from './parts.ts';

const PIN = (attrs: string) => `<input type="checkbox" ${attrs} onclick="window.wrong='pin'">`;
const grid = (cells: string) => `<main><div style="display:grid;grid-template-columns:1fr 1fr">${cells}</div></main>`;
const shadow = (tag: string, inner: string) => `<${tag}><template shadowrootmode="open">${inner}</template></${tag}>`;
const cell = (content: string) => `<div style="width:260px">${content}</div>`;
const line = (...cells: string[]) => `<div style="display:flex">${cells.map(cell).join('')}</div>`;

/** A second title that the control stands under. */
const PARTED = [
  `<h3>${LABEL}</h3><h3>Location history</h3>${DEAD_OFF}`,
  `<div class="title">${LABEL}</div><div class="title">Location history</div><div>${DEAD_OFF}</div>`,
  `<strong>${LABEL}</strong><p>We learn from your chats, and from what you rate.</p><strong>Location history</strong><div>${DEAD_OFF}</div>`,
  `<span>${LABEL}</span><h4>Location history</h4>${DEAD_OFF}`,
];
const WHOLE = [
  `<h3>${LABEL}</h3><p>Chats and files</p>${SWITCH()}`,
  `<div class="title">${LABEL}</div><div class="note">Chats and files</div><div>${SWITCH()}</div>`,
  `<strong>${LABEL}</strong><p>We learn from <b>your chats</b>, and from what you rate.</p><div>${SWITCH()}</div>`,
];
/** Where the name of an account is drawn in a label. */
const HANDLES = [
  '<span style="display:inline-block">@mark</span>',
  '<a href="#m">@mark</a>',
  '<button type="button" onclick="window.wrong=1">@mark</button>',
];
const ofMark = {
  target: { labels: [off('Train AI on posts by {instance}')], instance: '@mark' },
  read: { state: 'allowed', position: 'on' },
  change: changed,
} satisfies Partial<Case>;

export const TITLES: Case[] = [
  ...PARTED.map((html, i): Case => ({
    name: `parted: a second title between (${i})`,
    html: `<main><div>${html}</div></main>`,
    ...unread,
  })),
  ...WHOLE.map((html, i): Case => ({
    name: `parted: no title between (${i})`,
    html: `<main><div>${html}</div></main>`,
    ...right,
  })),
  {
    name: 'shadow: a box that nobody sees, and another row’s switch',
    html: `<main><div><div>${LABEL}<input type="checkbox" hidden></div>${shadow('x-sw', DEAD_OFF)}<span>Ads</span></div></main>`,
    ...unread,
  },
  {
    name: 'shadow: a box that nobody sees, and its own switch',
    html: `<main><div><div>${LABEL}<input type="checkbox" checked hidden></div>${shadow('x-sw', SWITCH())}<a href="#m">More</a></div></main>`,
    target: TARGET,
    read: on,
  },
  ...[PIN('class="pin"'), PIN('class="looks like"'), PIN('aria-label="Alerts"')].map((pin, i): Case => ({
    name: `put aside: a box of the label in a list of cells without rows (${i})`,
    html: grid(`<span>${LABEL}</span>${pin}<span>Ads</span>${DEAD_OFF}`),
    ...unread,
  })),
  {
    name: 'parted: its button opens another one’s',
    html: `<main><div><button popovertarget="p">${LABEL}</button></div><div>${DEAD_OFF}</div></main><div popover id="p">Ads ${OTHER('')}</div>`,
    ...unread,
  },
  ...[
    `<table><tr><th>Ads</th><th>${LABEL}</th></tr><tr><td>${OTHER('')}</td><td>${SWITCH()}</td></tr></table>`,
    line('Ads', LABEL, 'Mail') + line(OTHER(''), SWITCH(), OTHER('')),
    `<div style="display:grid;grid-template-columns:repeat(3,260px)">${['Ads', LABEL, 'Mail', OTHER(''), SWITCH(), OTHER('')].map((one) => `<div>${one}</div>`).join('')}</div>`,
  ].map((html, i): Case => ({
    name: `cells: labels in a row, switches in the next (${i})`,
    html: `<main>${html}</main>`,
    ...right,
  })),
  {
    name: 'cells: labels in a row, and one switch fewer in the next',
    html: `<main>${line('Ads', LABEL, 'Mail')}${line(OTHER(''), '', DEAD_OFF)}</main>`,
    ...unread,
  },
  {
    name: 'cells: labels in a row, and two rows of switches',
    html: `<main>${line('Ads', LABEL, 'Mail')}${line(OTHER(''), DEAD_OFF, OTHER(''))}${line(OTHER(''), OTHER(''), OTHER(''))}</main>`,
    ...unread,
  },
  ...HANDLES.map((handle, i): Case => ({
    name: `line: the name of an account in a label (${i})`,
    html: `<main><div><span>Train AI on posts by ${handle}</span> ${SWITCH()}</div><div><span>Ads by ${handle}</span> ${OTHER('')}</div></main>`,
    ...ofMark,
  })),
  {
    name: 'line: the name of another account in a label',
    html: `<main><div><span>Train AI on posts by <span style="display:inline-block">@eve</span></span> ${DEAD_OFF}</div></main>`,
    ...unread,
    target: ofMark.target,
  },
];
