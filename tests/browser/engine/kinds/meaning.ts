/** What stands around a control and turns its meaning, or contradicts it; what says that it is not there yet. */
import { BOX, contrary, DEAD, LABEL, on, OTHER, OTHER_BOX, right, SWITCH, TARGET, unread, type Case } from './parts.ts';

/** A control of our row that must not be pressed: its position is not what the label says. */
const TURNED = OTHER_BOX('turned');
const table = (head: string, cell: string) =>
  `<table><thead><tr><th>Feature</th><th>${head}</th></tr></thead><tbody><tr><td>${LABEL}</td><td>${cell}</td></tr><tr><td>Digest</td><td>${OTHER_BOX('digest')}</td></tr></tbody></table>`;
const list = (lead: string, cell = TURNED) =>
  `${lead}<ul><li><label>${cell} ${LABEL}</label></li><li><label>${OTHER_BOX('digest')} Digest</label></li></ul>`;
const styled = (style: string) =>
  `<style>.l::${style}</style><div><span class="l">${LABEL}</span> ${SWITCH().replace('onclick="', `onclick="window.wrong='pressed';`)}</div>`;
const GREY = (style: string) =>
  `<button role="switch" aria-checked="true" data-mine style="width:36px;height:20px;${style}" onclick="window.wrong='pressed'"></button>`;
const locked = {
  target: TARGET,
  read: { state: 'locked', fixed: 'allowed' },
  change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
} as const;

/** A table of no table's markup. */
const drawnTable = (head: string, apart = false) =>
  `<style>.r{display:flex}.r>*{flex:1}</style>${apart ? '<div>' : ''}<div class="r h"><b>Feature</b><b>${head}</b></div>${apart ? '</div><div>' : ''}<div class="r"><span>${LABEL}</span><span>${TURNED}</span></div><div class="r"><span>Digest</span><span>${OTHER_BOX('digest')}</span></div>${apart ? '</div>' : ''}`;

