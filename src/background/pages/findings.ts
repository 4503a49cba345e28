/** What a page found, and what that makes of a change that awaits its reading. */
import { isToReadOnceMore, readAnew, touchedAnywhere } from '../../change/machine.ts';
import { standing } from '../../change/where.ts';
import type { Change, Finding, Ref } from '../../ledger/schema.ts';
import type { PageMessage, Reply, Stored } from '../../messages.ts';
import { containerOf } from '../../shared/cookie-stores.ts';
import { refKey, settingKey } from '../../shared/refs.ts';
import { pressingOf, tryAgain } from './changes.ts';
import { done, owned, stamped, type From, type PageDeps } from './deps.ts';
import { isEarlierPage, isOlder, tellsOf } from './older.ts';

type Found = Extract<PageMessage, { type: 'page/found' }>;

/**
 * Keeps what a page shows of a setting, and moves on the change that waited for it.
 * @returns what is known now of the setting and of the change; refused where the change is another setting's
 */
export async function found(message: Found, from: From, deps: PageDeps): Promise<Reply> {
  const { why, byHand, seen, rung, refuses } = message;
  const { store, rounds } = deps;
  await deps.documents.seen(from.tabId, from.where.document);
  const ref = await owned(message.ref, message.who, deps);
  const ledger = await store.head();
  if (byHand)
    for (const { id: open } of ledger.open)
      await store.update(open, (now) => touchedAnywhere(now, seen, ref, from.where));
  const id = message.change ?? (await cameToItself(message, ref, ledger.open, from, deps))?.id;
  const known = id === undefined ? undefined : (await store.changes([id]))[0];
  if (id !== undefined && (!known || settingKey(known) !== settingKey(ref)))
    return { ok: false, refused: 'unknown-change' };
  const { origin, pathname } = new URL(from.href);
  const container = containerOf({ store: from.where.store });
  const reading: Finding = {
    ...ref,
    ...stamped(seen, deps.now()),
    ...(rung === undefined ? {} : { rung }),
    ...(refuses === undefined ? {} : { refuses }),
    origin,
    path: pathname,
    ...(container === undefined ? {} : { store: container }),
    strength: 'seen',
    ...scannedOf(ledger.findings.get(settingKey(ref))),
  };
  const stands = ledger.findings.get(refKey(ref));
  const pressing = known && (await pressingOf(known, deps, from));
  // A change that awaits this page's reading gets it. One that another page ended meanwhile does not.
  const judges = known !== undefined && pressing !== undefined && standing(known, from.where, pressing) === 'judges';
  // Its own moves are news, whoever made them; what it has shown all along is not.
  if (stands && !judges && (await isOlder(stands, reading, message, from, deps))) {
    await rounds.finishFrom(from.where, stands, { state: stands.state });
    if (known) await deps.aside.done(from.tabId);
    return done<Stored>({ finding: stands, older: true });
  }
  const earlierPage = isEarlierPage(stands, message, from, deps);
  // A copy is named by the address, which anybody can make a person open: it is believed once its page was recognised.
  const strange = ref.instance !== undefined && !ledger.findings.has(refKey(ref)) && !recognised(reading, rung);
  // Aside, a page that could not be read says nothing new of the setting: what was known stays.
  const aside = (await deps.aside.of(from.tabId)) !== undefined;
  const silent = strange || (reading.state === 'unclear' && aside);
  // Only a reading that ended a change well is worth more than one look.
  const weighed = (ended?: Change): Finding | undefined =>
    silent
      ? undefined
      : { ...reading, strength: ended?.step === 'confirmed' && ended.reloaded?.at === reading.at ? 'saved' : 'seen' };
  let change = known;
  let finding: Finding = reading;
  if (known && pressing) {
    const moment = { ...seen, at: reading.at };
    const judge = (now: Change): Change => readAnew(now, moment, ref, from.where, pressing, deps.now());
    // Another account's page says nothing of what was done to this one's; its finding is its own all the same.
    const ended = await store.ended(known.id, judge, weighed, byHand);
    change = ended?.change;
    finding = ended?.finding ?? finding;
  } else if (!silent) {
    finding = await store.found(reading, { ...(byHand ? { byHand } : {}), ...(earlierPage ? { earlierPage } : {}) });
  }
  if (finding.at === reading.at && !silent) await tellsOf(finding, message, from, deps);
  if (!strange) await deps.showTab(from.tabId, finding);
  if (rung !== undefined) await offerMade(ref, from, deps);
  if (finding.reason === 'turned-away')
    await rounds.turnedAway(from.where, ref, Number(/\d+/u.exec(finding.detail ?? '')?.[0] ?? 0));
  // A page that was not told to read it again is not told to press either.
  const asked = message.change === undefined ? undefined : change;
  const again = asked !== undefined && (await tryAgain(asked, from, deps));
  const inRound = (await rounds.visitOf(from.where)) !== undefined;
  const anew = asked && pressing ? isToReadOnceMore(asked, from.where, pressing, deps.now(), inRound) : false;
  if (!again && !anew) {
    await rounds.finishFrom(from.where, finding, {
      state: finding.state,
      ...(finding.reason ? { reason: finding.reason } : {}),
      ...(change ? { change: change.id } : {}),
      ...((why ?? change?.why) ? { why: why ?? change?.why ?? '' } : {}),
    });
    if (known) await deps.aside.done(from.tabId);
  }
  const restores = again && change?.of !== undefined ? (await store.changes([change.of]))[0] : undefined;
  return done<Stored>({
    finding,
    ...(change ? { change } : {}),
    ...(again ? { again: true as const } : {}),
    ...(anew ? { anew: true as const } : {}),
    ...(restores ? { restores } : {}),
  });
}

/**
 * The change that this page could decide and did not yet: it could not be read when it was asked to, and came to itself.
 * What moved on it since is not what the service served.
 */
async function cameToItself(
  { seen, byHand, moved }: Found,
  ref: Ref,
  open: readonly Change[],
  from: From,
  deps: PageDeps,
): Promise<Change | undefined> {
  const change = open.findLast((one) => refKey(one) === refKey(ref) && one.documents?.read === from.where.document);
  if (!change || byHand || moved || seen.state === 'unclear' || change.reloaded?.state !== 'unclear') return undefined;
  return standing(change, from.where, await pressingOf(change, deps, from)) === 'judges' ? change : undefined;
}

/** What a scan found of the setting stays, whatever is read later. */
function scannedOf(known: Finding | undefined): Pick<Finding, 'scanned'> {
  return known?.scanned ? { scanned: known.scanned } : {};
}

/** Whether the page showed the setting, or itself said that it has none. */
function recognised({ state }: Finding, rung: Finding['rung']): boolean {
  return rung !== undefined || state === 'not-offered';
}

/** A page that shows the setting tells what can be put back there, and once is enough. */
async function offerMade(ref: Ref, { tabId }: From, { offers, store }: PageDeps): Promise<void> {
  const id = await offers.of(tabId);
  const change = id === undefined ? undefined : (await store.changes([id]))[0];
  if (change && settingKey(change) === settingKey(ref)) await offers.made(tabId);
}
