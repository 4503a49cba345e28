/** One setting: how it stands and what to do, the evidence, what happened, and what there is to know. */
import { Fragment, type JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dates } from '../dates.ts';
import { changeBy, isDrift } from '../items.ts';
import { Button, Glyph, Icon, Letter, State } from '../parts.tsx';
import type { Item, Row } from '../summary.ts';
import { t } from '../text.ts';
import { refusesByOn, renamed } from '../words.ts';
import { Facts } from './facts.tsx';
import { historyOf } from './history.ts';
import type { View } from './parts.tsx';

interface One extends View {
  item: Item;
  row: Row | undefined;
}

export function Detail({ item, row, ...view }: One): JSX.Element {
  const { stand, finding, setting, ref, account } = item;
  const { tone } = stand;
  const sub = [setting.name, ref.instance, account?.name].filter((part) => part !== undefined && part !== '').join(', ');
  const other = renamed(t, finding);
  return (
    <>
      <h1 class="sr only-narrow">{item.name}</h1>
      <Back />
      <div class="who">
        <Letter text={item.service.letters} size="lg" />
        <div>
          <h2 tabIndex={-1}>{item.name}</h2>
          <p>{sub}</p>
        </div>
      </div>
      <div class={`now now-${tone}`}>
        <State stand={stand} />
        <p>{row?.why ?? stand.sentence}</p>
        {other === undefined ? null : <p>{other}</p>}
        <Todo item={item} row={row} {...view} />
      </div>
      <Evidence item={item} known={view.known} />
      <History item={item} known={view.known} />
      {account ? <AccountName key={account.id} account={account} {...view} service={item.service.id} /> : null}
      <Facts item={item} />
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

/** What can be done about it now; one button is the primary one. */
function Todo({ item, row, summary, known, acts, run }: One): JSX.Element | null {
  const { stand, ref, setting, opens, visits } = item;
  const busy = summary.progress !== undefined;
  const primary = (text: string, onPress: () => void): JSX.Element => <Button look="primary" onPress={onPress}>{t(text)}</Button>;
  const plain = (text: string, onPress: () => void): JSX.Element => <Button onPress={onPress}>{t(text)}</Button>;
  const page = opens ? plain('do.open_page', () => run(acts.act({ do: 'open', ref }))) : null;
  const check = (look: typeof plain): JSX.Element | null => (visits && !busy ? look('do.check', () => run(acts.act({ do: 'check', refs: [ref] }))) : null);
  const parts = (): (JSX.Element | null)[] => {
    switch (stand.key) {
      case 'allowed':
        return [visits && !busy ? primary(refusesByOn(item.finding) ? 'do.refuse' : 'do.turn_off', () => run(acts.act({ do: 'turn-off', refs: [ref] }))) : null, page, driftRead()];
      case 'refused':
        return [check(plain), undo(), page];
      case 'signed-out':
        return [visits && !busy ? primary('do.sign_in', () => run(acts.signIn({ refs: [ref], task: 'look' }))) : null, check(plain)];
      case 'unclear':
      case 'not-checked':
        return [check(primary), page];
      case 'no-access':
        return [primary('do.give_access', () => run(acts.act({ do: 'grant', hosts: item.service.hosts })))];
      case 'by-request': {
        const email = setting.remedy === 'request' && setting.request.by === 'email';
        return [opens ? primary(email ? 'do.open_email' : 'do.open_form', () => run(acts.act({ do: 'open', ref }))) : null, plain('do.sent', () => run(acts.sent(item, false)))];
      }
      case 'requested':
        return [plain('do.not_sent', () => run(acts.sent(item, true)))];
      case 'checking':
      case 'app':
      case 'no-opt-out':
      case 'none-found':
      case 'nothing-to-refuse':
        return [];
      default:
        return [check(plain), page, driftRead()];
    }
  };
  const driftRead = (): JSX.Element | null =>
    isDrift(item) ? <Button look="text" onPress={() => run(acts.driftRead(ref))}>{t('do.understood')}</Button> : null;
  const undo = (): JSX.Element | null => {
    const id = row?.undo ?? (item.change?.kind === 'refuse' ? item.change.id : undefined);
    if (id === undefined || busy || changeBy(known.ledger, id)?.kind !== 'refuse') return null;
    return plain('do.undo', () => run(acts.act({ do: 'undo', changes: [id] })));
  };
  const there = parts().filter((part) => part !== null);
  return there.length === 0 ? null : <div class="do">{there.map((part, index) => <Fragment key={index}>{part}</Fragment>)}</div>;
}

function Evidence({ item: { finding }, known: { now, locale, timeZone } }: { item: Item } & Pick<View, 'known'>): JSX.Element {
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
            <dd class="quote">{label}</dd>
          </div>
        )}
        {lines.map(([name, text]) =>
          text === undefined ? null : (
            <div key={name}>
              <dt>{t(`detail.${name}`)}</dt>
              <dd class="num">{text}</dd>
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
  const entries = useMemo(() => historyOf(t, item, ledger, write), [item, ledger]);
  return (
    <>
      <h3>{t('detail.history')}</h3>
      {entries.length === 0 ? <p class="plain-text">{t('detail.no_history')}</p> : null}
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
                  <a href={receipt}>{t('do.receipt')}<span class="sr">: {title}, {write.short(at)}</span></a>
                </>
              )}
            </div>
            <time dateTime={at} title={write.short(at)}>{write.day(at).text}</time>
          </li>
        ))}
      </ol>
    </>
  );
}

function AccountName({ account, service, known, acts, run }: { account: NonNullable<Item['account']>; service: string } & View): JSX.Element {
  const [name, setName] = useState(account.given);
  const count = [...known.ledger.accounts.values()].filter((one) => one.service === service).length;
  return (
    <>
      <h3>{count > 2 ? t('detail.accounts_n', [String(count)]) : t(count === 2 ? 'detail.accounts_two' : 'detail.account')}</h3>
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
          <input type="text" autocomplete="off" maxLength={60} placeholder={account.name} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" class="btn" disabled={name.trim() === account.given}>
          {t('do.rename')}
        </button>
      </form>
    </>
  );
}
