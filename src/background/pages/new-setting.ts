/** A setting that appeared on a known service's page, and that no definition of the service has. */
import { sha256 } from '../../ledger/chain/seal.ts';
import type { PageMessage } from '../../messages.ts';
import { normalise } from '../../shared/normalise.ts';
import { refKey } from '../../shared/refs.ts';
import { isScanned, scannedRef } from '../../shared/scanned.ts';
import type { From, PageDeps } from './deps.ts';

type Found = Extract<PageMessage, { type: 'page/found' }>;

/** Readings that show that the page is the right one, and drawn. */
const READ = new Set<Found['seen']['state']>(['allowed', 'refused', 'locked']);

/**
 * A page was read that Holdout does not work in itself: where its own words call for it, it is looked through for
 * settings that are new. Never after a change, and not for who wants no notice.
 */
export async function lookForNew({ ref, seen, rung, change }: Found, from: From, deps: PageDeps): Promise<void> {
  if (change !== undefined || !READ.has(seen.state) || (rung !== 'name' && rung !== 'row') || isScanned(ref)) return;
  const { preferences } = await deps.chosen();
  if (preferences.notice && (await deps.newSettings.callFor(from))) await deps.load(from, 'new-setting');
}

/** @returns whether it may be told: it was not yet, and no scan has found it */
export async function newSetting(
  { ref, label, told }: Extract<PageMessage, { type: 'page/new-setting' }>,
  from: From,
  deps: PageDeps,
): Promise<boolean> {
  const { preferences, quiets } = await deps.chosen();
  const { findings, quiets: own } = await deps.store.head();
  // Who wants no notice on this page wants none of its neighbours either.
  const quiet = [own, quiets].some((all) => all.get(refKey(ref))?.until === undefined && all.has(refKey(ref)));
  if (!preferences.notice || quiet || isScanned(ref) || (await isWorked(from, deps))) return false;
  const scanned = scannedRef(new URL(from.href).hostname, (await sha256(normalise(label))).slice(0, 22));
  if (findings.has(refKey(scanned))) return false;
  return deps.newSettings.told.may(ref.service, label, told === true);
}

/** Whether Holdout itself works in that tab: for a round, or to read a setting again. */
export async function isWorked({ tabId, where }: From, { rounds, aside }: PageDeps): Promise<boolean> {
  const [visit, readAside] = await Promise.all([rounds.visitOf(where), aside.of(tabId)]);
  return visit !== undefined || readAside !== undefined;
}
