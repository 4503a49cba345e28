import type { Change, Finding, Moment, Ref, Sent } from '../ledger/schema.ts';
import { anyAccount, refKey, settingKey } from '../ledger/ref.ts';
import type { Patch, Store } from '../ledger/store.ts';
import type { PageMessage, Reply, SettingTask, Stored, Task } from '../messages.ts';
import type { Visit } from '../round/schema.ts';
import { covers, hostsOf } from '../services/hosts.ts';
import { findSetting, services } from '../services/index.ts';
import type { Rounds } from './rounds.ts';
import { addressOf } from './views.ts';

/** What answering a page needs of the rest of the background. */
export interface PageDeps {
  store: Store;
  rounds: Rounds;
  version: string;
  now: () => Date;
  /** The state of one tab's page changed; undefined when it left the setting. */
  showTab: (tabId: number, finding: Finding | undefined) => Promise<void>;
  openReceipt: (id: number) => Promise<void>;
  /** The window that a tab is in; undefined when it was closed. */
  windowOf: (tabId: number) => Promise<number | undefined>;
  /** Loads the page runtime into that tab; rejects when the browser does not let us. */
  loadRuntime: (tabId: number) => Promise<void>;
  /** Which change each tab is in the middle of, so that a second tab does not judge it. */
  acting: Acting;
}

/** Kept in `storage.session`: gone with the browser, as the tabs are. */
export interface Acting {
  get(changeId: number): Promise<number | undefined>;
  set(changeId: number, tabId: number): Promise<void>;
}

/** How long "Not now" is respected, in days. */
const NOT_NOW_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

const done = <T>(value: T): Reply<T> => ({ ok: true, value });

/**
 * Answers one message of a service's page.
 * @param href the page's address as the browser gives it
 */
export async function answerPage(message: PageMessage, href: string, tabId: number, deps: PageDeps): Promise<Reply> {
  const { preferences } = await deps.store.read();
  const refused = check(message, href, preferences.hosts);
  if (refused) return refused;
  switch (message.type) {
    case 'page/ask':
      return done(await ask(message, href, tabId, deps));
    case 'page/found':
      return found(message, tabId, deps);
    case 'page/left':
      await deps.showTab(tabId, undefined);
      return done(undefined);
    case 'change/begin':
      return begin(message, href, tabId, deps);
    case 'change/acted':
      return acted(message, tabId, deps);
    case 'change/elsewhere':
      return elsewhere(message.id, tabId, deps);
    case 'notice/away':
      await away(message, deps);
      return done(undefined);
    case 'request/sent':
      return sent(message.ref, 'sent', deps);
    case 'open/receipt':
      await deps.openReceipt(message.id);
      return done(undefined);
  }
}

/** A page speaks of its own service's settings alone. */
function check(message: PageMessage, href: string, added: Record<string, string[]>): Reply | undefined {
  const refs = message.type === 'page/ask' ? message.settings : message.type === 'page/found' ? [message.finding] : 'ref' in message ? [message.ref] : [];
  const ids = message.type === 'page/ask' ? [message.service, ...refs.map(({ service }) => service)] : refs.map(({ service }) => service);
  for (const id of ids) {
    const service = services.find((known) => known.id === id);
    if (!service) return { ok: false, refused: 'unknown-setting', detail: id };
    if (!hostsOf(service, added).some((pattern) => covers(pattern, href))) return { ok: false, refused: 'not-your-page', detail: id };
  }
  // Whose setting it is, is for the background to say.
  const unknown = refs.find((ref) => !findSetting(ref) || ref.account !== undefined);
  return unknown && { ok: false, refused: 'unknown-setting', detail: refKey(unknown) };
}

async function ask(message: Extract<PageMessage, { type: 'page/ask' }>, href: string, tabId: number, deps: PageDeps): Promise<Task> {
  const visit = await deps.rounds.visitOf(tabId);
  if (message.signedOut) {
    if (visit?.ref.service === message.service) await signedOut(visit, href, deps);
    return null;
  }
  const [ledger] = await Promise.all([deps.store.read(), deps.loadRuntime(tabId)]);
  const tasks: Record<string, SettingTask> = {};
  for (const ref of message.settings) {
    const key = refKey(ref);
    const mine = visit !== undefined && settingKey(visit.ref) === key ? visit : undefined;
    const pending = await pendingChange(ledger.changes, ref, tabId, deps, mine?.of);
    const quiet = ledger.quiets.get(key);
    const hushed = quiet !== undefined && (quiet.until === undefined || Date.parse(quiet.until) > deps.now().getTime());
    const last = lastFinding(ledger.findings, ref);
    const sentAt = ledger.requests.get(key)?.sentAt;
    const undone = mine?.task === 'undo' ? ledger.changes.find(({ id }) => id === mine.of) : undefined;
    tasks[key] = {
      task: pending ? 'confirm' : (mine?.task ?? 'look'),
      notice: ledger.preferences.notice && !hushed && visit === undefined,
      ...(mine ? { inRound: true } : {}),
      ...(pending ?? undone ? { change: pending ?? undone } : {}),
      ...(last ? { last } : {}),
      ...(sentAt === undefined ? {} : { sentAt }),
    } as SettingTask;
    if (mine) await deps.rounds.working(ref, pending?.id);
  }
  return { settings: tasks };
}

