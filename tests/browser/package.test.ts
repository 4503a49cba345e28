/** What leaves the house: Mozilla's own linter has nothing to say about the Firefox build. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { built } from './each.ts';

interface Lint {
  summary: { errors: number; warnings: number; notices: number };
  errors: unknown[];
  warnings: unknown[];
  notices: unknown[];
}

test('web-ext lint finds nothing', () => {
  const webExt = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
  const done = spawnSync(process.execPath, [webExt, 'lint', '--source-dir', built.firefox, '--output', 'json'], {
    encoding: 'utf8',
  });
  const said: Lint = JSON.parse(done.stdout);
  expect([...said.errors, ...said.warnings, ...said.notices]).toEqual([]);
  expect(said.summary).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
});
