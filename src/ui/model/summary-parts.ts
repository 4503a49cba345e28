/** What a summary is made of. */
import type { Ref } from '../../ledger/schema.ts';
import { isPersons } from '../../catalog/for-whom.ts';
import { enumerated, type T } from '../../shared/texts.ts';
import type { Cell, Item } from './items.ts';
import type { Running, SignIn } from './round.ts';
import type { GlyphName, StandingKey, Tone } from './standing.ts';

export interface Group {
  key: StandingKey | 'for-others';
  word: string;
  /** None where its settings stand differently. */
  glyph?: GlyphName;
  tone: Tone;
  items: Item[];
  /** The names of its services, each once. */
  who: string;
}

/** A row that is always open. */
export interface Row {
  item: Item;
  /** Replaces `item.standing.when`. */
  note?: string;
  /** Why it needs the person, and the next step. */
  why?: string;
  /** The change that Undo takes back. */
  undo?: number;
  turnOff?: true;
  /** It can be read first, and that is what its button does. */
  check?: true;
}

export type Action =
  | { do: 'turn-off'; refs: Ref[] }
  | { do: 'check'; refs: Ref[] }
  | { do: 'undo'; changes: number[] }
  | { do: 'open'; ref: Ref }
  | { do: 'put-back'; change: number }
  | { do: 'grant'; hosts: string[] }
  | { do: 'choose' };

export interface Offer {
  text: string;
  /** What will happen, said before the click. */
  hint?: string;
  action: Action;
}

export interface Summary {
  kind: 'none' | 'first' | 'running' | 'after' | 'access' | 'some' | 'clear' | 'part';
  headline: string;
  subline: string;
  /** In the order of `rows` and `groups`; a cell for each setting that the person can decide on. */
  cells: Cell[];
  rows: Row[];
  groups: Group[];
  /** All settings, in the order of the cells, and after them those of administrators and site owners. */
  items: Item[];
  /** The setting whose page the person is looking at. */
  here?: Row;
  /** Only while a round runs. */
  progress?: Running;
  note?: string;
  /** Settings that were off and were found on again, which the person has not yet read of. */
  drifts: Item[];
  /** Requests whose answer is late. */
  late: Item[];
  /** Signed-out services of a round that has just ended. */
  signIns: SignIn[];
  /** How many settings a round that has just stopped did not come to. */
  rest?: number;
  primary?: Offer;
  secondary?: Offer;
}

/** Whether a person decides on it for themselves. */
export const isOwn = ({ setting }: Item): boolean => isPersons(setting);

/** By how they stand; what only an administrator or a site's owner can change in one group of their own, at the end. */
export function groupsOf(t: T, items: readonly Item[]): Group[] {
  const groups = [...Map.groupBy(items.filter(isOwn), ({ standing }) => standing.key)].flatMap(
    ([key, own]): Group[] => {
      const [first] = own;
      if (!first) return [];
      const { word, glyph, tone } = first.standing;
      return [{ key, word, glyph, tone, items: own, who: namesIn(t, own) }];
    },
  );
  const others = items.filter((item) => !isOwn(item));
  return others.length === 0
    ? groups
    : [
        ...groups,
        {
          key: 'for-others',
          word: t('find.for_others'),

          tone: 'quiet',
          items: others,
          who: namesIn(t, others),
        },
      ];
}

function namesIn(t: T, items: readonly Item[]): string {
  return enumerated(t, [...new Set(items.map(({ name }) => name))]);
}
