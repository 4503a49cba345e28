/** One invented state at its real size; which one is in the hash. Never part of the extension. */
import { render } from 'preact';
import { createNotice, type NoticeHandlers } from '../../../src/page/notice.ts';
import type { Acts } from '../../../src/ui/act.ts';
import { Dashboard } from '../../../src/ui/dashboard.tsx';
import { Popup } from '../../../src/ui/popup.tsx';
import { summarise } from '../../../src/ui/summary.ts';
import { t } from '../../../src/ui/text.ts';
import { Welcome } from '../../../src/ui/welcome.tsx';
import { CASES, crowd, hundred } from './invented.ts';
import { NOTICES } from './notices.ts';

const idle = (): void => undefined;
const nothing = async (): Promise<undefined> => undefined;
const acts: Acts = {
  act: nothing, stop: nothing, showWindow: nothing, pause: nothing, resume: nothing, skip: nothing, rest: nothing, signIn: nothing, signedIn: nothing, sent: nothing,
  driftRead: nothing, setAsideRead: nothing, preferences: nothing, notifications: async () => false, nameAccount: nothing, saveCopy: nothing, save: idle,
  bringIn: async () => ({ refused: '' }), erase: nothing, open: () => undefined,
};
const [surface = '', name = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
// `!` after a route presses what opens a dialog, or the plan.
const [route = '', pressed] = rest.join('/').split('!');
const known = name === 'hundred' ? hundred() : name === 'many' ? crowd(250) : CASES[name];
const root = document.getElementById('app');

if (root && surface === 'popup' && known) {
  document.body.className = 'is-popup';
  render(<Popup summary={summarise(t, known)} setAside={route === 'aside' ? { key: 'set-aside:x' } : undefined} acts={acts} now={known.now} locale="en-GB" timeZone="UTC" />, root);
  if (route === 'open') for (const button of root.querySelectorAll<HTMLElement>('.group')) button.click();
}
if (root && surface === 'dashboard' && known) render(<Dashboard known={known} route={route} acts={acts} print={() => undefined} />, root);
if (root && surface === 'welcome' && known) render(<Welcome known={known} step={route} acts={acts} />, root);
if (root && pressed !== undefined) setTimeout(() => [...root.querySelectorAll<HTMLElement>('button')].find((button) => button.textContent?.startsWith(pressed))?.click());
if (surface === 'notice') {
  const handlers: NoticeHandlers = { turnOff: idle, notNow: idle, undo: idle, receipt: idle, goTo: idle, readAgain: idle, sent: idle, fillIn: idle, reload: idle, close: idle, notHere: idle, never: idle };
  const view = NOTICES[name];
  if (view) createNotice(document, handlers).show(view);
}
