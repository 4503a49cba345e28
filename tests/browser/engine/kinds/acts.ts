/** Boxes that are answers to an act, rows of what others have, and leads by which a list is about something else. */
import { BOX, LABEL, OTHER, OTHER_BOX, right, TARGET, unread, untouched, type Case } from './parts.ts';

const TICKED = OTHER_BOX('answer', 'checked');
const list = (...names: string[]) => names.map((name) => `<li><label>${TICKED} ${name}</label></li>`).join('');
/** A list of ours and another one, and what stands above and below it. */
const asked = (above: string, below = '') => `<main>${above}<ul>${list(LABEL, 'Memory')}</ul>${below}</main>`;
const button = (name: string) => `<button onclick="window.wrong='${name}'">${name}</button>`;
const plan = (above: string, inside: string) => `<main>${above}<div class="card">${inside}</div></main>`;
const FIXED = '<input type="checkbox" checked disabled>';

const each = (kind: string, pages: string[], expected: Omit<Case, 'name' | 'html'>): Case[] =>
  pages.map((html, i) => ({ name: `${kind} (${i})`, html, ...expected }));

export const ACTS: Case[] = [
  ...each(
    'act: the boxes are an answer',
    [
      asked('<h2>Which of these would you use?</h2>', `<p>${button('Vote')}</p>`),
      asked('<h2>Your settings as a file</h2>', `<p>${button('Cancel')} ${button('Export')}</p>`),
      asked('<h2>Tell us</h2>', button('Submit report')),
      `<div role="dialog" aria-label="Share"><h2>Share</h2><label>${TICKED} ${LABEL}</label><footer>${button('Create link')}</footer></div>`,
      `<div role="dialog" aria-label="People"><h2>People</h2><p><label>${TICKED} ${LABEL}</label></p><div>${button('Send invite')}</div></div>`,
      asked('<h2>Contact us</h2><p>What is your question about?</p>', '<textarea></textarea>'),
      asked('<p>Include in the file:</p>'),
    ],
    unread,
  ),
  ...each(
    'act: of another part of the page',
    [
      `<section><h2>Data use</h2><label>${BOX()} ${LABEL}</label></section><section><h2>Your data</h2>${button('Export')}</section>`,
      `<label>${BOX()} ${LABEL}</label><p>Export my data ${button('Export')}</p>`,
      `<p>${button('Share')}</p><label>${BOX()} ${LABEL}</label>`,
    ],
    right,
  ),
  ...each(
    'act: on what is selected',
    [
      asked('', button('Delete selected')),
      asked(`<div role="toolbar">${button('Remove selected')}</div>`),
      asked('', `<div>${button('Archive selected')}</div>`),
      `<details open><summary>${TICKED} ${LABEL}</summary></details><details><summary>${TICKED} Memory</summary></details>${button('Delete selected')}`,
      `<div role="toolbar" aria-label="Filters"><button aria-pressed="true" onclick="window.wrong='filter'">${LABEL}</button></div><p>3 articles</p>`,
    ],
    unread,
  ),
  ...each(
    'plans: what others have is not locked',
    [
      plan('<h1>Choose your plan</h1>', `<h2>Free</h2><ul><li>${FIXED} ${LABEL}</li></ul>`),
      plan('<h1>Plans and pricing</h1>', `<p>${FIXED} ${LABEL}</p>`),
      `<h1>Compare plans</h1><table><tr><th>Feature</th><th>Free</th><th>Team</th></tr><tr><td>${LABEL}</td><td>${FIXED}</td><td>Never</td></tr></table>`,
      `<h1>Plans</h1><div role="table"><div role="row"><span role="columnheader">Feature</span><span role="columnheader">Free (your plan)</span></div><div role="row"><span role="cell">${LABEL}</span><span role="cell"><button role="switch" aria-checked="false" disabled></button></span></div></div>`,
      `<h2>Pick a plan</h2><label><input type="radio" name="p" checked onclick="window.wrong='free'"> <b>Free</b><ul><li>${LABEL}</li><li>3 projects</li></ul></label><label><input type="radio" name="p" onclick="window.wrong='pro'"> <b>Pro</b></label>`,
    ],
    { ...unread, timeout: 4000 },
  ),
  {
    name: 'plans: a setting that the plan has fixed',
    html: `<h1>Data controls</h1><div><span>${LABEL}</span> <button role="switch" aria-checked="true" data-mine disabled></button><p>Upgrade to Pro to turn this off.</p></div>`,
    target: TARGET,
    read: { state: 'locked', fixed: 'allowed' },
    change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
  },
  ...[
    'Weekly digest includes',
    'Topics you follow',
    'Editor role',
    'Role: Viewer',
    'Show on my public profile',
    'Emma’s privacy',
    'Settings for guests',
    'Leave me out of',
    'Leave my data out of',
    'Opted out',
    'Pick what you’d like switched off',
  ].map((lead): Case => ({
    name: `lead: of something else, ${lead}`,
    html: asked(`<h3>${lead}</h3>`),
    ...unread,
  })),
  ...['Data use', 'Your role', 'Opted in', 'Pick what you’re happy with'].map((lead): Case => ({
    name: `lead: of ours, ${lead}`,
    html: `<h3>${lead}</h3><label>${BOX()} ${LABEL}</label><br><label>${OTHER_BOX('ads')} Ads</label>`,
    ...right,
  })),
  {
    name: 'lead: one over a label that is a heading with a badge',
    html: `<h2>Do not use my data to:</h2><div><section><h2>${LABEL}<small>New</small></h2>${OTHER_BOX('turned')}</section></div>`,
    ...unread,
  },
  {
    name: 'plans: who has fixed it is said in another cell',
    html: `<table><tr><td><span>${LABEL}</span><p>Managed by your organization.</p></td><td><div style="opacity:.4"><span><div role="switch" tabindex="0" style="width:40px;height:20px" aria-checked="false" data-mine></div></span></div></td></tr></table>`,
    target: TARGET,
    read: { state: 'locked', fixed: 'refused' },
    change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
  },
  {
    name: 'lead: the way to a child',
    html: `<nav aria-label="Breadcrumb"><a href="#f">Family</a> › <span>Emma</span></nav><h1>Privacy</h1><div><span>${LABEL}</span> ${OTHER('emma', 'style="width:36px;height:20px"').replace(/ aria-label="\w+"/, '')}</div>`,
    ...unread,
  },
  ...[
    'You are signed in as an administrator, viewing the account of Sam Lee.',
    'This setting has moved. Changes made here have no effect.',
  ].map((said): Case => ({
    name: `told: ${said}`,
    html: `<p>${said}</p><label>${OTHER_BOX('dead')} ${LABEL}</label>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'failed' },
    change: untouched,
    timeout: 1200,
  })),
];
