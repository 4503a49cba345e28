import { names, type Name } from './names.ts';

/** @returns its name, or its ids where this version does not know it; then nothing is said of training */
export function nameOf({ service, setting }: { service: string; setting: string }): Name {
  return names[`${service}/${setting}`] ?? { service, setting, training: false };
}
