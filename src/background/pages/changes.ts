/** What pages say of changes: intents, reports, and that one may now be read anew. Each is bound to its own document. */
import { acted, expired, intent, lost, outdated, pressed, touched } from '../../change/machine.ts';
import { canPutBack, canUndo, FOLLOWS, mayTryAgain, pressesLeft, wasTurnedOff } from '../../change/presses.ts';
import { isIn, isOwnPage, isSameStore, mayBeSame, standing, type Pressing } from '../../change/where.ts';
import type { Change, Ref } from '../../ledger/schema.ts';
import { hasEnded } from '../../ledger/chain/seal.ts';
import { numbers } from '../../ledger/storage/log.ts';
import type { NewChange, Store } from '../../ledger/store.ts';
import type { Begun, PageMessage, Reply, Way } from '../../messages.ts';
import { anyAccount, refKey, settingKey } from '../../shared/refs.ts';
import { done, owned, stamped, type From, type PageDeps } from './deps.ts';
import { isOlder } from './older.ts';
import { costsToReload, readingAddress } from './reading-anew.ts';

/** So long, in ms, the page of a change is not asked whether it still runs. */
const AT_WORK = 20_000;

/**
 * The document in which a change was begun, as this session knows it.
 * @param from the page that reads: a tab that is there to read this very change aside was handed the reading
 */
export async function pressingOf(
  change: Change,
  { documents, aside, now }: Pick<PageDeps, 'documents' | 'aside' | 'now'>,
  from?: From,
): Promise<Pressing> {
  let known: Pressing = (change.documents && (await documents.where(change.documents.pressed))) ?? { shown: false };
  const age = now().getTime() - Date.parse(change.pressedAt ?? change.before.at);
  // One that does not run any more tells nothing, like one whose tab was closed.
  if (known.shown && known.tabId !== undefined && age > AT_WORK && (await documents.runs?.(known.tabId)) === false)
    known = { shown: false };
  if (!from) return known;
  const wasThere = await documents.wasBefore(from.where.document, change.id);
  const handed = (await aside.of(from.tabId)) === change.id;
  return { ...known, ...(handed ? { handed } : {}), ...(wasThere ? { wasThere } : {}) };
}

/** Ends what can be told no more: pages that are gone without a word, and readings that never came. */
export async function sweep(deps: Pick<PageDeps, 'store' | 'documents' | 'aside' | 'now'>): Promise<void> {
  if ((await deps.store.pulse())?.open === 0) return;
  const { open } = await deps.store.head();
  for (const change of open) {
    if (change.imported) continue;
    const { tabId } = await pressingOf(change, deps);
    // A closed tab tells nothing any more; one that went on to another document is judged by what that shows.
    await deps.store.update(change.id, (now) => {
      const left = outdated(tabId === undefined ? lost(now) : now);
      return expired(left, deps.now());
    });
  }
}

const unknown: Reply = { ok: false, refused: 'unknown-change' };
/** What the page shows, or offers, has been overtaken. */
const older: Reply = { ok: false, refused: 'too-late', detail: 'older-page' };

/**
 * Writes down that a page is about to press.
 * @returns its number, and how often the page may press; refused, it must not press: what it shows was overtaken
 *   (`too-late`), belongs to another account or cookie store, or is not known
 */
