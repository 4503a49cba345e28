/** A complaint about a request that was not answered in time: a text to copy. Holdout sends nothing. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Authority, authorities } from '../../catalog/authorities.ts';
import type { complaints } from '../../catalog/complaints.ts';
import type { Acts } from '../client/commands.ts';
import { useWhole } from '../client/log.ts';
import { Button, Icon } from '../components/parts.tsx';
import { answerWords } from '../model/clock.ts';
import { complaintsFor } from '../model/complaint.ts';
import type { Item, Known } from '../model/summary.ts';
import { dates } from '../../shared/dates.ts';
import { refKey } from '../../shared/refs.ts';
import { t } from '../../shared/texts.ts';

interface Facts {
  authorities: typeof authorities;
  complaints: typeof complaints;
}

export function ComplaintPage({
  item,
  known,
  acts,
}: {
  item: Item | undefined;
  known: Known;
  acts: Acts;
}): JSX.Element {
  const facts = useFacts();
  // The receipt stands in the log.
  const whole = useWhole(known);
  return (
    <div class="paper">
      <nav class="acts" aria-label="Holdout">
        <a class="btn text" href={item ? `#setting=${item.key}` : '#'}>
          <Icon name="back" />
          {item?.name ?? t('do.all_services')}
        </a>
      </nav>
      <main class="sheet">
        {item?.answer?.late ? (
          facts && whole ? (
            <Complaint key={item.key} item={item} known={known} acts={acts} facts={facts} />
          ) : null
        ) : (
          <h1>{t('complaint.none')}</h1>
        )}
      </main>
    </div>
  );
}

function Complaint({
  item: { key, name, answer },
  known: { ledger, services, now, locale, timeZone },
  acts,
  facts,
}: {
  item: Item;
  known: Known;
  acts: Acts;
  facts: Facts;
}): JSX.Element | null {
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  // A file can have brought older ones, under higher numbers.
  const at = ledger.requests.get(key)?.sentAt;
  const sent = ledger.sent.findLast((one) => one.kind === 'sent' && one.at === at && refKey(one) === key);
  if (!answer || at === undefined) return null;
  const authority = facts.authorities[answer.country];
  const write = dates(now, locale, timeZone);
  if (!sent)
    return (
      <>
        <h1>{t('complaint.title', [name])}</h1>
        <p class="lede">{answerWords(t, answer, write)}</p>
        <p>{t('complaint.no_record', [write.long(at)])}</p>
        <p>{t('complaint.no_record_then')}</p>
        <Where authority={authority} />
        <p>
          <a href="#preferences">{t('page.preferences')}</a>
        </p>
      </>
    );
  const texts = complaintsFor(facts.complaints, authority, answer, sent, services, timeZone);
  const text = texts[chosen] ?? texts[0];
  const tongues = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <>
      <h1>{t('complaint.title', [name])}</h1>
      <p class="lede">{answerWords(t, answer, write)}</p>
      <Where authority={authority} />
      <h2>{t('complaint.text')}</h2>
      <div class="txt">
        <p>{t('complaint.yours')}</p>
        <p>{t('complaint.extended')}</p>
      </div>
      {texts.length < 2 ? null : (
        <p>
          <label>
            {t('complaint.language')}{' '}
            <select class="btn" value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
              {texts.map(({ lang }, index) => (
                <option key={lang} value={index}>
                  {tongues.of(lang)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <pre class="complaint" lang={text?.lang} tabIndex={0} aria-label={t('complaint.text')}>
        {text?.text}
      </pre>
      <p class="do">
        <Button
          look="primary"
          of={t('complaint.text')}
          onPress={() => {
            void acts.copy(text?.text ?? '').then((done) => setSaid(t(done ? 'do.copied' : 'complaint.not_copied')));
          }}
        >
          {t('do.copy')}
        </Button>{' '}
        <a class="btn" href={`#request=${sent.id}`}>
          {t('do.receipt')}
        </a>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

function Where({ authority: { name, url, leads, asks } }: { authority: Authority }): JSX.Element {
  return (
    <>
      <h2>{t('complaint.to')}</h2>
      <div class="txt">
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </p>
        {leads === 'site' ? <p>{t('complaint.site')}</p> : null}
        {asks === undefined ? null : <p>{asks}</p>}
      </div>
    </>
  );
}

/** Who takes complaints and what they say is loaded with this page alone. */
function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    let here = true;
    void Promise.all([import('../../catalog/authorities.ts'), import('../../catalog/complaints.ts')]).then(
      ([{ authorities }, { complaints }]) => {
        if (here) setFacts({ authorities, complaints });
      },
    );
    return () => {
      here = false;
    };
  }, []);
  return facts;
}
