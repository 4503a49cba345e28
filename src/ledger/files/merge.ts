/** What another ledger, out of a file, adds to this one. Nothing here is taken away; nothing is written. */
import { canonical } from '../chain/canonical.ts';
import { hasEnded, seal, type ChainHead, type Sealable } from '../chain/seal.ts';
import { mergeRequests } from '../requests.ts';
import type { Items } from '../schema.ts';
import { recordKey, refKey } from '../../shared/refs.ts';
import {
  DEFAULT_PREFERENCES,
  EARLIER_KEPT,
  findingSchema,
  type Account,
  type Change,
  type Finding,
  type Ledger,
  type Meta,
} from '../schema.ts';
import { history, notAfter, sameState, tells, type Earlier } from '../strength.ts';

/** What an imported file brought: how many records came in, and how many were known already. */
export interface Imported {
  findings: number;
  changes: number;
  requests: number;
  known: number;
  /** Records of the file that are damaged and were set aside. */
  damaged?: number;
  /** There was no room to keep these. */
  damagedLost?: true;
}

interface Merged {
  /** Every record to write, by its key; none when the file says nothing new. */
  items: Items;
  meta: Partial<Meta>;
  /** Keys of requests that turn out to have been taken back. */
  gone: string[];
  imported: Imported;
}

/**
 * @param ours as it is stored
 * @param theirs as it stands in the file, its chain checked
 * @param now nothing was seen later than that
 * @returns what to write, sealed into our chain. Findings and notes: the later one. Changes and requests: what is not
 * here yet,
 *   under new numbers. Preferences: ours, unless nobody ever chose any
 */
export async function mergeLedgers(ours: Ledger, theirs: Ledger, now: Date): Promise<Merged> {
  const imported: Imported = { findings: 0, changes: 0, requests: 0, known: 0 };
  const items: Items = {};
  for (const [key, told] of theirs.findings) {
    const known = ours.findings.get(key);
    const ahead = Date.parse(told.at) > now.getTime();
    // By a clock that is wrong: whether it is later than what was read here cannot be told.
    if (known && ahead) {
      imported.known += 1;
      continue;
    }
    const here = ours.meta.salt === theirs.meta.salt ? told : elsewhere(told);
    const finding = ahead ? findingSchema.parse(notAfter(here, now.toISOString())) : here;
    const merged = mergeFinding(known, finding);
    if (!known || canonical(merged) !== canonical(known)) items[`finding:${key}`] = merged;
    if (known && Date.parse(known.at) >= Date.parse(finding.at)) imported.known += 1;
    else imported.findings += 1;
  }
  for (const [key, quiet] of theirs.quiets) {
    const known = ours.quiets.get(key);
    if (!known || Date.parse(known.at) < Date.parse(quiet.at)) items[`quiet:${key}`] = quiet;
  }
  for (const [key, account] of theirs.accounts) {
    const known = ours.accounts.get(key);
    const merged = known ? mergeAccount(known, account) : account;
    if (!known || canonical(merged) !== canonical(known)) items[`account:${key}`] = merged;
  }
  // Access to all sites is for the person to give here, and a file brings none.
  const { watch: _watch, ...chosen } = theirs.preferences;
  // Turned on once and off again, these are as they were.
  const { watch, feedback, ...rest } = ours.preferences;
  const own = { ...rest, ...(watch ? { watch } : {}), ...(feedback ? { feedback } : {}) };
  const preferences = canonical(own) === canonical(DEFAULT_PREFERENCES) ? chosen : ours.preferences;
  if (canonical(preferences) !== canonical(ours.preferences)) items['preferences'] = preferences;

  const links = newLinks(ours, theirs, imported);
  const { records, head } = await sealAll(links.records, ours.meta.head);
  for (const { key, record } of records) items[key] = record;
  const rounds = newRounds(ours, theirs, links.numbers);
  Object.assign(items, rounds.items);
  const requests = mergeRequests(ours, theirs);
  for (const [key, request] of requests.standing) items[`request:${key}`] = request;

  const counts = {
    changes: ours.meta.changes + imported.changes,
    sent: ours.meta.sent + imported.requests,
    rounds: rounds.count,
  };
  // Our own hashes of accounts, where there are any, could not be made again with another salt.
  const adopted =
    ours.accounts.size === 0 && theirs.accounts.size > 0 && theirs.meta.salt !== '' ? { salt: theirs.meta.salt } : {};
  return { items, meta: { ...counts, head, ...adopted }, gone: requests.gone.map((key) => `request:${key}`), imported };
}

/** The later look, with what either knows of the time before it. */
function mergeFinding(ours: Finding | undefined, theirs: Finding): Finding {
  if (!ours) return theirs;
  const [last, first] = Date.parse(theirs.at) > Date.parse(ours.at) ? [theirs, ours] : [ours, theirs];
  const present = tells(last) ? history(last).at(-1) : undefined;
  const before = joined([...history(first), ...(last.earlier ?? []), ...(present ? [present] : [])]);
  const end = before.findLast(({ store }) => store === last.store);
  const on = present !== undefined && end !== undefined && sameState(end, present);
  const since = on ? end.from : last.since;
  const earlier = (on ? before.filter((one) => one !== end) : before).slice(-EARLIER_KEPT);
  const { earlier: _earlier, since: _since, ...look } = last;
  return findingSchema.parse({
    ...look,
    ...(since === undefined ? {} : { since }),
    ...(earlier.length > 0 ? { earlier } : {}),
  });
}

