/** What a search gives: the control of a setting, or why there is none to speak of. */
import type { Unit } from '../controls/controls.ts';
import type { Kind, Position, Rung } from '../types.ts';

export type Found =
  | {
      found: true;
      /** The element that owns the state and would be pressed. */
      element: Element;
      /** The label as displayed; empty on the last two rungs when the control has none. */
      label: string;
      rung: Rung;
      kind: Kind;
      /** The position that refuses here. */
      refuses: Position;
      /** Every element that shows the control's state. */
      parts: Element[];
      /** For a choice among elements: its options. */
      options?: Element[];
      /** The option that the label names, when it names one: `on` then means that it is chosen. */
      option?: Element;
      /** Copies of it that nobody sees. They do not speak for it, but where they disagree nobody can tell. */
      copies?: Element[];
      /** Where it is displayed besides, without a control. */
      mentions?: Element[];
      /** Where the label is displayed, if the control was found by its row. */
      at?: Element;
    }
  | { found: false; reason: Lack; detail: string; candidates: string[] };

/** Why there is no control to speak of. */
type Lack = 'no-control' | 'ambiguous' | 'translated' | 'opaque' | 'not-ready';

export type FoundControl = Extract<Found, { found: true }>;

/** No control. @param candidates names of what came close; eight at most are kept */
export function none(reason: Lack, detail: string, candidates: string[]): Found {
  return { found: false, reason, detail, candidates: [...new Set(candidates)].slice(0, 8) };
}

/** That control. @param option which of its options the label names, where it names one */
export function answer(unit: Unit, label: string, rung: Rung, refuses: Position, option?: Element): FoundControl {
  return {
    found: true,
    element: option ?? unit.element,
    label,
    rung,
    kind: unit.kind,
    refuses,
    parts: unit.parts,
    ...(unit.options && { options: unit.options }),
    ...(option && { option }),
  };
}
