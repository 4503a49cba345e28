/** Reads one sentence: is it about training, and does it let training happen or keep it from happening? */
import { CJK, type Hit } from './match.ts';

/**
 * What a sentence is about: `training` on people's data, `weak` when it may be, `neighbour` when it says that it is something else, `none` when it
 * says nothing of either.
 */
export type Subject = 'training' | 'weak' | 'neighbour' | 'none';

/** Which way a sentence goes: it lets training happen (1), keeps it from happening (-1), only names it (0), or is not plain. */
export type Sign = 1 | -1 | 0 | 'unclear';

const REST = new RegExp(`^(?!${CJK})[\\p{L}\\p{M}]+|(?!${CJK})[\\p{L}\\p{M}]+$`, 'gu');
const WORD = new RegExp(`${CJK}{1,2}|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

/** A word long enough to mean something of its own; in Chinese and Japanese two such characters together. */
const UNKNOWN =
  /(?:(?![将將把要会會为為和与與及以们們的所在有可能被对對从從等中])[\p{sc=Han}ァ-ヺー]){2,}|\p{sc=Hang}{2,}|[\p{sc=Deva}\p{sc=Arab}\p{sc=Hebr}]{3,}|[\p{sc=Latn}\p{sc=Cyrl}]{4,}/gu;

const CJK_ONLY = new RegExp(CJK, 'u');

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
    const words = [...text.matchAll(UNKNOWN)].filter(({ index, 0: word }) =>
      known.every((hit) => hit.end <= index || hit.start >= index + word.length),
    );
    return words.filter(({ index, 0: word }) => {
      const end = index + word.length + 1;
      // Behind a whole word, in whatever case it stands: "meinen Skizzen"; what Turkish hangs on a noun is no such word.
      const theirs = known.some(
        (hit) =>
          /^(mine|this)$/.test(hit.concept) &&
          !/^(m[ei]|[jst]e)$/.test(hit.text) &&
          (!parted || !/[a-z]/.test(this.text[hit.start - 1] ?? ' ')) &&
          /^\p{L}{0,3} ?$/u.test(this.text.slice(hit.end, index)) &&
          index >= hit.end,
      );
      return !(
        (theirs &&
          words.every((other) => other.index !== end) &&
          !(parted && this.all('data').some((hit) => hit.start === end))) ||
        // "Share with partners"
        (!parted && /^(partner|parceir|terc)/.test(word))
      );
    });
  }
}

/** Whether an improvement is the improvement of this model or AI, and not one that is made with it. */
function improves(s: Sentence, improve: Hit, target: Hit): boolean {
  if (/[,;:.、。]/.test(s.between(improve, target))) return false;
  const before = improve.end <= target.start;
  // "Improve your texts with AI", "use AI to improve": the AI is the means. "KI mit meinen Chats verbessern": the chats are.
  const inside = s
    .all(`with use data mask${target.concept === 'model' ? '' : ' other'}`)
    .filter(
      (hit) => hit.start >= Math.min(improve.end, target.end) && hit.end <= Math.max(improve.start, target.start),
    );
  if (inside.length > 0 && !(!before && /^me?it?$|^met$/.test(inside[0]!.text))) return false;
  if (before) return s.gap(improve, target) <= 8;
  return (
    s.gap(improve, target) <= (s.verbLast ? 4 : 0) &&
    !s.all('with').some((hit) => hit.end <= target.start && s.gap(hit, target) === 0)
  );
}

/** What one learns from, behind the learning or, where the verb is last, before it. */
const FROM = / (from|aus|von|van|av|de|d[ae]ll?[ae]?|da|di|com|con|na|z|на|с|із|з|من|مم\S+|منه\S?)( |$)|から|에서/;

/** "Let AI learn from what I write": who learns is an AI, that from which it does stands beside. "Learn AI from home" is a course. */
function learnsFrom(s: Sentence): boolean {
  return (
    FROM.test(s.text) &&
    s
      .all('ai')
      .some((ai) =>
        s.all('study').some((study) => (ai.end <= study.start || /[ء-ي]/.test(ai.text)) && s.gap(ai, study) <= 3),
      )
  );
}

function ownSubject(s: Sentence): Subject {
  const told = s.has('use allow on cond unless choose ison isoff kept refuse off not');
  const personal = s.has('data mine');
  const refused = s.has('refuse not');
  if (
    s.has('mark') ||
    (s.has('crawl') && (s.has('ai ml model') || (s.has('learn') && (refused || !s.has('mine other')))))
  )
    return 'training';
  const target = s.has('ai model');
  // "Train for a marathon with AI", "learn with AI"
  const means = s.all('with').some((hit) => s.all('ai').some((ai) => ai.start > hit.start && s.gap(hit, ai) === 0));
  const learn =
    s.all('learn')[0] ??
    // "Our systems learn from your photos"
    ((target && (personal || refused || s.has('allow our use') || learnsFrom(s))) ||
    (s.near && s.has('data') && s.has('mine'))
      ? !means && s.all('study')[0]
      : undefined);
  if (learn) {
    const data = s.all('data');
    // "Leave the AI training programme"
    const programme = target && refused && s.all('other').every((hit) => /^(pro|计划)/.test(hit.text));
    if (s.has('mask') || (s.has('other') && !programme && !(personal && (refused || (target && s.has('use'))))))
      return 'neighbour';
    if (means && !(personal && s.has('use')) && !refused && !s.has('model')) return 'neighbour';
    // "Show model training progress"
    if (s.has('ml') || (target && (personal || told || s.has('our') || learnsFrom(s) || s.unknown().length === 0)))
      return 'training';
    // "AI training for nurses"; "my training", "share training data": of sport, or of a course.
    const beside = (hit: Hit): boolean => [learn, ...data].some((other) => s.gap(hit, other) === 0);
    const own =
      data.every((hit) =>
        hit.start < learn.end ? /^\w* d[ei]? $/.test(s.between(hit, learn)) : s.gap(hit, learn) === 0,
      ) &&
      s.all('mine').every(beside) &&
      s.has('data mine');
    if (target || (own && !refused)) return 'weak';
    if (
      (personal && told) ||
      (s.verbLast && s.all('use').some((hit) => s.gap(hit, learn) === 0)) ||
      data.some((hit) => s.gap(hit, learn) <= 2)
    )
      return 'training';
    // "Training", "Allow training": of what, the section may tell. "Training completed" is not ours.
    // "Exclude this repository from training".
    return s.unknown().length > 0 || s.plain.some((hit) => hit.concept === 'this')
      ? s.has('refuse not off')
        ? 'training'
        : 'none'
      : 'weak';
  }
  const [ml] = s.all('ml');
  if (ml) {
    const near = (hit: Hit): boolean => (s.verbLast ? !/,/.test(s.between(hit, ml)) : hit.end <= ml.start);
    // "Share the code for machine learning", not "use advanced machine learning".
    const far = s.all('use').some((hit) => near(hit) && s.gap(hit, ml) > 2);
    if (refused || far || (s.has('use allow') && s.all('data mine').some(near))) return 'training';
  }
  const improved = s.all('model ai').filter((hit) => s.all('improve').some((improve) => improves(s, improve, hit)));
  if (improved.some((hit) => hit.concept === 'model')) return 'training';
  if (improved.length > 0) return personal || told ? 'training' : 'weak';
  // "Share my footage for driving models"
  const [use] = s.all('use');
  if (
    use &&
    !s.has('other mask with') &&
    s
      .all('model')
      .some(
        (model) =>
          s
            .all('data mine')
            .some(
              (data) => (s.verbLast || use.end <= data.start) && data.end <= model.start && s.gap(data, model) > 0,
            ) && s.unknown().every(({ index }) => index < model.end || index > model.end + 1),
      )
  )
    return 'training';
  // "Use my data for AI": perhaps training, perhaps a feature.
  const used = (near: (data: Hit, ai: Hit) => boolean): boolean =>
    s.has('use') && s.all('data').some((data) => s.all('ai').some((ai) => near(data, ai)));
  if ((refused || !means) && !s.has('improve other') && used((data, ai) => data.end <= ai.start))
    return refused ? 'training' : 'weak';
  return 'none';
}

/** @returns what the sentence is about, from its own words alone */
export function subject(s: Sentence): Subject {
  const own = ownSubject(s);
  return own === 'none' && s.has('other mask') ? 'neighbour' : own;
}

/** "Is not kept and not used": one denial of two things. */
const AND = / (and|und|et|[yeaiи]|en|ani|och|og|ve) $|(ni[gk]dy|никогда|ніколи) $/;

function negations(s: Sentence): Hit[] {
  return s.all('not').filter((hit, i) => i === 0 || !AND.test(s.text.slice(0, hit.start)));
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

/** What stands before what an AI is trained on. */
const ON =
  /(ai|ia|ki|ии|ші|[a-z]?model\S*|модел\S) (on|with|from|na|con|com|med|pa|avec|sur|mit|auf|an|met|op|su[a-z]{0,3}|на|على|علي) ([a-z]{1,3} )?$/;

/** Where the main clause ends. */
const CLAUSE = /[,;].*| (waarmee|die|om|um) .*/;
/** What may stand after the last telling word without changing it. */
const TAIL = /^([ぁ-がくこ-どにのはまよるれを的数据數據效果意向示。 ]|ため)+/;

/** Chinese, Japanese or Korean beside a negation that may be a verb of its own, and not particles and auxiliary verbs. */
const ODD = /(?![要会會将將把让讓得能在以为為用于於希望])\p{sc=Han}|やめ| (?!수|싶|것|원|않)\p{sc=Hang}/u;

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
    (!heading && s.has('choose ison isoff kept'))
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
  if (!heading && s.unknown(flips > 0).length > 0) return 'unclear';
  const [refusal] = refusals;
  // "After 30 days", "files over 10 MB", "private messages": the rest is not refused, or not yet allowed.
  if (/(?<!\p{L}|\.)\p{Nd}/u.test(s.text) || (flips && (s.has('other') || (s.has('private') && !s.has('mode')))))
    return 'unclear';
  if (refusal) {
    // "Use my posts, exclude messages", "exclude messages, use the rest": what is refused may be something else.
    const [head] = s.all('use data learn ml ai model crawl improve refuse off mark');
    const parted = s.has('use') && (/,/.test(s.text) || (!s.verbLast && head!.concept === 'use'));
    // "Undo the opt-out of AI training"
    return allows[0] || parted || beyond ? 'unclear' : -1;
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
      s.all('our').some((hit) => s.gap(not, hit) === 0) ||
      s.all('study mine use data learn ml crawl improve allow on').some((hit) => s.gap(not, hit) <= 3);
    return governs && (!allows[0] || allows.some((hit) => s.gap(not, hit) <= 1)) ? -1 : 'unclear';
  }
  const [first] = s.hits;
  if (!first || (!allows[0] && beyond)) return first ? 'unclear' : 0;
  if (s.has('allow on use improve')) return 1;
  // "Train AI models on my voice": the verb begins it, and whose it is what the AI is trained on.
  if (
    first.concept === 'learn' &&
    first.start === 0 &&
    s.has('ai model') &&
    s.all('mine').some((hit) => ON.test(s.text.slice(first.end, hit.start)))
  )
    return 1;
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
