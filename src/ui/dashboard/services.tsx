/**
 * Every setting, in groups, with search and filters; the detail of one beside the list, or on a page of its own where
 * there is no room.
 */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { PlanDialog, planned } from '../components/plan-dialog.tsx';
import { Button, fullName, OfferButton, Progress, Tally } from '../components/parts.tsx';
import { inSight, useRest } from '../components/rest.ts';
import { type Item, type Known, type Offer, type Row } from '../model/summary.ts';
import { enumerated, plural, t } from '../../shared/texts.ts';
import { Detail, DetailMissing } from './detail.tsx';
import { countsOf, FILTERS, matching, sectionsOf, type Filter } from '../model/filter.ts';
import { Line } from './line.tsx';
import { Head, Search, type View } from './parts.tsx';
import { useWayBack } from './way-back.ts';

/** The least height of a line, in px; see dashboard.css. */
const LINE = 56;

export function Services({ open, ...view }: View & { open: string | undefined }): JSX.Element {
  const { known, summary, acts, run } = view;
  const { primary, secondary, progress, rest } = summary;
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [plan, setPlan] = useState<readonly Item[]>();
  const { items } = summary;
  const counts = useMemo(() => countsOf(items), [items]);
  const sections = useMemo(
    () => sectionsOf(matching(items, typed, known.locale), filter),
    [items, typed, filter, known.locale],
  );
  const listed = sections.flatMap(({ items: own }) => own);
  const drawn = useRest(listed.length, inSight(LINE));
  /** How many lines of a section are drawn, those of the sections before it being drawn first. */
  const drawnOf = (nth: number): number =>
    Math.max(0, drawn - sections.slice(0, nth).reduce((sum, { items: own }) => sum + own.length, 0));
  const shown =
    items.find(({ key }) => key === open) ??
    // What Holdout can read itself comes before what takes a form or an e-mail.
    (open === undefined ? (listed.find(({ visits }) => visits) ?? listed[0]) : undefined);
  const detail = useWayBack(open);

  const press = ({ action }: Offer): void => {
    if (action.do === 'turn-off' && action.refs.length > 1) setPlan(planned(items, action.refs));
    else run(acts.act(action));
  };
  return (
    <main class={open === undefined ? 'split' : 'split open'}>
      <div class="pad">
        {view.notes}
        <Head title={summary.headline} text={summary.subline}>
          {progress ? (
            <>
              <a class="btn" href="#rounds">
                {t('page.rounds')}
              </a>
              <Button onPress={() => run(acts.stop())}>{t('do.stop')}</Button>
            </>
          ) : null}
          {secondary ? <OfferButton offer={secondary} look="" onPress={press} /> : null}
          {primary ? <OfferButton offer={primary} look="primary" onPress={press} /> : null}
        </Head>
        {progress ? <Progress {...progress} /> : <Tally cells={summary.cells} />}
        {summary.note === undefined ? null : (
          <div class="note">
            <p>{summary.note}</p>
            {rest === undefined ? null : <Button onPress={() => run(acts.rest())}>{plural(t, 'do.rest', rest)}</Button>}
          </div>
        )}
        {items.length === 0 ? null : (
          <div class="tools">
            <Search label={t('find.search')} value={typed} onType={setTyped} />
            <div class="chips" role="group" aria-label={t('find.show')}>
              {FILTERS.filter((one) => one === 'all' || one === filter || counts[one] > 0).map((one) => (
                <button
                  type="button"
                  key={one}
                  class="chip"
                  aria-pressed={one === filter}
                  onClick={() => setFilter(one)}
                >
                  {t(`find.${one}`)} <span class="num">{counts[one]}</span>
                </button>
              ))}
            </div>
          </div>
        )}
        <div class="list">
          {sections.map(({ place, items: own }, nth) => (
            <section key={place}>
              <h2>
                {t(`find.${place}`)} <span class="num">{own.length}</span>
              </h2>
              <ul class="card" style={roomFor(own.length - drawnOf(nth))}>
                {own.slice(0, drawnOf(nth)).map((item) => (
                  <Line
                    key={item.key}
                    item={item}
                    row={rows(view).get(item)}
                    on={item === shown}
                    view={view}
                    way={detail}
                  />
                ))}
              </ul>
            </section>
          ))}
          {sections.length === 0 ? (
            <Nothing
              known={known}
              items={items}
              typed={typed}
              onChoose={() => acts.open('/welcome.html#choose')}
              onAll={() => (setTyped(''), setFilter('all'))}
            />
          ) : null}
        </div>
      </div>
      <aside
        class="detail"
        aria-label={shown ? fullName(shown) : t('detail.unknown')}
        ref={detail.pane}
        onKeyDown={detail.back}
      >
        {shown ? (
          <Detail key={shown.key} item={shown} row={rows(view).get(shown)} {...view} />
        ) : open === undefined ? null : (
          <DetailMissing />
        )}
      </aside>
      {plan ? (
        <PlanDialog
          items={plan}
          onClose={() => setPlan(undefined)}
          onGo={(refs) => run(acts.act({ do: 'turn-off', refs }))}
        />
      ) : null}
    </main>
  );
}

/** The room of lines that are not drawn yet, so that nothing moves when they are. */
function roomFor(lines: number): { paddingBottom: string } | undefined {
  return lines > 0 ? { paddingBottom: `${lines * LINE}px` } : undefined;
}

const rowsOf = new WeakMap<readonly Row[], Map<Item, Row>>();

/** What a round that has just ended has to say of an item. */
function rows({ summary }: View): Map<Item, Row> {
  const known = rowsOf.get(summary.rows) ?? new Map(summary.rows.map((row) => [row.item, row]));
  rowsOf.set(summary.rows, known);
  return known;
}

/** Nothing matches; a service that is known and was not chosen is named. */
function Nothing({
  known,
  items,
  typed,
  onChoose,
  onAll,
}: {
  known: Known;
  items: readonly Item[];
  typed: string;
  onChoose: () => void;
  onAll: () => void;
}): JSX.Element | null {
  if (items.length === 0) return null;
  const chosen = new Set(items.map(({ service }) => service.id));
  const word = typed.trim().toLocaleLowerCase();
  const others =
    word === ''
      ? []
      : known.services
          .filter(({ id, name, found }) => !found && !chosen.has(id) && name.toLocaleLowerCase().includes(word))
          .slice(0, 5);
  return (
    <div class="note">
      <p role="status">
        {[
          t('find.none'),
          ...(others.length > 0
            ? [
                t('find.none_other', [
                  enumerated(
                    t,
                    others.map(({ name }) => name),
                  ),
                ]),
              ]
            : []),
        ].join(' ')}
      </p>
      <Button look="text" onPress={onAll}>
        {t('do.clear')}
      </Button>
      {others.length > 0 ? (
        <Button look="text" onPress={onChoose}>
          {t('do.choose')}
        </Button>
      ) : null}
    </div>
  );
}
