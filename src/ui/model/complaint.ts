/** What a complaint about a request without an answer says. Pure. */
import type { Authority } from '../../catalog/authorities.ts';
import type { ComplaintText } from '../../catalog/complaints.ts';
import { zoneOf } from '../../catalog/laws.ts';
import type { ServiceInfo } from '../../catalog/schema.ts';
import type { Sent } from '../../ledger/schema.ts';
import { dates } from '../../shared/dates.ts';
import type { Answer } from './clock.ts';
import { namesOf, requestNumber } from './receipt.ts';

export interface Complaint {
  lang: string;
  text: string;
}

/**
 * The texts that fit the law, first the one in the language of the country's authority, where there is one.
 * @param sent the receipt of the request; it stands in each text, in English, as it was kept
 */
export function complaintsFor(
  texts: readonly ComplaintText[],
  authority: Authority,
  { law, country, by }: Answer,
  sent: Sent,
  services: readonly ServiceInfo[],
  timeZone?: string,
): Complaint[] {
  const { service } = namesOf(services, sent);
  const own = OFFICIAL[country] ?? [];
  const rank = (lang: string): number => (own.includes(lang) ? own.indexOf(lang) : own.length);
  return texts
    .filter((one) => one.law === law.id)
    .toSorted((a, b) => rank(a.lang) - rank(b.lang))
    .map(({ lang, text }) => {
      const day = (iso: string, zone: string): string => dates(new Date(0), lang, zone).long(iso);
      const parts: Record<string, string> = {
        authority: authority.name,
        service,
        sent: day(sent.at, zoneOf(country)),
        due: day(by, 'UTC'),
        to: sent.to === '' ? service : sent.to,
        record: recordOf(sent, services, timeZone),
      };
      // One pass: what stands in a part is never taken for a place to fill.
      return { lang, text: text.replaceAll(/\{(\w+)\}/gu, (all, name: string) => parts[name] ?? all) };
    });
}

/** Of the languages that there are texts in, those in which the country's authority works. */
const OFFICIAL: Partial<Record<Answer['country'], string[]>> = {
  AT: ['de'],
  BE: ['nl', 'fr', 'de'],
  CH: ['de', 'fr', 'it'],
  DE: ['de'],
  ES: ['es'],
  FR: ['fr'],
  IT: ['it'],
  LU: ['fr', 'de'],
  NL: ['nl'],
  PL: ['pl'],
  PT: ['pt'],
};

function recordOf(sent: Sent, services: readonly ServiceInfo[], timeZone?: string): string {
  const { service, setting } = namesOf(services, sent);
  const { zoned } = dates(new Date(0), 'en', timeZone);
  const { seal } = sent;
  return [
    `  Receipt ${requestNumber(sent)}, kept in my browser by Holdout${sent.version === '' ? '' : ` ${sent.version}`}`,
    `  Service: ${service} (${setting})`,
    `  Sent, as I said: ${zoned(sent.at)}, by ${sent.by === 'email' ? 'e-mail' : 'form'}${sent.to === '' ? '' : `, to ${sent.to}`}`,
    ...(seal ? [`  Seal ${seal.n}, SHA-256 ${seal.hash}`] : []),
    '  It shows what I told Holdout, and when; not that the service received it.',
  ].join('\n');
}
