/** Whether a control may be pressed by its label alone: what the scan offers, and what is pressed later, go by the same. */
import { forbiddenIn } from '../../engine/words/never.ts';
import { isPlainKind } from '../../shared/scan-target.ts';
import { judge } from '../../wording/judge.ts';

/**
 * Whether a label says by itself that it is about training, and that this position refuses it. It is by the label alone
 * that the control is found again later, where another view may have one of the same name under another heading.
 */
export function saysPlainly({ label, kind, refuses }: { label: string; kind: string; refuses: 'on' | 'off' }): boolean {
  const { about, polarity } = judge({ label, kind });
  const way = refuses === 'on' ? 'on_refuses' : 'on_allows';
  // A press takes out of account the words of the label that it was made for: here they are all the words there are.
  return isPlainKind(kind) && about === 'training' && polarity === way && forbiddenIn(label, {}) === undefined;
}
