/** What of a change depends on the browser: documents, addresses, forms that are put back, pages that stay. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/ledger/schema.ts';
import { exportFile } from '../../src/ledger/files/transfer.ts';
import { serve, type Replica, type ReplicaServer } from '../replicas/server.ts';
import type { BrowserName } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';
import { changesOf, findingOf, LINKEDIN } from './support/ledger.ts';

const SITE = 'https://www.linkedin.com';
const PATH = '/mypreferences/d/settings/data-for-ai-improvement';
const LABEL = 'Use my data for training content creation AI models';
const KEY = 'finding:linkedin/genai-improvement';

interface State {
  on: boolean;
  /** The service keeps what it is sent. */
  keeps: boolean;
  page: keyof typeof PAGES;
  loads: number;
  /** Who is signed in, where the page shows it. */
  who?: string | undefined;
}

const SAVE = `const save=(v)=>fetch('/own/save',{method:'POST',body:v?'on':'off'});`;
const row = (on: boolean, then = ''): string =>
  `<p><span>${LABEL}</span> <button role="switch" aria-checked="${on}" id="t" style="width:36px;height:20px"></button></p><script>${SAVE}t.onclick=()=>{const v=t.getAttribute('aria-checked')!=='true';t.setAttribute('aria-checked',v);save(v);${then}}</script>`;

const PAGES = {
  plain: (on: boolean) => row(on),
  /** Drawn by the server, as a form that a browser may fill in again. */
  form: (on: boolean) =>
    `<form onsubmit="return false"><input type="checkbox" id="t" ${on ? 'checked' : ''}> <label for="t">${LABEL}</label></form><script>${SAVE}t.onchange=()=>save(t.checked)</script>`,
  /** Holds more than the setting. */
  fields: (on: boolean) =>
    `<p><label>Headline <textarea id="words"></textarea></label></p><div id="note" contenteditable style="border:1px solid">&nbsp;</div><p><label>City <input id="city"></label></p><script>city.value='filled in by the page'</script>${row(on)}`,
  /** Shows at once what it last sent, and five seconds later what the service has. */
  copied: (on: boolean) =>
    `<p><span>${LABEL}</span> <button role="switch" id="t" style="width:36px;height:20px"></button></p><script>${SAVE}
const db=new Promise((r)=>{const q=indexedDB.open('own');q.onupgradeneeded=()=>q.result.createObjectStore('own');q.onsuccess=()=>r(q.result)});
const own=(how,act)=>db.then((d)=>new Promise((r)=>{const q=act(d.transaction('own',how).objectStore('own'));q.onsuccess=()=>r(q.result)}));
const draw=(v)=>t.setAttribute('aria-checked',v);
own('readonly',(s)=>s.get('on')).then((copy)=>{draw(copy??${on});if(copy!==undefined)setTimeout(draw,5000,${on})});
t.onclick=()=>{const v=t.getAttribute('aria-checked')!=='true';draw(v);own('readwrite',(s)=>s.put(v,'on'));save(v)}</script>`,
  /** Has a worker that answers with the page as it was left. */
  worked: (on: boolean) =>
    '<textarea id="words"></textarea>' +
    row(
      on,
      `caches.open('own').then(async(c)=>{const kept=await c.match(location.pathname);const page=kept?await kept.text():document.documentElement.outerHTML;await c.put(location.pathname,new Response(page.replace('aria-checked="true"','aria-checked="false"'),{headers:{'content-type':'text/html'}}));document.title='left'})`,
    ) +
    `<script>navigator.serviceWorker.register('/own/worker.js',{scope:'/'});navigator.serviceWorker.ready.then(()=>{document.title='ready'})</script>`,
  /** Asks before it is left. */
  stays: (on: boolean) => row(on, "addEventListener('beforeunload',(e)=>{e.preventDefault();e.returnValue='x'})"),
  /** Sends itself as a form, which the service answers with what it was sent. */
  sent: (on: boolean) =>
    `<form method="post" id="f"><input type="checkbox" id="t" name="ai" ${on ? 'checked' : ''} onchange="f.submit()"> <label for="t">${LABEL}</label></form>`,
  /** The press itself leads to another address, which leads back. */
  sends: (on: boolean) =>
    `<p><span>${LABEL}</span> <button role="switch" aria-checked="${on}" id="t" style="width:36px;height:20px"></button></p><script>t.onclick=()=>{location.href='/own/set?to='+(t.getAttribute('aria-checked')==='true'?'off':'on')}</script>`,
};

