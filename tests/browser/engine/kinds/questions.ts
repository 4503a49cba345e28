/** A question by any markup, and a draft that waits for its Save: a change is not done until answered. */
import { BOX, changed, LABEL, on, TARGET, type Case } from './parts.ts';

const ROW = (more = '') =>
  `<div id="r"><span>${LABEL}</span> <button role="switch" aria-checked="true" data-mine id="s" style="width:36px;height:20px"></button>${more}</div>`;
const PRESS = (code: string) => `<script>s.onclick=()=>{s.setAttribute('aria-checked','false');${code}}</script>`;
const BUTTONS = (a: string, b: string) =>
  `<button onclick="window.wrong='${a}'">${a}</button> <button onclick="window.wrong='${b}'">${b}</button>`;
const asks = {
  target: TARGET,
  read: on,
  change: { outcome: 'stopped', stopped: 'unknown-dialog', presses: 1, after: { state: 'unclear', reason: 'unsaved' } },
} as const;
const waits = {
  target: TARGET,
  read: on,
  change: { outcome: 'stopped', stopped: 'unsaved', presses: 1, after: { state: 'unclear', reason: 'unsaved' } },
} as const;

export const QUESTIONS: Case[] = [
  {
    name: 'question: a layer without a role',
    html:
      ROW() +
      `<div id="l" hidden style="position:fixed;inset:100px">Turn it off? ${BUTTONS('Cancel', 'Turn it off')}</div>` +
      PRESS('l.hidden=false'),
    ...asks,
  },
  {
    name: 'question: under the row',
    html:
      ROW() +
      PRESS(
        `r.insertAdjacentHTML('beforeend',"<p>Sure? ${BUTTONS('Yes', 'No').replaceAll('"', '&quot;').replaceAll("'", '')}</p>")`,
      ),
    ...asks,
  },
  {
    name: 'question: a popover',
    html:
      ROW() +
      `<div id="p" popover="manual">You will lose your benefits. ${BUTTONS('Keep it', 'Continue')}</div>` +
      PRESS('p.showPopover()'),
    ...asks,
  },
  {
    name: 'question: in a language that nobody knows',
    html: ROW() + `<div id="l" hidden>Visste du det ${BUTTONS('Ehkä', 'Kyllä')}</div>` + PRESS('l.hidden=false'),
    ...asks,
  },
  {
    name: 'question: a message with Undo is none',
    html:
      ROW() +
      `<div id="l" hidden role="status">Saved <button>Undo</button> <button aria-label="Close">x</button></div>` +
      PRESS("l.hidden=false;window.truth='off'"),
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'draft: a bar of unsaved changes',
    html:
      ROW() +
      `<div id="l" hidden>Careful, you have unsaved changes <button>Reset</button><button>Save changes</button></div>` +
      PRESS('l.hidden=false'),
    ...waits,
  },
  {
    name: 'draft: a Save button that the press enables',
    html: ROW() + `<button id="b" disabled>Save</button>` + PRESS('b.disabled=false'),
    ...waits,
  },
  {
    name: 'draft: a form whose Save always waits',
    html: `<form onsubmit="return false"><label>${BOX()} ${LABEL}</label><button>Save preferences</button></form>`,
    ...waits,
  },
  {
    name: 'draft: in German',
    html: ROW() + `<footer><button id="b" disabled>Änderungen speichern</button></footer>` + PRESS('b.disabled=false'),
    ...waits,
  },
  {
    name: 'draft: a search form beside it is none',
    html: `<form role="search"><input type="search"><button>Search</button></form>${ROW()}${PRESS("window.truth='off'")}`,
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'draft: saving somebody else’s fields is none',
    html: `<form onsubmit="return false"><input aria-label="Name"><button>Save</button></form>${ROW()}${PRESS("window.truth='off'")}`,
    target: TARGET,
    read: on,
    change: changed,
  },
];
