/** What is known of a visit apart from its round: what its page told, and the finding of one that told nothing. */
import type { Finding, Reason, Ref } from '../../ledger/schema.ts';
import type { Store } from '../../ledger/store.ts';
import { tells } from '../../ledger/strength.ts';
import { OPEN_FOR } from '../../change/machine.ts';
import { hasEnded } from '../../ledger/chain/seal.ts';
import type { Outcome } from '../../round/machine.ts';
import type { Round, Visit } from '../../round/schema.ts';
import { canOpenAgain, containerOf } from '../../shared/cookie-stores.ts';
import { anyAccount, bare, sameSetting } from '../../shared/refs.ts';
import type { Driving } from './parts.ts';

/**
 * What the page of the visit has told of the setting, when no change of it is left open and none ended without a
 * finding.
 */
export async function toldOf({ store, now }: Driving, visit: Visit): Promise<Finding | undefined> {
  const { findings, open } = await store.head();
  // One that was read anew during this visit began a day before it at most.
  const from = new Date(Date.parse(visit.openedAt ?? now().toISOString()) - OPEN_FOR).toISOString();
  const changes = [...open, ...(await store.changesSince(from))].toSorted((a, b) => a.id - b.id);
  // A round is in the one cookie store outside containers, but for what is read aside of a change of another.
  const isAside = visit.task === 'look' && visit.of !== undefined;
  // What a file brought was begun in another browser, and may never end here.
  const last = changes.findLast(
    (change) => sameSetting(change, visit.ref) && !change.imported && (isAside || canOpenAgain(change)),
  );
  if (visit.patient || (last && !hasEnded(last))) return undefined;
  const since = [visit.openedAt ?? '9', last?.before.at ?? '', last?.reloaded?.at ?? ''].toSorted().at(-1) ?? '';
  const told = [...findings.values()].filter(
    (finding) =>
      sameSetting(finding, visit.ref) && finding.at >= since && (isAside || containerOf(finding) === undefined),
  );
  return told.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
}

/** Whether a page has told, since the visit was opened, that the service led away from the setting. */
export async function toldTurnedAway({ store }: Driving, { ref, openedAt = '9' }: Visit): Promise<boolean> {
  const { findings } = await store.head();
  return [...findings.values()].some(
    (finding) => sameSetting(finding, ref) && finding.reason === 'turned-away' && finding.at >= openedAt,
  );
}

/** What a round keeps of a finding: its state, and which way it is locked or why it is unclear. */
export function outcomeOf({ state, fixed, reason }: Finding): Outcome {
  return { state, ...(fixed === undefined ? {} : { fixed }), ...(reason === undefined ? {} : { reason }) };
}

/** A visit that ended without its page gives a finding too: nothing was read, and that is what is known. */
export async function unread(
  { store, now }: Driving,
  { silent }: Round,
  { ref, url, patient }: Visit,
  reason: Reason,
  detail?: string,
): Promise<void> {
  // A confirmation aside that could not be read leaves the change open; it says nothing new of the setting. Nor does
  // a page in front of which the person was only about to sign in.
  if (silent || patient) return;
  // Where Holdout has no access nobody looked: what is known stays, as of when it was seen.
  if (reason === 'no-permission' && (await isKnown(store, ref))) return;
  const { origin, pathname } = new URL(url);
  await store.found({
    ...bare(ref),
    state: 'unclear',
    reason,
    ...(detail === undefined ? {} : { detail }),
    origin,
    path: pathname,
    at: now().toISOString(),
    strength: 'seen',
  });
}

async function isKnown(store: Store, ref: Ref): Promise<boolean> {
  const { findings } = await store.head();
  return [...findings.values()].some((finding) => sameSetting(finding, ref) && tells(finding));
}

/**
 * A visit that led to one of the service's sign-in pages.
 * @param href its address
 */
export async function signedOutAt({ store, now }: Driving, { ref }: Visit, href: string): Promise<void> {
  const { origin, pathname } = new URL(href);
  // Nobody is signed in, so that it says nothing of one account more than of another.
  await store.found({
    ...anyAccount(ref),
    state: 'signed-out',
    origin,
    path: pathname,
    at: now().toISOString(),
    strength: 'seen',
  });
}
