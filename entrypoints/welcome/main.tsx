import { render, type JSX } from 'preact';
import { liveActs } from '../../src/ui/client/commands.ts';
import { useHash } from '../../src/ui/client/route.ts';
import { liveFeed, useLive, type Feed, type Live } from '../../src/ui/client/feed.ts';
import { Unreadable } from '../../src/ui/components/set-aside.tsx';
import { t } from '../../src/shared/texts.ts';
import { speak } from '../../src/ui/client/language.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import '../../src/ui/components/tokens.css';
import '../../src/ui/components/look.css';
import '../../src/ui/welcome/welcome.css';

const acts = liveActs((page) => location.assign(page));

function App({ first, feed }: { first: Live; feed: Feed }): JSX.Element {
  const live = useLive(first, feed);
  const step = useHash();
  return live.state === 'read' ? (
    <Welcome known={live.known} step={step} acts={acts} />
  ) : (
    <Unreadable says={live.says} acts={acts} />
  );
}

const feed = liveFeed();
const first = await feed.first;
const root = document.getElementById('app');
speak(t('welcome.title'));
if (root) render(<App first={first} feed={feed} />, root);
