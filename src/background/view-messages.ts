import { anyAccount, bare, refKey, settingKey } from '../shared/refs.ts';
import { patched, type PreferencesPatch } from '../ledger/preferences.ts';
import { canPutBack, canUndo, wasTurnedOff } from '../change/presses.ts';
import type { BadPolicy, Policy } from '../ledger/policy.ts';
import { canOpenAgain } from '../shared/cookie-stores.ts';
import type { Change, Ref } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import { BadFile } from '../ledger/files/transfer.ts';
import type { Reply, ViewMessage } from '../messages.ts';
import type { Job } from '../round/visits.ts';
import { addressOf, findSetting, services } from '../catalog/index.ts';
import { changesAfter } from './pages/changes.ts';
import { isFixed, mayErase } from './policy.ts';
import { sent } from './requests.ts';
import type { Rounds } from './round-driver.ts';
import type { Scanning } from './scanning.ts';

/** What answering a view needs of the rest of the background. */
export interface ViewDeps {
  store: Store;
  rounds: Rounds;
  now: () => Date;
  version: string;
  /** Forgets what the browser session holds beside the ledger. */
  forgetSession: () => Promise<void>;
  openTab: (url: string) => Promise<void>;
  scanning: Pick<Scanning, 'load' | 'wish' | 'go' | 'wishes'>;
  /** What whoever manages the browser has set. */
  policy: () => Promise<Policy | BadPolicy | undefined>;
  /** Opens a settings page that then offers to put back what moved along with that change. */
  openToPutBack: (url: string, change: number) => Promise<void>;
  /** Watch is off: gives the access back. @returns whether the browser took it */
  endWatch: () => Promise<boolean>;
  /** The hosts that Holdout runs on may be others now. `gone`: hosts whose access is to be given back. */
  hostsChanged: (gone: string[]) => Promise<void>;
}

const done: Reply = { ok: true, value: undefined };
const noRound: Reply = { ok: false, refused: 'no-round' };
const byPolicy: Reply = { ok: false, refused: 'by-policy' };

/** Answers one message of the popup, the welcome page or the dashboard, or says why it is refused. */
export async function answerView(message: ViewMessage, deps: ViewDeps): Promise<Reply> {
  const { store, rounds } = deps;
  switch (message.type) {
    case 'round/start': {
      const jobs = jobsOf(message.settings, message.task);
      if (!jobs.ok) return jobs;
      await rounds.start(jobs.value, message.windowId);
      return done;
    }
    case 'round/undo': {
      const changes = await store.changes(message.changes);
      const jobs: Job[] = [];
      for (const id of new Set(message.changes)) {
        const change = changes.find((known) => known.id === id);
        const undone = change && undo(change);
        if (!undone) return { ok: false, refused: 'unknown-change', detail: String(id) };
        if (!canUndo(change, await changesAfter(change, store)))
          return { ok: false, refused: 'overtaken', detail: String(id) };
        if (!canOpenAgain(change)) return { ok: false, refused: 'other-store', detail: String(id) };
        jobs.push(undone);
      }
      await rounds.start(jobs, message.windowId);
      return done;
    }
    case 'round/stop':
      await rounds.stop();
      return done;
    case 'round/show':
      await rounds.show();
      return done;
    case 'round/pause':
      return (await rounds.pause()) ? done : noRound;
    case 'round/resume':
      return (await rounds.resume()) ? done : noRound;
    case 'round/skip': {
      const answer = await rounds.skip(message.ref);
      return answer === 'done' ? done : { ok: false, refused: answer };
    }
    case 'round/rest':
      return (await rounds.rest(message.windowId)) ? done : noRound;
    case 'round/sign-in': {
      const jobs = jobsOf(message.settings, message.task);
      if (!jobs.ok) return jobs;
      await rounds.signIn(jobs.value, message.windowId);
      return done;
    }
    case 'round/signed-in':
      return (await rounds.signedIn()) ? done : noRound;
    case 'drift/read':
      await store.driftSeen(message.ref, 'read');
      return done;
    case 'account/name':
      return (await store.nameAccount(message.account, message.name.trim()))
        ? done
        : { ok: false, refused: 'unknown-setting', detail: message.account };
    case 'ledger/import':
      return bringIn(message.file, deps);
    case 'ledger/erase':
      if (!mayErase(await deps.policy())) return byPolicy;
      // A store that cannot be read has to be deletable all the same.
      await rounds.stop().catch(() => undefined);
      await store.erase();
      await deps.forgetSession();
      // Nothing is read any more of what only a scan had found.
      await deps.hostsChanged([]).catch(() => undefined);
      return done;
    case 'open/setting': {
      const url = addressOf(message.ref);
      if (url === undefined) return { ok: false, refused: 'unknown-setting', detail: refKey(message.ref) };
      await deps.openTab(url);
      return done;
    }
    case 'open/put-back': {
      const [change] = await store.changes([message.id]);
      const can = change ? canPutBack(change, await changesAfter(change, store)) : [];
      const url = change && can.length > 0 ? addressOf(anyAccount(change)) : undefined;
      if (!change || url === undefined) return { ok: false, refused: 'unknown-change', detail: String(message.id) };
      if (!canOpenAgain(change)) return { ok: false, refused: 'other-store', detail: String(message.id) };
      await deps.openToPutBack(url, message.id);
      return done;
    }
    case 'request/sent':
      return sent(message.ref, message.undo ? 'taken-back' : 'sent', deps);
    case 'request/answered':
      return sent(message.ref, message.undo ? 'unanswered' : 'answered', deps);
    case 'preferences/set':
      return prefer(message.change, deps);
    case 'set-aside/read':
      await store.setAsideRead(message.key);
      return done;
    case 'ledger/damaged':
      await store.reread();
      return done;
    case 'set-aside/delete':
      if (!mayErase(await deps.policy())) return byPolicy;
      await store.deleteSetAside(message.key);
      return done;
    case 'scan/load':
      return deps.scanning.load(message.tabId);
    case 'scan/turn-off':
      return deps.scanning.wish(message);
    case 'scan/access':
      if (message.given) return deps.scanning.go();
      await deps.scanning.wishes.forget();
      return done;
  }
}

