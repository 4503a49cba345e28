import type { JSX } from 'preact';
import { useDetails } from '../details.ts';
import type { Item } from '../summary.ts';
import { t } from '../text.ts';

/** What there is to know of one setting beyond how it stands: what it leaves untouched, what else a person can do, for whom it is, and where the facts come from. */
export function Facts({ item: { service, setting } }: { item: Item }): JSX.Element | null {
  const details = useDetails(service.id, setting.id);
  if (!details) return null;
  const lines: [string, string | undefined][] = [
    ['because', details.none?.because],
    ['path', details.path?.join(' › ')],
    ['plans', details.plans],
    ['regions', details.regions],
  ];
  const there = lines.filter(([, text]) => text !== undefined);
  return (
    <>
      <List title={t('about.not_covered')} of={details.doesNotCover} />
      <List title={t('about.instead')} of={details.none?.instead ?? []} />
      {details.request ? <List title={t('about.how')} of={details.request.steps} ordered /> : null}
      {details.request?.texts.slice(0, 1).map(({ text, lang }) => (
        <details key={lang} class="more-text">
          <summary>{t('about.text')}</summary>
          <blockquote lang={lang}>{text}</blockquote>
        </details>
      ))}
      <List title={t('about.app')} of={details.app ?? []} ordered />
      <h3>{t('about.facts')}</h3>
      <div class="plain-text">
        {setting.admin ? <p>{t('about.admin')}</p> : null}
        {/* No live page has been seen by anyone who wrote these definitions. */}
        <p>{t(`about.confidence_${setting.confidence}`)}</p>
      </div>
      {there.length === 0 ? null : (
        <dl class="kv">
          {there.map(([key, text]) => (
            <div key={key}>
              <dt>{t(`about.${key}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{t('about.sources', [setting.checked])}</h3>
      <ul class="plain">
        {details.sources.map(({ what, url, date }) => (
          <li key={what}>
            {url === undefined ? what : <a href={url} target="_blank" rel="noreferrer">{what}</a>}
            {date === undefined ? '' : ` (${date})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function List({ title, of, ordered = false }: { title: string; of: readonly string[]; ordered?: boolean }): JSX.Element | null {
  if (of.length === 0) return null;
  const lines = of.map((text) => <li key={text}>{text}</li>);
  return (
    <>
      <h3>{title}</h3>
      {ordered ? <ol class="steps plain-text">{lines}</ol> : <ul class="plain">{lines}</ul>}
    </>
  );
}
