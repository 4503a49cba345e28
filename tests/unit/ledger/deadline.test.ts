// @vitest-environment node
/** Until when a request has to be answered, and who takes complaints. */
import { describe, expect, it } from 'vitest';
import { authorities } from '../../../src/catalog/authorities.ts';
import { authoritySources } from '../../../src/catalog/authority-sources.ts';
import { findSetting } from '../../../src/catalog/index.ts';
import { complaints } from '../../../src/catalog/complaints.ts';
import { COUNTRIES, lawOf, zoneOf, type Country } from '../../../src/catalog/laws.ts';
import { deadlineOf, overdue, waiting } from '../../../src/ledger/deadline.ts';
import { emptyLedger } from '../../../src/ledger/storage/parse.ts';
import type { Ledger, RequestRecord } from '../../../src/ledger/schema.ts';
import { answerOf } from '../../../src/ui/model/clock.ts';
import { refKey } from '../../../src/shared/refs.ts';

const asked: RequestRecord = { service: 'instagram', setting: 'objection-form', sentAt: '2026-11-02T22:30:00.000Z' };

function ledgerOf(request: RequestRecord, country?: Ledger['preferences']['country']): Ledger {
  const ledger = emptyLedger();
  return {
    ...ledger,
    requests: new Map([[refKey(request), request]]),
    preferences: { ...ledger.preferences, ...(country === undefined ? {} : { country }) },
  };
}

