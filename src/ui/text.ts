import { i18n } from '#i18n';

/** Gives a text of the locale file. Everything that speaks takes one of these, so that it can be tested without a browser. */
export type T = (key: string, substitutions?: string[]) => string;

/**
 * The texts of the browser's language. Keys are made of states and reasons, so the compiler cannot check them:
 * tests/unit/ui/texts.test.ts does.
 */
export const t: T = (key, substitutions) =>
  (i18n.t as unknown as (key: string, substitutions: string[]) => string)(key.replaceAll('-', '_'), substitutions ?? []);
