/**
 * Older stores in today's form. A step for each version, pure, from the stored records of that version to those of the
 * next; a new version is one more entry. A step never throws and mends nothing: what was broken is left for the schema
 * to refuse.
 */
import { findSetting } from '../../catalog/index.ts';
import { isRecord } from './pack.ts';
import type { Items } from '../schema.ts';
import { bare, recordKey } from '../../shared/refs.ts';
import { DEFAULT_PREFERENCES, requestRecordSchema, VERSION, type Sent } from '../schema.ts';
import { NO_HEAD } from '../chain/links.ts';

/** By the version that it starts from. */
const STEPS: Readonly<Record<number, (items: Items) => Items>> = {
  1: fromFirst,
  2: fromSecond,
  3: fromThird,
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

/**
 * Version 2 had changes of form 2 alone. They stay as they are: a document that was not kept cannot be made up. What is
 * still open of them ends as the change machine says.
 */
function fromSecond(items: Items): Items {
  const meta = items['ledger'];
  return { ...items, ledger: isRecord(meta) ? { ...meta, version: 3 } : meta };
}

/**
 * Version 3 had each finding's earlier states in the finding itself, and nothing that says where the head is. Both follow
 * from the records as they are: see pack.ts and head.ts.
 */
function fromThird(items: Items): Items {
  const meta = items['ledger'];
  return { ...items, ledger: isRecord(meta) ? { ...meta, version: 4 } : meta };
}

/**
 * A record for each request that stands, in the order in which they were sent. By which way follows from the
 * definition; where to was not kept.
 */
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
