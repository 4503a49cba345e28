/**
 * Days and times in the language of the interface. Formatters are kept: making one costs more than using it a hundred
 * times.
 */
const made = new Map<string, Intl.DateTimeFormat>();

const DAY_MS = 86_400_000;

/** Every number of a date and a time of day. */
const CLOCK = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

export interface Dates {
  /** `today`, or how to write the day: "24 Nov", with the year where it is another one. */
  day: (iso: string) => { today: boolean; text: string };
  /** "3 March", with the year where it is another one. */
  dayLong: (iso: string) => string;
  /** "09:41" */
  time: (iso: string) => string;
  /** "09:41:13" */
  exact: (iso: string) => string;
  /** "2 November 2026" */
  long: (iso: string) => string;
  /** "2 Nov 2026, 18:05" */
  short: (iso: string) => string;
  /** "2026-11-02T19:05:11+01:00", for files. */
  zoned: (iso: string) => string;
  /** "Central European Standard Time (GMT+1)" */
  zone: (iso: string) => string;
  /** Whether it was less than two minutes ago. */
  justNow: (iso: string) => boolean;
}

function format(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let formatter = made.get(key);
  if (!formatter) {
    try {
      formatter = new Intl.DateTimeFormat(locale, options);
    } catch {
      formatter = new Intl.DateTimeFormat(undefined, options);
    }
    made.set(key, formatter);
  }
  return formatter;
}

/** What a language puts between a day and a time: a comma, its own comma, or a space alone. */
function between(locale: string | undefined): string {
  const parts = format(locale, { month: 'short', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(0);
  const time = parts.findIndex(({ type }) => type === 'hour' || type === 'dayPeriod');
  return /[,،]?\s+$/u.exec(parts[time - 1]?.value ?? '')?.[0] ?? ' ';
}

function valid(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso));
}

/**
 * @param now the moment that "today" and "just now" are held against
 * @param locale BCP 47, as `interfaceLocale` gives it; the browser's own when absent or unknown
 * @param timeZone for tests; the computer's own when absent
 */
export function dates(now: Date, locale?: string, timeZone?: string): Dates {
  const zone = timeZone === undefined ? {} : { timeZone };
  // A date that is none is shown as it was stored: a view must not fail over one record.
  const write = (iso: string, options: Intl.DateTimeFormatOptions): string =>
    valid(iso) ? format(locale, { ...options, ...zone }).format(new Date(iso)) : iso;
  /** The day that a moment falls on, and its year. The computer's own needs no formatter, and making one is felt. */
  const dayOf = (date: Date): string => {
    if (timeZone === undefined) return `${date.getMonth()}/${date.getDate()}/${date.getFullYear()}`;
    return format('en', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone }).format(date);
  };
  const yearIn = (day: string): string | undefined => day.split('/')[2];
  const thisDay = dayOf(now);
  // Hundreds of settings were seen on the same few days, and each asks whether that was today.
  const days = new Map<string, { today: boolean; text: string }>();
  const part = (iso: string, name: 'long' | 'shortOffset'): string =>
    (valid(iso) &&
      format(locale, { timeZoneName: name, ...zone })
        .formatToParts(new Date(iso))
        .find(({ type }) => type === 'timeZoneName')?.value) ||
    '';
  return {
    day: (iso) => {
      if (!valid(iso)) return { today: false, text: iso };
      const that = dayOf(new Date(iso));
      const known = days.get(that);
      if (known) return known;
      const sameYear = yearIn(that) === yearIn(thisDay);
      const day = {
        today: that === thisDay,
        text: write(iso, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }),
      };
      days.set(that, day);
      return day;
    },
    dayLong: (iso) =>
      write(iso, {
        day: 'numeric',
        month: 'long',
        ...(valid(iso) && yearIn(dayOf(new Date(iso))) === yearIn(thisDay) ? {} : { year: 'numeric' }),
      }),
    time: (iso) => write(iso, { timeStyle: 'short' }),
    exact: (iso) => write(iso, { timeStyle: 'medium' }),
    long: (iso) => write(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
    short: (iso) =>
      `${write(iso, { day: 'numeric', month: 'short', year: 'numeric' })}${between(locale)}${write(iso, { timeStyle: 'short' })}`,
    zoned: (iso) => {
      if (!valid(iso)) return iso;
      const options = {
        ...CLOCK,
        timeZoneName: 'longOffset',
        ...zone,
      } as const;
      const parts = new Map(
        format('en', options)
          .formatToParts(new Date(iso))
          .map(({ type, value }) => [type, value]),
      );
      const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
      return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}${get('timeZoneName').slice('GMT'.length) || '+00:00'}`;
    },
    zone: (iso) => `${part(iso, 'long')} (${part(iso, 'shortOffset')})`,
    justNow: (iso) => {
      const ago = now.getTime() - Date.parse(iso);
      return ago >= 0 && ago < 120_000;
    },
  };
}

/** The same day of a later month, or its last day when it is shorter. */
export function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const days = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(date.getUTCDate(), days));
  return later;
}

/**
 * The day that a moment falls on in a time zone.
 * @param zone IANA name
 * @returns midnight UTC of the day of the same date
 */
export function dayIn(moment: Date, zone: string): Date {
  return new Date(Math.floor(clockIn(moment, zone) / DAY_MS) * DAY_MS);
}

/**
 * The last millisecond of a day in a time zone.
 * @param day midnight UTC of the day of the same date, as `dayIn` gives it
 * @param zone IANA name; of one that changes its clocks later than at midnight, as all in Europe do
 */
export function endOfDay(day: Date, zone: string): Date {
  const midnight = day.getTime() + DAY_MS;
  let end = midnight;
  // The second time with the offset that holds there, should the first have crossed a change of the clocks.
  for (let round = 0; round < 2; round++) end = midnight - (clockIn(new Date(end), zone) - end);
  return new Date(end - 1);
}

/** What clocks of a time zone show at a moment, to the second, as if that were UTC, in ms. */
function clockIn(moment: Date, zone: string): number {
  const options = { ...CLOCK, timeZone: zone } as const;
  const parts = format('en', options).formatToParts(moment);
  const get = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
}
