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

/** A box that no mouse can hit, clipped to a pixel. */
const CLIPPED = 'style="position:absolute;width:1px;height:1px;margin:0;clip:rect(1px,1px,1px,1px)"';
/** A frame of the same origin with the control. */
const FRAME = `<iframe id="f" style="width:500px;height:150px"></iframe><script>f.contentDocument.body.innerHTML='<div><span>${LABEL}</span><input type=checkbox checked data-mine></div>';f.contentDocument.querySelector('input').onchange=e=>window.truth=e.target.checked?'on':'off'</script>`;
/** What is drawn of it. */
const MARK = '<i style="display:inline-block;width:18px;height:18px;border:1px solid">✓</i>';
/** The state is the page's own: only a press on what is seen moves it, and the box is drawn from it. */
const OWN_STATE = (seen: string, root = 'document') => `<script>
  window.truth = 'on';
  ${root}.querySelector('${seen}').addEventListener('click', (event) => {
    event.preventDefault();
    window.truth = window.truth === 'on' ? 'off' : 'on';
    ${root}.querySelector('input').toggleAttribute('checked', window.truth === 'on');
    ${root}.querySelector('i').textContent = window.truth === 'on' ? '✓' : '';
  });
</script>`;
const turns = { target: TARGET, read: on, change: changed } as const;
/** Nobody sees whether the page has heard. */
const unheard = {
  target: TARGET,
  read: on,
  change: {
    outcome: 'stopped',
    stopped: 'cannot-tell',
    presses: 1,
    moved: 0,
    after: { state: 'unclear', reason: 'pending' },
  },
} as const;

export const REACH: Case[] = [
  {
    name: 'reach: a clipped box whose state only a press on its label moves',
    html: `<div style="position:relative"><input id="b" type="checkbox" checked data-mine ${CLIPPED}>${MARK}<label for="b">${LABEL}</label></div>${OWN_STATE('label')}`,
    ...turns,
  },
  {
    name: 'reach: the same in a shadow root, with the state on its host',
    html: `<x-checkbox checked></x-checkbox><script>
      const host = document.querySelector('x-checkbox');
      host.attachShadow({ mode: 'open' }).innerHTML = \`<div style="position:relative"><input id="b" type="checkbox" checked data-mine ${CLIPPED}>${MARK}<label for="b">${LABEL}</label></div>\`;
      host.shadowRoot.querySelector('label').addEventListener('click', () => host.toggleAttribute('checked'));
    </script>${OWN_STATE('label', 'host.shadowRoot')}`,
    ...turns,
  },
  {
    name: 'reach: a transparent box behind what its label draws',
    html: `<label style="position:relative;display:inline-block"><input type="checkbox" checked data-mine style="position:absolute;inset:0;width:30px;height:16px;opacity:0;z-index:-1">${MARK}<b>${LABEL}</b></label>${OWN_STATE('label')}`,
    ...turns,
  },
  {
    name: 'reach: a transparent box over what is drawn, whose label counts twice',
    html: `<div id="row"><label for="b">${LABEL}</label> <span style="position:relative">${MARK}<input id="b" type="checkbox" checked data-mine style="position:absolute;left:0;width:18px;height:18px;margin:0;opacity:0"></span></div><script>
      let on = true;
      row.addEventListener('click', () => {
        on = !on;
        window.truth = on ? 'on' : 'off';
        setTimeout(() => {
          b.checked = on;
          row.querySelector('i').textContent = on ? '✓' : '';
        });
      });
    </script>`,
    ...turns,
  },
  {
    name: 'reach: clipped radios whose state only their labels move',
    html: `<div role="radiogroup" aria-label="${LABEL}">${['On', 'Off']
      .map(
        (word) =>
          `<div style="position:relative"><input id="${word}" name="r" type="radio" ${word === 'On' ? 'checked' : ''} data-mine ${CLIPPED}><label for="${word}">${word}</label></div>`,
      )
      .join('')}</div><script>
      window.truth = 'on';
      for (const label of document.querySelectorAll('label'))
        label.addEventListener('click', (event) => {
          event.preventDefault();
          window.truth = label.textContent.toLowerCase();
          document.getElementById(label.textContent).checked = true;
        });
    </script>`,
    ...turns,
    read: { state: 'allowed', position: 'on', kind: 'radio' },
  },
  {
    name: 'reach: a clipped box without a label, beside what is pressed for it',
    html: `<div><input type="checkbox" checked data-mine aria-label="${LABEL}" ${CLIPPED}><span id="seen">${MARK}</span> <b>${LABEL}</b></div>${OWN_STATE('#seen')}`,
    ...unheard,
  },
  {
    name: 'reach: a clipped box without a label, which draws what is beside it',
    html: `<style>input:checked + i { background: #06c }</style><div>${BOX(`aria-label="${LABEL}" ${CLIPPED}`)}${MARK} <b>${LABEL}</b></div>`,
    ...turns,
  },
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
  {
    name: 'reach: a frame under a layer of the page around it',
    html: `${FRAME}<div style="position:fixed;inset:0;background:#000c"><button>Accept all</button></div>`,
    ...stops('covered'),
  },
  {
    name: 'reach: a frame that the page around it has taken out of use',
    html: `<div inert>${FRAME}</div>`,
    ...stops('not-pressable'),
  },
  {
    name: 'reach: a frame with a bar of the page beside it',
    html: `<header style="position:fixed;top:0;height:20px">Bar</header><div style="padding-top:60px">${FRAME}</div>`,
    target: TARGET,
    read: on,
    change: changed,
  },
];
