/** The locale files as the tests read them, and a language that nobody speaks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYAML } from 'confbox';

export type Texts = ReadonlyMap<string, string>;

const folder = join(import.meta.dirname, '../assets/locales');

/** Every language, by the name of its file. */
export const LANGUAGES: readonly string[] = readdirSync(folder)
  .map((file) => file.replace(/\.yml$/u, ''))
  .toSorted();

/** @returns the texts of a language, their keys joined by dots */
export function textsOf(language: string): Texts {
  return new Map(flatten(parseYAML(readFileSync(join(folder, `${language}.yml`), 'utf8')), ''));
}

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

/** Which letter stands for which. */
const PLAIN = 'aceginosuyzACEGHINORSTU';
const ACCENTED = 'áçëğíñöšůýžÅČÉĞĦÎÑØŘŠŦÛ';

/** English with accents and 40 % longer: what it breaks, a real language may break. Never part of the extension. */
export function pseudo(english: Texts): Texts {
  return new Map(
    [...english].map(([key, text]) => {
      if (/^(?:lang|dir|comma|position\.)/u.test(key)) return [key, text];
      const words = text.replaceAll(/\$\d|[A-Za-z]/gu, (part) =>
        part.length === 1 && PLAIN.includes(part) ? (ACCENTED[PLAIN.indexOf(part)] ?? part) : part,
      );
      const more = Math.ceil(text.replaceAll(/\$\d/gu, '').length * 0.4);
      return [
        key,
        `${words} ${'lörem ipsüm dólor '
          .repeat(30)
          .slice(0, Math.max(0, more - 1))
          .trim()}`,
      ];
    }),
  );
}
