/** Where style draws a control elsewhere than it stands, and words, pictures and heads that say how it stands. */
import { BOX, LABEL, off, on, right, SWITCH, TARGET, unread, untouched, type Case } from './parts.ts';

/** Another's switch, without a name. */
const ALIEN = (style = '', state = false) =>
  `<button role="switch" aria-checked="${state}" style="display:inline-block;width:36px;height:20px;${style}" onclick="window.wrong='other'"></button>`;
const MINE = (style = '') => SWITCH(`style="display:inline-block;width:36px;height:20px;${style}"`);
const cell = (order: number, width: number, inner: string) =>
  `<span style="order:${order};width:${width}px">${inner}</span>`;
/** A press that tells something a little later. */
const TELLS = (then: string, attrs = '') =>
  `<div><span>${LABEL}</span> ${SWITCH(attrs).replace('onclick="', `onclick="setTimeout(() => { ${then} }, 200);`)} <i id="x"></i></div>`;
const TOAST = (text: string) =>
  `document.body.insertAdjacentHTML('beforeend', '<p role=status style=position:fixed;bottom:0>${text}</p>')`;
const told = (kind: string, html: string, stopped: string): Case => ({
  name: `told after: ${kind}`,
  html,
  target: TARGET,
  read: on,
  change: { outcome: 'stopped', stopped, presses: 1 },
});
const KEEP_OUT = { labels: [{ text: 'Keep my content out', lang: 'en', refuses: 'on' as const }] };
const CARDS = { labels: [off(LABEL)], items: { on: ['Share'], off: ['Keep private'] } };
const card = (title: string, to: string, checked = '', before = '') =>
  `<label style="display:block"><input type="radio" name="k" data-mine ${checked} onchange="window.truth='${to}'"> ${before}<b>${title}</b><p>How that works.</p></label>`;

/** An element of a form that shows its state by a custom state alone. */
const OWN_ELEMENT = `<script>customElements.define('x-t', class extends HTMLElement { static formAssociated = true; constructor() { super(); this.inner = this.attachInternals(); this.style = 'display:inline-block;width:36px;height:20px'; this.on = true; this.draw(); this.onclick = () => { this.on = !this.on; this.draw(); window.truth = this.on ? 'on' : 'off' } } draw() { this.inner.states[this.on ? 'add' : 'delete']('checked') } })</script>`;

