/**
 * What happened to one setting, as far as Holdout saw it: states it was found in, changes, requests. Pure; the latest
 * first.
 */
import { containerOf } from '../../shared/cookie-stores.ts';
import { sameRef } from '../../shared/refs.ts';
import { sideOf } from '../../shared/side.ts';
import { EARLIER_KEPT, type Change, type Finding, type Ledger, type Sent, type State } from '../../ledger/schema.ts';
import { dates, type Dates } from '../../shared/dates.ts';
import type { Item } from './items.ts';
import { failure } from '../../shared/failures.ts';
import { asTold } from './told.ts';
import type { T } from '../../shared/texts.ts';
import { lookOf, refusesByOn, renamed, type Standing } from './standing.ts';

export interface Entry {
  key: string;
  at: string;
  glyph: Standing['glyph'];
  tone: Standing['tone'];
  title: string;
  text: string;
  /** The route of its receipt. */
  receipt?: string;
}

/** A stretch of time in which every look found the same. */
interface Span {
  state: State;
  fixed?: 'allowed' | 'refused';
  from: string;
  by?: 'holdout' | 'hand';
  store?: string;
}

/**
 * @param item the setting; what its finding remembers of earlier states is told with the changes that brought them
 * about
 */
export function historyOf(
  t: T,
  item: Item,
  ledger: Pick<Ledger, 'changes' | 'sent'>,
  write: Dates = dates(new Date()),
): Entry[] {
  const { finding } = item;
  const byOn = refusesByOn(finding);
  const changes = ledger.changes.filter((change) => sameRef(change, item.ref));
  const spans = finding ? spansOf(finding) : [];
  const explained = new Set(spans.filter((span) => changes.some((change) => explains(change, span))));
  const entries = [
    ...spans.flatMap((span, index) =>
      explained.has(span) ? [] : [spanEntry(t, item, span, beforeIn(spans, index), byOn)],
    ),
    ...changes.map((change) => changeEntry(t, change, byOn)),
    ...ledger.sent.filter((sent) => sameRef(sent, item.ref)).map((sent) => sentEntry(t, sent, item.name)),
    ...renamedEntry(t, finding),
    ...vanishedEntry(t, finding, write),
  ];
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function spansOf(finding: Finding): Span[] {
  const { state, fixed, since, at, by, store, earlier = [] } = finding;
  return [
    ...earlier.map((one) => ({
      state: one.state,
      from: one.from,
      ...(one.fixed ? { fixed: one.fixed } : {}),
      ...(one.by ? { by: one.by } : {}),
      ...(one.store ? { store: one.store } : {}),
    })),
    {
      state,
      from: since ?? at,
      ...(fixed ? { fixed } : {}),
      ...(by ? { by } : {}),
      ...(store ? { store } : {}),
    },
  ];
}

/** What was seen before it in the same container: what another one shows was no turn of this one's. */
function beforeIn(spans: readonly Span[], index: number): Span | undefined {
  return spans.slice(0, index).findLast(({ store }) => store === spans[index]?.store);
}

/** A change explains the state that was first seen while it was made. */
function explains(change: Change, { state, from, store }: Span): boolean {
  const { step, kind, before, after, reloaded } = change;
  if (step !== 'confirmed' || containerOf(change) !== store) return false;
  const end = reloaded ?? after ?? before;
  return from >= before.at && from <= end.at && (kind === 'refuse' ? state === 'refused' : state === end.state);
}

function spanEntry(t: T, { finding, standing }: Item, span: Span, before: Span | undefined, byOn: boolean): Entry {
  const key = span.state === 'locked' && span.fixed !== undefined ? (`locked-${span.fixed}` as const) : span.state;
  const [glyph, tone] = lookOf(key);
  const way = sideOf(span);
  const base = { key: `span-${span.from}-${span.state}`, at: span.from, glyph, tone };
  const word = t(`state.${key}.word`);
  if (way === undefined)
    return { ...base, title: word, text: span.from === (finding?.since ?? finding?.at) ? standing.sentence : '' };
  if (span.by === 'holdout')
    return {
      ...base,
      title: t(way === 'refused' ? `history.${byOn ? 'refused' : 'off'}_by_you` : 'history.back_by_you'),
      text: '',
    };
  if (span.by === 'hand') return { ...base, title: t(`history.${way}_by_hand`), text: '' };
  if (!before)
    return { ...base, title: word, text: (finding?.earlier?.length ?? 0) < EARLIER_KEPT ? t('history.first') : '' };
  const turned = sideOf(before) !== way && sideOf(before) !== undefined;
  if (!turned) return { ...base, title: word, text: '' };
  return way === 'allowed'
    ? { ...base, title: t('history.again'), text: t(byOn ? 'history.again_refused' : 'history.again_off') }
    : { ...base, title: word, text: t('history.refused_elsewhere') };
}

function changeEntry(t: T, change: Change, byOn: boolean): Entry {
  const { id, kind, step, before, after, reloaded, why } = asTold(change);
  const end = reloaded ?? after ?? before;
  const base = { key: `change-${id}`, at: end.at, receipt: `#receipt=${id}` };
  const [glyph, tone] = lookOf(end.state === 'locked' && end.fixed !== undefined ? `locked-${end.fixed}` : end.state);
  if (step === 'confirmed') {
    return kind === 'undo'
      ? { ...base, glyph, tone, title: t('history.back_by_you'), text: t('history.back_confirmed') }
      : {
          ...base,
          glyph,
          tone,
          title: t(`history.${byOn ? 'refused' : 'off'}_by_you`),
          text: t(`refused.${byOn ? 'on' : 'off'}.saved`),
        };
  }
  const [unclear] = lookOf('unclear');
  if (kind === 'put-back') return { ...base, glyph, tone, ...putBackWords(t, change) };
  const title = t(kind === 'undo' ? 'history.tried_back' : byOn ? 'history.tried_refuse' : 'history.tried_off');
  const text =
    step === 'failed'
      ? failure(t, why ?? 'other', kind === 'undo' || byOn ? 'set' : 'off', reloaded?.position).seen
      : t('history.no_end');
  return { ...base, glyph: unclear, tone: 'quiet', title, text };
}

/** Another control that the person had put back. */
function putBackWords(t: T, { other, step, why }: Change): Pick<Entry, 'title' | 'text'> {
  const name = other?.label ?? '';
  return step === 'acted'
    ? { title: t('history.put_back', [name]), text: t('history.put_back_shown') }
    : { title: t('history.tried_put_back', [name]), text: failure(t, why ?? 'other', 'set').seen };
}

function sentEntry(t: T, { id, kind, by, at }: Sent, service: string): Entry {
  const sent = kind === 'sent';
  return {
    key: `sent-${id}`,
    at,
    glyph: 'requested',
    tone: sent ? 'motion' : 'quiet',
    title: t(sent ? `history.sent_${by}` : `history.${kind}`),
    text: sent ? t('history.answer', [service]) : '',
    receipt: `#request=${id}`,
  };
}

function renamedEntry(t: T, finding: Finding | undefined): Entry[] {
  const says = renamed(t, finding);
  if (says === undefined || !finding?.renamed) return [];
  return [
    {
      key: 'renamed',
      at: finding.renamed.at,
      glyph: 'unclear',
      tone: 'quiet',
      title: t('history.renamed'),
      text: says,
    },
  ];
}

/** Beside a present state that says why it could not be read; the page's own silence is told there. */
function vanishedEntry(t: T, finding: Finding | undefined, write: Dates): Entry[] {
  if (finding?.vanished === undefined || finding.state === 'unclear') return [];
  return [
    {
      key: 'vanished',
      at: finding.at,
      glyph: 'unclear',
      tone: 'quiet',
      title: t('history.vanished'),
      text: t('state.unclear.vanished', [write.day(finding.vanished).text]),
    },
  ];
}
