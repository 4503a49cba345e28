import type { T } from '../../../src/shared/texts.ts';
import { textsOf } from '../../locales.ts';

/** The locale file, its keys joined by dots. */
export const english = textsOf('en');

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
