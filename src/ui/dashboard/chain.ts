/** Says in a sentence whether the receipts are as they were written. */
import type { Ledger } from '../../ledger/schema.ts';
import type { T } from '../text.ts';

/** What `verifyChain` of the ledger gives. */
type Verdict = { ok: true; links: number; open: number } | { ok: false; at: number; key: string; why: 'altered' | 'missing' | 'reordered' | 'cut' | 'unsealed' };

/** Reads every link of the chain. @returns what to say; never rejects */
export async function told(t: T, ledger: Ledger): Promise<string> {
  try {
    const { verifyChain } = await import('../../ledger/seal.ts');
    return verdict(t, await verifyChain(ledger));
  } catch {
    return t('chain.failed');
  }
}

export function verdict(t: T, found: Verdict): string {
  if (!found.ok) return t(`chain.${found.why}`, [String(found.at), named(t, found.key)]);
  const { links, open } = found;
  const waiting = open === 0 ? [] : [open === 1 ? t('chain.open_one') : t('chain.open_other', [String(open)])];
  const sealed = links === 0 ? t('chain.empty') : links === 1 ? t('chain.ok_one') : t('chain.ok_other', [String(links)]);
  return [sealed, ...waiting].join(' ');
}

/** The record under a key of the store: `change:00000012` is receipt 12, `sent:00000003` receipt R3. */
function named(t: T, key: string): string {
  const parts = /^(?<kind>change|sent):0*(?<id>\d+)$/u.exec(key)?.groups;
  return parts ? t('chain.receipt', [`${parts['kind'] === 'sent' ? 'R' : ''}${parts['id']}`]) : t('chain.one_of');
}
