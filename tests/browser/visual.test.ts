/**
 * How every view and state looks, as far as fonts have no say in it: nothing sticks out or is cut off, texts can be
 * read, and colours, sizes of letters and corners are those that were agreed on (gallery/looks/). `npm run visual`
 * compares the pictures themselves.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from './support/each.ts';
import { bundleGallery } from './gallery/bundle.ts';
import { broken, looks } from './gallery/look.ts';
import { prepare, show } from './gallery/prepare.ts';
import { VIEWS } from './gallery/states.ts';
import { focused, tabTo } from './support/keyboard.ts';
import { turnOf } from './support/turns.ts';

let folder = '';
let base = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdout-looks-'));
  base = await bundleGallery(folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The least contrast of a text, by WCAG 2.2 AA: 3:1 for 24 px, or bold from 18.66 px, and 4.5:1 for all other. */
function faint(line: string): boolean {
  const [, size = '', weight = '', contrast = ''] = /^.*: #\S+ ([\d.]+)px (\d+), contrast ([\d.]+)/u.exec(line) ?? [];
  const large = Number(size) >= 24 || (Number(size) >= 18.66 && Number(weight) >= 700);
  return contrast !== '' && Number(contrast) < (large ? 3 : 4.5);
}

test('a faint text is seen', () => {
  expect(faint('p.hint: #999999 13px 400, contrast 2.8')).toBe(true);
  expect(faint('h1: #949494 24px 600, contrast 3.0')).toBe(false);
  expect(faint('i.on: on #ffffff')).toBe(false);
});

forEachBrowser('Every view and state', (bed) => {
  test.each(turnOf(bed.name, ['light', 'dark'] as const))(
    'is whole and looks as agreed: %s',
    async (scheme) => {
      const driver = await bed.sharedBare();
      await driver.setColorScheme(scheme);
      const page = await driver.newPage();
      await prepare(page);
      const lines = new Set<string>();
      const found: string[] = [];
      // Colours are the same at every width.
      for (const view of scheme === 'light' ? VIEWS : VIEWS.filter(([, , width]) => width !== 768 && width !== 480)) {
        const [surface, route, width] = view;
        expect([route, await show(page, base, view, false)]).toEqual([route, true]);
        const seen = await page.evaluate(looks);
        for (const line of seen) lines.add(`${surface} ${line}`);
        const faults = [...(await page.evaluate(broken)), ...seen.filter(faint)];
        found.push(...faults.map((one) => `${surface} ${route} at ${width}: ${one}`));
      }
      expect(found).toEqual([]);
      await expect(`${[...lines].toSorted().join('\n')}\n`).toMatchFileSnapshot(`gallery/looks/${scheme}.txt`);
    },
    400_000,
  );
});

forEachBrowser('The end of a long popup', (bed) => {
  test('a group that is unfolded there by keyboard is in sight, and can be folded again', async () => {
    const driver = await bed.sharedBare();
    const page = await driver.newPage();
    await prepare(page);
    expect(await show(page, base, ['popup', 'shared', 380, 600], false)).toBe(true);
    await page.bringToFront();
    await tabTo(page, 'For administrators and site owners');
    /** Whether something lies within the part of the list that is shown. */
    const inSight = (selector: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        const [body, one] = ['.body', wanted].map((each) => document.querySelector(each)?.getBoundingClientRect());
        if (!body || !one) return false;
        return one.height > 0 && one.top >= body.top && one.bottom <= body.bottom;
      }, selector);
    await page.keyboard.press('Enter');
    await expect.poll(() => inSight('#group-for-others')).toBe(true);
    expect(await inSight('[aria-controls="group-for-others"]')).toBe(true);
    expect(await focused(page)).toMatch(/^For administrators/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => inSight('#group-for-others')).toBe(false);
  });
});
