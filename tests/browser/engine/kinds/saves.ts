/** A Save that would keep more than our own change; and custom elements whose attribute says otherwise than what they tell. */
import { LABEL, on, TARGET, type Case } from './parts.ts';

const SAVING = { ...TARGET, complete: [{ press: ['Save'] }] };
const FORM = (script: string, other = '<label><input type="checkbox" id="o"> Digest</label>') =>
  `<form onsubmit="return false"><p><label><input type="checkbox" checked data-mine id="c"> ${LABEL}</label></p><p>${other}</p><button id="s" type="button" disabled onclick="window.truth=c.checked?'on':'off';if(window.foreign)window.wrong='another setting was saved';this.disabled=true">Save</button></form><script>window.truth='on';c.addEventListener('change',()=>{setTimeout(()=>{s.disabled=false},400)});${script}</script>`;
const stopped = {
  target: SAVING,
  read: on,
  change: { outcome: 'stopped', stopped: 'others-moved', to: 'on' },
} as const;
const saved = { target: SAVING, read: on, change: { outcome: 'changed', to: 'off', presses: 1 } } as const;
const told = {
  target: TARGET,
  read: { state: 'unclear', reason: 'contradictory' },
  change: { outcome: 'stopped', presses: 0 },
  timeout: 1500,
} as const;

export const SAVES: Case[] = [
  { name: 'save: nothing else moves', html: FORM(''), ...saved },
  {
    name: 'save: another moves with our press',
    html: FORM(`c.addEventListener('change',()=>{o.checked=true})`),
    ...saved,
  },
  {
    name: 'save: another moves by itself before it',
    html: FORM(`c.addEventListener('change',()=>setTimeout(()=>{o.checked=true;window.foreign=1},200))`),
    ...stopped,
  },
  {
    name: 'save: a list moves by itself before it',
    html: FORM(
      `c.addEventListener('change',()=>setTimeout(()=>{o.value='b';window.foreign=1},200))`,
      '<label>Language <select id="o"><option value="a">A<option value="b">B</select></label>',
    ),
    ...stopped,
  },
  {
    name: 'save: a switch moves by itself before it',
    html: FORM(
      `c.addEventListener('change',()=>setTimeout(()=>{o.setAttribute('aria-checked','true');window.foreign=1},200))`,
      '<span>Digest</span> <button type="button" role="switch" aria-checked="false" id="o"></button>',
    ),
    ...stopped,
  },
  {
    name: 'told: the host is drawn on, its box is off',
    html: `<div><span>${LABEL}</span> <x-checkbox checked><input type="checkbox" data-mine onclick="window.wrong='pressed'"></x-checkbox></div>`,
    ...told,
  },
  {
    name: 'told: the host is drawn on, the box in its shadow is off',
    html: `<x-checkbox id="h" checked>${LABEL}</x-checkbox><script>h.attachShadow({mode:'open'}).innerHTML='<label><input type="checkbox"><slot></slot></label>'</script>`,
    ...told,
  },
  {
    name: 'told: the role says off, the box in its shadow is on',
    html: `<div><span>${LABEL}</span> <x-checkbox id="h" role="checkbox" aria-checked="false" tabindex="0" data-mine onclick="window.wrong='pressed'"></x-checkbox></div><script>h.attachShadow({mode:'open'}).innerHTML='<input type="checkbox" checked>'</script>`,
    ...told,
  },
  {
    name: 'told: the host is drawn on, and tells off by its role',
    html: `<div><span>${LABEL}</span> <x-checkbox checked role="checkbox" aria-checked="false" tabindex="0" data-mine onclick="window.wrong='pressed'" style="display:inline-block;width:20px;height:20px"></x-checkbox></div>`,
    ...told,
  },
];
