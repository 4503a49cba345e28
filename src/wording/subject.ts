/** Is a sentence about training AI on people's data? */
import type { Hit } from './match.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a sentence is about: `training` on people's data, `weak` when it may be, `neighbour` when it says that it is something else, `none` when it
 * says nothing of either.
 */
export type Subject = 'training' | 'weak' | 'neighbour' | 'none';

/** Whether an improvement is the improvement of this model or AI, and not one that is made with it. */
function improves(s: Sentence, improve: Hit, target: Hit): boolean {
  if (/[,;:.、。]/.test(s.between(improve, target))) return false;
  const before = improve.end <= target.start;
  // "Improve your texts with AI", "use AI to improve": the AI is the means. "KI mit meinen Chats verbessern": the chats are.
  const inside = s.all(`with use data mask${target.concept === 'model' ? '' : ' other'}`).filter(
    (hit) =>
      hit.start >= Math.min(improve.end, target.end) &&
      hit.end <= Math.max(improve.start, target.start) &&
      // "Improve speech models"
      (hit.concept !== 'data' || s.gap(hit, target) > 0 || target.concept === 'ai'),
  );
  if (inside.length > 0 && !(!before && /^me?it?$|^met$/.test(inside[0]!.text))) return false;
  if (before) return s.gap(improve, target) <= 8;
  return (
    s.gap(improve, target) <= (s.verbLast ? 4 : 0) &&
    !s.all('with').some((hit) => hit.end <= target.start && s.gap(hit, target) === 0)
  );
}

/** What one learns from, behind the learning or, where the verb is last, before it. */
const FROM = / (from|of|aus|von|van|av|d[aeio]|d[ae]ll?[ae]?|fran|com|con|na|ze?|на|с|із|з|م\S+)( |$)|から|에서/;

/** "Let AI learn from what I write": who learns is an AI, that from which it does stands beside. "Learn AI from home" is a course. */
function learnsFrom(s: Sentence): boolean {
  return (
    FROM.test(s.text) &&
    s.all('ai').some((ai) => s.all('study').some((study) => ai.end <= study.start && s.gap(ai, study) <= 3))
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
    const programme = target && refused;
    if (s.has('mask') || (s.has('other') && !programme && !(personal && (refused || (target && s.has('use'))))))
      return 'neighbour';
    if (means && !(personal && s.has('use')) && !refused && !s.has('model')) return 'neighbour';
    // "Show model training progress"
    if (s.has('ml') || (target && (personal || told || s.has('our') || learnsFrom(s) || s.unknown().length === 0)))
      return 'training';
    // "AI training for nurses"; "my training", "share training data": of sport, or of a course.
    const own =
      data.every((hit) =>
        hit.start < learn.end ? /^\w* d[ei]? $/.test(s.between(hit, learn)) : s.gap(hit, learn) === 0,
      ) &&
      s.all('mine').every((hit) => s.gap(hit, learn) === 0 || s.beside(hit, 'data')) &&
      s.has('data mine');
    if (target || (own && !refused)) return 'weak';
    if ((personal && told) || (s.verbLast && s.beside(learn, 'use')) || s.beside(learn, 'data', 2)) return 'training';
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
    // "Take my repositories out of machine learning"
    const out = s.all('mine').some((hit) => near(hit) && FROM.test(s.between(hit, ml)));
    if (refused || far || out || (s.has('use allow') && s.all('data mine').some(near))) return 'training';
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
      .some((model) =>
        s
          .all('data mine')
          .some((data) => (s.verbLast || use.end <= data.start) && data.end <= model.start && s.gap(data, model) > 0),
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
