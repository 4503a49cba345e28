/** Whether a file is what Holdout sealed. Pure, and nothing is asked of anybody. */
import { changeSchema, sentSchema, type Ledger } from '../../src/ledger/schema.ts';
import { linksOf } from '../../src/ledger/chain/links.ts';
import { RECEIPT_FORMAT } from '../../src/ledger/chain/receipt-file.ts';
import { hasEnded, seal, type Sealable } from '../../src/ledger/chain/seal.ts';
import { readFile } from '../../src/ledger/files/transfer.ts';
import { verify } from './copy.ts';
import { say } from './say.ts';

export type SealedRecord = Sealable & { seal: NonNullable<Sealable['seal']> };

/**
 * What a file was found to be. `whole`: a receipt that is what its own seal was made over. `copy`: a copy of a ledger
 * whose chain holds. `bad`: neither, and why, in a sentence; `altered` where it is a receipt that its seal does not fit.
 */
type Examined =
  | { is: 'whole'; record: SealedRecord }
  | { is: 'copy'; says: string; ledger: Ledger }
  | { is: 'bad'; altered: boolean; says: string };

const bad = (says: string, altered = false): Examined => ({ is: 'bad', altered, says });

/** @param text of a file; never rejects */
export async function examine(text: string): Promise<Examined> {
  const file = parsed(text);
  if (isRecord(file) && file['holdout'] === 'receipt') return examineReceipt(file);
  if (isRecord(file) && file['format'] === 'holdout-receipts') return bad(say('list'));
  return examineCopy(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function examineCopy(text: string): Promise<Examined> {
  const { code, says } = await verify(text);
  const read = readFile(text);
  return code === 0 && read.ok ? { is: 'copy', says, ledger: read.ledger } : bad(says, code === 1);
}

async function examineReceipt({ format, record }: Record<string, unknown>): Promise<Examined> {
  if (format !== RECEIPT_FORMAT) return bad(say('other_form'));
  if (!isRecord(record) || !isRecord(record['seal'])) return bad(say('no_seal'), true);
  const { n, prev, hash } = record['seal'];
  if (typeof n !== 'number' || typeof prev !== 'string' || typeof hash !== 'string')
    return bad(say('seal_damaged'), true);
  if (!(await fits(record, { n, prev, hash }))) return bad(say('altered'), true);
  // The seal first: where it does not fit, nothing else is worth telling.
  const known = ('step' in record ? changeSchema : sentSchema).safeParse(record);
  if (!known.success || ('step' in known.data && !hasEnded(known.data))) return bad(say('not_ours'));
  return { is: 'whole', record: known.data as SealedRecord };
}

async function fits(record: Record<string, unknown>, { n, prev, hash }: SealedRecord['seal']): Promise<boolean> {
  try {
    const again = await seal(record as unknown as Sealable, { n: n - 1, hash: prev });
    // Anything beside the three members would not be covered.
    return again.record.seal?.hash === hash && Object.keys(record['seal'] as object).length === 3;
  } catch {
    return false; // It holds what has no canonical form, and was never sealed.
  }
}

/** How a receipt stands to something else that was given. */
export type Relation =
  /** The seal that the reader had from elsewhere. */
  | { to: 'seal'; holds: boolean }
  /** A copy of a ledger, by its file's name. `after`: the copy ends with the link before this one. */
  | { to: 'copy'; name: string; holds: boolean; after?: true }
  /** Another receipt, which would be the next link, or the same. */
  | { to: 'next' | 'same'; name: string; holds: boolean };

export interface Named {
  name: string;
  found: Examined;
}

/**
 * What can be told of how a receipt stands to the rest; nothing is told where the two have nothing to do with each other.
 * @param receipt a whole one
 * @param others whatever else was given
 * @param given a seal that the reader had from elsewhere; empty for none
 */
export function relations(receipt: SealedRecord, others: readonly Named[], given: string): Relation[] {
  const said = given.trim();
  const { seal: own } = receipt;
  const ofAnother = others.some(({ found }) => found.is === 'whole' && found.record.seal.hash === said);
  return [
    ...(said === '' || (ofAnother && said !== own.hash) ? [] : [{ to: 'seal' as const, holds: said === own.hash }]),
    ...others.flatMap(({ name, found }): Relation[] => {
      if (found.is === 'copy') return inCopy(own, name, found.ledger);
      if (found.is !== 'whole') return [];
      const { n, prev, hash } = found.record.seal;
      if (n === own.n) return [{ to: 'same', name, holds: hash === own.hash }];
      return n === own.n + 1 ? [{ to: 'next', name, holds: prev === own.hash }] : [];
    }),
  ];
}

function inCopy(own: SealedRecord['seal'], name: string, ledger: Ledger): Relation[] {
  const links = linksOf(ledger);
  // What was imported got a seal of the new ledger, and keeps the hash that it had.
  const had = [...ledger.changes, ...ledger.sent].some(({ imported }) => imported?.hash === own.hash);
  if (had || links.some(({ seal: link }) => link.hash === own.hash)) return [{ to: 'copy', name, holds: true }];
  const { head } = ledger.meta;
  if (own.n > head.n)
    return own.n === head.n + 1 && own.prev === head.hash ? [{ to: 'copy', name, holds: true, after: true }] : [];
  // Without a link of that number, the copy has it among what was damaged, or had it deleted.
  return links.some(({ seal: link }) => link.n === own.n) ? [{ to: 'copy', name, holds: false }] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
