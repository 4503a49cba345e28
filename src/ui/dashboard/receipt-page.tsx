/** One receipt on a sheet of its own, to read, print or keep. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingInfo } from '../../catalog/schema.ts';
import { canPutBack } from '../../change/presses.ts';
import { canOpenAgain } from '../../shared/cookie-stores.ts';
import { receiptFile } from '../../ledger/chain/receipt-file.ts';
import type { Change, Sent } from '../../ledger/schema.ts';
import { refKey } from '../../shared/refs.ts';
import type { Acts } from '../client/commands.ts';
import { useDetails } from '../client/details.ts';
import { useWhole } from '../client/log.ts';
import { Brand, Button, Icon, State } from '../components/parts.tsx';
import { answerOf } from '../model/clock.ts';
import { receiptNumber, receiptOf, requestNumber, requestReceiptOf } from '../model/receipt.ts';
import type { Known } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';

export function ReceiptPage({
  known,
  kind,
  id,
  print,
  save,
  putBack,
  trouble,
}: {
  known: Known;
  kind: 'receipt' | 'request';
  id: number;
  print: () => void;
  save: Acts['save'];
  /** Opens the page of a change, where what moved along can be put back. */
  putBack?: (id: number) => void;
  trouble?: string | undefined;
}): JSX.Element {
  const { unread } = known;
  // What was put back since stands in the log.
  const whole = useWhole(known);
  // Said to be missing only once it was looked for.
  const [looked, setLooked] = useState<string>();
  const [exported, setExported] = useState('');
  const key = `${kind} ${id}`;
  useEffect(() => {
    const of = kind === 'receipt' ? 'change' : 'sent';
    if (unread)
      void unread.one(of, id).then(
        () => setLooked(key),
        () => setLooked(key),
      );
  }, [key, unread === undefined]);
  const change = kind === 'receipt' ? known.ledger.changes.find((one) => one.id === id) : undefined;
  const sent = kind === 'request' ? known.ledger.sent.find((one) => one.id === id) : undefined;
  const sealed = [change, sent].find((record) => record?.seal);
  // The browser shows where a file went; nothing on the page would say so to those who do not see that.
  const hand = (file: Parameters<Acts['save']>[0]): void => {
    save(file);
    setExported(t('receipt.exported', [file.name]));
  };
  return (
    <div class="paper">
      <nav class="acts" aria-label="Holdout">
        <a class="btn text" href="#receipts">
          <Icon name="back" />
          {t('page.receipts')}
        </a>
        {change || sent ? (
          <Button look="primary" onPress={print}>
            <Icon name="print" />
            {t('do.print')}
          </Button>
        ) : null}
        {sealed ? <Button onPress={() => hand(fileOf(sealed))}>{t('do.save_receipt')}</Button> : null}
        {whole && putBack && change && canOpenAgain(change) && canPutBack(change, known.ledger.changes).length > 0 ? (
          <Button onPress={() => putBack(change.id)}>{t('do.open_to_put_back')}</Button>
        ) : null}
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <p class="sr" role="status">
          {exported}
        </p>
      </nav>
      {change ? <ChangeSheet change={change} known={known} /> : null}
      {sent ? <RequestSheet sent={sent} known={known} /> : null}
      {change || sent || (unread && looked !== key) ? null : (
        <main class="sheet">
          <h1>{t('receipt.missing')}</h1>
        </main>
      )}
    </div>
  );
}

function fileOf(record: Change | Sent): Parameters<Acts['save']>[0] {
  const number = 'step' in record ? receiptNumber(record) : requestNumber(record);
  return { name: `holdout-receipt-${number}.json`, type: 'application/json', text: receiptFile(record) };
}

function Sheet({
  number,
  title,
  lede,
  shows,
  children,
}: {
  number: string;
  title: string;
  lede: string;
  shows: string[];
  children: ComponentChildren;
}): JSX.Element {
  return (
    <main class="sheet">
      <header class="head-line">
        <span>
          <Brand />
        </span>
        <span class="num">{number}</span>
      </header>
      <h1>{title}</h1>
      <p class="lede">{lede}</p>
      {children}
      <h2>{t('receipt.shows')}</h2>
      <div class="txt">
        {shows.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="sign">
        {['name', 'place', 'signature'].map((line) => (
          <span key={line}>{t(`receipt.${line}`)}</span>
        ))}
      </div>
    </main>
  );
}

function ChangeSheet({ change, known }: { change: Change; known: Known }): JSX.Element {
  const receipt = receiptOf(t, change, known.services, known.locale, known.timeZone, known.ledger.pastRounds);
  const { feedback, cleanUp } = useDetails(change.service, change.setting) ?? {};
  const refused = change.kind === 'refuse' && change.step === 'confirmed';
  const more = [
    ...(feedback ? [feedback.says] : []),
    ...(cleanUp && refused ? [`${t('about.clean_up')} ${cleanUp.url}`] : []),
  ];
  return (
    <Sheet {...receipt} shows={[t('receipt.shows_1'), t('receipt.shows_2'), ...more]}>
      {receipt.label === undefined ? null : (
        <blockquote class="lab">
          <bdi class="quote">{receipt.label}</bdi>
        </blockquote>
      )}
      <ol class="three">
        {receipt.moments.map(({ when, standing, shown }) => (
          <li key={when}>
            <span class="eyebrow">{when}</span>
            {standing ? <State standing={standing} /> : null}
            <p>{shown}</p>
          </li>
        ))}
      </ol>
      <Pairs title={t('receipt.the_setting')} pairs={receipt.setting} />
      <Pairs title={t('receipt.evidence')} pairs={receipt.evidence} />
    </Sheet>
  );
}

function RequestSheet({ sent, known }: { sent: Sent; known: Known }): JSX.Element {
  const setting = findIn(known, sent);
  const request = known.ledger.requests.get(refKey(sent));
  const answer =
    setting && request?.sentAt === sent.at
      ? answerOf(setting, request, known.ledger.preferences, known.now)
      : undefined;
  const receipt = requestReceiptOf(t, sent, known.services, known.locale, known.timeZone, answer);
  return (
    <Sheet {...receipt} shows={[t('request_receipt.shows_1'), t('request_receipt.shows_2')]}>
      <Pairs title={t('request_receipt.request')} pairs={receipt.lines} />
    </Sheet>
  );
}

function findIn({ services }: Known, { service, setting }: Sent): SettingInfo | undefined {
  return services.find(({ id }) => id === service)?.settings.find(({ id }) => id === setting);
}

function Pairs({ title, pairs }: { title: string; pairs: [string, string][] }): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <dl class="kv">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