describe('the time for an answer', () => {
  it.each([
    // A Wednesday; the month's last day; over a Saturday and a Sunday to Monday; a leap year's February.
    ['DE', '2026-11-02T22:30:00.000Z', '2026-12-02T22:59:59.999Z'],
    ['FR', '2027-01-31T10:00:00.000Z', '2027-03-01T22:59:59.999Z'],
    ['GB', '2026-11-05T10:00:00.000Z', '2026-12-07T23:59:59.999Z'],
    ['IE', '2026-11-06T10:00:00.000Z', '2026-12-07T23:59:59.999Z'],
    ['AT', '2028-01-31T10:00:00.000Z', '2028-02-29T22:59:59.999Z'],
    // Thirty days, wherever they end.
    ['CH', '2026-11-05T10:00:00.000Z', '2026-12-05T22:59:59.999Z'],
    // After midnight there, before it in London; the term ends in summer time.
    ['DE', '2027-02-28T23:30:00.000Z', '2027-04-01T21:59:59.999Z'],
    ['GB', '2027-02-28T23:30:00.000Z', '2027-03-29T22:59:59.999Z'],
    // Sent half an hour into a day of summer time, due in winter; and by the end of the day on which it changes.
    ['GR', '2026-10-24T21:30:00.000Z', '2026-11-25T21:59:59.999Z'],
    ['CH', '2026-09-25T10:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ] as const)('in %s, for one sent at %s, ends at %s', (country, sentAt, until) => {
    expect(deadlineOf(sentAt, country)?.until.toISOString()).toBe(until);
  });

  it.each([
    ['AT Vienna BE Brussels CH Zurich CZ Prague DE Berlin DK Copenhagen ES Madrid FR Paris HR Zagreb HU Budapest'],
    ['IT Rome LU Luxembourg MT Malta NL Amsterdam PL Warsaw SE Stockholm SI Ljubljana SK Bratislava'],
    [
      'GB London IE Dublin PT Lisbon BG Sofia EE Tallinn FI Helsinki GR Athens LT Vilnius LV Riga RO Bucharest CY Nicosia',
    ],
  ])('is counted by the clocks of the capital: %s', (list) => {
    const clock = (zone: string, at: number): string =>
      new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at);
    for (const [, country, city] of list.matchAll(/([A-Z]{2}) (\w+)/gu))
      for (let month = 0; month < 24; month++) {
        const at = Date.UTC(2026, month, 25, 0, 30);
        const capital = `${city === 'Nicosia' ? 'Asia' : 'Europe'}/${city}`;
        expect([country, clock(zoneOf(country as Country), at)]).toEqual([country, clock(capital, at)]);
      }
  });

  it('is over with the last moment of its last day, and not before', () => {
    const ledger = ledgerOf(asked, 'DE');
    expect(overdue(ledger, new Date('2026-12-02T22:59:59.999Z'))).toEqual([]);
    expect(overdue(ledger, new Date('2026-12-02T23:00:00.000Z'))).toEqual([asked]);
  });

  it('is not counted where no country was named, an answer came, or it was no person’s objection', () => {
    expect(waiting(ledgerOf(asked))).toEqual([]);
    expect(waiting(ledgerOf(asked, ''))).toEqual([]);
    expect(waiting(ledgerOf({ ...asked, answeredAt: '2026-11-09T10:00:00.000Z' }, 'DE'))).toEqual([]);
    expect(waiting(ledgerOf({ ...asked, service: 'slack', setting: 'global-model-opt-out' }, 'DE'))).toEqual([]);
    expect(waiting(ledgerOf(asked, 'DE'))).toHaveLength(1);
  });

  it('is none where what is stored is no moment, and neither badge nor view fails over it', () => {
    const odd = { ...asked, sentAt: '2026-99-99T99:99:99Z' };
    expect(waiting(ledgerOf(odd, 'DE'))).toEqual([]);
    expect(overdue(ledgerOf(odd, 'DE'), new Date('2027-12-02T22:59:59.999Z'))).toEqual([]);
    const setting = findSetting(odd)?.setting;
    expect(setting && answerOf(setting, odd, { country: 'DE' }, new Date())).toBeUndefined();
  });

  it.each([
    ['chatgpt', 'privacy-portal'],
    ['kimi', 'training-opt-out'],
    ['leonardo', 'training'],
    ['synthesia', 'training'],
    ['facebook', 'third-party-form'],
  ])('is not counted for what need not have been an objection to training: %s/%s', (service, setting) => {
    expect(findSetting({ service, setting })?.setting.remedy).toBe('request');
    expect(waiting(ledgerOf({ ...asked, service, setting }, 'DE'))).toEqual([]);
  });

  it.each([
    ['kimi', 'training-opt-out'],
    ['leonardo', 'training'],
    ['synthesia', 'training'],
  ])('is counted from the day on which every text was one: %s/%s', (service, setting) => {
    const on = (sentAt: string) => waiting(ledgerOf({ ...asked, service, setting, sentAt }, 'DE'));
    expect([on('2026-11-29T23:59:59.000Z').length, on('2026-11-30T00:00:00.000Z').length]).toEqual([0, 1]);
  });
});

describe('authorities', () => {
  it('are known for the EU’s 27, the United Kingdom and Switzerland, each with an address of its own', () => {
    expect(COUNTRIES).toHaveLength(29);
    expect(Object.keys(authorities).toSorted()).toEqual(COUNTRIES.toSorted());
    const urls = Object.values(authorities).map(({ url }) => url);
    expect(new Set(urls).size).toBe(29);
    // A site alone says nothing of complaints: then another page does.
    for (const country of COUNTRIES)
      expect([
        country,
        authorities[country].leads === 'complaint' || country === 'EE' || country in authoritySources,
      ]).toEqual([country, true]);
    for (const url of [...urls, ...Object.values(authoritySources).flat()]) expect(url).toMatch(/^https:\/\/[^\s]+$/u);
  });

  it('can each be written to: a text for every law, with every part in it', () => {
    for (const country of COUNTRIES) expect(complaints.some(({ law }) => law === lawOf(country).id)).toBe(true);
    for (const { lang, law, text } of complaints)
      for (const part of ['authority', 'service', 'sent', 'due', 'to', 'record'])
        expect([lang, law, part, text.includes(`{${part}}`)]).toEqual([lang, law, part, true]);
  });
});
