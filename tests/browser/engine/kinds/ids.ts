/** Ids that occur twice: a reference by one says nothing, the label's own row does. */
import { BOX, changed, LABEL, on, OTHER, OTHER_BOX, SWITCH, TARGET, type Case } from './parts.ts';

const right = { target: TARGET, read: { ...on, rung: 'row' }, change: changed } as const;

export const IDS: Case[] = [
  {
    name: 'ids: the label leads to the box of the row above',
    html: `<ul><li><span>Weekly digest</span> ${OTHER_BOX('digest', 'id="c"')}</li><li><label for="c">${LABEL}</label> ${BOX('id="c"')}</li></ul>`,
    ...right,
  },
  {
    name: 'ids: the label leads to the ticked box of the row below',
    html: `<ul><li><label for="c">${LABEL}</label> ${BOX('id="c"')}</li><li><label for="c">Weekly digest</label> ${OTHER_BOX('digest', 'id="c" checked')}</li></ul>`,
    ...right,
  },
  {
    name: 'ids: a name by reference to an id of another row',
    html: `<div><span id="l">Weekly digest</span> ${OTHER('', 'aria-labelledby="l"').replace('aria-label=""', '')}</div><div><span id="l">${LABEL}</span> ${SWITCH('aria-labelledby="l"')}</div>`,
    ...right,
  },
  {
    name: 'ids: another row takes our name by reference',
    html: `<div><span id="l">${LABEL}</span> ${SWITCH('aria-labelledby="l"')}</div><div><span id="l">Weekly digest</span> ${OTHER('', 'aria-labelledby="l"').replace('aria-label=""', '')}</div>`,
    ...right,
  },
  {
    name: 'ids: a hidden field of the form has it too',
    html: `<form onsubmit="return false"><div><input type="hidden" id="t" name="t" value="0">${BOX('id="t"')}<label for="t">${LABEL}</label></div><div>${OTHER_BOX('news', 'id="n" checked')}<label for="n">News</label></div></form>`,
    ...right,
  },
  {
    name: 'ids: a copy that is not displayed has it too',
    html: `<section style="display:none">${OTHER_BOX('copy', 'id="t"')}<label for="t">${LABEL}</label></section><section>${BOX('id="t"')}<label for="t">${LABEL}</label></section>`,
    ...right,
  },
  {
    name: 'ids: a button of the header has it too',
    html: `<header><button id="t" aria-pressed="false" onclick="window.wrong='header'"></button></header><main><div><label for="t">${LABEL}</label> ${BOX('id="t"')}</div></main>`,
    ...right,
  },
  {
    name: 'ids: the own row has no control with it',
    html: `<div><label for="c">${LABEL}</label></div><div><span>One</span> ${OTHER_BOX('one', 'id="c" checked')}</div><div><span>Two</span> ${OTHER_BOX('two', 'id="c" checked')}</div>`,
    target: TARGET,
    read: { state: 'unclear' },
    change: { outcome: 'stopped', presses: 0 },
    timeout: 1200,
  },
];
