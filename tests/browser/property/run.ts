/** `npm run property -- --cases 20000 [--browser firefox] [--seed N]`: generated pages through the engine. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { browserNames } from '../support/browsers.ts';
import { FLOOR } from './floor.ts';
import { explain, runProperties, summary } from './property.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    browser: { type: 'string', default: 'chromium' },
    seed: { type: 'string' },
    show: { type: 'string', default: '3' },
    misses: { type: 'string', default: '0' },
  },
});
const browser = browserNames.find((name) => name === values.browser);
if (!browser) throw new Error(`--browser is one of ${browserNames.join(', ')}`);
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
let show = Number(values.misses);
const report = await runProperties({
  browser,
  cases: Number(values.cases),
  seed,
  most: Number(values.show),
  progress: (done) => {
    if (done % 2000 === 0) console.log(`  ${done}`);
  },
  onMiss: (c, o) => {
    if (show-- <= 0) return;
    console.log(
      `missed: ${JSON.stringify({ truth: c.truth, reading: o.reading, first: [o.first.outcome, o.first.stopped, o.first.detail], row: c.rows[Math.max(0, c.truth.row)] })}\n${o.html}\n`,
    );
  },
});
for (const failure of report.failures) console.log(`\n✗ ${explain(failure)}`);
console.log(`\n${browser}: ${summary(report)}`);
if (report.failed > 0 || report.done < report.could * FLOOR) process.exitCode = 1;
