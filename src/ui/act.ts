import { grant, send, windowId } from './live.ts';
import type { Action } from './summary.ts';
import { t } from './text.ts';

/** Where "Choose services" leads. */
export const CHOOSE = '/welcome.html#choose';

/**
 * Does what was offered.
 * @param open opens one of our own pages
 * @returns what to tell the person when it was not done
 */
export async function act(action: Action, open: (page: string) => void): Promise<string | undefined> {
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
      open(CHOOSE);
      return undefined;
  }
}
