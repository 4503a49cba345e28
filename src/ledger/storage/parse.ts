/** The whole store, of any version, as a ledger; and what of it is no part of one. */
import { lastLink } from '../chain/links.ts';
import { migrate } from './migrate.ts';
import { unpacked, withoutEarlier } from './pack.ts';
import { emptyLedger, isDerived, isHeadKey, isLedgerKey, mapsOf, place, stampOf, validated } from './records.ts';
import { mendRequests } from '../requests.ts';
import {
  DEFAULT_PREFERENCES,
  earlierSchema,
  indexSchema,
  openSchema,
  preferencesSchema,
  VERSION,
  type Items,
  type Ledger,
  type Preferences,
  type SetAside,
} from '../schema.ts';
import { HOST } from '../../catalog/hosts.ts';
import { DETAIL_MAX } from '../../shared/bounds.ts';
import { recordKey } from '../../shared/refs.ts';

export * from './records.ts';
export { changeKey } from '../../shared/refs.ts';

/** The whole store was written by a newer Holdout. Nothing in it is touched. */
export type Unreadable = { ok: false; why: 'future'; detail: string };
/** A stored record that is not what its version writes: as it is stored, and one line of what is wrong with it. */
export interface Damaged {
  key: string;
  value: unknown;
  why: string;
}
/**
 * `from`: the version that is stored; the ledger is in today's form. `damaged`: records that are not in the ledger,
 * because they cannot be read; each alone, however many others there are.
 */
type Parsed = { ok: true; ledger: Ledger; from: number; damaged: Damaged[] } | Unreadable;

/** The ledger's records out of all that is stored. */
export function ledgerItems(items: Items): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => isLedgerKey(key)));
}

/**
 * Reads the whole store, an older one too. A record that is damaged is left out, and everything else is read.
 * @param items everything in `storage.local`
 * @returns the ledger and what is not in it; or that a newer Holdout wrote it all. Never throws.
 */
export function parseStore(items: Items): Parsed {
  const ledger: Ledger = { ...emptyLedger(), setAside: parseSetAside(items) };
  const stored = ledgerItems(items);
  if (Object.keys(stored).length === 0) return { ok: true, ledger, from: VERSION, damaged: [] };

  const version = storedVersion(stored);
  // Where the record that says it is damaged or gone, the other records show it.
  const from = version ?? Math.max(...Object.entries(stored).map(([key, value]) => versionShown(key, value)));
  if (from > VERSION)
    return { ok: false, why: 'future', detail: `version ${from}, this Holdout reads up to ${VERSION}` };

  const damaged: Damaged[] = [];
  const index = indexedKeys(stored);
  const now = unpacked(migrate(withoutDamagedEarlier(withoutOverruled(stored, index), damaged), from));
  for (const key of Object.keys(now).toSorted()) {
    if (isDerived(key)) continue;
    try {
      if (key === 'ledger' && version === undefined) throw new Error('the ledger has no version');
      place(ledger, key, validated(key, now[key]));
    } catch (error) {
      if (key === 'preferences') ledger.preferences = mendedPreferences(now[key]);
      if (Object.hasOwn(stored, key)) damaged.push({ key, value: stored[key], why: whyOf(error) });
    }
  }
  if (damaged.some(({ key }) => key === 'ledger') || !Object.hasOwn(stored, 'ledger'))
    ledger.meta = { ...ledger.meta, salt: saltOf(stored['ledger']), head: lastLink(ledger) };
  const keys = damaged.map(({ key }) => key);
  ledger.meta = counted(ledger);
  mendRequests(ledger, keys, index !== undefined);
  return { ok: true, ledger, from, damaged };
}

/** The keys that the index names; undefined where it is not the one that was written with the rest of what is stored. */
function indexedKeys(stored: Items): ReadonlySet<string> | undefined {
  const meta = read('ledger', stored['ledger']);
  const index = indexSchema.safeParse(stored['index']);
  const open = openSchema.safeParse(stored['open']);
  if (!meta || !index.success || !open.success) return undefined;
  const keys = new Set(index.data.keys);
  if (open.data.ledger !== stampOf(meta as Ledger['meta'], keys.size)) return undefined;
  return [...keys].every((key) => Object.hasOwn(stored, key)) ? keys : undefined;
}

/**
 * What is stored without the records that later ones overrule, but that were not taken away yet: sound ones that the index
 * does not name.
 * @param stored the ledger's records
 * @param index absent, the stored one; undefined, none that can be gone by
 */
export function withoutOverruled(stored: Items, index = indexedKeys(stored)): Items {
  if (!index) return stored;
  const over = new Set(
    Object.keys(stored).filter((key) => {
      if (!isHeadKey(key) || index.has(key)) return false;
      return read(key, withoutEarlier(stored[key]).value) !== undefined;
    }),
  );
  const isOver = (key: string): boolean => over.has(key.replace(/^earlier:/u, 'finding:'));
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !isOver(key)));
}

/** A record as `validated` has it; undefined where it is damaged. */
function read(key: string, value: unknown): unknown {
  try {
    return validated(key, value);
  } catch {
    return undefined;
  }
}

