/**
 * Stands in for the browser's texts where there is no extension: the messages of the locale file, put there by the
 * bundle.
 */
declare const MESSAGES: Record<string, string>;

/** As a British browser in English, and as one of the language's own in every other. */
export const LOCALE = MESSAGES['lang'] === 'en' ? 'en-GB' : (MESSAGES['lang'] ?? '');

/** As `browser.i18n.getMessage`. */
export const getMessage = (key: string, substitutions: string[] = []): string =>
  (MESSAGES[key] ?? `[${key}]`).replaceAll(/\$(\d)/gu, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
