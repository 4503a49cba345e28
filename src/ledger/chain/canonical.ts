/**
 * JSON by RFC 8785 (JCS): one text for one value, so that programs in any language compute the same hash. Members are
 * sorted by UTF-16 code units, numbers and strings are written as ECMAScript writes them, and there is no white space.
 */

/**
 * @param value what JSON can hold. A member that is `undefined` counts as absent, as it does in `JSON.stringify`
 * @returns its canonical text
 * @throws TypeError for what has no JSON: a number that is not finite, a text with half a surrogate pair, and
 *   whatever is no null, boolean, number, text, list or plain object. What cannot be hashed is not sealed.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON`);
      return JSON.stringify(value);
    case 'string':
      // Written out it would be an escape that other programs read as another text, or refuse.
      if (!value.isWellFormed()) throw new TypeError('a text holds half of a surrogate pair');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : membersOf(value);
    default:
      throw new TypeError(`${typeof value} has no JSON`);
  }
}

function membersOf(value: object): string {
  // Sorted as a list: an object would put names that are whole numbers first, whatever the order they were added in.
  const members = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, part]) => `${canonical(name)}:${canonical(part)}`).join(',')}}`;
}

/** JSON of one form for one value; of what has none, something that is like nothing else. */
export function stable(value: unknown): string | undefined {
  try {
    return value === undefined ? undefined : canonical(value);
  } catch {
    return `unreadable ${String(Math.random())}`;
  }
}
