/** One invented state at its real size; which one is in the hash. Never part of the extension. */
import { render } from 'preact';
import { createNotice } from '../../../src/content/notice/notice.ts';
import type { SetAside } from '../../../src/ledger/schema.ts';
import type { Acts } from '../../../src/ui/client/commands.ts';
import { Dashboard } from '../../../src/ui/dashboard/dashboard.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { summarise } from '../../../src/ui/model/summary.ts';
import { interfaceLocale, t } from '../../../src/shared/texts.ts';
import { Welcome } from '../../../src/ui/welcome/welcome.tsx';
import { CASES, crowd, hundred } from './invented.ts';
import { NOTICES } from './notices.ts';

const idle = (): void => undefined;
const nothing = async (): Promise<undefined> => undefined;
const acts: Acts = {
  act: nothing,
  stop: nothing,
  showWindow: nothing,
  pause: nothing,
  resume: nothing,
  skip: nothing,
  rest: nothing,
  signIn: nothing,
  signedIn: nothing,
  sent: nothing,
  answered: nothing,
  driftRead: nothing,
  setAsideRead: nothing,
  saveSetAside: nothing,
  deleteSetAside: nothing,
  preferences: nothing,
  endWatch: nothing,
  notifications: async () => false,
  nameAccount: nothing,
  saveCopy: nothing,
  copy: async () => true,
  save: idle,
  bringIn: async () => ({ refused: '' }),
  erase: nothing,
  open: () => undefined,
};
const ASIDE: SetAside = {
  key: 'set-aside:x',
  at: '2026-11-24T10:00:00.000Z',
  why: 'corrupt',
  whole: false,
  records: 2,
  read: false,
  links: [],
};
const [surface = '', name = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
// `!` after a route presses what opens a dialog, or the plan.
const [route = '', pressed] = rest.join('/').split('!');
const invented = name === 'hundred' ? hundred() : name === 'many' ? crowd(250) : CASES[name];
const known = invented && { ...invented, locale: interfaceLocale() };
const root = document.getElementById('app');

if (root && surface === 'popup' && known) {
  document.body.className = 'is-popup';
  render(
    <Popup
      summary={summarise(t, known)}
      setAside={route === 'aside' ? ASIDE : undefined}
      acts={acts}
      now={known.now}
      locale={interfaceLocale()}
      timeZone="UTC"
    />,
    root,
  );
  if (route === 'open') for (const button of root.querySelectorAll<HTMLElement>('.group')) button.click();
}
if (root && surface === 'dashboard' && known)
  render(<Dashboard known={known} route={route} acts={acts} print={() => undefined} />, root);
if (root && surface === 'welcome' && known) render(<Welcome known={known} step={route} acts={acts} />, root);
if (root && pressed !== undefined)
  setTimeout(() =>
    [...root.querySelectorAll<HTMLElement>('button')]
      .find((button) => button.textContent?.startsWith(pressed))
      ?.click(),
  );
if (surface === 'notice') {
  const view = NOTICES[name];
  if (view) createNotice(document, () => undefined).show(view);
}
