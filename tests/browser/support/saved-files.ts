/** What a page saves, without a file. */
import type { Page } from 'puppeteer-core';

/** Files that a page saves are kept for the test instead. */
export async function catchFiles(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob)
        void blob.text().then((saved) => {
          document.documentElement.dataset['saved'] = saved;
        });
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  return async () => {
    await page.waitForSelector('[data-saved]');
    return page.evaluate(() => {
      const { saved = '' } = document.documentElement.dataset;
      delete document.documentElement.dataset['saved'];
      return saved;
    });
  };
}
