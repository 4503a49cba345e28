import { literalStart, matches } from './match.ts';
import { addressFor } from './address.ts';
import type { Setting, SettingInfo } from './schema.ts';

/**
 * Whether only the person can bring a control before Holdout: it opens over other pages by steps whose names nobody has
 * seen, or no label, hint or page of its own would tell it from another.
 */
export function isByHand(setting: Setting): boolean {
  if (setting.remedy !== 'control') return false;
  const { labels, dedicated, hints, drawn, reveal } = setting.control;
  const unknown = labels.length === 0 && !dedicated && !hints && !drawn;
  return unknown || (setting.overlay === true && !reveal);
}

/**
 * Where a round goes for a setting, or for one copy of it.
 * @returns the address; undefined when nothing is to be read there: no control, one that only the person can bring up,
 * or a
 *   list of copies of which none is known yet
 */
export function visitFor(setting: SettingInfo, instance?: string): string | undefined {
  const url = setting.remedy === 'control' && !setting.byHand ? addressFor(setting, instance) : undefined;
  if (url === undefined) return undefined;
  // What the build knows already, and a copy's page that is its pattern with the name put in: a list asks for hundreds,
  // and matching compiles.
  const known =
    (setting.opensPage === true && url === setting.open) ||
    (instance !== undefined && setting.pages.some((pattern) => isFilled(pattern, instance, url)));
  return known || setting.pages.some((pattern) => matches(pattern, url)) ? url : undefined;
}

/** Whether an address is what a pattern matches for certain: literal but for the copy's name, and that name a plain one. */
function isFilled(pattern: string, instance: string, url: string): boolean {
  const [, before = '', any, after = ''] = /^([^{}]*):instance(\(\.\+\))?([^{}]*)(?:\{\/\}\?)?$/u.exec(pattern) ?? [];
  const filled = before + instance + after;
  return (
    filled === url &&
    (any === undefined ? /^[\w-]+$/u : /^[\w.-]+$/u).test(instance) &&
    literalStart(filled) === filled &&
    new URL(url).href === url
  );
}
