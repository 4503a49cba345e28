/** What says the opposite of what a control shows, or of what its label means: nobody can tell then. */
import { LABEL, off, on, OTHER, SWITCH, SWITCH_OFF, TARGET, untouched, type Case } from './parts.ts';

const doubted = (reason: 'contradictory' | 'ambiguous' | 'failed' | 'no-control') =>
  ({ target: TARGET, read: { state: 'unclear', reason }, change: untouched, timeout: 1500 }) as const;
const radios = (chosen: number, ...names: string[]) =>
  `<fieldset><legend>AI training</legend>${names
    .map((name, i) => `<label><input type="radio" name="t" ${i === chosen ? 'checked' : ''} data-mine> ${name}</label>`)
    .join('<br>')}</fieldset>`;
const roving = (name: string, control: string) => `<span>${name}</span> ${control}`;

/** A list that nobody sees, and beside it what a library draws for it, which says “On” whatever the list says. */
const STOOD_IN = (options: string) =>
  `<main><label for="s">${LABEL}</label> <div><select id="s" data-mine hidden>${options}</select><div tabindex="0" style="display:inline-block;min-width:80px;padding:4px;border:1px solid #888">On</div></div></main>`;

export const OPPOSITE: Case[] = [
  ...(['off', 'on'] as const).map((word): Case => ({
    name: `told: a name that goes on with “${word}”, against the role`,
    html: `<div><span>${LABEL}</span> ${word === 'off' ? SWITCH(`aria-label="${LABEL}, off"`) : SWITCH_OFF.replace('role=', `aria-label="${LABEL}: On" role=`)}</div>`,
    ...doubted('contradictory'),
  })),
  {
    name: 'told: another option that may train as well',
    html: radios(1, LABEL, 'Improve the model for my workspace', 'Do not use my content'),
    ...doubted('contradictory'),
  },
  {
    name: 'told: of two options the other, which does not deny',
    html: radios(1, LABEL, 'Improve the model for my workspace only'),
    ...doubted('contradictory'),
  },
  {
    name: 'told: another option that denies',
    html: radios(1, LABEL, 'Do not use my content'),
    target: TARGET,
    read: { state: 'refused', position: 'off', kind: 'radio' },
    change: { outcome: 'already', presses: 0 },
  },
  ...['✗', '❌'].map((sign): Case => ({
    name: `told: ${sign} before the label`,
    html: `<ul><li><label><span>${sign} ${LABEL}</span> <input type="checkbox" data-mine></label></li></ul>`,
    ...doubted('no-control'),
  })),
  {
    name: 'told: a name elsewhere, beside the switch in the label’s own row',
    html: `<main><section><div><span>${LABEL}</span> ${SWITCH()}</div></section><section><h2>Shortcut</h2><div><span>Pinned</span> ${OTHER(LABEL)}</div></section></main>`,
    ...doubted('ambiguous'),
  },
  {
    name: 'told: a reference that was copied into another row',
    html: `<main><div><label for="ads">${LABEL}</label> ${SWITCH()}</div><div><span>Ads</span> <input id="ads" type="checkbox" checked onchange="window.wrong='ads'"></div></main>`,
    ...doubted('ambiguous'),
  },
  ...['Your change was not saved.', 'Your session has expired.', 'Too many requests.'].map((said): Case => ({
    name: `told: ${said}`,
    html: `<main><p role="status">${said}</p><div><span>${LABEL}</span> ${SWITCH_OFF}</div></main>`,
    ...doubted('failed'),
  })),
  {
    name: 'told: among neighbours that arrows move through it is no less usable',
    html: `<div role="toolbar">${roving('Ads', '<div role="switch" class="s" aria-checked="true" tabindex="0"></div>')}</div><div>${roving(LABEL, '<div role="switch" class="s" aria-checked="true" tabindex="-1" data-mine></div>')}</div>`,
    target: { labels: [off(LABEL)] },
    read: on,
  },
  {
    name: 'copy: a list that nobody sees, and that differs',
    html: `<main><label for="a">${LABEL}</label> <select id="a" data-mine><option>On<option selected>Off</select></main><div style="position:absolute;left:-9999px"><label for="b">${LABEL}</label><select id="b"><option selected>On<option>Off</select></div>`,
    ...doubted('contradictory'),
  },
  {
    // Libraries that draw their own list leave the page's out of sight; after a reset the two may differ.
    name: 'copy: what is drawn for a list that nobody sees says otherwise',
    html: STOOD_IN('<option>On<option selected>Off'),
    ...doubted('contradictory'),
  },
  {
    name: 'copy: what is drawn for a list that nobody sees does not follow it',
    html: STOOD_IN('<option selected>On<option>Off'),
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'lost', presses: 1, after: { state: 'unclear', reason: 'contradictory' } },
  },
];
