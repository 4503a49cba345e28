import { render, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { act } from '../../src/ui/act.ts';
import { activeUrl, readKnown, send, useLive, type Live } from '../../src/ui/live.ts';
import { Popup, PopupTrouble, type PopupActs } from '../../src/ui/popup.tsx';
import { summarise } from '../../src/ui/summary.ts';
import { t } from '../../src/ui/text.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/look.css';
import '../../src/ui/popup.css';

/** Opens one of our own pages in a tab; the popup has then done its work. */
function open(page: string): void {
  void browser.tabs.create({ url: new URL(page, location.href).href }).finally(() => window.close());
}

const acts: PopupActs = {
  act: (action) => act(action, open),
  stop: () => send({ type: 'round/stop' }),
  showWindow: () => send({ type: 'round/show' }),
  sent: ({ ref }, undo) => send({ type: 'request/sent', ref, ...(undo ? { undo: true as const } : {}) }),
  setAsideRead: (key) => send({ type: 'set-aside/read', key }),
  open,
};

function App({ first, url }: { first: Live; url?: string }): JSX.Element | null {
  const live = useLive(first, url);
  const summary = useMemo(() => (live.state === 'read' ? summarise(t, live.known) : undefined), [live]);
  if (live.state === 'unreadable') return <PopupTrouble says={live.says} open={open} />;
  if (live.state !== 'read' || !summary) return null;
  return <Popup summary={summary} setAside={live.known.ledger.setAside[0]} acts={acts} />;
}

const url = await activeUrl().catch(() => undefined);
const first = await readKnown(url);
const root = document.getElementById('app');
document.documentElement.lang = t('lang');
if (root) render(<App first={first} {...(url === undefined ? {} : { url })} />, root);
