/** A press on its way: waited for, never repeated where a second one could undo it. */
import { LABEL, on, right, TARGET, type Case } from './parts.ts';

const ROW = (more = '') =>
  `<div class="row"><span>${LABEL}</span> <button role="switch" aria-checked="true" data-mine id="s" style="width:36px;height:20px"></button>${more}</div>`;
/** Each press asks the service to turn it over. */
const TOGGLE = (ms: number, before = '', after = '') =>
  `<script>window.truth='on';s.onclick=()=>{${before};setTimeout(()=>{window.truth=window.truth==='on'?'off':'on';s.setAttribute('aria-checked',window.truth==='on');${after}},${ms})}</script>`;

/** The switch moves at once, whatever the service answers. */
const ASKS = (answers: string, again = false) =>
  `<script>s.onclick=async()=>{s.setAttribute('aria-checked',false);const save=()=>fetch('/?answers=${answers}',{method:'POST'});await save();${again ? 'await save();' : ''}window.truth='${again ? 'off' : 'on'}'}</script>`;

export const SLOW: Case[] = [
  ...['500', '403'].map((status): Case => ({
    name: `slow: the service answers ${status}, and the page shows nothing of it`,
    html: ROW() + ASKS(status),
    target: TARGET,
    read: on,
    change: {
      outcome: 'stopped',
      stopped: 'cannot-tell',
      presses: 1,
      to: 'on',
      after: { state: 'unclear', reason: 'pending' },
    },
  })),
  {
    name: 'slow: the service takes what it refused at first',
    html: ROW() + ASKS('503,200', true),
    ...right,
    patience: 20_000,
  },
  { name: 'slow: nothing shows until it is done', html: ROW() + TOGGLE(2400), ...right, patience: 4000 },
  {
    name: 'slow: longer than any patience but a wheel turns',
    html: ROW('<i class="spinner" id="w" hidden>·</i>') + TOGGLE(3500, 'w.hidden=false', 'w.hidden=true'),
    ...right,
    patience: 1500,
  },
  {
    name: 'slow: the control is busy meanwhile',
    html: ROW() + TOGGLE(3500, "s.setAttribute('aria-busy','true')", "s.removeAttribute('aria-busy')"),
    ...right,
    patience: 1500,
  },
  {
    name: 'slow: the control is grey meanwhile',
    html: ROW() + TOGGLE(3500, 's.disabled=true', 's.disabled=false'),
    ...right,
    patience: 1500,
  },
  {
    name: 'slow: a progress bar appears in the row',
    html:
      ROW() + TOGGLE(3500, "s.insertAdjacentHTML('afterend','<progress></progress>')", 's.nextElementSibling.remove()'),
    ...right,
    patience: 1500,
  },
  {
    name: 'slow: it comes after nobody waits any more',
    html: ROW() + TOGGLE(60_000),
    target: TARGET,
    read: on,
    change: {
      outcome: 'stopped',
      stopped: 'cannot-tell',
      presses: 1,
      after: { state: 'unclear', reason: 'pending' },
    },
    patience: 1500,
  },
  {
    name: 'slow: a second press within five seconds is refused and takes the first one back',
    html:
      ROW('<p id="n"></p>') +
      `<script>let at=0;window.truth='on';s.onclick=()=>{const now=Date.now();if(now-at<5000){window.wrong='pressed twice';return}at=now;setTimeout(()=>{window.truth='off';s.setAttribute('aria-checked','false')},2600)}</script>`,
    ...right,
    patience: 5000,
  },
  {
    name: 'slow: it shows at once and is taken back while the wheel turns',
    html:
      ROW('<i class="loader" id="w" hidden>·</i>') +
      `<script>window.truth='on';s.onclick=()=>{s.setAttribute('aria-checked','false');w.hidden=false;setTimeout(()=>{s.setAttribute('aria-checked','true');w.hidden=true},2600)}</script>`,
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'rolled-back', to: 'on' },
  },
];
