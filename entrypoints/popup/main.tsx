import { render, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { browser } from '@wxt-dev/browser';
import { liveActs } from '../../src/ui/client/commands.ts';
import { activeTab } from '../../src/ui/client/browser.ts';
import { liveFeed, useLive, type Feed, type Live } from '../../src/ui/client/feed.ts';
import { Popup, PopupTrouble } from '../../src/ui/popup/popup.tsx';
import { summarise } from '../../src/ui/model/summary.ts';
import { t } from '../../src/shared/texts.ts';
import { speak } from '../../src/ui/client/language.ts';
import '../../src/ui/components/tokens.css';
import '../../src/ui/components/look.css';
import '../../src/ui/popup/popup.css';

/** Opens one of our own pages in a tab; the popup has then done its work. */
function open(page: string): void {
  void browser.tabs.create({ url: new URL(page, location.href).href }).finally(() => window.close());
}

const acts = liveActs(open);

type Page = Awaited<ReturnType<typeof activeTab>>;

interface Props {
  first: Live;
  feed: Feed;
  page: Page;
}

function App({ first, feed, page }: Props): JSX.Element | null {
  const live = useLive(first, feed);
  const summary = useMemo(() => (live.state === 'read' ? summarise(t, live.known) : undefined), [live]);
  if (live.state === 'unreadable') return <PopupTrouble says={live.says} acts={acts} />;
  if (!summary) return null;
  const { ledger, now, locale } = live.known;
  return (
    <Popup
      summary={summary}
      setAside={ledger.setAside.find(({ read }) => !read)}
      acts={acts}
      now={now}
      locale={locale}
      page={page}
    />
  );
}

const tab = activeTab();
const feed = liveFeed(
  tab.then(({ url }) => url),
  true,
);
const [first, page] = await Promise.all([feed.first, tab]);
const root = document.getElementById('app');
speak();
if (root) render(<App first={first} feed={feed} page={page} />, root);
