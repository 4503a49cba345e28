import { render, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from '@wxt-dev/browser';
import { liveActs } from '../../src/ui/act.ts';
import { activeUrl, liveFeed, useLive, type Feed, type Live } from '../../src/ui/live.ts';
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

function App({ first, feed }: { first: Live; feed: Feed }): JSX.Element | null {
  const live = useLive(first, feed);
  const summary = useMemo(() => (live.state === 'read' ? summarise(t, live.known) : undefined), [live]);
  if (live.state === 'unreadable') return <PopupTrouble says={live.says} open={open} />;
  if (!summary) return null;
  const { ledger, now, locale } = live.known;
  return <Popup summary={summary} setAside={ledger.setAside[0]} acts={acts} now={now} locale={locale} />;
}

const feed = liveFeed(activeUrl());
const first = await feed.first;
const root = document.getElementById('app');
document.documentElement.lang = t('lang');
if (root) render(<App first={first} feed={feed} />, root);
