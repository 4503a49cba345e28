/** What becomes of what Holdout knows: kept as a file, brought in, shared, deleted. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Imported } from '../../ledger/files/merge.ts';
import type { Done } from '../client/commands.ts';
import { useWhole } from '../client/log.ts';
import { Dialog } from '../components/dialog.tsx';
import { Button } from '../components/parts.tsx';
import { KeepOrDelete, setAsideWords } from '../components/set-aside.tsx';
import { choiceFile, readChoice } from '../model/choice-file.ts';
import { FILE_MAX } from '../../shared/bounds.ts';
import { dates } from '../../shared/dates.ts';
import { plural, t } from '../../shared/texts.ts';
import { Fixed, Line, Part, type View } from './parts.tsx';

type Given = Pick<View, 'known' | 'acts' | 'run'>;

/** @param setBy whose policy says what is fixed, in words */
export function WhatItKnows({ known, acts, run, setBy }: Given & { setBy: string }): JSX.Element {
  const { ledger, policy } = known;
  const write = dates(known.now, known.locale, known.timeZone);
  const dateOf = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : write.dayLong(at));
  return (
    <Part title={t('page.knows')}>
      <Line title={t('page.save_copy')} then={t('page.save_copy_then')}>
        <Button onPress={() => run(acts.saveCopy())}>{t('do.save')}</Button>
      </Line>
      <BringIn known={known} acts={acts} run={run} />
      {ledger.setAside
        .filter(({ records }) => records > 0)
        .map((aside) => (
          <Line key={aside.key} title={t('page.set_aside', [dateOf(aside.at)])} then={setAsideWords(aside)}>
            <span class="next">
              <KeepOrDelete
                onExport={() => run(acts.saveSetAside(aside.key))}
                onDelete={() => run(acts.deleteSetAside(aside.key))}
              />
            </span>
          </Line>
        ))}
      <Line title={t('page.share')} then={t('page.share_then')}>
        <Button
          of={t('page.share')}
          onPress={() =>
            acts.save({
              name: 'holdout-services.json',
              type: 'application/json',
              text: choiceFile(ledger.preferences.services),
            })
          }
        >
          {t('do.export')}
        </Button>
      </Line>
      {policy && 'rules' in policy && policy.rules.erase === false ? (
        <div class="line">
          <b>{t('page.erase')}</b>
          <span class="more">
            {t('page.erase_not')} <Fixed by={setBy} />
          </span>
        </div>
      ) : (
        <Erase known={known} acts={acts} run={run} />
      )}
    </Part>
  );
}

function BringIn({ known, acts, run }: Given): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [says, setSays] = useState('');
  /** Others' choice of services, added to the person's own. Access is for them to give. */
  const choose = async ({ services: theirs, unknown }: { services: string[]; unknown: string[] }): Done => {
    const own = new Set(known.ledger.preferences.services);
    const add = theirs.filter((id) => !own.has(id));
    const refused = add.length === 0 ? undefined : await acts.preferences({ services: { add, remove: [] } });
    if (refused !== undefined) return refused;
    const names = known.services.filter(({ id }) => add.includes(id)).map(({ name }) => name);
    setSays(
      [
        names.length === 0 ? t('page.came_none') : t('page.share_came', [listed(names, known.locale), t('do.choose')]),
        ...(unknown.length === 0 ? [] : [t('page.share_unknown', [listed(unknown, known.locale)])]),
      ].join(' '),
    );
    return undefined;
  };
  const bring = async (file: File): Promise<string | undefined> => {
    setSays('');
    if (file.size > FILE_MAX) return t('trouble.bad_file_large', [String(FILE_MAX / 1024 / 1024)]);
    let text: string;
    try {
      text = await file.text();
    } catch {
      return t('trouble.unreadable_file');
    }
    const choice = readChoice(text, new Set(known.services.filter(({ found }) => !found).map(({ id }) => id)));
    if (choice) return 'why' in choice ? t(`trouble.bad_file_${choice.why}`) : choose(choice);
    const answer = await acts.bringIn(text);
    if ('refused' in answer) return answer.refused;
    setSays(cameIn(answer.came));
    return undefined;
  };
  return (
    <div class="line">
      <b>{t('page.bring_in')}</b>
      <span class="more">
        {t('page.bring_in_then')}{' '}
        <span class="told" role="status">
          {says}
        </span>
      </span>
      <span>
        <input
          ref={input}
          class="sr"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={t('page.choose_file')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) run(bring(file));
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <Button onPress={() => input.current?.click()}>{t('do.bring_in')}</Button>
      </span>
    </div>
  );
}

const listed = (names: string[], locale: string | undefined): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** How many records came in, and how many were here already. */
function cameIn({ findings, changes, requests, known, damaged = 0, damagedLost }: Imported): string {
  const came = findings + changes + requests;
  return [
    came === 0 ? t('page.came_none') : plural(t, 'page.came', came),
    ...(known === 0 ? [] : [plural(t, 'page.came_known', known)]),
    ...(damaged === 0 ? [] : [plural(t, damagedLost ? 'page.came_lost' : 'page.came_damaged', damaged)]),
  ].join(' ');
}

function Erase({ known, acts, run }: Given): JSX.Element {
  const { ledger } = known;
  const [asked, setAsked] = useState(false);
  useWhole(known);
  const goes: [string, number][] = [
    ['findings', ledger.findings.size],
    ['receipts', ledger.changes.length + ledger.sent.length],
    ['rounds', ledger.pastRounds.length],
  ];
  return (
    <Line title={t('page.erase')} then={t('page.erase_then')}>
      <Button look="erase" onPress={() => setAsked(true)}>
        {t('do.erase')}
      </Button>
      {asked ? (
        <Dialog title={t('page.erase_sure')} onClose={() => setAsked(false)}>
          <p>{t('page.erase_goes')}</p>
          <ul class="plain">
            {goes.map(([name, count]) => (
              <li key={name}>{plural(t, `page.erase_${name}`, count)}</li>
            ))}
            {[...ledger.accounts.values()].some(({ name }) => name !== undefined) ? (
              <li>{t('page.erase_names')}</li>
            ) : null}
          </ul>
          <p>{t('page.erase_stays')}</p>
          <div class="do">
            <Button
              look="erase"
              onPress={() => {
                setAsked(false);
                run(acts.erase());
              }}
            >
              {t('do.erase_all')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('do.cancel')}</Button>
          </div>
        </Dialog>
      ) : null}
    </Line>
  );
}
