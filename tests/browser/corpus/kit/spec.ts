/** What one page of the corpus is: its rows, which of them is the setting, and what the engine is told about it. */
import type { Position, Target } from '../../../../src/engine/types.ts';

export type Value = boolean | string;

/** One row of a settings screen: key, label as displayed, value at the start, help text. */
export type Row = [key: string, label: string, value: Value, help?: string];

export interface Spec {
  /** Package on the npm registry, as a person would name it. */
  library: string;
  framework: 'React' | 'Vue' | 'Vue 2' | 'Svelte' | 'Solid' | 'Angular' | 'jQuery' | 'Web components' | 'none';
  /** How the row with the setting is built. */
  pattern: string;
  title: string;
  rows: Row[];
  /** The row that is the setting, and what its value is when the control stands on and off. */
  key: string;
  on: Value;
  off: Value;
  target: Target;
  /** What a page draws before its state has come: plainly off, greyed, or a skeleton. Only in the late variant. */
  early?: 'off' | 'greyed' | 'skeleton';
  /** Why the engine cannot be expected to read or change this pattern. Then it must say so, and change nothing. */
  outOfReach?: string;
}

/** Six rows: the setting among others whose labels and help texts come close to it. */
export const rows = (label: string, help = ''): Row[] => [
  ['history', 'Keep a history', true],
  ['training', label, true, help],
  ['voice', `${label} from voice recordings`, true, `Also when “${label}” is off.`],
  ['suggestions', 'Show AI-powered suggestions', true],
  ['ads', 'Use my data to personalise ads', true],
  ['mail', 'Product mail', false],
];

/** The position that refuses, by the label that this page displays. */
export function refusing(spec: Spec): Position {
  const label = spec.rows.find(([key]) => key === spec.key)?.[1];
  return (spec.target.labels.find((l) => l.text === label) ?? spec.target.labels[0])?.refuses ?? 'off';
}

/** Checks that a spec is well formed and gives it back. */
export function page(spec: Spec): Spec {
  if (spec.rows.length < 6 || spec.rows.length > 10) throw new Error(`${spec.library}: ${spec.rows.length} rows`);
  if (!spec.rows.some(([key]) => key === spec.key)) throw new Error(`${spec.library}: no row ${spec.key}`);
  return spec;
}
