/** Everything that is known as one file that a person can keep, and back again. */
import { unpacked } from './pack.ts';
import { isLedgerKey, ledgerItems, parseStore, type Items } from './parse.ts';
import { VERSION, type Ledger } from './schema.ts';
import { verifyChain } from './seal.ts';

/** The form of the file. What stands in `items` has a version of its own. */
const FORMAT = 1;

/** `damaged`: one of Holdout's files that is no longer whole. `future`: from a newer Holdout. `foreign`: no file of Holdout's. */
export type BadFileWhy = 'damaged' | 'future' | 'foreign';

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

/** `from`: the version of the records in the file. */
export type FileRead = { ok: true; ledger: Ledger; items: Items; from: number } | { ok: false; why: BadFileWhy; detail: string };

/**
 * The file of everything that is known: the ledger's records alone, each in full, with the salt; no round under way, no store set aside.
 * @param items everything in `storage.local`
 * @param version of Holdout
 */
export function exportFile(items: Items, version: string, at: Date): string {
  return JSON.stringify({ holdout: 'copy', format: FORMAT, version, exportedAt: at.toISOString(), items: unpacked(ledgerItems(items)) }, undefined, 2);
}

/**
 * Reads such a file, of an older version too. Its chain is not checked here: see `verifyChain`.
 * @returns the ledger in it in today's form and the records as they stand in the file; or why it cannot be read. Never throws.
 */
export function readFile(text: string): FileRead {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const ours = /"holdout"\s*:\s*"copy"/u.test(text.slice(0, 1000));
    return { ok: false, why: ours ? 'damaged' : 'foreign', detail: error instanceof Error ? error.message.slice(0, 300) : 'not JSON' };
  }
  if (!isRecord(file) || file['holdout'] !== 'copy') return { ok: false, why: 'foreign', detail: 'it does not say that it is a copy of a Holdout ledger' };
  const { format, items } = file;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return { ok: false, why: 'damaged', detail: 'it does not say which format it has' };
  if (format > FORMAT) return { ok: false, why: 'future', detail: `format ${format}, this Holdout reads up to ${FORMAT}` };
  if (!isRecord(items)) return { ok: false, why: 'damaged', detail: 'it holds no records' };
  const strange = Object.keys(items).find((key) => !isLedgerKey(key));
  if (strange !== undefined) return { ok: false, why: 'damaged', detail: `it holds “${strange.slice(0, 100)}”, which is none of the ledger's` };
  const parsed = parseStore(items);
  if (!parsed.ok) return { ok: false, why: parsed.why === 'future' ? 'future' : 'damaged', detail: parsed.detail };
  return { ok: true, ledger: parsed.ledger, items, from: parsed.from };
}

/** The ledger of a file whose chain holds. One from before there was a chain has none to check. Throws BadFile. */
export async function readVerified(text: string): Promise<Ledger> {
  const read = readFile(text);
  if (!read.ok) throw new BadFile(read.why, read.detail);
  if (read.from < VERSION) return read.ledger;
  const verdict = await verifyChain(read.ledger);
  if (!verdict.ok) throw new BadFile('damaged', `${verdict.key} is ${verdict.why}, at link ${verdict.at} of its chain`);
  return read.ledger;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
