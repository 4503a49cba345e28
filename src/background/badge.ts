import type { Finding, Ledger } from '../ledger/schema.ts';
import { findSetting, services } from '../services/index.ts';

/** What the toolbar button says. `title` is a key of the locale file with its number, so that this stays pure. */
export interface Badge {
  icon: 'neutral' | 'attention' | 'clear';
  text: string;
  title: { key: 'badgeSome' | 'badgeClear' | 'badgeNothing' | 'badgePageAllowed' | 'badgePageRefused' | 'badgePageOther'; count?: number };
}

/** Settings of known services that allow training, locked ones included: they allow it all the same. */
export function allowing(ledger: Ledger): Finding[] {
  return [...ledger.findings.values()].filter((finding) => findSetting(finding) && allows(finding));
}

function allows({ state, fixed }: Finding): boolean {
  return state === 'allowed' || (state === 'locked' && fixed === 'allowed');
}

function refuses({ state, fixed }: Finding): boolean {
  return state === 'refused' || (state === 'locked' && fixed === 'refused');
}

/** On all pages: how many settings still allow training. Clear only when every setting of the chosen services is known to refuse. */
export function badgeOf(ledger: Ledger): Badge {
  const count = allowing(ledger).length;
  if (count > 0) return { icon: 'attention', text: String(count), title: { key: 'badgeSome', count } };
  const controls = services
    .filter(({ id }) => ledger.preferences.services.includes(id))
    .flatMap(({ id, settings }) => settings.filter(({ remedy }) => remedy === 'control').map((setting) => ({ service: id, setting: setting.id })));
  const clear = controls.length > 0 && controls.every((ref) => {
    const findings = [...ledger.findings.values()].filter(({ service, setting }) => service === ref.service && setting === ref.setting);
    return findings.length > 0 && findings.every((finding) => refuses(finding) || finding.state === 'not-offered');
  });
  return clear ? { icon: 'clear', text: '', title: { key: 'badgeClear' } } : { icon: 'neutral', text: '', title: { key: 'badgeNothing' } };
}

/** On a setting's own page: that page's state. */
export function badgeOfPage(finding: Finding): Badge {
  if (allows(finding)) return { icon: 'attention', text: '!', title: { key: 'badgePageAllowed' } };
  if (refuses(finding)) return { icon: 'clear', text: '', title: { key: 'badgePageRefused' } };
  return { icon: 'neutral', text: '?', title: { key: 'badgePageOther' } };
}

