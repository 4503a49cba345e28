/** Days and times in the language of the browser. Formatters are kept: making one costs more than using it a hundred times. */
const made = new Map<string, Intl.DateTimeFormat>();

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

function valid(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso));
}

/**
 * @param now the moment that "today" and "just now" are held against
 * @param locale BCP 47; the browser's own when absent or unknown
 * @param timeZone for tests; the computer's own when absent
 */
export function dates(now: Date, locale?: string, timeZone?: string): Dates {
  const zone = timeZone === undefined ? {} : { timeZone };
  // A date that is none is shown as it was stored: a view must not fail over one record.
  const write = (iso: string, options: Intl.DateTimeFormatOptions): string =>
    valid(iso) ? format(locale, { ...options, ...zone }).format(new Date(iso)) : iso;
  const year = (date: Date): string => format('en', { year: 'numeric', ...zone }).format(date);
  const dayOf = (date: Date): string => format('en', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone }).format(date);
  // Hundreds of settings were seen on the same few days, and each asks whether that was today.
  const thisYear = year(now);
  const thisDay = dayOf(now);
  const days = new Map<string, { today: boolean; text: string }>();
  const part = (iso: string, name: 'long' | 'shortOffset'): string =>
    (valid(iso) && format(locale, { timeZoneName: name, ...zone }).formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')?.value) || '';
  return {
    day: (iso) => {
      if (!valid(iso)) return { today: false, text: iso };
      const known = days.get(iso);
      if (known) return known;
      const date = new Date(iso);
      const sameYear = year(date) === thisYear;
      const day = { today: dayOf(date) === thisDay, text: write(iso, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }) };
      days.set(iso, day);
      return day;
    },
    dayLong: (iso) => write(iso, { day: 'numeric', month: 'long', ...(valid(iso) && year(new Date(iso)) === thisYear ? {} : { year: 'numeric' }) }),
    time: (iso) => write(iso, { timeStyle: 'short' }),
    exact: (iso) => write(iso, { timeStyle: 'medium' }),
    long: (iso) => write(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
    short: (iso) => `${write(iso, { day: 'numeric', month: 'short', year: 'numeric' })}, ${write(iso, { timeStyle: 'short' })}`,
    zoned: (iso) => {
      if (!valid(iso)) return iso;
      const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset', ...zone } as const;
      const parts = new Map(format('en', options).formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
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
