/**
 * Pages of any size, in the markup that component libraries have in common, served under LinkedIn's name so that its
 * script runs there.
 */
import type { Replica } from '../replicas/server.ts';

/** What the pages ask about, and what LinkedIn's definition knows. */
export const LABEL = 'Use my data for training content creation AI models';

/** Nodes of a row: the row, its label, the text, the switch, what is drawn in it, and the line's end. */
const NODES_PER_ROW = 6;

/** What settings pages say beside it. One in twenty begins as ours does. */
const OTHERS = [
  'Use my data to personalise ads',
  'Show AI-powered suggestions',
  'Email me about new sign-ins',
  'Autoplay videos',
  'Profile discovery by phone number',
  'Allow messages from people I do not know',
  'Show my activity status',
  'Share my profile outside the site',
  'Weekly digest',
  'Dark mode',
  'Sync my contacts',
  'Let others tag me',
  'Show sensitive content',
  'Two-step verification',
  'Remember this device',
  'Use less data',
  'Sound effects',
  'Play on mobile data',
  'Representing your organisation',
  'Search history',
];

const STYLE =
  '<style>.row{display:flex;justify-content:space-between;padding:8px}button{width:40px;height:20px}.thumb{display:block;width:16px;height:16px}</style>';

/** What holds the rows of a page. */
export interface Shape {
  /** Whether our setting is among them, near the end. */
  ours?: boolean;
  /** So many open shadow roots, the rows spread over them. */
  hosts?: number;
  /** So many frames of the same origin. */
  frames?: number;
}

/** A settings page of about this many nodes, a switch in each row. */
export function pageOf(nodes: number, { ours = true, hosts = 0, frames = 0 }: Shape = {}): string {
  const count = Math.max(1, Math.round(nodes / NODES_PER_ROW));
  const at = ours ? Math.floor(count * 0.9) : -1;
  const row = (_: unknown, n: number): string => {
    const text = n === at ? LABEL : `${OTHERS[n % OTHERS.length]} ${n}`;
    return `<div class="row"><span id="l${n}">${text}</span><button type="button" role="switch" aria-checked="${n % 3 !== 0 || n === at}" aria-labelledby="l${n}"><span class="thumb"></span></button></div>`;
  };
  const rows = Array.from({ length: count }, row);
  const parts = hosts + frames;
  const each = Math.ceil(count / Math.max(1, parts));
  const body =
    parts === 0
      ? rows.join('\n')
      : Array.from({ length: parts }, (_, n) => {
          const inner = `${STYLE}<section>${rows.slice(n * each, (n + 1) * each).join('\n')}</section>`;
          return hosts > 0
            ? `<div><template shadowrootmode="open">${inner}</template></div>`
            : `<iframe srcdoc="${`<!doctype html><html lang=en><body>${inner}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
        }).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Settings</title><link rel="icon" href="data:,">${STYLE}</head><body><main><h1>Settings</h1><div id="rows">${body}</div></main></body></html>`;
}

export const benchPages: Replica<object> = {
  hosts: ['www.linkedin.com'],
  initial: () => ({}),
  handle: ({ url }) => {
    const number = (name: string): number => Number(url.searchParams.get(name));
    return url.pathname === '/bench'
      ? {
          purpose: 'page',
          body: pageOf(number('nodes'), {
            ours: !url.searchParams.has('without'),
            hosts: number('hosts'),
            frames: number('frames'),
          }),
        }
      : undefined;
  },
};

/** The same rows under the name of a service that shows its settings over any page; a button opens another dialog. */
export const overlayPages: Replica<object> = {
  hosts: ['www.figma.com'],
  initial: () => ({}),
  handle: ({ url }) =>
    url.pathname === '/files/bench'
      ? {
          purpose: 'page',
          body: pageOf(Number(url.searchParams.get('nodes')), { ours: false }).replace('</main>', OPENER),
        }
      : undefined,
};

const OPENER = `</main><button id="open" style="position:fixed;inset:0 auto auto 0">Share</button><script>
document.querySelector('#open').addEventListener('click', () => {
  document.querySelector('[role=dialog]')?.remove();
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog" style="position:fixed;inset:40% 40%;background:white"><h2>Share this file</h2>' + '<p><label><input type="checkbox"> Anyone with the link may view it</label> <button>Copy</button></p>'.repeat(40) + '</div>');
});
</script>`;
