/** Drawn in one position until the state has been fetched: believed at rest, on as well as off. */
import { changed, LABEL, on, SWITCH, TARGET, type Case } from './parts.ts';

const ROW = (mine = true) =>
  `<div><span>${LABEL}</span> <button role="switch" aria-checked="${mine}" data-mine id="s" onclick="window.wrong='pressed'" style="width:36px;height:20px"></button></div>`;
const LATER = (ms: number, code: string) => `<script>setTimeout(()=>{${code}},${ms})</script>`;
const refused = {
  read: { state: 'refused' },
  change: { outcome: 'already', presses: 0 },
  settle: 400,
  timeout: 7000,
} as const;

export const YOUNG: Case[] = [
  {
    name: 'young: drawn on for 0.9 s',
    html: ROW() + LATER(900, "s.setAttribute('aria-checked','false')"),
    target: TARGET,
    ...refused,
  },
  {
    name: 'young: drawn on for 2.4 s',
    html: ROW() + LATER(2400, "s.setAttribute('aria-checked','false')"),
    target: TARGET,
    ...refused,
  },
  {
    name: 'young: appears late and drawn on',
    html: `<main id="m"></main>${LATER(700, `m.innerHTML='<div><span>${LABEL}</span> <input type="checkbox" checked data-mine id="b"></div>';setTimeout(()=>{b.checked=false},700)`)}`,
    target: TARGET,
    ...refused,
  },
  {
    name: 'young: a list shows one option, then the other',
    html: `<div><label for="l">${LABEL}</label> <select id="l" data-mine onchange="window.wrong='chosen'"><option>Enabled</option><option>Disabled</option></select></div>${LATER(1000, "l.value='Disabled'")}`,
    target: { ...TARGET, words: { on: ['Enabled'], off: ['Disabled'] } },
    ...refused,
  },
  {
    name: 'young: an older copy, pale',
    html: `<div id="r" style="opacity:.6"><span>${LABEL}</span> <input type="checkbox" checked data-mine id="b" onclick="window.wrong='pressed'"></div>${LATER(1200, "b.checked=false;r.style.opacity=''")}`,
    target: TARGET,
    ...refused,
  },
  {
    name: 'young: drawn off, then on',
    html:
      ROW(false).replace(
        `onclick="window.wrong='pressed'"`,
        `onclick="this.setAttribute('aria-checked',this.getAttribute('aria-checked')!=='true');window.truth='off'"`,
      ) + LATER(1200, "s.setAttribute('aria-checked','true')"),
    target: TARGET,
    read: on,
    change: changed,
    settle: 400,
    timeout: 7000,
  },
  {
    name: 'young: really on',
    html: `<div><span>${LABEL}</span> ${SWITCH()}</div>`,
    target: TARGET,
    read: on,
    change: changed,
    settle: 400,
  },
];
