/** The full page: every setting, rounds, receipts, Holdout's own preferences. One route a view, in the hash. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Acts, Done } from '../client/commands.ts';
import type { View } from './parts.tsx';
import { ComplaintPage } from './complaint-page.tsx';
import { PreferencesView } from './preferences.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { Receipts } from './receipts.tsx';
import { Rounds } from './rounds.tsx';
import { Services } from './services.tsx';
import { Brand, Icon } from '../components/parts.tsx';
import { SetAsideNote } from '../components/set-aside.tsx';
import { summarise, type Known } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';

const VIEWS = [
  ['', 'services', 'list'],
  ['rounds', 'rounds', 'round'],
  ['receipts', 'receipts', 'receipt'],
  ['preferences', 'preferences', 'pref'],
] as const;

export function Dashboard({
  known,
  route,
  acts,
  print,
}: {
  known: Known;
  route: string;
  acts: Acts;
  print: () => void;
}): JSX.Element {
  const [trouble, setTrouble] = useState<string>();
  const summary = useMemo(() => summarise(t, known), [known]);
  const run = (done: Done): void => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  const sheet = /^(?<kind>receipt|request)=(?<id>\d+)$/u.exec(route)?.groups;
  if (sheet)
    return (
      <ReceiptPage
        known={known}
        kind={sheet['kind'] === 'request' ? 'request' : 'receipt'}
        id={Number(sheet['id'])}
        print={print}
        save={acts.save}
        putBack={(id) => run(acts.act({ do: 'put-back', change: id }))}
        trouble={trouble}
      />
    );
  const complaint = /^complaint=(?<key>.+)$/u.exec(route)?.groups?.['key'];
  if (complaint !== undefined)
    return <ComplaintPage item={summary.items.find(({ key }) => key === complaint)} known={known} acts={acts} />;
  const open = /^setting=(?<key>.+)$/u.exec(route)?.groups?.['key'];
  const now = VIEWS.find(([path]) => path === route)?.[1] ?? 'services';
  const { progress } = summary;
  const view: View = {
    known,
    summary,
    acts,
    run,
    notes: <Notes known={known} acts={acts} run={run} trouble={trouble} />,
  };
  return (
    <div class="app">
      <nav class="side" aria-label="Holdout">
        <div class="brand">
          <Brand />
        </div>
        {VIEWS.map(([path, name, icon]) => (
          <a
            key={name}
            class={name === now ? 'on' : ''}
            href={`#${path}`}
            aria-current={name === now ? 'page' : undefined}
          >
            <Icon name={icon} />
            {t(`page.${name}`)}
            {name === 'rounds' && progress ? (
              <span class="live num">
                {t('round.checked', [String(Math.min(progress.done + 1, progress.all)), String(progress.all)])}
              </span>
            ) : null}
          </a>
        ))}
        <p class="foot">{t('page.stored_here')}</p>
      </nav>
      {now === 'services' ? <Services {...view} open={open} /> : null}
      {now === 'rounds' ? <Rounds {...view} /> : null}
      {now === 'receipts' ? <Receipts {...view} /> : null}
      {now === 'preferences' ? <PreferencesView {...view} /> : null}
    </div>
  );
}

/** What could not be done just now, a policy that is not understood, and what was set aside. */
function Notes({
  known,
  acts,
  run,
  trouble,
}: Pick<View, 'known' | 'acts' | 'run'> & { trouble: string | undefined }): JSX.Element {
  return (
    <>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      {known.policy && 'wrong' in known.policy ? (
        <p class="note" role="status">
          {t('page.bad_policy', [known.policy.wrong.join(', ')])}
        </p>
      ) : null}
      {known.ledger.setAside
        .filter(({ read }) => !read)
        .map((aside) => (
          <SetAsideNote key={aside.key} aside={aside} acts={acts} run={run} />
        ))}
    </>
  );
}
