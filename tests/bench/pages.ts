/** Pages of any size, in the markup that component libraries have in common, served under LinkedIn's name so that its script runs there. */
import type { Replica } from '../replicas/server.ts';

/** What the pages ask about, and what LinkedIn's definition knows. */
export const LABEL = 'Use my data for training content creation AI models';

/** Nodes of a row: the row, its label, the text, the switch, what is drawn in it, and the line's end. */
const NODES_PER_ROW = 6;

/** What settings pages say beside it. One in twenty begins as ours does. */
const OTHERS = [
  'Use my data to personalise ads', 'Show AI-powered suggestions', 'Email me about new sign-ins', 'Autoplay videos', 'Profile discovery by phone number',
  'Allow messages from people I do not know', 'Show my activity status', 'Share my profile outside the site', 'Weekly digest', 'Dark mode',
  'Sync my contacts', 'Let others tag me', 'Show sensitive content', 'Two-step verification', 'Remember this device',
  'Use less data', 'Sound effects', 'Play on mobile data', 'Representing your organisation', 'Search history',
];

/** A settings page of about this many nodes, a switch in each row; ours stands near the end, or nowhere. */
export function pageOf(nodes: number, withOurs = true): string {
  const count = Math.max(1, Math.round(nodes / NODES_PER_ROW));
  const ours = withOurs ? Math.floor(count * 0.9) : -1;
  const row = (_: unknown, n: number): string => {
    const text = n === ours ? LABEL : `${OTHERS[n % OTHERS.length]} ${n}`;
    return `<div class="row"><span id="l${n}">${text}</span><button type="button" role="switch" aria-checked="${n % 3 !== 0 || n === ours}" aria-labelledby="l${n}"><span class="thumb"></span></button></div>`;
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Settings</title><link rel="icon" href="data:,"><style>.row{display:flex;justify-content:space-between;padding:8px}button{width:40px;height:20px}.thumb{display:block;width:16px;height:16px}</style></head><body><main><h1>Settings</h1><div id="rows">${Array.from({ length: count }, row).join('\n')}</div></main></body></html>`;
}

export const benchPages: Replica<object> = {
  hosts: ['www.linkedin.com'],
  initial: () => ({}),
  handle: ({ url }) =>
    url.pathname === '/bench' ? { purpose: 'page', body: pageOf(Number(url.searchParams.get('nodes')), !url.searchParams.has('without')) } : undefined,
};
