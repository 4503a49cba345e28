/**
 * How a setting stands, in words. Pure: every surface asks here, so that one state is never told in two ways.
 * A state is always a glyph, a word and a sentence; the tone (colour) only repeats them.
 */
import type { Finding, RequestRecord } from '../../ledger/schema.ts';
import type { ServiceInfo, SettingInfo } from '../../catalog/schema.ts';
import { dates, type Dates } from '../../shared/dates.ts';
import type { T } from '../../shared/texts.ts';
import type { Answer } from './clock.ts';
import { driftOf } from '../../shared/side.ts';

export type StandingKey =
  | 'allowed'
  | 'refused'
  | 'locked-refused'
  | 'locked-allowed'
  | 'locked'
  | 'not-offered'
  | 'signed-out'
  | 'by-request'
  | 'requested'
  | 'unclear'
  | 'no-access'
  | 'not-checked'
  | 'app'
  | 'no-opt-out'
  | 'none-found'
  | 'nothing-to-refuse'
  | 'checking';

export type Tone = 'allowed' | 'refused' | 'motion' | 'quiet';
export type GlyphName =
  | 'allowed'
  | 'refused'
  | 'locked'
  | 'not-offered'
  | 'signed-out'
  | 'requested'
  | 'unclear'
  | 'access'
  | 'not-checked'
  | 'none'
  | 'checking';

export interface Standing {
  key: StandingKey;
  word: string;
  sentence: string;
  glyph: GlyphName;
  tone: Tone;
  /** When and how well it was seen, in lower case: "seen today", "confirmed after reload". */
  when: string;
}

const LOOK: Record<StandingKey, [GlyphName, Tone]> = {
  allowed: ['allowed', 'allowed'],
  refused: ['refused', 'refused'],
  'locked-refused': ['locked', 'refused'],
  'locked-allowed': ['locked', 'allowed'],
  locked: ['locked', 'quiet'],
  'not-offered': ['not-offered', 'quiet'],
  'signed-out': ['signed-out', 'quiet'],
  'by-request': ['requested', 'quiet'],
  requested: ['requested', 'motion'],
  unclear: ['unclear', 'quiet'],
  'no-access': ['access', 'quiet'],
  'not-checked': ['not-checked', 'quiet'],
  app: ['not-offered', 'quiet'],
  'no-opt-out': ['none', 'quiet'],
  'none-found': ['unclear', 'quiet'],
  'nothing-to-refuse': ['not-offered', 'quiet'],
  checking: ['checking', 'motion'],
};

/** The glyph and the tone of a state. */
export function lookOf(key: StandingKey): [GlyphName, Tone] {
  return LOOK[key];
}

export interface Facts {
  service: ServiceInfo;
  setting: SettingInfo;
  finding?: Finding | undefined;
  request?: RequestRecord | undefined;
  /** The answer that the request waits for. */
  answer?: Answer | undefined;
  /** Whether the browser lets Holdout read the service's pages. */
  access: boolean;
  /** A check of this setting is under way. */
  checking?: boolean;
}

/** The key of a state: what is known, never more than that. */
export function standingKey({ setting, finding, request, access, checking }: Omit<Facts, 'service'>): StandingKey {
  if (setting.remedy === 'none')
    return setting.none.says === 'does-not-train' ? 'nothing-to-refuse' : setting.none.says;
  if (setting.remedy === 'app') return 'app';
  if (setting.remedy === 'request') return request ? 'requested' : 'by-request';
  if (checking) return 'checking';
  if (!access) return 'no-access';
  if (!finding) return 'not-checked';
  switch (finding.state) {
    case 'locked':
      return finding.fixed === undefined ? 'locked' : `locked-${finding.fixed}`;
    case 'unclear':
      return finding.reason === 'no-permission' ? 'no-access' : 'unclear';
    default:
      return finding.state;
  }
}

/**
 * How a setting stands.
 * @param now the moment that "today" is held against, or dates already made for it
 * @param locale the language of the interface, for dates
 */
export function standingOf(t: T, facts: Facts, now: Date | Dates, locale?: string): Standing {
  const write = now instanceof Date ? dates(now, locale) : now;
  const key = standingKey(facts);
  const [glyph, tone] = LOOK[key];
  return {
    key,
    word: t(`state.${key}.word`),
    sentence: sentence(t, key, facts, write),
    glyph,
    tone,
    when: when(t, key, facts, write),
  };
}

