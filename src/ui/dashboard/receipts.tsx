/** Every change and request, the latest first: to search, to save as a file, and to verify that none was touched since. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Change, Sent } from '../../ledger/schema.ts';
import { dates } from '../dates.ts';
import { Button, Icon, State } from '../parts.tsx';
import { momentStand, namesOf, receiptNumber, requestNumber } from '../receipt.ts';
import { failure } from '../stops.ts';
import { t } from '../text.ts';
import { lookOf } from '../words.ts';
import { told } from './chain.ts';
import { Head, Search, type View } from './parts.tsx';
import { receiptsCsv, receiptsJson } from './receipts-file.ts';

/** How many are drawn before the person asks for more. */
const PAGE = 100;

type Entry = { at: string; change: Change } | { at: string; sent: Sent };

export function Receipts(view: View): JSX.Element {
  const { known, acts } = view;
  const { ledger, services, locale, timeZone } = known;
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState(PAGE);
  const [verified, setVerified] = useState('');
  const all = useMemo(() => entriesOf(ledger.changes, ledger.sent), [ledger.changes, ledger.sent]);
  const found = useMemo(() => all.filter((entry) => matches(entry, typed, view)), [all, typed, services]);
  const source = { ledger, services, timeZone };
  const day = (): string => new Date().toISOString().slice(0, 10);
  const verify = async (): Promise<void> => {
    setVerified(t('chain.verifying'));
    setVerified(await told(t, ledger));
  };
  const some = all.length > 0;
  return (
    <main class="pad">
      {view.notes}
      <Head title={t('page.receipts')} text={t('page.all_receipts')}>
        {some ? (
          <>
            <Button onPress={() => void verify()}>{t('do.verify')}</Button>
            <Button onPress={() => acts.save({ name: `holdout-receipts-${day()}.csv`, type: 'text/csv', text: receiptsCsv(source) })}>{t('do.save_csv')}</Button>
            <Button onPress={() => acts.save({ name: `holdout-receipts-${day()}.json`, type: 'application/json', text: receiptsJson(source, new Date()) })}>{t('do.save_all')}</Button>
          </>
        ) : null}
      </Head>
      <p class="note verified" role="status">{verified}</p>
      {some ? (
        <>
          <div class="tools">
            <Search label={t('page.search_receipts')} value={typed} onType={setTyped} />
          </div>
          {found.length === 0 ? <p class="note" role="status">{t('page.no_receipt_matches')}</p> : <List entries={found.slice(0, count)} {...{ services, now: known.now, locale, timeZone }} />}
          {found.length > count ? (
            <div class="ahead">
              <Button onPress={() => setCount(count + PAGE)}>{t('page.more', [String(Math.min(PAGE, found.length - count))])}</Button>
            </div>
          ) : null}
        </>
      ) : (
        <p class="note">{t('page.no_receipts')}</p>
      )}
    </main>
  );
}

function entriesOf(changes: readonly Change[], sent: readonly Sent[]): Entry[] {
  const entries: Entry[] = [...changes.map((change) => ({ at: change.before.at, change })), ...sent.map((one) => ({ at: one.at, sent: one }))];
  return entries.toReversed().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Every typed word stands somewhere in the receipt. */
function matches(entry: Entry, typed: string, { known: { services } }: View): boolean {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const record = 'change' in entry ? entry.change : entry.sent;
  const { service, setting } = namesOf(services, record);
  const own = 'change' in entry ? [entry.change.before.label, entry.change.origin, entry.change.path, receiptNumber(entry.change)] : [entry.sent.to, requestNumber(entry.sent)];
  const text = [service, setting, ...own].join('\n').normalize('NFKC').toLowerCase();
  return words.every((word) => text.includes(word));
}

function List({ entries, services, now, locale, timeZone }: { entries: readonly Entry[] } & Pick<View['known'], 'services' | 'now' | 'locale' | 'timeZone'>): JSX.Element {
  const write = dates(now, locale, timeZone);
  return (
    <div class="card">
      <table class="tbl">
        <thead>
          <tr>
            <th>{t('page.when')}</th>
            <th>{t('page.setting')}</th>
            <th>{t('page.change')}</th>
            <th>
              <span class="sr">{t('page.receipt')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const record = 'change' in entry ? entry.change : entry.sent;
            const names = namesOf(services, record);
            const label = ('change' in entry ? entry.change.before.label : undefined) ?? names.setting;
            const route = 'change' in entry ? `receipt=${entry.change.id}` : `request=${entry.sent.id}`;
            return (
              <tr key={route}>
                <td>
                  <time dateTime={entry.at}>{write.short(entry.at)}</time>
                </td>
                <td class="grow">
                  <b class="clip">{record.instance === undefined ? names.service : `${names.service}: ${record.instance}`}</b>
                  <span class="clip" title={label}>
                    {label}
                  </span>
                </td>
                <td>{'change' in entry ? <Flow change={entry.change} /> : <SentWords sent={entry.sent} />}</td>
                <td class="end">
                  <a href={`#${route}`}>
                    {t('do.open')}
                    <span class="sr"> {t('page.open_receipt')}: {names.service}</span>
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Flow({ change }: { change: Change }): JSX.Element {
  const { before, after, reloaded, step, why, kind } = change;
  const last = reloaded ?? after;
  const words =
    step === 'confirmed' ? t('receipt.confirmed') : step === 'failed' ? failure(t, why ?? 'other', kind === 'undo' ? 'set' : 'off', reloaded?.position).seen : t('receipt.not_confirmed');
  return (
    <>
      <span class="flow">
        <State stand={momentStand(t, before)} />
        {last ? (
          <>
            <Icon name="chev" />
            <State stand={momentStand(t, last)} />
          </>
        ) : null}
      </span>
      <small>{words}</small>
    </>
  );
}

function SentWords({ sent: { kind, by } }: { sent: Sent }): JSX.Element {
  const [glyph, tone] = lookOf(kind === 'sent' ? 'requested' : 'by-request');
  return (
    <>
      <State stand={{ glyph, tone, word: t(kind === 'sent' ? `page.sent_${by}` : 'page.taken_back') }} />
      <small>{t('page.your_word')}</small>
    </>
  );
}
