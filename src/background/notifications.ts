import { browser } from 'wxt/browser';
import { refKey } from '../shared/refs.ts';
import type { Head, RequestRecord } from '../ledger/schema.ts';
import { overdue } from '../ledger/deadline.ts';
import type { Store } from '../ledger/store.ts';
import { findSetting } from '../catalog/index.ts';
import { dates } from '../shared/dates.ts';
import { interfaceLocale, t } from '../shared/texts.ts';
import { unreadDrifts } from './badge.ts';
import { dueAt, isDue } from './reminder.ts';

/** Where it is kept which reminder was shown last: the moment at which it was due. */
const REMINDED_KEY = 'reminded';
/** Likewise, of which requests it was told that their answer is late. */
const LATE_KEY = 'reminded-answers';

/** Without the permission the browser does not have this part at all, whatever the types say. */
const part = (): typeof browser.notifications | undefined => browser.notifications;

/** Whether the person chose notifications and the browser lets us show them. */
async function allowed({ preferences }: Head): Promise<boolean> {
  return (
    preferences.notify &&
    part() !== undefined &&
    (await browser.permissions.contains({ permissions: ['notifications'] }))
  );
}

/**
 * Shows what the person chose to be told and was not told yet: each setting that was switched on again, a reminder once,
 * and each request whose answer is late.
 */
export async function notify(store: Store, ledger: Head, now: Date): Promise<void> {
  const drifts = unreadDrifts(ledger).filter(({ drift }) => drift?.notified === undefined);
  const due = isDue(ledger, now) ? dueAt(ledger, now)?.toISOString() : undefined;
  const late = overdue(ledger, now);
  if ((drifts.length === 0 && due === undefined && late.length === 0) || !(await allowed(ledger))) return;
  const days = dates(now, interfaceLocale());
  for (const finding of drifts) {
    // Written first: told late is better than told again and again.
    await store.driftSeen(finding, 'notified');
    const name = findSetting(finding)?.service.name ?? finding.service;
    const { refused = '', found = '' } = finding.drift ?? {};
    await show(
      `drift ${refKey(finding)}`,
      t('notify.drift_title', [name]),
      t('notify.drift', [days.dayLong(refused), days.dayLong(found)]),
    );
  }
  if (due !== undefined && (await browser.storage.local.get(REMINDED_KEY))[REMINDED_KEY] !== due) {
    await browser.storage.local.set({ [REMINDED_KEY]: due });
    await show('reminder', t('notify.reminder_title'), t('notify.reminder'));
  }
  await tellLate(late);
}

/** Once for each request that was sent. */
async function tellLate(late: readonly RequestRecord[]): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(LATE_KEY))[LATE_KEY];
  const told = new Set(Array.isArray(stored) ? stored : []);
  const mark = (request: RequestRecord): string => `${refKey(request)} ${request.sentAt}`;
  const news = late.filter((request) => !told.has(mark(request)));
  if (news.length === 0) return;
  // What is late no more is forgotten with it.
  await browser.storage.local.set({ [LATE_KEY]: late.map(mark) });
  for (const request of news) {
    const name = findSetting(request)?.service.name ?? request.service;
    await show(`answer ${refKey(request)}`, t('notify.answer_title', [name]), t('notify.answer'));
  }
}

async function show(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/attention-48.png'),
    title,
    message,
  });
}

let listening = false;

/**
 * A click on a notification opens what it speaks of. Called again when the permission was given: before that there is
 * nothing to listen to.
 */
export function onNotification(clicked: () => void): void {
  const notifications = part();
  if (listening || !notifications) return;
  listening = true;
  notifications.onClicked.addListener((id) => {
    clicked();
    void notifications.clear(id);
  });
}
