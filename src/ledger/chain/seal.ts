/**
 * The chain: each change that has ended and each request sent carries the hash of the link before it, and the ledger
 * keeps the last one. Whoever alters, removes or moves a link afterwards breaks it there. It shows what came of a
 * ledger since, not who wrote it: somebody who can write the whole store can forge the whole chain.
 */
import { canonical } from './canonical.ts';
import { recordKey } from '../../shared/refs.ts';
import { hasEnded, linksOf, type ChainHead, type Sealable } from './links.ts';
import type { Change, Ledger, Seal } from '../schema.ts';

export { hasEnded, NO_HEAD, type ChainHead, type Sealable } from './links.ts';

/** From this version of the store on, what has ended is chained. */
export const CHAINED_FROM = 2;

/**
 * What a chain was found to be. `aside`: so many links are not there, because they were damaged and set aside; absent
 * for none. Broken: `at` is the number of the link where it shows first, `key` the stored record there.
 * `altered`: it is not what was sealed. `missing`: it is gone. `reordered`: it stands in another's place. `cut`: the
 * ledger speaks of more links than there are. `unsealed`: a change has ended and is no link.
 */
export type Verdict =
  | { ok: true; links: number; open: number; aside?: number }
  | { ok: false; at: number; key: string; why: 'altered' | 'missing' | 'reordered' | 'cut' | 'unsealed' };

/** SHA-256 of a text, base64url: 43 characters. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The hash of a link: over everything in it but the hash itself. */
async function hashOf(record: Sealable, { n, prev }: Omit<Seal, 'hash'>): Promise<string> {
  return sha256(canonical({ ...record, seal: { n, prev } }));
}

/** Makes a record the next link. @returns it with its seal, and the chain's new head */
export async function seal<R extends Sealable>(record: R, head: ChainHead): Promise<{ record: R; head: ChainHead }> {
  const place = { n: head.n + 1, prev: head.hash };
  const hash = await hashOf(record, place);
  return { record: { ...record, seal: { ...place, hash } }, head: { n: place.n, hash } };
}

/**
 * Whether a record of an older form says "confirmed" or "failed" of a change whose page never told of a press: what was
 * shown later ended it then. Whether it was pressed is not known, whatever the record says.
 */
export function pressUntold({ form, presses, after, reloaded, step }: Change): boolean {
  const over = step === 'confirmed' || step === 'failed';
  return form === undefined && over && presses === 0 && after === undefined && reloaded !== undefined;
}

/**
 * Checks the chain of a ledger from its first link to its head. Writes nothing. Where records of it were set aside as
 * damaged, as many links may be missing: the chain goes on after them, and what they were is not vouched for.
 * @returns how many links there are and how many changes are still open; or the first place where it does not hold
 */
export async function verifyChain(ledger: Ledger): Promise<Verdict> {
  const links = linksOf(ledger);
  const hashes = await Promise.all(links.map(({ record, seal: { n, prev } }) => hashOf(record, { n, prev })));
  const known = new Set(links.map(({ seal: { hash } }) => hash));
  const gone = new Set(ledger.setAside.flatMap((one) => one.links));
  let spare = gone.size;
  let at = 0;
  let before: string | undefined = '';
  for (const [index, link] of links.entries()) {
    const {
      key,
      seal: { n, prev, hash },
    } = link;
    at += 1;
    if (n > at && n - at <= spare) {
      spare -= n - at;
      at = n;
      before = undefined; // The link that it is chained to is not there to compare with.
    }
    if (n !== at) return { ok: false, at, key, why: n > at ? 'missing' : 'reordered' };
    const follows = before === undefined || prev === before;
    if (!follows && (known.has(prev) || prev === '')) return { ok: false, at, key, why: 'reordered' };
    if (hash !== hashes[index]) return { ok: false, at, key, why: 'altered' };
    // Its own hash holds: then what it is chained to was altered, and given a new hash.
    if (!follows) return { ok: false, at: at - 1, key: links[index - 1]?.key ?? key, why: 'altered' };
    before = hash;
  }
  return checkEnds(ledger, { links: links.length, at, hash: before ?? '', spare }, gone);
}

/** How far the links were followed, and how many more may be missing. */
interface Followed {
  links: number;
  at: number;
  hash: string;
  spare: number;
}

/** What the links cannot show one by one: the end of the chain, and what is no link. */
function checkEnds(
  { changes, sent, meta }: Ledger,
  { links, at: last, hash, spare }: Followed,
  gone: ReadonlySet<string>,
): Verdict {
  const after = last + 1;
  const beyond = meta.head.n - last;
  if (beyond > spare) return { ok: false, at: after, key: 'ledger', why: 'cut' };
  if (beyond < 0 || (beyond === 0 && meta.head.hash !== hash))
    return { ok: false, at: last, key: 'ledger', why: 'altered' };
  const ended = changes.find((change) => !change.seal && hasEnded(change));
  if (ended) return { ok: false, at: after, key: recordKey('change', ended.id), why: 'unsealed' };
  const loose = sent.find((record) => !record.seal);
  if (loose) return { ok: false, at: after, key: recordKey('sent', loose.id), why: 'unsealed' };
  const aside = meta.head.n - links;
  return (
    checkNumbers('change', changes, meta.changes, gone, after) ??
    checkNumbers('sent', sent, meta.sent, gone, after) ?? {
      ok: true,
      links,
      open: changes.filter((change) => !hasEnded(change)).length,
      ...(aside > 0 ? { aside } : {}),
    }
  );
}

/** Records are numbered from 1 without a gap, an open change too, which is no link yet; what was set aside is missing. */
function checkNumbers(
  kind: 'change' | 'sent',
  records: readonly Sealable[],
  count: number,
  gone: ReadonlySet<string>,
  at: number,
): Verdict | undefined {
  const there = new Set(records.map(({ id }) => id));
  let place = 0;
  for (let id = 1; id <= Math.max(count, records.length); id++) {
    const key = recordKey(kind, id);
    if (records[place]?.id === id) place += 1;
    else if (there.has(id)) return { ok: false, at, key, why: 'reordered' };
    else if (!gone.has(key)) return { ok: false, at, key, why: 'missing' };
  }
  return undefined;
}
