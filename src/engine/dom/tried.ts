/** What a call gives that a browser or a page may refuse; undefined when it does. */
export function tried<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
