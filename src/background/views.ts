import { refKey, type Change, type Ref } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import type { Reply, ViewMessage } from '../messages.ts';
import type { Job } from '../round/machine.ts';
import { addressFor } from '../services/address.ts';
import { findSetting } from '../services/index.ts';
import type { Rounds } from './rounds.ts';

/** What answering a view needs of the rest of the background. */
export interface ViewDeps {
  store: Store;
  rounds: Rounds;
  now: () => Date;
  openTab: (url: string) => Promise<void>;
}

const done: Reply = { ok: true, value: undefined };

/** Answers one message of the popup, the welcome page or the dashboard. */
export async function answerView(message: ViewMessage, deps: ViewDeps): Promise<Reply> {
  const { store, rounds } = deps;
  switch (message.type) {
    case 'round/start':
      return startRound(message.settings.map((ref) => job(ref, message.task)), message.settings, message.windowId, rounds);
    case 'round/undo': {
      const { changes } = await store.read();
      const undone = message.changes.map((id) => changes.find((change) => change.id === id));
      return startRound(undone.map((change) => change && undo(change)), message.changes, message.windowId, rounds);
    }
    case 'round/stop':
      await rounds.stop();
      return done;
    case 'round/show':
      await rounds.show();
      return done;
    case 'open/setting': {
      const url = addressOf(message.ref);
      if (url === undefined) return { ok: false, refused: 'unknown-setting', detail: refKey(message.ref) };
      await deps.openTab(url);
      return done;
    }
    case 'request/sent':
      if (findSetting(message.ref)?.setting.remedy !== 'request') return { ok: false, refused: 'unknown-setting', detail: refKey(message.ref) };
      await store.sent(message.ref, message.undo ? undefined : deps.now().toISOString());
      return done;
    case 'preferences/set':
      await store.setPreferences(message.preferences);
      return done;
    case 'set-aside/read':
      await store.setAsideRead(message.key);
      return done;
  }
}

async function startRound(jobs: (Job | undefined)[], asked: (Ref | number)[], opener: number | undefined, rounds: Rounds): Promise<Reply> {
  const missing = asked[jobs.indexOf(undefined)];
  if (missing !== undefined) {
    return typeof missing === 'number'
      ? { ok: false, refused: 'unknown-change', detail: String(missing) }
      : { ok: false, refused: 'unknown-setting', detail: refKey(missing) };
  }
  await rounds.start(jobs.filter((candidate) => candidate !== undefined), opener);
  return done;
}

function job(ref: Ref, task: 'look' | 'refuse'): Job | undefined {
  const url = addressOf(ref);
  return url === undefined || findSetting(ref)?.setting.remedy !== 'control' ? undefined : { ref, url, task };
}

/** A change is taken back where it was made, once, and only when it was confirmed. */
function undo(change: Change): Job | undefined {
  const { service, setting, instance, id, kind, step, origin, path } = change;
  if (kind !== 'refuse' || step !== 'confirmed') return undefined;
  const ref = instance === undefined ? { service, setting } : { service, setting, instance };
  return { ref, url: addressOf(ref) ?? `${origin}${path}`, task: 'undo', of: id };
}

/** The address to open for a setting or one copy of it; undefined when it has none, or is not known. */
export function addressOf(ref: Ref): string | undefined {
  const setting = findSetting(ref)?.setting;
  return setting && addressFor(setting, ref.instance);
}
