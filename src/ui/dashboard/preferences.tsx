/** How Holdout itself behaves, and what becomes of what it knows. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PreferencesPatch } from '../../ledger/preferences.ts';
import type { Imported } from '../../ledger/merge.ts';
import type { Done } from '../client/commands.ts';
import { useWhole } from '../client/log.ts';
import { Dialog } from '../components/dialog.tsx';
import { Button } from '../components/parts.tsx';
import { KeepOrDelete, setAsideWords } from '../components/set-aside.tsx';
import { hasAccess } from '../model/access.ts';
import { choiceFile, readChoice } from '../model/choice-file.ts';
import { ALL_SITES } from '../../catalog/hosts.ts';
import { COUNTRIES, type Country } from '../../catalog/laws.ts';
import { FILE_MAX } from '../../shared/bounds.ts';
import { dates } from '../../shared/dates.ts';
import { plural, t } from '../../shared/texts.ts';
import { Head, type View } from './parts.tsx';
import { isWatching, Watching } from './watching.tsx';

const OFTEN = ['never', 'month', 'quarter'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

export function PreferencesView({ known, acts, run, notes }: View): JSX.Element {
  const { ledger, services, granted, policy } = known;
  const { preferences } = ledger;
  const fixed = policy && 'rules' in policy ? policy.rules : undefined;
  const setBy = policy && 'rules' in policy ? t('page.set_by', [policy.organisation]) : '';
  const sites = services.filter(({ hosts }) => hosts.length > 0);
  // What was given for Watch is for no service that was not chosen.
  const single = granted.filter((pattern) => pattern !== ALL_SITES);
  const open = sites.filter(({ id, hosts }) =>
    hasAccess(preferences.services.includes(id) ? granted : single, hosts),
  ).length;
  const write = dates(known.now, known.locale, known.timeZone);
  const dateOf = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : write.dayLong(at));
  const set = (change: PreferencesPatch): void => run(acts.preferences(change));
  const notify = (box: HTMLInputElement): void => {
    if (!box.checked) return set({ notify: false });
    // Asking comes first: the browser asks only straight after a click.
    run(
      acts.notifications().then((allowed) => {
        if (allowed) return acts.preferences({ notify: true });
        box.checked = false;
        return t('trouble.not_notified');
      }),
    );
  };
  return (
    <main class="pad narrow">
      {notes}
      <Head title={t('page.preferences')} text={t('page.own')} />
      <Part title={t('page.on_pages')}>
        <Box
          name="show_notice"
          checked={preferences.notice}
          fixed={fixed?.notice === undefined ? undefined : setBy}
          onChange={({ checked }) => set({ notice: checked })}
        />
        <Box name="count" checked={preferences.count} onChange={({ checked }) => set({ count: checked })} />
        <Box
          name="feedback"
          checked={preferences.feedback ?? false}
          onChange={({ checked }) => set({ feedback: checked })}
        />
        <Watching known={known} acts={acts} run={run} />
      </Part>
      <Part title={t('page.reminders')}>
        <div class="line">
          <b>{t('page.remind')}</b>
          <span class="more">
            {t('page.remind_then')} <Fixed by={fixed?.reminder === undefined ? undefined : setBy} />
          </span>
          <span class="pick-one">
            <label class="sr" for="often">
              {t('page.how_often')}
            </label>
            <select
              id="often"
              class="btn"
              value={preferences.reminder}
              disabled={fixed?.reminder !== undefined}
              onChange={(event) => {
                const chosen = OFTEN.find((one) => one === event.currentTarget.value);
                if (chosen) set({ reminder: chosen });
              }}
            >
              {OFTEN.map((one) => (
                <option key={one} value={one}>
                  {t(`page.often_${one}`)}
                </option>
              ))}
            </select>
          </span>
        </div>
        <Box name="notify" checked={preferences.notify} onChange={notify} />
        <div class="line">
          <b>{t('page.country')}</b>
          <span class="more">{t('page.country_then')}</span>
          <span class="pick-one">
            <label class="sr" for="country">
              {t('page.country')}
            </label>
            <select
              id="country"
              class="btn"
              value={preferences.country ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                set({ country: COUNTRIES.find((one) => one === value) ?? '' });
              }}
            >
              <option value="">{t('page.country_none')}</option>
              {countriesBy(known.locale).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </div>
      </Part>
      <Part title={t('page.access')}>
        <Line
          title={t('page.access_of', [String(open), String(sites.length)])}
          then={isWatching(known) ? t('page.access_watch', [t('page.watch')]) : t('page.access_then')}
        >
          <Button onPress={() => acts.open('/welcome.html#choose')}>{t('do.choose')}</Button>
        </Line>
      </Part>
      <Part title={t('page.appearance')}>
        <fieldset class="line">
          <legend>
            <b>{t('page.light_or_dark')}</b>
          </legend>
          <span class="radios">
            {THEMES.map((theme) => (
              <label key={theme}>
                <input
                  class="check"
                  type="radio"
                  name="theme"
                  checked={preferences.theme === theme}
                  onChange={() => set({ theme })}
                />
                {t(`page.theme_${theme}`)}
              </label>
            ))}
          </span>
        </fieldset>
      </Part>
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
                text: choiceFile(preferences.services),
              })
            }
          >
            {t('do.export')}
          </Button>
        </Line>
        {fixed?.erase === false ? (
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
    </main>
  );
}

/** The countries that Holdout knows the law of, by what they are called in that language. */
function countriesBy(locale: string | undefined): [Country, string][] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return COUNTRIES.map((code): [Country, string] => [code, names.of(code) ?? code]).toSorted(([, a], [, b]) =>
    a.localeCompare(b, locale),
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section aria-label={title}>
      <h2 class="sec">{title}</h2>
      <div class="card pref">{children}</div>
    </section>
  );
}

function Line({ title, then, children }: { title: string; then: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="line">
      <b>{title}</b>
      <span class="more">{then}</span>
      {children}
    </div>
  );
}

/** Who set it, where it is not the person's own choice. */
function Fixed({ by }: { by: string | undefined }): JSX.Element | null {
  return by === undefined ? null : <span class="fixed">{by}</span>;
}

function Box({
  name,
  checked,
  fixed,
  onChange,
}: {
  name: string;
  checked: boolean;
  /** Who set it. */
  fixed?: string | undefined;
  onChange: (box: HTMLInputElement) => void;
}): JSX.Element {
  return (
    <label class="line">
      <b>{t(`page.${name}`)}</b>
      <span class="more">
        {t(`page.${name}_then`)} <Fixed by={fixed} />
      </span>
      <input
        type="checkbox"
        class="check"
        checked={checked}
        disabled={fixed !== undefined}
        onChange={(event) => onChange(event.currentTarget)}
      />
    </label>
  );
}

function BringIn({ known, acts, run }: Pick<View, 'known' | 'acts' | 'run'>): JSX.Element {
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
export function cameIn({ findings, changes, requests, known, damaged = 0, damagedLost }: Imported): string {
  const came = findings + changes + requests;
  return [
    came === 0 ? t('page.came_none') : plural(t, 'page.came', came),
    ...(known === 0 ? [] : [plural(t, 'page.came_known', known)]),
    ...(damaged === 0 ? [] : [plural(t, damagedLost ? 'page.came_lost' : 'page.came_damaged', damaged)]),
  ].join(' ');
}

function Erase({ known, acts, run }: Pick<View, 'known' | 'acts' | 'run'>): JSX.Element {
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
