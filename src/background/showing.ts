/** Has everything that speaks of the ledger speak of it as it is now: the toolbar button, the reminder, notifications. */
import { browser } from 'wxt/browser';
import type { Head } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import { notify } from './notifications.ts';
import { nextReminder, REMINDER_ALARM } from './reminder.ts';
import type { Scanning } from './scanning.ts';
import { keepBadge, showLedger } from './toolbar.ts';

/** @returns shows all of it anew; calls that come while one waits for its turn are answered by it */
export function createShowing(store: Store, scanning: Pick<Scanning, 'know'>, now: () => Date): () => Promise<void> {
  let showing: Promise<void> | undefined;

  async function show(): Promise<void> {
    const ledger = await store.head();
    showing = undefined;
    await scanning.know(ledger);
    const badge = await showLedger(ledger);
    await remind(ledger);
    await notify(store, ledger, now());
    const due = nextReminder(ledger, now());
    await store.keepHead();
    // Written last: where something came between, it is all done again.
    await keepBadge(badge, ledger.writes, due?.getTime());
  }

  /** Sets the alarm of the reminder anew; none when nobody asked for one, or it is time already. */
  async function remind(ledger: Head): Promise<void> {
    const due = nextReminder(ledger, now());
    if (due === undefined) await browser.alarms.clear(REMINDER_ALARM);
    else await browser.alarms.create(REMINDER_ALARM, { when: due.getTime() });
  }

  return () => {
    showing ??= Promise.resolve()
      .then(show)
      .finally(() => {
        showing = undefined;
      });
    return showing;
  };
}
