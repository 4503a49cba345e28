/** The texts of the page, by language. The page carries the result alone: see scripts/verifier.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYAML } from 'confbox';

export type Texts = Readonly<Record<string, string>>;

/** What the page says in the words of the extension. */
const BORROWED = [
  'lang',
  'dir',
  'comma',
  'complaint.language',
  'detail.account',
  'page.when',
  'position.off',
  'position.on',
  'receipt.address',
  'receipt.after',
  'receipt.before',
  'receipt.documents',
  'receipt.not_read',
  'receipt.presses',
  'receipt.quoted',
  'receipt.seal',
  'request_receipt.by_email',
  'request_receipt.by_form',
  'request_receipt.to',
  'request_receipt.way',
  'state.allowed.word',
  'state.locked.word',
  'state.not_offered.word',
  'state.refused.word',
  'state.requested.word',
  'state.signed_out.word',
  'state.unclear.word',
];

const own = join(import.meta.dirname, 'locales');
const extension = join(import.meta.dirname, '../../assets/locales');

const parsed = (folder: string, language: string): unknown =>
  parseYAML(readFileSync(join(folder, `${language}.yml`), 'utf8'));

function at(texts: unknown, key: string): string {
  let found = texts;
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== 'string') throw new Error(`no text ${key}`);
  return found;
}

function textsOf(language: string): Texts {
  const borrowed = parsed(extension, language);
  return {
    ...Object.fromEntries(BORROWED.map((key) => [key, at(borrowed, key)])),
    ...(parsed(own, language) as Texts),
  };
}

/** Read when they are asked for: a command needs one language of them. */
export const texts: Readonly<Record<string, Texts>> = {};
for (const file of readdirSync(own).toSorted()) {
  const language = file.replace(/\.yml$/u, '');
  let read: Texts | undefined;
  Object.defineProperty(texts, language, { enumerable: true, get: () => (read ??= textsOf(language)) });
}
