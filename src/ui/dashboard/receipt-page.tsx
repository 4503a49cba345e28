/** One receipt on a sheet of its own, to read, print or keep. */
import type { ComponentChildren, JSX } from 'preact';
import type { Change, Sent } from '../../ledger/schema.ts';
import { Brand, Button, Icon, State } from '../parts.tsx';
import { receiptOf, requestReceiptOf } from '../receipt.ts';
import type { Known } from '../summary.ts';
import { t } from '../text.ts';

export function ReceiptPage({ known, kind, id, print }: { known: Known; kind: 'receipt' | 'request'; id: number; print: () => void }): JSX.Element {
  const change = kind === 'receipt' ? known.ledger.changes.find((one) => one.id === id) : undefined;
  const sent = kind === 'request' ? known.ledger.sent.find((one) => one.id === id) : undefined;
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
      </nav>
      {change ? <ChangeSheet change={change} known={known} /> : null}
      {sent ? <RequestSheet sent={sent} known={known} /> : null}
      {change || sent ? null : (
        <main class="sheet">
          <h1>{t('receipt.missing')}</h1>
        </main>
      )}
    </div>
  );
}

function Sheet({ number, title, lede, shows, children }: { number: string; title: string; lede: string; shows: string[]; children: ComponentChildren }): JSX.Element {
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
  return (
    <Sheet {...receipt} shows={[t('receipt.shows_1'), t('receipt.shows_2')]}>
      {receipt.label === undefined ? null : <blockquote class="lab quote">{receipt.label}</blockquote>}
      <ol class="three">
        {receipt.moments.map(({ when, stand, shown }) => (
          <li key={when}>
            <span class="eyebrow">{when}</span>
            {stand ? <State stand={stand} /> : null}
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
  const receipt = requestReceiptOf(t, sent, known.services, known.locale, known.timeZone);
  return (
    <Sheet {...receipt} shows={[t('request_receipt.shows_1'), t('request_receipt.shows_2')]}>
      <Pairs title={t('request_receipt.request')} pairs={receipt.lines} />
    </Sheet>
  );
}

function Pairs({ title, pairs }: { title: string; pairs: [string, string][] }): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <dl class="kv">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
