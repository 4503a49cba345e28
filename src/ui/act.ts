/** What a person can ask for in a view. Each gives back what to tell them when it was not done. */
import type { Preferences } from '../ledger/schema.ts';
import { grant, send, windowId } from './live.ts';
import type { Action, Item } from './summary.ts';
import { t } from './text.ts';

export type Done = Promise<string | undefined>;

export interface Acts {
  act: (action: Action) => Done;
  stop: () => Done;
  showWindow: () => Done;
  /** The person says that they sent the form or e-mail, or that they did not after all. */
  sent: (item: Item, undo: boolean) => Done;
  setAsideRead: (key: string) => Done;
  preferences: (preferences: Preferences) => Done;
  /** Opens one of our own pages. */
  open: (page: string) => void;
}

/** @param open how this view opens one of our own pages */
export function liveActs(open: (page: string) => void): Acts {
  return {
    act: (action) => act(action, open),
    stop: () => send({ type: 'round/stop' }),
    showWindow: () => send({ type: 'round/show' }),
    sent: ({ ref }, undo) => send({ type: 'request/sent', ref, ...(undo ? { undo: true as const } : {}) }),
    setAsideRead: (key) => send({ type: 'set-aside/read', key }),
    preferences: (preferences) => send({ type: 'preferences/set', preferences }),
    open,
  };
}

async function act(action: Action, open: (page: string) => void): Done {
  switch (action.do) {
    case 'grant':
      // First of all: the browser asks only straight after a click.
      return (await grant(action.hosts)) ? undefined : t('trouble.not_granted');
    case 'turn-off':
      return send({ type: 'round/start', task: 'refuse', settings: action.refs, ...(await windowId()) });
    case 'check':
      return send({ type: 'round/start', task: 'look', settings: action.refs, ...(await windowId()) });
    case 'undo':
      return send({ type: 'round/undo', changes: action.changes, ...(await windowId()) });
    case 'open':
      return send({ type: 'open/setting', ref: action.ref });
    default:
      open('/welcome.html#choose');
      return undefined;
  }
}
