/**
 * Every change and request, the latest first: to search, to save as a file, and to verify that none was touched since.
 */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Change, Ledger, Sent } from '../../ledger/schema.ts';
import { dates } from '../../shared/dates.ts';
import { Button, Icon, State } from '../components/parts.tsx';
import { momentStanding, namesOf, receiptNumber, requestNumber } from '../model/receipt.ts';
import type { Unread } from '../model/summary.ts';
import { failure } from '../../shared/failures.ts';
import { t } from '../../shared/texts.ts';
import { lookOf } from '../model/standing.ts';
import { asTold } from '../model/told.ts';
import { told } from '../model/chain.ts';
import { Head, Search, type View } from './parts.tsx';
import { receiptsCsv, receiptsJson } from '../model/receipts-file.ts';

/** How many are drawn before the person asks for more. */
const PAGE = 100;

type Entry = { at: string; change: Change } | { at: string; sent: Sent };

export function Receipts(view: View): JSX.Element {
  const { known, acts, run } = view;
  const { ledger, services, locale, timeZone } = known;
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState(PAGE);
  const [verified, setVerified] = useState('');
  const { unread } = known;
  const all = useMemo(
    () => entriesOf(ledger, unread?.from),
    [ledger.changes, ledger.sent, unread?.from.change, unread?.from.sent],
  );
  const found = useMemo(() => all.filter((entry) => matches(entry, typed, view)), [all, typed, services]);
  // As many as are drawn; a search goes through all of them.
  const wanted = typed === '' ? count - all.length : Infinity;
  const rest = unread?.records ?? 0;
  useEffect(() => {
    if (wanted > 0 && unread) void unread.read(wanted).catch(() => undefined);
  }, [wanted, rest === 0]);
  const whole = async (): Promise<Ledger> => (unread ? unread.read(Infinity) : ledger);
  const verify = async (): Promise<void> => {
    setVerified(t('chain.verifying'));
    setVerified(await told(t, whole));
  };
  const save = async (ending: 'csv' | 'json'): Promise<string | undefined> => {
    const source = await whole().then(
      (read) => ({ ledger: read, services, timeZone }),
      () => undefined,
    );
    if (!source) return t('trouble.closed');
    acts.save({
      name: `holdout-receipts-${new Date().toISOString().slice(0, 10)}.${ending}`,
      type: ending === 'csv' ? 'text/csv' : 'application/json',
      text: ending === 'csv' ? receiptsCsv(source) : receiptsJson(source, new Date()),
    });
    return undefined;
  };
  const some = all.length + rest > 0;
  return (
    <main class="pad">
      {view.notes}
      <Head title={t('page.receipts')} text={t('page.all_receipts')}>
        {some ? (
          <>
            <Button onPress={() => void verify()}>{t('do.verify')}</Button>
            <Button onPress={() => run(save('csv'))}>{t('do.save_csv')}</Button>
            <Button onPress={() => run(save('json'))}>{t('do.save_all')}</Button>
          </>
        ) : null}
      </Head>
      <p class="note verified" role="status">
        {verified}
      </p>
      {some ? (
        <>
          <div class="tools">
            <Search label={t('page.search_receipts')} value={typed} onType={setTyped} />
          </div>
          {found.length === 0 ? (
            <p class="note" role="status">
              {rest === 0 ? t('page.no_receipt_matches') : ''}
            </p>
          ) : (
            <List entries={found.slice(0, count)} {...{ services, now: known.now, locale, timeZone }} />
          )}
          {found.length + rest > count ? (
            <div class="ahead">
              <Button onPress={() => setCount(count + PAGE)}>
                {t('page.more', [String(Math.min(PAGE, found.length + rest - count))])}
              </Button>
            </div>
          ) : null}
        </>
      ) : (
        <p class="note">{t('page.no_receipts')}</p>
      )}
    </main>
  );
}

/** @param from without those that were read out of turn: between them and the others some would be missing */
function entriesOf({ changes, sent }: Ledger, from: Unread['from'] = { change: 1, sent: 1 }): Entry[] {
  const entries: Entry[] = [
    ...changes.filter(({ id }) => id >= from.change).map((change) => ({ at: change.before.at, change })),
    ...sent.filter(({ id }) => id >= from.sent).map((one) => ({ at: one.at, sent: one })),
  ];
  return entries.toReversed().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Every typed word stands somewhere in the receipt. */
function matches(entry: Entry, typed: string, { known: { services } }: View): boolean {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const record = 'change' in entry ? entry.change : entry.sent;
  const { service, setting } = namesOf(services, record);
  const own =
    'change' in entry
      ? [entry.change.before.label, entry.change.origin, entry.change.path, receiptNumber(entry.change)]
      : [entry.sent.to, requestNumber(entry.sent)];
  const text = [service, setting, ...own].join('\n').normalize('NFKC').toLowerCase();
  return words.every((word) => text.includes(word));
}

function List({
  entries,
  services,
  now,
  locale,
  timeZone,
}: { entries: readonly Entry[] } & Pick<View['known'], 'services' | 'now' | 'locale' | 'timeZone'>): JSX.Element {
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
                  <b class="clip" dir="auto">
                    {record.instance === undefined ? names.service : `${names.service}: ${record.instance}`}
                  </b>
                  <span class="clip" title={label} dir="auto">
                    {label}
                  </span>
                </td>
                <td>{'change' in entry ? <Flow change={entry.change} /> : <SentWords sent={entry.sent} />}</td>
                <td class="end">
                  <a href={`#${route}`}>
                    {t('do.open')}
                    <span class="sr">
                      : <bdi>{names.service}</bdi>
                    </span>
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
  const { before, after, reloaded, step, why, kind } = asTold(change);
  const last = reloaded ?? after;
  const words =
    kind === 'put-back' && step === 'acted'
      ? t('receipt.put_back_shown')
      : step === 'confirmed'
        ? t('receipt.confirmed')
        : step === 'failed'
          ? failure(t, why ?? 'other', kind === 'refuse' ? 'off' : 'set', reloaded?.position).seen
          : t('receipt.not_confirmed');
  return (
    <>
      <span class="flow">
        <State standing={momentStanding(t, before)} />
        {last ? (
          <>
            <Icon name="chev" />
            <State standing={momentStanding(t, last)} />
          </>
        ) : null}
      </span>
      <small>{words}</small>
    </>
  );
}

function SentWords({ sent: { kind, by } }: { sent: Sent }): JSX.Element {
  const [glyph, tone] = lookOf(kind === 'taken-back' ? 'by-request' : 'requested');
  return (
    <>
      <State standing={{ glyph, tone, word: t(kind === 'sent' ? `page.sent_${by}` : `page.${kind}`) }} />
      <small>{t('page.your_word')}</small>
    </>
  );
}
