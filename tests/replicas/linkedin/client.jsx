/** The script of every page of the replica: starts the settings, and routes between pages without loading them anew. */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { startArtdeco } from './artdeco.ts';
import { Settings } from './settings.jsx';

const csrf = () => ({ 'csrf-token': /JSESSIONID="?([^";]+)/u.exec(document.cookie)?.[1] ?? '' });

/** Whether answers to saves are left unread: browsers then tell nobody that the request has ended. */
let unread = false;

async function save(key, on) {
  const response = await fetch(`/mysettings-api/settingsApiSettings/${key}`, {
    method: 'POST',
    headers: { ...csrf(), 'content-type': 'application/json' },
    body: JSON.stringify({ settingValue: on }),
  });
  if (!unread) await response.text();
  return response.ok;
}

let root;

function start() {
  const app = document.querySelector('#app');
  const code = document.querySelector('code#boot');
  if (!app || !code) return;
  const boot = JSON.parse(code.textContent);
  unread = boot.unread;
  const failed = () => {
    if (!boot.toast) return;
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.setAttribute('role', 'alert');
    toast.textContent = boot.words.failed;
    document.body.append(toast);
    setTimeout(() => toast.remove(), 5000);
  };
  const go = () => {
    // The person may have gone on meanwhile.
    if (!app.isConnected) return;
    if (boot.gen !== 'new') startArtdeco(app, boot, save, failed);
    else if (boot.hydrateAfter === undefined) {
      app.replaceChildren();
      root = createRoot(app);
      root.render(<Settings boot={boot} save={save} failed={failed} />);
    } else root = hydrateRoot(app, <Settings boot={boot} save={save} failed={failed} />);
  };
  const wait = boot.hydrateAfter ?? boot.renderAfter;
  if (wait === undefined) go();
  else if (wait >= 0) setTimeout(go, wait);
}

async function show(href) {
  const response = await fetch(href, { headers: csrf() });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  root?.unmount();
  root = undefined;
  document.title = page.title;
  document.querySelector('#content')?.replaceWith(page.querySelector('#content'));
  start();
}

// Ordinary links load their page; those of the feed and of the settings' menu are routed, as an app does it.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-route]') : null;
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const href = link.pathname + (link.search || location.search);
  history.pushState({}, '', href);
  void show(href);
});
window.addEventListener('popstate', () => void show(location.pathname + location.search));

// What a signed-in LinkedIn page leaves behind; some tools take it for the sign that somebody is signed in.
if (document.cookie.includes('liap=true')) localStorage.setItem('voyager-web:badges', '{}');
else localStorage.removeItem('voyager-web:badges');

start();
