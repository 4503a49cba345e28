/** "Anything to do here?": what a page is told to do for each setting at its address. */
import { signedOut } from '../../change/machine.ts';
import { canPutBack, FOLLOWS } from '../../change/presses.ts';
import { isOwnPage, isSameStore, standing } from '../../change/where.ts';
import type { Change, Finding, Ref } from '../../ledger/schema.ts';
import type { PageMessage, SettingTask, Task } from '../../messages.ts';
import { isAhead } from '../../round/visits.ts';
import { refKey, sameSetting, settingKey } from '../../shared/refs.ts';
import { isScanned } from '../../shared/scanned.ts';
import { changesAfter, pressingOf, sweep } from './changes.ts';
import type { From, PageDeps } from './deps.ts';
import { costsToReload } from './reading-anew.ts';

/** How long "Not now" is respected, in days. */
export const NOT_NOW_DAYS = 30;

/**
 * Answers a page that asks what there is to do, and loads the runtime into it, or what waits for a setting to open.
 * @returns a task for each of its settings, by `refKey`; null where the page shows that nobody is signed in
 */
export async function ask(
  message: Extract<PageMessage, { type: 'page/ask' }>,
  from: From,
  deps: PageDeps,
): Promise<Task> {
  await deps.documents.seen(from.tabId, from.where.document);
  const visit = await deps.rounds.visitOf(from.where);
  if (message.signedOut) {
    await endSessions(message.service, from, deps);
    // A page that shows a sign-in screen in a setting's place speaks for that setting.
    const mine = message.settings.length === 0 || message.settings.some((ref) => visit && sameSetting(ref, visit.ref));
    if (visit?.ref.service === message.service && mine) await deps.rounds.ledToSignIn(from.where, visit.ref, from.href);
    return null;
  }
  await sweep(deps);
  const [ledger, chosen] = await Promise.all([
    deps.store.head(),
    deps.chosen(),
    message.overlay ? undefined : deps.load(from, 'page'),
  ]);
  const aside = (await deps.aside.of(from.tabId)) !== undefined;
  const tasks: Record<string, SettingTask> = {};
  for (const ref of message.settings) {
    const key = refKey(ref);
    const mine = visit !== undefined && settingKey(visit.ref) === key ? visit : undefined;
    // In a hidden tab nothing is told, least of what nobody asked for.
    if (visit && isAhead(visit) && !mine) continue;
    const pending = await pendingOf(ledger.open, ref, from, deps);
    const quiet = [ledger.quiets.get(key), chosen.quiets.get(key)].some(
      (one) => one && (one.until === undefined || Date.parse(one.until) > deps.now().getTime()),
    );
    const last = lastFinding(ledger.findings, ref);
    const sentAt = ledger.requests.get(key)?.sentAt;
    // What the person has taken back by hand is theirs.
    const over = mine?.change !== undefined && (await deps.store.changes([mine.change]))[0]?.hand === true;
    const undone = mine?.task === 'undo' ? (await deps.store.changes([mine.of ?? 0]))[0] : undefined;
    const offer = pending || visit ? undefined : await putBackOf(ref, from, deps);
    const change = pending?.change ?? undone ?? offer;
    const wished = isScanned(ref) && !pending && !mine && (await deps.wished(from, ref));
    tasks[key] = {
      task: pending ? 'confirm' : wished ? 'refuse' : over ? 'look' : (mine?.task ?? 'look'),
      // What a person has just asked for is not withheld.
      notice: wished || offer !== undefined || (chosen.preferences.notice && !quiet && visit === undefined && !aside),
      ...(mine || aside ? { inRound: true } : {}),
      ...(mine && isAhead(mine) ? { ahead: true } : {}),
      ...(change ? { change } : {}),
      ...(pending?.stale ? { stale: true } : {}),
      ...(offer ? { putBack: true } : {}),
      ...(last ? { last } : {}),
      ...(sentAt === undefined ? {} : { sentAt }),
    };
    if (mine) await deps.rounds.working(from.where, ref, pending?.change.id);
  }
  // Where there is nothing to do but look, and nothing to look at yet, the runtime is not needed yet either.
  if (message.overlay) {
    const idle = Object.values(tasks).every(({ task, inRound }) => task === 'look' && !inRound);
    await deps.load(from, idle ? 'overlay' : 'page');
  }
  return { settings: tasks };
}

/**
 * The change of this setting that a reading in this document decides, or that this very document has to load anew. Of
 * several that are open, in other containers or of other accounts, the one of this tab comes before the last.
 */
async function pendingOf(
  open: readonly Change[],
  ref: Ref,
  from: From,
  deps: PageDeps,
): Promise<{ change: Change; stale: boolean } | undefined> {
  let last: Change | undefined;
  for (const change of open.toReversed()) {
    if (settingKey(change) !== settingKey(ref) || change.imported) continue;
    const pressing = await pressingOf(change, deps, from);
    const stands = standing(change, from.where, pressing);
    if (stands === 'same-document') return goesOn(change, deps) ? { change, stale: true } : undefined;
    if (stands !== 'judges') continue;
    if (isOwnPage(pressing, from.where)) return { change, stale: false };
    last ??= change;
  }
  return last && { change: last, stale: false };
}

/** The page's script begins anew in the document that it pressed in: it was updated, or the address went and came back. */
function goesOn(change: Change, { now }: PageDeps): boolean {
  const since = now().getTime() - Date.parse(change.pressedAt ?? '');
  // What broke off before its press was seen through has told so.
  const told = change.step === 'acted' || change.why !== undefined;
  return told && since >= 0 && since < FOLLOWS && !costsToReload(change);
}

/** The change whose neighbours the person opened this tab to put back, with those alone that can be. */
async function putBackOf(ref: Ref, { tabId, where }: From, deps: PageDeps): Promise<Change | undefined> {
  const id = await deps.offers.of(tabId);
  const change = id === undefined ? undefined : (await deps.store.changes([id]))[0];
  if (!change || settingKey(change) !== settingKey(ref) || !isSameStore(change, where)) return undefined;
  const can = canPutBack(change, await changesAfter(change, deps.store));
  if (can.length === 0) return undefined;
  const moved = change.moved.map(({ kind, ...one }, index) =>
    can.includes(index) && kind !== undefined ? { ...one, kind } : one,
  );
  return { ...change, moved };
}

/** Whoever is signed in after this may be another than before it. */
async function endSessions(service: string, { where }: From, { store }: PageDeps): Promise<void> {
  const { open } = await store.head();
  for (const change of open)
    if (change.service === service) await store.update(change.id, (now) => signedOut(now, service, where));
}

/** What was last found of a setting, whoever was signed in then. */
function lastFinding(findings: Map<string, Finding>, ref: Ref): Finding | undefined {
  const own = [...findings.values()].filter((finding) => settingKey(finding) === settingKey(ref));
  return own.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
}
