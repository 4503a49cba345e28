/**
 * The stored form of records. A change does not say the same label three times over, and how a setting stood before its
 * finding stands apart from it, because whoever reads the head does not need that. Hashes are of the whole form.
 */
import type { Items } from '../schema.ts';

const LATER = ['after', 'reloaded'] as const;

const FINDING = 'finding:';
const EARLIER = 'earlier:';

/** The key under which the earlier states of a finding are. @param key of the setting, `refKey`'s */
export function earlierKey(key: string): string {
  return EARLIER + key;
}

/**
 * Records as they are stored: a label that is the one before stands there as `true`, and earlier states as their
 * number.
 */
export function packed(items: Items): Items {
  const stored: Items = {};
  for (const [key, value] of Object.entries(items)) {
    if (key.startsWith('change:'))
      stored[key] = changed(value, (moment, label) =>
        moment['label'] === label ? { ...moment, label: true } : moment,
      );
    else if (key.startsWith(FINDING) && isRecord(value) && Array.isArray(value['earlier'])) {
      const { earlier, ...finding } = value;
      stored[key] = earlier.length === 0 ? finding : { ...finding, earlier: earlier.length };
      if (earlier.length > 0) stored[earlierKey(key.slice(FINDING.length))] = earlier;
    } else stored[key] = value;
  }
  return stored;
}

/** Records as they were before `packed`; what is not of its making is left as it is. */
export function unpacked(items: Items): Items {
  const whole: Items = {};
  for (const [key, value] of Object.entries(items)) {
    if (key.startsWith('change:')) whole[key] = unpackedChange(value);
    else if (key.startsWith(FINDING)) whole[key] = joined(value, items[earlierKey(key.slice(FINDING.length))]);
    else if (!key.startsWith(EARLIER)) whole[key] = value;
  }
  return whole;
}

/** One change as it was before `packed`. */
export function unpackedChange(value: unknown): unknown {
  return changed(value, (moment, label) => (moment['label'] === true ? { ...moment, label } : moment));
}

/** A finding without its earlier states, as the head has it, and how many of them there are. */
export function withoutEarlier(value: unknown): { value: unknown; earlier: number } {
  if (!isRecord(value) || typeof value['earlier'] !== 'number') return { value, earlier: 0 };
  const { earlier, ...finding } = value;
  return { value: finding, earlier };
}

/** A finding that says how many earlier states it has, with them; where they are not there it has none. */
function joined(value: unknown, earlier: unknown): unknown {
  if (!isRecord(value) || typeof value['earlier'] !== 'number') return value;
  const { earlier: _number, ...finding } = value;
  return earlier === undefined ? finding : { ...finding, earlier };
}

/** @param edit gets a later reading of a change, and the label of its first one */
function changed(change: unknown, edit: (moment: Items, label: string) => Items): unknown {
  if (!isRecord(change) || !isRecord(change['before'])) return change;
  const { label } = change['before'];
  if (typeof label !== 'string') return change;
  const copy = { ...change };
  for (const part of LATER) {
    const moment = copy[part];
    if (isRecord(moment)) copy[part] = edit(moment, label);
  }
  return copy;
}

/** Whether a value has members, and is no list. */
export function isRecord(value: unknown): value is Items {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