async function signedOut(visit: Visit, href: string, deps: PageDeps): Promise<void> {
  const { origin, pathname } = new URL(href);
  // Nobody is signed in, so that it says nothing of one account more than of another.
  await deps.store.found({ ...anyAccount(visit.ref), state: 'signed-out', origin, path: pathname, at: deps.now().toISOString(), strength: 'seen' });
  await deps.rounds.finish(visit.ref, { state: 'signed-out' });
}

/**
 * The change of this setting that still awaits its reading after the reload, unless another tab is in the middle of it.
 * @param handed the change whose confirmation that other tab has handed over
 */
async function pendingChange(changes: Change[], ref: Ref, tabId: number, { acting, now }: PageDeps, handed?: number): Promise<Change | undefined> {
  const last = changes.findLast((change) => settingKey(change) === settingKey(ref));
  if (!last || (last.step !== 'begun' && last.step !== 'acted')) return undefined;
  // What stands there days later says nothing about that change any more.
  if (now().getTime() - Date.parse(last.before.at) > DAY) return undefined;
  if (last.id === handed && last.step === 'acted') return last;
  const actingTab = await acting.get(last.id);
  return actingTab === undefined || actingTab === tabId ? last : undefined;
}

/** What was last found of a setting, whoever was signed in then. */
function lastFinding(findings: Map<string, Finding>, ref: Ref): Finding | undefined {
  const own = [...findings.values()].filter((finding) => settingKey(finding) === settingKey(ref));
  return own.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
}

/** The setting as the account's that the page shows, if it shows one. */
async function owned<R extends Ref>(ref: R, who: string | undefined, { store }: PageDeps): Promise<R> {
  return who === undefined ? ref : { ...ref, account: await store.accountOf(ref.service, who) };
}

async function found(message: Extract<PageMessage, { type: 'page/found' }>, tabId: number, deps: PageDeps): Promise<Reply> {
  const { change: id, why, byHand } = message;
  const reading = await owned(message.finding, message.who, deps);
  const known = id === undefined ? undefined : (await deps.store.read()).changes.find((candidate) => candidate.id === id);
  if (id !== undefined && (!known || settingKey(known) !== settingKey(reading))) return { ok: false, refused: 'unknown-change' };
  // Aside, a page that could not be read says nothing new of the setting: what was known stays.
  const silent = reading.state === 'unclear' && (await deps.rounds.isAside(tabId));
  // Only a reading that ended a change well is worth more than one look.
  const weighed = (ended?: Change): Finding | undefined => (silent ? undefined : { ...reading, strength: ended?.step === 'confirmed' && ended.reloaded?.at === reading.at ? 'saved' : 'seen' });
  let change = known;
  let finding: Finding = { ...reading, strength: 'seen' };
  // Another account's page says nothing of what was done to this one's.
  if (known && refKey(known) === refKey(reading)) {
    const ended = await deps.store.ended(known.id, settle(known, reading), weighed, byHand);
    change = ended?.change;
    finding = ended?.finding ?? finding;
  } else if (!silent) {
    finding = await deps.store.found({ ...reading, strength: 'seen' }, byHand ? { byHand } : {});
  }
  await deps.showTab(tabId, finding);
  if (finding.reason === 'turned-away') await deps.rounds.turnedAway(tabId, Number(/\d+/u.exec(finding.detail ?? '')?.[0] ?? 0));
  const again = change !== undefined && (await worthAgain(change, tabId, deps));
  if (!again) await deps.rounds.finishFrom(tabId, finding, {
    state: finding.state,
    ...(finding.reason ? { reason: finding.reason } : {}),
    ...(change ? { change: change.id } : {}),
    ...(why ?? change?.why ? { why: why ?? change?.why ?? '' } : {}),
  });
  const restores = again && change?.of !== undefined ? (await deps.store.read()).changes.find(({ id: one }) => one === change.of) : undefined;
  return done<Stored>({ finding, ...(change ? { change } : {}), ...(again ? { again: true as const } : {}), ...(restores ? { restores } : {}) });
}

/**
 * A page that was drawn before its script listened takes a press, shows it, and forgets it at the reload. So a change that
 * was not kept is tried once more, with patience, and a second time it is believed. One that was broken off, and of which
 * the page has now been read again, is what the round in this tab was asked for all the same.
 */
async function worthAgain(change: Change, tabId: number, { store, rounds }: PageDeps): Promise<boolean> {
  if (change.step !== 'failed' || (change.why !== 'not-kept' && change.why !== 'interrupted')) return false;
  if (change.why === 'interrupted') {
    const visit = await rounds.visitOf(tabId);
    if (visit?.task !== change.kind || settingKey(visit.ref) !== settingKey(change)) return false;
  }
  const { changes } = await store.read();
  const before = changes.findLast((other) => other.id < change.id && refKey(other) === refKey(change));
  const recent = before !== undefined && Date.parse(change.before.at) - Date.parse(before.before.at) < AGAIN_WITHIN;
  return !(recent && before.step === 'failed' && before.why === change.why);
}

