/**
 * How well the wording is judged: `npm run wording -- [CORPUS.jsonl …]`, by default the building part of the corpus.
 *
 * Prints precision and recall of "about training" with 95 % Wilson intervals, in all and by language, what would be pressed rightly and wrongly, and
 * every error; beside it a plain keyword match, so that the figures can be compared with what needs no lexicon.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { judge, type Judgement, type Wording } from '../src/wording/judge.ts';

/** A row of the corpus: a wording, what it is, and where it was read. */
export interface Row extends Wording {
  id: string;
  lang: string;
  about: Judgement['about'];
  polarity: Judgement['polarity'];
  source: string;
}

type Verdict = Pick<Judgement, 'about' | 'polarity'>;
export type Classifier = (row: Wording) => Verdict;

const CORPUS = new URL('../tests/wording/corpus/', import.meta.url);

/** The building part has a file for each language; the held-out part is read only by who names it. */
const BUILDING = /^[a-z]{2}(-[A-Z]{2})?\.jsonl$/;

/** @returns the rows of the files, or of the whole building part */
export function rows(
  files: string[] = readdirSync(CORPUS)
    .filter((name) => BUILDING.test(name))
    .map((name) => new URL(name, CORPUS).pathname),
): Row[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => JSON.parse(text) as Row),
  );
}

/** The Wilson score interval of a share at 95 %. */
export function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hits / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** What everybody would write first: words of AI near words of training, and a refusal where a word of refusing is. */
export const keywords: Classifier = ({ label, section = '', description = '' }) => {
  const text = `${section} ${label} ${description}`.toLowerCase();
  const ai =
    /\bai\b|\bki\b|\bia\b|artificial|model|llm|machine learning|人工|モデル|模型|生成|모델|인공|ии|модел|yapay|النموذج|الذكاء|בינה|מודל/u.test(
      text,
    );
  const training =
    /train|improv|verbesser|entra[iî]n|am[eé]lior|entren|mejor|trein|melhor|addestr|miglior|verbeter|trenow|ulepsz|szkol|tr[aä]n|förbättr|eğit|iyileştir|学習|トレーニング|改善|训练|訓練|改进|학습|훈련|개선|обуч|улучш|навчан|تدريب|تحسين|אימון|שיפור|प्रशिक्ष/u.test(
      text,
    );
  if (!ai || !training) return { about: 'other', polarity: null };
  const refuses =
    /opt.?out|disable|block|don.t|do not|never|exclude|reject|nicht|kein|ablehn|deaktiv|ne pas|refus|désactiv|no |rechaz|desactiv|não|non |niet|nie |inte |拒|禁|ない|不|거부|않|не |запре|لا |منع|לא |नहीं/u.test(
      label.toLowerCase(),
    );
  return { about: 'training', polarity: refuses ? 'on_refuses' : 'on_allows' };
};

export interface Figures {
  rows: number;
  /** Said to be about training, of them rightly, and all that are. */
  said: number;
  right: number;
  are: number;
  /** What has a plain polarity and was given one: the same, another, or one where there is none. */
  pressedRight: number;
  pressedWrong: number;
  /** Rows with a plain polarity. */
  plain: number;
  errors: string[];
}

/** @returns how a classifier does on rows */
export function measure(all: Row[], classify: Classifier = judge): Figures {
  const figures: Figures = {
    rows: all.length,
    said: 0,
    right: 0,
    are: 0,
    pressedRight: 0,
    pressedWrong: 0,
    plain: 0,
    errors: [],
  };
  for (const row of all) {
    const { about, polarity } = classify(row);
    const pressed = about === 'training' && polarity !== 'unclear' && polarity !== null;
    const plain = row.polarity === 'on_allows' || row.polarity === 'on_refuses';
    const wrongPress = pressed && polarity !== row.polarity;
    figures.said += Number(about === 'training');
    figures.are += Number(row.about === 'training');
    figures.right += Number(about === 'training' && row.about === 'training');
    figures.plain += Number(plain);
    figures.pressedRight += Number(pressed && !wrongPress);
    figures.pressedWrong += Number(wrongPress);
    const kind = wrongPress ? 'WRONG PRESS' : about !== row.about ? 'about' : plain && !pressed ? 'left unclear' : '';
    if (kind)
      figures.errors.push(
        `${kind}: ${row.id} ${row.kind ?? ''} ${[row.section, row.label, row.description].filter(Boolean).join(' | ')}: ${about}, ${polarity} (is ${row.about}, ${row.polarity})`,
      );
  }
  return figures;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const withInterval = (hits: number, of: number): string =>
  of === 0 ? 'none' : `${percent(hits / of)} [${wilson(hits, of).map(percent).join(', ')}]`;

/** @returns one line of figures */
export function line(name: string, f: Figures): string {
  return `${name.padEnd(9)} ${String(f.rows).padStart(4)} rows  precision ${withInterval(f.right, f.said)}  recall ${withInterval(f.right, f.are)}  presses ${f.pressedRight} right, ${f.pressedWrong} wrong, of ${f.plain} plain`;
}

if (import.meta.main) {
  const files = process.argv.slice(2);
  const all = rows(files.length > 0 ? files : undefined);
  const languages = [...new Set(all.map((row) => row.lang))].toSorted();
  for (const language of languages) console.log(line(language, measure(all.filter((row) => row.lang === language))));
  console.log(line('all', measure(all)));
  console.log(line('keywords', measure(all, keywords)));
  console.log(`\nErrors:\n${measure(all).errors.join('\n') || 'none'}`);
}