/** Whether refusing is the "on" position, or a choice with a name of its own: then "off" would be the wrong word. */
export function refusesByOn(known: Pick<Finding, 'refuses' | 'choice'> | undefined): boolean {
  return known?.refuses === 'on' || known?.choice !== undefined;
}

function sentence(t: T, key: StandingKey, { service, setting, finding, request }: Facts, write: Dates): string {
  switch (key) {
    case 'refused': {
      const base = `refused.${refusesByOn(finding) ? 'on' : 'off'}`;
      if (!finding || finding.strength === 'seen') return t(`${base}.seen`);
      if (finding.strength === 'saved') return t(`${base}.saved`);
      const { today, text } = write.day(finding.at);
      return today ? t(`${base}.still_today`) : t(`${base}.still_on`, [text]);
    }
    case 'allowed':
      return finding && driftOf(finding)
        ? t(`drift.${refusesByOn(finding) ? 'refused' : 'off'}_then`, [write.dayLong(driftOf(finding)?.refused ?? '')])
        : t('state.allowed.sentence');
    case 'unclear':
      return unclear(t, finding, write);
    case 'by-request':
      return t(`request.${way(setting)}.none`, [service.name]);
    case 'requested': {
      if (request?.answeredAt !== undefined) return t('clock.answered', [write.dayLong(request.answeredAt)]);
      const { today, text } = write.day(request?.sentAt ?? finding?.at ?? '');
      return today
        ? t(`request.${way(setting)}.sent_today`, [service.name])
        : t(`request.${way(setting)}.sent`, [text, service.name]);
    }
    default:
      return t(`state.${key}.sentence`, [service.name]);
  }
}

function unclear(t: T, finding: Finding | undefined, write: Dates): string {
  if (finding?.reason === 'turned-away') {
    const status = statusOf(finding);
    return status === undefined ? t('state.unclear.turned_away') : t('state.unclear.turned_away_with', [status]);
  }
  if (finding?.vanished !== undefined) {
    const { today, text } = write.day(finding.vanished);
    return today ? t('state.unclear.vanished_today') : t('state.unclear.vanished', [text]);
  }
  return t(`state.unclear.${finding?.reason ?? 'interrupted'}`);
}

/** The HTTP status with which a service turned a visit away; undefined when the finding does not say. */
export function statusOf({ detail = '' }: Pick<Finding, 'detail'>): string | undefined {
  return /\b[45]\d\d\b/u.exec(detail)?.[0];
}

/** What changed about a setting's name, where it did: "The page calls it “X” now; it was “Y”." */
export function renamed(t: T, finding: Finding | undefined): string | undefined {
  return finding?.renamed === undefined || finding.label === undefined
    ? undefined
    : t('renamed.says', [finding.label, finding.renamed.from]);
}

function when(t: T, key: StandingKey, { setting, finding, request, answer }: Facts, write: Dates): string {
  const on = (base: string, iso: string): string => {
    const { today, text } = write.day(iso);
    return today ? t(`when.${base}_today`) : t(`when.${base}_on`, [text]);
  };
  switch (key) {
    case 'by-request':
      return t('when.none_sent');
    case 'requested':
      if (request?.answeredAt !== undefined) return on('answered', request.answeredAt);
      if (answer) return t(answer.late ? 'when.late' : 'when.due', [write.day(answer.by).text]);
      return on('sent', request?.sentAt ?? finding?.at ?? '');
    case 'app':
    case 'no-opt-out':
    case 'none-found':
    case 'nothing-to-refuse':
      return t('when.facts', [write.day(`${setting.checked}T12:00:00Z`).text]);
    case 'checking':
      return '';
    default:
  }
  if (!finding) return t('when.never');
  if (key === 'no-access') {
    if (finding.state === 'unclear') return on('tried', finding.at);
    if (finding.state === 'allowed' || finding.state === 'refused') return on(finding.state, finding.at);
    return on('seen', finding.at);
  }
  if (key === 'signed-out' || key === 'unclear')
    return write.justNow(finding.at) ? t('when.tried_now') : on('tried', finding.at);
  if (key === 'refused') {
    const off = refusesByOn(finding) ? '' : 'off_';
    if (finding.strength === 'saved') return t('when.saved');
    if (finding.strength === 'still') return on(`${off}still`, finding.at);
    return on(off ? 'off' : 'seen', finding.at);
  }
  return write.justNow(finding.at) ? t('when.seen_now') : on('seen', finding.at);
}

function way(setting: SettingInfo): 'form' | 'email' {
  return setting.remedy === 'request' ? setting.request.by : 'form';
}
