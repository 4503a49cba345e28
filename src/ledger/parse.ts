import { changeKey } from './ref.ts';
import {
  changeSchema, DEFAULT_PREFERENCES, findingSchema, metaSchema, preferencesSchema, quietSchema, requestRecordSchema, VERSION,
  type Ledger,
} from './schema.ts';

export { changeKey } from './ref.ts';

/** Whatever `storage.local` holds. */
export type Items = Record<string, unknown>;

/** `future`: written by a newer Holdout. `corrupt`: not what any Holdout writes. Either way nothing in it is touched. */
export type Unreadable = { ok: false; why: 'future' | 'corrupt'; detail: string };
export type Parsed = { ok: true; ledger: Ledger } | Unreadable;

const RECORD = /^(finding|request|quiet|change):/u;

/** Whether a key of `storage.local` belongs to the ledger; rounds and stores set aside do not. */
export function isLedgerKey(key: string): boolean {
  return key === 'ledger' || key === 'preferences' || RECORD.test(key);
}

/**
 * Reads the whole store.
 * @param items everything in `storage.local`
 * @returns the ledger; or why it cannot be read, when a single record is not what this version writes. Never throws.
 */
export function parseStore(items: Items): Parsed {
  const setAside = parseSetAside(items);
  const keys = Object.keys(items).filter(isLedgerKey);
  const empty = { findings: new Map(), requests: new Map(), quiets: new Map(), changes: [], preferences: DEFAULT_PREFERENCES, setAside };
  if (keys.length === 0) return { ok: true, ledger: empty };

  const version = storedVersion(items['ledger']);
  if (version === undefined) return { ok: false, why: 'corrupt', detail: 'the ledger has no version' };
  if (version > VERSION) return { ok: false, why: 'future', detail: `version ${version}, this Holdout reads up to ${VERSION}` };

  try {
    const ledger: Ledger = { ...empty, findings: new Map(), requests: new Map(), quiets: new Map(), changes: [] };
    const meta = metaSchema.parse(items['ledger']);
    for (const key of keys.toSorted()) readRecord(ledger, key, items[key]);
    if (ledger.changes.length !== meta.changes) {
      return { ok: false, why: 'corrupt', detail: `${meta.changes} changes were begun and ${ledger.changes.length} are there` };
    }
    return { ok: true, ledger };
  } catch (error) {
    return { ok: false, why: 'corrupt', detail: error instanceof Error ? error.message.slice(0, 500) : String(error) };
  }
}

/** Puts one validated record in its place. Throws where the record is not what this version writes. */
function readRecord(ledger: Ledger, key: string, value: unknown): void {
  const name = key.slice(key.indexOf(':') + 1);
  if (key === 'preferences') ledger.preferences = preferencesSchema.parse(value);
  else if (key.startsWith('finding:')) ledger.findings.set(name, findingSchema.parse(value));
  else if (key.startsWith('request:')) ledger.requests.set(name, requestRecordSchema.parse(value));
  else if (key.startsWith('quiet:')) ledger.quiets.set(name, quietSchema.parse(value));
  else if (key.startsWith('change:')) {
    const change = changeSchema.parse(value);
    if (changeKey(change.id) !== key) throw new Error(`${key} holds change ${change.id}`);
    ledger.changes.push(change);
  }
}

function storedVersion(meta: unknown): number | undefined {
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
      const why = value !== null && typeof value === 'object' && 'why' in value ? String(value.why) : 'corrupt';
      const read = value !== null && typeof value === 'object' && 'read' in value;
      return { key, at: key.slice('set-aside:'.length), why, read };
    })
    .filter(({ read }) => !read)
    .map(({ key, at, why }) => ({ key, at, why }));
}
