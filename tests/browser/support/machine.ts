/**
 * How much the machine can do as a run begins, and so how many test files it takes at a time. Pages of tests wait most
 * of the time; on a machine that is busy, or slow at giving out memory (as some virtual ones are, and each browser
 * window asks for much of it), too many at once come so late that a person would have given up on the browser.
 */
import process from 'node:process';

export interface Machine {
  /** The part of a core that this process gets when it wants all of it, from 0 to 1. */
  share: number;
  /** Milliseconds of a core for 256 MiB of fresh memory, each page of it written to once. */
  memory: number;
}

/** Looks at the machine for half a second. */
export function lookAtMachine(): Machine {
  return { share: shareOfCore(400), memory: freshMemory(256) };
}

/**
 * @returns how many test files run side by side: 4 beside other work, 5 where memory is slow, else 7, of which each
 *   takes an eighth to a third of a core
 */
export function filesAtOnce({ share, memory }: Machine): 4 | 5 | 7 {
  if (share < 0.75) return 4;
  return memory > 300 ? 5 : 7;
}

function shareOfCore(ms: number): number {
  const before = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < ms);
  return Math.min(1, coreMs(before) / (performance.now() - start));
}

function freshMemory(mebibytes: number): number {
  const before = process.cpuUsage();
  const bytes = new Uint8Array(mebibytes * 2 ** 20);
  for (let at = 0; at < bytes.length; at += 4096) bytes[at] = 1;
  return coreMs(before);
}

function coreMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
