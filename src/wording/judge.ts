/** Judges a control by its words: is it about training AI on the person's data, and which of its positions refuses? */
import { fold, sentences } from './fold.ts';
import { CJK, core, find } from './match.ts';
import { Sentence } from './sentence.ts';
import { labelSign, statement, type Sign } from './sign.ts';
import { subject, type Subject } from './subject.ts';

/** A control as a page shows it. */
export interface Wording {
  /** What the page says its language is. Only a hint: texts are read in the language that they are written in. */
  lang?: string;
  /** The heading above it. */
  section?: string;
  label: string;
  description?: string;
  /** switch, checkbox, radio, select, button, link … */
  kind?: string;
}

export interface Judgement {
  about: 'training' | 'other' | 'unclear';
  /** What the on position means. Null when the control is not about training. */
  polarity: 'on_allows' | 'on_refuses' | 'unclear' | null;
}

/** Longer texts are not the label or the explanation of one control, in characters. */
const LONGEST = 600;

/** One text as it was read, with the strongest subject of its sentences. */
interface Reading {
  sentences: Sentence[];
  subject: Subject;
}

/** Signs of the languages whose verb, or whose refusal, comes at the end: "die Modelle verbessern", "学習を拒否". */
const VERB_LAST = new RegExp(
  `(^| )((die|und|fur|zu[mr]?|von|het|van|een) |nicht|kein|meine|ihre|voor|niet|mijn|onze|tekoal|yapay|egit|icin)|[a-z]{4}(e?en|ern|ung)\\.?$|[ऀ-ॿ가-힣]|${CJK}`,
);

/** @param near whether anything that is said of the control names an AI or a model */
function read(text = '', near = false): Reading {
  const folded = fold(text.slice(0, LONGEST));
  const verbLast = VERB_LAST.test(folded);
  const parts = sentences(folded).map((part) => new Sentence(part, find(part), verbLast, near));
  const subjects = new Set(parts.map((sentence) => subject(sentence)));
  return {
    sentences: parts,
    subject: (['training', 'weak', 'neighbour'] as const).find((one) => subjects.has(one)) ?? 'none',
  };
}

const has = (reading: Reading, concepts: string): boolean =>
  reading.sentences.some((sentence) => sentence.has(concepts));

/** What all of them say; where they say nothing, nothing. */
const only = (signs: Set<Sign>): Sign => (signs.size > 1 ? 'unclear' : ([...signs][0] ?? 0));

/** Which way a text goes, by those of its sentences that are about training, else by all. */
function signOf(reading: Reading, heading = false): Sign {
  const telling = reading.sentences.filter((sentence) => ['training', 'weak'].includes(subject(sentence)));
  const signs = new Set(
    (telling[0] ? telling : reading.sentences).flatMap((sentence) => labelSign(sentence, heading) || []),
  );
  // "AI training. Refuse": a refusal with nothing of its own to refuse.
  const bare = reading.sentences.some(
    (sentence) => sentence.has('refuse off not') && !sentence.has('use data learn ml ai model crawl'),
  );
  return telling[0] && bare ? 'unclear' : only(signs);
}

const not = (about: 'other' | 'unclear'): Judgement => ({ about, polarity: null });

/**
 * @returns whether the control is about training, and which of its positions refuses. Whatever is not plain is `unclear`: two-sided or conditional
 * wording, questions, double negatives, a description that contradicts the label, unknown verbs; and always the polarity of a button, whose words
 * name what it does and not what stands
 */