export async function begin(
  message: Extract<PageMessage, { type: 'change/begin' }>,
  from: From,
  deps: PageDeps,
): Promise<Reply> {
  const { kind, of } = message;
  const ref = await owned(message.ref, message.who, deps);
  // The before of an undo is what is undone; what it restores stands in the change it names.
  const named = of === undefined ? undefined : await changeOf(of, deps);
  if (kind === 'refuse' ? of !== undefined : !named || settingKey(named) !== settingKey(ref)) return unknown;
  if (named && refKey(named) !== refKey(ref)) return { ok: false, refused: 'other-account' };
  // What it was cannot be restored where nobody had read it.
  if (kind === 'undo' && (!named || named.before.position === undefined || !wasTurnedOff(named))) return unknown;
  if (named && !isSameStore(named, from.where)) return { ok: false, refused: 'other-store' };
  // A round's page would only ask again.
  if (kind === 'undo' && named && !canUndo(named, await changesAfter(named, deps.store)))
    return message.inRound ? unknown : older;
  const other =
    kind === 'put-back' ? otherOf(message, named, named ? await changesAfter(named, deps.store) : []) : undefined;
  if (kind === 'put-back' && !other) return unknown;
  const first = message.again === undefined ? undefined : await changeOf(message.again, deps);
  if (message.again !== undefined && !(first && (await mayFollow(first, ref, message, from, deps)))) return unknown;
  const { findings, open } = await deps.store.head();
  if (await isUnderWay(ref, open, from, deps)) return { ok: false, refused: 'too-late', detail: 'under-way' };
  // It shows how it stood before: a press there might turn back what was done since.
  if (kind !== 'put-back' && (await isOlder(findings.get(refKey(ref)), message.before, message, from, deps)))
    return older;
  // Its visit may be over, or the person has left it out.
  if (!(await deps.rounds.mayBegin(from.where, ref, message.inRound))) return { ok: false, refused: 'no-round' };
  const visit = await deps.rounds.visitOf(from.where);
  const round = visit && settingKey(visit.ref) === settingKey(ref) ? await deps.rounds.under() : undefined;
  // A round asks once for each setting, however often its page has to begin anew.
  const before = first ?? (round && lastOf(await deps.store.changesSince(round.startedAt), ref, kind, round.id));
  const left = kind === 'put-back' ? 1 : pressesLeft(before, before ? await attemptsBefore(before, deps) : []);
  if (left <= 0) return { ok: false, refused: 'too-late' };
  const { origin, pathname } = new URL(from.href);
  await deps.documents.seen(from.tabId, from.where.document);
  const written: NewChange = intent(
    {
      ...ref,
      kind,
      before: stamped(message.before, deps.now()),
      origin,
      path: pathname,
      version: deps.version,
      ...(round === undefined ? {} : { round: round.id }),
      ...(of === undefined ? {} : { of }),
      ...(before ? { again: before.id } : {}),
      ...(other ? { other } : {}),
    },
    from.where,
  );
  const change = await deps.store.begin(written);
  await deps.documents.begun(change.id);
  await deps.rounds.working(from.where, ref, change.id);
  return done<Begun>({ id: change.id, presses: left });
}

/**
 * Whether a change of that setting is under way in another tab: pressed once more from here, each press might take the
 * other one back. In the same tab its page is gone, and what comes of it is told otherwise.
 */
async function isUnderWay(ref: Ref, open: readonly Change[], from: From, deps: PageDeps): Promise<boolean> {
  for (const change of open) {
    if (change.imported || !mayBeSame(change, ref) || !isSameStore(change, from.where)) continue;
    const age = deps.now().getTime() - Date.parse(change.before.at);
    const { tabId, shown } = await pressingOf(change, deps);
    if (tabId === undefined || tabId === from.tabId) continue;
    // After a clock that was set back nothing tells how long ago it began, but that its page is still there.
    if (age < 0 ? shown : age <= FOLLOWS) return true;
  }
  return false;
}

/** What a round has already tried at this setting. */
function lastOf(changes: readonly Change[], ref: Ref, kind: Change['kind'], round: string): Change | undefined {
  return changes.findLast((one) => one.round === round && one.kind === kind && settingKey(one) === settingKey(ref));
}

async function changeOf(id: number, { store }: Pick<PageDeps, 'store'>): Promise<Change | undefined> {
  return (await store.changes([id]))[0];
}

/** Every change that began after that one. */
export async function changesAfter({ id }: Change, store: Store): Promise<Change[]> {
  return store.changes(numbers(id + 1, (await store.head()).meta.changes));
}

/** The attempts that one goes on from. */
async function attemptsBefore(change: Change, deps: Pick<PageDeps, 'store'>): Promise<Change[]> {
  const attempts: Change[] = [];
  for (let one: Change | undefined = change; one?.again !== undefined && one.again < one.id;) {
    one = await changeOf(one.again, deps);
    if (one) attempts.push(one);
  }
  return attempts;
}

/** The control that is to be put back, as the change that it moved with recorded it; each can be put back once. */
function otherOf(
  { other }: Extract<PageMessage, { type: 'change/begin' }>,
  named: Change | undefined,
  changes: readonly Change[],
): Change['other'] {
  const moved = other === undefined ? undefined : named?.moved[other];
  if (!named || other === undefined || moved?.kind === undefined) return undefined;
  if (!canPutBack(named, changes).includes(other)) return undefined;
  return { label: moved.label, kind: moved.kind, from: moved.to, to: moved.from };
}

async function mayFollow(
  first: Change,
  ref: Ref,
  { kind, of }: Pick<Change, 'kind' | 'of'>,
  from: From,
  deps: PageDeps,
): Promise<boolean> {
  if (first.kind !== kind || first.of !== of || refKey(first) !== refKey(ref)) return false;
  return tryAgain(first, from, deps);
}