/** A visit for each setting, once each: an address shows whoever is signed in. */
function jobsOf(refs: Ref[], task: 'look' | 'refuse'): Reply<Job[]> {
  const jobs = new Map<string, Job>();
  for (const asked of refs) {
    const ref = anyAccount(asked);
    const url = addressOf(ref);
    if (url === undefined || findSetting(ref)?.setting.remedy !== 'control')
      return { ok: false, refused: 'unknown-setting', detail: refKey(asked) };
    jobs.set(settingKey(ref), { ref, url, task });
  }
  return { ok: true, value: [...jobs.values()] };
}

/** Changes preferences. Hosts are added to services that people host themselves, and to no others. */
async function prefer(change: PreferencesPatch, { store, hostsChanged, endWatch, policy }: ViewDeps): Promise<Reply> {
  if (isFixed(change, await policy())) return byPolicy;
  const unknown = change.services?.add.find((id) => !services.some((service) => service.id === id));
  if (unknown !== undefined) return { ok: false, refused: 'unknown-setting', detail: unknown };
  const { hosts } = change;
  if (hosts && !services.some((service) => service.id === hosts.service && service.selfHosted))
    return { ok: false, refused: 'unknown-setting', detail: hosts.service };
  const gone = await store.setPreferences((now) => patched(now, change));
  // What is not registered now is when access next changes.
  const { feedback, notice, watch } = change;
  if ([feedback, notice, watch].some((one) => one !== undefined) || change.services)
    await hostsChanged([]).catch(() => undefined);
  if (watch === false && !(await endWatch())) return { ok: false, refused: 'watch-kept' };
  if (!hosts) return done;
  try {
    await hostsChanged(gone);
    return done;
  } catch (error) {
    return { ok: false, refused: 'access-kept', detail: String(error) };
  }
}

async function bringIn(file: string, { store, hostsChanged }: ViewDeps): Promise<Reply> {
  try {
    const value = await store.importFile(file);
    // Hosts of the file may be open already; what cannot be registered now is when access next changes.
    await hostsChanged([]).catch(() => undefined);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof BadFile) return { ok: false, refused: 'bad-file', detail: error.why };
    throw error;
  }
}

/** A change is taken back where it was made, once, and only when it was confirmed. */
function undo(change: Change): Job | undefined {
  const { id, origin, path } = change;
  if (!wasTurnedOff(change)) return undefined;
  const ref = bare(change);
  return { ref, url: addressOf(ref) ?? `${origin}${path}`, task: 'undo', of: id };
}
