/** Everything that is known as one file that a person can keep, and back again. */
import { isRecord, unpacked } from '../storage/pack.ts';
import {
  isDerived,
  isLedgerKey,
  ledgerItems,
  parseSetAside,
  parseStore,
  withoutDamagedEarlier,
  withoutOverruled,
  type Damaged,
} from '../storage/parse.ts';
import type { Items } from '../schema.ts';
import type { Ledger } from '../schema.ts';
import { CHAINED_FROM, verifyChain } from '../chain/seal.ts';
import { recordKey } from '../../shared/refs.ts';

/** The form of the file. What stands in `items` has a version of its own. */
const FORMAT = 1;

/**
 * `damaged`: one of Holdout's files that is no longer whole. `future`: from a newer Holdout. `foreign`: no file of
 * Holdout's.
 */
type BadFileWhy = 'damaged' | 'future' | 'foreign';

/** Thrown where a file cannot be imported. Nothing was changed. */
export class BadFile extends Error {
  override name = 'BadFile';
  readonly why: BadFileWhy;
  /** @param detail one line for a person or a bug report */
  constructor(why: BadFileWhy, detail: string) {
    super(detail);
    this.why = why;
  }
}

/**
 * `from`: the version of the records in the file. `damaged`: those of them that are not in the ledger, because they
 * cannot be read. Its chain has to do without them.
 */
type FileRead =
  | { ok: true; ledger: Ledger; items: Items; from: number; damaged: Damaged[] }
  | { ok: false; why: BadFileWhy; detail: string };

/**
 * The file of everything that is known: the ledger's records, each in full, with the salt, and beside them, as they
 * are, records that are damaged; no round under way, no whole store that was set aside.
 * @param items everything in `storage.local`
 * @param version of Holdout
 */
export function exportFile(items: Items, version: string, at: Date): string {
  const aside = Object.entries(items).filter(
    ([key, value]) => key.startsWith('set-aside:') && isRecord(value) && value['of'] === 'records',
  );
  const damaged: Damaged[] = [];
  const sound = withoutDamagedEarlier(withoutOverruled(ledgerItems(items)), damaged);
  return fileOf(
    withoutDerived({ ...unpacked(sound), ...itemsOf(damaged) }),
    version,
    at,
    aside.length > 0 ? { setAside: Object.fromEntries(aside) } : {},
  );
}

function withoutDerived(items: Items): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => !isDerived(key)));
}

/**
 * The file of one thing that was set aside, as it was. What a newer Holdout wrote can be imported there.
 * @param note what stands under its `set-aside:` key
 */
export function setAsideFile(note: unknown, version: string, at: Date): string {
  const held = isRecord(note) && isRecord(note['items']) ? note['items'] : { damaged: note };
  return fileOf(held, version, at, isRecord(note) ? { why: note['why'], detail: note['detail'] } : {});
}

function fileOf(items: Items, version: string, at: Date, more: Items): string {
  return JSON.stringify(
    { holdout: 'copy', format: FORMAT, version, exportedAt: at.toISOString(), items, ...more },
    undefined,
    2,
  );
}

/**
 * Reads such a file, of an older version too. Its chain is not checked here: see `verifyChain`.
 * @returns the ledger in it in today's form and the records as they stand in the file; or why it cannot be read. Never
 * throws.
 */
export function readFile(text: string): FileRead {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const ours = /"holdout"\s*:\s*"copy"/u.test(text.slice(0, 1000));
    return {
      ok: false,
      why: ours ? 'damaged' : 'foreign',
      detail: error instanceof Error ? error.message.slice(0, 300) : 'not JSON',
    };
  }
  if (!isRecord(file) || file['holdout'] !== 'copy')
    return { ok: false, why: 'foreign', detail: 'it does not say that it is a copy of a Holdout ledger' };
  const { format, items } = file;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return { ok: false, why: 'damaged', detail: 'it does not say which format it has' };
  if (format > FORMAT)
    return { ok: false, why: 'future', detail: `format ${format}, this Holdout reads up to ${FORMAT}` };
  if (!isRecord(items)) return { ok: false, why: 'damaged', detail: 'it holds no records' };
  const strange = Object.keys(items).find((key) => !isLedgerKey(key));
  if (strange !== undefined)
    return { ok: false, why: 'damaged', detail: `it holds “${strange.slice(0, 100)}”, which is none of the ledger's` };
  const aside = isRecord(file['setAside']) ? parseSetAside(file['setAside']) : [];
  const parsed = parseStore(items);
  if (!parsed.ok) return { ok: false, why: 'future', detail: parsed.detail };
  // What can be read of the preferences is in the ledger. Without the record that counts the others nothing shows what
  // is missing.
  const damaged = parsed.damaged.filter(({ key }) => key !== 'preferences');
  const bad = damaged.find(({ key }) => key === 'ledger');
  if (bad) return { ok: false, why: 'damaged', detail: `${bad.key}: ${bad.why}` };
  const left = damaged.length === 0 ? [] : parseSetAside({ [ASIDE]: { of: 'records', items: itemsOf(damaged) } });
  const ledger = { ...parsed.ledger, setAside: [...aside, ...left] };
  const missing = items['ledger'] === undefined ? noLedger(items) : gap(ledger);
  if (missing !== undefined) return { ok: false, why: 'damaged', detail: missing };
  return { ok: true, ledger, items, from: parsed.from, damaged };
}

/** Under which key the damaged records of a file stand while it is read. */
const ASIDE = 'set-aside:file';

function itemsOf(damaged: readonly Damaged[]): Items {
  return Object.fromEntries(damaged.map(({ key, value }) => [key, value]));
}

/**
 * What is kept of records of a file that are damaged: as they are, apart from our own of the same keys.
 * @returns the note by its key
 */
export function fileAside(damaged: readonly Damaged[], at: Date): Items {
  const items = itemsOf(damaged);
  const key = `set-aside:${at.toISOString()}`;
  return { [key]: { at: at.toISOString(), why: 'imported', of: 'file', detail: damaged[0]?.why ?? '', items } };
}

/** What is missing of records that are numbered from 1; undefined where nothing is, but what was set aside. */
function gap({ changes, sent, meta, setAside }: Ledger): string | undefined {
  const aside = new Set(setAside.flatMap(({ links }) => links));
  const missing = (kind: 'change' | 'sent', records: readonly { id: number }[], counts: number): string | undefined => {
    const there = new Set(records.map(({ id }) => id));
    for (let id = 1; id <= counts; id++)
      if (!there.has(id) && !aside.has(recordKey(kind, id)))
        return `${kind === 'change' ? 'change' : 'request'} number ${id} of ${counts} is missing`;
    return undefined;
  };
  return missing('change', changes, meta.changes) ?? missing('sent', sent, meta.sent);
}

/** Records without the one that counts them are half a file; none at all, or the preferences alone, are a whole one. */
function noLedger(items: Items): string | undefined {
  return Object.keys(items).every((key) => key === 'preferences') ? undefined : 'the ledger has no version';
}

/**
 * The ledger of a file whose chain holds, and the records that could not be read. One from before there was a chain has
 * none to check. Throws BadFile.
 */
export async function readVerified(text: string): Promise<Pick<Extract<FileRead, { ok: true }>, 'ledger' | 'damaged'>> {
  const read = readFile(text);
  if (!read.ok) throw new BadFile(read.why, read.detail);
  if (read.from < CHAINED_FROM) return read;
  const verdict = await verifyChain(read.ledger);
  if (!verdict.ok) throw new BadFile('damaged', `${verdict.key} is ${verdict.why}, at link ${verdict.at} of its chain`);
  return read;
}
