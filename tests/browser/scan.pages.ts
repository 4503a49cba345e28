/** Pages that no definition describes, on an invented host: made for the tests of the scan. */
import type { Replica } from '../replicas/server.ts';

export const HOST = 'forum.example';
export const SITE = `https://${HOST}`;
export const LABEL = 'Use my posts to train AI models';

interface State {
  /** Whether the service trains on the person's posts: what the page's first switch is. */
  training: boolean;
  saves: number;
  /** The server forgets what it is told. */
  forgets: boolean;
}

const row = (id: string, title: string, says: string, on: boolean): string =>
  `<div class="row"><div><strong id="${id}">${title}</strong><p>${says}</p></div><button role="switch" data-id="${id}" aria-labelledby="${id}" aria-checked="${on}"></button></div>`;

const script = `
for (const button of document.querySelectorAll('[role=switch]'))
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    button.setAttribute('aria-checked', String(on));
    void fetch('/api/settings', { method: 'POST', body: JSON.stringify({ id: button.dataset.id, on }) });
  });`;

const settings = ({
  training,
}: State): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy · Forum</title>
<style>body{font:16px sans-serif;max-width:640px;margin:2em auto}.row{display:flex;justify-content:space-between;align-items:center;padding:12px 0}[role=switch]{width:44px;height:24px;border-radius:12px;border:1px solid}[aria-checked=true]{background:#357}</style>
<main><h1>Privacy</h1><section><h2>Data and AI</h2>
${row('train', LABEL, 'Your posts help us to build better models.', training)}
${row('summaries', 'AI summaries', 'Show a summary made by AI above long threads.', true)}
${row('ads', 'Personalised ads', 'Ads are chosen by what you read.', true)}
<fieldset><legend>May we train AI on your photos?</legend><label><input type="radio" name="p" checked> Yes</label> <label><input type="radio" name="p"> No</label></fieldset>
</section></main><script>${script}</script></html>`;

/** The same with 10,000 more switches: 60,000 nodes. */
const long = (state: State): string =>
  settings(state).replace(
    '</main>',
    `<section><h2>Notifications</h2>${Array.from({ length: 10_000 }, (_, n) => `<div><span>Notify me of event ${n}</span><i><u></u></i><button role="switch" aria-checked="${n % 2 === 0}"></button></div>`).join('')}</section></main>`,
  );

export const forum: Replica<State> = {
  hosts: [HOST],
  initial: () => ({ training: true, saves: 0, forgets: false }),
  handle({ method, url, body }, state) {
    if (url.pathname === '/settings/privacy')
      return { purpose: 'page', type: 'text/html; charset=utf-8', body: settings(state) };
    if (url.pathname === '/settings/long')
      return { purpose: 'page', type: 'text/html; charset=utf-8', body: long(state) };
    if (url.pathname === '/api/settings' && method === 'POST') {
      const { id, on } = JSON.parse(body) as { id: string; on: boolean };
      state.saves++;
      if (id === 'train' && !state.forgets) state.training = on;
      return { purpose: 'api', own: true, type: 'application/json', body: '{}' };
    }
    if (url.pathname === '/favicon.ico') return { purpose: 'asset', status: 204 };
    if (url.pathname === '/')
      return {
        purpose: 'page',
        type: 'text/html; charset=utf-8',
        body: '<!doctype html><title>Forum</title><h1>Forum</h1>',
      };
    return undefined;
  },
};
