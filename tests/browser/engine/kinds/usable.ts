/** What looks locked and is not: usable once a button is pressed, or only pale because it is off. */
import { LABEL, TARGET, untouched, type Case } from './parts.ts';

const GREY = `<button role="switch" aria-checked="true" data-mine disabled style="width:36px;height:20px"></button>`;
const ROW = `<div><span>${LABEL}</span> ${GREY}</div>`;
const button = (name: string, attrs = '') =>
  `<button type="button" ${attrs} onclick="window.wrong='opened'">${name}</button>`;
const opens = {
  target: TARGET,
  read: { state: 'unclear', reason: 'not-ready' },
  change: untouched,
  timeout: 1500,
} as const;
const locked = { target: TARGET, read: { state: 'locked', fixed: 'allowed' } } as const;
const PALE = (text: string): Case => ({
  name: `locked: pale for being off: ${text}`,
  html: `<div style="opacity:0.5"><span>${LABEL}<br><small>${text}</small></span> <button role="switch" aria-checked="false" data-mine style="width:36px;height:20px"></button></div>`,
  target: TARGET,
  read: { state: 'refused' },
});

export const USABLE: Case[] = [
  {
    name: 'locked: not with Edit beside its heading',
    html: `<div><h2>Privacy</h2>${button('Edit')}</div>${ROW}`,
    ...opens,
  },
  {
    name: 'locked: not with a pencil over the section',
    html: `<div role="toolbar">${button('✏️', 'aria-label="Edit"')}</div>${ROW}`,
    ...opens,
  },
  {
    name: 'locked: not in a group that a button opens',
    html: `<form><fieldset disabled>${ROW}</fieldset>${button('Einstellungen ändern').replace('Einstellungen ändern', 'Bearbeiten')}</form>`,
    ...opens,
  },
  {
    name: 'locked: Edit is that of another row',
    html: `<div><span>Name: Kim</span> ${button('Edit')}</div>${ROW}`,
    ...locked,
  },
  {
    name: 'locked: Edit is there, and somebody else has fixed it',
    html: `<div><h2>Privacy</h2>${button('Edit')}</div><div><span>${LABEL}<br><small>Managed by your organisation</small></span> ${GREY}</div>`,
    ...locked,
  },
  PALE('Not managed by your organisation.'),
  PALE('Also available on Team.'),
  PALE('Dein Administrator kann das nicht ändern.'),
  {
    name: 'locked: a pale term, and its definition says who fixed it',
    html: `<dl><dt><div><span>${LABEL}</span> <b style="opacity:0.4"><button role="switch" aria-checked="true" data-mine style="width:36px;height:20px"></button></b></div></dt><dd>Managed by your organization.</dd></dl>`,
    ...locked,
  },
  {
    name: 'locked: pale, and the plan is not one that has it',
    html: `<div style="opacity:0.5"><span>${LABEL}<br><small>You can’t change this: it is set by your organisation.</small></span> <button role="switch" aria-checked="true" data-mine style="width:36px;height:20px"></button></div>`,
    ...locked,
  },
];
