/** The changelog as Keep a Changelog has it: what is not released stands under “Unreleased”, each version under its day. */

const UNRELEASED = '## Unreleased';

/** Three whole numbers: what npm, Chrome and Firefox all take for a version. */
const VERSION = /^(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})\.(?:0|[1-9]\d{0,4})$/u;

/**
 * @param now the version of today
 * @returns why `wanted` cannot come after it; undefined where it can
 */
export function versionTrouble(now: string, wanted: string): string | undefined {
  if (!VERSION.test(wanted)) return `${wanted} is no version: three whole numbers are, such as 1.2.0.`;
  const [old, next] = [now, wanted].map((version) => version.split('.').map(Number));
  const at = next?.findIndex((part, index) => part !== old?.[index]) ?? -1;
  if (at !== -1 && (next?.[at] ?? 0) > (old?.[at] ?? 0)) return undefined;
  return `${wanted} does not come after ${now}. Stores refuse a version that is not newer.`;
}

/**
 * Gives what is unreleased to a version, and begins an empty list for the next.
 * @param day such as 2026-11-29
 * @throws Error where nothing is unreleased, or the version is there already
 */
export function dated(changelog: string, version: string, day: string): string {
  if (sectionOf(changelog, version) !== undefined) throw new Error(`CHANGELOG.md has ${version} already.`);
  if (!sectionOf(changelog, 'Unreleased')) throw new Error(`CHANGELOG.md says nothing under “${UNRELEASED}”.`);
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## ${version} (${day})`);
}

/** @returns what stands under a version's heading; undefined where there is no such heading */
export function sectionOf(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /mu);
  const own = sections.find((section) => section.split(/\s/u, 1)[0] === version);
  return own?.slice(own.indexOf('\n') + 1).trim();
}
