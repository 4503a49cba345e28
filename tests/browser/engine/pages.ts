/**
 * Small pages, one trap each, with the exact answer that the engine must give. The control that is meant carries
 * `data-mine`, so that a wrong element is noticed even when its state is right.
 */
import { ACTS } from './kinds/acts.ts';
import { AGAIN } from './kinds/again.ts';
import { APART } from './kinds/apart.ts';
import { DECLARED } from './kinds/declared.ts';
import { FAILED } from './kinds/failed.ts';
import { FORCE } from './kinds/force.ts';
import { IDLE } from './kinds/idle.ts';
import { IDS } from './kinds/ids.ts';
import { KEEPS } from './kinds/keeps.ts';
import { LINE } from './kinds/line.ts';
import { BOX, changed, LABEL, off, on, OTHER, SWITCH, TARGET, type Case } from './kinds/parts.ts';
import { MEANING } from './kinds/meaning.ts';
import { MODELS_AND_FORMS } from './kinds/models.ts';
import { OPPOSITE } from './kinds/opposite.ts';
import { OTHERS } from './kinds/others.ts';
import { PIECES } from './kinds/pieces.ts';
import { PLAIN } from './kinds/plain.ts';
import { QUOTED } from './kinds/quoted.ts';
import { QUESTIONS } from './kinds/questions.ts';
import { REACH } from './kinds/reach.ts';
import { REVEALS } from './kinds/reveals.ts';
import { MESSAGES } from './kinds/messages.ts';
import { SAID } from './kinds/said.ts';
import { SAVES } from './kinds/saves.ts';
import { SEEN } from './kinds/seen.ts';
import { SELECTING } from './kinds/selecting.ts';
import { SHOWN } from './kinds/shown.ts';
import { SLOW } from './kinds/slow.ts';
import { SWITCHES } from './kinds/switches.ts';
import { TITLES } from './kinds/titles.ts';
import { TOGETHER } from './kinds/together.ts';
import { USABLE } from './kinds/usable.ts';
import { WORDS } from './kinds/words.ts';
import { YOUNG } from './kinds/young.ts';

