/** The records of the ledger: which there are, what stands under each key, and where it belongs in a ledger. */
import { NO_HEAD } from '../chain/links.ts';
import {
  accountSchema,
  changeSchema,
  DEFAULT_PREFERENCES,
  findingSchema,
  metaSchema,
  pastRoundSchema,
  preferencesSchema,
  quietSchema,
  requestRecordSchema,
  sentSchema,
  VERSION,
  type Finding,
  type Ledger,
  type LedgerBase,
  type Log,
} from '../schema.ts';
import { recordKey, refKey, type Ref } from '../../shared/refs.ts';

export { isDerived, isHeadKey, isLedgerKey } from './keys.ts';

/** The maps of the head's records, by the kind that their keys begin with. */
export function mapsOf({ findings, requests, quiets, accounts }: LedgerBase): Record<string, Map<string, unknown>> {
  return { finding: findings, request: requests, quiet: quiets, account: accounts };
}

/** A ledger in which nothing is known. It has no salt until the store first writes. */
export function emptyLedger(): Ledger {
  return {
    findings: new Map(),
    requests: new Map(),
    quiets: new Map(),
    accounts: new Map(),
    changes: [],
    sent: [],
    pastRounds: [],
    setAside: [],
    preferences: DEFAULT_PREFERENCES,
    meta: { version: VERSION, changes: 0, sent: 0, rounds: 0, salt: '', head: NO_HEAD },
  };
}

/** What tells one writing of the ledger from another. @param count how many records the index names */
export function stampOf({ version, changes, sent, rounds, head }: Ledger['meta'], count: number): string {
  return [version, changes, sent, rounds, head.n, head.hash, count].join(' ');
}

/** A record as its key says that it is. Throws where it is not what this version writes. */
export function validated(key: string, value: unknown): unknown {
  switch (kindOf(key)) {
    case 'finding':
      return named(key, withoutNone(findingSchema.parse(value)));
    case 'request':
      return named(key, requestRecordSchema.parse(value));
    case 'quiet':
      return named(key, quietSchema.parse(value));
    case 'account':
      return under(key, accountSchema.parse(value), ({ account }) => `account:${account}`);
    case 'change':
      return numbered(key, 'change', changeSchema.parse(value));
    case 'sent':
      return numbered(key, 'sent', sentSchema.parse(value));
    case 'past-round':
      return under(numberedKey(key), pastRoundSchema.parse(value), ({ id }) => recordKey('past-round', id));
    case 'preferences':
      return preferencesSchema.parse(value);
    default:
      return whole(metaSchema.parse(value));
  }
}

/** No earlier states are the same as none said. */
function withoutNone({ earlier, ...finding }: Finding): Finding {
  return earlier && earlier.length > 0 ? { ...finding, earlier } : finding;
}

function kindOf(key: string): string {
  return key.split(':', 1)[0] ?? key;
}

/** A record of a setting, under the setting's key. */
function named<R extends Ref>(key: string, record: R): R {
  return under(key, record, (one) => `${kindOf(key)}:${refKey(one)}`);
}

/** A record under its number. Its setting has a key too, which not every text can be part of. */
function numbered<R extends Ref & { id: number }>(key: string, kind: 'change' | 'sent', record: R): R {
  refKey(record);
  return under(numberedKey(key), record, ({ id }) => recordKey(kind, id));
}

/** A key that ends in a number from 1, and so does the record under it. */
function numberedKey(key: string): string {
  if (!/:(?!0{8})\d{8}$/u.test(key)) throw new Error(`${key} has no number`);
  return key;
}

/** Counts that can be counted on with. */
function whole(meta: Ledger['meta']): Ledger['meta'] {
  const wrong = [meta.changes, meta.sent, meta.rounds, meta.head.n].find((one) => !(Number.isInteger(one) && one >= 0));
  if (wrong !== undefined) throw new Error(`${wrong} is no count`);
  return meta;
}

function under<R>(key: string, record: R, keyOf: (record: R) => string): R {
  if (keyOf(record) !== key) throw new Error(`${key} holds what belongs under ${keyOf(record)}`);
  return record;
}

/**
 * Puts a record where it belongs in a ledger, in place of the one that had its key. The caller has checked it.
 * @param value of the form that belongs to the key
 */
export function place(ledger: LedgerBase & Partial<Log>, key: string, value: unknown): void {
  const name = key.slice(key.indexOf(':') + 1);
  const maps = mapsOf(ledger);
  const lists: Record<string, unknown[] | undefined> = {
    change: ledger.changes,
    sent: ledger.sent,
    'past-round': ledger.pastRounds,
  };
  const kind = kindOf(key);
  if (key === 'ledger') ledger.meta = value as Ledger['meta'];
  else if (key === 'preferences') ledger.preferences = value as Ledger['preferences'];
  else if (maps[kind]) maps[kind].set(name, value);
  else if (lists[kind]) putNumbered(lists[kind] as { id: number }[], value as { id: number });
}

/** Most are the next one; one that is replaced is found from the end, where the open ones are. */
function putNumbered(list: { id: number }[], record: { id: number }): void {
  const at = list.findLastIndex(({ id }) => id <= record.id);
  if (list[at]?.id === record.id) list[at] = record;
  else list.splice(at + 1, 0, record);
}
