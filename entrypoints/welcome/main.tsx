import { render, type JSX } from 'preact';
import { liveActs } from '../../src/ui/act.ts';
import { useHash } from '../../src/ui/hash.ts';
import { liveFeed, useLive, type Feed, type Live } from '../../src/ui/live.ts';
import { Unreadable } from '../../src/ui/parts.tsx';
import { t } from '../../src/ui/text.ts';
import { Welcome } from '../../src/ui/welcome.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/look.css';
import '../../src/ui/welcome.css';

const acts = liveActs((page) => location.assign(page));

function App({ first, feed }: { first: Live; feed: Feed }): JSX.Element {
  const live = useLive(first, feed);
  const step = useHash();
  return live.state === 'read' ? <Welcome known={live.known} step={step} acts={acts} /> : <Unreadable says={live.says} />;
}

const feed = liveFeed();
const first = await feed.first;
const root = document.getElementById('app');
document.documentElement.lang = t('lang');
document.title = t('welcome.title');
if (root) render(<App first={first} feed={feed} />, root);
