/** The stored form of a change, which does not say the same label three times over. Hashes are of the whole form. */
import type { Items } from './parse.ts';

const LATER = ['after', 'reloaded'] as const;

/** Records as they are stored: a label that is the one before stands there as `true`. */
export function packed(items: Items): Items {
  return changed(items, (moment, label) => (moment['label'] === label ? { ...moment, label: true } : moment));
}

/** Records as they were before `packed`; what is not of its making is left as it is. */
export function unpacked(items: Items): Items {
  return changed(items, (moment, label) => (moment['label'] === true ? { ...moment, label } : moment));
}

type Plain = Record<string, unknown>;

/** @param edit gets a later reading of a change, and the label of its first one */
function changed(items: Items, edit: (moment: Plain, label: string) => Plain): Items {
  return Object.fromEntries(Object.entries(items).map(([key, value]) => [key, key.startsWith('change:') ? edited(value, edit) : value]));
}

function edited(change: unknown, edit: (moment: Plain, label: string) => Plain): unknown {
  if (!isPlain(change) || !isPlain(change['before'])) return change;
  const { label } = change['before'];
  if (typeof label !== 'string') return change;
  const copy = { ...change };
  for (const part of LATER) {
    const moment = copy[part];
    if (isPlain(moment)) copy[part] = edit(moment, label);
  }
  return copy;
}

function isPlain(value: unknown): value is Plain {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
