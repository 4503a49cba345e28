/** What a person waits for: the notice, the popup, a round, and a background that has to be woken. */
import { TargetType, type Page } from 'puppeteer-core';
import type { Finding, Ref } from '../../src/ledger/schema.ts';
import { refKey } from '../../src/ledger/ref.ts';
import { allServices } from '../../src/services/all.ts';
import { locate } from '../../src/page/address.ts';
import { INSTALLED_HOSTS } from '../../src/services/hosts.ts';
import type { Driver } from '../browser/driver.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import { UNREADABLE } from '../pages/services.known.ts';
import { sum } from './figures.ts';
import { widgetsOf } from '../replicas/services/kit/model.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
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

/** A ledger of so many settings, in every state that one can be in. */
function ledgerOf(count: number): Record<string, unknown> {
  const refs: Ref[] = allServices.flatMap((service) => service.settings.filter(({ remedy }) => remedy === 'control').map(({ id }) => ({ service: service.id, setting: id })));
  const copies = [{ service: 'tumblr', setting: 'third-party-sharing' }, { service: 'wordpress', setting: 'third-party-sharing' }].filter(({ service, setting }) => allServices.some((one) => one.id === service && one.settings.some(({ id }) => id === setting)));
  const wide = copies.length > 0 ? copies : refs.slice(0, 2);
  for (let n = 0; refs.length < count; n += 1) refs.push({ ...(wide[n % wide.length] as Ref), instance: `copy-${n}` });
  const at = new Date(Date.UTC(2026, 10, 20)).toISOString();
  const states: Pick<Finding, 'state' | 'reason' | 'position'>[] = [
    { state: 'allowed', position: 'on' }, { state: 'refused', position: 'off' }, { state: 'refused', position: 'off' }, { state: 'signed-out' },
    { state: 'unclear', reason: 'no-control' }, { state: 'not-offered' }, { state: 'locked' },
  ];
  const findings = refs.slice(0, count).map((ref, n): [string, Finding] => [`finding:${refKey(ref)}`, {
    ...ref, ...(states[n % states.length] ?? { state: 'allowed' }), label: 'Improve the model for everyone', refuses: 'off', rung: 'name',
    origin: 'https://example.com', path: '/settings', at, strength: 'seen',
  }]);
  return { ledger: { version: 1, changes: 0 }, ...Object.fromEntries(findings) };
}

/** Access to every service, and its script in place. */
export async function grantAll(driver: Driver): Promise<void> {
  await driver.grant([...new Set(allServices.flatMap((service) => service.hosts))].filter((host) => !INSTALLED_HOSTS.includes(host)));
  while ((await driver.inExtension(async (browser) => (await browser.scripting.getRegisteredContentScripts()).length)) < 40) await sleep(200);
}

/** Ms from the start of its navigation to the popup's first paint with contents. */
export async function popupTimes(driver: Driver, settings: number, runs: number): Promise<number[]> {
  await driver.inExtension((browser) => browser.storage.local.clear());
  if (settings > 0) await driver.writeStorage(ledgerOf(settings));
  const took: number[] = [];
  const page = await driver.newPage();
  for (let run = 0; run < runs + 2; run += 1) {
    await page.goto(`${driver.baseUrl}popup.html`);
    const painted = await page.evaluate(() => new Promise<number>((resolve) => {
      const find = (entries: PerformanceEntry[]): void => { for (const { name, startTime } of entries) if (name === 'first-contentful-paint') resolve(startTime); };
      new PerformanceObserver((list) => find(list.getEntries())).observe({ type: 'paint', buffered: true });
    }));
    if (run === 0) await checkPopup(page, settings);
    // The first two fill the browser's caches of compiled code.
    if (run >= 2) took.push(painted);
  }
  await page.close();
  return took;
}

async function checkPopup(page: Page, settings: number): Promise<void> {
  const { text, rows } = await page.evaluate(() => ({ text: document.body.innerText, rows: document.querySelectorAll('li, .row').length }));
  const allowed = Math.ceil(settings / 7);
  if (settings > 0 && !text.includes(String(allowed))) throw new Error(`The popup does not speak of ${allowed} settings: ${text.slice(0, 200)}`);
  if (settings > 0 && rows === 0) throw new Error('The popup shows no settings');
}

