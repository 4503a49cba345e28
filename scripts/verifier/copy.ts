/** What to say of the chain of an exported copy, in a sentence or a few. */
import type { Change } from '../../src/ledger/schema.ts';
import { CHAINED_FROM, pressUntold, verifyChain, type Verdict } from '../../src/ledger/chain/seal.ts';
import { readFile } from '../../src/ledger/files/transfer.ts';
import { count, say } from './say.ts';

export interface Answer {
  says: string;
  code: 0 | 1 | 2;
}

/** What to say of a file's text. */
export async function verify(text: string): Promise<Answer> {
  const read = readFile(text);
  if (!read.ok) return unreadable(read.why, read.detail);
  const [bad] = read.damaged;
  if (bad) return unreadable('damaged', `${bad.key}: ${bad.why}`);
  if (read.from < CHAINED_FROM) return { says: say('no_chain', read.from), code: 2 };
  const verdict = await verifyChain(read.ledger);
  if (verdict.ok) return { says: [...holds(verdict), ...unknowable(read.ledger.changes)].join(' '), code: 0 };
  return { says: say(`broken_${verdict.why}`, verdict.at, verdict.key), code: 1 };
}

function unreadable(why: 'damaged' | 'future' | 'foreign', detail: string): Answer {
  return { says: say(why, detail.replaceAll(/\s+/gu, ' ')), code: why === 'damaged' ? 1 : 2 };
}

function holds({ links, open, aside = 0 }: Extract<Verdict, { ok: true }>): string[] {
  return [
    count('holds', links),
    ...(aside === 0 ? [] : [count('aside', aside)]),
    ...(open === 0 ? [] : [count('open', open)]),
  ];
}

/**
 * What a receipt of an older form cannot show, though its seal holds. A change without a form is of the second, or older.
 * @returns a sentence for each such thing
 */
export function unknowable(changes: readonly Change[]): string[] {
  const old = changes.filter(({ step, form }) => step === 'confirmed' && form === undefined).length;
  const untold = changes.filter(pressUntold).length;
  return [...(old === 0 ? [] : [count('old', old)]), ...(untold === 0 ? [] : [count('untold', untold)])];
}
