/**
 * Older stores in today's form. A step for each version, pure, from the stored records of that version to those of the next; a
 * new version is one more entry. A step never throws and mends nothing: what was broken is left for the schema to refuse.
 */
import { findSetting } from '../services/index.ts';
import type { Items } from './parse.ts';
import { bare, recordKey } from './ref.ts';
import { DEFAULT_PREFERENCES, requestRecordSchema, VERSION, type Sent } from './schema.ts';
import { NO_HEAD } from './seal.ts';

/** By the version that it starts from. */
const STEPS: Readonly<Record<number, (items: Items) => Items>> = {
  1: fromFirst,
};

/**
 * @param items ledger records of a version from 1 to VERSION, and no others
 * @returns the same in the form of VERSION. Changes that have ended are not sealed yet: hashing cannot be done at once
 */
export function migrate(items: Items, version: number): Items {
  let migrated = items;
  for (let at = version; at < VERSION; at++) migrated = STEPS[at]?.(migrated) ?? migrated;
  return migrated;
}

/** Version 1 counted changes alone, kept no record of a request beyond its date, and had three preferences. */
function fromFirst(items: Items): Items {
  const sent = sentOf(items);
  const meta = items['ledger'];
  const preferences = items['preferences'];
  return {
    ...items,
    ...Object.fromEntries(sent.map((record) => [recordKey('sent', record.id), record])),
    ledger: isRecord(meta) ? { ...meta, version: 2, sent: sent.length, rounds: 0, salt: '', head: NO_HEAD } : meta,
    ...(isRecord(preferences) ? { preferences: { ...DEFAULT_PREFERENCES, ...preferences } } : {}),
  };
}

/** A record for each request that stands, in the order in which they were sent. By which way follows from the definition; where to was not kept. */
function sentOf(items: Items): Sent[] {
  return Object.keys(items)
    .filter((key) => key.startsWith('request:'))
    .flatMap((key) => {
      const parsed = requestRecordSchema.safeParse(items[key]);
      return parsed.success ? [parsed.data] : [];
    })
    .toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt))
    .map((request, index) => {
      const setting = findSetting(request)?.setting;
      const by = setting?.remedy === 'request' ? setting.request.by : 'form';
      return { id: index + 1, ...bare(request), kind: 'sent', at: request.sentAt, by, to: '', version: '' };
    });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
