/** Says in a sentence whether the receipts are as they were written. */
import type { Ledger } from '../../ledger/schema.ts';
import { plural, type T } from '../../shared/texts.ts';

/** What `verifyChain` of the ledger gives. */
type Verdict =
  | { ok: true; links: number; open: number; aside?: number }
  | { ok: false; at: number; key: string; why: 'altered' | 'missing' | 'reordered' | 'cut' | 'unsealed' };

/** Reads every link of the chain. @param whole reads the whole ledger @returns what to say; never rejects */
export async function told(t: T, whole: () => Promise<Ledger>): Promise<string> {
  try {
    const { verifyChain } = await import('../../ledger/chain/seal.ts');
    return verdict(t, await verifyChain(await whole()));
  } catch {
    return t('chain.failed');
  }
}

/** What checking the chain came to, for who keeps the receipts. */
export function verdict(t: T, found: Verdict): string {
  if (!found.ok) return t(`chain.${found.why}`, [String(found.at), named(t, found.key)]);
  const { links, open, aside = 0 } = found;
  const damaged = aside === 0 ? [] : [plural(t, 'chain.aside', aside)];
  const waiting = open === 0 ? [] : [plural(t, 'chain.open', open)];
  const sealed = links === 0 ? t('chain.empty') : plural(t, 'chain.ok', links);
  return [sealed, ...damaged, ...waiting].join(' ');
}

/** The record under a key of the store: `change:00000012` is receipt 12, `sent:00000003` receipt R3. */
function named(t: T, key: string): string {
  const parts = /^(?<kind>change|sent):0*(?<id>\d+)$/u.exec(key)?.groups;
  return parts ? t('chain.receipt', [`${parts['kind'] === 'sent' ? 'R' : ''}${parts['id']}`]) : t('chain.one_of');
}
