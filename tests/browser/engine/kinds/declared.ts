/** Declared steps are taken for our control alone: not in a dialog about something else, nor in another part's form. */
import { LABEL, on, TARGET, type Case } from './parts.ts';

const SAVING = { ...TARGET, complete: [{ press: ['Save'] }] };
const BY_SELECTOR = { ...TARGET, complete: [{ pressSelector: '.save' }] };
const IN_DIALOG = { ...TARGET, complete: [{ press: ['Save'], within: 'dialog' as const }] };
const ASKING = { ...TARGET, complete: [{ confirm: { says: ['Are you sure?'], press: ['Confirm'] } }] };
const ROW = `<div><span>${LABEL}</span> <button type="button" role="switch" aria-checked="true" data-mine id="s" style="width:36px;height:20px"></button></div>`;
const PRESS = (code = '') =>
  `<script>window.truth='on';s.onclick=()=>{s.setAttribute('aria-checked','false');${code}}</script>`;
const SAVE = '<button type="button" id="b">Save</button>';
const KEPT = "b.onclick=()=>{window.truth='off'}";
const WRONG = `<button type="button" class="save" onclick="window.wrong='another Save'">Save</button>`;
const layer = (attrs: string, content: string) => `<div ${attrs} style="position:fixed;inset:60px">${content}</div>`;
const done = { target: SAVING, read: on, change: { outcome: 'changed', to: 'off', presses: 1 } } as const;
const stops = (stopped: string, target: Case['target'] = SAVING) =>
  ({ target, read: on, change: { outcome: 'stopped', stopped, to: 'on' }, patience: 1500 }) as const;
const question = (body: string, button: string) =>
  `<dialog id="d"><h2>Are you sure?</h2><p>${body}</p>${button}<button>Cancel</button></dialog>`;

