/** Switches of a page's own making: what else they are drawn with than their role, and how they are locked. */
import { contrary, LABEL, right, TARGET, type Case } from './parts.ts';

const SIZE = 'width:36px;height:20px';
const switched = (attrs: string, content = '') =>
  `<button type="button" role="switch" data-mine id="s" style="${SIZE}" ${attrs}>${content}</button>`;
const row = (control: string, more = '', attrs = '') =>
  `<div ${attrs}><div><span>${LABEL}</span></div> <div>${control}</div>${more}</div>`;
const DEAD = `<script>s.onclick=()=>{window.wrong='pressed'}</script>`;
const flips = (code = '') =>
  `<script>window.truth='on';s.onclick=()=>{s.setAttribute('aria-checked','false');window.truth='off';${code}}</script>`;
const locked = (fixed: 'allowed' | 'refused') =>
  ({
    target: TARGET,
    read: { state: 'locked', fixed },
    change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
  }) as const;
const wrapped = (depth: number, style: string, control: string) =>
  `<span style="${style}">${'<span>'.repeat(depth)}${control}${'</span>'.repeat(depth)}</span>`;

export const SWITCHES: Case[] = [
  ...['toggle active', 'switch is-checked', 'sw sw--on', 'Switch_checked__x1y2'].map((names): Case => ({
    name: `class: drawn on beside a role that was never kept up to date: ${names}`,
    html: row(switched(`aria-checked="false" class="${names}"`)) + DEAD,
    ...contrary,
  })),
  {
    name: 'class: drawn off beside a role that says on',
    html: row(switched('aria-checked="true" class="toggle off"')) + DEAD,
    ...contrary,
  },
  {
    name: 'class: the role follows what is drawn',
    html:
      row(switched('aria-checked="true" class="switch is-checked"')) +
      `<script>window.truth='on';s.onclick=()=>{s.classList.remove('is-checked');window.truth='off';setTimeout(()=>s.setAttribute('aria-checked','false'),500)}</script>`,
    ...right,
  },
  ...['switch not-checked', 'switch switch-on-off', 'toggle on off'].map((names): Case => ({
    name: `class: names that are no state: ${names}`,
    html: row(switched(`aria-checked="true" class="${names}"`)) + flips(),
    ...right,
  })),
  {
    name: 'within: a switch that is on says Off',
    html: row(switched(`aria-checked="true" aria-label="${LABEL}"`, '<span>Off</span>')) + DEAD,
    ...contrary,
  },
  {
    name: 'within: a switch that is off says On',
    html: row(switched(`aria-checked="false" aria-label="${LABEL}"`, '<span>On</span>')) + DEAD,
    ...contrary,
  },
  {
    name: 'within: both words, of which one is covered',
    html:
      row(switched(`aria-checked="true" aria-label="${LABEL}"`, '<span>On</span><span><b>Off</b></span>')) + flips(),
    ...right,
  },
  {
    name: 'within: it says what it shows',
    html: row(switched(`aria-checked="true" aria-label="${LABEL}"`, '<span>On</span>')) + flips("s.textContent='Off'"),
    ...right,
  },
  ...(
    [
      ['True', 'true', 'allowed'],
      ['TRUE', 'false', 'refused'],
    ] as const
  ).flatMap(([word, checked, fixed]): Case[] => [
    {
      name: `locked: aria-disabled is ${word}`,
      html: row(switched(`aria-checked="${checked}" aria-disabled="${word}"`)) + DEAD,
      ...locked(fixed),
    },
    {
      name: `locked: aria-disabled of its row is ${word}`,
      html: row(switched(`aria-checked="${checked}"`), '', `aria-disabled="${word}"`) + DEAD,
      ...locked(fixed),
    },
  ]),
  {
    name: 'locked: pale within six wraps, and why is said beside it',
    html: `<div style="display:flex"><div><div>${LABEL}</div><div>Your admin has turned this off for everyone.</div></div>${wrapped(5, 'opacity:.38', switched('aria-checked="false"'))}</div>${DEAD}`,
    ...locked('refused'),
  },
  {
    name: 'locked: the pointer of a row that holds it within wraps',
    html: `<div style="cursor:not-allowed"><div><div><b>${LABEL}</b><div>Your workspace owner controls this setting. Managed by your organization.</div></div></div><div><div><div>${switched('aria-checked="false"')}</div></div></div></div>${DEAD}`,
    ...locked('refused'),
  },
  {
    name: 'locked: not by what is said of another row beyond its wraps',
    html: `<section><div>${row(wrapped(2, 'opacity:.6', switched('aria-checked="true"')))}</div><div><p>Digest</p></div><div><p>Sharing</p><input type="checkbox"><p>Managed by your organization.</p></div></section>${flips()}`,
    ...right,
  },
  {
    name: 'locked: not by a box that only carries its value into a form',
    html:
      row(switched('aria-checked="true"') + '<input type="checkbox" hidden readonly checked name="train">') +
      flips("document.querySelector('[name=train]').checked=false"),
    ...right,
  },
  ...['Off', 'Turn off', 'Your chats help us'].map((tip): Case => ({
    name: `tooltip: beside the switch: ${tip}`,
    html: row(switched('aria-checked="true"') + `<div role="tooltip" style="position:absolute">${tip}</div>`) + flips(),
    ...right,
  })),
  {
    name: 'shadow: rows whose words are slotted, and a hidden box of the next one',
    html: `<x-list id="h"><span slot="a">${LABEL}</span><span slot="b">Digest</span></x-list><script>window.truth='on';h.attachShadow({mode:'open'}).innerHTML='<div><div><slot name="a"></slot><button role="switch" aria-checked="true" id="s" style="${SIZE}"></button></div><div><slot name="b"></slot><input type="checkbox" hidden><i id="t" style="display:inline-block;${SIZE};background:#aaa"></i></div></div>';const [s,n]=h.shadowRoot.querySelectorAll('button,input');s.onclick=()=>{s.setAttribute('aria-checked','false');window.truth='off'};n.onclick=()=>{window.wrong='digest'}</script>`,
    ...right,
  },
  {
    name: 'shadow: the box of a switch whose words are slotted',
    html: `<x-row id="h"><span slot="a">${LABEL}</span></x-row><script>window.truth='on';h.attachShadow({mode:'open'}).innerHTML='<div><slot name="a"></slot><input type="checkbox" checked style="position:absolute;opacity:0"><button type="button" role="switch" aria-checked="true" style="${SIZE}"></button></div>';const [n,s]=h.shadowRoot.querySelectorAll('button,input');s.onclick=()=>{s.setAttribute('aria-checked','false');n.checked=false;window.truth='off'}</script>`,
    ...right,
  },
];
