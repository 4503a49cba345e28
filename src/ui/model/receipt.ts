/**
 * A change in a form that a person can keep, print or attach to a complaint. Pure: nothing in it that the person's page
 * did not show.
 */
import type { Change, Moment, PastRound, Seal, Sent } from '../../ledger/schema.ts';
import type { ServiceInfo } from '../../catalog/schema.ts';
import { hasEnded, pressUntold } from '../../ledger/chain/seal.ts';
import { answerWords, type Answer } from './clock.ts';
import { dates, type Dates } from '../../shared/dates.ts';
import { failure } from '../../shared/failures.ts';
import { enumerated, inWords, plural, type T } from '../../shared/texts.ts';
import { lookOf, type Standing } from './standing.ts';
import { asTold } from './told.ts';

export interface Receipt {
  number: string;
  title: string;
  lede: string;
  label?: string;
  /** Before, after the click, after a reload. */
  moments: { when: string; standing?: Pick<Standing, 'glyph' | 'tone' | 'word'>; shown: string }[];
  setting: [string, string][];
  evidence: [string, string][];
}

/** A request that was sent, or that was not after all: the person's own word, and the date of it. */
interface RequestReceipt {
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
export function momentStanding(t: T, { state, fixed }: Moment): Pick<Standing, 'glyph' | 'tone' | 'word'> {
  const key = state === 'locked' && fixed !== undefined ? (`locked-${fixed}` as const) : state;
  const [glyph, tone] = lookOf(key);
  return { glyph, tone, word: t(`state.${key}.word`) };
}

/** The service's and the setting's names; their ids when this version does not know them. */
export function namesOf(
  services: readonly ServiceInfo[],
  ref: Pick<Change, 'service' | 'setting' | 'instance'>,
): { service: string; setting: string } {
  const service = services.find(({ id }) => id === ref.service);
  const name = service?.settings.find(({ id }) => id === ref.setting)?.name ?? ref.setting;
  return {
    service: service?.name ?? ref.service,
    setting: ref.instance === undefined ? name : `${name} (${ref.instance})`,
  };
}

/** Whether nobody knows how often it was pressed: the page was gone before it told. */
export function pressUnknown(change: Change): boolean {
  return (change.presses === 0 && change.why === 'press-unknown') || pressUntold(change);
}

/** Who pressed, in words of the file that other programs read; nobody where nothing was pressed. */
export function pressedBy(change: Change): 'Holdout' | 'Holdout and the person' | 'not known' | undefined {
  if (pressUnknown(change)) return 'not known';
  if (change.presses === 0) return undefined;
  return change.hand ? 'Holdout and the person' : 'Holdout';
}

/** @param rounds rounds that are over, for the date of the one that the change was made in */
export function receiptOf(
  t: T,
  sealed: Change,
  services: readonly ServiceInfo[],
  locale?: string,
  timeZone?: string,
  rounds: readonly PastRound[] = [],
): Receipt {
  const change = asTold(sealed);
  const { before, after, reloaded, kind, step, why } = change;
  const write = dates(new Date(), locale, timeZone);
  const names = namesOf(services, change);
  const label = reloaded?.label ?? after?.label ?? before.label;
  const end =
    step === 'confirmed'
      ? kind === 'undo'
        ? 'undone'
        : 'refused'
      : kind === 'put-back' && step === 'acted'
        ? 'put_back'
        : step === 'failed'
          ? 'failed'
          : 'unfinished';
  const byOn = refusesAt([before, after, reloaded]) === 'on' || before.choice !== undefined;
  const told =
    end === 'failed'
      ? failure(t, why ?? 'other', kind !== 'refuse' || byOn ? 'set' : 'off', shownPosition(reloaded)).seen
      : (change.other?.label ?? '');
  const last = reloaded ?? after ?? before;
  const shown = (moment: Moment | undefined): string => {
    if (!moment) return t('receipt.not_read');
    const time = write.exact(moment.at);
    if (moment.choice !== undefined) return t('receipt.shown_choice', [moment.choice, time]);
    return moment.position === undefined ? t('receipt.read_at', [time]) : t(`receipt.shown_${moment.position}`, [time]);
  };
  const moment = (when: string, one: Moment | undefined): Receipt['moments'][number] => ({
    when: t(`receipt.${when}`),
    ...(one ? { standing: momentStanding(t, one) } : {}),
    shown: shown(one),
  });
  const refuses = refusesAt([before, after, reloaded]);
  return {
    number: t('receipt.number', [receiptNumber(change)]),
    title: t(`receipt.${end}`, [names.service]),
    lede: t(`receipt.lede_${end === 'refused' && byOn ? 'set' : end}`, [
      write.long(before.at),
      write.time(before.at),
      told,
    ]),
    ...(label === undefined ? {} : { label }),
    moments: [moment('before', before), moment('after', after), moment('reload', reloaded)],
    setting: [
      [t('receipt.service'), names.service],
      [t('page.setting'), names.setting],
      [t('receipt.label'), label === undefined ? t('receipt.no_label') : t('receipt.quoted', [label])],
      [t('receipt.address'), `${change.origin}${change.path}`],
      ...(refuses === undefined
        ? []
        : [
            [t('receipt.meaning'), t(refuses === 'off' ? 'receipt.on_allows' : 'receipt.off_allows')] satisfies [
              string,
              string,
            ],
          ]),
    ],
    evidence: [
      [t('receipt.strength'), t(step === 'confirmed' ? 'receipt.confirmed' : 'receipt.not_confirmed')],
      [
        t('receipt.presses'),
        pressUnknown(change)
          ? t('receipt.presses_unknown')
          : change.presses === 0
            ? t('receipt.presses_0')
            : plural(t, 'receipt.presses', change.presses),
      ],
      ...pressLines(t, change),
      ...documentLines(t, sealed),
      [
        t('receipt.others'),
        change.moved.length === 0
          ? t('receipt.none_moved')
          : change.moved
              .map(({ label: other, from, to, restored }) =>
                t(`receipt.moved_${restored === undefined ? 'along' : restored ? 'back' : 'not_back'}`, [
                  other,
                  inWords(t, from),
                  inWords(t, to),
                ]),
              )
              .join('; '),
      ],
      [t('receipt.times'), enumerated(t, [write.long(last.at), write.zone(last.at)])],
      [t('receipt.read_by'), t('receipt.version', [change.version])],
      ...roundLine(t, change.round, rounds, write),
      ...(change.imported
        ? [[t('receipt.origin'), t('receipt.imported', [String(change.imported.id)])] satisfies [string, string]]
        : []),
      ...sealLines(t, change.seal, hasEnded(sealed)),
      [t('receipt.form'), String(sealed.form ?? 2)],
      ...(change.detail === undefined ? [] : [[t('receipt.note'), change.detail] satisfies [string, string]]),
    ],
  };
}

const LEDES = {
  sent: 'lede',
  'taken-back': 'lede_back',
  answered: 'lede_answered',
  unanswered: 'lede_unanswered',
} as const;

/** @param answer that it waits for, if it does */
export function requestReceiptOf(
  t: T,
  sent: Sent,
  services: readonly ServiceInfo[],
  locale?: string,
  timeZone?: string,
  answer?: Answer,
): RequestReceipt {
  const write = dates(new Date(), locale, timeZone);
  const names = namesOf(services, sent);
  const which = sent.kind === 'sent' ? `sent_${sent.by}` : sent.kind;
  return {
    number: t('receipt.number', [requestNumber(sent)]),
    title: t(`request_receipt.${which}`, [names.service]),
    lede: t(`request_receipt.${LEDES[sent.kind]}`, [write.long(sent.at), write.time(sent.at)]),
    lines: [
      [t('receipt.service'), names.service],
      [t('page.setting'), names.setting],
      [t('request_receipt.way'), t(`request_receipt.by_${sent.by}`)],
      [t('request_receipt.to'), sent.to],
      [t('receipt.times'), enumerated(t, [write.long(sent.at), write.exact(sent.at), write.zone(sent.at)])],
      [t('request_receipt.kept_by'), t('receipt.version', [sent.version])],
      ...(answer && sent.kind === 'sent'
        ? [[t('request_receipt.due'), answerWords(t, answer, write)] satisfies [string, string]]
        : []),
      ...(sent.imported
        ? [[t('receipt.origin'), t('receipt.imported', [String(sent.imported.id)])] satisfies [string, string]]
        : []),
      ...sealLines(t, sent.seal, true),
    ],
  };
}

/** Who pressed, and what beside the control itself. */
function pressLines(t: T, change: Change): [string, string][] {
  const by = pressedBy(change);
  const { gestures = 0, steps = 0, other } = change;
  return [
    ...(by === undefined
      ? []
      : [
          [
            t('receipt.pressed_by'),
            t(`receipt.by_${by === 'not known' ? 'unknown' : by === 'Holdout' ? 'holdout' : 'both'}`),
          ] satisfies [string, string],
        ]),
    ...(gestures > 0 ? [[t('receipt.gestures'), String(gestures)] satisfies [string, string]] : []),
    ...(steps > 0 ? [[t('receipt.steps'), String(steps)] satisfies [string, string]] : []),
    ...(other
      ? [
          [
            t('receipt.other'),
            t('receipt.moved_along', [other.label, inWords(t, other.from), inWords(t, other.to)]),
          ] satisfies [string, string],
        ]
      : []),
  ];
}

/** The two loads of the page: the one pressed in, and the one read in. Older forms did not keep them. */
function documentLines(t: T, { form, documents, reloaded }: Change): [string, string][] {
  if (form === undefined) return [[t('receipt.documents'), t('receipt.documents_unknown')]];
  return [
    [t('receipt.document_pressed'), documents?.pressed ?? ''],
    ...(documents?.read === undefined || !reloaded
      ? []
      : [[t('receipt.document_read'), documents.read] satisfies [string, string]]),
  ];
}

/** Which position was shown; neither, where it is a choice. */
function shownPosition(moment: Moment | undefined): 'on' | 'off' | undefined {
  return moment?.choice === undefined ? moment?.position : undefined;
}

function roundLine(t: T, round: string | undefined, rounds: readonly PastRound[], write: Dates): [string, string][] {
  if (round === undefined) return [];
  const known = rounds.find((one) => one.round === round);
  return [[t('receipt.round'), known ? t('receipt.round_of', [write.short(known.startedAt)]) : t('receipt.in_round')]];
}

function sealLines(t: T, seal: Seal | undefined, ended: boolean): [string, string][] {
  if (!seal) return [[t('receipt.seal'), t(ended ? 'receipt.unsealed' : 'receipt.no_seal')]];
  return [
    [t('receipt.seal'), t('receipt.seal_number', [String(seal.n)])],
    [t('receipt.hash'), seal.hash],
    ...(seal.prev === '' ? [] : [[t('receipt.hash_before'), seal.prev] satisfies [string, string]]),
  ];
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
