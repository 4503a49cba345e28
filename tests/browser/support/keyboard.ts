/** A page by the keyboard alone. */
import type { Page } from 'puppeteer-core';

/** What has the focus: its text, or what it is for. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement)) return '';
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
    const named = label?.querySelector('.name') ?? label ?? one;
    return named instanceof HTMLElement ? named.innerText.replaceAll(/\s+/gu, ' ').trim() : '';
  });
/** Goes on with Tab until what has the focus begins with these words. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 40; times += 1) {
    const now = await focused(page);
    if (now.startsWith(words)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to "${words}"; it came by ${passed.join(' | ')}`);
}
