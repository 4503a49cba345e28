/** What went back is pressed again only where the first press is known to be lost: a second one may take it back. */
import { LABEL, on, TARGET, type Case } from './parts.ts';

const row = (control: string) => `<div><span>${LABEL}</span> ${control}</div>`;
const SWITCH = row(
  '<button role="switch" aria-checked="true" data-mine id="s" style="width:36px;height:20px"></button>',
);
const BOX = row('<input type="checkbox" checked data-mine id="s">');
const ONCE = "if(++n>1)window.wrong='pressed again';";
const back = (what: string) => `setTimeout(()=>{${what}},300)`;
const script = (event: string, code: string) => `<script>let n=0;window.truth='on';s.on${event}=()=>{${code}}</script>`;
const stops = (stopped: string) =>
  ({ target: TARGET, read: on, change: { outcome: 'stopped', stopped, presses: 1, to: 'on' } }) as const;
const ON = "s.setAttribute('aria-checked','true')";
const OFF = "s.setAttribute('aria-checked','false')";

export const AGAIN: Case[] = [
  {
    name: 'again: not a switch that has heard the press, and is drawn from an older copy',
    html: SWITCH + script('click', `${ONCE}${OFF};${back(ON)}`),
    ...stops('rolled-back'),
  },
  {
    name: 'again: not where the browser asked and the person declined',
    html:
      SWITCH + script('click', `${ONCE}${OFF};setTimeout(()=>{const t=Date.now();while(Date.now()-t<2500);${ON}},50)`),
    ...stops('rolled-back'),
  },
  {
    name: 'again: not a box where the browser asked and the person declined',
    html:
      BOX + script('change', `${ONCE}setTimeout(()=>{const t=Date.now();while(Date.now()-t<2500);s.checked=true},50)`),
    ...stops('rolled-back'),
  },
  {
    name: 'again: a box that was drawn over before anybody listened',
    html: `${BOX}<script>window.truth='on';let heard=false;s.onchange=()=>{if(heard){window.truth='off';return}setTimeout(()=>{s.checked=true;heard=true},200)}</script>`,
    target: TARGET,
    read: on,
    change: { outcome: 'changed', presses: 2, to: 'off' },
  },
  {
    name: 'again: each press turns it over, and nothing is drawn',
    html: SWITCH + script('click', ONCE),
    ...stops('cannot-tell'),
  },
];
