/** How old the facts of a setting are. Worked out when it is read, so that nothing written goes stale by itself. Pure. */
import type { Dates } from '../../shared/dates.ts';
import type { T } from '../../shared/texts.ts';

/** Services change their pages within months: what is older may no longer be so. */
const OLD_DAYS = 90;

/** Whether facts of that ISO day are more than 90 whole days old. */
export function isOld(day: string, now: Date): boolean {
  return Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 86_400_000) > OLD_DAYS;
}

/** "Facts from 24 November", and that they are old where they are. */
export function ageOf(t: T, day: string, now: Date, write: Dates): string {
  const text = write.dayLong(`${day}T12:00:00Z`);
  return isOld(day, now) ? t('about.from_old', [text, String(OLD_DAYS)]) : t('about.from', [text]);
}
