/** What is shown and not meant: answers of an assistant, posts, previews, models; and what a label shares with others. */
import { BOX, LABEL, OTHER, OTHER_BOX, right, SWITCH, TARGET, unread, type Case } from './parts.ts';

const DEAD = SWITCH().replace('onclick="', `onclick="window.wrong='pressed';`);
const ROW = `<div class="row"><span>${LABEL}</span> ${DEAD}</div>`;
const several = { ...unread, read: { state: 'unclear', reason: 'ambiguous' } } as const;
const OFF = (more = '') =>
  `<button role="switch" aria-checked="false" ${more} style="width:36px;height:20px"></button>`;

export const QUOTED: Case[] = [
  { name: 'quoted: in a log', html: `<div role="log"><p>As you asked:</p>${ROW}</div>`, ...unread },
  { name: 'quoted: in a feed', html: `<ul role="feed"><li>${ROW}</li></ul>`, ...unread },
  { name: 'quoted: in an answer', html: `<div data-message-author-role="assistant">${ROW}</div>`, ...unread },
  {
    name: 'quoted: in one of the articles that people write below',
    html: `<div><article>Mine looks so: ${ROW}</article><article>Thanks.</article></div><textarea placeholder="Write"></textarea>`,
    ...unread,
  },
  {
    name: 'quoted: the only switch of an answer on a dedicated page',
    html: `<main><div role="log">${OFF('aria-label="switch"')}</div></main>`,
    ...unread,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
  },
  {
    name: 'quoted: articles of settings, with a field in one of them',
    html: `<article><span>${LABEL}</span> ${SWITCH()}</article><article><label>About you <textarea></textarea></label></article>`,
    ...right,
  },
  {
    name: 'frame: of a preview',
    html: `<iframe title="Live preview" style="width:400px;height:100px" srcdoc="${ROW.replaceAll('"', '&quot;')}"></iframe>`,
    ...unread,
  },
  {
    name: 'model: out of use, and no dialog is open',
    html: `<p>This is new:</p><div inert><span>${LABEL}</span> ${OFF()}</div>`,
    ...unread,
    read: { state: 'unclear', reason: 'not-ready' },
  },
  {
    name: 'model: a card that no pointer reaches',
    html: `<div style="pointer-events:none"><div><span>${LABEL}</span> ${OFF()}</div></div>`,
    ...unread,
    read: { state: 'unclear', reason: 'not-ready' },
  },
  {
    name: 'model: out of use under an open dialog it is off all the same',
    html: `<div inert><span>${LABEL}</span> ${OFF('data-mine')}</div><div role="dialog" aria-label="Tips"><p>Welcome</p></div>`,
    target: TARGET,
    read: { state: 'refused' },
  },
  {
    name: 'reaches: two boxes in one label',
    html: `<label>${OTHER_BOX('one')} ${OTHER_BOX('two', 'checked')} ${LABEL}</label>`,
    ...several,
  },
  {
    name: 'reaches: two switches that are named by it',
    html: `<div><span id="n">${LABEL}</span> ${OTHER('').replace('aria-label=""', 'aria-labelledby="n"')} ${OFF('aria-labelledby="n"')}</div>`,
    ...several,
  },
  {
    name: 'reaches: a nameless box beside the one it is for',
    html: `<div><label for="n">${LABEL}</label> <input id="n" type="checkbox"> ${OTHER_BOX('other', 'checked')}</div>`,
    ...several,
  },
  {
    name: 'reaches: the next row has a name',
    html: `<div><label for="n">${LABEL}</label> ${BOX('id="n"')}<br><label for="o">Ads</label> ${OTHER_BOX('ads', 'id="o"')}</div>`,
    ...right,
  },
  {
    name: 'aside: a star without a name, on a dedicated page',
    html: `<main><div><span>${LABEL}</span> <button aria-pressed="false" onclick="window.wrong='star'">☆</button></div></main>`,
    ...unread,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
  },
  {
    name: 'aside: a box that is drawn as a heart',
    html: `<div><span>${LABEL}</span> ${OTHER_BOX('heart', 'class="icon-heart"')}</div>`,
    ...unread,
  },
  {
    name: 'aside: a pin and a bell beside the switch',
    html: `<div><span>${LABEL}</span> <button aria-pressed="true" aria-label="Pin" onclick="window.wrong='pin'">📌</button> <button aria-pressed="false" aria-label="Notify me" onclick="window.wrong='bell'">🔔</button> ${SWITCH()}</div>`,
    ...right,
  },
  {
    name: 'list: its options are those of another thing',
    html: `<div><span>${LABEL}</span> <select onchange="window.wrong='list'"><optgroup label="Push"><option>On<option selected>Off</optgroup></select></div>`,
    ...unread,
    read: { state: 'unclear', reason: 'contradictory' },
  },
  {
    name: 'title: a picture stands nearer to the switch',
    html: `<section><h2>${LABEL}</h2><div>📷 ${DEAD}</div></section>`,
    ...unread,
  },
  {
    name: 'title: of a group whose box is called by its state',
    html: `<fieldset><legend>${LABEL}</legend><label>${BOX()} Enabled</label></fieldset><fieldset><legend>Ads</legend><label>${OTHER_BOX('ads')} Enabled</label></fieldset>`,
    ...right,
  },
  {
    name: 'title: with a mark in brackets',
    html: `<div><span>${LABEL} (recommended)</span> ${SWITCH()}</div>`,
    ...right,
  },
  {
    name: 'title: with a word in brackets that makes it another one',
    html: `<div><span>${LABEL} (beta)</span> ${OFF()}</div>`,
    ...unread,
  },
  { name: 'title: numbered', html: `<div><span>3. ${LABEL}</span> ${SWITCH()}</div>`, ...right },
  {
    name: 'title: of two cards to choose from',
    html: `<h2 id="g">${LABEL}</h2><div role="radiogroup" aria-labelledby="g">${[
      ['On', 'true', 'What you write may be used by us.'],
      ['Off', 'false', 'What you write stays with you alone.'],
    ]
      .map(
        ([title, chosen, text]) =>
          `<div role="radio" tabindex="0" aria-checked="${chosen}" data-mine style="display:block" onclick="for (const one of this.parentNode.children) one.setAttribute('aria-checked', one===this); window.truth='${title?.toLowerCase()}'"><b>${title}</b><p>${text}</p></div>`,
      )
      .join('')}</div>`,
    ...right,
    read: { state: 'allowed', label: LABEL },
  },
];
