/** The page could not read its own settings: what it draws then is no evidence. */
import { changed, LABEL, on, SWITCH, TARGET, untouched, type Case } from './parts.ts';

const SW = (mine = '') =>
  `<button role="switch" aria-checked="false" ${mine} onclick="window.wrong='pressed'" style="width:36px;height:20px"></button>`;
const LIST = `<div><span>Location</span> ${SW()}</div><div><span>${LABEL}</span> ${SW('data-mine')}</div><div><span>Weekly digest</span> ${SW()}</div>`;
const failed = { target: TARGET, read: { state: 'unclear', reason: 'failed' }, change: untouched } as const;

export const FAILED: Case[] = [
  {
    name: 'failed: all off and an alert',
    html: `<main><div role="alert">Your settings could not be loaded. Try again later.</div>${LIST}</main>`,
    ...failed,
  },
  {
    name: 'failed: the alert comes later',
    html: `<main><div id="a"></div>${LIST}</main><script>setTimeout(()=>{a.innerHTML='<div role="alert">Your settings could not be loaded.</div>'},600)</script>`,
    ...failed,
    settle: 200,
  },
  {
    name: 'failed: words that the definition knows, in no role',
    html: `<main><div><p>Hmm. Nothing here.</p></div>${LIST}</main>`,
    ...failed,
    target: { ...TARGET, failures: ['Hmm. Nothing here.'] },
  },
  {
    name: 'failed: a banner without a role, in German',
    html: `<main lang="de"><div class="b">Die Einstellungen konnten nicht geladen werden. <button>Erneut versuchen</button></div>${LIST}</main>`,
    ...failed,
  },
  {
    name: 'failed: an alert in words that nobody knows, and all off',
    html: `<main><div role="alert">Zonder antwoord van de dienst.</div>${LIST}</main>`,
    ...failed,
  },
  {
    name: 'failed: a switch drawn on beside the message',
    html: `<main><div role="status">Something went wrong while loading your settings.</div><div><span>${LABEL}</span> ${SWITCH()}</div></main>`,
    ...failed,
  },
  {
    name: 'failed: an alert about something else is none',
    html: `<main><div role="alert">Your plan renews on 3 May.</div><div><span>Location</span> ${SW()}</div><div><span>${LABEL}</span> ${SWITCH()}</div></main>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'failed: a setting about errors is none',
    html: `<main><div><span>Send error reports</span> ${SW()}</div><div><span>${LABEL}</span> ${SWITCH()}</div></main>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  {
    name: 'failed: a message that appears after the press',
    html: `<main><div id="a"></div><div><span>${LABEL}</span> ${SWITCH().replace('window.truth=', "a.textContent='Could not save. Try again.';window.truth=")}</div></main>`,
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'failure-shown', presses: 1, after: { state: 'unclear' } },
  },
];
