import type { Head } from '../ledger/schema.ts';
import { waiting } from '../ledger/deadline.ts';
import { monthsAfter } from '../shared/dates.ts';

/** The name of the alarm at which it is time to check again. */
export const REMINDER_ALARM = 'reminder';

const MONTHS = { month: 1, quarter: 3 } as const;

/**
 * When it is time to check again: so long after the last look at any setting of the chosen services. Undefined when the
 * person did not ask to be reminded, or nothing was looked at yet. A look that has not come yet, by a clock that was set
 * back, says nothing of when that was; nor does a visit without access, which is none.
 */
export function dueAt({ findings, preferences }: Pick<Head, 'findings' | 'preferences'>, now: Date): Date | undefined {
  if (preferences.reminder === 'never') return undefined;
  const looks = [...findings.values()]
    .filter(({ service, reason }) => preferences.services.includes(service) && reason !== 'no-permission')
    .map(({ at }) => Date.parse(at))
    .filter((at) => at <= now.getTime());
  return looks.length === 0 ? undefined : monthsAfter(new Date(Math.max(...looks)), MONTHS[preferences.reminder]);
}

/** Whether it is time to check again. */
export function isDue(ledger: Pick<Head, 'findings' | 'preferences'>, now: Date): boolean {
  const due = dueAt(ledger, now);
  return due !== undefined && due.getTime() <= now.getTime();
}

/** The next moment at which there is something to remind of: a check that is due, or a request whose answer is late. */
export function nextReminder(ledger: Pick<Head, 'findings' | 'preferences' | 'requests'>, now: Date): Date | undefined {
  const check = dueAt(ledger, now);
  const ends = waiting(ledger).map(({ deadline }) => new Date(deadline.until.getTime() + 1));
  return [...(check ? [check] : []), ...ends]
    .filter((time) => time > now)
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
}
