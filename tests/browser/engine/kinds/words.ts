/** Words of an act are not words of a state; evidence that disagrees is none. */
import { changed, LABEL, on, SWITCH, TARGET, untouched, type Case } from './parts.ts';

const BUTTON = (text: string) => `<button data-mine onclick="window.wrong='pressed ${text}'">${text}</button>`;
const row = (control: string) => `<div><span>${LABEL}</span> ${control}</div>`;
const nothing = { read: { state: 'unclear' }, change: untouched, timeout: 1200 } as const;
const contrary = {
  target: TARGET,
  read: { state: 'unclear', reason: 'contradictory' },
  change: untouched,
  timeout: 1500,
} as const;
const ACTS = {
  ...TARGET,
  words: { on: ['Allow', 'Turn on'], off: ['Deny', 'Turn off', 'Disable'] },
  kinds: ['button' as const],
};
const MENU = (items: string) =>
  `<button aria-haspopup="menu" data-mine id="t" onclick="m.hidden=!m.hidden">On ▾</button><ul role="menu" id="m" hidden>${items}</ul>`;
const ITEM = (text: string, code: string) => `<li role="menuitem" onclick="m.hidden=true;${code}">${text}</li>`;

export const WORDS: Case[] = [
  { name: 'words: a button that says Deny', html: row(BUTTON('Deny')), target: ACTS, ...nothing },
  { name: 'words: a button that says Allow', html: row(BUTTON('Allow')), target: ACTS, ...nothing },
  {
    name: 'words: a button that says Turn off',
    html: `<h2>${LABEL}: On</h2>${BUTTON('Turn off')}`,
    target: ACTS,
    ...nothing,
  },
  {
    name: 'words: Disable, with the label in the same button',
    html: `<button data-mine onclick="window.wrong='pressed'"><span>${LABEL}</span><p>Disable</p></button>`,
    target: ACTS,
    ...nothing,
  },
  {
    name: 'words: a bare On on a page without a definition of it',
    html: row(BUTTON('On')),
    target: TARGET,
    ...nothing,
  },
  {
    name: 'words: items that name the act, a trigger that shows the state',
    html: row(MENU(ITEM('Turn off', "t.textContent='Off ▾';window.truth='off'") + ITEM('Keep on', ''))),
    target: { ...TARGET, kinds: ['menu'], items: { on: ['Keep on'], off: ['Turn off'] } },
    read: { state: 'allowed', kind: 'menu' },
    change: { outcome: 'changed', to: 'off', presses: 1 },
  },
  {
    name: 'evidence: an attribute of the host against its role',
    html: `<div><span>${LABEL}</span> <x-late checked><span role="switch" tabindex="0" aria-checked="false" data-mine onclick="window.wrong='pressed'" style="display:inline-block;width:36px;height:20px"></span></x-late></div>`,
    ...contrary,
  },
  {
    name: 'evidence: an attribute of the element against its role',
    html: row(
      `<div role="switch" tabindex="0" aria-checked="false" checked data-mine onclick="window.wrong='pressed'" style="width:36px;height:20px"></div>`,
    ),
    ...contrary,
  },
  {
    name: 'evidence: a class pair that the definition knows',
    html: row(SWITCH('class="is-off"').replace('onclick="', `onclick="window.wrong='pressed';`)),
    ...contrary,
    target: { ...TARGET, drawn: { control: '[role="switch"]', on: '.is-on', off: '.is-off' } },
  },
  {
    name: 'evidence: a state word in the row',
    html: `<div><span>${LABEL}</span><b style="display:block">Off</b>${SWITCH().replace('onclick="', `onclick="window.wrong='pressed';`)}</div>`,
    ...contrary,
  },
  {
    name: 'evidence: an attribute that only says how it began',
    html: `<div><span>${LABEL}</span> <x-began checked><span role="switch" tabindex="0" aria-checked="true" data-mine onclick="this.setAttribute('aria-checked',this.getAttribute('aria-checked')!=='true');window.truth=this.getAttribute('aria-checked')==='true'?'on':'off'" style="display:inline-block;width:36px;height:20px"></span></x-began></div>`,
    target: TARGET,
    read: on,
    change: changed,
  },
];