/** Two attempts belong together when they began within this many ms. */
const AGAIN_WITHIN = 2 * 60_000;

/** What the reading after the reload makes of a change. Unreadable leaves it open: a later look may still tell. */
export function settle(change: Change, finding: Finding): Patch {
  if (change.step !== 'begun' && change.step !== 'acted') return {};
  const { state, fixed, reason, detail, label, position, choice, at } = finding;
  const reloaded = Object.fromEntries(
    Object.entries({ state, fixed, reason, detail, label, position, choice, at }).filter(([, value]) => value !== undefined),
  ) as Moment;
  if (state !== 'allowed' && state !== 'refused') return { reloaded, why: 'unconfirmed' };
  // Only what allowed training is ever refused, so that taking it back always means `allowed`.
  const wanted = change.kind === 'refuse' ? 'refused' : 'allowed';
  if (state === wanted) return { step: 'confirmed', reloaded, why: null };
  return { step: 'failed', reloaded, why: change.step === 'begun' ? 'interrupted' : 'not-kept' };
}

async function begin(message: Extract<PageMessage, { type: 'change/begin' }>, href: string, tabId: number, deps: PageDeps): Promise<Reply> {
  const { origin, pathname } = new URL(href);
  const { kind, of, before } = message;
  const ref = await owned(message.ref, message.who, deps);
  // The before of an undo is what is undone; what it restores stands in the change it names.
  const restores = of === undefined ? undefined : (await deps.store.read()).changes.find(({ id }) => id === of);
  if (kind === 'undo' && (!restores || settingKey(restores) !== settingKey(ref))) return { ok: false, refused: 'unknown-change' };
  if (restores && refKey(restores) !== refKey(ref)) return { ok: false, refused: 'other-account' };
  // Its visit may be over, or the person has left it out.
  if (!(await deps.rounds.mayBegin(tabId, ref))) return { ok: false, refused: 'no-round' };
  const visit = await deps.rounds.visitOf(tabId);
  const round = visit && settingKey(visit.ref) === settingKey(ref) ? await deps.rounds.roundId() : undefined;
  const change = await deps.store.begin({
    ...ref, kind, before, origin, path: pathname, version: deps.version,
    ...(round === undefined ? {} : { round }),
    ...(of === undefined ? {} : { of }),
  });
  await deps.acting.set(change.id, tabId);
  await deps.rounds.working(ref, change.id);
  return done({ id: change.id });
}

async function acted(message: Extract<PageMessage, { type: 'change/acted' }>, tabId: number, deps: PageDeps): Promise<Reply> {
  const { id, outcome, why, detail, after, presses, moved } = message;
  const known = (await deps.store.read()).changes.find((change) => change.id === id);
  if (!known) return { ok: false, refused: 'unknown-change' };
  const step = outcome === 'changed' ? 'acted' : 'failed';
  const change = await deps.store.update(id, {
    // A reading after the reload that came first is the truth already.
    step: known.step === 'begun' ? step : known.step,
    presses,
    moved,
    ...(after ? { after } : {}),
    ...(outcome === 'changed' ? {} : { why: why ?? outcome }),
    ...(detail === undefined ? {} : { detail }),
  });
  if (outcome === 'changed') await deps.rounds.confirming(tabId, known, id);
  return done(change);
}

async function elsewhere(id: number, tabId: number, { store, rounds, windowOf }: PageDeps): Promise<Reply> {
  const change = (await store.read()).changes.find((candidate) => candidate.id === id);
  if (!change || change.step !== 'acted') return { ok: false, refused: 'unknown-change' };
  const ref = anyAccount(change);
  // The very page where it was changed when it has an address, otherwise the one that Holdout opens.
  const url = addressOf(ref) ?? `${change.origin}${change.path}`;
  return done(await rounds.startAside([{ ref, url, task: 'look', of: id }], await windowOf(tabId)));
}

/** Keeps that a request was sent, or was not after all; for pages and views alike. */
export async function sent(ref: Ref, kind: Sent['kind'], { store, now, version }: Pick<PageDeps, 'store' | 'now' | 'version'>): Promise<Reply> {
  const setting = findSetting(ref)?.setting;
  if (setting?.remedy !== 'request') return { ok: false, refused: 'unknown-setting', detail: refKey(ref) };
  const { by, to } = setting.request;
  await store.sent({ ...ref, by, to, version }, kind, now().toISOString());
  return done(undefined);
}

async function away(message: Extract<PageMessage, { type: 'notice/away' }>, { store, now }: PageDeps): Promise<void> {
  const at = now();
  if (message.how === 'everywhere') {
    const { preferences } = await store.read();
    await store.setPreferences({ ...preferences, notice: false });
    return;
  }
  const until = new Date(at.getTime() + NOT_NOW_DAYS * DAY).toISOString();
  await store.quiet({ ...message.ref, at: at.toISOString(), ...(message.how === 'not-now' ? { until } : {}) });
}
