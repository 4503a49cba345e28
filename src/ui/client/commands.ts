/** What a person can ask for in a view. Each gives back what to tell them when it was not done. */
import { browser } from '@wxt-dev/browser';
import type { Ref } from '../../ledger/schema.ts';
import type { PreferencesPatch } from '../../ledger/preferences.ts';
import type { Imported } from '../../ledger/files/merge.ts';
import { grant, grantNotifications, grantTrouble, grantedOrigins, windowId } from './browser.ts';
import { ask, send, trouble } from './messages.ts';
import { grantedSingly, hasAccess } from '../model/access.ts';
import type { SignIn } from '../model/round.ts';
import type { Action, Item } from '../model/summary.ts';
import { t } from '../../shared/texts.ts';

export type Done = Promise<string | undefined>;

export interface Acts {
  act: (action: Action) => Done;
  stop: () => Done;
  showWindow: () => Done;
  pause: () => Done;
  resume: () => Done;
  skip: (ref: Ref) => Done;
  /** Goes on with what a stopped round did not come to. */
  rest: () => Done;
  /** Opens a window in which the person signs in. */
  signIn: (which: Pick<SignIn, 'refs' | 'task'>) => Done;
  signedIn: () => Done;
  /** The person says that they sent the form or e-mail, or that they did not after all. */
  sent: (item: Item, undo: boolean) => Done;
  /** The person says that an answer to it came, or that none did after all. */
  answered: (item: Item, undo: boolean) => Done;
  driftRead: (ref: Ref) => Done;
  setAsideRead: (key: string) => Done;
  /** What was set aside, as a file on this computer. */
  saveSetAside: (key: string) => Done;
  deleteSetAside: (key: string) => Done;
  /** Changes options, and nothing that is not named. */
  preferences: (change: PreferencesPatch) => Done;
  /** Turns Watch off. Must be called straight from a click. @param hosts of chosen services, whose access stays */
  endWatch: (hosts: string[]) => Done;
  /** Asks for system notifications. Must be called straight from a click. @returns whether they were allowed */
  notifications: () => Promise<boolean>;
  nameAccount: (account: string, name: string) => Done;
  /** Everything Holdout knows, as a file on this computer. */
  saveCopy: () => Done;
  /** Puts a text on the clipboard. Must be called straight from a click. @returns whether the browser let it */
  copy: (text: string) => Promise<boolean>;
  /** Saves a text that the view made. */
  save: (file: { name: string; type: string; text: string }) => void;
  bringIn: (text: string) => Promise<{ came: Imported } | { refused: string }>;
  erase: () => Done;
  /** Opens one of our own pages. */
  open: (page: string) => void;
}

/** What a part of a view needs to act: the commands, and what becomes of each. */
export interface Acting {
  acts: Acts;
  run: (done: Done) => void;
}

/** @param open how this view opens one of our own pages */
export function liveActs(open: (page: string) => void): Acts {
  return {
    act: (action) => act(action, open),
    stop: () => send({ type: 'round/stop' }),
    showWindow: () => send({ type: 'round/show' }),
    pause: () => send({ type: 'round/pause' }),
    resume: () => send({ type: 'round/resume' }),
    skip: (ref) => send({ type: 'round/skip', ref }),
    rest: async () => send({ type: 'round/rest', ...(await windowId()) }),
    signIn: async ({ refs, task }) => send({ type: 'round/sign-in', settings: refs, task, ...(await windowId()) }),
    signedIn: () => send({ type: 'round/signed-in' }),
    sent: ({ ref }, undo) => send({ type: 'request/sent', ref, ...(undo ? { undo: true as const } : {}) }),
    answered: ({ ref }, undo) => send({ type: 'request/answered', ref, ...(undo ? { undo: true as const } : {}) }),
    driftRead: (ref) => send({ type: 'drift/read', ref }),
    setAsideRead: (key) => send({ type: 'set-aside/read', key }),
    saveSetAside,
    deleteSetAside: (key) => send({ type: 'set-aside/delete', key }),
    preferences: (change) => send({ type: 'preferences/set', change }),
    endWatch,
    notifications: grantNotifications,
    nameAccount: (account, name) => send({ type: 'account/name', account, name }),
    saveCopy,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: download,
    bringIn,
    erase: () => send({ type: 'ledger/erase' }),
    open,
  };
}

async function act(action: Action, open: (page: string) => void): Done {
  switch (action.do) {
    case 'grant':
      // First of all: the browser asks only straight after a click.
      return grantTrouble(await grant(action.hosts));
    case 'turn-off':
      return send({ type: 'round/start', task: 'refuse', settings: action.refs, ...(await windowId()) });
    case 'check':
      return send({ type: 'round/start', task: 'look', settings: action.refs, ...(await windowId()) });
    case 'undo':
      return send({ type: 'round/undo', changes: action.changes, ...(await windowId()) });
    case 'put-back':
      return send({ type: 'open/put-back', id: action.change });
    case 'open':
      return send({ type: 'open/setting', ref: action.ref });
    default:
      open('/welcome.html#choose');
      return undefined;
  }
}

/**
 * Access to all sites goes, and to no other. Chromium takes every single site's along with it: what was given before, it
 * gives again without a question, as long as the click is fresh. What was chosen while all sites could be read it never
 * wrote down for itself. Firefox asks for nothing once a click was answered: then the person is told.
 */
async function endWatch(hosts: string[]): Done {
  const before = await grantedOrigins();
  const refused = await send({ type: 'preferences/set', change: { watch: false } });
  const now = await grantedOrigins();
  const wanted = [...new Set([...grantedSingly(before), ...hosts])];
  const gone = wanted.filter((host) => hasAccess(before, [host]) && !hasAccess(now, [host]));
  const again = gone.length === 0 || (await grant(gone)) ? undefined : t('trouble.access_again');
  return refused ?? again;
}

/** Saves a file the way a link does: no permission is needed, and the browser asks where to if the person has it so. */
function download({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function saveCopy(): Done {
  return saved(
    () => browser.storage.local.get(null),
    'holdout',
    async (items, version, at) => {
      const { exportFile } = await import('../../ledger/files/transfer.ts');
      return exportFile(items, version, at);
    },
  );
}

async function saveSetAside(key: string): Done {
  return saved(
    () => browser.storage.local.get(key),
    'holdout-set-aside',
    async (items, version, at) => {
      const { setAsideFile } = await import('../../ledger/files/transfer.ts');
      return setAsideFile(items[key], version, at);
    },
  );
}

type MakeFile = (items: Record<string, unknown>, version: string, at: Date) => Promise<string>;

/** @param make loads what it needs when it is asked for: no popup should carry it */
async function saved(read: () => Promise<Record<string, unknown>>, name: string, make: MakeFile): Done {
  let items: Record<string, unknown>;
  try {
    items = await read();
  } catch {
    return t('trouble.closed');
  }
  try {
    const at = new Date();
    const text = await make(items, browser.runtime.getManifest().version, at);
    download({ name: `${name}-${at.toISOString().slice(0, 10)}.json`, type: 'application/json', text });
    return undefined;
  } catch {
    return t('trouble.gone'); // Its other half is not there any more.
  }
}

async function bringIn(text: string): Promise<{ came: Imported } | { refused: string }> {
  const reply = await ask<Imported>({ type: 'ledger/import', file: text });
  return reply?.ok === true ? { came: reply.value } : { refused: trouble(reply) ?? '' };
}
