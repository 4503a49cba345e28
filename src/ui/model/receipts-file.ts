/** All receipts as one file, for a person's own records. Pure: nothing in it that the person's pages did not show. */
import type { Change, Ledger, Moment, Sent } from '../../ledger/schema.ts';
import type { ServiceInfo } from '../../catalog/schema.ts';
import { dates } from '../../shared/dates.ts';
import { namesOf, pressedBy, pressUnknown, receiptNumber, requestNumber } from './receipt.ts';
import { asTold } from './told.ts';

/** What a file of receipts is made of. */
export interface Source {
  ledger: Pick<Ledger, 'changes' | 'sent'>;
  services: readonly ServiceInfo[];
  /** For tests; the computer's own when absent. */
  timeZone?: string | undefined;
}

type Value = string | number | undefined;
type Column = readonly [name: string, of: (change: Change) => Value, ofSent: (sent: Sent) => Value];

const nothing = (): undefined => undefined;

/** A column for each thing that a receipt says. Names are the same in every language: other programs read them. */
function columns({ services, timeZone }: Source): Column[] {
  const time = (iso: string | undefined): Value =>
    iso === undefined ? undefined : dates(new Date(0), 'en', timeZone).zoned(iso);
  const moment = (name: string, of: (change: Change) => Moment | undefined): Column[] => [
    [`${name}_state`, (change) => of(change)?.state, nothing],
    [`${name}_shown`, (change) => shown(of(change)), nothing],
    [`${name}_at`, (change) => time(of(change)?.at), nothing],
  ];
  const names = (record: Change | Sent): { service: string; setting: string } => namesOf(services, record);
  return [
    ['receipt', receiptNumber, requestNumber],
    [
      'kind',
      ({ kind }) => ({ refuse: 'change', undo: 'change taken back', 'put-back': 'another control put back' })[kind],
      ({ kind }) =>
        ({
          sent: 'request sent',
          'taken-back': 'request taken back',
          answered: 'request answered',
          unanswered: 'answer taken back',
        })[kind],
    ],
    ['service', (one) => names(one).service, (one) => names(one).service],
    ['setting', (one) => names(one).setting, (one) => names(one).setting],
    ['label', ({ before, after, reloaded }) => reloaded?.label ?? after?.label ?? before.label, nothing],
    ...moment('before', ({ before }) => before),
    ...moment('after', ({ after }) => after),
    ...moment('reloaded', ({ reloaded }) => reloaded),
    ['result', (change) => resultOf(asTold(change)), nothing],
    ['why', (change) => asTold(change).why, nothing],
    ['pressed_by', pressedBy, nothing],
    ['presses', (change) => (pressUnknown(change) ? undefined : change.presses), nothing],
    ['opened_by_presses', ({ gestures }) => gestures, nothing],
    ['declared_steps', ({ steps }) => steps, nothing],
    ['pressed_in', ({ documents }) => documents?.pressed, nothing],
    ['read_again_in', ({ documents }) => documents?.read, nothing],
    [
      'others_moved',
      ({ moved }) =>
        moved
          .map(({ label, from, to, restored }) => `${label}: ${from} > ${to}${restored ? ', put back' : ''}`)
          .join('; '),
      nothing,
    ],
    ['others_unnamed', ({ others }) => others, nothing],
    ['put_back', ({ other }) => other && `${other.label}: ${other.from} > ${other.to}`, nothing],
    ['page', ({ origin, path }) => `${origin}${path}`, nothing],
    ['sent_by', nothing, ({ by }) => by],
    ['sent_to', nothing, ({ to }) => to],
    ['sent_at', nothing, ({ at }) => time(at)],
    ['holdout', ({ version }) => version, ({ version }) => version],
    ['round', ({ round }) => round, nothing],
    ['undoes', ({ of }) => of, nothing],
    ['form', ({ form = 2 }) => form, nothing],
    // Sealed here, but not made here: what a file brought, by the number that it had there.
    ['from_file', ({ imported }) => imported?.id, ({ imported }) => imported?.id],
    ['seal', ({ seal }) => seal?.n, ({ seal }) => seal?.n],
    ['seal_before', ({ seal }) => seal?.prev, ({ seal }) => seal?.prev],
    ['seal_hash', ({ seal }) => seal?.hash, ({ seal }) => seal?.hash],
  ];
}

/** How it ended; what was put back is not read again. */
function resultOf({ step, kind }: Change): string {
  if (step === 'confirmed' || step === 'failed') return step;
  return kind === 'put-back' && step === 'acted' ? 'shown, not read again' : 'without an end';
}

function shown(moment: Moment | undefined): string | undefined {
  return moment?.choice ?? moment?.position;
}

function rowsOf(source: Source): [string, Value][][] {
  const own = columns(source);
  return [
    ...source.ledger.changes.map((change) => own.map(([name, of]): [string, Value] => [name, of(change)])),
    ...source.ledger.sent.map((sent) => own.map(([name, , of]): [string, Value] => [name, of(sent)])),
  ];
}

/**
 * @param at when the file is made
 * @returns a JSON text with one object for each receipt; what is not known is left out
 */
export function receiptsJson(source: Source, at: Date): string {
  const receipts = rowsOf(source).map((row) =>
    Object.fromEntries(row.filter(([, value]) => value !== undefined && value !== '')),
  );
  return `${JSON.stringify({ format: 'holdout-receipts', version: 1, saved: dates(at, 'en', source.timeZone).zoned(at.toISOString()), receipts }, undefined, 2)}\n`;
}

/** @returns a CSV text as RFC 4180 has it, with a byte-order mark so that spreadsheets read it as UTF-8 */
export function receiptsCsv(source: Source): string {
  const lines = [columns(source).map(([name]) => name), ...rowsOf(source).map((row) => row.map(([, value]) => value))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * One cell, quoted. What a page displayed may begin like a formula, and a spreadsheet would run it: it gets an
 * apostrophe first.
 */
function cell(value: Value): string {
  const text = String(value ?? '');
  const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text);
  return `"${formula ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
