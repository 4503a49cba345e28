/**
 * Text as the lexicon is written: lower case, without accents, with one kind of space, so that "Entraîner l’IA", "ENTRAINER L'IA" and full-width
 * letters are the same words.
 */

/** Letters that keep no accent when taken apart, and Arabic letters that are written in several ways. */
const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', ß: 'ss', ı: 'i', æ: 'a', ة: 'ه', ى: 'ي' };

/** @returns the text in the form of the lexicon; apostrophes, hyphens and brackets are spaces, sentence marks stay */
export function fold(text: string): string {
  return (
    text
      // What takes no room: soft hyphens, zero-width and direction marks, variation selectors, the Arabic stretching stroke.
      .replace(/\p{Cf}|\u0640|\p{VS}/gu, '')
      .toLowerCase()
      .normalize('NFKD')
      // Accents of Latin and Cyrillic, points and vowel signs of Hebrew and Arabic. Kana and Indic marks are letters, and so is "й".
      .replace(/(?<!и)[\u0300-\u036F]|[\u0591-\u05C7\u064B-\u0670]/g, '')
      .normalize('NFC')
      .replace(/[łøßıæةى]/g, (letter) => LETTERS[letter]!)
      .replace(/[^\p{L}\p{M}\p{N}.,;:!?/。、؟।]+/gu, ' ')
      .trim()
  );
}

/** The sentences of a folded text. A full stop ends one only before a space, and not after an abbreviation ("3.5", "bzw."). */
export function sentences(folded: string): string[] {
  return folded
    .split(/(?<=[!?。؟।])|(?<=[.;])(?<!(?:^|[ .])[b-df-hj-np-tv-z]{1,4}\.) /)
    .filter((part) => /\p{L}/u.test(part));
}
