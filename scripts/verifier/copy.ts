/** What to say of the chain of an exported copy, in a sentence or a few. */
import type { Change } from '../../src/ledger/schema.ts';
import { CHAINED_FROM, pressUntold, verifyChain, type Verdict } from '../../src/ledger/seal.ts';
import { readFile } from '../../src/ledger/transfer.ts';

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
  if (read.from < CHAINED_FROM)
    return { says: `The file is of version ${read.from}, which kept no chain: there is nothing to verify.`, code: 2 };
  const verdict = await verifyChain(read.ledger);
  return verdict.ok
    ? { says: [holds(verdict), ...unknowable(read.ledger.changes)].join(' '), code: 0 }
    : { says: breaks(verdict), code: 1 };
}

function unreadable(why: 'damaged' | 'future' | 'foreign', detail: string): Answer {
  if (why === 'damaged') return { says: `The file is damaged: ${detail.replaceAll(/\s+/gu, ' ')}.`, code: 1 };
  return {
    says:
      why === 'future'
        ? `The file is from a newer Holdout (${detail}).`
        : `The file is no copy of a Holdout ledger: ${detail}.`,
    code: 2,
  };
}

function holds({ links, open, aside = 0 }: Extract<Verdict, { ok: true }>): string {
  const what = links === 1 ? 'its one link is' : `its ${links} links are`;
  const rest =
    open === 0
      ? ''
      : `; ${open === 1 ? 'one change had' : `${open} changes had`} not ended and ${open === 1 ? 'is' : 'are'} no part of it yet`;
  const gone =
    aside === 0 ? '' : `; ${aside} more ${aside === 1 ? 'is' : 'are'} damaged and set aside, and cannot be verified`;
  return `The chain holds: ${what} as they were sealed${gone}${rest}.`.replace(
    'link is as they were',
    'link is as it was',
  );
}

/**
 * What a receipt of an older form cannot show, though its seal holds. A change without a form is of the second, or older.
 * @returns a sentence for each such thing
 */
export function unknowable(changes: readonly Change[]): string[] {
  const old = changes.filter(({ step, form }) => step === 'confirmed' && form === undefined);
  const untold = changes.filter(pressUntold);
  const [one, it] =
    old.length === 1 ? ['1 confirmed change is', 'it does'] : [`${old.length} confirmed changes are`, 'they do'];
  return [
    ...(old.length === 0
      ? []
      : [
          `${one} of an older form, which did not keep in which document the control was pressed and in which it was read again: ${it} not show that the page was reloaded between, nor whether every press is counted.`,
        ]),
    ...(untold.length === 0
      ? []
      : [
          `${untold.length === 1 ? '1 change' : `${untold.length} changes`} of an older form ended although the page never told of a press: whether Holdout pressed is not known.`,
        ]),
  ];
}

function breaks({ at, key, why }: Extract<Verdict, { ok: false }>): string {
  switch (why) {
    case 'altered':
      return `The chain is broken at link ${at}: ${key} is not as it was sealed.`;
    case 'missing':
      return `The chain is broken at link ${at}: something before or at ${key} is missing.`;
    case 'reordered':
      return `The chain is broken at link ${at}: ${key} stands in another's place.`;
    case 'cut':
      return `The chain is broken at link ${at}: it should go on, and there is no such link.`;
    case 'unsealed':
      return `The chain is broken at link ${at}: ${key} has ended and was never sealed.`;
  }
}
