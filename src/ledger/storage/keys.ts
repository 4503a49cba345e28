/** Which keys of `storage.local` are the ledger's. Apart from what stands under them, for views that read none of it. */

const RECORD = /^(finding|earlier|request|quiet|change|sent|past-round|account):/u;
const SINGLE = new Set(['ledger', 'preferences', 'index', 'open']);

/** Whether a key of `storage.local` belongs to the ledger; rounds and stores set aside do not. */
export function isLedgerKey(key: string): boolean {
  return SINGLE.has(key) || RECORD.test(key);
}

/** Whether a record only says where others are: it is made anew from them, and no copy carries it. */
export function isDerived(key: string): boolean {
  return key === 'index' || key === 'open';
}

/** Whether a record stands in the head under a key of its own. */
export function isHeadKey(key: string): boolean {
  return /^(?:finding|request|quiet|account):/u.test(key);
}
