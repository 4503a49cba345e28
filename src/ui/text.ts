import { createI18n } from '@wxt-dev/i18n';

/** Gives a text of the locale file. Everything that speaks takes one of these, so that it can be tested without a browser. */
export type T = (key: string, substitutions?: string[]) => string;

const i18n = createI18n();

/**
 * The texts of the browser's language. Keys are made of states and reasons, so the compiler cannot check them and '#i18n' would
 * not take them: tests/unit/ui/texts.test.ts holds each against the locale file.
 */
export const t: T = (key, substitutions = []) => i18n.t(key.replaceAll('-', '_'), substitutions);
