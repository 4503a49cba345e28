/** First run in three steps: what it does, which services, a first check. Later the way back to the choice of services. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ServiceInfo } from '../services/schema.ts';
import type { Acts, Done } from './act.ts';
import { NextStep } from './next.tsx';
import { OwnHosts } from './own-hosts.tsx';
import { Brand, Button, Icon, Letter, Name, Progress, State, Tally } from './parts.tsx';
import { PlanDialog, planned } from './plan-dialog.tsx';
import { hasAccess, many, summarise, type Item, type Known, type Offer, type Summary } from './summary.ts';
import { t } from './text.ts';
import type { GlyphName, Tone } from './words.ts';

const STEPS = ['what', 'choose', 'check'] as const;
type Step = (typeof STEPS)[number];

export function Welcome({ known, step, acts }: { known: Known; step: string; acts: Acts }): JSX.Element {
  const now = STEPS.find((one) => one === step) ?? 'what';
  const [trouble, setTrouble] = useState<string>();
  const run = (done: Done): void => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  return (
    <div class="wrap">
      <header class="brand">
        <Brand />
        <ol aria-label={t('welcome.steps')}>
          {STEPS.map((one, index) => (
            <li key={one} class={one === now ? 'on' : ''} aria-current={one === now ? 'step' : undefined}>
              <span>{index + 1}</span>
              <b>{t(`welcome.step_${one}`)}</b>
            </li>
          ))}
        </ol>
      </header>
      <main class="step" id={now}>
        {now === 'what' ? <What /> : null}
        {now === 'choose' ? <Choose known={known} acts={acts} run={run} /> : null}
        {now === 'check' ? <Check known={known} acts={acts} run={run} /> : null}
        <p class="trouble" role="alert">
          {trouble}
        </p>
      </main>
    </div>
  );
}

function StepLink({ to, look, text }: { to: Step; look: string; text: string }): JSX.Element {
  return (
    <a class={`btn ${look}`} href={`#${to}`}>
      {text}
    </a>
  );
}

function What(): JSX.Element {
  return (
    <>
      <div class="hero">
        <div>
          <h1>{t('welcome.say_no')}</h1>
          <p class="lede">{t('welcome.lede')}</p>
        </div>
        <svg class="pic" viewBox="0 0 180 160" aria-hidden="true">
          {Array.from({ length: 49 }, (_, index) => {
            const column = index % 7;
            return <rect key={index} x={column === 6 ? 164 : column * 24} y={Math.floor(index / 7) * 24} width="16" height="16" rx="4" class={column === 6 ? 'o' : 'd'} />;
          })}
        </svg>
      </div>
      <div class="two">
        <Facts title="does" icon="check" />
        <Facts title="does_not" icon="close" />
      </div>
      <div class="ahead">
        <StepLink to="choose" look="primary lg" text={t('do.choose')} />
      </div>
    </>
  );
}

function Facts({ title, icon }: { title: string; icon: 'check' | 'close' }): JSX.Element {
  return (
    <section class="card">
      <h2>{t(`welcome.${title}`)}</h2>
      <ul>
        {[1, 2, 3, 4].map((number) => (
          <li key={number}>
            <Icon name={icon} />
            <span>{t(`welcome.${title}_${number}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Part {
  known: Known;
  acts: Acts;
  run: (done: Done) => void;
}

function Choose({ known, acts, run }: Part): JSX.Element {
  const { services, ledger, granted, locale } = known;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ledger.preferences.services));
  const [search, setSearch] = useState('');
  const open = services.filter(({ hosts }) => hosts.length > 0 && hasAccess(granted, hosts));
  const picked = services.filter(({ id }) => chosen.has(id));
  // Who runs their own has added it: the public servers of the same software are not asked for then.
  const needed = picked.filter(({ id }) => (ledger.preferences.hosts[id] ?? []).length === 0).flatMap(({ hosts }) => hosts);
  const missing = [...new Set(needed)].filter((host) => !hasAccess(granted, [host]));
  const shown = services.filter(({ name }) => name.toLocaleLowerCase(locale).includes(search.trim().toLocaleLowerCase(locale)));

  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const go = async (): Done => {
    // Asking comes first: the browser asks only straight after a click.
    const refused = missing.length > 0 ? await acts.act({ do: 'grant', hosts: missing }) : undefined;
    if (refused !== undefined) return refused;
    const failed = await acts.preferences({ ...ledger.preferences, services: picked.map(({ id }) => id) });
    if (failed === undefined) location.hash = 'check';
    return failed;
  };

  return (
    <>
      <h1>{t('welcome.which')}</h1>
      <p class="lede">{accessWords(open, locale)}</p>
      {services.length > 8 ? (
        <div class="tools">
          <label class="field">
            <Icon name="search" />
            <span class="sr">{t('welcome.search', [String(services.length)])}</span>
            <input type="search" placeholder={t('welcome.search', [String(services.length)])} value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
          </label>
        </div>
      ) : null}
      <fieldset class="set">
        <legend class="sr">{t('welcome.services')}</legend>
        <div class="opts">
          {shown.map((service) => (
            <label class="opt" key={service.id}>
              <Letter text={service.letters} size="sm" />
              <span class="clip">{service.name}</span>
              <input class="check" type="checkbox" checked={chosen.has(service.id)} onChange={() => toggle(service.id)} />
            </label>
          ))}
        </div>
        {shown.length === 0 ? <p class="none">{t('welcome.none_match')}</p> : null}
      </fieldset>
      {picked.map((service) =>
        service.selfHosted ? (
          <section class="aside" key={`${service.id}-hosts`}>
            <h2>{t('hosts.title', [service.name])}</h2>
            <p>{t('hosts.then')}</p>
            <OwnHosts service={service} preferences={{ ...ledger.preferences, services: picked.map(({ id }) => id) }} acts={acts} run={run} />
          </section>
        ) : null,
      )}
      {picked.map((service) =>
        service.terms ? (
          <details class="aside" key={service.id} open={picked.length === 1}>
            <summary>{t('welcome.terms', [service.name])}</summary>
            <p>{service.terms.says}</p>
            <p class="source">
              {service.terms.source.url === undefined ? service.terms.source.what : <a href={service.terms.source.url} target="_blank" rel="noreferrer">{service.terms.source.what}</a>}
            </p>
          </details>
        ) : null,
      )}
      <div class="ahead">
        <Button look="primary lg" disabled={picked.length === 0} onPress={() => run(go())}>
          {t('do.continue_n', [String(picked.length)])}
        </Button>
        <StepLink to="what" look="text" text={t('do.back')} />
        <p>{t(missing.length > 0 ? 'welcome.asks_once' : 'welcome.take_back')}</p>
      </div>
    </>
  );
}

function accessWords(open: readonly ServiceInfo[], locale: string | undefined): string {
  const names = open.map(({ name }) => name);
  if (names.length === 0) return t('welcome.no_access');
  if (names.length === 1) return t('welcome.access_only', names);
  return t('welcome.access_list', [new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)]);
}

function Check({ known, acts, run }: Part): JSX.Element {
  const summary = summarise(t, known);
  const services = new Set(summary.items.map(({ service }) => service));
  const checkable = summary.items.filter(({ visits }) => visits).length;
  const news = summary.progress !== undefined || known.ledger.findings.size > 0;
  const [only] = services;
  const minutes = Math.max(1, Math.round(checkable / 6));
  const [plan, setPlan] = useState<readonly Item[]>();
  const press = ({ action }: Offer): void => {
    if (action.do === 'turn-off' && action.refs.length > 1) setPlan(planned(summary.items, action.refs));
    else run(acts.act(action));
  };
  const first = summary.kind === 'first' && services.size === 1 && only ? t('do.check_one', [only.name]) : undefined;
  return (
    <>
      <h1>{t('welcome.see')}</h1>
      <p class="lede">{checkable === 1 ? t('welcome.how_one') : t('welcome.how_other', [String(checkable), many(t, 'welcome.minutes', minutes)])}</p>
      <ul class="ways">
        {['nothing', 'window', 'stop'].map((way) => (
          <li key={way}>
            <b>{t(`welcome.way_${way}`)}</b>
            {t(`welcome.way_${way}_then`)}
          </li>
        ))}
      </ul>
      {news ? <Found summary={summary} acts={acts} run={run} /> : <Legend />}
      <div class="ahead">
        {summary.progress?.patient ? <Button look="primary lg" onPress={() => run(acts.signedIn())}>{t('do.signed_in')}</Button> : null}
        {summary.progress ? (
          <>
            <Button look="lg" onPress={() => run(acts.showWindow())}>{t('do.show_window')}</Button>
            <Button look="lg" onPress={() => run(acts.stop())}>{t('do.stop')}</Button>
          </>
        ) : null}
        {summary.primary ? (
          <Button look="primary lg" onPress={() => summary.primary && press(summary.primary)}>
            {first ?? summary.primary.text}
          </Button>
        ) : null}
        {summary.secondary?.action.do === 'check' ? (
          <Button look="lg" onPress={() => summary.secondary && run(acts.act(summary.secondary.action))}>
            {summary.secondary.text}
          </Button>
        ) : null}
        <StepLink to="choose" look="text" text={t('do.back')} />
        <a class="btn text" href="/dashboard.html">
          {t(news ? 'do.dashboard' : 'do.later')}
        </a>
        {summary.primary?.hint === undefined ? null : <p>{summary.primary.hint}</p>}
      </div>
      {plan ? (
        <PlanDialog
          items={plan}
          onClose={() => setPlan(undefined)}
          onGo={(refs) => run(acts.act({ do: 'turn-off', refs }))}
        />
      ) : null}
    </>
  );
}

function Legend(): JSX.Element {
  const lines: [string, GlyphName, Tone][] = [
    ['allowed', 'allowed', 'allowed'],
    ['refused', 'refused', 'refused'],
    ['signed_out', 'signed-out', 'quiet'],
    ['unclear', 'unclear', 'quiet'],
  ];
  return (
    <section class="card legend">
      <h2>{t('welcome.legend')}</h2>
      <dl>
        {lines.map(([key, glyph, tone]) => (
          <div key={key}>
            <dt>
              <State stand={{ glyph, tone, word: t(`state.${key}.word`) }} />
            </dt>
            <dd>{t(`welcome.legend_${key}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the check has found so far. */
function Found({ summary, acts, run }: { summary: Summary; acts: Acts; run: (done: Done) => void }): JSX.Element {
  const { headline, subline, progress, cells, rows } = summary;
  const why = new Map(rows.map((row) => [row.item.key, row.why]));
  return (
    <section class="card found" aria-label={t('popup.results')}>
      <div aria-live="polite">
        <h2>{headline}</h2>
        <p>{subline}</p>
      </div>
      {progress ? <Progress {...progress} /> : <Tally cells={cells} />}
      <ul>
        {summary.items.map((item) => (
          <li key={item.key}>
            <Letter text={item.service.letters} />
            <div>
              <Name item={item} />
              <p>{why.get(item.key) ?? item.stand.sentence}</p>
              {progress ? null : <NextStep item={item} acts={acts} run={run} />}
            </div>
            <State stand={item.stand} />
          </li>
        ))}
      </ul>
    </section>
  );
}
