// Not the polyfill: its 3 kB (gzip) do nothing for the one call made here, which both browsers answer with a promise.
import { browser } from '@wxt-dev/browser';
import type { Service } from '../catalog/schema.ts';
import type { Change } from '../ledger/schema.ts';
import type { Begun, Front, PageMessage, Reply, Stored, Task, Way } from '../messages.ts';

/** The answer to each message of a page. */
interface Answers {
  'page/ask': Task;
  'page/define': Service | null;
  'page/found': Stored;
  'page/feedback': boolean;
  'page/new-setting': boolean;
  'page/watch': boolean;
  'page/watched': boolean;
  'visit/rested': Front;
  'visit/rests': Front;
  'change/begin': Begun;
  'change/pressed': Change | undefined;
  'change/acted': Change | undefined;
  'change/confirm': Way;
  'change/state': Change;
}
type Answer<M extends PageMessage> = M['type'] extends keyof Answers ? Answers[M['type']] : undefined;

/** The extension was updated, reloaded or removed under this page: its script can reach nobody any more. */
export class Orphaned extends Error {
  override name = 'Orphaned';
}

/**
 * The background is there and gave no answer: it was stopped in the middle of one, and whether it was done is not
 * known.
 */
export class Unanswered extends Orphaned {
  override name = 'Unanswered';
}

/** Messages that do the same however often they arrive. The background may be stopped while it answers. */
const REPEATABLE = new Set<PageMessage['type']>([
  'page/ask',
  'page/define',
  'page/found',
  'visit/rested',
  'visit/rests',
  'page/load-press',
  'change/pressed',
  'change/acted',
  'change/state',
  'notice/away',
  'request/sent',
]);
const TRIES = 4;

/**
 * Sends a message to the background, which the browser wakes for it. The page's clocks go with it: they tell its
 * document from others where the browser gives it no name.
 * @returns its answer, a refusal included
 * @throws Orphaned when there is no background to be had any more; Unanswered when there is, and it did not answer
 */
export async function send<M extends PageMessage>(message: M): Promise<Reply<Answer<M>>> {
  for (let attempt = 1; ; attempt++) {
    if (isOrphaned()) throw new Orphaned();
    try {
      const reply: unknown = await browser.runtime.sendMessage({
        page: message,
        began: performance.timeOrigin,
        age: performance.now(),
        ...(isOld() ? { old: true } : {}),
      });
      if (isReply<Answer<M>>(reply)) return reply;
      throw new Error('no answer');
    } catch (error) {
      if (isOrphaned()) throw new Orphaned('the extension is gone', { cause: error });
      if (attempt === TRIES || !REPEATABLE.has(message.type))
        throw new Unanswered('the background did not answer', { cause: error });
      await new Promise((resolve) => {
        setTimeout(resolve, 150 * attempt);
      });
    }
  }
}

/** Whether this document came out of a cache, or was fetched ahead by the page before it. */
function isOld(): boolean {
  const [loaded] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
    deliveryType?: string;
  })[];
  if (loaded?.deliveryType === 'navigational-prefetch') return true;
  // What a service worker answers shows no size either, and is mostly fetched by it there and then.
  return loaded?.transferSize === 0 && loaded.decodedBodySize > 0 && !loaded.workerStart;
}

/** Whether this script has outlived its extension. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true; // Firefox: the dead object throws.
  }
}

/**
 * The sender is our own background, whose types the compiler has checked: that it answered at all is what is in doubt.
 */
function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
