/** Parts that every surface shares. */
import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { Glyph, Icon, Mark } from './drawings.tsx';
import type { Cell, Item, Offer } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';
import type { Standing } from '../model/standing.ts';

/** A glyph and a word, always both. */
export function State({ standing }: { standing: Pick<Standing, 'glyph' | 'tone' | 'word'> }): JSX.Element {
  return (
    <span class={`state${standing.tone === 'quiet' ? '' : ` is-${standing.tone}`}`}>
      <Glyph name={standing.glyph} tone={standing.tone} turning={standing.glyph === 'checking'} />
      {standing.word}
    </span>
  );
}

/** The letters of a service, in place of a logo. Its name stands beside them. */
export function Letter({ text, size = '' }: { text: string; size?: '' | 'sm' | 'lg' }): JSX.Element {
  return (
    <span class={`letter ${size}`} aria-hidden="true">
      {text}
    </span>
  );
}

const CELLS: Record<Cell, string> = { allowed: 'a', todo: 'q', waiting: 'w', nothing: 'n', refused: 'r' };

/** An address, which may break after its slashes and dots rather than within a word; copied, it is what it was. */
export function Address({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(/(?<=[/.])/u).map((part, n) => (
        <Fragment key={n}>
          {n > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** More cells than these have no room: then those that stand the same are one, as long as they are many. */
const CELLS_MAX = 110;

/** One cell for each setting. The headline and the list say the same in words. */
export function Tally({ cells }: { cells: readonly Cell[] }): JSX.Element {
  if (cells.length > CELLS_MAX) {
    const runs: { cell: Cell; count: number }[] = [];
    for (const cell of cells) {
      const last = runs.at(-1);
      if (last?.cell === cell) last.count += 1;
      else runs.push({ cell, count: 1 });
    }
    return (
      <div class="tally" aria-hidden="true">
        {runs.map(({ cell, count }, index) => (
          <i key={index} class={CELLS[cell]} style={{ flexGrow: count }} />
        ))}
      </div>
    );
  }
  return (
    <div class={cells.length > 48 ? 'tally dense' : 'tally'} aria-hidden="true">
      {cells.map((cell, index) => (
        <i key={index} class={CELLS[cell]} />
      ))}
    </div>
  );
}

/** A button; `of` is what it is about, for who does not see the row that it stands in. */
export function Button({
  children,
  onPress,
  look = '',
  of,
  disabled = false,
}: {
  children: ComponentChildren;
  onPress: () => void;
  look?: string;
  /** What it is about, for those who hear it without seeing where it stands. */
  of?: string | undefined;
  disabled?: boolean;
}): JSX.Element {
  return (
    <button type="button" class={`btn ${look}`} onClick={onPress} disabled={disabled}>
      {children}
      {of === undefined ? null : (
        <span class="sr">
          : <bdi>{of}</bdi>
        </span>
      )}
    </button>
  );
}

export function Brand(): JSX.Element {
  return (
    <>
      <Mark />
      <span>Holdout</span>
    </>
  );
}

/** How far a round has come. */
export function Progress({ done, all }: { done: number; all: number }): JSX.Element {
  return (
    <div
      class="bar"
      role="progressbar"
      aria-valuemin={0}
      aria-valuenow={done}
      aria-valuemax={all}
      aria-label={t('popup.checked')}
    >
      <i style={{ width: `${all === 0 ? 0 : Math.round((100 * (done + 0.4)) / (all + 0.4))}%` }} />
    </div>
  );
}

/** "LinkedIn: Data for Generative AI Improvement" */
export function fullName({ name, detail }: Pick<Item, 'name' | 'detail'>): string {
  return detail === '' ? name : `${name}: ${detail}`;
}

/** The service's name and, where it has several settings, which one. */
export function Name({ item }: { item: Item }): JSX.Element {
  return (
    <div class="name both" title={item.detail === '' ? undefined : fullName(item)}>
      <bdi>{item.name}</bdi>
      {item.detail === '' ? null : (
        <span class="of clip" dir="auto">
          {item.detail}
        </span>
      )}
    </div>
  );
}

/** The one thing that can be done about a setting, with the words that the model has for it. */
export function OfferButton({
  offer,
  look,
  of,
  onPress,
}: {
  offer: Offer;
  look: string;
  of?: string | undefined;
  onPress: (offer: Offer) => void;
}): JSX.Element {
  return (
    <Button look={look} of={of} onPress={() => onPress(offer)}>
      {offer.text}
    </Button>
  );
}

export { Glyph, Icon, Mark };
