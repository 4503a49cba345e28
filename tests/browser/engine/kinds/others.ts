/** What is not ours: copies, dialogs over the page, other languages, strangers, what nobody can read. */
import { BOX, changed, LABEL, OTHER, right, SWITCH, TARGET, untouched, type Case } from './parts.ts';

const DEDICATED = { ...TARGET, dedicated: { refuses: 'off' as const } };
const WRONG = (attrs = '') => `<input type="checkbox" ${attrs} onclick="window.wrong='pressed'">`;
const nothing = { read: { state: 'unclear' }, change: { outcome: 'stopped', presses: 0 }, timeout: 1200 } as const;
const HOST = (reflects: boolean) =>
  `<script>customElements.define('x-switch',class extends HTMLElement{static formAssociated=true;constructor(){super();this.i=this.attachInternals();this.i.role='switch';this.onclick=()=>{${reflects ? "this.toggleAttribute('checked');window.truth=this.hasAttribute('checked')?'on':'off'" : ''}}}connectedCallback(){this.style.cssText='display:inline-block;width:36px;height:20px'}})</script>`;

/** A switch of the page's look. */
const STRANGE = `<button type="button" role="switch" aria-checked="true" onclick="window.wrong='look'"></button>`;

/** Names by which a form's fields hide members of the form itself. */
const MEMBERS =
  'localName matches parentNode children childNodes getAttribute hasAttribute textContent querySelector querySelectorAll contains closest nodeType firstElementChild isConnected getBoundingClientRect ownerDocument getRootNode classList tagName labels attributes previousElementSibling nextElementSibling childElementCount parentElement id shadowRoot'
    .split(' ')
    .map((name) => `<input type="hidden" name="${name}" value="x">`)
    .join('');

