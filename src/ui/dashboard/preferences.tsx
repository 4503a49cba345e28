/** How Holdout itself behaves. */
import type { JSX } from 'preact';
import type { PreferencesPatch } from '../../ledger/preferences.ts';
import { Button } from '../components/parts.tsx';
import { hasAccess } from '../model/access.ts';
import { COUNTRIES, type Country } from '../../catalog/laws.ts';
import { t } from '../../shared/texts.ts';
import { Fixed, Head, Line, Part, type View } from './parts.tsx';
import { WhatItKnows } from './what-it-knows.tsx';

const OFTEN = ['never', 'month', 'quarter'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

export function PreferencesView({ known, acts, run, notes }: View): JSX.Element {
  const { ledger, services, granted, policy } = known;
  const { preferences } = ledger;
  const fixed = policy && 'rules' in policy ? policy.rules : undefined;
  const setBy = policy && 'rules' in policy ? t('page.set_by', [policy.organisation]) : '';
  const sites = services.filter(({ hosts }) => hosts.length > 0);
  const open = sites.filter(({ hosts }) => hasAccess(granted, hosts)).length;
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
        <Line title={t('page.access_of', [String(open), String(sites.length)])} then={t('page.access_then')}>
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
      <WhatItKnows known={known} acts={acts} run={run} setBy={setBy} />
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
