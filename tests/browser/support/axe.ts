/** What axe-core finds in a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against a page in light and dark, in a line each. Dark differs in nothing but its colours. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = async (theme: string, options: string): Promise<string[]> => {
    // A colour on its way to another is neither.
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
      for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    }, theme);
    const found: AxeResults = JSON.parse(
      String(
        await page.evaluate(`axe.run(document, ${options}).then(({ violations }) => JSON.stringify({ violations }))`),
      ),
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${theme}: ${id} ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
    );
  };
  return [
    ...(await run('light', "{ resultTypes: ['violations'] }")),
    ...(await run('dark', "{ runOnly: ['color-contrast'], resultTypes: ['violations'] }")),
  ];
}