/** What another browser calls a container is none of this one's. */
function elsewhere({ store, earlier, drift, ...finding }: Finding): Finding {
  const named = <T extends { store?: string }>(one: T): T =>
    one.store === undefined ? one : { ...one, store: `${ELSEWHERE}${one.store.replace(ELSEWHERE, '')}` };
  return {
    ...finding,
    ...named(store === undefined ? {} : { store }),
    ...(earlier ? { earlier: earlier.map(named) } : {}),
    ...(drift ? { drift: named(drift) } : {}),
  };
}
const ELSEWHERE = 'file ';

/** By container, in the order in which they were first seen. */
function joined(states: readonly Earlier[]): Earlier[] {
  const all = [...Map.groupBy(states, ({ store }) => store).values()].flatMap(joinedOfOne);
  return all.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/**
 * Several tellings of the same time as one: each says when a state was first and last seen, and what was seen between
 * is between.
 */
function joinedOfOne(states: readonly Earlier[]): Earlier[] {
  const seen = states.flatMap((state) => [
    { state, at: state.from },
    { state, at: state.to },
  ]);
  const inOrder = seen.toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || Date.parse(a.state.from) - Date.parse(b.state.from),
  );
  const all: Earlier[] = [];
  for (const { state, at } of inOrder) {
    const last = all.at(-1);
    if (last && sameState(last, state)) all[all.length - 1] = { ...state, ...last, to: at };
    else all.push({ ...state, from: at, to: at });
  }
  return all;
}

function earliest(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

function latest(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}

function mergeAccount(ours: Account, theirs: Account): Account {
  const name = ours.name ?? theirs.name;
  return {
    ...ours,
    ...(name === undefined ? {} : { name }),
    firstSeen: earliest(ours.firstSeen, theirs.firstSeen),
    lastSeen: latest(ours.lastSeen, theirs.lastSeen),
  };
}

/** What makes two records the same one, whatever their numbers. */
function identity(record: Sealable): string {
  return [refKey(record), record.kind, 'before' in record ? record.before.at : record.at].join(' ');
}

/** Several may be alike: the first here is the first there, and so on. */
function pairs<R extends Sealable>(ours: readonly R[], theirs: readonly R[]): Map<R, R | undefined> {
  const left = new Map<string, R[]>();
  for (const record of ours) left.set(identity(record), [...(left.get(identity(record)) ?? []), record]);
  return new Map(theirs.map((record) => [record, left.get(identity(record))?.shift()]));
}

/** A record to write, not sealed yet. */
type Loose = { key: string; record: Sealable };

/**
 * The changes and requests that are not here, under new numbers and in the order of their chain; and which number each
 * of theirs has here.
 */
function newLinks(
  ours: Ledger,
  theirs: Ledger,
  imported: Imported,
): { records: Loose[]; numbers: Map<number, number> } {
  const numbers = new Map<number, number>();
  const found: { order: number; loose: Loose }[] = [];
  const order = ({ seal: sealed, id }: Sealable): number => sealed?.n ?? Number.MAX_SAFE_INTEGER / 2 + id;
  const origin = ({ id, seal: sealed }: Sealable): NonNullable<Change['imported']> => ({
    id,
    ...(sealed ? { hash: sealed.hash } : {}),
  });

  for (const [change, known] of pairs(ours.changes, theirs.changes)) {
    const id = known?.id ?? ours.meta.changes + (imported.changes += 1);
    numbers.set(change.id, id);
    // What a file brought open may have ended there since. Of what was begun here, only this browser knows what comes of it.
    const news = known === undefined || (known.imported && !hasEnded(known) && hasEnded(change));
    if (!news) imported.known += 1;
    else
      found.push({
        order: order(change),
        loose: { key: recordKey('change', id), record: { ...without(change), id, imported: origin(change) } },
      });
  }
  for (const [record, known] of pairs(ours.sent, theirs.sent)) {
    if (known) {
      imported.known += 1;
      continue;
    }
    const id = ours.meta.sent + (imported.requests += 1);
    found.push({
      order: order(record),
      loose: { key: recordKey('sent', id), record: { ...without(record), id, imported: origin(record) } },
    });
  }
  const records = found
    .toSorted((a, b) => a.order - b.order)
    .map(({ loose }) => ({ ...loose, record: renumbered(loose.record, numbers) }));
  return { records, numbers };
}

function without<R extends Sealable>({ seal: _seal, ...record }: R): Omit<R, 'seal'> {
  return record;
}

/** A change names others by number: the one that it takes back, and the one that it is the second attempt at. */
function renumbered(record: Sealable, numbers: Map<number, number>): Sealable {
  if (!('step' in record)) return record;
  const { of, again, ...rest } = record;
  const [ofHere, againHere] = [of, again].map((id) => (id === undefined ? undefined : numbers.get(id)));
  return {
    ...rest,
    ...(ofHere === undefined ? {} : { of: ofHere }),
    ...(againHere === undefined ? {} : { again: againHere }),
  };
}

async function sealAll(loose: readonly Loose[], from: ChainHead): Promise<{ records: Loose[]; head: ChainHead }> {
  const records: Loose[] = [];
  let head = from;
  for (const { key, record } of loose) {
    if ('step' in record && !hasEnded(record)) {
      records.push({ key, record });
      continue;
    }
    const link = await seal(record, head);
    records.push({ key, record: link.record });
    head = link.head;
  }
  return { records, head };
}

function newRounds(ours: Ledger, theirs: Ledger, numbers: Map<number, number>): { items: Items; count: number } {
  const known = new Set(ours.pastRounds.map(({ round }) => round));
  const items: Items = {};
  let count = ours.meta.rounds;
  for (const round of theirs.pastRounds) {
    if (known.has(round.round)) continue;
    count += 1;
    const changes = round.changes.flatMap((id) => numbers.get(id) ?? []);
    items[recordKey('past-round', count)] = { ...round, id: count, changes };
  }
  return { items, count };
}
