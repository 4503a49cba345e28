/** Until when a request has to be answered, and what there is to say of that. Pure. */
import { isObjection, type RequestPart } from '../../catalog/for-whom.ts';
import type { Country, Law } from '../../catalog/laws.ts';
import type { SettingInfo } from '../../catalog/schema.ts';
import { deadlineOf } from '../../ledger/deadline.ts';
import type { Preferences, RequestRecord } from '../../ledger/schema.ts';
import type { Dates } from '../../shared/dates.ts';
import type { T } from '../../shared/texts.ts';

/** The answer that a request waits for. */
export interface Answer {
  law: Law;
  country: Country;
  /** The last day, as an ISO time. */
  by: string;
  late: boolean;
}

/** @returns undefined where no answer is waited for, or nobody has named a country by whose law it would be due */
export function answerOf(
  setting: Pick<SettingInfo, 'for'> & RequestPart,
  request: Pick<RequestRecord, 'sentAt' | 'answeredAt'> | undefined,
  { country = '' }: Pick<Preferences, 'country'>,
  now: Date,
): Answer | undefined {
  if (!request || request.answeredAt !== undefined || country === '' || !isObjection(setting, request.sentAt))
    return undefined;
  const deadline = deadlineOf(request.sentAt, country);
  if (!deadline) return undefined;
  const { law, day, until } = deadline;
  // Noon is the same day wherever it is read.
  const by = `${day.toISOString().slice(0, 10)}T12:00:00.000Z`;
  return { law, country, by, late: until < now };
}

/** "An answer is due by 3 December 2026. GDPR: …" */
export function answerWords(t: T, { law, by, late }: Answer, write: Dates): string {
  const which = `${law.borrowed ? 'borrowed_' : ''}${late ? 'late' : 'due'}`;
  return `${t(`clock.${which}`, [write.long(by)])} ${t(`clock.law_${law.id}`)}`;
}
