/** Parts that every surface shares. */
import type { ComponentChildren, JSX } from 'preact';
import { Glyph, Icon, Mark } from './drawings.tsx';
import type { Cell, Item, Offer } from './summary.ts';
import { t } from './text.ts';
import type { Stand } from './words.ts';

/** A glyph and a word, always both. */
export function State({ stand }: { stand: Pick<Stand, 'glyph' | 'tone' | 'word'> }): JSX.Element {
  return (
    <span class={`state${stand.tone === 'quiet' ? '' : ` is-${stand.tone}`}`}>
      <Glyph name={stand.glyph} tone={stand.tone} turning={stand.glyph === 'checking'} />
      {stand.word}
    </span>
  );
}

export function Letter({ text, size = '' }: { text: string; size?: '' | 'sm' | 'lg' }): JSX.Element {
  return (
    <span class={`letter ${size}`} aria-hidden="true">
      {text}
    </span>
  );
}

const CELLS: Record<Cell, string> = { allowed: 'a', todo: 'q', waiting: 'w', nothing: 'n', refused: 'r' };

/** One cell for each setting. The headline and the list say the same in words. */
export function Tally({ cells }: { cells: readonly Cell[] }): JSX.Element {
  return (
    <div class={cells.length > 48 ? 'tally dense' : 'tally'} aria-hidden="true">
      {cells.map((cell, index) => (
        <i key={index} class={CELLS[cell]} />
      ))}
    </div>
  );
}

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
      {of === undefined ? null : <span class="sr">: {of}</span>}
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

export function Progress({ done, all }: { done: number; all: number }): JSX.Element {
  return (
    <div class="bar" role="progressbar" aria-valuemin={0} aria-valuenow={done} aria-valuemax={all} aria-label={t('popup.checked')}>
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
      <span>{item.name}</span>
      {item.detail === '' ? null : <span class="of clip">{item.detail}</span>}
    </div>
  );
}

export function OfferButton({ offer, look, onPress }: { offer: Offer; look: string; onPress: (offer: Offer) => void }): JSX.Element {
  return (
    <Button look={look} onPress={() => onPress(offer)}>
      {offer.text}
    </Button>
  );
}

/** A whole page, when nothing can be read. */
export function Unreadable({ says }: { says: string }): JSX.Element {
  return (
    <main class="unreadable">
      <h1>Holdout</h1>
      <p role="alert">{says}</p>
    </main>
  );
}

export { Glyph, Icon, Mark };
