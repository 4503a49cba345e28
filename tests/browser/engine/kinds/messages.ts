/** What a page says in words: that it failed, is loading, has not saved, asks for more, or will do it later. */
import { changed, LABEL, on, OTHER, SWITCH, SWITCH_OFF, TARGET, untouched, type Case } from './parts.ts';

const row = (control: string) => `<div><span>${LABEL}</span> ${control}</div>`;
/** A switch that moves at once, keeps nothing, and does something else beside. */
const shows = (more: string, name = SWITCH()) =>
  name.replace(/onclick="[^"]*"/, `onclick="this.setAttribute('aria-checked','false');${more}"`);
const doubted = (reason: 'failed' | 'unsaved' | 'not-ready') =>
  ({ target: TARGET, read: { state: 'unclear', reason }, change: untouched, timeout: 1500 }) as const;
const stops = (stopped: 'failure-shown' | 'cannot-tell' | 'unsaved' | 'unknown-dialog' | 'code-needed') =>
  ({ target: TARGET, read: on, change: { outcome: 'stopped', stopped, presses: 1 } }) as const;
const layer = (inner: string) =>
  `<div id="l" hidden style="position:fixed;inset:20% 20% auto;background:#fff;padding:2em">${inner}</div>`;
const OPENS = "document.querySelector('#l').hidden=false";
const SAYS = (text: string) => `document.querySelector('#t').textContent='${text}'`;

