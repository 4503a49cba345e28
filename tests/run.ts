/**
 * `npm test`: types, format, lint, unit and pages, the build, and both real browsers. A suite that fails does not stop
 * the others; the last line says how many passed and failed in all. Types, format, lint and the build count as one
 * each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stepTotals, sum, vitestTotals, type Totals } from './totals.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'holdout-reports-'));
const results: { name: string; totals: Totals; seconds: number }[] = [];

function spawn(program: string, args: string[], env: Record<string, string> = {}): number {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // npm is a .cmd there, which only a shell starts; none of our arguments needs quoting.
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (done.error) console.error(String(done.error));
  return done.status ?? 1;
}

function suite(name: string, run: () => Totals): Totals {
  console.log(`\n━━ ${name}`);
  const start = performance.now();
  const totals = run();
  const seconds = (performance.now() - start) / 1000;
  results.push({ name, totals, seconds });
  return totals;
}

function vitest(name: string, args: string[], env: Record<string, string> = {}): void {
  suite(name, () => {
    const report = join(reports, `${results.length}.json`);
    const entry = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const code = spawn(
      process.execPath,
      [entry, 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      env,
    );
    return vitestTotals(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
  });
}

suite('Types', () => stepTotals(spawn('npm', ['run', 'types'])));
suite('Format', () => stepTotals(spawn('npm', ['run', 'format:check'])));
suite('Lint', () => stepTotals(spawn('npm', ['run', 'lint'])));
vitest('Unit and pages', []);
const build = suite('Build for both browsers', () => stepTotals(spawn('npm', ['run', 'build'])));
// Without a fresh build the browser tests build once more themselves, and fail for the same reason: never on an old
// one.
vitest(
  'Chromium and Firefox',
  ['--config', 'tests/browser/vitest.config.ts'],
  build.failed === 0 ? { HOLDOUT_BUILT: '1' } : {},
);
rmSync(reports, { recursive: true, force: true });

console.log('\n━━ In all');
for (const { name, totals, seconds } of results) {
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
  console.log(
    `${totals.failed === 0 ? '✓' : '✗'} ${name}: ${totals.passed} passed, ${totals.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  );
}
console.log(
  `\nLeft to commands of their own: every page, view and stop of a round in both browsers (npm run every-page), the whole corpus\n(npm run corpus), more generated pages (npm run property), faults in real browsers (npm run faults), an organisation’s\npolicy (npm run policy), updates of earlier versions (npm run upgrade), pictures of every view (npm run visual),\nnpm run bench, npm run mutation.`,
);
const all = sum(results.map((result) => result.totals));
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;
