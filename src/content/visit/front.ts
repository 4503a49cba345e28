/** Which of a round's pages is shown. The others are in hidden tabs, where nothing is pressed and nothing is told. */
import type { Visit } from './visit.ts';
import { send } from '../messaging.ts';

/** How long a page waits to be shown before it asks again, in ms: the answer may have been lost. */
const ASK_AGAIN = 5000;
/** How long a page that is the one in front may take to be visible, in ms. Its window may be covered by another. */
const VISIBLE = 500;
/** The same for the two frames after which it has drawn what it draws only when it is visible. */
const DRAWN = 400;

/**
 * Waits until the round shows this page, and it has drawn itself. That the person looks at its tab is no turn of its: it
 * asks again then. Once the round is over with it, it does nothing any more until it is left.
 */
export async function shown({ ref, signal }: Pick<Visit, 'ref' | 'signal'>): Promise<void> {
  while (!signal.aborted) {
    const reply = await send({ type: 'visit/rested', ref });
    if (reply.ok && reply.value.front) {
      if (document.visibilityState !== 'visible') await becomesVisible(signal, VISIBLE);
      break;
    }
    if (reply.ok && reply.value.over) return left(signal);
    await becomesVisible(signal, ASK_AGAIN);
  }
  await frames(signal);
}

/** This page, which is shown, only has to rest now. @returns whether it stays shown */
export async function rests({ ref }: Pick<Visit, 'ref'>): Promise<boolean> {
  const reply = await send({ type: 'visit/rests', ref });
  return reply.ok && reply.value.front;
}

/** Waits until this page, which is hidden, is visible, at most so many ms. One that is visible waits all the time. */
function becomesVisible(signal: AbortSignal, most: number): Promise<void> {
  return atMost(most, signal, (done, ended) =>
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && done(), {
      signal: ended,
    }),
  );
}

function left(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function frames(signal: AbortSignal): Promise<void> {
  return atMost(DRAWN, signal, (done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function atMost(
  most: number,
  signal: AbortSignal,
  begin: (done: () => void, ended: AbortSignal) => void,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const ended = new AbortController();
    const done = (): void => {
      clearTimeout(timer);
      ended.abort();
      resolve();
    };
    const timer = setTimeout(done, most);
    signal.addEventListener('abort', done, { signal: ended.signal });
    begin(done, ended.signal);
  });
}