const WORKER = `addEventListener('install',()=>skipWaiting());addEventListener('activate',(e)=>e.waitUntil(clients.claim()));
addEventListener('fetch',(e)=>{if(e.request.mode==='navigate'&&new URL(e.request.url).pathname==='${PATH}')e.respondWith(caches.open('own').then(async(c)=>{
const kept=await c.match('${PATH}');if(kept)return kept;const served=await fetch(e.request);await c.put('${PATH}',served.clone());return served}))});`;

const frame = (inner: string, who?: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data</title></head><body><header><a href="/in/me/">Me</a>${who === undefined ? '' : `<img class="global-nav__me-photo" alt="${who}">`}</header><main><h1>Data for Generative AI Improvement</h1>${inner}</main></body></html>`;

const replica: Replica<State> = {
  hosts: ['www.linkedin.com'],
  initial: () => ({ on: true, keeps: true, page: 'plain', loads: 0 }),
  handle({ method, url, body }, state) {
    if (url.pathname === '/own/save' && method === 'POST') {
      if (state.keeps) state.on = body === 'on';
      return { purpose: 'api', own: true, body: 'ok', type: 'text/plain' };
    }
    if (url.pathname === '/own/set') {
      state.on = url.searchParams.get('to') === 'on';
      return { purpose: 'page', status: 303, headers: { location: PATH }, body: '' };
    }
    if (url.pathname === '/own/worker.js')
      return { purpose: 'asset', type: 'text/javascript', headers: { 'service-worker-allowed': '/' }, body: WORKER };
    const headers = { 'cache-control': 'max-age=0, private, must-revalidate' };
    // A page of the app's own, from which a route leads to the setting.
    if (url.pathname === '/own/app')
      return {
        purpose: 'page',
        headers,
        body: frame(`<div id="v"></div>${row(state.on).replace('<p>', '<p hidden>')}`),
      };
    if (url.pathname === '/own/ahead')
      return {
        purpose: 'page',
        body: `<!doctype html><title>Start</title><p>Start</p><script type="speculationrules">{"prerender":[{"source":"list","urls":["${PATH}"],"eagerness":"immediate"}]}</script>`,
      };
    if (url.pathname !== PATH) return undefined;
    state.loads += 1;
    const sent = method === 'POST' ? body.includes('ai=') : undefined;
    if (sent !== undefined && state.keeps) state.on = sent;
    return { purpose: 'page', headers, body: frame(PAGES[state.page](sent ?? state.on), state.who) };
  },
};

/** All of it in one browser; a file for each browser lets the two run side by side. */
export function changesIn(name: BrowserName): void {
  describe(`A change (${name})`, () => {
    let server: ReplicaServer<{ linkedin: State }>;
    let driver: Driver;
    let tab: Page;
    /** Tabs beside it, which go with their test however that ends. */
    const beside: Page[] = [];

    beforeAll(async () => {
      server = await serve({ linkedin: replica });
      driver = await launch({ browser: name, server, extensionDir: built[name] });
      await (await driver.waitForPage('welcome.html')).close();
      tab = await driver.newPage();
    });
    afterEach(async () => {
      // Tabs of its own that a test did not wait for, too: they would stand before the next one's.
      const left = (await driver.browser.pages()).filter((page) => page !== tab && page.url().startsWith(SITE));
      for (const page of [...beside.splice(0), ...left]) await page.close().catch(() => undefined);
      await driver.inExtension(async (browser) => {
        await browser.storage.local.clear();
      });
      server.reset();
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    async function visit(page: State['page'], more: Partial<State> = {}, path = PATH): Promise<void> {
      Object.assign(server.world.linkedin, { page, ...more });
      await tab.bringToFront();
      await driver.goto(tab, SITE + path);
    }
    const turnOff = async (): Promise<void> => {
      await driver.waitForNotice(tab, 'This setting allows AI training');
      await driver.clickNoticeButton(tab, 'Turn off');
    };

    it('is confirmed in another document than it was pressed in, and both are on the receipt', async () => {
      await visit('plain');
      await turnOff();
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      const [change] = await changesOf(driver);
      expect(change).toMatchObject({ form: 3, step: 'confirmed', presses: 1, origin: SITE, path: PATH });
      expect(change?.documents?.pressed).toMatch(/./u);
      expect(change?.documents?.read).not.toBe(change?.documents?.pressed);
      expect(server.world.linkedin.loads).toBe(2);
    });

    it('is not confirmed by a route that goes and comes back while it is under way', async () => {
      await visit('plain');
      await turnOff();
      await expect.poll(() => server.world.linkedin.on, { interval: 20 }).toBe(false);
      await tab.evaluate((path) => {
        history.pushState(null, '', '/feed/');
        setTimeout(() => history.pushState(null, '', path), 300);
      }, PATH);
      await expect.poll(async () => (await changesOf(driver))[0]?.step).toBe('confirmed');
      const [change] = await changesOf(driver);
      expect(change?.documents?.read).not.toBe(change?.documents?.pressed);
      expect([server.world.linkedin.loads, change?.presses]).toEqual([2, 1]);
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
    });

    it('of a service that forgets it is not confirmed by what the browser puts back', async () => {
      await visit('form', { keeps: false });
      await turnOff();
      await driver.waitForNotice(tab, 'Could not turn it off');
      const changes = await changesOf(driver);
      expect(changes.map(({ step, why, again }) => [step, why, again])).toEqual([
        ['failed', 'not-kept', undefined],
        ['failed', 'not-kept', 1],
      ]);
      expect(changes.reduce((sum, { presses }) => sum + presses, 0)).toBe(2);
      // A box tells of a press by an event that the browser vouches for, whoever pressed it.
      expect(changes.map(({ hand }) => hand)).toEqual([undefined, undefined]);
      expect((await findingOf(driver, LINKEDIN)).state).toBe('allowed');
    });

    it.each([
      ['#words', () => document.querySelector<HTMLTextAreaElement>('#words')?.value],
      ['#note', () => document.querySelector('#note')?.textContent],
    ] as const)('takes nothing from the person: what they wrote in %s stays', async (field, written) => {
      await visit('fields');
      await driver.waitForNotice(tab, 'This setting allows AI training');
      await tab.click(field);
      await tab.keyboard.type('In my own words');
      await turnOff();
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      expect(await tab.evaluate(written)).toContain('In my own words');
      expect(await changesOf(driver)).toMatchObject([{ step: 'confirmed', presses: 1 }]);
      // It was read in a tab that is closed again.
      expect(server.world.linkedin.loads).toBe(2);
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      // Nothing of it is kept.
      expect(JSON.stringify([await driver.readStorage(), await driver.readStorage('session')])).not.toContain(
        'own words',
      );
    });

    it('is read in its own tab where only the page has filled in a field', async () => {
      await visit('fields');
      await turnOff();
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      // What it was loaded with is there no more.
      const loaded = await tab.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON() as unknown);
      expect(loaded).toMatchObject({ type: 'reload' });
    });

    it('is not confirmed by the copy of what it sent that a page shows at first', async () => {
      await visit('copied', { keeps: false });
      await turnOff();
      await expect
        .poll(async () => (await changesOf(driver))[0])
        .toMatchObject({ why: expect.any(String), reloaded: { state: 'allowed' } });
      expect((await findingOf(driver, LINKEDIN)).state).toBe('allowed');
      expect((await changesOf(driver)).filter(({ step }) => step === 'confirmed')).toEqual([]);
    });

    it.runIf(name === 'chromium')('is not confirmed by what the site’s own worker had in store', async () => {
      const titled = (title: string): Promise<unknown> => tab.waitForFunction(`document.title==='${title}'`);
      await visit('worked', { keeps: false });
      await titled('ready');
      await visit('worked', { keeps: false });
      await driver.waitForNotice(tab, 'This setting allows AI training');
      // So that it is read in a tab of its own, which the worker answers.
      await tab.click('#words');
      await tab.keyboard.type('In my own words');
      await turnOff();
      await titled('left');
      await expect
        .poll(async () => (await changesOf(driver))[0])
        .toMatchObject({ why: expect.any(String), reloaded: { state: 'allowed' } });
      expect((await changesOf(driver)).filter(({ step }) => step === 'confirmed')).toEqual([]);
      await tab.evaluate(async () => {
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
        await caches.delete('own');
      });
    });

    it('is not confirmed by the answer to a form, which shows what was sent', async () => {
      await visit('sent', { keeps: false });
      await turnOff();
      // The page, the answer to the form, and what its address gives.
      await expect.poll(() => server.world.linkedin.loads).toBe(3);
      await expect
        .poll(async () => (await changesOf(driver))[0])
        .toMatchObject({ step: 'pressed', why: 'unconfirmed' });
      expect((await findingOf(driver, LINKEDIN)).state).toBe('allowed');
    });

    it('and what is known are not overruled by a page that is older, which says so', async () => {
      Object.assign(server.world.linkedin, { page: 'plain' });
      const older = await driver.newPage(SITE + PATH);
      beside.push(older);
      // Both browsers keep the page as it is, for going back to it.
      await driver.goto(older, `${SITE}/own/ahead`);
      await visit('plain', { on: false });
      await expect.poll(() => findingOf(driver, LINKEDIN)).toMatchObject({ state: 'refused' });
      await older.bringToFront();
      await older.evaluate(() => history.back());
      const said = async (): Promise<string> => (await driver.notice(older))?.text ?? '';
      await expect.poll(said).toMatch(/older than what Holdout last read/u);
      const known = await findingOf(driver, LINKEDIN);
      expect(known).toMatchObject({ state: 'refused' });
      expect(known).not.toHaveProperty('drift');
    });

    it('is not confirmed by the page of another account, which may have signed in meanwhile', async () => {
      await visit('sends', { who: 'Jo Doe' });
      await driver.waitForNotice(tab, 'This setting allows AI training');
      server.world.linkedin.who = 'Al Other';
      await turnOff();
      await expect
        .poll(async () => (await changesOf(driver))[0])
        .toMatchObject({ step: 'failed', why: 'account-changed', presses: 1 });
      expect(JSON.stringify(await driver.readStorage())).not.toMatch(/Jo Doe|Al Other/iu);
    });

    it('that was put away stays away when the person comes back to the tab', async () => {
      await visit('plain');
      await driver.waitForNotice(tab, 'This setting allows AI training');
      await driver.clickNoticeButton(tab, 'Not now');
      await driver.waitForNoNotice(tab);
      beside.push(await driver.newPage());
      await expect.poll(() => tab.evaluate(() => document.hidden)).toBe(true);
      await tab.bringToFront();
      await expect.poll(() => tab.evaluate(() => document.hidden)).toBe(false);
      // Longer than a look takes that agrees with the one before.
      await new Promise((resolve) => {
        setTimeout(resolve, 5000);
      });
      expect(await driver.notice(tab)).toBeUndefined();
    });

    it('whose press leads away is confirmed with the press that was reported', async () => {
      await visit('sends');
      await turnOff();
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      expect(await changesOf(driver)).toMatchObject([{ step: 'confirmed', presses: 1 }]);
    });

    it('on a page that is not left says so, presses nothing more, and is confirmed by the next load', async () => {
      let leave = false;
      const answer = (dialog: { accept(): Promise<void>; dismiss(): Promise<void> }): void =>
        void (leave ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
      tab.on('dialog', answer);
      await visit('stays');
      await turnOff();
      const notice = await driver.waitForNotice(tab, 'Not confirmed');
      expect(notice.text).toContain('the page was not reloaded');
      expect(await changesOf(driver)).toMatchObject([{ step: 'acted', presses: 1 }]);
      leave = true;
      await tab.reload();
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      expect(await changesOf(driver)).toMatchObject([{ step: 'confirmed', presses: 1 }]);
      tab.off('dialog', answer);
    });

    it('and a finding have the address that the app’s own route led to', async () => {
      await visit('plain', {}, '/own/app');
      await tab.evaluate((path) => {
        history.pushState(null, '', path);
        document.querySelector('p')?.removeAttribute('hidden');
      }, PATH);
      await turnOff();
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      expect(await changesOf(driver)).toMatchObject([{ step: 'confirmed', path: PATH }]);
      expect(await findingOf(driver, LINKEDIN)).toMatchObject({ path: PATH, origin: SITE });
    });

    it('has one notice and one press where the script came into the page twice', async () => {
      await visit('plain');
      await driver.waitForNotice(tab, 'This setting allows AI training');
      const tabId = await driver.tabId(tab);
      await driver.inExtension(async (browser, id) => {
        const files = ['content-scripts/linkedin.js'];
        await browser.scripting.executeScript({ target: { tabId: id }, files });
      }, tabId);
      await driver.waitForNotice(tab, 'This setting allows AI training');
      const notices = (): Promise<number> =>
        tab.evaluate(
          () => [...document.documentElement.children].filter((one) => !/^(?:HEAD|BODY)$/u.test(one.tagName)).length,
        );
      await expect.poll(notices).toBe(1);
      await tab.bringToFront();
      await turnOff();
      await driver.waitForNotice(tab, 'Off. Confirmed after reload.');
      expect(await changesOf(driver)).toMatchObject([{ step: 'confirmed', presses: 1 }]);
    });

    it('is the person’s own only by a real press on the control', async () => {
      await visit('plain', { on: false });
      expect(await findingOf(driver, LINKEDIN)).toMatchObject({ state: 'refused' });
      // The service turns it on while the page is open, and something is clicked elsewhere, really and not.
      await tab.evaluate(() => {
        document.querySelector('#t')?.setAttribute('aria-checked', 'true');
        document.querySelector('h1')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      });
      await tab.click('h1');
      const state = async (): Promise<string> => (await findingOf(driver, LINKEDIN)).state;
      await expect.poll(state).toBe('allowed');
      const finding = await findingOf(driver, LINKEDIN);
      expect(finding).toMatchObject({ drift: { refused: expect.any(String) } });
      expect(finding).not.toHaveProperty('by');
      await tab.click('#t');
      await expect.poll(state).toBe('refused');
      expect(await findingOf(driver, LINKEDIN)).toMatchObject({ by: 'hand' });
    });

    it.runIf(name === 'chromium')('is not even looked for on a page that was drawn ahead and never shown', async () => {
      await visit('plain', {}, '/own/ahead');
      await expect.poll(() => server.world.linkedin.loads).toBe(1);
      // Longer than a look takes where it is one.
      await new Promise((resolve) => {
        setTimeout(resolve, 6000);
      });
      const kept = Object.keys(await driver.readStorage()).filter(
        (key) => !/^(?:ledger|preferences|index|open)$/u.test(key),
      );
      expect(kept).toEqual([]);
    });

    // Chromium has no containers.
    it.runIf(name === 'firefox')('in a container is confirmed there, and not by what another one shows', async () => {
      let leave = false;
      Object.assign(server.world.linkedin, { page: 'stays' });
      // The container's page is told by its address alone.
      await driver.goto(tab, 'about:blank');
      await driver.openContainer(SITE + PATH);
      const there = await driver.waitForPage(SITE + PATH);
      there.on(
        'dialog',
        (dialog: { accept(): Promise<void>; dismiss(): Promise<void> }) =>
          void (leave ? dialog.accept() : dialog.dismiss()).catch(() => undefined),
      );
      await driver.waitForNotice(there, 'This setting allows AI training');
      await driver.clickNoticeButton(there, 'Turn off');
      await expect.poll(async () => (await changesOf(driver))[0]?.step).toBe('acted');
      // The service shows it off to everybody, and to whoever is signed in outside the container too.
      await visit('plain', { on: false });
      await expect.poll(async () => (await driver.finding(LINKEDIN))?.state).toBe('refused');
      expect(await changesOf(driver)).toMatchObject([{ step: 'acted', presses: 1 }]);
      leave = true;
      await there.bringToFront();
      await there.reload();
      await driver.waitForNotice(there, 'Off. Confirmed after reload.');
      expect(await changesOf(driver)).toMatchObject([{ step: 'confirmed', presses: 1 }]);
      await there.close();
    });

    // Chromium takes an unpacked extension away when it is let into private windows; tests/unit/background holds that
    // what is private has a store of its own.
    it.runIf(name === 'firefox')(
      'in a private window is kept in the session alone, confirmed there, and goes with the window',
      async () => {
        // The extension starts anew, and would look at what is open.
        await driver.goto(tab, 'about:blank');
        const close = await driver.openPrivate(SITE + PATH);
        const session = async (): Promise<Record<string, unknown>> => driver.readStorage('session');
        await expect
          .poll(async () => ((await session())[`private:${KEY}`] as Finding | undefined)?.state)
          .toBe('allowed');
        const there = await driver.waitForPage(SITE + PATH);
        await driver.waitForNotice(there, 'This setting allows AI training');
        await driver.clickNoticeButton(there, 'Turn off');
        await driver.waitForNotice(there, 'Off. Confirmed after reload.');
        expect((await session())['private:change:00000001']).toMatchObject({ step: 'confirmed', presses: 1 });
        expect((await session())[`private:${KEY}`]).toMatchObject({ state: 'refused', strength: 'saved' });
        // Nothing of it is where the log, the badge and the export have what they tell from.
        const kept = await driver.readStorage();
        expect(Object.keys(kept).filter((key) => !/^(?:ledger|preferences)$/u.test(key))).toEqual([]);
        expect(exportFile(kept, '0.1.0', new Date())).not.toContain('linkedin');
        expect((await driver.badge()).text).toBe('');
        await close();
        await expect
          .poll(async () => Object.keys(await session()).filter((key) => key.startsWith('private:')))
          .toEqual([]);
      },
    );
  });
}
