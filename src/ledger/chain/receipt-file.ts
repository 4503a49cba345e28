/**
 * One receipt as a file that others can check: the sealed record as it is, and nothing else of the ledger. It names the
 * account by its salted hash, because the seal covers that; the salt stays in the ledger.
 */
import type { Sealable } from './links.ts';

/** The form of the file. The record in it has a form of its own. */
export const RECEIPT_FORMAT = 1;

/** @param record a link of the chain @returns a JSON text; the same receipt gives the same bytes */
export function receiptFile(record: Sealable): string {
  if (!record.seal) throw new TypeError('what is not sealed is no receipt yet');
  return `${JSON.stringify({ holdout: 'receipt', format: RECEIPT_FORMAT, record }, undefined, 2)}\n`;
}
