/** What keeps a change, by what the press brought about, by its place, in other words; and questions that say nothing. */
import { changed, LABEL, on, OTHER, TARGET, type Case } from './parts.ts';

const ROW = (onclick: string) =>
  `<div><span>${LABEL}</span> <button type="button" role="switch" aria-checked="true" data-mine style="width:36px;height:20px" onclick="this.setAttribute('aria-checked','false');${onclick}"></button></div><div><span>Ads</span> ${OTHER('Ads')}</div>`;
const keep = (name: string, attrs = '') =>
  `<button type="button" ${attrs} onclick="window.wrong='kept'">${name}</button>`;
const drafted = {
  target: TARGET,
  read: on,
  change: { outcome: 'stopped', stopped: 'unsaved', presses: 1 },
} as const;
const right = { target: TARGET, read: on, change: { ...changed, moved: 0 } } as const;
const TRUE = "window.truth='off'";

export const KEEPS: Case[] = [
  ...['✔', 'Make it so', 'បន្ត'].map((name): Case => ({
    name: `kept: by “${name}” below`,
    html: `<main>${ROW('')}${keep(name)}</main>`,
    ...drafted,
  })),
  {
    name: 'kept: by what can be pressed since',
    html: `<main>${keep('Go live', 'id="b" disabled')}${ROW('b.disabled=false')}</main>`,
    ...drafted,
  },
  {
    name: 'kept: by a button in the head of the page',
    html: `<header>${keep('Done')}</header><main>${ROW('')}</main>`,
    ...drafted,
  },
  {
    name: 'kept: by a button beside the frame',
    html: `<iframe style="width:500px;height:120px" srcdoc="${ROW('').replaceAll('"', '&quot;')}"></iframe><p>${keep('Save')}</p>`,
    ...drafted,
  },
  { name: 'kept: by a key', html: `<main>${ROW('')}<p>Strg+S speichert alles</p></main>`, ...drafted },
  {
    name: 'kept: at once, beside a button that leads elsewhere',
    html: `<main>${ROW(TRUE)}<p>${keep('Log out')}</p></main>`,
    ...right,
  },
  {
    name: 'kept: at once, beside a row of another act',
    html: `<main>${ROW(TRUE)}<div><span>Close the account</span> ${keep('Proceed')}</div></main>`,
    ...right,
  },
  {
    name: 'question: in a frame over the page',
    html: ROW(
      `setTimeout(()=>{const f=document.createElement('iframe');f.src='data:text/html,<p>Sure?</p><button>Yes</button>';f.style.cssText='position:fixed;inset:80px 100px;width:600px;height:400px;background:white';document.body.append(f)},200)`,
    ),
    target: TARGET,
    read: on,
    change: { outcome: 'stopped', stopped: 'unknown-dialog', presses: 1 },
  },
];
