/** Pages of other sites, where the person turned Watch on: what looks like a setting about training there is told once. */
import { covers, hostsOf, INSTALLED_HOSTS } from '../../catalog/hosts.ts';
import { services } from '../../catalog/index.ts';
import { sha256 } from '../../ledger/chain/seal.ts';
import type { PageMessage } from '../../messages.ts';
import { normalise } from '../../shared/normalise.ts';
import { refKey } from '../../shared/refs.ts';
import { scannedRef } from '../../shared/scanned.ts';
import type { From, PageDeps } from './deps.ts';
import { isWorked } from './new-setting.ts';

/** The page calls for a look. @returns whether it was loaded */
export async function watch(from: From, deps: PageDeps): Promise<boolean> {
  if (!(await isWatched(from, deps))) return false;
  await deps.load(from, 'watching');
  return true;
}

/** @returns whether it may be told: it was not yet, and no scan has found it */
export async function watched(
  { label, told }: Extract<PageMessage, { type: 'page/watched' }>,
  from: From,
  deps: PageDeps,
): Promise<boolean> {
  if (!(await isWatched(from, deps))) return false;
  const { hostname } = new URL(from.href);
  const { findings } = await deps.store.head();
  const scanned = scannedRef(hostname, (await sha256(normalise(label))).slice(0, 22));
  if (findings.has(refKey(scanned))) return false;
  // What is kept of it names no site, and without the salt nobody could try names.
  const salt = await deps.store.salt();
  const site = (await sha256(`${salt} ${hostname}`)).slice(0, 22);
  // Nor do its words, which may name it.
  return deps.watched.may(site, `${salt} ${hostname} ${label}`, told === true);
}

/**
 * Whether the person wants this page watched. A page may have kept the script from before Watch was turned off, or before
 * its service was chosen, whose own script then speaks.
 */
async function isWatched(from: From, deps: PageDeps): Promise<boolean> {
  const { preferences } = await deps.chosen();
  if (!preferences.watch || !preferences.notice) return false;
  const { services: chosen, hosts: added } = preferences;
  const theirs = services
    .filter(({ id }) => chosen.includes(id) || (added[id] ?? []).length > 0)
    .flatMap((service) => hostsOf(service, added));
  if ([...INSTALLED_HOSTS, ...theirs].some((pattern) => covers(pattern, from.href))) return false;
  return !(await isWorked(from, deps));
}
