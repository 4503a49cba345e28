import { render, type JSX } from 'preact';
import { liveActs } from '../../src/ui/act.ts';
import { Dashboard } from '../../src/ui/dashboard.tsx';
import { useHash } from '../../src/ui/hash.ts';
import { liveFeed, useLive, type Feed, type Live } from '../../src/ui/live.ts';
import { Unreadable } from '../../src/ui/parts.tsx';
import { t } from '../../src/ui/text.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/look.css';
import '../../src/ui/dashboard.css';

const acts = liveActs((page) => location.assign(page));

function App({ first, feed }: { first: Live; feed: Feed }): JSX.Element {
  const live = useLive(first, feed);
  const route = useHash();
  return live.state === 'read' ? <Dashboard known={live.known} route={route} acts={acts} print={() => window.print()} /> : <Unreadable says={live.says} />;
}

const feed = liveFeed();
const first = await feed.first;
const root = document.getElementById('app');
document.documentElement.lang = t('lang');
if (root) render(<App first={first} feed={feed} />, root);
