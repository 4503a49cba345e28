/** SHA-256 of the packages, as `sha256sum --check` and `shasum -a 256 -c` read it. */
import { createHash } from 'node:crypto';

/** @returns a line for each file, by name: `HASH  NAME` */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, data]) => `${createHash('sha256').update(data).digest('hex')}  ${name}\n`)
    .join('');
}

/** @returns names of files that one folder has and the other has not, or has with other bytes; sorted */
export function differences(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((name) => {
      const [one, other] = [a.get(name), b.get(name)];
      return !one || !other || Buffer.compare(one, other) !== 0;
    })
    .toSorted();
}
