import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDetails } from './details.ts';
import type { Item } from './summary.ts';
import { t } from './text.ts';

/** What there is to know of one setting beyond how it stands: what it leaves untouched, for whom it is, and where the facts come from. */
export function About({ item }: { item: Item }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="know" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('about.open')}
        <span class="sr">: {item.name} {item.detail}</span>
      </summary>
      {open ? <Facts item={item} /> : null}
    </details>
  );
}

function Facts({ item: { service, setting } }: { item: Item }): JSX.Element | null {
  const details = useDetails(service.id, setting.id);
  if (!details) return null;
  const lines: [string, string | undefined][] = [
    ['path', details.path?.join(' › ')],
    ['plans', details.plans],
    ['regions', details.regions],
    ['because', details.none?.because],
  ];
  return (
    <div class="facts">
      {setting.admin ? <p>{t('about.admin')}</p> : null}
      {/* No live page has been seen by anyone who wrote these definitions. */}
      <p>{t(`about.confidence_${setting.confidence}`)}</p>
      <dl>
        {lines.map(([key, text]) =>
          text === undefined ? null : (
            <div key={key}>
              <dt>{t(`about.${key}`)}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <h4>{t('about.not_covered')}</h4>
      <List of={details.doesNotCover} />
      {details.app === undefined ? null : <h4>{t('about.app')}</h4>}
      <List of={details.app ?? []} />
      {details.none && details.none.instead.length > 0 ? <h4>{t('about.instead')}</h4> : null}
      <List of={details.none?.instead ?? []} />
      <h4>{t('about.sources', [setting.checked])}</h4>
      <ul>
        {details.sources.map(({ what, url, date }) => (
          <li key={what}>
            {url === undefined ? what : <a href={url} target="_blank" rel="noreferrer">{what}</a>}
            {date === undefined ? '' : ` (${date})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function List({ of }: { of: readonly string[] }): JSX.Element | null {
  return of.length === 0 ? null : (
    <ul>
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
