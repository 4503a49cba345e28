/**
 * The chain: each change that has ended and each request sent carries the hash of the link before it, and the ledger keeps the
 * last one. Whoever alters, removes or moves a link afterwards breaks it there. It shows what came of a ledger since, not
 * who wrote it: somebody who can write the whole store can forge the whole chain.
 */
import { recordKey } from './ref.ts';
import type { Change, Ledger, Meta, Seal, Sent } from './schema.ts';

/** A record that becomes a link. */
export type Sealable = Change | Sent;
export type Head = Meta['head'];

/** Before the first link. */
export const NO_HEAD: Head = { n: 0, hash: '' };

/**
 * What a chain was found to be. Broken: `at` is the number of the link where it shows first, `key` the stored record there.
 * `altered`: it is not what was sealed. `missing`: it is gone. `reordered`: it stands in another's place. `cut`: the ledger
 * speaks of more links than there are. `unsealed`: a change has ended and is no link.
 */
export type Verdict =
  | { ok: true; links: number; open: number }
  | { ok: false; at: number; key: string; why: 'altered' | 'missing' | 'reordered' | 'cut' | 'unsealed' };

/** JSON that is the same however the keys were stored: sorted, without white space. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** SHA-256 of a text, base64url: 43 characters. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The hash of a link: over everything in it but the hash itself. */
async function hashOf(record: Sealable, { n, prev }: Omit<Seal, 'hash'>): Promise<string> {
  return sha256(canonical({ ...record, seal: { n, prev } }));
}

/** Makes a record the next link. @returns it with its seal, and the chain's new head */
export async function seal<R extends Sealable>(record: R, head: Head): Promise<{ record: R; head: Head }> {
  const place = { n: head.n + 1, prev: head.hash };
  const hash = await hashOf(record, place);
  return { record: { ...record, seal: { ...place, hash } }, head: { n: place.n, hash } };
}

/** Whether nothing of it changes any more. */
export function hasEnded(change: Pick<Change, 'step'>): boolean {
  return change.step === 'confirmed' || change.step === 'failed';
}

interface Link {
  key: string;
  record: Sealable;
  seal: Seal;
}

/** Every link of a ledger, by its number in the chain. */
function linksOf({ changes, sent }: Ledger): Link[] {
  const links = [
    ...changes.flatMap((record): Link[] => (record.seal ? [{ key: recordKey('change', record.id), record, seal: record.seal }] : [])),
    ...sent.flatMap((record): Link[] => (record.seal ? [{ key: recordKey('sent', record.id), record, seal: record.seal }] : [])),
  ];
  return links.toSorted((a, b) => a.seal.n - b.seal.n);
}

/**
 * Checks the chain of a ledger from its first link to its head. Writes nothing.
 * @returns how many links there are and how many changes are still open; or the first place where it does not hold
 */
export async function verifyChain(ledger: Ledger): Promise<Verdict> {
  const links = linksOf(ledger);
  const hashes = await Promise.all(links.map(({ record, seal: { n, prev } }) => hashOf(record, { n, prev })));
  const known = new Set(links.map(({ seal: { hash } }) => hash));
  let before = '';
  for (const [index, link] of links.entries()) {
    const { key, seal: { n, prev, hash } } = link;
    const at = index + 1;
    if (n !== at) return { ok: false, at, key, why: n > at ? 'missing' : 'reordered' };
    if (prev !== before && (known.has(prev) || prev === '')) return { ok: false, at, key, why: 'reordered' };
    if (hash !== hashes[index]) return { ok: false, at, key, why: 'altered' };
    // Its own hash holds: then what it is chained to was altered, and given a new hash.
    if (prev !== before) return { ok: false, at: at - 1, key: links[index - 1]?.key ?? key, why: 'altered' };
    before = hash;
  }
  return checkEnds(ledger, links, before);
}

/** What the links cannot show one by one: the end of the chain, and what is no link. */
function checkEnds({ changes, sent, meta }: Ledger, links: Link[], last: string): Verdict {
  const after = links.length + 1;
  if (meta.head.n > links.length) return { ok: false, at: after, key: 'ledger', why: 'cut' };
  if (meta.head.n < links.length || meta.head.hash !== last) return { ok: false, at: links.length, key: 'ledger', why: 'altered' };
  const ended = changes.find((change) => !change.seal && hasEnded(change));
  if (ended) return { ok: false, at: after, key: recordKey('change', ended.id), why: 'unsealed' };
  const loose = sent.find((record) => !record.seal);
  if (loose) return { ok: false, at: after, key: recordKey('sent', loose.id), why: 'unsealed' };
  return checkNumbers('change', changes, meta.changes, after) ?? checkNumbers('sent', sent, meta.sent, after)
    ?? { ok: true, links: links.length, open: changes.filter((change) => !hasEnded(change)).length };
}

/** Records are numbered from 1 without a gap, an open change too, which is no link yet. */
function checkNumbers(kind: 'change' | 'sent', records: readonly Sealable[], count: number, at: number): Verdict | undefined {
  const wrong = records.findIndex(({ id }, index) => id !== index + 1);
  if (wrong !== -1) {
    const there = records.some(({ id }) => id === wrong + 1);
    return { ok: false, at, key: recordKey(kind, wrong + 1), why: there ? 'reordered' : 'missing' };
  }
  return records.length < count ? { ok: false, at, key: recordKey(kind, records.length + 1), why: 'missing' } : undefined;
}
