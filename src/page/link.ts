// Not the polyfill: its 3 kB (gzip) do nothing for the one call made here, which both browsers answer with a promise.
import { browser } from '@wxt-dev/browser';
import { changeKey } from '../ledger/ref.ts';
import type { Change } from '../ledger/schema.ts';
import type { PageMessage, Reply, Stored, Task } from '../messages.ts';

/** The answer to each message of a page. */
interface Answers {
  'page/ask': Task;
  'page/found': Stored;
  'change/begin': { id: number };
  'change/acted': Change;
  'change/elsewhere': boolean;
}
type Answer<M extends PageMessage> = M['type'] extends keyof Answers ? Answers[M['type']] : undefined;

/** The extension was updated, reloaded or removed under this page: its script can reach nobody any more. */
export class Orphaned extends Error {
  override name = 'Orphaned';
}

/** The background is there and gave no answer: it was stopped in the middle of one, and whether it was done is not known. */
export class Unanswered extends Orphaned {
  override name = 'Unanswered';
}

/** Messages that do the same however often they arrive. The background may be stopped while it answers. */
const REPEATABLE = new Set<PageMessage['type']>(['page/ask', 'page/found', 'change/acted', 'notice/away', 'request/sent']);
const TRIES = 4;

/**
 * Sends a message to the background, which the browser wakes for it.
 * @returns its answer, a refusal included
 * @throws Orphaned when there is no background to be had any more; Unanswered when there is, and it did not answer
 */
export async function send<M extends PageMessage>(message: M): Promise<Reply<Answer<M>>> {
  for (let attempt = 1; ; attempt++) {
    if (isOrphaned()) throw new Orphaned();
    try {
      const reply: unknown = await browser.runtime.sendMessage(message);
      if (isReply<Answer<M>>(reply)) return reply;
      throw new Error('no answer');
    } catch (error) {
      if (isOrphaned()) throw new Orphaned('the extension is gone', { cause: error });
      if (attempt === TRIES || !REPEATABLE.has(message.type)) throw new Unanswered('the background did not answer', { cause: error });
      await new Promise((resolve) => { setTimeout(resolve, 150 * attempt); });
    }
  }
}

/** Whether this script has outlived its extension. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true; // Firefox: the dead object throws.
  }
}

/** The sender is our own background, whose types the compiler has checked: that it answered at all is what is in doubt. */
function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** How long the reading in another window may take, in ms. */
const ELSEWHERE = 90_000;

/**
 * Waits until a change that is confirmed elsewhere has ended.
 * @returns it, or undefined when that took too long or the signal was aborted
 */
export function changeEnds(id: number, signal: AbortSignal): Promise<Change | undefined> {
  const key = changeKey(id);
  return new Promise((resolve) => {
    const finish = (change: Change | undefined): void => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(listener);
      resolve(change);
    };
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      // Our own background wrote it, after checking its form.
      const change = changes[key]?.newValue as Change | undefined;
      if (change && (change.step === 'confirmed' || change.step === 'failed' || change.why === 'unconfirmed')) finish(change);
    };
    const timer = setTimeout(() => finish(undefined), ELSEWHERE);
    signal.addEventListener('abort', () => finish(undefined), { once: true });
    browser.storage.onChanged.addListener(listener);
  });
}
