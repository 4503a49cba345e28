/** The third step: a first check, and what it found. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Acts, Done } from '../client/commands.ts';
import { NextStep } from '../components/next-step.tsx';
import { Button, Letter, Name, Progress, State, Tally } from '../components/parts.tsx';
import { PlanDialog, planned } from '../components/plan-dialog.tsx';
import { summarise, type Item, type Offer, type Summary } from '../model/summary.ts';
import { plural, t } from '../../shared/texts.ts';
import type { GlyphName, Tone } from '../model/standing.ts';
import { type Part, StepLink } from './steps.tsx';

export function Check({ known, acts, run }: Part): JSX.Element {
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
      <p class="lede">{plural(t, 'welcome.how', checkable, plural(t, 'welcome.minutes', minutes))}</p>
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
        {summary.progress?.patient ? (
          <Button look="primary lg" onPress={() => run(acts.signedIn())}>
            {t('do.signed_in')}
          </Button>
        ) : null}
        {summary.progress ? (
          <>
            <Button look="lg" onPress={() => run(acts.showWindow())}>
              {t('do.show_window')}
            </Button>
            <Button look="lg" onPress={() => run(acts.stop())}>
              {t('do.stop')}
            </Button>
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
              <State standing={{ glyph, tone, word: t(`state.${key}.word`) }} />
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
              <p>{why.get(item.key) ?? item.standing.sentence}</p>
              {progress ? null : <NextStep item={item} acts={acts} run={run} />}
            </div>
            <State standing={item.standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