export const OTHERS: Case[] = [
  {
    name: 'form: fields named like members',
    html: `<form>${MEMBERS}<div><span>${LABEL}</span> ${SWITCH('type="button"')}</div></form>`,
    ...right,
  },
  {
    name: 'form: fields named like members, beside others',
    html: `<form>${MEMBERS}<div><span>Ads</span> ${OTHER('Ads', 'type="button"')}</div><div><label>${BOX()} ${LABEL}</label></div></form>`,
    ...right,
  },
  {
    name: 'copy: a stand-in with a role says otherwise',
    html: `<main><label for="l">${LABEL}</label><div><select id="l" hidden><option value="1">On</option><option value="0" selected>Off</option></select><div role="combobox" tabindex="0" aria-expanded="false" style="display:inline-block;width:80px" onclick="window.wrong='pressed'">On</div></div></main>`,
    target: TARGET,
    ...nothing,
    read: { state: 'unclear', reason: 'contradictory' },
  },
  {
    name: 'copy: the list behind it moves along',
    html: `<div><span>${LABEL}</span> <select id="l" hidden><option>On</option><option>Off</option></select>${SWITCH().replace('onclick="', `onclick="l.selectedIndex=1;`)}</div><div>Ads ${OTHER('Ads')}</div>`,
    ...right,
  },
  {
    name: 'copy: beside the page, and alike',
    html: `<div style="position:absolute;left:-9999px"><label>${WRONG('checked')} ${LABEL}</label></div><label>${BOX()} ${LABEL}</label>`,
    ...right,
  },
  {
    name: 'copy: transparent, and alike',
    html: `<div style="opacity:0"><label>${WRONG('checked')} ${LABEL}</label></div><label>${BOX()} ${LABEL}</label>`,
    ...right,
  },
  {
    name: 'copy: beside the page, and contrary',
    html: `<div style="position:absolute;left:-9999px"><label>${WRONG()} ${LABEL}</label></div><label>${BOX().replace('onchange', 'data-x')} ${LABEL}</label>`,
    target: TARGET,
    ...nothing,
    read: { state: 'unclear', reason: 'contradictory' },
  },
  {
    name: 'copy: two that are seen',
    html: `<label>${WRONG('checked')} ${LABEL}</label><p><label>${WRONG('checked')} ${LABEL}</label></p>`,
    target: TARGET,
    ...nothing,
    read: { state: 'unclear', reason: 'ambiguous' },
  },
  {
    name: 'dialog: the only switch of a consent dialog',
    html: `<main><h1>Data</h1><div role="dialog"><p>We value your privacy</p>${OTHER('')}</div></main>`,
    target: DEDICATED,
    ...nothing,
  },
  {
    name: 'dialog: its only switch has no words at all',
    html: `<main><h1>Data for AI</h1><div role="dialog">${OTHER('switch')}</div></main>`,
    target: { ...DEDICATED, headings: ['Data for AI'] },
    ...nothing,
  },
  {
    name: 'dialog: the only switch of a fixed layer',
    html: `<main><h1>Data</h1></main><div style="position:fixed;bottom:0"><p>Cookies</p>${OTHER('')}</div>`,
    target: DEDICATED,
    ...nothing,
  },
  {
    name: 'dialog: the page itself is one, and says its title',
    html: `<div role="dialog"><h1>Data for AI</h1>${SWITCH('aria-label="switch"')}</div>`,
    target: { ...DEDICATED, headings: ['Data for AI'] },
    read: { state: 'allowed', rung: 'dedicated' },
    change: changed,
  },
  {
    name: 'language: new English wording under another declared one',
    html: `<!doctype html><html lang="tr"><body><main><div><span>Opt out of the use of my data</span>${OTHER('')}</div></main>`,
    target: DEDICATED,
    ...nothing,
  },
  {
    name: 'language: two words that may be any',
    html: `<!doctype html><html lang="tr"><body><main><div><span>Training opt-out</span>${OTHER('')}</div></main>`,
    target: DEDICATED,
    ...nothing,
  },
  {
    name: 'language: another one by its words and by the page',
    html: `<!doctype html><html lang="de"><body><main><div><span>Meine Daten für die Verbesserung verwenden</span>${SWITCH()}</div></main>`,
    target: DEDICATED,
    read: { state: 'allowed', rung: 'dedicated' },
    change: changed,
  },
  {
    name: 'language: a page that the browser translated',
    html: `<!doctype html><html lang="en" class="translated-ltr"><body><label>${WRONG('checked')} <font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${LABEL}</font></font></label>`,
    target: TARGET,
    ...nothing,
    read: { state: 'unclear', reason: 'translated' },
  },
  {
    name: 'stranger: a name in a list of people',
    html: `<ul>${['Ada', LABEL, 'Eve'].map((n) => `<li><img alt="" src="data:,"><a href="#${n}">${n}</a> <button role="switch" aria-checked="true" onclick="window.wrong='pressed'"></button></li>`).join('')}</ul>`,
    target: TARGET,
    ...nothing,
  },
  {
    name: 'host: its attribute is its state',
    html: `${HOST(true)}<p><label for="a">${LABEL}</label> <x-switch id="a" checked data-mine></x-switch></p>`,
    ...right,
  },
  {
    name: 'host: nothing of it can be read',
    html: `${HOST(false)}<p><label for="a">${LABEL}</label> <x-switch id="a" data-mine></x-switch></p>`,
    target: TARGET,
    ...nothing,
    read: { state: 'unclear', reason: 'opaque' },
  },
  {
    name: 'host: beside the label, by no known name',
    html: `<p><span>${LABEL}</span> <x-thing></x-thing></p>`,
    target: TARGET,
    ...nothing,
    read: { state: 'unclear', reason: 'opaque' },
  },
  {
    name: 'name: the word for a switch in another language on each',
    html: `<div><span>Other</span>${OTHER('开关')}</div><div><span>${LABEL}</span>${SWITCH('aria-label="开关"')}</div>`,
    ...right,
  },
  {
    name: 'name: one that several of its like carry',
    html: `<div><span>Other</span>${OTHER('Kytkin')}</div><div><span>${LABEL}</span>${SWITCH('aria-label="Kytkin"')}</div>`,
    ...right,
  },
  {
    name: 'name: the label and more, in the row below a label without a control',
    html: `<div><div style="display:flex"><div><span>${LABEL}</span></div><span>Not part of your plan</span></div><div style="display:flex"><div></div>${OTHER(`${LABEL} on mobile`)}</div></div>`,
    target: TARGET,
    ...nothing,
  },
  {
    name: 'name: one of its own, for something else',
    html: `<div><span>Other</span>${OTHER('Mail')}</div><div><span>${LABEL}</span>${OTHER('Location')}</div>`,
    target: TARGET,
    read: { state: 'unclear' },
    change: untouched,
    timeout: 1200,
  },
  {
    name: 'stand-in: hears the pointer, and its box hears clicks',
    html: `<label for="c">${LABEL}</label><div role="switch" aria-checked="true" tabindex="0" id="d" data-mine style="width:60px;height:30px"><input type="checkbox" id="c" checked style="display:none"></div><script>let n=0;const f=()=>{c.checked=!c.checked;c.dispatchEvent(new Event('change'))};d.onpointerup=f;c.onchange=()=>{if(++n>1)window.wrong='twice';d.setAttribute('aria-checked',c.checked);window.truth=c.checked?'on':'off'}</script>`,
    ...right,
  },
  {
    name: 'stand-in: hears clicks, and its box is not to be pressed',
    html: `<div id="r"><span>${LABEL}</span><div id="d" style="width:60px;height:30px;background:#06c"><input type="checkbox" id="c" checked data-mine style="display:none"></div></div><script>d.onclick=(e)=>{if(e.target===c)window.wrong='twice';c.checked=!c.checked;window.truth=c.checked?'on':'off'}</script>`,
    ...right,
  },
  ...['localName', 'matches', 'parentNode', 'getAttribute', 'childNodes', 'querySelectorAll', 'textContent'].map(
    (name): Case => ({
      name: `form: a field called ${name}`,
      html: `<form id="f" onsubmit="return false"><input type="hidden" name="${name}"><input name="${name}" aria-label="x"><h2>Data</h2><div><span>${LABEL}</span> ${SWITCH()}</div><div><span>Other</span> ${OTHER('Other')}</div></form>`,
      ...right,
    }),
  ),
  ...[
    `<header><svg width="20" height="20"></svg>${STRANGE}</header><main><div><span>${LABEL}</span> <a href="#e">Edit</a></div></main>`,
    `<main><div><span>${LABEL}</span> <a href="#e">On</a></div></main><footer>${STRANGE}</footer>`,
    `<main><ul><li><span>${LABEL}</span> <button type="button" aria-pressed="false" onclick="window.wrong='pin'"><svg width="16" height="16"></svg></button></li></ul></main>`,
  ].map((html, i): Case => ({
    name: `stranger: a wordless switch around all views, or a pin (${i})`,
    html,
    target: TARGET,
    ...nothing,
  })),
  {
    name: 'stranger: none in the foot of its own card',
    html: `<main><article><h3>${LABEL}</h3><footer>${SWITCH()}</footer></article></main>`,
    ...right,
  },
  ...['<div>', '<setting-group class="card">'].map((tag, i): Case => {
    const host = (inner: string) =>
      `${tag}<template shadowrootmode="open"><div>${inner}</div></template>${tag.replace(/^<([\w-]+).*/, '</$1>')}`;
    return {
      name: `rows: each in an open shadow root, others worded against ours (${i})`,
      html: `<main>${host(`<p><span>Allow messages from people I do not know</span> ${OTHER('Messages')}</p>`)}${host(`<p><span>${LABEL}</span> ${SWITCH()}</p>`)}</main>`,
      ...right,
    };
  }),
];
