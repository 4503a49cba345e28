/** Stands in for the browser's i18n where there is no extension: the messages of the locale file, put there by the bundle. */
declare const MESSAGES: Record<string, string>;

export function createI18n(): { t: (key: string, substitutions?: string[]) => string } {
  return {
    t: (key, substitutions = []) => (MESSAGES[key.replaceAll('.', '_')] ?? `[${key}]`).replaceAll(/\$(\d)/gu, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
  };
}
