import type { Finding, Ledger } from '../ledger/schema.ts';
import { findSetting, services } from '../services/index.ts';
import { isDue } from './reminder.ts';

/** What the toolbar button says. `title` is a key of the locale file with its number, so that this stays pure. */
export interface Badge {
  icon: 'neutral' | 'attention' | 'clear';
  text: string;
  title: {
    key: 'badgeSome' | 'badgeDrift' | 'badgeReminder' | 'badgeClear' | 'badgeNothing' | 'badgeFull' | 'badgePageAllowed' | 'badgePageRefused' | 'badgePageOther';
    count?: number;
  };
}

/** Settings of known services that allow training, locked ones included: they allow it all the same. */
export function allowing(ledger: Ledger): Finding[] {
  return [...ledger.findings.values()].filter((finding) => findSetting(finding) && allows(finding));
}

/** Settings that were switched on again, of which the person has not said yet that they have read it. */
export function unreadDrifts(ledger: Ledger): Finding[] {
  return allowing(ledger).filter(({ drift }) => drift && drift.read === undefined);
}

function allows({ state, fixed }: Finding): boolean {
  return state === 'allowed' || (state === 'locked' && fixed === 'allowed');
}

function refuses({ state, fixed }: Finding): boolean {
  return state === 'refused' || (state === 'locked' && fixed === 'refused');
}

/**
 * On all pages: how many settings still allow training, and whether one was switched on again. When none does, whether it
 * is time to check again. Clear only when every setting of the chosen services is known to refuse.
 */
export function badgeOf(ledger: Ledger, now: Date): Badge {
  const count = allowing(ledger).length;
  const drifted = unreadDrifts(ledger).length;
  if (count > 0) {
    const title = drifted > 0 ? { key: 'badgeDrift', count: drifted } as const : { key: 'badgeSome', count } as const;
    return { icon: 'attention', text: ledger.preferences.count ? String(count) : '', title };
  }
  const controls = services
    .filter(({ id }) => ledger.preferences.services.includes(id))
    .flatMap(({ id, settings }) => settings.filter(({ remedy }) => remedy === 'control').map((setting) => ({ service: id, setting: setting.id })));
  const clear = controls.length > 0 && controls.every((ref) => {
    const findings = [...ledger.findings.values()].filter(({ service, setting }) => service === ref.service && setting === ref.setting);
    return findings.length > 0 && findings.every((finding) => refuses(finding) || finding.state === 'not-offered');
  });
  const icon = clear ? 'clear' : 'neutral';
  if (isDue(ledger, now)) return { icon, text: '…', title: { key: 'badgeReminder' } };
  return { icon, text: '', title: { key: clear ? 'badgeClear' : 'badgeNothing' } };
}

/** When nothing can be kept any more. */
export const fullBadge: Badge = { icon: 'neutral', text: '!', title: { key: 'badgeFull' } };

/** On a setting's own page: that page's state. */
export function badgeOfPage(finding: Finding): Badge {
  if (allows(finding)) return { icon: 'attention', text: '!', title: { key: 'badgePageAllowed' } };
  if (refuses(finding)) return { icon: 'clear', text: '', title: { key: 'badgePageRefused' } };
  return { icon: 'neutral', text: '?', title: { key: 'badgePageOther' } };
}
