/** Accounts that pages show, and how many of them are kept. Pure. */
import { refKey, type Head } from './schema.ts';

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
export function oneTooMany({ accounts, findings, open }: Head, service: string): string[] {
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
