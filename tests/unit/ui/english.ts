import { readFileSync } from 'node:fs';
import { parseYAML } from 'confbox';
import type { T } from '../../../src/ui/text.ts';

/** The locale file, its keys joined by dots. */
export const english: ReadonlyMap<string, string> = new Map(flatten(parseYAML(readFileSync('assets/locales/en.yml', 'utf8')), ''));

/** Keys that were asked for. */
export const asked = new Set<string>();

/** The English texts. A key that is not there, or a place that is left open, fails the test. */
export const t: T = (key, substitutions = []) => {
  const name = key.replaceAll('-', '_');
  const text = english.get(name);
  if (text === undefined) throw new Error(`The locale file has no ${name}`);
  asked.add(name);
  return text.replaceAll(/\$(\d)/gu, (_, digit: string) => {
    const value = substitutions[Number(digit) - 1];
    if (value === undefined) throw new Error(`${name} leaves $${digit} open`);
    return value;
  });
};

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}
