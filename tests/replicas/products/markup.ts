/** How the products draw their rows: markup facts of each component, with the state set where the product sets it. */

/** What stands in a row: the label, what is written below it, and whether it is on. */
export interface Row {
  label: string;
  says?: string;
  on: boolean;
}

let count = 0;
const next = (name: string): string => `${name}-${++count}`;
const below = (says: string | undefined, tag = 'p'): string => (says === undefined ? '' : `<${tag}>${says}</${tag}>`);

/** MkSwitch: the input has no state and no label; the switch beside it is drawn, and shows its state by a class alone. */
export const misskey = ({ label, says, on }: Row): string =>
  `<div class="mk-root"><input type="checkbox" class="mk-input"><span class="mk-button${on ? ' mk-checked' : ''}" data-cy-switch-toggle><div class="mk-knob"></div></span>` +
  `<span class="mk-body"><span class="mk-label"><span>${label}</span></span>${below(says)}</span></div>`;

/** LemonSwitch: a role, a label, and the state in a class of what is around them alone. */
export const lemon = ({ label, on }: Row): string => {
  const id = next('lemon-switch');
  return `<div class="LemonSwitch LemonSwitch--medium LemonSwitch--bordered${on ? ' LemonSwitch--checked' : ''}"><label for="${id}">${label}</label><button id="${id}" class="LemonSwitch__button" type="button" role="switch"><div class="LemonSwitch__handle"></div></button></div>`;
};

/** chat-ui: a checkbox that is not drawn, and a switch that is, both within the label; the switch is called "switch". */
export const chatUi = ({ label, says, on }: Row, outside = false): string =>
  `<label class="row"><input type="checkbox" name="${next('setting')}" class="peer"${on ? ' checked' : ''}><div aria-checked="${on}" aria-roledescription="switch" aria-label="switch" role="switch" tabindex="0" class="track"><div class="knob"></div></div><div>${label}${outside ? '' : below(says)}</div></label>${outside ? below(says) : ''}`;

/** Rails' simple_form as Mastodon sets it up: the label stands apart from a checkbox in a label of its own. */
export const railsCheckbox = ({ label, says, on }: Row): string => {
  const id = next('user_settings');
  return `<div class="fields-group"><div class="input with_label boolean optional"><div class="label_input"><label class="boolean optional" for="${id}">${label}</label><div class="label_input__wrapper"><input type="hidden" value="0" autocomplete="off"><label class="checkbox"><input class="boolean optional" type="checkbox" value="1" id="${id}"${on ? ' checked' : ''}></label></div></div>${below(says, 'span')}</div></div>`;
};

/** Immich's SettingSwitch. */
export const immich = ({ label, says, on }: Row): string => {
  const id = next('slider');
  return `<div class="row"><div><div><label for="${id}">${label}</label></div>${says === undefined ? '' : `<p id="${id}-subtitle">${says}</p>`}</div><button type="button" role="switch" id="${id}" aria-checked="${on}"${says === undefined ? '' : ` aria-describedby="${id}-subtitle"`}></button></div>`;
};

/** Mozilla accounts: the switch is named by a label that says the section's heading, not what is written beside it. */
export const fxa = ({ label, says, on }: Row, heading: string): string =>
  `<div class="row"><div><h3>${label}</h3>${below(says)}</div><div><button role="switch" aria-checked="${on}" id="metrics-opt-out" type="button"><span class="slider"></span></button><label for="metrics-opt-out" class="sr-only">${heading}</label></div></div>`;

/** Open WebUI: the name in one column, a switch without a name in the other, what it does below both. */
export const openWebUi = ({ label, says, on }: Row): string =>
  `<div><div class="row"><div class="text-sm font-medium">${label}</div><div><button role="switch" type="button" aria-checked="${on}" data-state="${on ? 'checked' : 'unchecked'}"><span class="knob"></span></button></div></div></div><div class="text-xs"><div>${says ?? ''}</div></div>`;

/** Radix radio items, each with a label of its title and what it means. */
export const radixRadios = (name: string, rows: readonly Row[]): string =>
  `<div role="radiogroup">${rows
    .map(({ label, says, on }, at) => {
      const id = `${name}-${at}`;
      return `<div class="item"><button type="button" role="radio" aria-checked="${on}" data-state="${on ? 'checked' : 'unchecked'}" id="${id}"></button><label for="${id}"><span>${label}</span><span>${says}</span></label></div>`;
    })
    .join('')}</div>`;

/** A row of Sentry's JSON form: label and help in one column, a switch in the other. */
export const sentry = ({ label, says, on }: Row): string => {
  const id = next('field');
  return `<div class="row"><div><label for="${id}">${label}</label><div id="${id}_help">${says ?? ''}</div></div><div><button type="button" role="switch" id="${id}" aria-checked="${on}" aria-describedby="${id}_help"></button></div></div>`;
};

/** A checkbox in Firefox Relay's settings: a heading, and a labelled checkbox below it. */
export const relay = ({ label, on }: Row): string => {
  const id = next('label-collection');
  return `<div class="field"><input type="checkbox" id="${id}"${on ? ' checked' : ''}><label for="${id}">${label}</label></div>`;
};

export const STYLE = `body{font:16px/1.4 sans-serif;max-width:720px;margin:2em auto}
.row{display:flex;justify-content:space-between;gap:12px;padding:10px 0;position:relative}
[role=switch],.mk-button{display:inline-block;flex:none;width:40px;height:22px;border:1px solid;border-radius:11px}
[role=switch][aria-checked=true],.mk-checked,.LemonSwitch--checked .LemonSwitch__button{background:#357}
.peer{position:absolute;opacity:0;pointer-events:none}
.mk-root{position:relative;display:flex;padding:10px 0}.mk-input{position:absolute;width:0;height:0;opacity:0;margin:0}.mk-body{margin-left:12px}
.sr-only{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}
.item{display:flex;gap:12px}.item label{display:flex;flex-direction:column}
[role=radio]{width:18px;height:18px;border:1px solid;border-radius:9px}
.LemonSwitch{display:flex;justify-content:space-between;padding:8px;border:1px solid}`;
