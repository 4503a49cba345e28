/** A change in a form that a person can keep, print or attach to a complaint. Pure: nothing in it that the person's page did not show. */
import type { Change, Moment } from '../ledger/schema.ts';
import type { ServiceInfo } from '../services/schema.ts';
import { dates } from './dates.ts';
import { failure } from './stops.ts';
import type { T } from './text.ts';
import { lookOf, type Stand } from './words.ts';

export interface Receipt {
  number: string;
  title: string;
  lede: string;
  label?: string;
  /** Before, after the click, after a reload. */
  moments: { when: string; stand?: Pick<Stand, 'glyph' | 'tone' | 'word'>; shown: string }[];
  setting: [string, string][];
  evidence: [string, string][];
}

/** How a reading of a change stands, in a glyph and a word. */
export function momentStand(t: T, { state, fixed }: Moment): Pick<Stand, 'glyph' | 'tone' | 'word'> {
  const key = state === 'locked' && fixed !== undefined ? (`locked-${fixed}` as const) : state;
  const [glyph, tone] = lookOf(key);
  return { glyph, tone, word: t(`state.${key}.word`) };
}

/** The service's and the setting's names; their ids when this version does not know them. */
export function namesOf(services: readonly ServiceInfo[], ref: Pick<Change, 'service' | 'setting' | 'instance'>): { service: string; setting: string } {
  const service = services.find(({ id }) => id === ref.service);
  const name = service?.settings.find(({ id }) => id === ref.setting)?.name ?? ref.setting;
  return { service: service?.name ?? ref.service, setting: ref.instance === undefined ? name : `${name} (${ref.instance})` };
}

export function receiptOf(t: T, change: Change, services: readonly ServiceInfo[], locale?: string, timeZone?: string): Receipt {
  const { before, after, reloaded, kind, step, why } = change;
  const write = dates(new Date(), locale, timeZone);
  const names = namesOf(services, change);
  const label = reloaded?.label ?? after?.label ?? before.label;
  const end = step === 'confirmed' ? (kind === 'undo' ? 'undone' : 'refused') : step === 'failed' ? 'failed' : 'unfinished';
  const byOn = refusesAt([before, after, reloaded]) === 'on' || before.choice !== undefined;
  const told = end === 'failed' ? failure(t, why ?? 'other', kind === 'undo' || byOn ? 'set' : 'off', reloaded?.position).seen : '';
  const last = reloaded ?? after ?? before;
  const shown = (moment: Moment | undefined): string => {
    if (!moment) return t('receipt.not_read');
    const time = write.exact(moment.at);
    if (moment.choice !== undefined) return t('receipt.shown_choice', [moment.choice, time]);
    return moment.position === undefined ? t('receipt.read_at', [time]) : t(`receipt.shown_${moment.position}`, [time]);
  };
  const moment = (when: string, one: Moment | undefined): Receipt['moments'][number] => ({ when: t(`receipt.${when}`), ...(one ? { stand: momentStand(t, one) } : {}), shown: shown(one) });
  const refuses = refusesAt([before, after, reloaded]);
  return {
    number: t('receipt.number', [`${before.at.slice(0, 10)}-${change.id}`]),
    title: t(`receipt.${end}`, [names.service]),
    lede: t(`receipt.lede_${end === 'refused' && byOn ? 'set' : end}`, [write.long(before.at), write.time(before.at), told]),
    ...(label === undefined ? {} : { label }),
    moments: [moment('before', before), moment('after', after), moment('reload', reloaded)],
    setting: [
      [t('receipt.service'), names.service],
      [t('page.setting'), names.setting],
      [t('receipt.label'), label === undefined ? t('receipt.no_label') : `“${label}”`],
      [t('receipt.address'), `${change.origin}${change.path}`],
      ...(refuses === undefined ? [] : [[t('receipt.meaning'), t(refuses === 'off' ? 'receipt.on_allows' : 'receipt.off_allows')] satisfies [string, string]]),
    ],
    evidence: [
      [t('receipt.strength'), t(step === 'confirmed' ? 'receipt.confirmed' : 'receipt.not_confirmed')],
      [t('receipt.presses'), t(`receipt.presses_${change.presses < 2 ? change.presses : 'n'}`, [String(change.presses)])],
      [
        t('receipt.others'),
        change.moved.length === 0
          ? t('receipt.none_moved')
          : change.moved.map(({ label: other, from, to, restored }) => t(`receipt.moved_${restored ? 'back' : 'not_back'}`, [other, from, to])).join('; '),
      ],
      [t('receipt.times'), `${write.long(last.at)}, ${write.zone(last.at)}`],
      [t('receipt.read_by'), `Holdout ${change.version}`],
      ...(change.detail === undefined ? [] : [[t('receipt.note'), change.detail] satisfies [string, string]]),
    ],
  };
}

/** Which position refused, from what was read: the label may have turned round since. */
function refusesAt(moments: (Moment | undefined)[]): 'on' | 'off' | undefined {
  for (const moment of moments) {
    if (!moment?.position) continue;
    if (moment.state === 'refused') return moment.position;
    if (moment.state === 'allowed') return moment.position === 'on' ? 'off' : 'on';
  }
  return undefined;
}
