import type { PageMessage } from '../../messages.ts';
import type { Limits } from './deps.ts';

/**
 * How often one document may say each thing in a minute: many times what pages and people bring about. What is not
 * here has no bound but the page's own pace: it neither writes nor opens anything.
 */
const A_MINUTE: Partial<Record<PageMessage['type'], number>> = {
  'page/ask': 120,
  'page/found': 120,
  'page/feedback': 10,
  'page/new-setting': 40,
  'page/watch': 60,
  'page/watched': 60,
  'visit/rested': 60,
  'visit/rests': 20,
  'page/load-press': 120,
  'change/begin': 20,
  'change/pressed': 60,
  'change/acted': 40,
  'change/confirm': 10,
  'notice/away': 20,
  'request/sent': 10,
  'open/receipt': 10,
};
const MINUTE = 60_000;
const MOST_DOCUMENTS = 500;

/** Counts in memory: a background that was stopped begins anew, which lets a page say no more than it could by waiting. */
export function createLimits(now: () => Date): Limits {
  const said = new Map<string, number[]>();
  return {
    take(document, what) {
      const most = A_MINUTE[what];
      if (most === undefined) return true;
      const key = `${what} ${document}`;
      const at = now().getTime();
      const recent = (said.get(key) ?? []).filter((time) => Math.abs(at - time) < MINUTE);
      if (recent.length >= most) return false;
      said.delete(key);
      said.set(key, [...recent, at]);
      for (const oldest of said.keys()) {
        if (said.size <= MOST_DOCUMENTS) break;
        said.delete(oldest);
      }
      return true;
    },
  };
}
