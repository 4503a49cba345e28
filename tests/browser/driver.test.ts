/**
 * The driver itself, with an extension made for it: what it says about the browsers must be true before it is used on
 * Holdout.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../replicas/linkedin/index.ts';
import { forEachBrowser } from './support/each.ts';

const setting = `https://www.linkedin.com${paths.setting}`;
const other = 'https://other.example/*';
let dir = '';

const background = `
const api = globalThis.browser ?? globalThis.chrome;
const born = Date.now() + Math.random();
api.runtime.onInstalled.addListener(({ reason }) => api.storage.local.set({ ['installed-' + api.runtime.getManifest().version]: reason }));
api.runtime.onMessage.addListener((message, sender, answer) => {
  if (message === 'born') answer(born);
  if (message === 'fetch') fetch('https://www.linkedin.com/sent-by-the-background').then((r) => answer(r.status), (e) => answer(String(e)));
  if (message === 'badge') api.action.setBadgeText({ text: '1', tabId: sender.tab.id }).then(() => answer(true));
  return true;
});
api.permissions.onAdded.addListener((added) => api.storage.local.set({ added: added.origins }));
`;

const content = `
const api = globalThis.browser ?? globalThis.chrome;
const host = document.createElement('div');
document.documentElement.append(host);
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
button.textContent = 'Count';
let presses = 0;
const said = document.createElement('p');
said.textContent = 'version ' + api.runtime.getManifest().version;
button.addEventListener('click', (event) => {
  presses += 1;
  said.textContent = presses + ' ' + (event.isTrusted ? 'trusted' : 'untrusted');
});
const wrap = document.createElement('div');
wrap.style.cssText = 'position: fixed; right: 20px; bottom: 20px; background: white';
wrap.append(said, button);
root.append(wrap);
`;

const popup = `<!doctype html><meta charset="utf-8"><title>Popup</title>
<style>body { margin: 0; width: 320px; height: 200px; background: #fff } @media (prefers-color-scheme: dark) { body { background: #000 } }</style>
<button id="b">Press</button><script src="popup.js"></script>`;

const popupScript = `
const api = globalThis.browser ?? globalThis.chrome;
document.querySelector('#b').addEventListener('click', async () => {
  document.title = 'granted ' + (await api.permissions.request({ origins: ['${other}'] }));
});
`;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'driver-test-'));
  await mkdir(join(dir, 'deep'));
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Driver test',
      version: '1.0',
      permissions: ['storage'],
      host_permissions: ['https://www.linkedin.com/*'],
      optional_host_permissions: [other],
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      action: { default_popup: 'popup.html', default_title: 'Press me' },
      content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['content.js'] }],
      browser_specific_settings: { gecko: { id: 'driver-test@holdout.invalid' } },
    }),
    'background.js': background,
    'content.js': content,
    'popup.html': popup,
    'popup.js': popupScript,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
});

afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

forEachBrowser('driver', (bed) => {
  test('a page lives under its real host name, and nothing else is asked for', async () => {
    const driver = await bed.launchBare();
    const page = await driver.newPage(setting);
    await page.waitForSelector('input[role=switch]');
    expect(page.url()).toBe(setting);
    expect(await page.evaluate(() => window.isSecureContext && document.cookie.includes('liap=true'))).toBe(true);
    // Browsers like to talk a while after their start.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(bed.server.unexplained()).toEqual([]);
    expect(bed.server.requests().map((entry) => entry.path)).toContain(paths.setting);
    expect(new Set(bed.server.requests().map((entry) => entry.host))).toEqual(new Set(['www.linkedin.com']));
  });

  test('what an extension asks for is seen', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    const page = await driver.openExtensionPage('popup.html');
    expect(await page.title()).toBe('Popup');
    expect(await driver.url(page)).toBe(`${driver.baseUrl}popup.html`);
    expect(bed.server.requests()).toEqual([]);
    const status = await driver.inExtension((browser) => browser.runtime.sendMessage('fetch'));
    expect(status).toBe(404);
    expect(bed.server.unexplained().map((entry) => entry.path)).toEqual(['/sent-by-the-background']);
  });

  test('a page of a replica that the extension fetches is seen as well', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    await driver.inExtension(async (_browser, url) => (await fetch(url)).status, setting);
    expect(bed.server.unexplained().map((entry) => entry.path)).toEqual([paths.setting]);
  });

  test('a tab that the extension opens is found', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    await driver.inExtension(async (browser) => {
      await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
      await browser.windows.create({ url: 'https://www.linkedin.com/feed/?window' });
    });
    expect(await (await driver.waitForPage('popup.html')).title()).toBe('Popup');
    const page = await driver.waitForPage('https://www.linkedin.com/feed/?window');
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    await expect(driver.waitForPage('https://www.linkedin.com/nowhere', 300)).rejects.toThrow('a tab at');
  });

  test('storage, background and its end', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    await driver.writeStorage({ a: { b: 1 } });
    expect(await driver.readStorage()).toMatchObject({ a: { b: 1 } });
    const first = await driver.inExtension((browser) => browser.runtime.sendMessage('born'));
    expect(await driver.backgroundRuns()).toBe(true);
    await driver.killBackground();
    expect(await driver.backgroundRuns()).toBe(false);
    expect(await driver.readStorage()).toMatchObject({ a: { b: 1 } });
    expect(await driver.backgroundRuns()).toBe(false);
    const second = await driver.inExtension((browser) => browser.runtime.sendMessage('born'));
    expect(second).not.toBe(first);
    expect(await driver.backgroundRuns()).toBe(true);
  });

  test('a closed shadow root is read, clicked and reached by the keyboard', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    const page = await driver.newPage(setting);
    const notice = await driver.waitForNotice(page, 'version 1.0');
    expect(notice.buttons.map((button) => button.name)).toEqual(['Count']);
    // The keyboard first: a click by the mouse would leave the focus where the keys are to bring it.
    await driver.pressNoticeButton(page, 'Count');
    await driver.waitForNotice(page, '1 trusted');
    await driver.clickNoticeButton(page, 'Count');
    await driver.waitForNotice(page, '2 trusted');
    await expect(driver.waitForNotice(page, 'something else', 300)).rejects.toThrow('it said "2 trusted');
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await driver.waitForNoNotice(page);
  });

  test('the toolbar button opens the popup', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    const page = await driver.newPage(setting);
    const opened = await driver.clickToolbarButton(page);
    expect(opened.url).toBe(`${driver.baseUrl}popup.html`);
    expect(opened.width).toBe(320);
    expect(opened.height).toBeGreaterThanOrEqual(200);
    expect(opened.page === undefined).toBe(bed.name === 'firefox');
    const file = join(dir, `${bed.name}.png`);
    await opened.screenshot(file);
    expect((await readFile(file)).readUInt32BE(16)).toBe(320);
    if (opened.page) expect(await opened.page.title()).toBe('Popup');
    await opened.close();
  });

  test('the badge of a tab', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    const page = await driver.newPage(setting);
    await driver.inExtension(
      (browser, tabId) => browser.action.setBadgeText({ text: '7', tabId }),
      await driver.tabId(page),
    );
    expect(await driver.badge(page)).toEqual({ text: '7', title: 'Press me' });
    expect((await driver.badge()).text).toBe('');
  });

  test('hosts are granted and taken away', async () => {
    const driver = await bed.shared({ extensionDir: dir });
    const contains = (): Promise<boolean> =>
      driver.inExtension((browser, origins) => browser.permissions.contains({ origins }), [other]);
    expect(await contains()).toBe(false);
    await driver.grant([other]);
    expect(await contains()).toBe(true);
    await driver.revoke([other]);
    expect(await contains()).toBe(false);
    await expect(driver.grant(['https://unlisted.example/*'])).rejects.toThrow();
  });

  test('a prompt that the extension itself causes is answered', async () => {
    const driver = await bed.launch({ extensionDir: dir });
    await driver.acceptPrompt([other]);
    const page = await driver.openExtensionPage('popup.html');
    await page.click('#b');
    await page.waitForFunction(() => document.title === 'granted true');
    expect(await driver.readStorage()).toMatchObject({ added: [other] });
  });

  test('an update leaves the old script in the open page and puts the new one in the next', async () => {
    const driver = await bed.launch({ extensionDir: dir });
    const page = await driver.newPage(setting);
    await driver.waitForNotice(page, 'version 1.0');
    expect(await driver.updateExtension()).toBe('1.1');
    const later = await driver.newPage(setting);
    await driver.waitForNotice(later, 'version 1.1');
    expect((await driver.notice(page))?.text).toContain('version 1.0');
    expect(await driver.readStorage()).toMatchObject({ 'installed-1.0': 'install', 'installed-1.1': 'update' });
  });

  test('light and dark', async () => {
    const driver = await bed.launch({ extensionDir: dir, colorScheme: 'dark' });
    const page = await driver.openExtensionPage('popup.html');
    const dark = (): Promise<boolean> => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await dark()).toBe(true);
    await driver.setColorScheme('light');
    expect(await dark()).toBe(false);
  });

  test('what an earlier browser left is there again', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'driver-profile-'));
    const first = await bed.launch({ extensionDir: dir, profile });
    const page = await first.newPage(setting);
    await page.evaluate(() => localStorage.setItem('kept', 'yes'));
    await first.writeStorage({ kept: 'too' });
    await first.close();
    const second = await bed.launch({ extensionDir: dir, profile });
    const again = await second.newPage(setting);
    expect(await again.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
    expect([second.extensionId, (await second.readStorage())['kept']]).toEqual([first.extensionId, 'too']);
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });
});
