/** The notice, for which a person waits, and access to every service. */
import { allServices } from '../../src/services/all.ts';
import { INSTALLED_HOSTS } from '../../src/services/hosts.ts';
import type { Driver } from '../browser/driver.ts';
import { sleep } from '../browser/until.ts';

const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

interface NoticeTimes {
  appear(): Promise<number>;
}

/** Runs in the page. Draws the control as LinkedIn's page does, and waits for the frame that has Holdout's element in it. */
/* oxlint-disable unicorn/consistent-function-scoping */
function prepareNotice(): void {
  const times: NoticeTimes = {
    appear: () => new Promise((resolve, reject) => {
      const app = document.querySelector('#app');
      if (!app) return reject(new Error('no place for the control'));
      let began = 0;
      const observer = new MutationObserver((records) => {
        const added = records.flatMap((record) => [...record.addedNodes]);
        const host = added.find((node) => node instanceof HTMLElement && node.parentElement === document.documentElement && node.attributes.length <= 2);
        if (!host) return;
        observer.disconnect();
        // After the frame that draws it.
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now() - began));
          channel.port1.start();
          channel.port2.postMessage(0);
        });
      });
      observer.observe(document, { childList: true, subtree: true });
      setTimeout(() => reject(new Error('no notice within 5 s')), 5000);
      began = performance.now();
      app.innerHTML = '<div class="setting-row"><div class="setting-label" id="ours">Use my data for training content creation AI models</div><input type="checkbox" role="switch" aria-labelledby="ours" checked></div>';
    }),
  };
  Object.assign(globalThis, { times });
}
/* oxlint-enable unicorn/consistent-function-scoping */

/** Ms from the control's appearance to the frame with the notice, each on a page loaded anew, at a moment of no pattern. */
export async function noticeTimes(driver: Driver, runs: number): Promise<number[]> {
  const page = await driver.newPage();
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(`${SETTING}?neverRender`);
    await page.evaluate(prepareNotice);
    // The runtime is loaded, and waits; 37 and 900 have no common measure.
    await sleep(400 + ((run * 37) % 900));
    took.push(await page.evaluate(() => (globalThis as unknown as { times: NoticeTimes }).times.appear()));
    if (run === 0) await driver.waitForNotice(page, 'This setting allows AI training');
  }
  await page.close();
  return took;
}

/** Access to every service, and its script in place. */
export async function grantAll(driver: Driver): Promise<void> {
  await driver.grant([...new Set(allServices.flatMap((service) => service.hosts))].filter((host) => !INSTALLED_HOSTS.includes(host)));
  while ((await driver.inExtension(async (browser) => (await browser.scripting.getRegisteredContentScripts()).length)) < 40) await sleep(200);
}
