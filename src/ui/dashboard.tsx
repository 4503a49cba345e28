/** The full page: every setting, every receipt, Holdout's own preferences. One route a view, in the hash. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Change } from '../ledger/schema.ts';
import { About } from './about.tsx';
import type { Acts, Done } from './act.ts';
import { dates } from './dates.ts';
import { NextStep } from './next.tsx';
import { Brand, Button, fullName, Icon, Letter, Progress, State, Tally } from './parts.tsx';
import { momentStand, namesOf, receiptOf } from './receipt.ts';
import { failure } from './stops.ts';
import { hasAccess, summarise, type Item, type Known, type Summary } from './summary.ts';
import { t } from './text.ts';

const VIEWS = [
  ['', 'services', 'list'],
  ['receipts', 'receipts', 'receipt'],
  ['preferences', 'preferences', 'pref'],
] as const;

interface View {
  known: Known;
  acts: Acts;
  run: (done: Done) => void;
}

export function Dashboard({ known, route, acts, print }: { known: Known; route: string; acts: Acts; print: () => void }): JSX.Element {
  const [trouble, setTrouble] = useState<string>();
  const run = (done: Done): void => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  const id = /^receipt=(?<id>\d+)$/u.exec(route)?.groups?.['id'];
  if (id !== undefined) return <ReceiptPage known={known} id={Number(id)} print={print} />;
  const now = VIEWS.find(([path]) => path === route)?.[1] ?? 'services';
  return (
    <div class="app">
      <nav class="side" aria-label="Holdout">
        <div class="brand">
          <Brand />
        </div>
        {VIEWS.map(([path, name, icon]) => (
          <a key={name} class={name === now ? 'on' : ''} href={`#${path}`} aria-current={name === now ? 'page' : undefined}>
            <Icon name={icon} />
            {t(`page.${name}`)}
          </a>
        ))}
        <p class="foot">{t('page.stored_here')}</p>
      </nav>
      <main class="pad">
        <p class="trouble" role="alert">
          {trouble}
        </p>
        {known.ledger.setAside.map(({ key }) => (
          <div class="note" key={key}>
            <p>{t('trouble.set_aside')}</p>
            <Button look="text" onPress={() => run(acts.setAsideRead(key))}>
              {t('do.understood')}
            </Button>
          </div>
        ))}
        {now === 'services' ? <Services known={known} acts={acts} run={run} /> : null}
        {now === 'receipts' ? <Receipts known={known} /> : null}
        {now === 'preferences' ? <PreferencesView known={known} acts={acts} run={run} /> : null}
      </main>
    </div>
  );
}

function Head({ title, text, children }: { title: string; text: string; children?: ComponentChildren }): JSX.Element {
  return (
    <header class="head">
      <div aria-live="polite">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children}
    </header>
  );
}

function Services({ known, acts, run }: View): JSX.Element {
  const summary = summarise(t, known);
  const { primary, secondary, progress } = summary;
  return (
    <>
      <Head title={summary.headline} text={summary.subline}>
        {progress ? (
          <>
            <Button onPress={() => run(acts.showWindow())}>{t('do.show_window')}</Button>
            <Button onPress={() => run(acts.stop())}>{t('do.stop')}</Button>
          </>
        ) : null}
        {secondary ? <Button onPress={() => run(acts.act(secondary.action))}>{secondary.text}</Button> : null}
        {primary ? (
          <Button look="primary" onPress={() => run(acts.act(primary.action))}>
            {primary.text}
          </Button>
        ) : null}
      </Head>
      {progress ? <Progress {...progress} /> : <Tally cells={summary.cells} />}
      {summary.note === undefined ? null : <p class="note">{summary.note}</p>}
      <div class="list">
        {sections(summary).map(([title, items]) => (
          <section key={title}>
            <h2>
              {title} <span class="num">{items.length}</span>
            </h2>
            <ul class="card">
              {items.map((item) => (
                <ServiceRow key={item.key} item={item} summary={summary} acts={acts} run={run} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Allowed, needs you, refused, other: the order in which a person wants to know. */
function sections({ items }: Summary): [string, Item[]][] {
  const allowed = new Set(['allowed', 'locked-allowed']);
  const refused = new Set(['refused', 'locked-refused']);
  const other = new Set(['requested', 'no-opt-out', 'none-found', 'not-offered', 'nothing-to-refuse']);
  const groups: [string, Item[]][] = [
    [t('state.allowed.word'), items.filter(({ stand }) => allowed.has(stand.key))],
    [t('page.needs_you'), items.filter(({ stand }) => !allowed.has(stand.key) && !refused.has(stand.key) && !other.has(stand.key))],
    [t('state.refused.word'), items.filter(({ stand }) => refused.has(stand.key))],
    [t('page.other'), items.filter(({ stand }) => other.has(stand.key))],
  ];
  return groups.filter(([, own]) => own.length > 0);
}

