/** Controls that are locked or out of use however deep they lie, and words in their row that say otherwise. */
import { BOX, DEAD_OFF, LABEL, OTHER, right, SWITCH, TARGET, unread, type Case } from './parts.ts';

const wraps = (n: number, content: string) => `${'<div><i></i>'.repeat(n)}${content}${'</div>'.repeat(n)}`;
const locked = {
  target: TARGET,
  read: { state: 'locked', fixed: 'refused' },
  change: { outcome: 'stopped', stopped: 'locked', presses: 0 },
} as const;
const PALE = 'style="opacity:.5"';

/** Where a state word stands in a row, with the switch in several wraps. */
const BESIDE = (word: string, control: string) => [
  `<div><div><div><span>${LABEL}</span></div><div>${word}</div></div><div>${'<div>'.repeat(4)}${control}${'</div>'.repeat(4)}</div></div>`,
  `<div><div><span>${LABEL}</span> <span class="badge" style="display:inline-block">${word}</span></div>${wraps(3, control)}</div>`,
];

/** A list without rows: a cell with a label, and one with its control, and so on. @param said below the label of each; @param at which of them is ours */
const CELLS = (said: Record<number, string>, at = 20) =>
  `<main><div style="display:grid;grid-template-columns:1fr 1fr">${Array.from({ length: 30 }, (_, i) => {
    const name = i === at ? LABEL : `Other ${i}`;
    const control = i === at ? `<div ${PALE}><div>${DEAD_OFF}</div></div>` : OTHER(name);
    return `<div><span>${name}</span><p>${said[i] ?? 'You can change this at any time.'}</p></div><div>${control}</div>`;
  }).join('')}</div></main>`;

export const IDLE: Case[] = [
  {
    name: 'locked: pale in a list without rows, and why stands in the cell before',
    html: CELLS({ 20: 'Managed by your organization.' }),
    ...locked,
  },
  {
    name: 'locked: pale in a list without rows, where each control comes before its label',
    html: `<main><div style="display:grid;grid-template-columns:1fr 1fr"><div><div ${PALE}>${DEAD_OFF}</div></div><div><span>${LABEL}</span><p>Managed by your organization.</p></div><div>${OTHER('Ads')}</div><div><span>Ads</span></div></div></main>`,
    ...locked,
  },
  {
    name: 'locked: pale in a list without rows, and why is said of others',
    html: CELLS({
      3: 'Managed by your organization.',
      19: 'Managed by your organization.',
      21: 'Managed by your organization.',
    }),
    target: TARGET,
    read: { state: 'refused' },
    change: { outcome: 'already', presses: 0 },
  },
  ...[2, 5, 12].map((n): Case => ({
    name: `locked: pale in ${n} wraps`,
    html: `<main><section ${PALE}><div><h3>${LABEL}</h3><p>Managed by your organization.</p></div>${wraps(n, DEAD_OFF)}</section><div>Ads ${OTHER('Ads')}</div></main>`,
    ...locked,
  })),
  {
    name: 'locked: pale beside a lock',
    html: `<main><div ${PALE}><span>${LABEL}</span> <span>🔒</span> ${DEAD_OFF}</div></main>`,
    ...locked,
  },
  {
    name: 'locked: disabled beside a lock',
    html: `<main><div><span>🔒 ${LABEL}</span> ${DEAD_OFF.replace('role=', 'disabled role=')}</div></main>`,
    ...locked,
  },
  ...[
    `<span>${LABEL}</span> <span>🔒</span>`,
    `<span>🔒 ${LABEL}</span>`,
    `<span>${LABEL}</span><svg role="img" aria-label="Lock" width="9" height="9"></svg>`,
  ].map((label, i): Case => ({
    name: `locked: a lock is only drawn (${i})`,
    html: `<main><div>${label} ${SWITCH()}</div></main>`,
    ...right,
  })),
  {
    name: 'idle: drawn as what cannot be used, and nobody says why',
    html: `<main><div style="opacity:.4;cursor:not-allowed"><div><span>${LABEL}</span></div>${wraps(3, DEAD_OFF)}</div></main>`,
    ...unread,
  },
  {
    name: 'idle: a control of its own making in a disabled group',
    html: `<main><fieldset disabled><legend>AI</legend><div><span>${LABEL}</span> <div role="switch" tabindex="0" aria-checked="false" onclick="window.wrong=1" style="width:36px;height:20px"></div></div></fieldset></main>`,
    ...unread,
  },
  {
    name: 'idle: not in the legend of a disabled group',
    html: `<main><fieldset disabled><legend><label>${BOX()} ${LABEL}</label></legend><label><input type="checkbox"> Voice</label></fieldset></main>`,
    ...right,
  },
  {
    name: 'idle: only the switch itself is pale',
    html: `<main><div><span>${LABEL}</span> ${DEAD_OFF.replace('style="', 'style="opacity:.5;')}</div></main>`,
    target: TARGET,
    read: { state: 'refused' },
  },
  ...BESIDE('On', DEAD_OFF).map((html, i): Case => ({
    name: `word: beside the label, contrary to a switch in wraps (${i})`,
    html: `<main>${html}</main>`,
    ...unread,
    read: { state: 'unclear', reason: 'contradictory' },
  })),
  ...BESIDE('Off', DEAD_OFF).map((html, i): Case => ({
    name: `word: beside the label, as the switch in wraps (${i})`,
    html: `<main>${html}</main>`,
    target: TARGET,
    read: { state: 'refused' },
  })),
  {
    name: 'word: in what describes a switch',
    html: `<main><span id="l">${LABEL}</span> ${DEAD_OFF.replace('role=', 'aria-labelledby="l" aria-describedby="t" role=')}</main><p id="t" hidden>Currently on</p>`,
    ...unread,
    read: { state: 'unclear', reason: 'contradictory' },
  },
];
