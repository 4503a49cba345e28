/**
 * The choice of services as a file, for a family or a team: whoever imports it has the same services chosen. It holds
 * their ids and nothing else; access, and every press, is each person's own. Pure.
 */
import { LIST_MAX } from '../../shared/bounds.ts';

const FORMAT = 1;

/** @param services ids */
export function choiceFile(services: readonly string[]): string {
  return JSON.stringify({ holdout: 'services', format: FORMAT, services: services.toSorted() }, undefined, 2);
}

/**
 * @param known ids that this version knows
 * @returns undefined where it is no such file; else what is in it, or why it cannot be read
 */
export function readChoice(
  text: string,
  known: ReadonlySet<string>,
): { services: string[]; unknown: string[] } | { why: 'damaged' | 'future' } | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (file === null || typeof file !== 'object' || Reflect.get(file, 'holdout') !== 'services') return undefined;
  const [format, services]: unknown[] = [Reflect.get(file, 'format'), Reflect.get(file, 'services')];
  if (typeof format === 'number' && format > FORMAT) return { why: 'future' };
  if (format !== FORMAT || !Array.isArray(services) || services.length > LIST_MAX) return { why: 'damaged' };
  const ids = [...new Set(services)].filter((id): id is string => typeof id === 'string');
  if (ids.length < new Set(services).size) return { why: 'damaged' };
  return { services: ids.filter((id) => known.has(id)), unknown: ids.filter((id) => !known.has(id)) };
}
