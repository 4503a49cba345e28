import { browser } from 'wxt/browser';
import { refKey } from '../ledger/ref.ts';
import type { Ledger } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import { findSetting } from '../services/index.ts';
import { dates } from '../ui/dates.ts';
import { t } from '../ui/text.ts';
import { unreadDrifts } from './badge.ts';
import { dueAt, isDue } from './reminder.ts';

/** Where it is kept which reminder was shown last: the moment at which it was due. */
const REMINDED_KEY = 'reminded';

/** Without the permission the browser does not have this part at all, whatever the types say. */
const part = (): typeof browser.notifications | undefined => browser.notifications;

/** Whether the person chose notifications and the browser lets us show them. */
async function allowed({ preferences }: Ledger): Promise<boolean> {
  return preferences.notify && part() !== undefined && (await browser.permissions.contains({ permissions: ['notifications'] }));
}

/** Shows what the person chose to be told and was not told yet: each setting that was switched on again, and a reminder once. */
export async function notify(store: Store, ledger: Ledger, now: Date): Promise<void> {
  const drifts = unreadDrifts(ledger).filter(({ drift }) => drift?.notified === undefined);
  const due = isDue(ledger, now) ? dueAt(ledger)?.toISOString() : undefined;
  if ((drifts.length === 0 && due === undefined) || !(await allowed(ledger))) return;
  const days = dates(now);
  for (const finding of drifts) {
    // Written first: told late is better than told again and again.
    await store.driftSeen(finding, 'notified');
    const name = findSetting(finding)?.service.name ?? finding.service;
    const { refused = '', found = '' } = finding.drift ?? {};
    await show(`drift ${refKey(finding)}`, t('notify.drift_title', [name]), t('notify.drift', [days.dayLong(refused), days.dayLong(found)]));
  }
  if (due !== undefined && (await browser.storage.local.get(REMINDED_KEY))[REMINDED_KEY] !== due) {
    await browser.storage.local.set({ [REMINDED_KEY]: due });
    await show('reminder', t('notify.reminder_title'), t('notify.reminder'));
  }
}

async function show(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icons/attention-48.png'), title, message });
}

let listening = false;

/** A click on a notification opens what it speaks of. Called again when the permission was given: before that there is nothing to listen to. */
export function onNotification(clicked: () => void): void {
  const notifications = part();
  if (listening || !notifications) return;
  listening = true;
  notifications.onClicked.addListener((id) => {
    clicked();
    void notifications.clear(id);
  });
}
