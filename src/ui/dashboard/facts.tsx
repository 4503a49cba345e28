import type { JSX } from 'preact';
import type { SettingDetails } from '../../catalog/schema.ts';
import { isPersons } from '../../catalog/for-whom.ts';
import { dates } from '../../shared/dates.ts';
import { useDetails } from '../client/details.ts';
import { ageOf } from '../model/age.ts';
import { belongsWith } from '../model/together.ts';
import type { Item, Known } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';

/** What the definitions say is English in every interface, and stands as such. */
const OURS = { lang: 'en', dir: 'auto' } as const;

/**
 * What there is to know of one setting beyond how it stands: what it leaves untouched, what else a person can do, for
 * whom it is, and where the facts come from.
 */
export function Facts({
  item,
  items,
  known: { services, now, locale, timeZone },
}: {
  item: Item;
  items: readonly Item[];
  known: Known;
}): JSX.Element | null {
  const { service, setting, standing } = item;
  const details = useDetails(service.id, setting.id);
  if (!details) return null;
  const lines: [string, string | undefined][] = [
    ['because', details.none?.because],
    ['path', details.path?.join(' › ')],
    ['plans', details.plans],
    ['regions', details.regions],
  ];
  const write = dates(now, locale, timeZone);
  const others = belongsWith(services, items, item);
  const refused = standing.key === 'refused' || standing.key === 'locked-refused';
  const there = lines.filter(([, text]) => text !== undefined);
  return (
    <>
      {details.feedback || details.oneWay || (details.cleanUp && refused) ? (
        <div class="plain-text">
          {details.oneWay ? <p>{t('about.one_way')}</p> : null}
          {details.feedback ? <p {...OURS}>{details.feedback.says}</p> : null}
          {details.cleanUp && refused ? (
            <p>
              {t('about.clean_up')}{' '}
              <a href={details.cleanUp.url} target="_blank" rel="noreferrer">
                {t('about.clean_up_link', [service.name])}
              </a>
            </p>
          ) : null}
        </div>
      ) : null}
      {others.length === 0 ? null : (
        <>
          <h3>{t('about.together')}</h3>
          <ul class="plain">
            {others.map(({ name, item: other }) => (
              <li key={name}>
                <bdi>{other ? <a href={`#setting=${other.key}`}>{name}</a> : name}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <List title={t('about.not_covered')} of={details.doesNotCover} />
      <List title={t('about.instead')} of={details.none?.instead ?? []} />
      {details.request ? <List title={t('about.how')} of={details.request.steps} ordered /> : null}
      {details.request?.texts.slice(0, 1).map(({ text, lang }) => (
        <details key={lang} class="more-text">
          <summary>{t('about.text')}</summary>
          <blockquote lang={lang} dir="auto">
            {text}
          </blockquote>
        </details>
      ))}
      <List title={t('about.app')} of={details.app ?? []} ordered />
      <h3>{t('about.facts')}</h3>
      <div class="plain-text">
        {isPersons(setting) ? null : <p>{t(`about.for_${setting.for}`)}</p>}
        <p>{t(`about.confidence_${setting.confidence}`)}</p>
        {details.known.some(({ how }) => how === 'live') ? null : <p>{t('about.not_live')}</p>}
        <p>{ageOf(t, setting.checked, now, write)}</p>
      </div>
      {/* From documents alone, it would say the same day once more. */}
      {details.known.every(({ how }) => how === 'document') ? null : (
        <ul class="plain">
          {details.known.map(({ how, date, source }) => (
            <li key={`${how} ${source?.what}`}>
              {t(`about.known_${how}`, [write.dayLong(`${date}T12:00:00Z`)])}
              {source ? (
                <>
                  : <bdi lang="en">{source.what}</bdi>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {there.length === 0 ? null : (
        <dl class="kv">
          {there.map(([key, text]) => (
            <div key={key}>
              <dt>{t(`about.${key}`)}</dt>
              <dd {...OURS}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{t('about.sources')}</h3>
      <ul class="plain">
        {sourcesOf(details).map(({ what, url, date }) => (
          <li key={what} {...OURS}>
            {url === undefined ? (
              what
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {what}
              </a>
            )}
            {date === undefined ? '' : ` (${date})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function List({
  title,
  of,
  ordered = false,
}: {
  title: string;
  of: readonly string[];
  ordered?: boolean;
}): JSX.Element | null {
  if (of.length === 0) return null;
  const lines = of.map((text) => (
    <li key={text} {...OURS}>
      {text}
    </li>
  ));
  return (
    <>
      <h3>{title}</h3>
      {ordered ? <ol class="steps plain-text">{lines}</ol> : <ul class="plain">{lines}</ul>}
    </>
  );
}

/** Its sources, with those of single facts that are not among them. */
function sourcesOf({ sources, feedback, cleanUp }: SettingDetails): SettingDetails['sources'] {
  const more = [feedback?.source, cleanUp?.source].filter((source) => source !== undefined);
  return [...sources, ...more.filter(({ what }) => !sources.some((one) => one.what === what))];
}