export const MESSAGES: Case[] = [
  ...[
    'You are signed out. Sign in to see your own settings.',
    'Showing default settings. We’re having trouble reaching our servers.',
    'These settings were changed in another tab. Reload to see them.',
    'You are viewing the settings of another member.',
    'You are viewing this workspace as its owner.',
    'Your payment settings could not be loaded.',
    'Ihre Sitzung ist abgelaufen.',
  ].map((said): Case => ({
    name: `message: ${said}`,
    html: `<main><p>${said}</p>${row(SWITCH_OFF)}${OTHER('Ads')}</main>`,
    ...doubted('failed'),
  })),
  ...['Invoice 12 could not be paid.', 'The upload failed.', 'Die Rechnung konnte nicht bezahlt werden.'].map(
    (said): Case => ({
      name: `message: about something else, ${said}`,
      html: `<div role="alert">${said}</div><main>${row(SWITCH())}</main>`,
      target: TARGET,
      read: on,
      change: changed,
    }),
  ),
  ...['<aside>Loading…</aside>', '<p><progress></progress> Uploading notes.txt</p>'].map((other): Case => ({
    name: `message: something else loads, ${other}`,
    html: `${other}<main>${row(SWITCH())}</main>`,
    target: TARGET,
    read: on,
    change: changed,
  })),
  {
    name: 'slow: something in a corner connects',
    html: `<main>${row(SWITCH())}</main><div style="position:fixed;right:0;bottom:0">Chat <i role="progressbar" style="display:inline-block;width:9px;height:9px"></i></div>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  ...[
    'Ask an owner to do this for you.',
    'Confirm your phone number to go on.',
    'Odota hetki.',
    'Somebody else is at work on this.',
  ].map((said): Case => ({
    name: `message: since the press, in words that nobody knows, ${said}`,
    html: `<main>${row(shows(SAYS(said)))}<p id="t" role="status"></p></main>`,
    ...stops('cannot-tell'),
  })),
  ...[
    'Your preferences are updated.',
    '2 unread messages',
    'Copied',
    `${LABEL}: off`,
    'Gespeichert',
    'Your e-mail settings are updated.',
  ].map((said): Case => ({
    name: `message: since the press, of no harm, ${said}`,
    html: `<main>${row(SWITCH().replace('onclick="', `onclick="${SAYS(said)};`))}<p id="t" role="status"></p></main>`,
    target: TARGET,
    read: on,
    change: changed,
  })),
  {
    name: 'message: since the press, in a log of its own',
    html: `<main>${row(SWITCH().replace('onclick="', `onclick="${SAYS('Hello, how can I help?')};`))}</main><div role="log"><p id="t" role="status"></p></div>`,
    target: TARGET,
    read: on,
    change: changed,
  },
  ...[
    `const h=document.createElement('div');h.attachShadow({mode:'open'}).innerHTML='<p role=alert>Not saved.</p>';document.body.append(h)`,
    `document.querySelector('#t').className='f'`,
    `const f=document.createElement('iframe');f.srcdoc='<p role=status>Could not save.</p>';document.body.append(f)`,
    `const b=document.createElement('button');b.textContent='Try again';document.querySelector('#t').before(b)`,
  ].map((code, i): Case => ({
    name: `failed: after the press, ${['in a shadow root', 'drawn by style', 'in a frame', 'only a button'][i] ?? ''}`,
    html: `<style>.f::after{content:"Failed to save"}</style><main>${row(shows(`window.fail()`))}<p id="t"></p></main><script>window.fail=()=>{${code}}</script>`,
    ...stops('failure-shown'),
  })),
  ...[
    'Lets us use your chats and error reports.',
    'If you turn this off, we cannot load suggestions.',
    'Unable to change it? Ask us.',
  ].map((said): Case => ({
    name: `message: no failure in “${said}”`,
    html: `<main>${row(SWITCH())}<p>${said}</p></main>`,
    target: TARGET,
    read: on,
    change: changed,
  })),
  {
    name: 'message: loading, until the state has come',
    html: `<main><p id="l" role="status">Loading your settings…</p>${row(SWITCH_OFF)}</main><script>setTimeout(() => { document.querySelector('#l').remove(); document.querySelector('[data-mine]').setAttribute('aria-checked', 'true') }, 1500)</script>`,
    target: TARGET,
    read: on,
    timeout: 9000,
  },
  {
    name: 'message: still loading when the time is over',
    html: `<main><div role="progressbar" style="height:3px;background:#06c"></div>${row(SWITCH_OFF)}</main>`,
    ...doubted('not-ready'),
  },
  {
    name: 'message: a draft that the page put back',
    html: `<main><p>We restored your unsaved changes.</p>${row(SWITCH_OFF)}<button type="button">Save changes</button></main>`,
    ...doubted('unsaved'),
  },
  ...['Confirm my choices', 'Done', 'Submit request', 'Update privacy choices', 'Weiter', '确定'].map((name): Case => ({
    name: `message: “${name}” may be what keeps it, and nothing was sent`,
    html: `<main>${row(shows(''))}<button type="button">${name}</button></main>`,
    ...stops('unsaved'),
  })),
  {
    name: 'message: the only button of its form may be what keeps it',
    html: `<form onsubmit="return false">${row(shows('').replace('<button', '<button type="button"'))}<button>Onwards</button></form>`,
    ...stops('unsaved'),
  },
  ...[
    'Your change was not saved.',
    'Oops! Please reload the page.',
    'Too many requests.',
    'No hemos guardado el cambio.',
  ].map((said): Case => ({
    name: `message: after the press, ${said}`,
    html: `<main>${row(shows(`setTimeout(() => ${SAYS(said).replaceAll('"', '&quot;')}, 300)`))}<p id="t" role="status"></p></main>`,
    ...stops('failure-shown'),
  })),
  ...[
    'Requested. An owner has to approve this change.',
    'Check your email and follow the link.',
    'Please confirm this change by e-mail.',
    'Wir haben Ihnen eine E-Mail zur Bestätigung geschickt.',
    'Veuillez confirmer ce changement par e-mail.',
    'Te hemos enviado un correo para confirmar el cambio.',
    'Confirma o pedido no e-mail que te enviámos.',
    'Ti abbiamo inviato una e-mail di conferma.',
    '確認メールを送信しました。',
  ].map((said): Case => ({
    name: `message: later, ${said}`,
    html: `<main>${row(shows(SAYS(said)))}<p id="t"></p></main>`,
    ...stops('cannot-tell'),
  })),
  {
    name: 'question: a layer with one answer',
    html: `<main>${row(shows(OPENS))}</main>${layer('<p>Without it your answers get worse.</p><button type="button">I understand</button>')}`,
    ...stops('unknown-dialog'),
  },
  {
    name: 'question: a layer that asks for a password',
    html: `<main>${row(shows(OPENS))}</main>${layer('<p>Confirm it is you.</p><input type="password"><button type="button">Verify</button>')}`,
    ...stops('code-needed'),
  },
  {
    name: 'question: none in a layer that only tells',
    html: `<main>${row(SWITCH().replace('onclick="', `onclick="${OPENS};`))}</main>${layer('<p>It is off now.</p><button type="button">Got it</button>')}`,
    target: TARGET,
    read: on,
    change: changed,
  },
];
