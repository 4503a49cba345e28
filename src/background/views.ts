import { anyAccount, bare, refKey, settingKey } from '../ledger/ref.ts';
import type { Change, Ref } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import { BadFile } from '../ledger/transfer.ts';
import type { Reply, ViewMessage } from '../messages.ts';
import type { Job } from '../round/machine.ts';
import { addressFor } from '../services/address.ts';
import { findSetting } from '../services/index.ts';
import { sent } from './pages.ts';
import type { Rounds } from './rounds.ts';

/** What answering a view needs of the rest of the background. */
export interface ViewDeps {
  store: Store;
  rounds: Rounds;
  now: () => Date;
  version: string;
  /** Forgets what the browser session holds beside the ledger. */
  forgetSession: () => Promise<void>;
  openTab: (url: string) => Promise<void>;
}

const done: Reply = { ok: true, value: undefined };
const noRound: Reply = { ok: false, refused: 'no-round' };

/** Answers one message of the popup, the welcome page or the dashboard. */
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
      const { changes } = await store.read();
      const jobs: Job[] = [];
      for (const id of message.changes) {
        const change = changes.find((known) => known.id === id);
        const undone = change && undo(change);
        if (!undone) return { ok: false, refused: 'unknown-change', detail: String(id) };
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
      return (await store.nameAccount(message.account, message.name.trim())) ? done : { ok: false, refused: 'unknown-setting', detail: message.account };
    case 'ledger/import':
      return bringIn(message.file, store);
    case 'ledger/erase':
      await rounds.stop();
      await store.erase();
      await deps.forgetSession();
      return done;
    case 'open/setting': {
      const url = addressOf(message.ref);
      if (url === undefined) return { ok: false, refused: 'unknown-setting', detail: refKey(message.ref) };
      await deps.openTab(url);
      return done;
    }
    case 'request/sent':
      return sent(message.ref, message.undo ? 'taken-back' : 'sent', deps);
    case 'preferences/set':
      await store.setPreferences(message.preferences);
      return done;
    case 'set-aside/read':
      await store.setAsideRead(message.key);
      return done;
  }
}

/** A visit for each setting, once each: an address shows whoever is signed in. */
function jobsOf(refs: Ref[], task: 'look' | 'refuse'): Reply<Job[]> {
  const jobs = new Map<string, Job>();
  for (const asked of refs) {
    const ref = anyAccount(asked);
    const url = addressOf(ref);
    if (url === undefined || findSetting(ref)?.setting.remedy !== 'control') return { ok: false, refused: 'unknown-setting', detail: refKey(asked) };
    jobs.set(settingKey(ref), { ref, url, task });
  }
  return { ok: true, value: [...jobs.values()] };
}

async function bringIn(file: string, store: Store): Promise<Reply> {
  try {
    return { ok: true, value: await store.importFile(file) };
  } catch (error) {
    if (error instanceof BadFile) return { ok: false, refused: 'bad-file', detail: error.why };
    throw error;
  }
}

/** A change is taken back where it was made, once, and only when it was confirmed. */
function undo(change: Change): Job | undefined {
  const { id, kind, step, origin, path } = change;
  if (kind !== 'refuse' || step !== 'confirmed') return undefined;
  const ref = bare(change);
  return { ref, url: addressOf(ref) ?? `${origin}${path}`, task: 'undo', of: id };
}

/** The address to open for a setting or one copy of it; undefined when it has none, or is not known. */
export function addressOf(ref: Ref): string | undefined {
  const setting = findSetting(ref)?.setting;
  return setting && addressFor(setting, ref.instance);
}
