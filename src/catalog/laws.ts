/**
 * Until when a service has to answer an objection, by the law of the country that a person names. What the authorities
 * of these countries are called stands in authorities.ts, which is loaded when somebody wants to complain.
 */

/** The EU's 27, Switzerland and the United Kingdom, by ISO 3166. */
export const COUNTRIES = [
  'AT',
  'BE',
  'BG',
  'CH',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GB',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;
export type Country = (typeof COUNTRIES)[number];

export interface Law {
  id: 'gdpr' | 'uk-gdpr' | 'fadp';
  /** How long an answer may take, counted from the day on which the request came. */
  within: { months: number } | { days: number };
  /** It sets no time for an answer to an objection: `within` is what it gives for another request. */
  borrowed?: true;
}

// Article 12(3) and (4) GDPR, as the Irish Data Protection Commission tells it:
// https://dataprotection.ie/en/individuals/know-your-rights/how-long-will-it-take
// Two months more where it is complex, if the service says so within the first.
const gdpr: Law = { id: 'gdpr', within: { months: 1 } };

// Articles 12 and 12A UK GDPR: https://www.legislation.gov.uk/eur/2016/679/chapter/III/section/1
const ukGdpr: Law = { id: 'uk-gdpr', within: { months: 1 } };

// Article 25(7) of the Swiss Data Protection Act, which is on requests for information:
// https://lawbrary.ch/law/art/DSG-v2023.09-en-art-25
const fadp: Law = { id: 'fadp', within: { days: 30 }, borrowed: true };

/** The law by which an answer to a request is due in a country. */
export function lawOf(country: Country): Law {
  return country === 'CH' ? fadp : country === 'GB' ? ukGdpr : gdpr;
}

const WESTERN: ReadonlySet<Country> = new Set(['GB', 'IE', 'PT']);
const EASTERN: ReadonlySet<Country> = new Set(['BG', 'CY', 'EE', 'FI', 'GR', 'LT', 'LV', 'RO']);

/**
 * A time zone (IANA name) with the clocks of a country's capital, by whose days a term is counted there. The countries
 * keep three times, and change their clocks at the same moment (Directive 2000/84/EC, and the others with it).
 */
export function zoneOf(country: Country): string {
  return WESTERN.has(country) ? 'Europe/London' : EASTERN.has(country) ? 'Europe/Athens' : 'Europe/Berlin';
}

/** Where the term of GDPR and UK GDPR ends on a Saturday or Sunday, it ends with the next Monday (Regulation 1182/71, Article 3). */
export function movesOffWeekends({ id }: Law): boolean {
  return id !== 'fadp';
}
