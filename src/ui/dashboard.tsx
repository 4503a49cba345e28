/** The full page: every setting, rounds, receipts, Holdout's own preferences. One route a view, in the hash. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Acts, Done } from './act.ts';
import type { View } from './dashboard/parts.tsx';
import { PreferencesView } from './dashboard/preferences.tsx';
import { ReceiptPage } from './dashboard/receipt-page.tsx';
import { Receipts } from './dashboard/receipts.tsx';
import { Rounds } from './dashboard/rounds.tsx';
import { Services } from './dashboard/services.tsx';
import { Brand, Button, Icon } from './parts.tsx';
import { summarise, type Known } from './summary.ts';
import { t } from './text.ts';

const VIEWS = [
  ['', 'services', 'list'],
  ['rounds', 'rounds', 'round'],
  ['receipts', 'receipts', 'receipt'],
  ['preferences', 'preferences', 'pref'],
] as const;

export function Dashboard({ known, route, acts, print }: { known: Known; route: string; acts: Acts; print: () => void }): JSX.Element {
  const [trouble, setTrouble] = useState<string>();
  const summary = useMemo(() => summarise(t, known), [known]);
  const run = (done: Done): void => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  const sheet = /^(?<kind>receipt|request)=(?<id>\d+)$/u.exec(route)?.groups;
  if (sheet) return <ReceiptPage known={known} kind={sheet['kind'] === 'request' ? 'request' : 'receipt'} id={Number(sheet['id'])} print={print} />;
  const open = /^setting=(?<key>.+)$/u.exec(route)?.groups?.['key'];
  const now = VIEWS.find(([path]) => path === route)?.[1] ?? 'services';
  const { progress } = summary;
  const view: View = { known, summary, acts, run, notes: <Notes known={known} acts={acts} run={run} trouble={trouble} /> };
  return (
    <div class="app">
      <nav class="side" aria-label="Holdout">
        <div class="brand">
          <Brand />
        </div>
        {VIEWS.map(([path, name, icon]) => (
          <a key={name} class={name === now ? 'on' : ''} href={`#${path}`} aria-current={name === now ? 'page' : undefined}>
            <Icon name={icon} />
            {t(`page.${name}`)}
            {name === 'rounds' && progress ? <span class="live num">{t('round.checked', [String(Math.min(progress.done + 1, progress.all)), String(progress.all)])}</span> : null}
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

/** What could not be done just now, and stores that were set aside. */
function Notes({ known, acts, run, trouble }: Pick<View, 'known' | 'acts' | 'run'> & { trouble: string | undefined }): JSX.Element {
  return (
    <>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      {known.ledger.setAside.map(({ key }) => (
        <div class="note" key={key}>
          <p>{t('trouble.set_aside')}</p>
          <Button look="text" onPress={() => run(acts.setAsideRead(key))}>
            {t('do.understood')}
          </Button>
        </div>
      ))}
    </>
  );
}