export const DECLARED: Case[] = [
  {
    name: 'declared: a dialog about something else has stood there before',
    html: `<div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;right:0">${WRONG}</div>${ROW}${PRESS()}`,
    ...stops('step-missing'),
  },
  {
    name: 'declared: a dialog about something else comes after the press',
    html:
      layer('role="dialog" id="l" hidden', `<h2>Rate us</h2>${WRONG}<button>Later</button>`) +
      ROW +
      PRESS('l.hidden=false'),
    ...stops('unknown-dialog'),
  },
  {
    name: 'declared: a layer without a role comes after the press',
    html: layer('id="l" hidden', `<h2>Rate us</h2><input type="range">`) + ROW + SAVE + PRESS('l.hidden=false'),
    ...stops('unknown-dialog'),
  },
  {
    name: 'declared: within a dialog, and one about something else has stood there before',
    html: `<div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;right:0">${WRONG}</div>${ROW}${PRESS()}`,
    ...stops('step-missing', IN_DIALOG),
  },
  {
    name: 'declared: within a dialog that comes after the press',
    html:
      ROW +
      `<dialog id="d"><p>Keep this?</p>${SAVE}</dialog>` +
      PRESS(`d.showModal();${KEPT};b.onclick=()=>{window.truth='off';d.close()}`),
    ...done,
    target: IN_DIALOG,
  },
  {
    name: 'declared: the dialog that holds the control has it',
    html: `<div role="dialog" aria-label="Settings">${ROW}${SAVE}</div>${PRESS()}<script>${KEPT}</script>`,
    ...done,
  },
  {
    name: 'declared: a dialog that names the setting',
    html:
      ROW +
      `<dialog id="d"><h2>${LABEL}</h2><p>Save this change?</p>${SAVE}<button>Cancel</button></dialog>` +
      PRESS("d.showModal();b.onclick=()=>{window.truth='off';d.close()}"),
    ...done,
  },
  {
    name: 'declared: the page has it, and so has a popover',
    html: `<div popover="manual" id="p" style="inset:auto 0 0 auto">Themes ${WRONG}</div>${ROW}${SAVE}${PRESS()}<script>${KEPT};p.showPopover()</script>`,
    ...done,
  },
  {
    name: 'declared: another form has it too',
    html: `<form onsubmit="return false"><input aria-label="Name">${WRONG}</form><form onsubmit="return false">${ROW}${SAVE}</form>${PRESS()}<script>${KEPT}</script>`,
    ...done,
  },
  {
    name: 'declared: another section has it too',
    html: `<section><input aria-label="Name">${WRONG}</section><section>${ROW}${SAVE}</section>${PRESS()}<script>${KEPT}</script>`,
    ...done,
  },
  {
    name: 'declared: only another form has it',
    html: `<form onsubmit="return false"><input aria-label="Name">${WRONG}</form><section>${ROW}</section>${PRESS()}`,
    ...stops('step-missing'),
  },
  {
    name: 'declared: only another section has it',
    html: `<section><input aria-label="Name">${WRONG}</section><section>${ROW}</section>${PRESS()}`,
    ...stops('step-missing'),
  },
  {
    name: 'declared: it stands outside of its form, and belongs to it',
    html: `<form id="f" onsubmit="window.truth='off';return false">${ROW}</form><footer><button form="f">Save</button></footer>${PRESS()}`,
    ...done,
  },
  {
    name: 'declared: a bar says that changes are not saved',
    html: `${ROW}<div id="l" hidden style="position:fixed;bottom:0;left:0;right:0">You have unsaved changes <button type="button" onclick="window.wrong='reset'">Reset</button> ${SAVE}</div>${PRESS("l.hidden=false;b.onclick=()=>{window.truth='off';l.hidden=true}")}`,
    ...done,
  },
  {
    name: 'declared: the bar says so after the Save as well',
    html: `${ROW}<div id="l" hidden style="position:fixed;bottom:0;left:0;right:0">You have unsaved changes ${SAVE}</div>${PRESS('l.hidden=false')}`,
    ...stops('unsaved'),
  },
  {
    name: 'declared: another field of the form is not filled in',
    html: `<form onsubmit="window.truth='off';return false">${ROW}<input required aria-label="Company"><button>Save</button></form>${PRESS()}`,
    ...stops('unsaved'),
  },
  {
    name: 'declared: the form finds another field wrong once it is sent',
    html: `<form novalidate onsubmit="i.setAttribute('aria-invalid','true');return false">${ROW}<input id="i" aria-label="Company"><button>Save</button></form>${PRESS()}`,
    ...stops('unsaved'),
  },
  {
    name: 'declared: a captcha lies over the page after the Save',
    html: `${ROW}${SAVE}${PRESS()}<script>b.onclick=()=>document.body.insertAdjacentHTML('beforeend','<div style="position:fixed;inset:20px;background:#fff"><iframe title="challenge" style="width:400px;height:400px"></iframe></div>')</script>`,
    ...stops('unknown-dialog'),
  },
  {
    name: 'declared: a question that would cost something',
    html:
      ROW +
      question(
        'This will delete all your conversations.',
        `<button onclick="window.wrong='deleted'">Confirm</button>`,
      ) +
      PRESS('d.showModal()'),
    ...stops('forbidden', ASKING),
  },
  {
    name: 'declared: a question that costs nothing',
    html:
      ROW +
      question('Your conversations will not be deleted.', '<button id="b">Confirm</button>') +
      PRESS("d.showModal();b.onclick=()=>{window.truth='off';d.close()}"),
    ...done,
    target: ASKING,
  },
  {
    name: 'declared: two questions, one after the other',
    html:
      ROW +
      `<dialog id="d"><p>Turn it off?</p><button id="b">Turn off</button></dialog><dialog id="e"><p>Why do you?</p><button id="k">Skip</button></dialog>` +
      PRESS("d.showModal();b.onclick=()=>{d.close();e.showModal()};k.onclick=()=>{e.close();window.truth='off'}"),
    ...done,
    target: {
      ...TARGET,
      complete: [
        { confirm: { says: ['Turn it off?'], press: ['Turn off'] } },
        { confirm: { says: ['Why do you?'], press: ['Skip'] } },
      ],
    },
  },
  ...['style="position:fixed;bottom:0;right:0"', 'style="position:absolute;top:0;right:0" class="widget"'].map(
    (attrs, i): Case => ({
      name: `declared: a layer without a role has stood there before (${i})`,
      html: `<div ${attrs}><p>Notes</p>${WRONG}</div><main>${ROW}</main>${PRESS()}`,
      ...stops('step-missing'),
    }),
  ),
  ...[
    `<main>${ROW}<div style="position:fixed;bottom:0">Changes to your page ${SAVE}</div></main>`,
    `<header style="position:fixed;top:0;right:0">Settings ${SAVE}</header><main>${ROW}</main>`,
    `<main>${ROW}</main><div style="position:fixed;bottom:0">${SAVE}<button type="button">Reset</button></div>`,
  ].map((html, i): Case => ({
    name: `declared: a bar has stood there before (${i})`,
    html: `${html}${PRESS()}<script>${KEPT}</script>`,
    ...done,
  })),
  {
    name: 'declared: by a selector, a dialog about something else has stood there before',
    html: `<div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;right:0">${WRONG}</div>${ROW}${PRESS()}`,
    ...stops('step-missing', BY_SELECTOR),
  },
  {
    name: 'declared: by a selector, a dialog about something else comes after the press',
    html: `${layer('role="dialog" id="l" hidden', `<h2>Rate us</h2>${WRONG}<button>Later</button>`)}${ROW}${PRESS('l.hidden=false')}`,
    ...stops('unknown-dialog', BY_SELECTOR),
  },
  {
    name: 'declared: by a selector, a dialog that only asks comes after the press',
    html: `${ROW}<dialog id="d"><p>Keep this change?</p><button class="save" id="b">Keep</button></dialog>${PRESS("d.showModal();b.onclick=()=>{window.truth='off';d.close()}")}`,
    ...done,
    target: BY_SELECTOR,
  },
  ...['You will leave the beta of the new model.', 'Everyone will see your profile.'].map((body): Case => ({
    name: `declared: a question about something else, ${body}`,
    html: ROW + question(body, `<button onclick="window.wrong='confirmed'">Confirm</button>`) + PRESS('d.showModal()'),
    ...stops('unknown-dialog', ASKING),
  })),
  {
    name: 'declared: a question about something else has stood there before',
    html: `${question('You have not added a phone number.', `<button onclick="window.wrong='confirmed'">Confirm</button>`).replace('<dialog', '<dialog open style="position:fixed;bottom:0"')}${ROW}${PRESS()}`,
    ...stops('step-missing', ASKING),
  },
  ...['We will no longer use your chats to improve the model.', 'The model will not improve for everyone.'].map(
    (body): Case => ({
      name: `declared: a question about it, ${body}`,
      html:
        ROW +
        question(body, '<button id="b">Confirm</button>') +
        PRESS("d.showModal();b.onclick=()=>{window.truth='off';d.close()}"),
      ...done,
      target: ASKING,
    }),
  ),
];
