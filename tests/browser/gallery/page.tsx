/** One invented state at its real size; which one is in the hash. Never part of the extension. */
import { render } from 'preact';
import { createNotice } from '../../../src/content/notice/notice.ts';
import type { Acts } from '../../../src/ui/client/commands.ts';
import { Dashboard } from '../../../src/ui/dashboard/dashboard.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { summarise } from '../../../src/ui/model/summary.ts';
import { interfaceLocale, plural, t } from '../../../src/shared/texts.ts';
import { Welcome } from '../../../src/ui/welcome/welcome.tsx';
import { answer } from './browser.ts';
import { CASES, crowd, hundred, inventedAside, SCANNED_PAGE } from './invented.ts';
import { NOTICES } from './notices.ts';
import { scanState, type ScanState } from './scans.ts';

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
const [surface = '', name = '', ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
// `!` after a route presses the button whose text has this key: it opens a dialog, or the plan.
const [route = '', pressed] = rest.join('/').split('!');
const scan = name === 'scan' ? scanState(route) : undefined;
const invented = name === 'hundred' ? hundred() : name === 'many' ? crowd(250) : CASES[scan ? 'away' : name];
const known = invented && { ...invented, locale: interfaceLocale() };
const root = document.getElementById('app');

/** Waits for what comes a moment later; for good where it never comes, and then nobody takes this for a picture. */
async function waitFor<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Presses one button after another, by the keys of their texts, and waits for what that leads to. */
async function press(keys: readonly string[], end: () => unknown): Promise<void> {
  document.body.dataset['busy'] = '';
  for (const key of keys) {
    const text = key === 'do.turn_off_n' ? t(key, ['3']) : t(key);
    // A button may begin with an icon, and go on with what it is about, for those who hear it.
    const named = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
        [...one.childNodes].some((part) => part.textContent === text),
      );
    const button = await waitFor(named);
    button.click();
    await waitFor(() => named() !== button || end());
  }
  await waitFor(end);
  delete document.body.dataset['busy'];
}

function headline({ headline: key, count }: ScanState): string {
  return count === undefined ? t(key) : plural(t, key, count);
}

if (root && surface === 'popup' && known) {
  document.body.className = 'is-popup';
  if (scan) answer(scan);
  render(
    <Popup
      summary={summarise(t, known)}
      setAside={route === 'aside' ? inventedAside() : undefined}
      acts={acts}
      now={known.now}
      locale={interfaceLocale()}
      timeZone="UTC"
      // Over a new tab there is nothing to scan.
      page={name === 'part' ? {} : { id: 1, url: scan ? SCANNED_PAGE : (known.url ?? 'https://news.example/') }}
    />,
    root,
  );
  if (route === 'open') for (const button of root.querySelectorAll<HTMLElement>('.group')) button.click();
  if (scan) void press(scan.press, () => root.querySelector('h2')?.textContent === headline(scan));
}
if (root && surface === 'dashboard' && known)
  render(<Dashboard known={known} route={route} acts={acts} print={() => undefined} />, root);
if (root && surface === 'welcome' && known) render(<Welcome known={known} step={route} acts={acts} />, root);
if (root && pressed !== undefined) void press([pressed], () => root.querySelector('dialog[open], .plan'));
if (surface === 'notice') {
  const view = NOTICES[name];
  if (view) createNotice(document, () => undefined).show(view);
}