/** Ms of a message's answer: by a background that sleeps, and by one that is awake. */
export async function backgroundTimes(driver: Driver, runs: number): Promise<{ start: number[]; awake: number[]; heap: number }> {
  const ask = (): Promise<number> => driver.inExtension(async (browser) => {
    const began = performance.now();
    await browser.runtime.sendMessage({ type: 'set-aside/read', key: '' });
    return performance.now() - began;
  });
  const start: number[] = [];
  const awake: number[] = [];
  await ask();
  for (let run = 0; run < runs; run += 1) {
    await driver.killBackground();
    await sleep(100);
    start.push(await ask());
    awake.push(await ask());
  }
  await sleep(500);
  const worker = driver.browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(driver.baseUrl));
  const session = await worker?.createCDPSession();
  await session?.send('HeapProfiler.collectGarbage');
  const usage = await session?.send('Runtime.getHeapUsage');
  await session?.detach();
  return { start, awake, heap: usage?.usedSize ?? Number.NaN };
}

export interface RoundTimes {
  /** Seconds until so many settings were done. */
  done: { settings: number; round: number; pages: number }[];
  states: Record<string, number>;
  /** Settings that were visited; some of them twice when they are fewer than the visits. */
  different: number;
  /** Settings with a control and a replica that were not visited: a round may wait its time out there, though not at every one. */
  leftOut: string[];
}

/** A round that looks at so many settings, and the same pages opened by hand one after another until they have come to rest. */
export async function roundTimes(driver: Driver, counts: readonly number[]): Promise<RoundTimes> {
  // What a round can reach and read: not what opens over other pages, not a copy that only a list leads to, not what is known to be unreadable.
  const leftOut: string[] = [];
  const all = allServices.flatMap((service) => service.settings.flatMap((setting): { ref: Ref; open: string }[] => {
    const page = serviceReplicas.find((one) => one.service === service.id)?.pages.find((one) => widgetsOf(one).some((widget) => widget.setting === setting.id));
    const ref = service.id === 'linkedin' ? { service: service.id, setting: setting.id } : locate(service, page?.at[0] ?? '')?.settings.find((one) => one.ref.setting === setting.id)?.ref;
    if (setting.remedy !== 'control' || !ref || setting.open === undefined) return [];
    if (setting.overlay || UNREADABLE[`${service.id}/${setting.id}`] || (ref.instance !== undefined && !setting.open.includes('{instance}'))) {
      leftOut.push(`${service.id}/${setting.id}`);
      return [];
    }
    return [{ ref, open: setting.open.replaceAll('{instance}', ref.instance ?? '') }];
  }));
  // Where there are fewer than wanted, the first are visited once more.
  const refs = Array.from({ length: Math.max(...counts) }, (_, n) => all[n % all.length] as (typeof all)[number]);
  await driver.inExtension((browser) => browser.storage.local.clear());
  const began = performance.now();
  await driver.inExtension(async (browser, settings) => { await browser.runtime.sendMessage({ type: 'round/start', task: 'look', settings }); }, refs.map(({ ref }) => ref));
  const at = new Map<number, number>();
  let visits: { step: string; state?: string; reason?: string }[] = [];
  for (let ended = false; !ended; ) {
    await sleep(50);
    const text = await driver.inExtension(async (browser) => JSON.stringify((await browser.storage.local.get('round'))['round']));
    const round: { step: string; visits: typeof visits } = JSON.parse(text);
    visits = round.visits;
    const finished = visits.filter(({ step }) => step === 'done').length;
    for (const count of counts) if (finished >= count && !at.has(count)) at.set(count, performance.now() - began);
    ended = round.step !== 'running';
  }

  const page = await driver.newPage();
  const own: number[] = [];
  for (const { open } of refs) {
    const start = performance.now();
    await page.goto(open);
    // Come to rest: nothing changed for as long as the engine wants a state to have stayed.
    await page.evaluate(() => new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, 400);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, 400);
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    }));
    own.push(performance.now() - start);
  }
  await page.close();
  const states: Record<string, number> = {};
  for (const { state, reason } of visits) {
    const name = `${state ?? 'none'}${reason === undefined ? '' : ` (${reason})`}`;
    states[name] = (states[name] ?? 0) + 1;
  }
  return { done: counts.map((settings) => ({ settings, round: (at.get(settings) ?? Number.NaN) / 1000, pages: sum(own.slice(0, settings)) / 1000 })), states, different: Math.min(all.length, refs.length), leftOut };
}
