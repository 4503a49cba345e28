/**
 * `npm run faults [-- --browser firefox] [--fault "tab closed"] [--point pressed]`: every fault at every transition of
 * a round, as a table. `-- --table` prints instead what everything that may come between two steps makes of a change.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { table } from '../../../src/change/table.ts';
import { browserNames, requireBrowsers } from '../support/browsers.ts';
import { FAULTS, POINTS, trial, type Outcome } from './faults.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    fault: { type: 'string' },
    point: { type: 'string' },
    at: { type: 'string', default: '3' },
    table: { type: 'boolean', default: false },
  },
});
if (values.table) {
  console.log(table());
  process.exit();
}
requireBrowsers();
const built = spawnSync('npm', ['run', 'build'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (built.status !== 0) throw new Error(`The extension does not build:\n${built.stdout}\n${built.stderr}`);

const outcomes = new Map<string, Outcome | string>();
const cases = browserNames
  .filter((name) => values.browser === undefined || name === values.browser)
  .flatMap((name) =>
    FAULTS.filter((fault) => values.fault === undefined || fault === values.fault)
      // Firefox sets no bound to an extension's storage; there the unit tests refuse the write.
      .filter((fault) => name === 'chromium' || fault !== 'storage full')
      .flatMap((fault) =>
        POINTS.filter((point) => values.point === undefined || point === values.point).map((point) => ({
          name,
          fault,
          point,
        })),
      ),
  );
const queue = [...cases];
async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name, fault, point } = next;
    const outcome = await trial(name, fault, point).catch((error: unknown) => String(error));
    outcomes.set(`${name} ${fault} ${point}`, outcome);
    console.log(
      `${name}: ${fault}, ${point}: ${typeof outcome === 'string' ? `✗ ${outcome}` : outcome.wrong.length > 0 ? `✗ ${outcome.wrong.join('; ')}` : `✓ ${outcome.stood} (${outcome.seconds.toFixed(0)} s)`}`,
    );
  }
}
await Promise.all(Array.from({ length: Number(values.at) }, work));

for (const name of browserNames) {
  const own = cases.filter((one) => one.name === name);
  if (own.length === 0) continue;
  const faults = [...new Set(own.map(({ fault }) => fault))];
  const points = POINTS.filter((point) => own.some((one) => one.point === point));
  console.log(
    `\n${name}: what the round said once things had calmed down\n\n| | ${points.join(' | ')} |\n| --- |${points.map(() => ' --- |').join('')}`,
  );
  for (const fault of faults) {
    console.log(
      `| ${fault} | ${points
        .map((point) => {
          const outcome = outcomes.get(`${name} ${fault} ${point}`);
          return outcome === undefined || typeof outcome === 'string'
            ? '✗'
            : outcome.wrong.length > 0
              ? '✗'
              : `✓ ${outcome.stood}`;
        })
        .join(' | ')} |`,
    );
  }
}
const bad = [...outcomes.values()].filter((outcome) => typeof outcome === 'string' || outcome.wrong.length > 0).length;
console.log(`\n${outcomes.size - bad} of ${outcomes.size} hold`);
process.exitCode = bad > 0 ? 1 : 0;
