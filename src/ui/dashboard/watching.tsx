/** Watch other sites: the one switch that asks for all sites, in words of what comes of it. */
import type { JSX } from 'preact';
import { ALL_SITES, hostsOf } from '../../catalog/hosts.ts';
import { t } from '../../shared/texts.ts';
import { hasAccess } from '../model/access.ts';
import type { Known } from '../model/items.ts';
import type { View } from './parts.tsx';

/** Whether other sites are watched: wanted, and possible. */
export function isWatching({ ledger, granted }: Pick<Known, 'ledger' | 'granted'>): boolean {
  return (ledger.preferences.watch ?? false) && hasAccess(granted, [ALL_SITES]);
}

export function Watching({ known, acts, run }: Pick<View, 'known' | 'acts' | 'run'>): JSX.Element {
  const on = isWatching(known);
  const turn = async (box: HTMLInputElement): Promise<string | undefined> => {
    if (!box.checked) {
      const { services: chosen, hosts: added } = known.ledger.preferences;
      const theirs = known.services.filter(({ id, found }) => chosen.includes(id) && !found);
      return acts.endWatch(theirs.flatMap((service) => hostsOf(service, added)));
    }
    // Asking comes first: the browser asks only straight after a click.
    const refused = await acts.act({ do: 'grant', hosts: [ALL_SITES] });
    if (refused === undefined) return acts.preferences({ watch: true });
    box.checked = false;
    return refused;
  };
  return (
    <label class="line">
      <b>{t('page.watch')}</b>
      <span class="more">
        {t('page.watch_then')} {on && !known.ledger.preferences.notice ? t('page.watch_quiet') : ''}
      </span>
      <input type="checkbox" class="check" checked={on} onChange={(event) => run(turn(event.currentTarget))} />
    </label>
  );
}
