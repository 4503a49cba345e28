/** A change in a form that a person can keep, print or attach to a complaint. Pure: nothing in it that the person's page did not show. */
import type { Change, Moment, PastRound, Seal, Sent } from '../ledger/schema.ts';
import type { ServiceInfo } from '../services/schema.ts';
import { dates, type Dates } from './dates.ts';
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

/** A request that was sent, or that was not after all: the person's own word, and the date of it. */
export interface RequestReceipt {
  number: string;
  title: string;
  lede: string;
  lines: [string, string][];
}

/** "2026-11-02-1" */
export function receiptNumber({ before, id }: Pick<Change, 'before' | 'id'>): string {
  return `${before.at.slice(0, 10)}-${id}`;
}

/** "2026-11-14-R1" */
export function requestNumber({ at, id }: Pick<Sent, 'at' | 'id'>): string {
  return `${at.slice(0, 10)}-R${id}`;
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

/** @param rounds rounds that are over, for the date of the one that the change was made in */
/** The page was closed, or led elsewhere, before it said what it had pressed; what it showed at the next look ended the change. */
function unreported({ presses, after, reloaded }: Change): boolean {
  return presses === 0 && after === undefined && reloaded !== undefined;
}

export function receiptOf(t: T, change: Change, services: readonly ServiceInfo[], locale?: string, timeZone?: string, rounds: readonly PastRound[] = []): Receipt {
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
    number: t('receipt.number', [receiptNumber(change)]),
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
      [t('receipt.presses'), t(`receipt.presses_${unreported(change) ? 'unknown' : change.presses < 2 ? change.presses : 'n'}`, [String(change.presses)])],
      [
        t('receipt.others'),
        change.moved.length === 0
          ? t('receipt.none_moved')
          : change.moved.map(({ label: other, from, to, restored }) => t(`receipt.moved_${restored ? 'back' : 'not_back'}`, [other, from, to])).join('; '),
      ],
      [t('receipt.times'), `${write.long(last.at)}, ${write.zone(last.at)}`],
      [t('receipt.read_by'), t('receipt.version', [change.version])],
      ...roundLine(t, change.round, rounds, write),
      ...(change.imported ? [[t('receipt.origin'), t('receipt.imported', [String(change.imported.id)])] satisfies [string, string]] : []),
      ...sealLines(t, change.seal, step === 'confirmed' || step === 'failed'),
      ...(change.detail === undefined ? [] : [[t('receipt.note'), change.detail] satisfies [string, string]]),
    ],
  };
}

export function requestReceiptOf(t: T, sent: Sent, services: readonly ServiceInfo[], locale?: string, timeZone?: string): RequestReceipt {
  const write = dates(new Date(), locale, timeZone);
  const names = namesOf(services, sent);
  const which = sent.kind === 'sent' ? `sent_${sent.by}` : 'taken_back';
  return {
    number: t('receipt.number', [requestNumber(sent)]),
    title: t(`request_receipt.${which}`, [names.service]),
    lede: t(sent.kind === 'sent' ? 'request_receipt.lede' : 'request_receipt.lede_back', [write.long(sent.at), write.time(sent.at)]),
    lines: [
      [t('receipt.service'), names.service],
      [t('page.setting'), names.setting],
      [t('request_receipt.way'), t(`request_receipt.by_${sent.by}`)],
      [t('request_receipt.to'), sent.to],
      [t('receipt.times'), `${write.long(sent.at)}, ${write.exact(sent.at)}, ${write.zone(sent.at)}`],
      [t('request_receipt.kept_by'), t('receipt.version', [sent.version])],
      ...(sent.imported ? [[t('receipt.origin'), t('receipt.imported', [String(sent.imported.id)])] satisfies [string, string]] : []),
      ...sealLines(t, sent.seal, true),
    ],
  };
}

function roundLine(t: T, round: string | undefined, rounds: readonly PastRound[], write: Dates): [string, string][] {
  if (round === undefined) return [];
  const known = rounds.find((one) => one.round === round);
  return [[t('receipt.round'), known ? t('receipt.round_of', [write.short(known.startedAt)]) : t('receipt.in_round')]];
}

function sealLines(t: T, seal: Seal | undefined, ended: boolean): [string, string][] {
  if (!seal) return [[t('receipt.seal'), t(ended ? 'receipt.unsealed' : 'receipt.no_seal')]];
  return [[t('receipt.seal'), t('receipt.seal_number', [String(seal.n)])], [t('receipt.hash'), seal.hash], ...(seal.prev === '' ? [] : [[t('receipt.hash_before'), seal.prev] satisfies [string, string]])];
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
