/** A label with something small in its line, and what makes it another one. */
import { BOX, LABEL, OTHER, right, SWITCH, TARGET, type Case } from './parts.ts';

const row = (label: string) => `<div><span>${label}</span> ${SWITCH()}</div>`;
const another = {
  target: TARGET,
  read: { state: 'unclear', reason: 'no-control' },
  change: { outcome: 'stopped', presses: 0 },
  timeout: 900,
} as const;

export const LINE: Case[] = [
  { name: 'line: a badge behind it', html: row(`${LABEL} <span style="font-size:75%">New</span>`), ...right },
  {
    name: 'line: a badge before it, set apart',
    html: row(`<b style="display:inline-block">Beta</b> ${LABEL}`),
    ...right,
  },
  { name: 'line: a badge of two words', html: row(`${LABEL} <span class="b">Closed preview</span>`), ...right },
  {
    name: 'line: a help mark that is a character',
    html: row(`${LABEL} <span title="What is this?">&#9432;</span>`),
    ...right,
  },
  { name: 'line: a star', html: `<div><label for="c">${LABEL}<sup>*</sup></label> ${BOX('id="c"')}</div>`, ...right },
  {
    name: 'line: a footnote number',
    html: `<div><label for="c">${LABEL}<sup>1</sup></label> ${BOX('id="c"')}</div>`,
    ...right,
  },
  {
    name: 'line: a help text in small letters in the same label',
    html: `<p><label>${BOX()} ${LABEL} <small>You can change this at any time.</small></label></p>`,
    ...right,
  },
  { name: 'line: a full stop', html: `<p><label>${BOX()} ${LABEL}.</label></p>`, ...right },
  { name: 'line: an arrow before it and a chevron behind it', html: row(`→ ${LABEL} ›`), ...right },
  {
    name: 'line: invisible characters within its words',
    html: row(LABEL.replace('model', 'mo\u00ADdel').replace('everyone', 'every\u200Bone')),
    ...right,
  },
  {
    name: 'line: what makes it another setting',
    html: `<div><span>${LABEL} <b>and voice</b></span> ${OTHER('')}</div>`,
    ...another,
  },
  {
    name: 'line: another setting in small letters',
    html: `<div><span>${LABEL} <small>on mobile</small></span> ${OTHER('')}</div>`,
    ...another,
  },
  {
    name: 'line: another setting before a badge',
    html: `<div><span>${LABEL} in groups <span class="badge">New</span></span> ${OTHER('')}</div>`,
    ...another,
  },
];
