/** The popup, drawn from a summary. It holds nothing but which groups are open and what could not be done. */
import { type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Drift, driftWords } from './drift.tsx';
import { SignIns, Steering } from './round.tsx';
import { Groups, Here, Rows } from './rows.tsx';
import type { Scan as ScanView } from './scan.tsx';
import { onEscape } from './step-back.ts';
import type { Acting, Acts } from '../client/commands.ts';
import {
  Button,
  fullName,
  Glyph,
  Icon,
  Letter,
  Mark,
  OfferButton,
  Progress,
  State,
  Tally,
} from '../components/parts.tsx';
import { dates } from '../../shared/dates.ts';
import { Plan } from '../components/plan.tsx';
import { Rescue, SetAsideNote } from '../components/set-aside.tsx';
import type { SetAside } from '../../ledger/schema.ts';
import { Since } from '../components/elapsed.tsx';
import type { ActivePage } from '../model/page.ts';
import { type Item, type Offer, type Summary } from '../model/summary.ts';
import { plural, t } from '../../shared/texts.ts';

interface Props {
  summary: Summary;
  /** What was set aside and not read of yet. */
  setAside?: SetAside | undefined;
  acts: Acts;
  /** The moment of the summary. */
  now: Date;
  locale?: string | undefined;
  timeZone?: string | undefined;
  /** The page under the popup, where the browser tells it. */
  page?: ActivePage | undefined;
}

