import { migrate } from './migrate.ts';
import { unpacked } from './pack.ts';
import { bare, recordKey, refKey, type Ref } from './ref.ts';
import {
  accountSchema, changeSchema, DEFAULT_PREFERENCES, findingSchema, metaSchema, pastRoundSchema, preferencesSchema, quietSchema,
  requestRecordSchema, sentSchema, VERSION, type Ledger,
} from './schema.ts';
import { NO_HEAD } from './seal.ts';

export { changeKey } from './ref.ts';

/** Whatever `storage.local` holds. */
export type Items = Record<string, unknown>;

/** `future`: written by a newer Holdout. `corrupt`: not what any Holdout writes. Either way nothing in it is touched. */
export type Unreadable = { ok: false; why: 'future' | 'corrupt'; detail: string };
/** `from`: the version that is stored; the ledger is in today's form. */
export type Parsed = { ok: true; ledger: Ledger; from: number } | Unreadable;

const RECORD = /^(finding|request|quiet|change|sent|past-round|account):/u;

/** Whether a key of `storage.local` belongs to the ledger; rounds and stores set aside do not. */
export function isLedgerKey(key: string): boolean {
  return key === 'ledger' || key === 'preferences' || RECORD.test(key);
}

/** The ledger's records out of all that is stored. */
export function ledgerItems(items: Items): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => isLedgerKey(key)));
}

/** A ledger in which nothing is known. It has no salt until the store first writes. */
export function emptyLedger(): Ledger {
  return {
    findings: new Map(), requests: new Map(), quiets: new Map(), accounts: new Map(), changes: [], sent: [], pastRounds: [], setAside: [],
    preferences: DEFAULT_PREFERENCES, meta: { version: VERSION, changes: 0, sent: 0, rounds: 0, salt: '', head: NO_HEAD },
  };
}

/**
 * Reads the whole store, an older one too.
 * @param items everything in `storage.local`
 * @returns the ledger; or why it cannot be read, when a single record is not what its version writes. Never throws.
 */
export function parseStore(items: Items): Parsed {
  const ledger: Ledger = { ...emptyLedger(), setAside: parseSetAside(items) };
  const stored = ledgerItems(items);
  if (Object.keys(stored).length === 0) return { ok: true, ledger, from: VERSION };

  const version = storedVersion(stored);
  if (version === undefined) return { ok: false, why: 'corrupt', detail: 'the ledger has no version' };
  if (version > VERSION) return { ok: false, why: 'future', detail: `version ${version}, this Holdout reads up to ${VERSION}` };

  try {
    const now = unpacked(migrate(stored, version));
    for (const key of Object.keys(now).toSorted()) place(ledger, key, validated(key, now[key]));
    const broken = gap('changes', ledger.changes, ledger.meta.changes) ?? gap('requests', ledger.sent, ledger.meta.sent);
    if (broken !== undefined) return { ok: false, why: 'corrupt', detail: broken };
    standingRequests(ledger);
    return { ok: true, ledger, from: version };
  } catch (error) {
    return { ok: false, why: 'corrupt', detail: error instanceof Error ? error.message.slice(0, 500) : String(error) };
  }
}

function gap(what: string, there: readonly { id: number }[], counted: number): string | undefined {
  if (there.length !== counted) return `${counted} ${what} were begun and ${there.length} are there`;
  const wrong = there.findIndex(({ id }, index) => id !== index + 1);
  return wrong === -1 ? undefined : `number ${wrong + 1} of the ${what} is missing`;
}

/** A record as its key says that it is. Throws where it is not what this version writes. */
function validated(key: string, value: unknown): unknown {
  switch (kindOf(key)) {
    case 'finding': return named(key, findingSchema.parse(value));
    case 'request': return named(key, requestRecordSchema.parse(value));
    case 'quiet': return named(key, quietSchema.parse(value));
    case 'account': return under(key, accountSchema.parse(value), ({ account }) => `account:${account}`);
    case 'change': return numbered(key, 'change', changeSchema.parse(value));
    case 'sent': return numbered(key, 'sent', sentSchema.parse(value));
    case 'past-round': return under(key, pastRoundSchema.parse(value), ({ id }) => recordKey('past-round', id));
    case 'preferences': return preferencesSchema.parse(value);
    default: return metaSchema.parse(value);
  }
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
  return under(key, record, ({ id }) => recordKey(kind, id));
}

function under<R>(key: string, record: R, keyOf: (record: R) => string): R {
  if (keyOf(record) !== key) throw new Error(`${key} holds what belongs under ${keyOf(record)}`);
  return record;
}

/**
 * Puts a record where it belongs in a ledger, in place of the one that had its key. The caller has checked it.
 * @param value of the form that belongs to the key
 */
export function place(ledger: Ledger, key: string, value: unknown): void {
  const name = key.slice(key.indexOf(':') + 1);
  const maps: Record<string, Map<string, unknown>> = { finding: ledger.findings, request: ledger.requests, quiet: ledger.quiets, account: ledger.accounts };
  const lists: Record<string, unknown[]> = { change: ledger.changes, sent: ledger.sent, 'past-round': ledger.pastRounds };
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

/** What was last said of each request, by the time of it: a record that a file brought may tell of an older day than one before it. */
export function standingRequests({ sent, requests }: Ledger): void {
  const latest = new Map<string, Ledger['sent'][number]>();
  for (const record of sent) {
    const key = refKey(record);
    const known = latest.get(key);
    if (!known || Date.parse(record.at) >= Date.parse(known.at)) latest.set(key, record);
  }
  for (const [key, record] of latest) {
    if (record.kind === 'taken-back') requests.delete(key);
    else requests.set(key, { ...bare(record), sentAt: record.at });
  }
}

/** Erasing takes everything but the preferences, and may be cut short right there: these alone are a store of today's. */
function storedVersion(stored: Items): number | undefined {
  if (Object.keys(stored).join() === 'preferences' && preferencesSchema.safeParse(stored['preferences']).success) return VERSION;
  const meta = stored['ledger'];
  const version = meta !== null && typeof meta === 'object' && 'version' in meta ? meta.version : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : undefined;
}

/** The list of stores set aside; one whose own wrapper is damaged is still listed, by its key. */
function parseSetAside(items: Items): Ledger['setAside'] {
  return Object.keys(items)
    .filter((key) => key.startsWith('set-aside:'))
    .toSorted()
    .map((key) => {
      const value = items[key];
      const why = value !== null && typeof value === 'object' && 'why' in value && typeof value.why === 'string' ? value.why : 'corrupt';
      const read = value !== null && typeof value === 'object' && 'read' in value;
      return { key, at: key.slice('set-aside:'.length), why, read };
    })
    .filter(({ read }) => !read)
    .map(({ key, at, why }) => ({ key, at, why }));
}
