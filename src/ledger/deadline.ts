/** Until when a request has to be answered. Pure; worked out when it is read, so that nothing stored can be wrong. */
import { isObjection } from '../catalog/for-whom.ts';
import { findSetting } from '../catalog/index.ts';
import { lawOf, movesOffWeekends, zoneOf, type Country, type Law } from '../catalog/laws.ts';
import { dayIn, endOfDay, monthsAfter } from '../shared/dates.ts';
import type { Ledger, RequestRecord } from './schema.ts';

const DAY_MS = 86_400_000;

interface Deadline {
  law: Law;
  /** The last day on which an answer is in time: midnight UTC of the day of that date. */
  day: Date;
  /** The last moment of that day in the country. */
  until: Date;
}

/**
 * When the answer to a request is due, by the days of the country. The day on which it was sent does not count, and a
 * term of months ends on the day of the same number, or the month's last. Public holidays, which would move it further,
 * are not known.
 * @param sentAt ISO time
 * @returns undefined where that is no moment, although it is written like one
 */
export function deadlineOf(sentAt: string, country: Country): Deadline | undefined {
  if (Number.isNaN(Date.parse(sentAt))) return undefined;
  const law = lawOf(country);
  const zone = zoneOf(country);
  const sent = dayIn(new Date(sentAt), zone);
  const { within } = law;
  const day = 'months' in within ? monthsAfter(sent, within.months) : new Date(sent.getTime() + within.days * DAY_MS);
  const weekday = day.getUTCDay();
  if (movesOffWeekends(law) && (weekday === 0 || weekday === 6))
    day.setUTCDate(day.getUTCDate() + (weekday === 6 ? 2 : 1));
  return { law, day, until: endOfDay(day, zone) };
}

/** The objections of a person's own that still wait for an answer, and until when; none where no country was named. */
export function waiting({
  requests,
  preferences,
}: Pick<Ledger, 'requests' | 'preferences'>): { request: RequestRecord; deadline: Deadline }[] {
  const { country = '' } = preferences;
  if (country === '') return [];
  return [...requests.values()].flatMap((request) => {
    const setting = findSetting(request)?.setting;
    if (request.answeredAt !== undefined || !setting || !isObjection(setting, request.sentAt)) return [];
    const deadline = deadlineOf(request.sentAt, country);
    return deadline ? [{ request, deadline }] : [];
  });
}

/** Those whose answer is late. */
export function overdue(ledger: Pick<Ledger, 'requests' | 'preferences'>, now: Date): RequestRecord[] {
  return waiting(ledger)
    .filter(({ deadline }) => deadline.until < now)
    .map(({ request }) => request);
}
