/** The round under way, what the last one leaves for the person to do, and earlier ones. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useWhole } from '../client/log.ts';
import { dates } from '../../shared/dates.ts';
import { Dialog } from '../components/dialog.tsx';
import { finder } from '../model/finder.ts';
import { Button, Letter, OfferButton, Progress, State } from '../components/parts.tsx';
import { aftermathOf, runningOf, type Aftermath, type Running } from '../model/round.ts';
import { Since } from '../components/elapsed.tsx';
import { namesOf } from '../model/receipt.ts';
import { plural, t } from '../../shared/texts.ts';
import { Head, type View } from './parts.tsx';
import { pastRows, stepsOf, type PastRow, type Step } from '../model/past-rounds.ts';

export function Rounds(view: View): JSX.Element {
  const { known, summary, acts, run } = view;
  const find = useMemo(() => finder(summary.items), [summary.items]);
  const running = runningOf(t, known.round, find);
  const left = aftermathOf(t, known.round, find);
  const check = [summary.primary, summary.secondary].find((offer) => offer?.action.do === 'check');
  const whole = useWhole(known);
  const rows = useMemo(
    () => (whole ? pastRows(t, known, dates(known.now, known.locale, known.timeZone)) : undefined),
    [known, whole],
  );
  return (
    <main class="pad">
      {view.notes}
      <Head title={t('page.rounds')} text={t('round.which')}>
        {check && !running ? (
          <OfferButton offer={check} look="primary" onPress={({ action }) => run(acts.act(action))} />
        ) : null}
      </Head>
      {running && known.round ? <Live running={running} steps={stepsOf(t, known.round, find)} {...view} /> : null}
      <Left left={left} {...view} />
      <h2 class="sec">{t('round.earlier')}</h2>
      {rows?.length === 0 ? <p class="note">{t('round.none')}</p> : null}
      {rows && rows.length > 0 ? <Earlier rows={rows} {...view} /> : null}
    </main>
  );
}

function Live({ running, steps, known, acts, run }: { running: Running; steps: readonly Step[] } & View): JSX.Element {
  const { headline, doing, since, paused, pausable, patient, skip, name } = running;
  return (
    <section class="card live-card">
      <div class="top">
        <div>
          <div aria-live="polite">
            <h2>{headline}</h2>
            <p>
              {doing} {since === undefined ? null : <Since at={since} now={known.now} />}
            </p>
          </div>
        </div>
        <div class="buttons">
          {patient ? (
            <Button look="primary" onPress={() => run(acts.signedIn())}>
              {t('do.signed_in')}
            </Button>
          ) : null}
          {skip === undefined ? null : (
            <Button of={name} onPress={() => run(acts.skip(skip))}>
              {t('do.skip')}
            </Button>
          )}
          {pausable ? (
            <Button
              look={paused && !patient ? 'primary' : ''}
              onPress={() => run(paused ? acts.resume() : acts.pause())}
            >
              {t(paused ? 'do.resume' : 'do.pause')}
            </Button>
          ) : null}
          <Button onPress={() => run(acts.showWindow())}>{t('do.show_window')}</Button>
          <Button onPress={() => run(acts.stop())}>{t('do.stop')}</Button>
        </div>
      </div>
      <Progress {...running} />
      <ul class={steps.length > 6 ? 'steps two' : 'steps'}>
        {steps.map((step) => (
          <li
            key={step.key}
            class={step.at === 'waiting' ? 'wait' : ''}
            aria-current={step.at === 'now' ? 'step' : undefined}
          >
            <Letter text={step.letters} size="sm" />
            <span class="clip" title={step.detail}>
              <span class="name">{step.name}</span>
              {step.detail === '' ? null : <span class="of"> {step.detail}</span>}
            </span>
            {step.skip !== undefined && step.at === 'waiting' ? (
              <SkipButton step={step} onPress={(ref) => run(acts.skip(ref))} />
            ) : (
              <span />
            )}
            {step.standing ? <State standing={step.standing} /> : <span>{step.word}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SkipButton({
  step: { skip, name, detail },
  onPress,
}: {
  step: Step;
  onPress: (ref: NonNullable<Step['skip']>) => void;
}): JSX.Element {
  return (
    <Button look="link" of={detail === '' ? name : `${name}: ${detail}`} onPress={() => skip && onPress(skip)}>
      {t('do.skip')}
    </Button>
  );
}

/** What the last round leaves: signed-out services, each with its button; services that were left alone; a rest. */
function Left({ left: { signIns, leftAlone, stopped }, acts, run }: { left: Aftermath } & View): JSX.Element | null {
  if (signIns.length === 0 && leftAlone.length === 0 && (stopped === undefined || stopped.left === 0)) return null;
  return (
    <section class="card left" aria-label={t('round.needs')}>
      <h2>{t('round.needs')}</h2>
      {stopped && stopped.left > 0 ? (
        <div class="left-line">
          <p>{[t('stopped.title'), stopped.says].filter(Boolean).join(' ')}</p>
          <Button look="primary" onPress={() => run(acts.rest())}>
            {plural(t, 'do.rest', stopped.left)}
          </Button>
        </div>
      ) : null}
      {signIns.length > 0 ? (
        <>
          <h3>{t('gathered.title')}</h3>
          <p>{t('gathered.then')}</p>
          <ul>
            {signIns.map((one) => (
              <li class="left-line" key={one.service.id}>
                <Letter text={one.service.letters} size="sm" />
                <span class="name">
                  {one.service.name}
                  {one.items.length > 1 ? (
                    <span class="of"> {plural(t, 'popup.settings', one.items.length)}</span>
                  ) : null}
                </span>
                <Button of={one.service.name} onPress={() => run(acts.signIn(one))}>
                  {t('do.sign_in')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {leftAlone.map((says) => (
        <p key={says} class="left-alone">
          {says}
        </p>
      ))}
    </section>
  );
}

const COLUMNS = [
  'round.column_checked',
  'state.allowed.word',
  'state.refused.word',
  'find.other',
  'round.column_off',
] as const;

function Earlier({ rows, known, acts, run }: { rows: readonly PastRow[] } & View): JSX.Element {
  const [asked, setAsked] = useState<PastRow>();
  const busy = known.round?.step === 'running';
  return (
    <>
      <div class="card">
        <table class="tbl rounds">
          <thead>
            <tr>
              <th>{t('page.when')}</th>
              {COLUMNS.map((name) => (
                <th key={name}>{t(name)}</th>
              ))}
              <th>
                <span class="sr">{t('do.undo_round')}</span>
              </th>
            </tr>
          </thead>
          <tbody class="num">
            {rows.map((row) => (
              <tr key={row.id}>
                <td class="first">
                  <time dateTime={row.at}>{row.when}</time>
                  <small>{row.what}</small>
                </td>
                {[row.checked, row.allowed, row.refused, row.other, row.off].map((value, index) => (
                  <td key={COLUMNS[index]} data-l={t(COLUMNS[index] ?? 'find.other')}>
                    {value}
                  </td>
                ))}
                <td class="end">
                  {row.undo.length > 0 ? (
                    <Button look="link" of={row.when} disabled={busy} onPress={() => setAsked(row)}>
                      {t('do.undo_round')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked ? (
        <Dialog title={t('round.undo_title')} onClose={() => setAsked(undefined)}>
          <p>{plural(t, 'round.undo_then', asked.undo.length)}</p>
          <ul class="plain">
            {asked.undo.map((change) => {
              const { service, setting } = namesOf(known.services, change);
              return (
                <li key={change.id}>
                  {service}: {setting}
                </li>
              );
            })}
          </ul>
          <p>{plural(t, 'hint.opens', asked.undo.length)}</p>
          <div class="do">
            <Button
              look="primary"
              onPress={() => {
                setAsked(undefined);
                run(acts.act({ do: 'undo', changes: asked.undo.map(({ id }) => id) }));
              }}
            >
              {t('do.put_back', [String(asked.undo.length)])}
            </Button>
            <Button onPress={() => setAsked(undefined)}>{t('do.cancel')}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
