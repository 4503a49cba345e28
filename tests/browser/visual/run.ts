/**
 * `npm run visual`: draws every view and state in both browsers, light and dark, in forced colours, from right to left
 * and 40 % longer, compares each picture with the same view of an earlier revision drawn on this machine, and leaves
 * a contact sheet. It fails where a picture differs.
 *
 *   --reference COMMIT  compare with this revision; else with the last that changed how things look by agreement
 *   --only WORDS        only views and modes whose names have all of these words, as `popup dark`
 *   --no-reference      draw alone
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { nameOf, VIEWS, type View } from '../gallery/states.ts';
import { compare } from './compare.ts';
import { draw, machine, MODES, type Mode } from './draw.ts';
import { revision, withTree } from './reference.ts';
import { sheet, type Drawn } from './sheet.ts';

const { values } = parseArgs({
  options: {
    reference: { type: 'string' },
    only: { type: 'string', default: '' },
    'no-reference': { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '../../..');
const out = join(root, '.output/visual');
const words = values.only.split(/\s+/u).filter(Boolean);
const wanted = (mode: Mode): View[] =>
  VIEWS.filter((view) => words.every((word) => `${mode.name} ${nameOf(view)} ${view[1]}`.includes(word)));

/** Both browsers at once, the modes of each one after another. */
async function drawAll(tree: string, folder: string): Promise<Map<string, string[]>> {
  const absent = new Map<string, string[]>();
  const inBrowser = async (browser: Mode['browser']): Promise<void> => {
    for (const mode of MODES.filter((one) => one.browser === browser)) {
      const views = wanted(mode).filter((view) => !existsSync(join(folder, mode.name, `${nameOf(view)}.png`)));
      if (views.length === 0) continue;
      const start = performance.now();
      absent.set(mode.name, await draw(tree, mode, views, join(folder, mode.name)));
      console.log(`${mode.name}: ${views.length} views in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
  };
  await Promise.all([inBrowser('chromium'), inBrowser('firefox')]);
  return absent;
}

const now = join(out, 'now');
await rm(now, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const commit = values['no-reference'] ? undefined : revision(values.reference);
const earlier = join(out, `reference-${commit?.slice(0, 12)}-${await machine()}`);
if (commit !== undefined) {
  console.log(`Reference: ${commit.slice(0, 12)}, drawn on this machine (${earlier})`);
  await withTree(commit, (tree) => drawAll(tree, earlier));
}
console.log('Now:');
const empty = [...(await drawAll(root, now))].flatMap(([mode, names]) => names.map((name) => `${mode} ${name}`));

const drawn: Drawn[] = [];
for (const mode of MODES)
  for (const view of wanted(mode)) {
    const [before, after] = await Promise.all(
      [earlier, now].map((folder) => readFile(join(folder, mode.name, `${nameOf(view)}.png`)).catch(() => undefined)),
    );
    if (!after) continue;
    const result = before ? await compare(before, after) : { same: true, points: 0 };
    drawn.push({
      view,
      mode: mode.name,
      now: after,
      points: result.points,
      ...(before ? { before } : {}),
      ...('picture' in result && result.picture ? { difference: result.picture } : {}),
    });
  }
const differing = drawn.filter(({ difference }) => difference !== undefined);
const fresh = commit === undefined ? [] : drawn.filter(({ before }) => before === undefined);
const title = `Holdout: ${drawn.length} pictures${commit === undefined ? '' : `, compared with ${commit.slice(0, 12)}`}`;
const file = join(out, 'sheet.html');
await writeFile(file, await sheet(title, drawn, [...differing, ...fresh]));

for (const { mode, view, points } of differing) console.log(`differs: ${mode} ${nameOf(view)} (${points} points)`);
for (const one of empty) console.log(`nothing is drawn: ${one}`);
console.log(
  `${drawn.length} pictures, ${differing.length} differ, ${fresh.length} are new, ${empty.length} empty. ${file}`,
);
process.exitCode = differing.length + empty.length > 0 || drawn.length === 0 ? 1 : 0;
