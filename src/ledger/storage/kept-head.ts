/**
 * A copy of the head that the browser keeps in memory until it ends (`storage.session`), in one piece: whoever needs the
 * head (a popup, a background that was woken) reads it in one step, however many records it is made of. It is nothing
 * but a copy: what is stored counts, and two small records of that tell whether the copy is of it.
 */
import { stable } from '../chain/canonical.ts';
import type { Head, Items } from '../schema.ts';

/** Where `storage.session` holds the copy. */
export const KEPT_KEY = 'head';

/** The stored records that tell which writing of the ledger it is: every write makes `open` another. */
export const TELLING = ['ledger', 'open'];

/** The form of the copy; that of another version of Holdout is none. */
const FORM = 1;

interface Kept {
  form: number;
  /** The stored records that tell what it is a copy of, as JSON. */
  of: string;
  /** The head, as JSON. */
  head: string;
}

/** Where the copy is kept. */
export interface KeptArea {
  get(key: string): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * @param head as it is stored
 * @param telling the records of `TELLING` as they are stored with it
 */
export function keptOf(head: Head, telling: Items): Kept {
  const parts = Object.fromEntries(
    Object.entries(head).map(([name, part]: [string, unknown]) => [name, part instanceof Map ? [...part] : part]),
  );
  return { form: FORM, of: writingOf(telling) ?? '', head: JSON.stringify(parts) };
}

/**
 * @param kept what stands under `KEPT_KEY`
 * @param telling the records of `TELLING` as they are stored now
 * @returns the head; undefined where there is no copy, or one of another writing: then the head has to be read
 */
export function headOfKept(kept: unknown, telling: Items): Head | undefined {
  const { form, of, head } = (kept ?? {}) as Partial<Kept>;
  if (form !== FORM || typeof head !== 'string' || of === undefined || of !== writingOf(telling)) return undefined;
  const { findings, requests, quiets, accounts, earlier, undone, ...rest } = JSON.parse(head) as Omit<Head, Mapped> &
    Record<Mapped, []>;
  return {
    ...rest,
    findings: new Map(findings),
    requests: new Map(requests),
    quiets: new Map(quiets),
    accounts: new Map(accounts),
    earlier: new Map(earlier),
    undone: new Map(undone),
  };
}

type Mapped = 'findings' | 'requests' | 'quiets' | 'accounts' | 'earlier' | 'undone';

/** @returns undefined where one of the records is missing */
function writingOf(telling: Items): string | undefined {
  const records = TELLING.map((key) => telling[key]);
  return records.includes(undefined) ? undefined : stable(records);
}
