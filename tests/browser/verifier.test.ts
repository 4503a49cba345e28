/** The page that checks a receipt, opened as a file, as the person who was given one opens it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifierPage } from '../../scripts/verifier.ts';
import { forEachBrowser } from './support/each.ts';

interface Vector {
  file: { record: { presses: number; seal: { hash: string } } };
}
const { first, next, elsewhere } = JSON.parse(readFileSync('docs/receipt-file-vectors.json', 'utf8')) as Record<
  string,
  Vector
>;
if (!first || !next || !elsewhere) throw new Error('no vectors');
const altered = structuredClone(first.file);
altered.record.presses = 2;

let dir = '';
const path = (name: string): string => join(dir, name);
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'holdout-verifier-'));
  writeFileSync(path('verifier.html'), await verifierPage());
  for (const [name, file] of Object.entries({ first: first.file, next: next.file, altered }))
    writeFileSync(path(`${name}.json`), JSON.stringify(file));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

forEachBrowser('the verifier', (bed) => {
  test('tells a whole receipt from an altered one, and can reach nothing', async () => {
    const driver = await bed.launchBare();
    const page = await driver.newPage(pathToFileURL(path('verifier.html')).href);
    const files = (await page.$('#files')) as ElementHandle<HTMLInputElement>;
    await files.uploadFile(path('first.json'), path('next.json'), path('altered.json'));
    await page.waitForSelector('.file:nth-of-type(3)');
    const verdicts = (): Promise<string[]> =>
      page.$$eval('.verdict', (lines) => lines.map(({ textContent }) => textContent ?? ''));
    expect(await verdicts()).toEqual(['The seal fits.', 'The seal fits.', expect.stringContaining('was altered')]);
    expect(await page.$eval('.file', (box) => box.textContent)).toContain(
      'The receipt in next.json was sealed right after it, and carries its seal.',
    );
    await page.$eval(
      '#given',
      (field, seal) => {
        (field as HTMLInputElement).value = seal;
        field.dispatchEvent(new Event('input'));
      },
      elsewhere.file.record.seal.hash,
    );
    const against = expect.stringContaining('contradicts');
    expect((await verdicts()).slice(0, 2)).toEqual([against, against]);
    const asked = await page.evaluate(async () => {
      const beacon = new Image();
      const stopped = new Promise<string>((resolve) => {
        beacon.addEventListener('error', () => resolve('stopped'));
        beacon.addEventListener('load', () => resolve('loaded'));
      });
      beacon.src = 'https://www.linkedin.com/favicon.ico';
      return [await stopped, await fetch('https://www.linkedin.com/').then(String, () => 'stopped')];
    });
    expect(asked).toEqual(['stopped', 'stopped']);
    expect(bed.server.requests().filter(({ host }) => host === 'www.linkedin.com')).toEqual([]);
  });
});
