/** What could not be read: what a person is told of it, and the two things that they can always do with it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SetAside } from '../../ledger/schema.ts';
import { plural, t } from '../../shared/texts.ts';
import type { Acts, Done } from '../client/commands.ts';
import { Button } from './parts.tsx';

type Run = (done: Done) => void;

/** "2 records could not be read. …" */
export function setAsideWords({ whole, why, records }: SetAside): string {
  if (why === 'imported') return plural(t, 'trouble.set_aside_imported', records);
  if (whole) return t(why === 'future' ? 'trouble.set_aside_future' : 'trouble.set_aside');
  return plural(t, 'trouble.set_aside', records);
}

/** A note of what was set aside, until the person has read it. */
export function SetAsideNote({ aside, acts, run }: { aside: SetAside; acts: Acts; run: Run }): JSX.Element {
  return (
    <div class="note aside" role="status">
      <p>{setAsideWords(aside)}</p>
      <div class="next">
        <KeepOrDelete
          onExport={() => run(acts.saveSetAside(aside.key))}
          onDelete={() => run(acts.deleteSetAside(aside.key))}
        />
        <Button look="text" onPress={() => run(acts.setAsideRead(aside.key))}>
          {t('do.understood')}
        </Button>
      </div>
    </div>
  );
}

/** Export, and Delete, which asks once more: there is no way back from it. */
export function KeepOrDelete({ onExport, onDelete }: { onExport: () => void; onDelete: () => void }): JSX.Element {
  const [asked, setAsked] = useState(false);
  return asked ? (
    <>
      <Button
        look="erase"
        onPress={() => {
          setAsked(false);
          onDelete();
        }}
      >
        {t('do.erase_for_good')}
      </Button>
      <Button onPress={() => setAsked(false)}>{t('do.cancel')}</Button>
    </>
  ) : (
    <>
      <Button onPress={onExport}>{t('do.export')}</Button>
      <Button look="erase" onPress={() => setAsked(true)}>
        {t('do.erase')}
      </Button>
    </>
  );
}

/** Where nothing can be shown of what is stored: why, and the way out. */
export function Rescue({ says, acts }: { says: string; acts: Acts }): JSX.Element {
  const [trouble, setTrouble] = useState<string>();
  const run: Run = (done) => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  return (
    <>
      <p class="note" role="alert">
        {says}
      </p>
      <div class="next">
        <KeepOrDelete onExport={() => run(acts.saveCopy())} onDelete={() => run(acts.erase())} />
      </div>
      <p class="sub">{t('page.rescue_then')}</p>
      <p class="trouble" role="status">
        {trouble}
      </p>
    </>
  );
}

/** A whole page, when nothing can be read. */
export function Unreadable({ says, acts }: { says: string; acts: Acts }): JSX.Element {
  return (
    <main class="unreadable">
      <h1>Holdout</h1>
      <Rescue says={says} acts={acts} />
    </main>
  );
}
