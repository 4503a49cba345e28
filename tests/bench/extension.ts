/** The notice, for which a person waits, and access to every service. */
import { allServices } from '../../src/catalog/list.ts';
import { INSTALLED_HOSTS } from '../../src/catalog/hosts.ts';
import type { Driver } from '../browser/support/driver.ts';
import { sleep } from '../browser/support/until.ts';
import { Worlds } from './engine.ts';
import { putStore, storeOf, type Extent } from './stores.ts';

const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

/** Ms, from the control's appearing: until its state was believed, and from then to the frame with the notice. */
export interface NoticeTime {
  believed: number;
  painted: number;
}

interface Appeared {
  began: number;
  painted: number;
}
interface NoticeTimes {
  appear(): Promise<Appeared>;
}
/** Set in the extension's world of the page: when it first told the background what it had found. */
interface Believed {
  believed?: number;
}

interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Runs in the extension's world of the page. What is believed is sent to be kept, at once. */
function noteFound(): void {
  const world = globalThis as unknown as Believed & Partial<Record<'chrome' | 'browser', Messenger>>;
  for (const { runtime } of new Set([world.chrome, world.browser].filter((api) => api !== undefined))) {
    const send = runtime.sendMessage.bind(runtime);
    Object.assign(runtime, {
      sendMessage: (message: { page?: { type: string } }) => {
        if (message.page?.type === 'page/found') world.believed ??= performance.now();
        return send(message);
      },
    });
  }
}

/**
 * Runs in the page. Draws the control as LinkedIn's page does, and waits for the frame that has Holdout's element in
 * it.
 */
/* oxlint-disable unicorn/consistent-function-scoping */
function prepareNotice(): void {
  const times: NoticeTimes = {
    appear: () =>
      new Promise((resolve, reject) => {
        const app = document.querySelector('#app');
        if (!app) return reject(new Error('no place for the control'));
        let began = 0;
        const observer = new MutationObserver((records) => {
          const added = records.flatMap((record) => [...record.addedNodes]);
          const host = added.find(
            (node) =>
              node instanceof HTMLElement &&
              node.parentElement === document.documentElement &&
              node.attributes.length <= 2,
          );
          if (!host) return;
          observer.disconnect();
          // After the frame that draws it.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.addEventListener('message', () => resolve({ began, painted: performance.now() }));
            channel.port1.start();
            channel.port2.postMessage(0);
          });
        });
        observer.observe(document, { childList: true, subtree: true });
        setTimeout(() => reject(new Error('no notice within 20 s')), 20_000);
        began = performance.now();
        app.innerHTML =
          '<div class="setting-row"><div class="setting-label" id="ours">Use my data for training content creation AI models</div><input type="checkbox" role="switch" aria-labelledby="ours" checked></div>';
      }),
  };
  Object.assign(globalThis, { times });
}
/* oxlint-enable unicorn/consistent-function-scoping */

/**
 * How long the notice takes, each time on a page loaded anew, at a moment of no pattern. The page rests as soon as the
 * control is there; how long it is doubted all the same is part of what is told.
 */
export async function noticeTimes(driver: Driver, extent: Extent, runs: number): Promise<NoticeTime[]> {
  await putStore(driver, await storeOf(extent));
  const page = await driver.newPage();
  const worlds = await Worlds.of(page, driver.extensionId);
  const took: NoticeTime[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(`${SETTING}?neverRender`);
    await page.evaluate(prepareNotice);
    const world = worlds.get('extension');
    await world.run(`(${noteFound.toString()})()`);
    // The runtime is loaded, and waits; 37 and 900 have no common measure.
    await sleep(400 + ((run * 37) % 900));
    const { began, painted } = await page.evaluate(() =>
      (globalThis as unknown as { times: NoticeTimes }).times.appear(),
    );
    const believed = Number(await world.run('globalThis.believed'));
    took.push({ believed: believed - began, painted: painted - believed });
    if (run === 0) await driver.waitForNotice(page, 'This setting allows AI training');
  }
  await page.close();
  return took;
}

/** Access to every service, and its script in place. */
export async function grantAll(driver: Driver): Promise<void> {
  await driver.grant(
    [...new Set(allServices.flatMap((service) => service.hosts))].filter((host) => !INSTALLED_HOSTS.includes(host)),
  );
  while (
    (await driver.inExtension(async (browser) => (await browser.scripting.getRegisteredContentScripts()).length)) < 40
  )
    await sleep(200);
}