export const MEANING: Case[] = [
  { name: 'column: a head that turns it', html: table('Opt out', TURNED), ...contrary },
  { name: 'column: a head that is the state to be', html: table('Disabled', TURNED), ...contrary },
  { name: 'column: a head that makes it about letters', html: table('Email', TURNED), ...contrary },
  {
    name: 'column: a head by roles',
    html: `<div role="table"><div role="row"><span role="columnheader">Use</span> <span role="columnheader">Block</span></div><div role="row"><span role="cell">${LABEL}</span> <span role="cell">${TURNED}</span></div></div>`,
    ...contrary,
  },
  {
    name: 'column: boxes that select the rows',
    html: `<table><tr><th>${OTHER_BOX('all')}</th><th>Name</th></tr><tr><td>${TURNED}</td><td>${LABEL}</td></tr><tr><td>${OTHER_BOX('x')}</td><td>Digest</td></tr></table>`,
    ...contrary,
  },
  { name: 'heads: drawn over rows', html: drawnTable('Opt out'), ...contrary },
  { name: 'heads: drawn in a part of their own', html: drawnTable('Block', true), ...contrary },
  {
    name: 'heads: in a grid without rows',
    html: `<div style="display:grid;grid-template-columns:1fr 6em"><b>Feature</b><b>Never</b><span>${LABEL}</span><span>${TURNED}</span><span>Digest</span><span>${OTHER_BOX('digest')}</span></div>`,
    ...unread,
  },
  {
    name: 'heads: one of two',
    html: `<style>.r{display:flex}.r>*{flex:1}</style><div class="r h"><b>Use</b><b>By us</b><b>Excluded</b></div><div class="r"><span>${LABEL}</span><span></span><span>${TURNED}</span></div>`,
    ...contrary,
  },
  { name: 'heads: one that only names it', html: drawnTable('Enabled').replace(TURNED, BOX()), ...right },
  {
    name: 'heads: a title and its help are none',
    html: `<div style="display:flex;gap:1em"><h3>Privacy</h3><small>For this account</small></div><div style="display:flex;justify-content:space-between"><span>${LABEL}</span>${BOX()}</div>`,
    ...right,
  },
  { name: 'column: a head that only names it', html: table('Enabled', BOX()), ...right },
  { name: 'column: a head without words', html: table('', BOX()), ...right },
  { name: 'lead: do not use my data to', html: list('<h3>Do not use my data to:</h3>'), ...contrary },
  { name: 'lead: a paragraph', html: list('<p>I object to</p>'), ...contrary },
  {
    name: 'lead: a legend',
    html: `<fieldset><legend>Opt out of</legend>${list('')}</fieldset>`,
    ...contrary,
  },
  { name: 'lead: a heading of what is blocked', html: list('<h2>Blocked uses</h2>'), ...contrary },
  { name: 'lead: a heading that only names', html: list('<h2>Data controls</h2>', BOX()), ...right },
  {
    name: 'lead: a title that is about refusing, and whole',
    html: list('<h1>Opt out of AI training</h1>', BOX()),
    ...right,
  },
  { name: 'style: words before the label', html: styled('before{content:"Do not "}'), ...unread },
  { name: 'style: words after the label', html: styled('after{content:" (opt out)"}'), ...unread },
  {
    name: 'style: a picture before the label',
    html: styled('before{content:"★ "}').replace("window.wrong='pressed';", ''),
    ...right,
  },
  ...[
    `<img alt="Block" src="data:,"> ${LABEL}`,
    `<svg role="img" width="16" height="16"><title>No</title><circle r="8" cx="8" cy="8"/></svg> ${LABEL}`,
    `<i class="material-symbols-outlined">do_not_disturb_on</i> ${LABEL}`,
    `<span style="text-decoration:line-through">${LABEL}</span>`,
  ].map((label): Case => ({
    name: `style: a sign that denies, ${label.replace(LABEL, '')}`,
    html: `<div><span>${label}</span> ${DEAD}</div>`,
    ...unread,
  })),
  {
    name: 'style: a sign that only adorns',
    html: `<div><span><img alt="AI" src="data:,"> ${LABEL}</span> ${SWITCH()}<button type="button"><img alt="Block" src="data:,"></button></div>`,
    ...right,
  },
  {
    name: 'style: words in a block around it',
    html: `<style>.r::before{content:"Stop: "}</style><div class="r"><span>${LABEL}</span> ${DEAD}</div>`,
    ...unread,
  },
  {
    name: 'drawn: Disabled beside a switch that is on',
    html: `<div><span>${LABEL}</span><b style="display:block">Disabled</b>${DEAD}</div>`,
    ...contrary,
  },
  {
    name: 'drawn: opted out beside a switch that is on',
    html: `<div><span>${LABEL}</span><em style="display:block">Opted out</em>${DEAD}</div>`,
    ...contrary,
  },
  {
    name: 'drawn: in German',
    html: `<div><span>${LABEL}</span><em style="display:block">Deaktiviert</em>${DEAD}</div>`,
    ...contrary,
  },
  {
    name: 'drawn: at the end of a short line',
    html: `<div><span>${LABEL}</span><p>Currently off</p>${DEAD}</div>`,
    ...contrary,
  },
  {
    name: 'drawn: a skeleton',
    html: `<div class="row-skeleton"><span>${LABEL}</span>${SWITCH()}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'not-ready' },
    timeout: 1200,
  },
  {
    name: 'drawn: a wheel beside it',
    html: `<div><span>${LABEL}</span>${SWITCH()}<i class="spinner" style="display:inline-block;width:12px;height:12px"></i></div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'not-ready' },
    timeout: 1200,
  },
  {
    name: 'drawn: a box that selects the row beside a switch of no known kind',
    html: `<ul><li>${TURNED} <span>${LABEL}</span> <div class="toggle is-on" style="width:36px;height:20px;background:#080"></div></li><li>${OTHER_BOX('x')} <span>Digest</span> <div class="toggle" style="width:36px;height:20px;background:#080"></div></li></ul>`,
    ...contrary,
  },
  { name: 'text: what a person writes', html: `<div><div contenteditable>${LABEL}</div>${TURNED}</div>`, ...unread },
  { name: 'text: a quotation', html: `<blockquote>${LABEL}</blockquote><div>${TURNED}</div>`, ...unread },
  {
    name: 'list: more than one can be chosen',
    html: `<label for="s">${LABEL}</label><select multiple id="s" data-mine onchange="window.wrong='chosen'"><option selected>On<option selected>Off</select>`,
    ...contrary,
  },
  {
    name: 'grey: the row is pale and says who fixed it',
    html: `<div style="opacity:.5"><span>${LABEL}</span>${GREY('')}<p>Managed by your organization</p></div>`,
    ...locked,
  },
  {
    name: 'grey: the control is pale, and the plan is why',
    html: `<div><span>${LABEL}</span>${GREY('opacity:.4')}<small>Only available on Business plans</small></div>`,
    ...locked,
  },
  {
    name: 'grey: by its pointer',
    html: `<div><span>${LABEL}</span>${GREY('cursor:not-allowed')}<p>Your administrator has turned this on.</p></div>`,
    ...locked,
  },
  {
    name: 'grey: in German',
    html: `<div style="opacity:.5"><span>${LABEL}</span>${GREY('')}<p>Wird von Ihrer Organisation verwaltet</p></div>`,
    ...locked,
  },
  {
    name: 'grey: pale without a reason',
    html: `<div style="opacity:.6"><span>${LABEL}</span>${SWITCH()}</div>`,
    ...right,
  },
  {
    name: 'grey: a reason, and nothing is pale',
    html: `<div><span>${LABEL}</span>${SWITCH()}<p>Contact your administrator for help.</p></div>`,
    ...right,
  },
  {
    name: 'explained: a sentence nearer to the switch than its title',
    html: `<div><div><h3>${LABEL}</h3></div><div><p>When this is on, we use what you write to make it better.</p>${SWITCH()}</div></div><div><div><h3>Digest</h3></div><div><p>When this is on, we send you letters.</p>${OTHER('digest')}</div></div>`,
    ...right,
  },
  {
    name: 'explained: two sentences and a link',
    html: `<section><h4>${LABEL}</h4><div><p>When this is on, we use what you write to make it better.</p><p>It takes some days until it is heeded.</p><a href="#x">Learn more</a>${SWITCH()}</div></section>`,
    ...right,
  },
  {
    name: 'explained: the sentence of another, below a title that has its own',
    html: `<div><div><h3>${LABEL}</h3><p>This is managed in the app, not on this page.</p></div><div><p>We may send you letters about what is new.</p>${OTHER('letters')}</div></div>`,
    ...unread,
  },
  {
    name: 'words: they change with the state to something unknown',
    html: `<div><span id="l">${LABEL}</span> ${SWITCH().replace('onclick="', `onclick="l.textContent=this.getAttribute('aria-checked')==='true'?'You are not helping':'${LABEL}';`)}</div>`,
    target: TARGET,
    read: on,
    // Lists draw another row with the same elements: nobody can tell one from the other.
    change: {
      outcome: 'stopped',
      stopped: 'cannot-tell',
      to: 'off',
      presses: 1,
      after: { state: 'unclear', reason: 'pending' },
    },
  },
];
