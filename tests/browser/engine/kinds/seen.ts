/** What is said and not meant, what turns a list in any language, and controls that are seen in another order than they stand in. */
import { LABEL, on, OTHER, OTHER_BOX, right, SWITCH, TARGET, unread, untouched, type Case } from './parts.ts';

const DEAD = SWITCH().replace('onclick="', `onclick="window.wrong='pressed';`);
const stops = {
  target: TARGET,
  read: on,
  change: { outcome: 'stopped', stopped: 'not-pressable', presses: 0 },
} as const;
const HEARS = (event: string) => `<div><span>${LABEL}</span> ${SWITCH('tabindex="0"').replace('onclick', event)}</div>`;

export const SEEN: Case[] = [
  ...['del', 's', 'code', 'samp', 'figure'].map((tag): Case => ({
    name: `text: in <${tag}>`,
    html: `<${tag}><span>${LABEL}</span> ${DEAD}</${tag}>`,
    ...unread,
  })),
  { name: 'text: in a picture of a page', html: `<div role="img"><span>${LABEL}</span> ${DEAD}</div>`, ...unread },
  ...[
    'Ich widerspreche der Nutzung für:',
    'Me opongo a:',
    'Restrict processing for:',
    'We won’t use it for:',
    '次の目的に使用しない：',
    'Muted',
  ].map((lead): Case => ({
    name: `lead: ${lead}`,
    html: `<h3>${lead}</h3><ul><li><label>${OTHER_BOX('turned', 'checked')} ${LABEL}</label></li><li><label>${OTHER_BOX('digest')} Digest</label></li></ul>`,
    target: TARGET,
    read: { state: 'unclear', reason: 'contradictory' },
    change: untouched,
    timeout: 1500,
  })),
  ...['class="animate-pulse"', 'class="placeholder-glow"', 'data-loading="true"'].map((attr): Case => ({
    name: `drawn: not there yet, ${attr}`,
    html: `<div ${attr}><span>${LABEL}</span>${DEAD}</div>`,
    ...unread,
  })),
  {
    name: 'told: a box that goes by Off',
    html: `<div><h3>${LABEL}</h3><label>${OTHER_BOX('off')} Off</label></div>`,
    ...unread,
  },
  {
    name: 'told: two terms with one definition',
    html: `<dl><dt>Ads</dt><dt>${LABEL}</dt><dd>${OTHER('')}</dd></dl>`,
    ...unread,
  },
  {
    name: 'seen: a line without a control',
    html: `<p>Ads ${OTHER('')}<br>${LABEL}<br>Location ${OTHER('')}</p>`,
    ...unread,
  },
  ...['onpointerdown', 'onmousedown', 'onpointerup', 'onmouseup'].map((event): Case => ({
    name: `seen: hears ${event} alone`,
    html: HEARS(event),
    ...right,
  })),
  { name: 'seen: an inert row', html: `<div inert><span>${LABEL}</span> ${DEAD}</div>`, ...stops },
  { name: 'seen: an inert box', html: `<div><span>${LABEL}</span> <span inert>${DEAD}</span></div>`, ...stops },
  {
    name: 'seen: an icon by its word',
    html: `<div><span><i class="material-icons">info</i> ${LABEL}</span>${SWITCH()}</div>`,
    ...right,
  },
  {
    name: 'seen: a bar over what was scrolled only into view',
    html: `<div style="height:3000px"></div><div><span>${LABEL}</span> ${SWITCH()}</div><div style="height:3000px"></div><div style="position:fixed;bottom:0;left:0;right:0;height:120px;background:#eee">Cookies</div>`,
    ...right,
  },
];
