/** One sentence, with the words of the lexicon that were found in it. */
import { CJK, LETTER, type Hit } from './match.ts';

const REST = new RegExp(`^(?!${CJK})${LETTER}+|(?!${CJK})${LETTER}+$`, 'g');
const WORD = new RegExp(`${CJK}{1,2}|${LETTER}+`, 'g');

/** A word long enough to mean something of its own; in Chinese and Japanese two such characters together. */
const UNKNOWN =
  /(?:(?![将將把要会會为為和与與及以们們的所在有可能被对對从從等中])[一-龥ァ-ヺー]){2,}|[가-힣]{2,}|[a-zß-ӿ]{2,}|[Ԁ-ॿ]{3,}/g;

/** A text with Chinese or Japanese in it, whose words stand beside each other without a space. */
export const CJK_ONLY = new RegExp(CJK);

/** A sentence with what was found in it. Concepts are asked for by their names, with spaces between. */
export class Sentence {
  declare readonly text: string;
  declare readonly hits: Hit[];
  /** Words that are known, and turn nothing round. */
  declare readonly plain: Hit[];
  /** The verb, or the refusal, comes at the end. */
  declare readonly verbLast: boolean;
  /** An AI or a model is named here, or beside. */
  declare readonly near: boolean;
  constructor(text: string, hits: Hit[], verbLast: boolean, near: boolean) {
    this.text = text;
    const telling = (hit: Hit): boolean => hit.concept !== 'plain' && hit.concept !== 'this';
    this.hits = hits.filter(telling);
    this.plain = hits.filter((hit) => !telling(hit));
    this.verbLast = verbLast;
    this.near = near;
  }

  all(concepts: string): Hit[] {
    const asked = concepts.split(' ');
    return this.hits.filter((hit) => asked.includes(hit.concept));
  }

  has(concepts: string): boolean {
    return this.all(concepts).length > 0;
  }

  /** What stands between two hits, whichever comes first. */
  between(a: Hit, b: Hit): string {
    return this.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  }

  /** How many words stand between two hits: not the rest of a word that a hit begins; without word spaces two characters count as a word. */
  gap(a: Hit, b: Hit): number {
    return this.between(a, b).replace(REST, '').match(WORD)?.length ?? 0;
  }

  /** "My" and "your", and neither "me" nor what Turkish or Finnish hangs on a noun. */
  isOwn({ concept, text, start }: Hit): boolean {
    return /^(mine|this)$/.test(concept) && !/^(m[ei]|[jst]e)$/.test(text) && !/[a-z]/.test(this.text[start - 1] ?? '');
  }

  /** Whether something of these concepts stands so near: beside it, or with at most so many words between. */
  beside(hit: Hit, concepts: string, words = 0): boolean {
    return this.all(concepts).some((other) => this.gap(hit, other) <= words);
  }

  /**
   * The words that the lexicon does not know: any of them might be a condition, a part, or turn the meaning round. A noun directly behind "my",
   * "your" or "this" is what it is all about, and does neither: "my drawings", "this project", but not "my archived drawings".
   * @param parted whether a part matters: it does to a refusal, while who allows a part of their data allows
   */
  unknown(parted = true): RegExpExecArray[] {
    const known = [...this.hits, ...this.plain];
    // Chinese and Japanese words stand beside each other without a space.
    let text = this.text;
    for (const hit of known)
      if (CJK_ONLY.test(hit.text)) text = text.slice(0, hit.start) + ' '.repeat(hit.text.length) + text.slice(hit.end);
    // Directly behind "my" or "this", in whatever case it stands: "meinen Skizzen".
    const behind = (index: number): Hit[] =>
      known.filter(
        (hit) =>
          (this.isOwn(hit) || (!parted && hit.concept === 'mine')) &&
          index >= hit.end &&
          /^\p{L}{0,3} ?$/u.test(this.text.slice(hit.end, index)),
      );
    const words = [...text.matchAll(UNKNOWN)].filter(
      ({ index, 0: word }) =>
        // "My old posts", "my EU posts" are a part; elsewhere most words as short say nothing of their own.
        (word.length > 3 || word > 'ӿ' || behind(index)[0]) &&
        known.every((hit) => hit.end <= index || hit.start >= index + word.length),
    );
    return words.filter(({ index, 0: word }) => {
      const end = index + word.length + 1;
      // "Allow my friends …": who may do something.
      const theirs = behind(index).some(
        (hit) =>
          !/^(m[ei]|[jst]e)$/.test(hit.text) &&
          !this.all('allow').some((allow) => /^[a-zа-я]*( a)? ?$/.test(this.between(allow, hit))),
      );
      return !(
        (theirs && !(parted && this.all('data').some((hit) => hit.start === end))) ||
        // "Share with partners"
        (!parted && /^(partner|parceir|terc)/.test(word))
      );
    });
  }
}
