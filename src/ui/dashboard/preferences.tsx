/** How Holdout itself behaves, and what becomes of what it knows. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Ledger, Preferences } from '../../ledger/schema.ts';
import type { Imported } from '../../messages.ts';
import { Dialog } from '../dialog.tsx';
import { Button } from '../parts.tsx';
import { hasAccess, many } from '../summary.ts';
import { t } from '../text.ts';
import { Head, type View } from './parts.tsx';

const OFTEN = ['never', 'month', 'quarter'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

export function PreferencesView({ known, acts, run, notes }: View): JSX.Element {
  const { ledger, services, granted } = known;
  const { preferences } = ledger;
  const sites = services.filter(({ hosts }) => hosts.length > 0);
  const open = sites.filter(({ hosts }) => hasAccess(granted, hosts)).length;
  const set = (change: Partial<Preferences>): void => run(acts.preferences({ ...preferences, ...change }));
  const notify = (box: HTMLInputElement): void => {
    if (!box.checked) return set({ notify: false });
    // Asking comes first: the browser asks only straight after a click.
    run(
      acts.notifications().then((allowed) => {
        if (allowed) return acts.preferences({ ...preferences, notify: true });
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
        <Box name="show_notice" checked={preferences.notice} onChange={({ checked }) => set({ notice: checked })} />
        <Box name="count" checked={preferences.count} onChange={({ checked }) => set({ count: checked })} />
      </Part>
      <Part title={t('page.reminders')}>
        <div class="line">
          <b>{t('page.remind')}</b>
          <span class="more">{t('page.remind_then')}</span>
          <span class="pick-one">
            <label class="sr" for="often">{t('page.how_often')}</label>
            <select
              id="often"
              class="btn"
              value={preferences.reminder}
              onChange={(event) => {
                const chosen = OFTEN.find((one) => one === event.currentTarget.value);
                if (chosen) set({ reminder: chosen });
              }}
            >
              {OFTEN.map((one) => (
                <option key={one} value={one}>{t(`page.often_${one}`)}</option>
              ))}
            </select>
          </span>
        </div>
        <Box name="notify" checked={preferences.notify} onChange={notify} />
      </Part>
      <Part title={t('page.access')}>
        <Line title={t('page.access_of', [String(open), String(sites.length)])} then={t('page.access_then')}>
          <Button onPress={() => acts.open('/welcome.html#choose')}>{t('do.choose')}</Button>
        </Line>
      </Part>
      <Part title={t('page.appearance')}>
        <fieldset class="line">
          <legend><b>{t('page.light_or_dark')}</b></legend>
          <span class="radios">
            {THEMES.map((theme) => (
              <label key={theme}>
                <input class="check" type="radio" name="theme" checked={preferences.theme === theme} onChange={() => set({ theme })} />
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
        <BringIn acts={acts} run={run} />
        <Erase ledger={ledger} acts={acts} run={run} />
      </Part>
    </main>
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

function Box({ name, checked, onChange }: { name: string; checked: boolean; onChange: (box: HTMLInputElement) => void }): JSX.Element {
  return (
    <label class="line">
      <b>{t(`page.${name}`)}</b>
      <span class="more">{t(`page.${name}_then`)}</span>
      <input type="checkbox" class="check" checked={checked} onChange={(event) => onChange(event.currentTarget)} />
    </label>
  );
}

function BringIn({ acts, run }: Pick<View, 'acts' | 'run'>): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [says, setSays] = useState('');
  const bring = async (file: File): Promise<string | undefined> => {
    setSays('');
    let text: string;
    try {
      text = await file.text();
    } catch {
      return t('trouble.unreadable_file');
    }
    const answer = await acts.bringIn(text);
    if ('refused' in answer) return answer.refused;
    setSays(cameIn(answer.came));
    return undefined;
  };
  return (
    <div class="line">
      <b>{t('page.bring_in')}</b>
      <span class="more">
        {t('page.bring_in_then')} <span class="told" role="status">{says}</span>
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

/** How many records came in, and how many were here already. */
export function cameIn({ findings, changes, requests, known }: Imported): string {
  const came = findings + changes + requests;
  return [came === 0 ? t('page.came_none') : many(t, 'page.came', came), ...(known === 0 ? [] : [many(t, 'page.came_known', known)])].join(' ');
}

function Erase({ ledger, acts, run }: { ledger: Ledger } & Pick<View, 'acts' | 'run'>): JSX.Element {
  const [asked, setAsked] = useState(false);
  const goes: [string, number][] = [['findings', ledger.findings.size], ['receipts', ledger.changes.length + ledger.sent.length], ['rounds', ledger.pastRounds.length]];
  return (
    <Line title={t('page.erase')} then={t('page.erase_then')}>
      <Button look="erase" onPress={() => setAsked(true)}>{t('do.erase')}</Button>
      {asked ? (
        <Dialog title={t('page.erase_sure')} onClose={() => setAsked(false)}>
          <p>{t('page.erase_goes')}</p>
          <ul class="plain">
            {goes.map(([name, count]) => (
              <li key={name}>{many(t, `page.erase_${name}`, count)}</li>
            ))}
            {[...ledger.accounts.values()].some(({ name }) => name !== undefined) ? <li>{t('page.erase_names')}</li> : null}
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
