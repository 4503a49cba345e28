/**
 * Text as a person compares it: two texts are the same when they look the same, and only then.
 * Nothing here is fuzzy: different words never become equal.
 */

/** Characters that take no room: soft hyphen, zero-width and bidi marks, variation selectors. */
const NOISE = /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u206F]|[\uFE00-\uFE0F]|\uFEFF/g;
const PLAIN = /^[ -~\s]*$/;

/** Collapses white space and drops what takes no room, keeping case and characters: for showing a text. */
export function tidy(text: string): string {
  return text.replace(NOISE, '').replace(/\s+/g, ' ').trim();
}

/** The form in which texts are compared. */
export function normalise(text: string): string {
  let t = text;
  if (!PLAIN.test(t)) {
    t = t
      .replace(NOISE, '')
      // Before NFKC, which would tear some of these apart.
      .replace(/[\u2018-\u201B\u2032\u00B4\u02BC\uFF07`]/g, "'")
      .replace(/[\u201C-\u201F\u2033\u00AB\u00BB\uFF02]/g, '"')
      .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
      .normalize('NFKC')
      // Between two such characters a space is only typography: some libraries show "确 认" for "确认". Made where it
      // is used: putting whole scripts into a pattern takes longer than all else that a page's script begins with.
      .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])\s+(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])/gu, '')
      // Folds what lower-casing alone leaves apart: "ß" and "SS", final sigma.
      .toUpperCase();
  }
  return t
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?:? ?$/, '')
    .trimStart();
}

/** The primary subtag of a language tag, lower case: "pt" of "pt-BR". */
export function primary(lang: string): string {
  return (/^[a-z]+/i.exec(lang.trim())?.[0] ?? '').toLowerCase();
}

/** The scripts a text is written in, coarsely: enough to tell whether it could be in a known language. */
export function scripts(text: string): Set<string> {
  const found = new Set<string>();
  for (const [name, pattern] of (known ??= patterns())) if (pattern.test(text)) found.add(name);
  return found;
}

let known: [string, RegExp][] | undefined;
const patterns = (): [string, RegExp][] => [
  ['latin', /\p{sc=Latn}/u],
  ['han', /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u],
  ...['Cyrl', 'Hang', 'Arab', 'Hebr', 'Grek', 'Deva', 'Thai'].map((s): [string, RegExp] => [
    s,
    new RegExp(`\\p{sc=${s}}`, 'u'),
  ]),
];