function ServiceRow({ item, summary, acts, run }: { item: Item; summary: Summary; acts: Acts; run: (done: Done) => void }): JSX.Element {
  const row = summary.rows.find((one) => one.item === item);
  const label = item.finding?.label ?? item.setting.name;
  const undo = row?.undo;
  return (
    <li class="item">
      <Letter text={item.service.letters} />
      <div class="about">
        <h3 class="name">{item.ref.instance === undefined ? item.name : `${item.name}: ${item.ref.instance}`}</h3>
        <div class="sub clip" title={label}>
          {label}
        </div>
        <p class="says">{row?.why ?? item.stand.sentence}</p>
        <About item={item} />
      </div>
      <div class="how">
        <State stand={item.stand} />
        <small>{row?.note ?? item.stand.when}</small>
      </div>
      <div class="act">
        {item.stand.key === 'allowed' && item.opens && !summary.progress ? (
          <Button of={fullName(item)} onPress={() => run(acts.act({ do: 'turn-off', refs: [item.ref] }))}>
            {t('do.turn_off')}
          </Button>
        ) : null}
        {undo === undefined ? null : (
          <Button of={fullName(item)} onPress={() => run(acts.act({ do: 'undo', changes: [undo] }))}>
            {t('do.undo')}
          </Button>
        )}
        {summary.progress ? null : <NextStep item={item} acts={acts} run={run} />}
      </div>
    </li>
  );
}

function Receipts({ known }: { known: Known }): JSX.Element {
  const { ledger, services, now, locale, timeZone } = known;
  const write = dates(now, locale, timeZone);
  return (
    <>
      <Head title={t('page.receipts')} text={t('page.all_receipts')} />
      {ledger.changes.length === 0 ? (
        <p class="note">{t('page.no_receipts')}</p>
      ) : (
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
              {ledger.changes.toReversed().map((change) => {
                const names = namesOf(services, change);
                const label = change.before.label ?? names.setting;
                return (
                  <tr key={change.id}>
                    <td>
                      <time dateTime={change.before.at}>{write.short(change.before.at)}</time>
                    </td>
                    <td class="grow">
                      <b class="clip">{change.instance === undefined ? names.service : `${names.service}: ${change.instance}`}</b>
                      <span class="clip" title={label}>
                        {label}
                      </span>
                    </td>
                    <td>
                      <Flow change={change} />
                    </td>
                    <td class="end">
                      <a href={`#receipt=${change.id}`}>
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
      )}
    </>
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

function PreferencesView({ known, acts, run }: View): JSX.Element {
  const { ledger, services, granted } = known;
  const open = services.filter(({ hosts }) => hasAccess(granted, hosts)).length;
  return (
    <div class="narrow">
      <Head title={t('page.preferences')} text={t('page.own')} />
      <h2 class="sec">{t('page.on_pages')}</h2>
      <div class="card pref">
        <label class="line">
          <b>{t('page.show_notice')}</b>
          <span class="more">{t('page.show_notice_then')}</span>
          <input type="checkbox" class="check" checked={ledger.preferences.notice} onChange={(event) => run(acts.preferences({ ...ledger.preferences, notice: event.currentTarget.checked }))} />
        </label>
      </div>
      <h2 class="sec">{t('page.access')}</h2>
      <div class="card pref">
        <div class="line">
          <b>{t('page.access_of', [String(open), String(services.length)])}</b>
          <span class="more">{t('page.access_then')}</span>
          <Button onPress={() => acts.open('/welcome.html#choose')}>{t('do.choose')}</Button>
        </div>
      </div>
    </div>
  );
}

function ReceiptPage({ known, id, print }: { known: Known; id: number; print: () => void }): JSX.Element {
  const change = known.ledger.changes.find((one) => one.id === id);
  return (
    <div class="paper">
      <nav class="acts" aria-label="Holdout">
        <a class="btn text" href="#receipts">
          <Icon name="back" />
          {t('page.receipts')}
        </a>
        {change ? (
          <Button look="primary" onPress={print}>
            <Icon name="print" />
            {t('do.print')}
          </Button>
        ) : null}
      </nav>
      {change ? (
        <ReceiptSheet change={change} known={known} />
      ) : (
        <main class="sheet">
          <h1>{t('receipt.missing')}</h1>
        </main>
      )}
    </div>
  );
}

function ReceiptSheet({ change, known }: { change: Change; known: Known }): JSX.Element {
  const receipt = receiptOf(t, change, known.services, known.locale, known.timeZone);
  return (
    <main class="sheet">
      <header class="head-line">
        <span>
          <Brand />
        </span>
        <span class="num">{receipt.number}</span>
      </header>
      <h1>{receipt.title}</h1>
      <p class="lede">{receipt.lede}</p>
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
      <h2>{t('receipt.shows')}</h2>
      <div class="txt">
        <p>{t('receipt.shows_1')}</p>
        <p>{t('receipt.shows_2')}</p>
      </div>
      <div class="sign">
        {['name', 'place', 'signature'].map((line) => (
          <span key={line}>{t(`receipt.${line}`)}</span>
        ))}
      </div>
    </main>
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
