import { createNotice } from '../notice/notice.ts';
import type { ShowLine } from '../runtime-slot.ts';

/** One line on what the click has just sent. It goes with the next press of the person's own, wherever that is. */
export const showLine: ShowLine = (service, says) => {
  // There is nothing in it to press but Close, which takes it away.
  const notice = createNotice(document, () => undefined);
  notice.show({ state: 'feedback', service, says });
  const done = new AbortController();
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || notice.holds(event)) return;
      done.abort();
      notice.hide();
    },
    { capture: true, passive: true, signal: done.signal },
  );
};
