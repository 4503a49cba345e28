/** What a scan of a page tells, asked for as the popup does it, from another page of the extension. */
import type { Page } from 'puppeteer-core';
import { SCAN_PORT, type FromScan, type ScanResult } from '../../../src/shared/scan.ts';
import type { Driver } from './driver.ts';

/** The popup must have been opened over the page: the scan has that access and no other. Nothing is left in the page. */
export async function scanned(driver: Driver, page: Page): Promise<ScanResult> {
  const answer = await driver.inExtension(
    async (browser, tabId, name) => {
      const reply: unknown = await browser.runtime.sendMessage({ type: 'scan/load', tabId });
      if (!(reply as { ok: boolean }).ok) throw new Error(JSON.stringify(reply));
      const line = browser.tabs.connect(tabId, { name });
      const told = await new Promise<FromScan>((resolve) => {
        line.onMessage.addListener((message: unknown) => resolve(message as FromScan));
      });
      line.disconnect();
      return told;
    },
    await driver.tabId(page),
    SCAN_PORT,
  );
  if (!('found' in answer)) throw new Error('the scan failed');
  return answer.found;
}