const BASIC: Case[] = [
  // Kinds and how they are named
  {
    name: 'switch named by aria-label',
    html: SWITCH(`aria-label="${LABEL}"`),
    target: TARGET,
    read: { ...on, rung: 'name', kind: 'switch' },
    change: changed,
  },
  {
    name: 'switch named by its content',
    html: SWITCH('', LABEL),
    target: TARGET,
    read: { ...on, rung: 'name' },
    change: changed,
  },
  {
    name: 'switch named by reference',
    html: `<div><span id="l">${LABEL}</span><p>Some words about it.</p></div>${SWITCH('aria-labelledby="l"')}${OTHER('Location')}`,
    target: TARGET,
    read: { ...on, rung: 'name' },
    change: changed,
  },
  {
    name: 'checkbox in its label',
    html: `<label>${BOX()} ${LABEL}</label>`,
    target: TARGET,
    read: { ...on, rung: 'name', kind: 'checkbox' },
    change: changed,
  },
  {
    name: 'checkbox with a label for it',
    html: `<div>${BOX('id="c"')}</div><div><label for="c">${LABEL}</label></div><label><input type="checkbox" checked> Other</label>`,
    target: TARGET,
    read: { ...on, rung: 'name' },
    change: changed,
  },
  {
    name: 'visually hidden checkbox behind a styled label',
    html: `<style>.v{position:absolute;width:1px;height:1px;opacity:0;clip-path:inset(50%)}</style><label>${BOX('class="v"')}<span class="track"></span><span>${LABEL}</span></label>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'checkbox with display:none behind a label',
    html: `<div><span>${LABEL}</span>${BOX('id="c" style="display:none"')}<label for="c" style="display:inline-block;width:40px;height:20px;background:#ccc"></label></div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'native input with role switch',
    html: `<div><span id="allow">${LABEL}</span><input type="checkbox" role="switch" checked data-mine aria-labelledby="allow" onchange="window.truth=this.checked?'on':'off'"></div>`,
    target: TARGET,
    read: { ...on, rung: 'name', kind: 'switch' },
    change: changed,
  },
  {
    name: 'menuitemcheckbox',
    html: `<ul role="menu"><li role="menuitemcheckbox" aria-checked="true" data-mine onclick="this.setAttribute('aria-checked','false');window.truth='off'">${LABEL}</li></ul>`,
    target: TARGET,
    read: { ...on, kind: 'checkbox' },
    change: changed,
  },
  {
    name: 'aria-pressed button',
    html: `<div>${LABEL} <button aria-pressed="true" data-mine onclick="this.setAttribute('aria-pressed','false');window.truth='off'"></button></div>`,
    target: TARGET,
    read: { ...on, kind: 'button' },
    change: changed,
  },
  {
    name: 'hidden checkbox with a role=switch stand-in inside a wrapping label',
    html: `<label style="display:flex"><input type="checkbox" checked style="position:absolute;opacity:0;pointer-events:none" onchange="window.truth=this.checked?'on':'off';this.nextElementSibling.setAttribute('aria-checked',this.checked)"><div role="switch" aria-checked="true" aria-label="switch" tabindex="0" data-mine style="width:30px;height:16px"></div><div>${LABEL}</div></label><p>Sharing your data will help.</p>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'stand-in with a hidden bubbling input',
    html: `<div><span>${LABEL}</span><span><button role="switch" aria-checked="true" data-state="checked" data-mine onclick="var n=this.getAttribute('aria-checked')!=='true';this.setAttribute('aria-checked',n);this.dataset.state=n?'checked':'unchecked';this.nextElementSibling.checked=n;window.truth=n?'on':'off'">&nbsp;</button><input type="checkbox" checked aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0;pointer-events:none"></span></div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },

  {
    name: 'an input that nobody sees inside a switch is no witness',
    html: `<div><span>${LABEL}</span><div role="switch" aria-checked="true" tabindex="0" data-mine onclick="this.setAttribute('aria-checked','false');window.truth='off'"><div aria-hidden="true"><input type="checkbox" style="display:none"></div></div></div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },

  // Rows
  {
    name: 'definition list with help texts and other controls',
    html: `<dl><dt>Ads</dt><dd>${OTHER('')}<small>Some help</small></dd><dt>${LABEL}</dt><dd>${SWITCH()} <small>More help</small></dd><dt>View</dt><dd><div role="group" aria-label="View"><button aria-pressed="true">List</button><button aria-pressed="false">Grid</button></div></dd></dl>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'heading in the same row, no association',
    html: `<div><div><div><h3>${LABEL}</h3><p>We train on what you write.</p></div>${SWITCH('aria-label="toggle"')}</div><div><h3>Location metadata</h3>${OTHER('')}</div></div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'table of settings',
    html: `<table><tr><td>Ads</td><td>${OTHER('')}</td></tr><tr><td>${LABEL}</td><td>${SWITCH()}</td></tr></table>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'definition list',
    html: `<dl><dt>Ads</dt><dd>${OTHER('')}</dd><dt>${LABEL}</dt><dd>${SWITCH()}</dd></dl>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'grid without rows',
    html: `<div style="display:grid;grid-template-columns:1fr auto"><span>Ads</span>${OTHER('')}<span>${LABEL}</span>${SWITCH()}<span>Location</span>${OTHER('')}</div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'grid without rows, controls first',
    html: `<div style="display:grid;grid-template-columns:auto 1fr">${OTHER('')}<span>Ads</span>${SWITCH()}<span>${LABEL}</span>${OTHER('')}<span>Location</span></div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'row with a help button and a link',
    html: `<div><span>${LABEL}</span> <button aria-label="More information">i</button> <a href="#x">Learn more</a> ${SWITCH()}</div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'dedicated page with heading, intro and no row',
    html: `<main><h1>Data controls</h1><p>Choose how we use what you write with us.</p><span>${LABEL}</span>${SWITCH()}</main>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },

  // Text
  {
    name: 'label split over inline elements',
    html: `<div><span>Improve <b>the model</b> for <i>everyone</i></span>${SWITCH()}</div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'upper-cased by CSS, soft hyphens, bidi marks',
    html: `<div><span style="text-transform:uppercase">\u200EIm\u00ADprove the mo\u00ADdel for\u00A0everyone\u200F</span>${SWITCH()}</div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'typographic apostrophe',
    html: `<div><span>Don\u2019t use my data</span>${SWITCH()}</div>`,
    target: { labels: [{ text: "Don't use my data", lang: 'en', refuses: 'on' }] },
    read: { state: 'refused', position: 'on' },
    change: { outcome: 'already', presses: 0 },
  },
  {
    name: 'CJK label re-spaced',
    html: `<div lang="zh"><span>改 进 模 型</span>${SWITCH()}</div>`,
    target: { labels: [off('改进模型', 'zh-CN')] },
    read: { state: 'allowed', rung: 'row' },
    change: changed,
  },
  {
    name: 'name that also carries the state',
    html: `<button data-mine aria-haspopup="dialog">${LABEL} <span>Off</span></button>`,
    target: { ...TARGET, dialog: {} },
    read: { state: 'refused', position: 'off', kind: 'dialog', rung: 'name' },
  },
  {
    name: 'label with the instance filled in',
    html: `<div><span>Prevent sharing for cats</span>${SWITCH()}</div><div><span>Prevent sharing for dogs</span>${OTHER('')}</div>`,
    target: { labels: [{ text: 'Prevent sharing for {instance}', lang: 'en', refuses: 'on' }], instance: 'cats' },
    read: { state: 'refused' },
  },
  {
    name: 'label whose instance is not known',
    html: `<div><span>Prevent sharing for cats</span>${SWITCH()}</div>`,
    target: { labels: [{ text: 'Prevent sharing for {instance}', lang: 'en', refuses: 'on' }] },
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },

  // Traps
  {
    name: 'description of another row quotes the label',
    html: `<div><span>Voice recordings</span><p>Works only together with <b>${LABEL}</b>, see above.</p>${OTHER('')}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
    change: { outcome: 'stopped', stopped: 'unreadable', presses: 0 },
  },
  {
    name: 'description of another row is the label',
    html: `<div><span>Voice recordings</span><p>${LABEL}</p>${OTHER('')}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'longer setting name that contains the label',
    html: `<label><input type="checkbox" checked> ${LABEL} with my voice</label><div>${LABEL} with my photos ${OTHER('')}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'label in a table of contents only',
    html: `<nav><a href="#m">${LABEL}</a></nav><main><div><span>Location metadata</span>${OTHER('')}</div></main>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'label in a table of contents, and a control without any text',
    html: `<nav><a href="#m">${LABEL}</a></nav><main>${OTHER('')}</main>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'label in a table of contents and in its row',
    html: `<nav><a href="#m">${LABEL}</a></nav><main><div><span>Location metadata</span>${OTHER('')}</div><div><span>${LABEL}</span>${SWITCH()}</div></main>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'label is the heading of a section with another control',
    html: `<section><h2>${LABEL}</h2><div><span>Location metadata</span>${OTHER('')}</div></section>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'label is the title of a group with another row',
    html: `<section><h3>${LABEL}</h3><div><span>Location metadata</span>${OTHER('')}</div></section>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'label beside a control with another name',
    html: `<div><span>${LABEL}</span>${OTHER('Show AI-powered suggestions')}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'two controls with the label',
    html: `<div><span>${LABEL}</span>${SWITCH()}</div><div><span>${LABEL}</span>${SWITCH()}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'ambiguous' },
    timeout: 600,
    change: { outcome: 'stopped', stopped: 'unreadable', presses: 0 },
  },
  {
    name: 'two unnamed controls in the row of the label',
    html: `<div><span>${LABEL}</span>${SWITCH()}${SWITCH()}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'ambiguous' },
    timeout: 600,
  },
  {
    name: 'hidden mobile copy',
    html: `<div style="display:none"><span>${LABEL}</span>${OTHER('')}</div><div><span>${LABEL}</span>${SWITCH()}</div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'page behind an open dialog',
    html: `<div inert><label><input type="checkbox"> ${LABEL}</label></div><div role="dialog" aria-modal="true" aria-label="Settings"><div><span>${LABEL}</span>${SWITCH()}</div></div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'generic aria-label',
    html: `<div><span>${LABEL}</span>${SWITCH('aria-label="Toggle switch"')}</div>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },

  // State
  {
    name: 'checked and aria-checked disagree',
    html: `<label><input type="checkbox" role="switch" checked aria-checked="false"> ${LABEL}</label>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'contradictory' },
    timeout: 900,
    change: { outcome: 'stopped', stopped: 'unreadable', presses: 0 },
  },
  {
    name: 'aria-checked absent',
    html: `<div><span>${LABEL}</span><div role="switch"></div></div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'not-ready' },
    timeout: 600,
  },
  {
    name: 'aria-checked arrives later',
    html: `<div><span>${LABEL}</span><div role="switch" id="s"></div></div><script>setTimeout(()=>s.setAttribute('aria-checked','true'),500)</script>`,
    target: TARGET,
    read: { state: 'allowed' },
  },
  {
    name: 'drawn off until its state is fetched',
    html: `<div id="h"></div><script>setTimeout(()=>{h.innerHTML='<div><span>${LABEL}</span><button role="switch" aria-checked="false" data-mine></button></div>';setTimeout(()=>h.querySelector('button').setAttribute('aria-checked','true'),400)},200)</script>`,
    target: TARGET,
    read: { state: 'allowed' },
  },
  {
    name: 'greyed until its state is fetched',
    html: `<label><input type="checkbox" disabled id="c" data-mine> ${LABEL}</label><script>setTimeout(()=>{c.disabled=false;c.checked=true},400)</script>`,
    target: TARGET,
    read: { state: 'allowed' },
  },
  {
    name: 'a bare word on a plain button',
    html: `<div><span>${LABEL}</span><button onclick="window.wrong='pressed'">On</button></div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
    change: { outcome: 'stopped', stopped: 'unreadable', presses: 0 },
  },
  {
    name: 'mixed',
    html: `<div role="checkbox" aria-checked="mixed">${LABEL}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'contradictory' },
    timeout: 600,
  },
  {
    name: 'data-state disagrees',
    html: SWITCH(`aria-label="${LABEL}" data-state="unchecked"`),
    target: TARGET,
    read: { state: 'unclear', reason: 'contradictory' },
    timeout: 600,
  },
  {
    name: 'aria-busy',
    html: `<div aria-busy="true"><span>${LABEL}</span>${SWITCH()}</div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'not-ready' },
    timeout: 600,
  },
  {
    name: 'greyed out, on',
    html: `<label>${BOX('disabled')} ${LABEL}</label>`,
    target: TARGET,
    read: { state: 'locked', fixed: 'allowed' },
    change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
  },
  {
    name: 'greyed out by its fieldset, and refused',
    html: `<fieldset disabled><label><input type="checkbox"> ${LABEL}</label></fieldset>`,
    target: TARGET,
    read: { state: 'locked', fixed: 'refused' },
  },
  {
    name: 'class only, undeclared',
    html: `<div><span>${LABEL}</span><div class="toggle is-on"></div></div>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'class only, declared',
    html: `<div><span>${LABEL}</span><div class="toggle is-on" data-mine onclick="this.classList.toggle('is-on');this.classList.toggle('is-off');window.truth=this.classList.contains('is-on')?'on':'off'">\u00A0</div></div>`,
    target: { ...TARGET, drawn: { control: '.toggle', on: '.is-on', off: '.is-off' } },
    read: { ...on, kind: 'drawn' },
    change: changed,
  },

  {
    name: 'class only, declared, and drawn neither way',
    html: `<div><span>${LABEL}</span><div class="toggle">\u00A0</div></div>`,
    target: { ...TARGET, drawn: { control: '.toggle', on: '.is-on', off: '.is-off' } },
    read: { state: 'unclear', reason: 'contradictory' },
    timeout: 900,
    change: { outcome: 'stopped', stopped: 'unreadable', presses: 0 },
  },

  // Choices
  {
    name: 'native radio group',
    html: `<fieldset><legend>${LABEL}</legend><label><input type="radio" name="r" value="a" checked data-mine> Allow</label><label><input type="radio" name="r" value="b" onchange="window.truth='off'"> Don't allow</label></fieldset>`,
    target: { ...TARGET, words: { on: ['Allow'], off: ["Don't allow"] } },
    read: { ...on, kind: 'radio', choice: 'Allow' },
    change: changed,
  },
  {
    name: 'ARIA radio group',
    html: `<div role="radiogroup" aria-label="${LABEL}"><div role="radio" aria-checked="true" data-mine>Allow</div><div role="radio" aria-checked="false" onclick="this.setAttribute('aria-checked','true');this.previousElementSibling.setAttribute('aria-checked','false');window.truth='off'">Deny</div></div>`,
    target: { ...TARGET, words: { on: ['Allow'], off: ['Deny'] } },
    read: { ...on, kind: 'radio' },
    change: changed,
  },
  {
    name: 'segmented buttons',
    html: `<div><span>${LABEL}</span><div role="group"><button aria-pressed="true" data-mine>On</button><button aria-pressed="false" onclick="this.setAttribute('aria-pressed','true');this.previousElementSibling.setAttribute('aria-pressed','false');window.truth='off'">Off</button></div></div>`,
    target: TARGET,
    read: { ...on, kind: 'radio' },
    change: changed,
  },
  {
    name: 'label is an option itself',
    html: `<div role="dialog" aria-label="Third-party AI"><label><input type="radio" name="m" data-mine onchange="window.truth='off'"> Minimize third-party training</label><label><input type="radio" name="m" checked> Prioritize maximum reach (Default)</label></div>`,
    target: { labels: [{ text: 'Minimize third-party training', lang: 'en', refuses: 'on' }] },
    read: { state: 'allowed', position: 'off', kind: 'radio' },
    change: changed,
  },
  {
    name: 'native select',
    html: `<div><label for="s">${LABEL}</label><select id="s" data-mine onchange="window.truth=this.value"><option value="on">Enabled</option><option value="off">Disabled</option></select></div>`,
    target: { ...TARGET, words: { on: ['Enabled'], off: ['Disabled'] } },
    read: { ...on, kind: 'select', choice: 'Enabled' },
    change: changed,
  },
  {
    name: 'select with an unknown choice',
    html: `<div><label for="s">${LABEL}</label><select id="s"><option>Enabled for some</option></select></div>`,
    target: { ...TARGET, words: { on: ['Enabled'], off: ['Disabled'] } },
    read: { state: 'unclear', reason: 'contradictory' },
    timeout: 900,
  },
  {
    name: 'menu button opened by a click',
    html: `<div><span>${LABEL}</span><button aria-haspopup="menu" data-mine id="b" onclick="m.hidden=false"><span>On</span></button><ul role="menu" id="m" hidden><li role="menuitem" onclick="m.hidden=true;b.textContent='Off';window.truth='off'">Off</li><li role="menuitem" onclick="window.wrong='delete'">Turn off and delete activity</li></ul></div>`,
    target: TARGET,
    read: { ...on, kind: 'menu' },
    change: changed,
  },
  {
    name: 'menu button opened by pointerdown',
    html: `<div><span>${LABEL}</span><button aria-haspopup="menu" data-mine id="b" onpointerdown="m.hidden=false"><span>On</span></button><ul role="menu" id="m" hidden><li role="menuitem" onclick="m.hidden=true;b.textContent='Off';window.truth='off'">Off</li></ul></div>`,
    target: TARGET,
    read: { ...on, kind: 'menu' },
    change: changed,
  },
  {
    name: 'listbox opened by a key',
    html: `<div><span>${LABEL}</span><button aria-haspopup="listbox" data-mine id="b" onkeydown="if(event.key==='ArrowDown')m.hidden=false">Enabled</button></div><ul role="listbox" id="m" hidden><li role="option">Enabled</li><li role="option" onclick="m.hidden=true;b.textContent='Disabled';window.truth='off'">Disabled</li></ul>`,
    target: { ...TARGET, words: { on: ['Enabled'], off: ['Disabled'] } },
    read: { ...on, kind: 'combobox' },
    change: changed,
  },
  {
    name: 'chip named after its act, menu with a destructive twin, confirm dialog',
    html: `<div><h2>Keep activity</h2><button aria-haspopup="menu" aria-label="Turn off your Keep activity setting" data-mine id="b" onclick="m.hidden=false"><span>On</span></button></div><ul role="menu" id="m" hidden><li role="menuitem" onclick="m.hidden=true;d.show()"><div>Turn off</div><div>1 step</div></li><li role="menuitem" onclick="window.wrong='delete'"><div>Turn off and delete activity</div><div>2 steps</div></li></ul><dialog id="d"><h3>Turn off Keep activity?</h3><button onclick="d.close();b.querySelector('span').textContent='Off';window.truth='off'">Got it</button><button onclick="window.wrong='delete'">Delete all</button></dialog>`,
    target: {
      labels: [off('Keep activity')],
      complete: [
        { press: ['Turn off'], within: 'menu' },
        { confirm: { says: ['Turn off Keep activity?'], press: ['Got it'] } },
      ],
    },
    read: { state: 'allowed', kind: 'menu' },
    change: changed,
  },
  {
    name: 'text field with a list, the chosen text laid over it',
    html: `<div><span id="l">${LABEL}</span><div id="c"><div><div id="v">Enabled</div><div><input role="combobox" aria-haspopup="listbox" aria-labelledby="l" data-mine></div></div><button aria-hidden="true" tabindex="-1">\u25BE</button></div></div><div role="listbox" id="m" hidden><div role="option">Enabled</div><div role="option" onclick="m.hidden=true;v.textContent='Disabled';window.truth='off'">Disabled</div></div><script>c.onmousedown=()=>{m.hidden=false}</script>`,
    target: { ...TARGET, words: { on: ['Enabled'], off: ['Disabled'] } },
    read: { ...on, kind: 'combobox', choice: 'Enabled' },
    change: changed,
  },
  {
    name: 'slider with two stops',
    html: `<div><label for="s">${LABEL}</label><input type="range" min="0" max="1" value="1" id="s" data-mine onchange="window.truth=this.value==='1'?'on':'off'"></div>`,
    target: TARGET,
    read: { ...on, kind: 'slider' },
    change: changed,
  },
  {
    name: 'row button with a dialog',
    html: `<button data-mine id="row" aria-haspopup="dialog" onclick="d.showModal()"><span>${LABEL}</span> <span id="v">On</span></button><button>Delete all chats</button><dialog id="d" aria-label="Model improvement"><div><span>${LABEL}</span><button role="switch" aria-checked="true" onclick="this.setAttribute('aria-checked','false');v.textContent='Off';window.truth='off'"></button></div><button onclick="d.close()">Done</button><button onclick="window.wrong='delete'">Delete my data</button></dialog>`,
    target: { ...TARGET, dialog: { close: ['Done'] } },
    read: { ...on, kind: 'dialog', rung: 'name' },
    change: changed,
  },
  {
    name: 'edited in a dialog: closed, and nothing was kept',
    html: `<button data-mine id="row" aria-haspopup="dialog" onclick="d.showModal()"><span>${LABEL}</span> <span>On</span></button><dialog id="d" aria-label="Model improvement" onclose="s.setAttribute('aria-checked','true')"><div><span>${LABEL}</span><button id="s" role="switch" aria-checked="true" onclick="this.setAttribute('aria-checked','false')"></button></div><button onclick="d.close()">Done</button></dialog>`,
    target: { ...TARGET, dialog: { close: ['Done'] } },
    read: { ...on, kind: 'dialog', rung: 'name' },
    change: { outcome: 'stopped', stopped: 'rolled-back', presses: 1 },
  },

  // Shadow roots and frames
  {
    name: 'control in an open shadow root, label outside',
    html: `<div><span>${LABEL}</span><my-switch></my-switch></div><script>customElements.define('my-switch',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<button role="switch" aria-checked="true" data-mine></button>';const b=this.shadowRoot.firstChild;b.onclick=()=>{b.setAttribute('aria-checked','false');window.truth='off'}}})</script>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },
  {
    name: 'host with a role around an input in its shadow root',
    html: `<div><x-toggle role="switch" aria-checked="true" tabindex="0" aria-labelledby="lbl" data-mine>${LABEL}</x-toggle></div><label><input type="checkbox" checked> Other</label><script>customElements.define('x-toggle',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<label><input type="checkbox" role="switch" aria-checked="true" checked style="position:absolute;opacity:0"><div id="lbl"><slot></slot><div>You can withdraw at any time.</div></div></label>';const i=this.shadowRoot.querySelector('input');i.onclick=(e)=>e.stopPropagation();this.onclick=(e)=>{if(e.target!==this)return;const v=this.getAttribute('aria-checked')!=='true';this.setAttribute('aria-checked',v);i.setAttribute('aria-checked',v);i.checked=v;window.truth=v?'on':'off'}}})</script>`,
    target: TARGET,
    read: { state: 'allowed', position: 'on' },
    change: changed,
  },
  {
    name: 'label slotted into the shadow root of its control',
    html: `<div><my-box>${LABEL}</my-box><my-box>Location</my-box></div><script>customElements.define('my-box',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<label><input type="checkbox" checked data-mine><slot></slot></label>';const b=this.shadowRoot.querySelector('input');b.onchange=()=>{window.truth=b.checked?'on':'off'}}})</script>`,
    target: TARGET,
    read: { state: 'allowed', label: LABEL },
    change: changed,
  },
  {
    name: 'control in a frame of the same origin',
    html: `<h1>Settings</h1><iframe id="f"></iframe><script>f.contentDocument.body.innerHTML='<div><span>${LABEL}</span><input type=checkbox checked data-mine></div>';f.contentDocument.querySelector('input').onchange=e=>window.truth=e.target.checked?'on':'off'</script>`,
    target: TARGET,
    read: { ...on, rung: 'row' },
    change: changed,
  },

  // Rungs 3 and 4
  {
    name: 'dedicated page in an unknown language',
    html: `<!doctype html><html lang="ko"><meta charset=utf-8><body><header>${OTHER('테마')}</header><main><h1>데이터</h1><div><span>모델 개선</span>${SWITCH()}</div></main>`,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
    read: { state: 'allowed', rung: 'dedicated' },
    change: changed,
  },
  {
    name: 'dedicated page that asks to sign in first, in an unknown language',
    html: `<!doctype html><html lang="ko"><meta charset=utf-8><body><main><form><input type="password"><label>${BOX()} 로그인 상태 유지</label></form></main>`,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
    change: { outcome: 'stopped', stopped: 'unreadable', presses: 0 },
  },
  {
    name: 'dedicated page in a known language with a renamed label',
    html: `<main><h1>Data</h1><div><span>Do not improve the model</span>${SWITCH()}</div></main>`,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
    change: { outcome: 'stopped', stopped: 'unreadable', presses: 0 },
  },
  {
    name: 'dedicated page without a language, Latin text',
    html: `<!doctype html><html><meta charset=utf-8><body><main><div><span>Modell nicht verbessern</span>${SWITCH()}</div></main>`,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },
  {
    name: 'dedicated page whose only text is its own heading',
    html: `<main><h1>Data for AI</h1>${SWITCH('aria-label="switch"')}</main>`,
    target: { ...TARGET, headings: ['Data for AI'], dedicated: { refuses: 'off' } },
    read: { state: 'allowed', rung: 'dedicated' },
    change: changed,
  },
  {
    name: 'dedicated page with two controls',
    html: `<!doctype html><html lang="ko"><meta charset=utf-8><body><main><div><span>모델 개선</span>${SWITCH()}</div><div><span>위치</span>${SWITCH()}</div></main>`,
    target: { ...TARGET, dedicated: { refuses: 'off' } },
    read: { state: 'unclear', reason: 'ambiguous' },
    timeout: 600,
  },
  {
    name: 'selector hint in an unknown language',
    html: `<!doctype html><html lang="ko"><meta charset=utf-8><body><main><div><span>모델 개선</span>${SWITCH('data-key="train"')}</div><div><span>위치</span>${OTHER('')}</div></main>`,
    target: { ...TARGET, hints: [{ selector: '[data-key="train"]', refuses: 'off' }] },
    read: { state: 'allowed', rung: 'hint' },
    change: changed,
  },
  {
    name: 'selector hint on a renamed control',
    html: `<div><span>Opt out of training</span>${SWITCH('data-key="train"')}</div>`,
    target: { ...TARGET, hints: [{ selector: '[data-key="train"]', refuses: 'off' }] },
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 400,
  },

  // Timing and completion
  {
    name: 'appears late',
    html: `<main id="m"></main><script>setTimeout(()=>{m.innerHTML=\`<label><input type="checkbox" checked data-mine onchange="window.truth=this.checked?'on':'off'"> ${LABEL}</label>\`},700)</script>`,
    target: TARGET,
    read: { ...on, rung: 'name' },
    change: changed,
  },
  {
    name: 'listens late',
    html: `<div><span>${LABEL}</span><button role="switch" aria-checked="true" data-mine id="s"></button></div><script>setTimeout(()=>{s.onclick=()=>{s.setAttribute('aria-checked',s.getAttribute('aria-checked')!=='true');window.truth='off'}},1500)</script>`,
    target: TARGET,
    read: on,
    settle: 400,
    change: { outcome: 'changed', to: 'off', presses: 1 },
  },
  {
    name: 'never listens',
    html: `<div><span>${LABEL}</span><button role="switch" aria-checked="true" data-mine></button></div>`,
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'cannot-tell', presses: 1, after: { state: 'unclear', reason: 'pending' } },
  },
  {
    name: 'rolls back',
    html: `<div><span>${LABEL}</span><button role="switch" aria-checked="true" data-mine onclick="this.setAttribute('aria-checked','false');setTimeout(()=>this.setAttribute('aria-checked','true'),800)"></button></div>`,
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'rolled-back' },
  },
  {
    name: 'node replaced on every change',
    html: `<div id="h"></div><script>let v=true;function draw(){h.innerHTML='<div><span>${LABEL}</span><button role="switch" data-mine aria-checked="'+v+'"></button></div><div><span>Other</span><button role="switch" aria-checked="true"></button></div>';h.querySelector('button').onclick=()=>{v=!v;window.truth=v?'on':'off';draw()}}draw();</script>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'Save button, enabled by the change',
    html: `<form onsubmit="return false"><label><input type="checkbox" checked data-mine onchange="document.querySelector('#save').disabled=false"> ${LABEL}</label><button id="save" disabled onclick="this.disabled=true;window.truth='off'">Save</button></form>`,
    target: { ...TARGET, complete: [{ press: ['Save'] }] },
    read: on,
    change: changed,
  },
  {
    name: 'Save button missing',
    html: `<label><input type="checkbox" checked data-mine> ${LABEL}</label>`,
    target: { ...TARGET, complete: [{ press: ['Save'] }] },
    read: on,
    change: { outcome: 'stopped', stopped: 'step-missing', presses: 1 },
  },
  {
    name: 'failure text',
    html: `<label><input type="checkbox" checked data-mine onchange="a.textContent='Failed to save settings.'"> ${LABEL}</label><div role="alert" id="a"></div>`,
    target: { ...TARGET, failures: ['Failed to save settings.'] },
    read: on,
    change: { outcome: 'stopped', stopped: 'failure-shown', presses: 1 },
  },
  {
    name: 'undeclared dialog',
    html: `<label><input type="checkbox" checked data-mine onclick="d.show()"> ${LABEL}</label><dialog id="d">Are you sure? <button onclick="window.wrong='dialog'">Yes</button></dialog>`,
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'unknown-dialog', presses: 1 },
  },
  {
    name: 'dialog that asks for a code',
    html: `<label><input type="checkbox" checked data-mine onclick="d.show()"> ${LABEL}</label><dialog id="d">Enter the code we sent you <input autocomplete="one-time-code"><button>Next</button></dialog>`,
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'code-needed', presses: 1 },
  },
  {
    name: 'confirm dialog with a destructive choice',
    html: `<div><span>${LABEL}</span><button role="switch" aria-checked="true" data-mine id="s" onclick="d.show()"></button></div><dialog id="d"><p>Turn this off?</p><button onclick="window.wrong='delete'">Turn off and delete</button><button onclick="d.close();s.setAttribute('aria-checked','false');window.truth='off'">Turn off</button></dialog>`,
    target: { ...TARGET, complete: [{ confirm: { says: ['Turn this off?'], press: ['Turn off'] } }] },
    read: on,
    change: changed,
  },
  {
    name: 'destructive step is never taken',
    html: `<label><input type="checkbox" checked data-mine> ${LABEL}</label><button onclick="window.wrong='delete'">Delete everything</button>`,
    target: { ...TARGET, complete: [{ press: ['Delete everything'] }] },
    read: on,
    change: { outcome: 'stopped', presses: 1 },
  },
  {
    name: 'another control moves along',
    html: `<label><input type="checkbox" checked data-mine onchange="o.checked=!o.checked;window.truth=this.checked?'on':'off'"> ${LABEL}</label><label><input type="checkbox" id="o" checked> Location</label>`,
    target: TARGET,
    read: on,
    change: { outcome: 'changed', to: 'off', presses: 1, moved: 1 },
  },
  {
    name: 'wrapper that counts a label click twice',
    html: `<div class="artdeco-toggle" id="t"><span aria-hidden="true" id="w">On</span><label for="i" id="l">${LABEL}</label><input type="checkbox" checked id="i" data-mine style="position:absolute;opacity:0"></div><script>let v=true;t.addEventListener('click',()=>{v=!v;i.checked=v;w.textContent=v?'On':'Off';window.truth=v?'on':'off'});</script>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'already refused',
    html: `<label><input type="checkbox" data-mine onclick="window.wrong='pressed'"> ${LABEL}</label>`,
    target: TARGET,
    read: { state: 'refused', position: 'off' },
    change: { outcome: 'already', presses: 0 },
  },
  {
    name: 'restore what was recorded',
    html: `<label><input type="checkbox" data-mine onchange="window.truth=this.checked?'on':'off'"> ${LABEL}</label>`,
    target: TARGET,
    read: { state: 'refused' },
    change: { outcome: 'changed', to: 'on', presses: 1, restore: 'on' },
  },
  {
    name: 'a tab reveals the control',
    html: `<button role="tab" id="t">Data controls</button><div id="p"></div><script>t.onmousedown=()=>{p.innerHTML=\`<label><input type="checkbox" checked data-mine onchange="window.truth=this.checked?'on':'off'"> ${LABEL}</label>\`}</script>`,
    target: { ...TARGET, reveal: [{ press: ['Data controls'], gesture: 'pointer' }] },
    read: { state: 'unclear', reason: 'no-control' },
    timeout: 1500,
    change: { ...changed },
  },
];

/** Every page: the basic ones, then those that stand for one kind of trap. */
export const CASES: Case[] = [
  ...BASIC,
  ...IDS,
  ...FORCE,
  ...SLOW,
  ...TOGETHER,
  ...YOUNG,
  ...ACTS,
  ...AGAIN,
  ...DECLARED,
  ...SWITCHES,
  ...APART,
  ...FAILED,
  ...LINE,
  ...QUESTIONS,
  ...REACH,
  ...MEANING,
  ...REVEALS,
  ...MESSAGES,
  ...SAID,
  ...SAVES,
  ...WORDS,
  ...MODELS_AND_FORMS,
  ...PIECES,
  ...OPPOSITE,
  ...OTHERS,
  ...PLAIN,
  ...SEEN,
  ...QUOTED,
  ...SELECTING,
  ...USABLE,
  ...KEEPS,
  ...SHOWN,
  ...TITLES,
  ...IDLE,
];
