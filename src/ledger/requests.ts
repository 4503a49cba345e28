/** Which requests stand, by their own records and by the log. Pure. */
import { bare, refKey } from '../shared/refs.ts';
import type { Ledger, RequestRecord, Sent } from './schema.ts';

/** What a list of records of one setting comes to; undefined where nothing is sent. @param records in order */
function standingRequest(records: readonly Sent[]): RequestRecord | undefined {
  let standing: RequestRecord | undefined;
  for (const record of records) {
    const { kind, at } = record;
    if (kind === 'sent') standing = { ...bare(record), sentAt: at };
    else if (kind === 'taken-back') standing = undefined;
    else if (standing) standing = answered(standing, kind, at);
  }
  return standing;
}

/** A standing request, once the person said that an answer came, or that none did after all. */
export function answered(request: RequestRecord, kind: 'answered' | 'unanswered', at: string): RequestRecord {
  return { ...bare(request), sentAt: request.sentAt, ...(kind === 'answered' ? { answeredAt: at } : {}) };
}

/**
 * Puts right what a whole store's own records of requests do not tell, out of its log. They were written with the log,
 * so that the log tells more than an intact one only where the index does not: that it was taken back. A log that lacks
 * a record tells nothing of what it does not come back to after that, and of records out of a file no order is known
 * but that of their times.
 * @param ledger with the requests that can be read
 * @param damaged keys of the records that cannot
 * @param indexed whether the index told which of them stand
 */
export function mendRequests(ledger: Ledger, damaged: readonly string[], indexed: boolean): void {
  const { sent, requests } = ledger;
  const missing = lastMissing(ledger, damaged);
  for (const [key, records] of Map.groupBy(sent, (record) => refKey(record))) {
    const lost = damaged.includes(`request:${key}`);
    const imported = records.some((record) => record.imported);
    if (!lost && (indexed || imported)) continue;
    if (!records.some(({ id, kind }) => id > missing && (kind === 'sent' || kind === 'taken-back'))) continue;
    const standing = standingRequest(imported ? byTime(records) : records);
    if (standing) requests.set(key, standing);
    else requests.delete(key);
  }
}

function byTime(records: readonly Sent[]): Sent[] {
  return records.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The number of the last request that was kept and is not there; 0 where all are. */
function lastMissing({ sent, meta, setAside }: Ledger, damaged: readonly string[]): number {
  const keys = [...damaged, ...setAside.flatMap(({ links }) => links)];
  const numbers = keys.flatMap((key) => (/^sent:\d{8}$/u.test(key) ? [Number(key.slice('sent:'.length))] : []));
  const there = new Set(sent.map(({ id }) => id));
  let last = Math.max(meta.sent, ...numbers);
  while (there.has(last)) last -= 1;
  return last;
}

/**
 * What another ledger makes of the requests of this one: of each setting, the later word counts, and ours where that is
 * not plain.
 * @returns what stands after it and did not, or not like that; and the keys of what stands no more
 */
export function mergeRequests(ours: Ledger, theirs: Ledger): { standing: Map<string, RequestRecord>; gone: string[] } {
  const standing = new Map<string, RequestRecord>();
  const gone: string[] = [];
  const known = Map.groupBy(ours.sent, (record) => refKey(record));
  const told = Map.groupBy(theirs.sent, (record) => refKey(record));
  for (const key of new Set([...told.keys(), ...theirs.requests.keys()])) {
    const [before, after] = [ours.requests.get(key), theirs.requests.get(key)];
    const times = [...(known.get(key) ?? []).map(({ at }) => at), ...timesOf(before)].map((at) => Date.parse(at));
    const last = told.get(key)?.at(-1)?.at;
    // A request without a readable record of its sending says nothing against what is known here.
    if (times.length > 0 && (last === undefined || !(Date.parse(last) > Math.max(...times)))) continue;
    if (after) standing.set(key, after);
    else if (before) gone.push(key);
  }
  return { standing, gone };
}

function timesOf(request: RequestRecord | undefined): string[] {
  return request ? [request.sentAt, request.answeredAt ?? request.sentAt] : [];
}
