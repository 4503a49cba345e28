/** Looking into a built extension: its files, its sizes, and what its pages load. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync, inflateRawSync } from 'node:zlib';

/** What a budget counts in: gzip at its strongest. */
export const gzipped = (data: Buffer | string): number => gzipSync(data, { level: 9 }).length;

/** Every file below a folder, as paths with slashes, sorted. */
export function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** The text of every file that a browser runs or shows, by its path. */
export function textsIn(dir: string): Map<string, string> {
  return new Map(
    filesIn(dir)
      .filter((file) => /\.(?:js|html|css|json)$/u.test(file))
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
}

/** The script files that a page loads as it opens: what it names and what that imports; not what is imported later. */
export function scriptsOf(dir: string, page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8');
  const found = new Set([...html.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/gu)].map((match) => match[1] ?? ''));
  for (const file of found) {
    const code = readFileSync(join(dir, file), 'utf8');
    const imports = code.matchAll(/(?:^|[;}\s])(?:import|export)(?:[^"'`;()]*?\bfrom)?\s*["'](\.[^"']+)["']/gu);
    for (const [, path] of imports) found.add(posix.join(posix.dirname(file), path ?? ''));
  }
  return [...found];
}

/** The files of a zip archive, by their paths. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf('PK\x05\x06');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameLength, more, note, header] = [
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
      archive.readUInt32LE(at + 42),
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const data = archive.subarray(start, start + size);
    if (!name.endsWith('/')) files.set(name, method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + more + note;
  }
  return files;
}
