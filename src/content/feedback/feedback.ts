/**
 * Where the person asked for it: a click on a button that sends feedback is noticed, once a page, and told of if the
 * background says so. One listener, nothing observed and nothing started.
 */
import type { FeedbackButtons } from '../../catalog/feedback.ts';
import { covers } from '../../catalog/hosts.ts';
import { lineOffered, takeOver } from '../runtime-slot.ts';
import { send } from '../messaging.ts';

/** @param known where feedback is sent by which buttons, on whichever host */
export function watchFeedback(known: readonly FeedbackButtons[], root: Document = document): void {
  const here = known.find(({ hosts }) => hosts.some((host) => covers(host, location.href)));
  if (!here) return;
  const { service, setting, name, says, selectors } = here;
  const selector = selectors.join();
  const watching = new AbortController();
  takeOver('feedback', () => watching.abort());

  async function tell(): Promise<void> {
    const reply = await send({ type: 'page/feedback', service, setting });
    if (reply.ok && reply.value) lineOffered()?.(name, says);
  }

  root.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      if (!event.isTrusted || !(target instanceof Element) || !Element.prototype.closest.call(target, selector)) return;
      watching.abort();
      // Nobody is left to ask when the extension is gone.
      void tell().catch(() => undefined);
    },
    { capture: true, passive: true, signal: watching.signal },
  );
}
