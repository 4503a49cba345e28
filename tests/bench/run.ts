/**
 * `npm run bench`: builds the packages from what is checked out, measures them in real Chromium beside their peers, and
 * says which budgets hold. `-- --json FILE` writes the figures, `-- --check` fails when a budget does not hold,
 * `-- --against DIR` measures the engine of an earlier commit in turn with this one (`git worktree add DIR COMMIT`),
 * `-- --only rounds,views` measures these parts alone: `sizes`, `looks`, `profile`, `tasks`, `waiting`, `addresses`, `quiet`, `overlay`, `notice`, `views`, `waking`,
 * `storage`,
 * `memory`, `rounds`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requireBrowsers } from '../browser/support/browsers.ts';
import { launch } from '../browser/support/driver.ts';
import { startReplicas } from '../replicas/index.ts';
import { measureMemory, measureStorage, measureWaking } from './background.ts';
import { gzipped, scriptsOf } from './built.ts';
import { grantAll, noticeTimes } from './extension.ts';
import { median, sum, table } from './figures.ts';
import { LOOK_PARTS, measureLooks } from './look.ts';
import { preparePeers } from './peers.ts';
import { measureOverlay } from './overlay.ts';
import { measureQuiet } from './quiet.ts';
import { measureRounds, spread, stops } from './rounds.ts';
import { rowsOf, type Figures, type Sizes } from './rows.ts';
import { addEmptyPage, measureViews } from './views.ts';

const PARTS = [
  'sizes',
  ...LOOK_PARTS,
  'quiet',
  'overlay',
  'notice',
  'views',
  'waking',
  'storage',
  'memory',
  'rounds',
] as const;
type Part = (typeof PARTS)[number];
/** Parts for which the extension is installed and used. */
const EXTENSION: Part[] = ['quiet', 'notice', 'views', 'waking', 'storage', 'memory', 'rounds'];

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
    against: { type: 'string' },
    only: { type: 'string', default: PARTS.join() },
  },
});
const only = new Set(options.only.split(','));
const unknown = [...only].filter((name) => !PARTS.some((one) => one === name));
if (unknown.length > 0)
  throw new Error(`No part of the benchmark: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`);
