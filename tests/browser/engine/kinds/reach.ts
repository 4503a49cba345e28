/** What a mouse could not press is read and not pressed; locked is what any markup disables. */
import { BOX, changed, LABEL, on, SWITCH, TARGET, type Case } from './parts.ts';

const stops = (stopped: string) =>
  ({ target: TARGET, read: on, change: { outcome: 'stopped', stopped, presses: 0 } }) as const;
const locked = {
  target: TARGET,
  read: { state: 'locked', fixed: 'allowed' },
  change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
} as const;
const PRESSED = `onclick="window.wrong='pressed'"`;
const ROLE = (attrs: string) =>
  `<div role="switch" aria-checked="true" class="sw" data-mine ${attrs} ${PRESSED} style="width:36px;height:20px"><i></i></div>`;
const NEIGHBOUR = `<div><span>Other</span> <div role="switch" aria-checked="false" class="sw" tabindex="0" style="width:36px;height:20px"><i></i></div></div>`;
const row = (control: string) => `<div><span>${LABEL}</span> ${control}</div>`;

export const REACH: Case[] = [
  {
    name: 'reach: no pointer events',
    html: row(
      SWITCH('style="width:36px;height:20px;pointer-events:none"').replace(
        'onclick="',
        `onclick="window.wrong='pressed';`,
      ),
    ),
    ...stops('not-pressable'),
  },
  {
    name: 'reach: no pointer events on the row',
    html: `<div style="pointer-events:none"><span>${LABEL}</span> ${SWITCH()}</div>`,
    ...stops('not-pressable'),
  },
  {
    name: 'reach: a disabled group around a control of its own making',
    html: `<fieldset disabled>${row(`<div role="switch" tabindex="0" aria-checked="true" data-mine ${PRESSED} style="width:36px;height:20px"></div>`)}</fieldset>`,
    ...stops('not-pressable'),
  },
  {
    name: 'reach: a banner lies over it',
    html: `${row(SWITCH())}<div style="position:fixed;inset:0;background:#fffa">Welcome</div>`,
    ...stops('covered'),
  },
  {
    name: 'reach: an empty layer lies over it',
    html: `${row(BOX())}<div style="position:fixed;inset:0"></div>`,
    ...stops('covered'),
  },
  {
    name: 'reach: below the fold it is scrolled to',
    html: `<div style="height:3000px"></div>${row(SWITCH())}`,
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'reach: a hidden box behind a drawn one',
    html: `<label style="position:relative;display:inline-block;padding-left:40px">${BOX('style="position:absolute;opacity:0;pointer-events:none"')}<i style="position:absolute;left:0;width:30px;height:16px;background:#06c"></i>${LABEL}</label>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  { name: 'locked: the attribute on a role', html: row(ROLE('tabindex="0" disabled')), ...locked },
  { name: 'locked: passed over by the keyboard, unlike its neighbour', html: row(ROLE('')) + NEIGHBOUR, ...locked },
  {
    name: 'locked: by its host',
    html: row(
      `<x-switch disabled><div role="switch" tabindex="0" aria-checked="true" data-mine ${PRESSED} style="width:36px;height:20px"></div></x-switch>`,
    ),
    ...locked,
  },
  { name: 'locked: read-only', html: row(ROLE('tabindex="0" aria-readonly="true"')), ...locked },
  {
    name: 'locked: none of its like can be reached, and it can be pressed',
    html:
      row(
        `<div role="switch" aria-checked="true" data-mine onclick="this.setAttribute('aria-checked','false');window.truth='off'" style="width:36px;height:20px"></div>`,
      ) + NEIGHBOUR.replace('tabindex="0"', ''),
    target: TARGET,
    read: on,
    change: changed,
  },
];
