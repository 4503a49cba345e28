import { render, type JSX } from 'preact';
import { liveActs } from '../../src/ui/client/commands.ts';
import { Dashboard } from '../../src/ui/dashboard/dashboard.tsx';
import { useHash } from '../../src/ui/client/route.ts';
import { liveFeed, useLive, type Feed, type Live } from '../../src/ui/client/feed.ts';
import { Unreadable } from '../../src/ui/components/set-aside.tsx';
import { t } from '../../src/shared/texts.ts';
import { speak } from '../../src/ui/client/language.ts';
import '../../src/ui/components/tokens.css';
import '../../src/ui/components/look.css';
import '../../src/ui/dashboard/dashboard.css';

const acts = liveActs((page) => location.assign(page));

function App({ first, feed }: { first: Live; feed: Feed }): JSX.Element {
  const live = useLive(first, feed);
  const route = useHash();
  return live.state === 'read' ? (
    <Dashboard known={live.known} route={route} acts={acts} print={() => window.print()} />
  ) : (
    <Unreadable says={live.says} acts={acts} />
  );
}

const feed = liveFeed();
const first = await feed.first;
const root = document.getElementById('app');
speak(t('page.title'));
if (root) render(<App first={first} feed={feed} />, root);