/** Whether a change that this page has just read may be tried once more in it. */
export async function tryAgain(change: Change, from: From, deps: PageDeps): Promise<boolean> {
  const visit = await deps.rounds.visitOf(from.where);
  const inRound = visit?.task === change.kind && settingKey(visit.ref) === settingKey(change);
  if (!mayTryAgain(change, from.where, await pressingOf(change, deps), deps.now(), inRound)) return false;
  return !(await changesAfter(change, deps.store)).some(({ again }) => again === change.id);
}

/** A change that was begun in this very document, an ended one too; none for any other page. */
async function mine(id: number, from: From, deps: PageDeps): Promise<Change | undefined> {
  const change = await changeOf(id, deps);
  return change?.documents?.pressed === from.where.document && !change.imported ? change : undefined;
}

/**
 * When a press was made. By when it was sent: on a busy machine the page that a press leads to begins before the report
 * of the press has arrived.
 */
function madeAt({ where }: From, ago: number, deps: PageDeps): Date {
  return new Date((where.sentAt ?? deps.now().getTime()) - ago);
}

/**
 * Keeps how often a page has pressed so far, from right after each press.
 * @returns the change as it is now; refused where it is not that page's
 */
export async function pressedIn(
  { id, before, presses, gestures, steps, ago = 0 }: Extract<PageMessage, { type: 'change/pressed' }>,
  from: From,
  deps: PageDeps,
): Promise<Reply> {
  if (!(await mine(id, from, deps))) return unknown;
  const counts = {
    presses,
    ...(gestures === undefined ? {} : { gestures }),
    ...(steps === undefined ? {} : { steps }),
  };
  const read = before && stamped(before, deps.now());
  return done(
    await deps.store.update(id, (change) => pressed(change, counts, from.where, madeAt(from, ago, deps), read)),
  );
}

/**
 * Keeps what a page showed in the end, after its presses.
 * @returns the change as it is now, which waits to be read in another document or has ended; refused where it is not that
 *   page's
 */
export async function reported(
  message: Extract<PageMessage, { type: 'change/acted' }>,
  from: From,
  deps: PageDeps,
): Promise<Reply> {
  const known = await mine(message.id, from, deps);
  if (!known) return unknown;
  const { type: _type, id, after, ago = 0, ...report } = message;
  const change = await deps.store.update(id, (now) =>
    acted(
      now,
      { ...report, ...(after ? { after: stamped(after, deps.now()) } : {}) },
      from.where,
      madeAt(from, ago, deps),
    ),
  );
  if (change && !hasEnded(change)) await deps.rounds.confirming(from.where, known, id);
  return done(change);
}

/** The page is loaded anew, or read in a tab of its own where that would cost the person something. */
export async function confirm(
  { id, hand, answer, entered }: Extract<PageMessage, { type: 'change/confirm' }>,
  from: From,
  deps: PageDeps,
): Promise<Reply> {
  const known = await changeOf(id, deps);
  if (!known || known.step === 'begun') return unknown;
  const pressing = await pressingOf(known, deps, from);
  const inRound = (await deps.rounds.visitOf(from.where)) !== undefined;
  const next = !isIn(known, from.where);
  // It came after the one that pressed, and may say what came of it.
  const own = inRound || isOwnPage(pressing, from.where);
  if (next && !(own && standing(known, from.where, pressing) === 'judges')) return unknown;
  const change = hand ? await deps.store.update(id, (now) => touched(now, hand, from.where)) : known;
  // The person has taken it back: nothing is left to confirm, and what they do is not disturbed.
  if (!change || hasEnded(change)) return done<Way>('none');
  const since = deps.now().getTime() - Date.parse(change.pressedAt ?? '');
  if (!(next && inRound) && (since < 0 || since > FOLLOWS)) return done<Way>('none');
  // A tab that is there to read has nothing to lose.
  if (!(entered || costsToReload(change)) || pressing.handed || inRound) {
    const led = await deps.loadAnew(from.tabId, answer && from.href).then(
      () => true,
      () => false, // The tab was closed.
    );
    return done<Way>(led ? 'here' : 'none');
  }
  if (next) return done<Way>('none');
  const ref = anyAccount(change);
  // A page that is the setting's own is read at its very address: another one may be another team's, or site's.
  const url = costsToReload(change) ? readingAddress(ref, from.href) : from.href;
  const began = await deps.readAside({ ref, url, of: id }, from);
  return done<Way>(began ? 'aside' : 'none');
}

/** How a change of this page stands. */
export async function stateOf(id: number, from: From, deps: PageDeps): Promise<Reply> {
  const change = await mine(id, from, deps);
  return change ? done(change) : unknown;
}