/** The parts that came to no figure. */
const failed: string[] = [];
/** Measures a part, if it is to be measured. One that fails is named at the end, and the others are measured all the same. */
async function part<T>(name: Part, what: string, measurement: () => Promise<T>): Promise<T | undefined> {
  if (!only.has(name)) return undefined;
  try {
    const measured = await measurement();
    say(what);
    return measured;
  } catch (error) {
    failed.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    say(`${what}: failed`);
    return undefined;
  }
}
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'));
const began = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** Both packages, away from the checkout's own output folder, which may be in use. */
function pack(): string {
  const { NODE_ENV: _, ...env } = process.env;
  const script = `import { zip } from 'wxt'; for (const browser of ['chrome', 'firefox']) await zip({ root: process.cwd(), outDir: ${JSON.stringify(folder)}, browser, manifestVersion: 3 });`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The packages do not build:\n${done.stdout}\n${done.stderr}`);
  return join(folder, 'chrome-mv3');
}

function sizes(built: string): Sizes {
  const scripts = readdirSync(join(built, 'content-scripts')).map((file) => ({
    file,
    bytes: gzipped(readFileSync(join(built, 'content-scripts', file))),
  }));
  const bytes = scripts.map((script) => script.bytes);
  const page = gzipped(readFileSync(join(built, 'page.js')));
  const popup = sum(scriptsOf(built, 'popup.html').map((file) => gzipped(readFileSync(join(built, file)))));
  const packages = readdirSync(folder)
    .filter((file) => file.endsWith('.zip'))
    .map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
  const largest = scripts.find((script) => script.bytes === Math.max(...bytes))?.file ?? '';
  return {
    scripts: scripts.length,
    least: Math.min(...bytes),
    median: median(bytes),
    most: Math.max(...bytes),
    largest,
    page,
    popup,
    packages,
  };
}

async function extension(built: string) {
  const server = await startReplicas();
  if (only.has('views')) addEmptyPage(built);
  const driver = await launch({ browser: 'chromium', server, extensionDir: built, motion: true });
  try {
    await (await driver.waitForPage('welcome.html')).close();
    const quiet = await part('quiet', 'pages that are no settings pages', () => measureQuiet(driver, built));
    await grantAll(driver);
    const notice = await part('notice', 'notices', () => noticeTimes(driver, { settings: 100, changes: 10_000 }, 20));
    const views = await part('views', 'popups and dashboards', () =>
      measureViews(driver, [
        { settings: 0, changes: 0, runs: 30 },
        { settings: 100, changes: 100, runs: 30 },
        { settings: 500, changes: 500, runs: 30 },
        { settings: 500, changes: 10_000, runs: 8 },
      ]),
    );
    const waking = await part('waking', 'starts of the background', () =>
      measureWaking(
        driver,
        [
          { settings: 0, changes: 0 },
          { settings: 100, changes: 1000 },
          { settings: 500, changes: 1000 },
          { settings: 500, changes: 10_000 },
        ],
        10,
      ),
    );
    const storage = await part('storage', 'a store of years', () =>
      measureStorage(driver, { settings: 500, changes: 10_000 }, 6),
    );
    const memory = await part('memory', 'memory', () =>
      measureMemory(
        driver,
        { settings: 500, changes: 1000 },
        spread(stops().stops, 20).map(({ ref }) => ref),
      ),
    );
    const rounds = await part('rounds', 'rounds', () => measureRounds(driver, server, [5, 20, 40], say));
    return { quiet, notice, views, waking, storage, memory, rounds };
  } finally {
    await driver.close();
    await server.close();
  }
}

async function measure(): Promise<Figures> {
  requireBrowsers(['chromium']);
  const built = pack();
  say('built and packed');
  const before = loadavg();
  const peers = LOOK_PARTS.some((name) => only.has(name)) || only.has('sizes') ? await preparePeers() : undefined;
  const looked = LOOK_PARTS.find((name) => only.has(name));
  const looks =
    peers &&
    looked &&
    (await part(looked, 'looks', () =>
      measureLooks(built, peers, say, only, options.against && resolve(options.against)),
    ));
  const overlay = await part('overlay', 'pages over which a setting may open', () => measureOverlay(built));
  const person = EXTENSION.some((name) => only.has(name)) ? await extension(built) : undefined;
  return {
    sizes: await part('sizes', 'sizes', async () => sizes(built)),
    looks,
    overlay,
    quiet: person?.quiet,
    notice: person?.notice,
    views: person?.views,
    waking: person?.waking,
    storage: person?.storage,
    memory: person?.memory,
    rounds: person?.rounds,
    peers: peers && {
      autoconsent: { version: peers.autoconsent.version, bytes: gzipped(peers.autoconsent.content) },
      testingLibrary: peers.testingLibrary.version,
      playwright: peers.playwright.version,
    },
    machine: { processors: cpus().length, load: [before[0] ?? Number.NaN, loadavg()[0] ?? Number.NaN] },
  };
}

try {
  const figures = await measure();
  const rows = rowsOf(figures);
  console.log(`\n${table(rows)}`);
  const missed = rows.filter(({ holds }) => holds === false);
  console.log(
    `\n${rows.filter(({ holds }) => holds === true).length} budgets hold, ${missed.length} do not. ${((performance.now() - began) / 1000).toFixed(0)} s in all.`,
  );
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify({ at: new Date().toISOString(), rows, figures }, undefined, 2)}\n`);
  for (const one of failed) console.error(`\nNot measured: ${one}`);
  if (failed.length > 0 || (options.check && missed.length > 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
