/** The popup, drawn from a summary. It holds nothing but which groups are open and what could not be done. */
import { Fragment, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDetails } from './details.ts';
import { NextStep } from './next.tsx';
import type { Acts, Done } from './act.ts';
import { Button, fullName, Glyph, Icon, Letter, Mark, Name, OfferButton, Progress, State, Tally } from './parts.tsx';
import { dates, type Dates } from './dates.ts';
import { Plan } from './plan.tsx';
import type { Running, SignIn } from './rounds-model.ts';
import { Since } from './since.tsx';
import { many, type Group, type Item, type Offer, type Row, type Summary } from './summary.ts';
import { t } from './text.ts';
import { refusesByOn } from './words.ts';

type Do = (done: Done) => void;

interface Props {
  summary: Summary;
  setAside?: { key: string } | undefined;
  acts: Acts;
  /** The moment of the summary. */
  now: Date;
  locale?: string | undefined;
  timeZone?: string | undefined;
}

export function Popup({ summary, setAside, acts, now, locale, timeZone }: Props): JSX.Element {
  const [trouble, setTrouble] = useState<string>();
  const [plan, setPlan] = useState<readonly Item[]>();
  const footer = useRef<HTMLElement>(null);
  const [came, setCame] = useState(false);
  // Back from the plan, the focus is where it was: on the button that opened it.
  useLayoutEffect(() => {
    if (came && !plan) footer.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [came, plan]);
  const run: Do = (done) => {
    setTrouble(undefined);
    void done.then(setTrouble);
  };
  const press = ({ action }: Offer): void => {
    if (action.do !== 'turn-off' || action.refs.length < 2) return run(acts.act(action));
    const refs = new Set(action.refs);
    setCame(true);
    setPlan(summary.items.filter(({ ref }) => refs.has(ref)));
  };
  const { primary, secondary, progress, note, rest, drifts } = summary;
  if (plan && !progress) {
    const go = (refs: Item['ref'][]): void => {
      setCame(false);
      setPlan(undefined);
      run(acts.act({ do: 'turn-off', refs }));
    };
    return (
      <main
        class="popup"
        onKeyDown={(event) => {
          // Esc would close the whole popup; one step back is what is meant here.
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setPlan(undefined);
        }}
      >
        <Top open={acts.open} />
        <Plan items={plan} back={t('do.back')} onBack={() => setPlan(undefined)} onGo={go} />
      </main>
    );
  }
  // With the card of this page and many lines the hint would cost the list a line.
  const crowded = summary.here !== undefined && summary.rows.length + summary.groups.length > 6;
  return (
    <main class="popup">
      <Top open={acts.open} />
      <div class="body">
        {setAside ? (
          <div class="note aside" role="status">
            <p>{t('trouble.set_aside')}</p>
            <Button look="text" onPress={() => run(acts.setAsideRead(setAside.key))}>
              {t('do.understood')}
            </Button>
          </div>
        ) : null}
        {drifts.map((item) => (
          <Drift key={item.key} item={item} says={driftWords(item, dates(now, locale, timeZone))} acts={acts} run={run} />
        ))}
        {summary.here && !drifts.includes(summary.here.item) ? <Here row={summary.here} acts={acts} run={run} /> : null}
        <Answer summary={summary} now={now} />
        {summary.kind === 'first' ? <First summary={summary} open={acts.open} /> : <Rows rows={summary.rows} acts={acts} run={run} />}
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
        {primary ? <OfferButton offer={primary} look="primary lg wide" onPress={press} /> : null}
        {secondary || rest !== undefined ? (
          <div class="more">
            {secondary ? <OfferButton offer={secondary} look="text" onPress={press} /> : null}
            {rest === undefined ? null : (
              <Button look="text" onPress={() => run(acts.rest())}>
                {many(t, 'do.rest', rest)}
              </Button>
            )}
          </div>
        ) : null}
      </footer>
    </main>
  );
}

/** What can be done about a round under way. */
function Steering({ progress: { paused, pausable, patient, skip, name }, acts, run }: { progress: Running } & Acting): JSX.Element {
  return (
    <>
      {patient ? (
        <Button look="primary lg wide" onPress={() => run(acts.signedIn())}>
          {t('do.signed_in')}
        </Button>
      ) : null}
      <div class="pair">
        {pausable ? (
          <Button look={paused && !patient ? 'primary lg' : 'lg'} onPress={() => run(paused ? acts.resume() : acts.pause())}>
            {t(paused ? 'do.resume' : 'do.pause')}
          </Button>
        ) : null}
        <Button look="lg" onPress={() => run(acts.stop())}>
          {t('do.stop')}
        </Button>
      </div>
      <div class="more">
        <Button look="text" onPress={() => run(acts.showWindow())}>
          {t('do.show_window')}
        </Button>
        {skip === undefined ? null : (
          <Button look="text" of={name} onPress={() => run(acts.skip(skip))}>
            {t('do.skip')}
          </Button>
        )}
      </div>
    </>
  );
}

/** "off on 3 March, on again today." */
function driftWords({ finding }: Item, write: Dates): string {
  if (!finding?.drift) return '';
  const { refused, found } = finding.drift;
  const way = refusesByOn(finding) ? 'refused' : 'off';
  return write.day(found).today ? t(`drift.${way}_today`, [write.dayLong(refused)]) : t(`drift.${way}_on`, [write.dayLong(refused), write.dayLong(found)]);
}

/** A setting that was switched on again, until the person has read of it. */
function Drift({ item, says, acts, run }: { item: Item; says: string } & Acting): JSX.Element {
  return (
    <section class="drift" aria-label={t('drift.news')}>
      <Glyph name="allowed" tone="allowed" />
      <p>
        <b>{fullName(item)}:</b> {says}
      </p>
      <div class="next">
        {item.visits && item.stand.key === 'allowed' ? (
          <Button of={fullName(item)} onPress={() => run(acts.act({ do: 'turn-off', refs: [item.ref] }))}>
            {t(refusesByOn(item.finding) ? 'do.refuse' : 'do.turn_off')}
          </Button>
        ) : null}
        <Button look="text" of={fullName(item)} onPress={() => run(acts.driftRead(item.ref))}>
          {t('do.understood')}
        </Button>
      </div>
    </section>
  );
}

/** Signed-out services of the round that has just ended, a button each. */
function SignIns({ of, acts, run }: { of: readonly SignIn[] } & Acting): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <section class="sign-ins">
      <h3 class="eyebrow">{t('gathered.title')}</h3>
      <p class="sub">{t('gathered.then')}</p>
      <ul>
        {of.map((one) => (
          <li class="row" key={one.service.id}>
            <Letter text={one.service.letters} />
            <div>
              <div class="name clip">{one.service.name}</div>
              {one.items.length > 1 ? <div class="line"><span class="sub clip">{many(t, 'popup.settings', one.items.length)}</span></div> : null}
            </div>
            <Button of={one.service.name} onPress={() => run(acts.signIn(one))}>
              {t('do.sign_in')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Instead of everything else, when nothing can be read. */
export function PopupTrouble({ says, open }: { says: string; open: (page: string) => void }): JSX.Element {
  return (
    <main class="popup">
      <Top open={open} />
      <div class="body">
        <p class="note" role="alert">
          {says}
        </p>
      </div>
    </main>
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
                  <State stand={first.stand} />
                  <span class="sub clip">{many(t, 'popup.settings', items.length)}</span>
                </div>
              </div>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}

interface Acting {
  acts: Acts;
  run: Do;
}

function Here({ row, acts, run }: { row: Row } & Acting): JSX.Element {
  const { item } = row;
  return (
    <section class="here" aria-label={t('popup.this_page')}>
      <div class="row">
        <Letter text={item.service.letters} />
        <div>
          <div class="name clip">
            <span class="eyebrow">{t('popup.this_page')}: </span>
            {item.name}
          </div>
          <div class="line">
            <State stand={item.stand} />
            <span class="sub clip">{item.stand.when}</span>
          </div>
        </div>
        <RowButton row={row} acts={acts} run={run} />
      </div>
      {item.finding?.label === undefined || item.stand.key === 'no-access' ? null : <p class="quote">{item.finding.label}</p>}
    </section>
  );
}

function Rows({ rows, acts, run }: { rows: readonly Row[] } & Acting): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li class="row" key={row.item.key}>
          <Letter text={row.item.service.letters} />
          <div>
            <Name item={row.item} />
            <div class="line">
              <State stand={row.item.stand} />
              <span class="sub clip">{row.note ?? row.item.stand.when}</span>
            </div>
          </div>
          <RowButton row={row} acts={acts} run={run} />
          {row.why === undefined ? null : <p class="why">{row.why}</p>}
        </li>
      ))}
    </ul>
  );
}

function RowButton({ row, acts, run }: { row: Row } & Acting): JSX.Element | null {
  const { item, undo } = row;
  if (undo !== undefined) {
    return (
      <Button look="text" of={fullName(item)} onPress={() => run(acts.act({ do: 'undo', changes: [undo] }))}>
        {t('do.undo')}
      </Button>
    );
  }
  if (!row.turnOff) return null;
  return (
    <Button of={fullName(item)} onPress={() => run(acts.act({ do: 'turn-off', refs: [item.ref] }))}>
      {t('do.turn_off')}
    </Button>
  );
}

function Groups({ groups, acts, run }: { groups: readonly Group[] } & Acting): JSX.Element | null {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (groups.length === 0) return null;
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <div class="groups">
      {groups.map((group) => {
        const expanded = open.has(group.key);
        return (
          <Fragment key={group.key}>
            <button type="button" class="group" aria-expanded={expanded} aria-controls={`group-${group.key}`} onClick={() => toggle(group.key)}>
              <Glyph name={group.glyph} tone={group.tone} />
              <b>{group.word}</b>
              <span class="who clip">{expanded ? '' : group.who}</span>
              <span class="num">{group.items.length}</span>
              <Icon name="chev" />
            </button>
            <ul class="inside" id={`group-${group.key}`} hidden={!expanded}>
              {expanded ? group.items.map((item) => <Inside key={item.key} item={item} acts={acts} run={run} />) : null}
            </ul>
          </Fragment>
        );
      })}
    </div>
  );
}

/** One setting of an opened group: its sentence and the next step. */
function Inside({ item, acts, run }: { item: Item } & Acting): JSX.Element {
  const { stand } = item;
  const because = useDetails(item.service.id, item.setting.id)?.none?.because;
  return (
    <li>
      <div class="name">
        {item.name}
        {item.detail === '' ? null : <span class="of"> {item.detail}</span>}
      </div>
      <p>{because !== undefined && stand.key !== 'no-opt-out' ? because : stand.sentence}</p>
      <NextStep item={item} acts={acts} run={run} />
    </li>
  );
}
