/** One setting: how it stands and what to do, the evidence, what happened, and what there is to know. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useWhole } from '../client/log.ts';
import { dates } from '../../shared/dates.ts';
import { isObjection } from '../../catalog/for-whom.ts';
import { answerWords } from '../model/clock.ts';
import { Address, Glyph, Icon, Letter, State } from '../components/parts.tsx';
import type { Item } from '../model/summary.ts';
import { enumerated, plural, t } from '../../shared/texts.ts';
import { renamed } from '../model/standing.ts';
import { Facts } from './facts.tsx';
import { historyOf } from '../model/history.ts';
import type { View } from './parts.tsx';
import { Todo, type One } from './todo.tsx';

export function Detail({ item, row, ...view }: One): JSX.Element {
  const { standing, finding, setting, ref, account } = item;
  const { tone } = standing;
  const sub = [setting.name, ref.instance ?? '', account?.name ?? ''].filter((part) => part !== '');
  const other = renamed(t, finding);
  return (
    <>
      <h1 class="sr only-narrow">{item.name}</h1>
      <Back />
      <div class="who">
        <Letter text={item.service.letters} size="lg" />
        <div>
          <h2 tabIndex={-1}>
            <bdi>{item.name}</bdi>
          </h2>
          <p dir="auto">{enumerated(t, sub)}</p>
        </div>
      </div>
      <div class={`now now-${tone}`}>
        <State standing={standing} />
        <p>{row?.why ?? standing.sentence}</p>
        {other === undefined ? null : <p>{other}</p>}
        <Clock item={item} known={view.known} />
        <Todo item={item} row={row} {...view} />
      </div>
      <Evidence item={item} known={view.known} />
      <History item={item} known={view.known} />
      {account ? <AccountName key={account.id} account={account} {...view} service={item.service.id} /> : null}
      <Facts item={item} items={view.summary.items} known={view.known} />
    </>
  );
}

function Back(): JSX.Element {
  return (
    <a class="btn text back" href="#">
      <Icon name="back" />
      {t('do.all_services')}
    </a>
  );
}

/** A setting that this version does not know, or that is no longer chosen. */
export function DetailMissing(): JSX.Element {
  return (
    <>
      <h1 class="sr only-narrow">{t('detail.unknown')}</h1>
      <Back />
      <div class="who">
        <h2 tabIndex={-1}>{t('detail.unknown')}</h2>
      </div>
    </>
  );
}

/** Until when a request has to be answered. */
function Clock({
  item: { request, setting, answer },
  known,
}: { item: Item } & Pick<View, 'known'>): JSX.Element | null {
  if (!request || request.answeredAt !== undefined || !isObjection(setting, request.sentAt)) return null;
  if (answer) return <p>{answerWords(t, answer, dates(known.now, known.locale, known.timeZone))}</p>;
  return (
    <p>
      {t('clock.no_country')} <a href="#preferences">{t('page.preferences')}</a>
    </p>
  );
}

function Evidence({
  item: { finding },
  known: { now, locale, timeZone },
}: { item: Item } & Pick<View, 'known'>): JSX.Element {
  if (!finding) {
    return (
      <>
        <h3>{t('detail.evidence')}</h3>
        <p class="plain-text">{t('detail.no_evidence')}</p>
      </>
    );
  }
  const write = dates(now, locale, timeZone);
  const { label, position, choice, at, since, strength, rung, origin, path, detail, state } = finding;
  const shown = choice ?? (position === undefined ? undefined : t(`detail.shown_${position}`));
  const read = state === 'allowed' || state === 'refused' || state === 'locked';
  const lines: [string, string | undefined][] = [
    ['shown_as', shown],
    ['read', write.short(at)],
    ['since', since === undefined || since === at || !read ? undefined : write.short(since)],
    ['strength', read ? t(`detail.strength_${strength}`) : undefined],
    ['found_by', rung === undefined ? undefined : t(`detail.rung_${rung}`)],
    ['page', `${origin.replace(/^https:\/\/(?:www\.)?/u, '')}${path}`],
    ['note', detail],
  ];
  return (
    <>
      <h3>{t('detail.evidence')}</h3>
      <dl class="kv">
        {label === undefined ? null : (
          <div>
            <dt>{t('detail.label')}</dt>
            <dd class="quote" dir="auto">
              {label}
            </dd>
          </div>
        )}
        {lines.map(([name, text]) =>
          text === undefined ? null : (
            <div key={name}>
              <dt>{t(`detail.${name}`)}</dt>
              <dd class="num">
                <bdi>{name === 'page' ? <Address text={text} /> : text}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

function History({ item, known }: { item: Item } & Pick<View, 'known'>): JSX.Element {
  const { ledger, now, locale, timeZone } = known;
  const write = dates(now, locale, timeZone);
  const whole = useWhole(known);
  const entries = useMemo(() => (whole ? historyOf(t, item, ledger, write) : []), [item, ledger, whole]);
  return (
    <>
      <h3>{t('detail.history')}</h3>
      {whole && entries.length === 0 ? <p class="plain-text">{t('detail.no_history')}</p> : null}
      <ol class="hist">
        {entries.map(({ key, at, glyph, tone, title, text, receipt }) => (
          <li key={key}>
            <Glyph name={glyph} tone={tone} />
            <div>
              <b>{title}</b>
              {text}
              {receipt === undefined ? null : (
                <>
                  {' '}
                  <a href={receipt}>
                    {t('do.receipt')}
                    <span class="sr">
                      : {title}, {write.short(at)}
                    </span>
                  </a>
                </>
              )}
            </div>
            <time dateTime={at} title={write.short(at)}>
              {write.day(at).text}
            </time>
          </li>
        ))}
      </ol>
    </>
  );
}

function AccountName({
  account,
  service,
  known,
  acts,
  run,
}: { account: NonNullable<Item['account']>; service: string } & View): JSX.Element {
  const [name, setName] = useState(account.given);
  const count = [...known.ledger.accounts.values()].filter((one) => one.service === service).length;
  return (
    <>
      <h3>{count > 1 ? plural(t, 'detail.accounts', count) : t('detail.account')}</h3>
      <p class="plain-text">{t('detail.account_then')}</p>
      <form
        class="naming"
        onSubmit={(event) => {
          event.preventDefault();
          run(acts.nameAccount(account.id, name.trim()));
        }}
      >
        <label class="field">
          <span class="sr">{t('detail.account_name')}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={60}
            placeholder={account.name}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn" disabled={name.trim() === account.given}>
          {t('do.rename')}
        </button>
      </form>
    </>
  );
}