/**
 * Earlier states that cannot be read are damaged alone: the finding that they belong to is not. Those of a finding that
 * cannot be read are to be kept with it.
 * @param stored the ledger's records
 * @param damaged is given those that the result lacks
 */
export function withoutDamagedEarlier(stored: Items, damaged: Damaged[]): Items {
  const sound = { ...stored };
  for (const key of Object.keys(stored)
    .filter((one) => one.startsWith('earlier:'))
    .toSorted()) {
    const finding = key.replace('earlier:', 'finding:');
    const parsed = earlierSchema.safeParse(stored[key]);
    const belongs = read(finding, withoutEarlier(stored[finding]).value) !== undefined;
    if (parsed.success && belongs) continue;
    damaged.push({ key, value: stored[key], why: parsed.success ? `${finding} is damaged` : whyOf(parsed.error) });
    delete sound[key];
  }
  return sound;
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, DETAIL_MAX) : String(error);
}

/** No record is ever begun under a number that another one has. */
function counted({ meta, changes, sent, pastRounds }: Ledger): Ledger['meta'] {
  const last = (records: readonly { id: number }[]): number => records.at(-1)?.id ?? 0;
  return {
    ...meta,
    changes: Math.max(meta.changes, last(changes)),
    sent: Math.max(meta.sent, last(sent)),
    rounds: Math.max(meta.rounds, last(pastRounds)),
  };
}

/** The salt of a record whose other parts are damaged: without it no account is recognised any more. */
function saltOf(meta: unknown): string {
  const salt = meta !== null && typeof meta === 'object' && 'salt' in meta ? meta.salt : '';
  return typeof salt === 'string' && /^[0-9a-f]{32}$/u.test(salt) ? salt : '';
}

/** Every option that can be read, and the first ones for the others; of hosts, those that are hosts. */
function mendedPreferences(value: unknown): Preferences {
  const given = value !== null && typeof value === 'object' ? (value as Items) : {};
  const hosts = given['hosts'];
  const own =
    hosts !== null && typeof hosts === 'object' && !Array.isArray(hosts)
      ? Object.entries(hosts).flatMap(([service, list]): [string, string[]][] =>
          Array.isArray(list) ? [[service, list.filter((one) => typeof one === 'string' && HOST.test(one))]] : [],
        )
      : [];
  const mended = { ...given, hosts: Object.fromEntries(own) } as Items;
  const parts = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(mended[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(parts) };
}

/** Every record of a ledger under its key. */
export function itemsOf(ledger: Ledger): Items {
  const lists = { change: ledger.changes, sent: ledger.sent, 'past-round': ledger.pastRounds } as const;
  return {
    ledger: ledger.meta,
    ...(ledger.preferences === DEFAULT_PREFERENCES ? {} : { preferences: ledger.preferences }),
    ...Object.fromEntries(
      Object.entries(mapsOf(ledger)).flatMap(([kind, map]) =>
        [...map].map(([name, value]) => [`${kind}:${name}`, value]),
      ),
    ),
    ...Object.fromEntries(
      (['change', 'sent', 'past-round'] as const).flatMap((kind) =>
        lists[kind].map((record) => [recordKey(kind, record.id), record]),
      ),
    ),
  };
}

/** Which version wrote the store, as it says itself. */
function storedVersion(stored: Items): number | undefined {
  const meta = stored['ledger'];
  const version = meta !== null && typeof meta === 'object' && 'version' in meta ? meta.version : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : undefined;
}

/** The least version that can have written a record. */
function versionShown(key: string, value: unknown): number {
  const has = (name: string): boolean => value !== null && typeof value === 'object' && Object.hasOwn(value, name);
  if (isDerived(key) || key.startsWith('earlier:')) return 4;
  if (key.startsWith('change:') && has('form')) return 3;
  const second =
    /^(?:sent|past-round|account):/u.test(key) ||
    (key === 'preferences' && has('reminder')) ||
    (key.startsWith('change:') && has('seal'));
  return second ? 2 : 1;
}

/** The list of what was set aside; where the note itself is damaged it is still listed, by its key. */
export function parseSetAside(items: Items): SetAside[] {
  return Object.keys(items)
    .filter((key) => key.startsWith('set-aside:'))
    .toSorted()
    .map((key) => {
      const note = items[key];
      const part = (name: string): unknown =>
        note !== null && typeof note === 'object' && Object.hasOwn(note, name) ? Reflect.get(note, name) : undefined;
      const why = part('why');
      const held = part('items');
      const keys = held !== null && typeof held === 'object' ? Object.keys(held) : [];
      return {
        key,
        at: key.slice('set-aside:'.length),
        why: typeof why === 'string' ? why : 'corrupt',
        whole: part('of') !== 'records',
        records: part('deleted') === true ? 0 : Math.max(1, keys.length),
        read: part('read') !== undefined,
        links: part('of') === 'records' ? keys.filter((one) => /^(?:change|sent):\d{8}$/u.test(one)) : [],
      };
    });
}
