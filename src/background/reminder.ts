import type { Ledger } from '../ledger/schema.ts';

/** The name of the alarm at which it is time to check again. */
export const REMINDER_ALARM = 'reminder';

const MONTHS = { month: 1, quarter: 3 } as const;

/**
 * When it is time to check again: so long after the last look at any setting of the chosen services. Undefined when the
 * person did not ask to be reminded, or nothing was looked at yet.
 */
export function dueAt({ findings, preferences }: Pick<Ledger, 'findings' | 'preferences'>): Date | undefined {
  if (preferences.reminder === 'never') return undefined;
  const looks = [...findings.values()].filter(({ service }) => preferences.services.includes(service)).map(({ at }) => Date.parse(at));
  return looks.length === 0 ? undefined : monthsAfter(new Date(Math.max(...looks)), MONTHS[preferences.reminder]);
}

/** Whether it is time to check again. */
export function isDue(ledger: Pick<Ledger, 'findings' | 'preferences'>, now: Date): boolean {
  const due = dueAt(ledger);
  return due !== undefined && due.getTime() <= now.getTime();
}

/** The same day of a later month, or its last day when it is shorter. */
function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const days = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(date.getUTCDate(), days));
  return later;
}