export function Popup({ summary, setAside, acts, now, locale, timeZone, page }: Props): JSX.Element {
  const [trouble, setTrouble] = useState<string>();
  const [plan, setPlan] = useState<readonly Item[]>();
  const [Scan, setScan] = useState<{ View: typeof ScanView; report: boolean }>();
  const footer = useRef<HTMLElement>(null);
  const [came, setCame] = useState<'.primary' | '.scans'>();
  // Back from the plan or the scan, the focus is where it was: on the button that opened it.
  useLayoutEffect(() => {
    if (came && !plan && !Scan) footer.current?.querySelector<HTMLElement>(came)?.focus();
  }, [came, plan, Scan]);
  const run: Acting['run'] = (done) => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  const press = ({ action }: Offer): void => {
    if (action.do !== 'turn-off' || action.refs.length < 2) return run(acts.act(action));
    const refs = new Set(action.refs);
    setCame('.primary');
    setPlan(summary.items.filter(({ ref }) => refs.has(ref)));
  };
  /** What a button turns off, where it is one setting: its words alone do not say so to those who only hear them. */
  const about = ({ action }: Offer): string | undefined => {
    const one = action.do === 'turn-off' && action.refs.length === 1 ? action.refs[0] : undefined;
    const item = one && summary.items.find(({ ref }) => ref === one);
    return item && fullName(item);
  };
  const { primary, secondary, progress, note, rest, drifts } = summary;
  const scan = page?.id !== undefined && /^https?:/u.test(page.url ?? '');
  // A popup that is only glanced at should not wait for it.
  const openScan = async (report: boolean): Promise<void> => {
    const { Scan: View } = await import('./scan.tsx');
    setCame('.scans');
    setScan({ View, report });
  };
  if (page && Scan) {
    return (
      <main class="popup">
        <Top open={acts.open} />
        <Scan.View page={page} here={summary.here?.item} report={Scan.report} onBack={() => setScan(undefined)} />
      </main>
    );
  }
  if (plan && !progress) {
    const go = (refs: Item['ref'][]): void => {
      setCame(undefined);
      setPlan(undefined);
      run(acts.act({ do: 'turn-off', refs }));
    };
    return (
      <main class="popup" onKeyDown={onEscape(() => setPlan(undefined))}>
        <Top open={acts.open} />
        <Plan items={plan} back={t('do.back')} onBack={() => setPlan(undefined)} onGo={go} />
      </main>
    );
  }
  // Among many lines, or with the card of this page, the hint would cost the list a line; a plan has it as well.
  const lines = summary.rows.length + summary.groups.length;
  const planned = primary?.action.do === 'turn-off' && primary.action.refs.length > 1;
  const crowded = summary.here ? lines > 6 : planned && lines > 8;
  return (
    <main class="popup">
      <Top open={acts.open} />
      <div class="body">
        {setAside ? <SetAsideNote aside={setAside} acts={acts} run={run} /> : null}
        {drifts.map((item) => (
          <Drift
            key={item.key}
            item={item}
            says={driftWords(item, dates(now, locale, timeZone))}
            acts={acts}
            run={run}
          />
        ))}
        {summary.here && !drifts.includes(summary.here.item) ? (
          <Here row={summary.here} {...(scan ? { onFix: () => void openScan(true) } : {})} acts={acts} run={run} />
        ) : null}
        <Answer summary={summary} now={now} />
        {summary.kind === 'first' ? (
          <First summary={summary} open={acts.open} />
        ) : (
          <Rows rows={summary.rows} acts={acts} run={run} />
        )}
        {summary.late.length === 0 ? null : <Late items={summary.late} open={acts.open} />}
        <SignIns of={summary.signIns} acts={acts} run={run} />
        {summary.kind === 'first' ? null : <Groups groups={summary.groups} acts={acts} run={run} />}
        {summary.kind === 'access' ? <p class="note">{t('popup.whole_site')}</p> : null}
        {summary.kind === 'clear' ? <p class="note">{t('popup.what_it_says')}</p> : null}
        {note === undefined ? null : <p class="note">{note}</p>}
      </div>
      <footer class="foot" ref={footer}>
        <p class="trouble" role="alert">
          {trouble}
        </p>
        {progress ? <Steering progress={progress} acts={acts} run={run} /> : null}
        {primary?.hint === undefined || crowded ? null : <p class="hint">{primary.hint}</p>}
        {primary ? <OfferButton offer={primary} of={about(primary)} look="primary lg wide" onPress={press} /> : null}
        {secondary || rest !== undefined || (scan && !progress) ? (
          <div class="more">
            {secondary ? <OfferButton offer={secondary} look="text" onPress={press} /> : null}
            {rest === undefined ? null : (
              <Button look="text" onPress={() => run(acts.rest())}>
                {plural(t, 'do.rest', rest)}
              </Button>
            )}
            {scan && !progress ? (
              <Button look="text scans" onPress={() => void openScan(false)}>
                <Icon name="scan" />
                {t('scan.this_page')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </footer>
    </main>
  );
}

/** Instead of everything else, when nothing can be read. */
export function PopupTrouble({ says, acts }: { says: string; acts: Acts }): JSX.Element {
  return (
    <main class="popup">
      <Top open={acts.open} />
      <div class="body">
        <Rescue says={says} acts={acts} />
      </div>
    </main>
  );
}

/** Requests whose answer is late, in one quiet line. */
function Late({ items, open }: { items: readonly Item[]; open: (page: string) => void }): JSX.Element {
  const [first] = items;
  return (
    <p class="note">
      {plural(t, 'popup.late', items.length)}{' '}
      <Button look="link" onPress={() => open(`/dashboard.html#setting=${first?.key}`)}>
        {t('do.see')}
      </Button>
    </p>
  );
}

function Top({ open }: { open: (page: string) => void }): JSX.Element {
  return (
    <header class="top">
      <Mark />
      <h1>Holdout</h1>
      <Button look="text" onPress={() => open('/dashboard.html')}>
        {t('do.dashboard')} <Icon name="out" />
      </Button>
    </header>
  );
}

function Answer({ summary, now }: { summary: Summary; now: Date }): JSX.Element {
  const { kind, headline, subline, cells, progress } = summary;
  return (
    <section class={kind === 'clear' ? 'answer calm' : 'answer'} aria-live="polite">
      {kind === 'clear' ? <Glyph name="refused" tone="refused" /> : null}
      <h2>{headline}</h2>
      <p>
        {subline} {progress?.since === undefined ? null : <Since at={progress.since} now={now} />}
      </p>
      {progress ? <Progress {...progress} /> : null}
      {kind !== 'first' && kind !== 'access' && cells.length > 0 ? <Tally cells={cells} /> : null}
    </section>
  );
}

function First({ summary, open }: { summary: Summary; open: (page: string) => void }): JSX.Element {
  const services = [...new Set(summary.items.map(({ service }) => service))];
  return (
    <>
      <ul class="facts">
        {['nothing', 'here', 'click'].map((key) => (
          <li key={key}>
            <Icon name="check" />
            <span>{t(`popup.facts.${key}`)}</span>
          </li>
        ))}
      </ul>
      <div class="sep">
        <h3 class="eyebrow">{t('popup.yours')}</h3>
        <Button look="link" onPress={() => open('/welcome.html#choose')}>
          {t('do.choose_more')}
        </Button>
      </div>
      <ul>
        {services.map((service) => {
          const items = summary.items.filter((item) => item.service === service);
          const [first] = items;
          return first ? (
            <li class="row" key={service.id}>
              <Letter text={service.letters} />
              <div>
                <div class="name clip">{service.name}</div>
                <div class="line">
                  <State standing={first.standing} />
                  <span class="sub clip">{plural(t, 'popup.settings', items.length)}</span>
                </div>
              </div>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}
