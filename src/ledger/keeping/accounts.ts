/** Accounts in the ledger: those that pages show, by a hash, and what the person calls them. */
import { accountSchema, refKey, type Account, type Head } from '../schema.ts';
import { sha256 } from '../chain/seal.ts';
import type { Keeper } from '../storage/storage.ts';
import { tidy } from '../../shared/normalise.ts';

/** An account is noted as seen again no more often than this, in ms: pages ask at every step. */
const SEEN_AGAIN = 60 * 60_000;

/**
 * At most so many of a service are kept. A page may show another name each time it is looked at: a greeting, a number of
 * messages.
 */
const ACCOUNTS_KEPT = 24;

/**
 * What has to go so that one more account of a service can be kept: the one that was seen longest ago, with what was found
 * of it. None that the person gave a name, and none of which a change is open.
 * @returns keys of records
 */
function oneTooMany({ accounts, findings, open }: Head, service: string): string[] {
  const own = [...accounts.values()].filter((one) => one.service === service);
  if (own.length < ACCOUNTS_KEPT) return [];
  const busy = new Set(open.map(({ account }) => account));
  const [oldest] = own
    .filter(({ name, account }) => name === undefined && !busy.has(account))
    .toSorted((a, b) => Date.parse(a.lastSeen) - Date.parse(b.lastSeen));
  if (!oldest) return [];
  const found = [...findings.values()].filter(({ account }) => account === oldest.account);
  return [`account:${oldest.account}`, ...found.map((finding) => `finding:${refKey(finding)}`)];
}

/** By which findings of an account are kept. @param who as the page shows it */
export async function hashOf(service: string, who: string, salt: string): Promise<string> {
  return (await sha256(JSON.stringify([salt, service, tidy(who)]))).slice(0, 22);
}

/** Notes that a page shows that account. @returns it */
export async function seen(
  keep: Keeper,
  head: Head,
  { service, account }: Pick<Account, 'service' | 'account'>,
  now: Date,
): Promise<string> {
  const at = now.toISOString();
  const known = head.accounts.get(account);
  if (known && now.getTime() - Date.parse(known.lastSeen) < SEEN_AGAIN) return account;
  const next: Account = known ? { ...known, lastSeen: at } : { account, service, firstSeen: at, lastSeen: at };
  const gone = known ? [] : oneTooMany(head, service);
  await keep.write({ [`account:${account}`]: accountSchema.parse(next) }, {}, gone);
  return account;
}

/** Keeps what the person calls an account; empty takes the name away. @returns false when there is no such account */
export async function named(keep: Keeper, { accounts }: Head, account: string, name: string): Promise<boolean> {
  const known = accounts.get(account);
  if (!known) return false;
  const { name: _name, ...nameless } = known;
  const next = name.trim() === '' ? nameless : { ...known, name: name.trim() };
  await keep.write({ [`account:${account}`]: accountSchema.parse(next) });
  return true;
}
