import type { Setting, SettingInfo } from './schema.ts';

/** What of a setting tells whether it is a request, and what is sent. */
export type RequestPart = { remedy: SettingInfo['remedy']; request?: { objection?: true; objectionSince?: string } };

/** Whether anyone with an account can change it. The others are shown apart and never counted as the person's own. */
export function isPersons({ for: who }: Pick<Setting, 'for'>): boolean {
  return who === undefined || who === 'person';
}

/**
 * Whether what a person sends for it is an objection of their own to training. What an administrator asks for a company is
 * none, nor is "please do not": the law gives neither a time for its answer.
 * @param sentAt when it was sent, ISO time: its text was the one of that day
 */
export function isObjection(setting: Pick<SettingInfo, 'for'> & RequestPart, sentAt: string): boolean {
  if (!isPersons(setting) || setting.remedy !== 'request' || setting.request?.objection !== true) return false;
  const { objectionSince } = setting.request;
  return objectionSince === undefined || Date.parse(sentAt) >= Date.parse(objectionSince);
}