export const APART: Case[] = [
  ...[
    `<div style="display:flex;flex-wrap:wrap">${cell(1, 600, LABEL)}${cell(4, 60, ALIEN())}${cell(3, 600, 'Memory')}${cell(2, 60, ALIEN())}</div>`,
    `<div style="display:flex;flex-direction:column">${cell(1, 600, LABEL)}${cell(4, 60, ALIEN())}${cell(3, 600, 'Memory')}${cell(2, 60, ALIEN())}</div>`,
    `<div style="display:grid;grid-template:'a b' 40px 'c d' 40px / 500px 60px"><span style="grid-area:a">${LABEL}</span><span style="grid-area:d">${ALIEN()}</span><span style="grid-area:c">Memory</span><span style="grid-area:b">${ALIEN()}</span></div>`,
    `<div style="height:40px"><span>${LABEL}</span> ${ALIEN('transform:translateY(40px)')}</div><div style="height:40px"><span>Memory</span> ${ALIEN('transform:translateY(-40px)')}</div>`,
    `<div style="position:relative"><div style="height:50px"><span>${LABEL}</span>${ALIEN('position:absolute;top:60px;right:0')}</div><div style="height:50px">Memory</div></div>`,
    `<div style="display:grid"><div style="display:contents"><span style="grid-area:1/1">${LABEL}</span><span style="grid-area:2/2">${ALIEN()}</span></div><div style="display:contents"><span style="grid-area:2/1">Memory</span><span style="grid-area:1/2">${ALIEN()}</span></div></div>`,
    `<div><span>${LABEL}</span> <span style="display:inline-block;transform:scale(0)">${ALIEN()}</span></div>`,
  ].map((html, i): Case => ({
    name: `seen: drawn elsewhere than its label (${i})`,
    html,
    ...unread,
    read: { state: 'unclear', reason: 'contradictory' },
  })),
  ...[
    `<div style="display:flex"><div><h3>${LABEL}</h3><p>We learn from chats.</p>${MINE()}</div><div><h3>Memory ${ALIEN()}</h3><p>Remembers.</p></div></div>`,
    `<div style="position:relative;height:120px"><h3>${LABEL}</h3><p>We learn.</p>${MINE('position:absolute;bottom:8px;right:8px')}</div>`,
    `<div style="padding:16px"><div style="float:left;width:100%">${LABEL}</div><div style="float:right">${MINE()}</div></div>`,
    `<div style="display:flex;flex-direction:row-reverse"><span>${LABEL}</span>${MINE()}</div>`,
    `<div style="display:flex;flex-direction:column-reverse">${MINE()}<p>We may learn from your chats.</p><h3>${LABEL}</h3></div>`,
    `<div dir="rtl" style="display:grid;grid-template-columns:1fr 60px"><span>${LABEL}</span>${MINE()}<span>Memory</span>${ALIEN()}</div>`,
  ].map((html, i): Case => ({ name: `seen: drawn below or beside its label (${i})`, html, ...right })),
  ...[
    `<div><span>${LABEL}</span> ${ALIEN('', true)}<p>Off since 3 March 2026</p></div>`,
    `<div><span>${LABEL}</span> ${ALIEN('', true).replace('onclick', 'title="Off" onclick')}</div>`,
    `<div><span>${LABEL}</span> ${ALIEN('', true).replace('></button>', '><img alt="Off" width="9" height="9"></button>')}</div>`,
    `<style>.k::after{content:"OFF"}</style><div><span>${LABEL}</span> ${ALIEN('', true).replace('<button', '<button class="k"')}</div>`,
  ].map((html, i): Case => ({ name: `seen: a word of the other state (${i})`, html, ...unread })),
  {
    name: 'seen: since when it is on, and that it was off before',
    html: `<div><span>${LABEL}</span> ${SWITCH()}<p>Turned off on 3 March, turned on again on 5 March</p></div>`,
    ...right,
  },
  ...[
    `<style>.k{overflow:hidden;white-space:nowrap}.k::before{content:"ON"}.k::after{content:"OFF";margin-left:30px}</style><div><span>${LABEL}</span> ${SWITCH('class="k"')}</div>`,
    `<div><span>${LABEL}</span> ${SWITCH('style="width:60px;height:24px;overflow:hidden"', '<span style="display:inline-block;width:60px">On</span><span style="display:inline-block;width:60px">Off</span>')}</div>`,
  ].map((html, i): Case => ({ name: `seen: both words, and one is covered (${i})`, html, ...right })),
  told(
    'it was not updated',
    TELLS(TOAST('Preference not updated')).replace('window.truth=', 'window.kept='),
    'failure-shown',
  ),
  told('the opposite', TELLS(TOAST('Turned on. <button>Undo</button>')), 'cannot-tell'),
  told('by a picture', TELLS("x.innerHTML='<svg role=img aria-label=Error width=9 height=9></svg>'"), 'failure-shown'),
  told(
    'in the head of the page',
    `<header><b>Acme</b> <small id="s"></small></header>${TELLS("s.textContent='You are offline'")}`,
    'failure-shown',
  ),
  told('by the title of the page', `<h1 id="h">Settings</h1>${TELLS("h.textContent='Settings (unsaved)'")}`, 'unsaved'),
  ...[
    TELLS(TOAST('Turned off. <button onclick=window.wrong=1>Undo</button>')),
    TELLS("x.innerHTML='<img alt=Saved width=9 height=9>'"),
    `<header><b>Settings</b> <span>All changes saved</span></header><div style="display:flex;justify-content:space-between"><span>${LABEL}</span>${SWITCH()}</div>`,
    `<div><span>${LABEL}</span> ${SWITCH()}</div><nav aria-label="Pagination"><button disabled>Previous</button> <button>Next</button></nav>`,
  ].map((html, i): Case => ({ name: `told after: nothing against it (${i})`, html, ...right })),
  ...[
    `<table><tr><th rowspan="2">${LABEL}</th><td>Text</td><td>${ALIEN('', true)}</td></tr><tr><td>Voice</td><td>${ALIEN()}</td></tr></table>`,
    `<table><tr><td rowspan="3">${LABEL}</td><td>Chats</td><td>${ALIEN()}</td></tr><tr><td>Files</td><td>${ALIEN()}</td></tr><tr><td>Voice</td><td>${ALIEN()}</td></tr></table>`,
  ].map((html, i): Case => ({ name: `heads: one over several rows (${i})`, html, ...unread })),
  {
    name: 'heads: one over a row and its explanation',
    html: `<table><tr><th rowspan="2">${LABEL}</th><td>${SWITCH()}</td></tr><tr><td>We learn from your chats.</td></tr></table>`,
    ...right,
  },
  {
    name: 'native radio cards with a title and an explanation',
    html: `<fieldset><legend>${LABEL}</legend>${card('Share', 'on', 'checked')}${card('Keep private', 'off')}</fieldset>`,
    target: CARDS,
    read: { state: 'allowed', position: 'on' },
    change: { outcome: 'changed', to: 'off', presses: 1 },
  },
  ...['🔒 ', '<span>Recommended</span> '].map((before, i): Case => ({
    name: `native radio cards, something small before the title (${i})`,
    html: `<fieldset><legend>AI</legend>${card('Share my content', 'on', 'checked')}${card('Keep my content out', 'off', '', before)}</fieldset>`,
    target: KEEP_OUT,
    read: { state: 'allowed', position: 'off' },
    change: { outcome: 'changed', to: 'off', presses: 1 },
  })),
  {
    name: 'native radio cards, a line on another card',
    html: `<fieldset><legend>Mode</legend>${card('Open', 'on')}<label style="display:block"><input type="radio" name="k" checked onclick="window.wrong='closed'"> <b>Closed</b><ul><li>Keep my content out</li><li>No ads</li></ul></label></fieldset>`,
    target: KEEP_OUT,
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1200,
  },
  {
    name: 'host: a style sheet first in its shadow root',
    html: `<x-p><template shadowrootmode="open"><style>.hidden{display:none}.x{display:block}</style><div class="x"><span>${LABEL}</span> ${SWITCH()}</div></template></x-p>`,
    ...right,
  },
  {
    name: "host: a form's own element that does not tell of its labels",
    html: `<div><label for="t">${LABEL}</label> <x-t id="t" data-mine></x-t></div>${OWN_ELEMENT}`,
    ...right,
  },
  {
    // Some browsers click it once more for the label around it.
    name: "host: a form's own element in its label",
    html: `<label>${LABEL} <x-t data-mine></x-t></label>${OWN_ELEMENT}`,
    target: TARGET,
    read: on,
  },
  {
    name: 'seen: in the foot of a card',
    html: `<main><div class="card"><h3>${LABEL}</h3><p>We learn from chats.</p><footer>${SWITCH()}</footer></div><div class="card"><h3>Memory</h3><footer>${ALIEN()}</footer></div></main>`,
    ...right,
  },
  {
    name: 'seen: a box in its label, far below',
    html: `<div style="height:3000px"></div><label>${BOX()} ${LABEL}</label>`,
    ...right,
  },
];
