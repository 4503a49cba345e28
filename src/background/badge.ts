import type { Finding, Head } from '../ledger/schema.ts';
import { isPersons } from '../catalog/for-whom.ts';
import { findSetting, services } from '../catalog/index.ts';
import { driftOf, sideOf } from '../shared/side.ts';
import { overdue } from '../ledger/deadline.ts';
import { isDue } from './reminder.ts';

/** What the toolbar button says. `title` is a key of the locale file with its number, so that this stays pure. */
export interface Badge {
  icon: 'neutral' | 'attention' | 'clear';
  text: string;
  title: {
    key:
      | 'badgeSome'
      | 'badgeDrift'
      | 'badgeReminder'
      | 'badgeAnswer'
      | 'badgeClear'
      | 'badgeNothing'
      | 'badgeFull'
      | 'badgePageAllowed'
      | 'badgePageRefused'
      | 'badgePageOther';
    count?: number;
  };
}

/**
 * Settings of known services that allow training, locked ones included: they allow it all the same. Those that only an
 * administrator or a site's owner can change are not the person's own and do not count.
 */
export function allowing(ledger: Pick<Head, 'findings'>): Finding[] {
  return [...ledger.findings.values()].filter((finding) => {
    const known = findSetting(finding);
    return known !== undefined && isPersons(known.setting) && sideOf(finding) === 'allowed';
  });
}

/**
 * Settings that were switched on again, of which the person has not said yet that they have read it. Whoever they are
 * for: it was refused by the one who is told.
 */
export function unreadDrifts(ledger: Pick<Head, 'findings'>): Finding[] {
  return [...ledger.findings.values()].filter(
    (finding) =>
      findSetting(finding) &&
      sideOf(finding) === 'allowed' &&
      driftOf(finding) !== undefined &&
      driftOf(finding)?.read === undefined,
  );
}

/**
 * On all pages: how many settings still allow training, and whether one was switched on again. When none does, whether
 * a request's answer is late or it is time to check again. Clear only when every setting of the chosen services is known to refuse.
 */
export function badgeOf(ledger: Pick<Head, 'findings' | 'preferences' | 'requests'>, now: Date): Badge {
  const count = allowing(ledger).length;
  const drifted = unreadDrifts(ledger).length;
  if (count > 0 || drifted > 0) {
    const title =
      drifted > 0 ? ({ key: 'badgeDrift', count: drifted } as const) : ({ key: 'badgeSome', count } as const);
    return { icon: 'attention', text: ledger.preferences.count && count > 0 ? String(count) : '', title };
  }
  const controls = services
    .filter(({ id }) => ledger.preferences.services.includes(id))
    .flatMap(({ id, settings }) =>
      settings
        .filter((setting) => setting.remedy === 'control' && isPersons(setting))
        .map((setting) => ({ service: id, setting: setting.id })),
    );
  const clear =
    controls.length > 0 &&
    controls.every((ref) => {
      const findings = [...ledger.findings.values()].filter(
        ({ service, setting }) => service === ref.service && setting === ref.setting,
      );
      return (
        findings.length > 0 &&
        findings.every((finding) => sideOf(finding) === 'refused' || finding.state === 'not-offered')
      );
    });
  const icon = clear ? 'clear' : 'neutral';
  const late = overdue(ledger, now).length;
  if (late > 0) return { icon, text: '…', title: { key: 'badgeAnswer', count: late } };
  if (isDue(ledger, now)) return { icon, text: '…', title: { key: 'badgeReminder' } };
  return { icon, text: '', title: { key: clear ? 'badgeClear' : 'badgeNothing' } };
}

/** When nothing can be kept any more. */
export const fullBadge: Badge = { icon: 'neutral', text: '!', title: { key: 'badgeFull' } };

/** On a setting's own page: that page's state. */
export function badgeOfPage(finding: Finding): Badge {
  if (sideOf(finding) === 'allowed') return { icon: 'attention', text: '!', title: { key: 'badgePageAllowed' } };
  if (sideOf(finding) === 'refused') return { icon: 'clear', text: '', title: { key: 'badgePageRefused' } };
  return { icon: 'neutral', text: '?', title: { key: 'badgePageOther' } };
}
