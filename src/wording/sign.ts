/** Does a sentence let training happen, or keep it from happening? */
import type { Hit } from './match.ts';
import { CJK_ONLY, type Sentence } from './sentence.ts';

/** Which way a sentence goes: it lets training happen (1), keeps it from happening (-1), only names it (0), or is not plain. */
export type Sign = 1 | -1 | 0 | 'unclear';

/** "Никогда не": two words that deny one thing. */
function negations(s: Sentence): Hit[] {
  return s.all('not').filter((_, n, all) => !/^(ni[gk]dy|н[иі]ко)/.test(all[n - 1]?.text ?? ''));
}

/** Two answers to one question at the end, after a slash or an "or": "AI training: yes / no". "Texts / images" are no answers. */
function twoSided(s: Sentence): boolean {
  const or = /^.*(\/| (o[rfu]?|oder|lub|eller|veya|или|або|או) |또는)/.exec(s.text)?.[0].length;
  const said = s.all('learn allow use on off not').map((hit) => hit.text.slice(0, 4));
  // "Share or do not share"
  if (s.has('not') && new Set(said).size < said.length) return true;
  return (
    or !== undefined &&
    /^(allow|on|off|not|refuse|mark|none)$/.test(s.hits.find((hit) => hit.start >= or)?.concept ?? 'none')
  );
}

/** Words of two or three letters that may begin a label, or end it. Any other might be a verb: "Log AI training opt-out". */
const BEGINS = /^(?!(d(as?|e.?|ie|o)|l[aeo]s?|i..?|j..?|the|vom|sie|you|opt|on|av|uit|het|ne|ses|api|.) )[a-z]{1,3} /;
const ENDS = / (?!out|fra|bij|ver|s$)[a-z]{1,3}$/;

/** Where the main clause ends. */
const CLAUSE = /[,;].*| (waarmee|die|om|um) .*/;
/** What may stand after the last telling word without changing it. */
const TAIL = /^([ぁ-がくこ-どにのはまよるれを的数据數據效果意向示。 ]|ため)+/;

/** Chinese, Japanese or Korean beside a negation that may be a verb of its own, and not particles and auxiliary verbs. */
const ODD = /(?![要会會将將把让讓得能在以为為用于於希望])[一-龥]|やめ| (?!수|싶|것|원|않)[가-힣]/;

/**
 * @param heading a heading says what all below it is about: it may name both sides, and its unknown words turn nothing round
 * @returns which way a label goes; anything that is not plain is `unclear`
 */
export function labelSign(s: Sentence, heading = false): Sign {
  if (
    /[?؟;]/.test(s.text) ||
    s.has('cond unless') ||
    twoSided(s) ||
    // "Remind me to …", "delete what …": what is done is something else.
    s.hits[0]?.concept === 'other' ||
    // "Share my refusal of AI training"
    s.hits.some(
      (hit, n) =>
        /^(refuse|not)$/.test(s.hits[n + 1]?.concept ?? '') && s.isOwn(hit) && s.gap(hit, s.hits[n + 1]!) === 0,
    ) ||
    (!heading && s.has('choose ison isoff kept')) ||
    // "Use my voice for speech recognition" may be all that recognition needs; "写真にAIを使用しない": a feature.
    (s.has('model ai') && !s.has('learn study improve ml mark crawl'))
  )
    return 'unclear';
  const refusals = s.all('refuse off mark');
  const nots = negations(s);
  const allows = s.all('allow on');
  const flips = refusals.length + nots.length;
  if (flips > 1) return 'unclear';
  // Where the verb is last, one that the lexicon does not know may stand after all that it does.
  const last = s.all('learn ml ai model crawl improve refuse off mark not use study other').at(-1);
  const tail = last ? s.text.slice(last.end).replace(CLAUSE, '') : '';
  const beyond = !heading && CJK_ONLY.test(tail) && /\p{L}{2}/u.test(tail.replace(TAIL, ''));
  // That partners train, too, is a part of a refusal, and no condition of a permission.
  if (
    !heading &&
    (s.unknown(flips > 0).length > 0 ||
      BEGINS.test(s.text.slice(0, s.hits[0]?.start)) ||
      ENDS.test(s.text.slice(s.hits.at(-1)?.end)))
  )
    return 'unclear';
  const [refusal] = refusals;
  // "After 30 days", "files over 10 MB", "private messages": the rest is not refused, or not yet allowed.
  if (/(?<!\p{L}|\.)\p{Nd}/u.test(s.text) || (flips && s.has('other private'))) return 'unclear';
  if (refusal) {
    // "Use my posts, exclude messages", "exclude messages, use the rest": what is refused may be something else.
    const [head] = s.all('use data learn ml ai model crawl improve refuse off mark');
    const parted = s.has('use') && (/,/.test(s.text) || (!s.verbLast && head!.concept === 'use'));
    // "Undo the opt-out of AI training", "AI学習の拒否を共有する"
    return allows[0] || parted || beyond || (s.verbLast && s.hits.at(-1)!.concept === 'use') ? 'unclear' : -1;
  }
  const [not] = nots;
  if (not) {
    const ends = s.verbLast && s.hits.at(-1) === not;
    // "Do not exclude my posts from …": a verb that the lexicon does not know may refuse, too.
    const next = s.hits.find((hit) => hit.start >= not.end);
    const before = s.hits.findLast((hit) => hit.end <= not.start);
    const odd = (from: number, to: number): boolean => ODD.test(s.text.slice(from, to));
    // "Do not delete what AI is trained on"
    if (
      beyond ||
      next?.concept === 'other' ||
      (next && odd(not.end, next.start)) ||
      (ends && before && odd(before.end, not.start))
    )
      return 'unclear';
    const governs =
      ends ||
      // "I do not want an AI to …"
      s.beside(not, 'our') ||
      s.beside(not, 'study mine use data learn ml crawl improve allow on', 3);
    return governs && (!allows[0] || s.beside(not, 'allow on', 1)) ? -1 : 'unclear';
  }
  const [first] = s.hits;
  if (!first || (!allows[0] && beyond)) return first ? 'unclear' : 0;
  if (s.has('allow on')) return 1;
  // "Improve AI with my location", "use my brand to train a model": for its owner, perhaps.
  if (s.has('mine') && !s.has('data')) return 'unclear';
  if (s.has('use improve')) return 1;
  const around = first.start > 2 || / \p{L}{3}/u.test(s.text.slice(s.hits.at(-1)!.end));
  return around && s.has('learn') ? 'unclear' : 0;
}

/** What a sentence of a description says of the on position, whether it names a position ("when on …"). */
export interface Statement {
  sign: 1 | -1;
  tied: boolean;
}

/** @returns undefined when the sentence says nothing plain */
export function statement(s: Sentence): Statement | undefined {
  const on = s.has('on ison');
  const off = s.has('off isoff');
  const tied = on || off;
  const unless = s.has('unless');
  const refused = s.all('refuse kept mark').length;
  // "They hold no content and are not used": two denials of two things.
  const flips = refused + (tied || refused ? negations(s).length : Number(negations(s).length > 0));
  if (/[?؟]/.test(s.text) || (on && off) || flips > 1 || (unless && !tied)) return undefined;
  return { sign: ((flips === 1) !== unless) === off ? 1 : -1, tied };
}
