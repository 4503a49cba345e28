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
}: State): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy · Example Forum</title>
<style>:root{color-scheme:light dark}body{margin:0;background:light-dark(#f2f3f5,#15181b);color:light-dark(#1d2126,#e4e7ea);font:15px/1.5 system-ui,sans-serif}
header{padding:12px 40px;border-bottom:1px solid light-dark(#d9dde2,#30363c);background:light-dark(#fff,#1c2024);font-weight:600}
main{max-width:600px;margin:24px 40px}h1{font-size:24px;margin:0 0 16px}h2{font-size:17px;margin:0 0 8px}p{margin:0;color:light-dark(#59616a,#a3acb5)}
section,fieldset{border:1px solid light-dark(#d9dde2,#30363c);border-radius:8px}section{padding:20px 24px;background:light-dark(#fff,#1c2024)}fieldset{margin:16px 0 0;padding:8px 16px 12px}
.row{display:flex;gap:24px;justify-content:space-between;align-items:center;padding:12px 0}label{margin-inline-end:16px}
[role=switch]{flex:none;position:relative;width:44px;height:24px;border:0;border-radius:12px;background:light-dark(#9aa3ad,#565f69)}[role=switch]::after{content:"";position:absolute;top:3px;left:3px;width:18px;height:18px;border-radius:50%;background:#fff}
[aria-checked=true]{background:light-dark(#2f6d8f,#3f86ac)}[aria-checked=true]::after{left:23px}</style>
<header>Example Forum</header><main><h1>Privacy</h1><section><h2>Data and AI</h2>
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
