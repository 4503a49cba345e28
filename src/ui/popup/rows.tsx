/** The lists of the popup: the setting of this page, the settings one by one, and those that are grouped. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Acting } from '../client/commands.ts';
import { useDetails } from '../client/details.ts';
import { NextStep } from '../components/next-step.tsx';
import { Button, fullName, Glyph, Icon, Letter, Name, State } from '../components/parts.tsx';
import { inSight, useRest } from '../components/rest.ts';
import type { Group, Item, Row } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';

/** The setting of the page that the popup was opened on, at length. */
export function Here({
  row,
  onFix,
  acts,
  run,
}: {
  row: Row;
  /** The page can be looked at, and reported where it can no longer be read. */
  onFix?: (() => void) | undefined;
} & Acting): JSX.Element {
  const { item } = row;
  return (
    <section class="here" aria-label={t('popup.this_page')}>
      <div class="row">
        <Letter text={item.service.letters} />
        <div>
          <div class="name clip">
            <span class="eyebrow">{t('popup.this_page')}: </span>
            <bdi>{item.name}</bdi>
          </div>
          <div class="line">
            <State standing={item.standing} />
            <span class="sub clip">{item.standing.when}</span>
          </div>
        </div>
        <RowButton row={row} acts={acts} run={run} />
      </div>
      {item.finding?.label === undefined || item.standing.key === 'no-access' ? null : (
        <p class="quote" dir="auto">
          {item.finding.label}
        </p>
      )}
      {onFix && item.standing.key === 'unclear' && item.finding?.state === 'unclear' ? (
        <Button look="text" onPress={onFix}>
          {t('report.fix')}
        </Button>
      ) : null}
    </section>
  );
}

/** The least height of a row, in px; see popup.css. */
const ROW = 48;

/** Settings that each have something to do about them, a line each. */
export function Rows({ rows, acts, run }: { rows: readonly Row[] } & Acting): JSX.Element | null {
  const drawn = useRest(rows.length, inSight(ROW));
  if (rows.length === 0) return null;
  return (
    <ul class="rows" style={drawn < rows.length ? { paddingBottom: `${(rows.length - drawn) * ROW}px` } : undefined}>
      {rows.slice(0, drawn).map((row) => (
        <li class="row" key={row.item.key}>
          <Letter text={row.item.service.letters} />
          <div>
            <Name item={row.item} />
            <div class="line">
              <State standing={row.item.standing} />
              <span class="sub clip">{row.note ?? row.item.standing.when}</span>
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
  if (row.check) {
    return (
      <Button of={fullName(item)} onPress={() => run(acts.act({ do: 'check', refs: [item.ref] }))}>
        {t('do.check')}
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

/** The other settings, by how they stand; each group unfolds. */
export function Groups({ groups, acts, run }: { groups: readonly Group[] } & Acting): JSX.Element | null {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (groups.length === 0) return null;
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <div class="groups">
      {groups.map((group) => (
        <Unfolding
          key={group.key}
          group={group}
          open={open.has(group.key)}
          onToggle={() => toggle(group.key)}
          acts={acts}
          run={run}
        />
      ))}
    </div>
  );
}

function Unfolding({
  group,
  open,
  onToggle,
  acts,
  run,
}: { group: Group; open: boolean; onToggle: () => void } & Acting): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // What unfolds below the edge is brought up as far as its own button allows, or nothing would seem to have happened.
  useLayoutEffect(() => {
    if (!open) return;
    list.current?.scrollIntoView({ block: 'nearest' });
    button.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <>
      <button
        type="button"
        class="group"
        ref={button}
        aria-expanded={open}
        aria-controls={`group-${group.key}`}
        onClick={onToggle}
      >
        {group.glyph ? <Glyph name={group.glyph} tone={group.tone} /> : <Icon name="others" />}
        <b>{group.word}</b>
        <span class="who clip" dir="auto">
          {open ? '' : group.who}
        </span>
        <span class="num">{group.items.length}</span>
        <Icon name="chev" />
      </button>
      <ul class="inside" id={`group-${group.key}`} ref={list} hidden={!open}>
        {open
          ? group.items.map((item) => (
              <Inside key={item.key} item={item} stands={group.key === 'for-others'} acts={acts} run={run} />
            ))
          : null}
      </ul>
    </>
  );
}

/** One setting of an opened group: how it stands where the group does not say it, its sentence and the next step. */
function Inside({ item, stands, acts, run }: { item: Item; stands: boolean } & Acting): JSX.Element {
  const { standing } = item;
  const because = useDetails(item.service.id, item.setting.id)?.none?.because;
  return (
    <li>
      <div class="name">
        <bdi>{item.name}</bdi>
        {item.detail === '' ? null : <bdi class="of"> {item.detail}</bdi>}
      </div>
      {stands ? <State standing={standing} /> : null}
      <p>{because !== undefined && standing.key !== 'no-opt-out' ? because : standing.sentence}</p>
      <NextStep item={item} acts={acts} run={run} />
    </li>
  );
}
