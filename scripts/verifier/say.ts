/** What is said, in one language at a time: English until another is chosen. */
import { texts } from './texts.ts';

let spoken = 'en';

/** Every language there is, by the name that browsers have for it. */
export const languages = (): string[] => Object.keys(texts);

/** @param language one of `languages`: all that is said from now on is in it */
export function speak(language: string): void {
  if (texts[language] === undefined) throw new Error(`no language ${language}`);
  spoken = language;
}

/**
 * @param wanted by whoever reads, the most wanted first
 * @returns the first that there is, a regional one for one of another region, and English where there is none
 */
export function languageFor(wanted: readonly string[]): string {
  const own = languages();
  const primary = (language: string): string | undefined => language.toLowerCase().split('-')[0];
  for (const one of wanted) {
    const exact = own.find((language) => language.toLowerCase() === one.toLowerCase());
    const found = exact ?? own.find((language) => primary(language) === primary(one));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** @returns a text with `$1`, `$2` filled in */
export function say(key: string, ...fills: readonly (string | number)[]): string {
  const text = texts[spoken]?.[key];
  if (text === undefined) throw new Error(`no text ${key}`);
  return text.replaceAll(/\$(\d)/gu, (_, place: string) => String(fills[Number(place) - 1] ?? ''));
}

/** @returns the text that the language has for such a number, or the one that it has for any */
export function count(key: string, number: number): string {
  const form = `${key}_${new Intl.PluralRules(spoken).select(number)}`;
  return say([form, key].find((one) => texts[spoken]?.[one] !== undefined) ?? `${key}_other`, number);
}
