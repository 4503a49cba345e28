/** The links of the chain as they stand in a ledger, without what it takes to seal or to verify them: see seal.ts. */
import { recordKey } from '../../shared/refs.ts';
import type { Change, Ledger, Meta, Seal, Sent } from '../schema.ts';

/** A record that becomes a link. */
export type Sealable = Change | Sent;
export type ChainHead = Meta['head'];

/** Before the first link. */
export const NO_HEAD: ChainHead = { n: 0, hash: '' };

/** Whether nothing of it changes any more. What was put back is not read again. */
export function hasEnded({ step, kind }: Pick<Change, 'step' | 'kind'>): boolean {
  return step === 'confirmed' || step === 'failed' || (kind === 'put-back' && step === 'acted');
}

interface Link {
  key: string;
  record: Sealable;
  seal: Seal;
}

/** Every link of a ledger, by its number in the chain. */
export function linksOf({ changes, sent }: Pick<Ledger, 'changes' | 'sent'>): Link[] {
  const links = [
    ...changes.flatMap((record): Link[] =>
      record.seal ? [{ key: recordKey('change', record.id), record, seal: record.seal }] : [],
    ),
    ...sent.flatMap((record): Link[] =>
      record.seal ? [{ key: recordKey('sent', record.id), record, seal: record.seal }] : [],
    ),
  ];
  return links.toSorted((a, b) => a.seal.n - b.seal.n);
}

/** The head that a ledger's links have, where nothing else tells it. */
export function lastLink(ledger: Pick<Ledger, 'changes' | 'sent'>): ChainHead {
  const last = linksOf(ledger).at(-1);
  return last ? { n: last.seal.n, hash: last.seal.hash } : NO_HEAD;
}
