/** What the operating system says of a browser's processes. Linux alone tells without further tools. */
import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of memory of a process. */
export interface Held {
  /** All that is mapped in, what it shares with other processes counted whole. */
  resident: number;
  /** What nobody else uses: it would be free without the process. */
  own: number;
}

/**
 * The memory of the process in which the extension's background runs: of those that the browser started for extensions,
 * the one that holds the most of its own.
 * @param browser the browser's process id
 * @returns undefined where the system does not tell
 */
export function heldByExtension(browser: number | undefined): Held | undefined {
  if (browser === undefined) return undefined;
  const held = descendants(browser).flatMap((pid): Held[] => {
    const command = read(pid, 'cmdline');
    if (!command?.includes('--extension-process')) return [];
    const rollup = read(pid, 'smaps_rollup');
    return rollup === undefined
      ? []
      : [{ resident: kB(rollup, 'Rss'), own: kB(rollup, 'Private_Clean') + kB(rollup, 'Private_Dirty') }];
  });
  return held.toSorted((a, b) => b.own - a.own)[0];
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of list()) {
    const parent = /^PPid:\s*(?<pid>\d+)$/mu.exec(read(Number(name), 'status') ?? '')?.groups?.['pid'];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const below = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || below(parent));
  };
  return [...parents.keys()].filter(below);
}

function list(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

/** A process may be gone by the time it is asked about. */
function read(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function kB(rollup: string, name: string): number {
  const found = new RegExp(`^${name}:\\s*(\\d+) kB$`, 'mu').exec(rollup)?.[1];
  return Number(found ?? Number.NaN) * 1024;
}
