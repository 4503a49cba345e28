/** Boxes that only select: for an act, for buttons over the list, for another list. */
import { BOX, LABEL, OTHER_BOX, right, TARGET, type Case } from './parts.ts';

const BOXES = `<ul><li><label>${OTHER_BOX('selected')} ${LABEL}</label></li><li><label>${OTHER_BOX('other')} Ads</label></li></ul>`;
const LIVE = `<ul><li><label>${BOX()} ${LABEL}</label></li><li><label>${OTHER_BOX('other')} Ads</label></li></ul>`;
const button = (name: string) => `<button type="button" onclick="window.wrong='button'">${name}</button>`;
const unclear = {
  target: TARGET,
  read: { state: 'unclear', reason: 'contradictory' },
  change: { outcome: 'stopped', presses: 0 },
  timeout: 1500,
} as const;

export const SELECTING: Case[] = [
  ...['Which of these do you want to export?', 'Wähle aus, was gelöscht werden soll', 'Filter by', 'Comparer'].map(
    (head): Case => ({ name: `selects: ${head}`, html: `<h2>${head}</h2>${BOXES}`, ...unclear }),
  ),
  {
    name: 'selects: a toolbar turns what is ticked',
    html: `<div role="toolbar">${button('Enable')}${button('Disable')}</div>${BOXES}`,
    ...unclear,
  },
  {
    name: 'selects: buttons below turn what is ticked',
    html: `<div>${BOXES}<p>Ausgewählte ${button('Einschalten')} ${button('Ausschalten')}</p></div>`,
    ...unclear,
  },
  {
    name: 'selects: a list of acts with a button',
    html: `<div><select><option>Actions<option>Turn on<option>Turn off</select>${button('Go')}</div>${BOXES}`,
    ...unclear,
  },
  {
    name: 'selects: rows of a grid',
    html: `<div role="grid" aria-multiselectable="true">${[LABEL, 'Ads']
      .map(
        (name) =>
          `<div role="row"><span role="gridcell"><span role="checkbox" aria-checked="false" tabindex="0" onclick="window.wrong='row'" style="display:inline-block;width:16px;height:16px"></span></span> <span role="gridcell">${name}</span></div>`,
      )
      .join('')}</div>`,
    ...unclear,
  },
  {
    name: 'selects: arrows between two lists',
    html: `<div style="display:flex"><div>${BOXES}</div><div>${button('›')}${button('‹')}</div><div><label>${OTHER_BOX('there')} Location</label></div></div>`,
    ...unclear,
  },
  {
    name: 'selects: words for a move between two lists',
    html: `<div style="display:flex"><fieldset>${BOXES}</fieldset><div>${button('Remove selected')}</div><fieldset><label>${OTHER_BOX('there')} Location</label></fieldset></div>`,
    ...unclear,
  },
  {
    name: 'selects: not where buttons turn the whole list',
    html: `<div>${button('Enable all')}${button('Disable all')}</div>${LIVE}`,
    ...right,
  },
  {
    name: 'selects: not where arrows turn the pages of the list',
    html: `<div>${button('‹')} ${button('›')}</div>${LIVE}<p><a href="#e">Export your data</a></p>`,
    ...right,
  },
];