export function judge(wording: Wording): Judgement {
  const all = fold(
    [wording.label, wording.section, wording.description].map((text = '') => text.slice(0, LONGEST)).join(' '),
  );
  if (!core.test(all)) return not('other');
  const near = find(all).some(({ concept }) => concept === 'ai' || concept === 'model');
  const { kind = '' } = wording;
  const label = read(wording.label, near);
  const section = read(wording.section, near);
  const description = read(wording.description, near);
  const radio = /radio|select/.test(kind);
  const inSection = section.subject === 'training';
  // "Training data", "Learning from source code by AI", "Use of data for models": what is below is about training, perhaps.
  const under = inSection || (has(section, 'learn ml') && has(section, 'ai model data') && !has(section, 'other mask'));
  // "Improve generative AI. Take part: your posts go into the models"
  const improving =
    section.subject === 'weak' &&
    has(section, 'improve') &&
    has(description, 'data mine') &&
    has(description, 'learn ai model');
  const kept = has(label, 'mode') && !has(label, 'ai');
  const described =
    description.subject === 'training' ||
    (description.subject === 'weak' && has(description, 'learn') && near) ||
    // "Share camera clips: they are used to train our driving system"
    (has(label, 'use') && description.sentences.some((one) => one.has('learn') && !one.has('other mask mine'))) ||
    // Whatever it is that a mode does not learn from.
    (kept && has(description, 'learn') && has(description, 'not'));
  const named = inSection || label.subject === 'training' || label.subject === 'weak';

  // What the description says of training; a sentence that names a position says it of what the others are about.
  let vague = false;
  const said = description.sentences.flatMap((sentence) => {
    const goesOn =
      sentence.has('data mine learn ml') && (kept || subject(sentence) === 'weak' || sentence.has('on off ison isoff'));
    const says = subject(sentence) === 'training' || goesOn ? statement(sentence) : [];
    vague ||= !says;
    return says ?? [];
  });
  const tied = new Set<Sign>(said.flatMap((one) => (one.tied ? [one.sign] : [])));
  const loose = said.filter((one) => !one.tied);
  const explained = only(tied);

  const training = (own: Sign): Judgement => {
    const sign = ((): Sign => {
      if (/button|link|menuitem/.test(kind) || own === 'unclear') return 'unclear';
      if (own === 0) {
        // A label that names training is on when training is; a description that has it the other way round contradicts it.
        // "Memory. The AI learns from your chats": for its owner, perhaps.
        if (explained !== 0)
          return named
            ? explained === -1
              ? 'unclear'
              : explained
            : has(description, 'learn ml improve')
              ? explained
              : 'unclear';
        // Only named, and what is written below denies it, or is of something else: "AI training: learn to write better prompts".
        if (
          vague ||
          radio ||
          // "Training on voice conversations": of an AI, or of the voice.
          !(inSection || described || has(label, 'ai model ml mark crawl')) ||
          loose.some((one) => one.sign < 0) ||
          has(description, 'other mask')
        )
          return 'unclear';
        return 1;
      }
      if (explained !== 0) return explained === own ? own : 'unclear';
      // "Train on my files. Only your team can use this custom model"
      return loose.some((one) => one.sign !== own) || (own > 0 && has(description, 'mask')) ? 'unclear' : own;
    })();
    // A private mode never lets anything happen, whatever was read of it; and "share my training data", "use my calls for training" may be of
    // sport or of the staff.
    return {
      about: 'training',
      polarity:
        sign === 1 &&
        !kept &&
        [label, section, ...(described ? [description] : [])].some((one) => has(one, 'ai model ml mark crawl'))
          ? 'on_allows'
          : sign === -1
            ? 'on_refuses'
            : 'unclear',
    };
  };

  // "Spam: reset the training data"
  if (has(section, 'mask') && !has(label, 'ai model')) return not('other');
  const own = signOf(label);
  if (label.subject === 'training') return training(own);
  const sectionSign = inSection ? signOf(section, true) : 0;
  // "AI: never learn from me"
  if (
    has(label, 'learn study') &&
    has(label, 'refuse not off allow cond') &&
    has(section, 'ai model') &&
    label.subject !== 'neighbour'
  )
    return training('unclear');
  if (label.subject === 'weak') {
    if (
      !inSection &&
      !described &&
      // "AI: share content with AI providers"
      !(has(label, 'learn study improve ml') && has(section, radio ? 'ai model data' : 'ai model'))
    )
      return not('unclear');
    return training(sectionSign === -1 && explained === 0 ? 'unclear' : own);
  }
  // "Product improvement programme": what it improves its description says.
  if (label.subject === 'neighbour' && !(described && (under || has(label, 'improve refuse'))))
    return not(described && said.some((one) => one.sign > 0) ? 'unclear' : 'other');
  if (described) {
    if (said.length > 0 && said.every((one) => !one.tied && one.sign < 0)) {
      // "We never train on your data": an assurance, unless the label is of a mode that brings it about.
      if (!kept && !has(label, 'refuse off isoff not'))
        return radio || under || description.sentences.some((one) => one.has('cond refuse') && one.has('learn ml'))
          ? training('unclear')
          : not('other');
      return training(own === 'unclear' || (kept && !has(label, 'private')) ? 'unclear' : -1);
    }
    // A label that says nothing of training takes its meaning from a description that names a position.
    if (explained !== 0 && (kept || !has(label, 'cond unless choose ison isoff kept refuse off not')))
      return training(0);
    return training(said.length === 0 ? 'unclear' : own);
  }
  if (under && has(label, 'mine data learn use allow on refuse off not private'))
    return training(!inSection || sectionSign === -1 || sectionSign === 'unclear' ? 'unclear' : own === 0 ? 1 : own);
  // "AI training: drawings": a short name under the heading.
  if ((inSection || improving) && !has(label, 'other mask mode') && !/( .*){3}/.test(wording.label))
    return training('unclear');
  // An answer, whatever it says: "Yes / No", "Decide later", "Leave the programme".
  return under && /radio|button/.test(kind) ? training('unclear') : not('other');
}
