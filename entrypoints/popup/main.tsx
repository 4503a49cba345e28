import { render, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { liveActs } from '../../src/ui/act.ts';
import { activeUrl, readKnown, useLive, type Live } from '../../src/ui/live.ts';
import { Popup, PopupTrouble } from '../../src/ui/popup.tsx';
import { summarise } from '../../src/ui/summary.ts';
import { t } from '../../src/ui/text.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/look.css';
import '../../src/ui/popup.css';

/** Opens one of our own pages in a tab; the popup has then done its work. */
function open(page: string): void {
  void browser.tabs.create({ url: new URL(page, location.href).href }).finally(() => window.close());
}

const acts = liveActs(open);

function App({ first, url }: { first: Live; url?: string }): JSX.Element | null {
  const live = useLive(first, url);
  const summary = useMemo(() => (live.state === 'read' ? summarise(t, live.known) : undefined), [live]);
  if (live.state === 'unreadable') return <PopupTrouble says={live.says} open={open} />;
  if (!summary) return null;
  return <Popup summary={summary} setAside={live.known.ledger.setAside[0]} acts={acts} />;
}

const url = await activeUrl().catch(() => undefined);
const first = await readKnown(url);
const root = document.getElementById('app');
document.documentElement.lang = t('lang');
if (root) render(<App first={first} {...(url === undefined ? {} : { url })} />, root);
