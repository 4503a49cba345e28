import { browser } from '@wxt-dev/browser';

/**
 * Gives a text of the locale file. Everything that speaks takes one of these, so that it can be tested without a
 * browser.
 */
export type T = (key: string, substitutions?: string[]) => string;

/** Asks the browser, which knows keys by letters, digits and `_` alone. */
const ask = (key: string, values?: string[]): string => browser.i18n.getMessage(key.replaceAll(/[-.]/g, '_'), values);

let toLeft: boolean | undefined;

/**
 * The texts of the browser's language. Keys are made of states and reasons, so the compiler cannot check them and
 * '#i18n' would not take them: tests/unit/ui/texts.test.ts holds each against the locale file.
 */
export const t: T = (key, substitutions = []) => {
  if (substitutions.length > 0) return ask(key, substitutions.map(isolated));
  // A list of hundreds of settings says the same few words again and again, and each asking goes to the browser.
  let text = said.get(key);
  if (text === undefined) said.set(key, (text = ask(key)));
  return text;
};

const said = new Map<string, string>();

/** Names and labels that run the other way keep their order to themselves (Unicode's isolates, where no `<bdi>` can be). */
function isolated(text: string): string {
  toLeft ??= ask('dir') === 'rtl';
  return toLeft || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * The language that dates, numbers and lists are written in: that of the texts, which need not be the browser's, and
 * with the browser's region where both are the same. Latin digits, as in all that is not formatted.
 * @returns BCP 47
 */
export function interfaceLocale(): string {
  const texts = t('lang');
  const region = browser.i18n.getUILanguage();
  return `${region.split('-')[0] === texts.split('-')[0] ? region : texts}-u-nu-latn`;
}

const rules = new Map<string, Intl.PluralRules>();

/** The largest number that is told apart: some languages have a form of their own from a million on. */
const COUNT_MAX = 999_999;

/**
 * A text that counts: the key of the locale file with the plural category of the text's language behind it, `_one`,
 * `_few`, `_other` and so on. The number itself is the first substitution.
 */
export function plural(text: T, key: string, count: number, ...more: string[]): string {
  const locale = text('lang');
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return text(`${key}_${known.select(Math.min(count, COUNT_MAX))}`, [number(text, count), ...more]);
}

/** A number as the texts' language writes it: 12,345 or 12.345. */
export function number(text: T, value: number): string {
  return value < 1000 ? String(value) : new Intl.NumberFormat(`${text('lang')}-u-nu-latn`).format(value);
}

/** "LinkedIn, X, Zoom": a bare enumeration, with the comma of the texts' language. */
export function enumerated(text: T, parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : parts.join(text('comma'));
}

/** How a control stands, as it is kept ("on", "off", or a choice in the page's own words), in the texts' language. */
export function inWords(text: T, position: string): string {
  return position === 'on' || position === 'off' ? text(`position.${position}`) : position;
}
