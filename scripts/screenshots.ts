/**
 * `npm run screenshots`: the pictures of the README, made with the built extension in real Chromium and kept in
 * assets/pictures. The notice stands on a replica of LinkedIn's page; what the popup and the dashboard list is
 * invented.
 *
 * `npm run screenshots -- --store`: those of the stores' listings instead, at the sizes that they ask for, in
 * .output/store.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { changeKey, recordKey } from '../src/shared/refs.ts';
import { DEFAULT_PREFERENCES, type Change, type Finding, type PastRound, type Sent } from '../src/ledger/schema.ts';
import { NO_HEAD, seal, type Sealable } from '../src/ledger/seal.ts';
import { allServices } from '../src/catalog/list.ts';
import { INSTALLED_HOSTS } from '../src/catalog/hosts.ts';
import { paths, words } from '../tests/replicas/linkedin/index.ts';
import { startReplicas } from '../tests/replicas/index.ts';
import { requireBrowsers } from '../tests/browser/browsers.ts';
import { launch, type ColorScheme } from '../tests/browser/driver.ts';
import { until } from '../tests/browser/until.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const store = process.argv.includes('--store');
const folder = store ? join(root, '.output', 'store') : join(root, 'assets', 'pictures');
const hour = 3_600_000;

requireBrowsers();
const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);

const server = await startReplicas();
const driver = await launch({ browser: 'chromium', server, extensionDir: join(root, '.output', 'chrome-mv3') });
await (await driver.waitForPage('welcome.html')).close();

async function picture(
  page: Page,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  if (store) return;
  for (const scheme of ['light', 'dark'] satisfies ColorScheme[]) {
    await driver.setColorScheme(scheme);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    await driver.screenshot(page, join(folder, `${name}-${scheme}.png`), clip);
  }
  await driver.setColorScheme('light');
}

/** One of a listing's pictures: 1280 × 800 unless it is a tile, without transparency, as the stores ask. */
async function listed(page: Page, name: string, width = 1280, height = 800): Promise<void> {
  if (!store) return;
  await page.setViewport({ width, height });
  // What is drawn anew for another size comes within a few frames.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  const png = await page.screenshot();
  await mkdir(folder, { recursive: true });
  await sharp(png)
    .flatten({ background: '#ffffff' })
    .png()
    .toFile(join(folder, `${name}.png`));
  const { width: wide, height: high } = await sharp(join(folder, `${name}.png`)).metadata();
  if (wide !== width || high !== height) throw new Error(`${name} is ${wide} × ${high}`);
}

/** Its buttons look as if they did nothing for as long as they do nothing: half a second in sight. */
async function ready(): Promise<void> {
  await until(
    'the notice’s buttons',
    () => driver.notice(page),
    (notice) => notice !== undefined && notice.buttons.length > 0 && notice.buttons.every((button) => !button.disabled),
  );
}

const page = await driver.newPage();
await page.setViewport(store ? { width: 1280, height: 800 } : { width: 1100, height: 620 });
await driver.goto(page, `https://www.linkedin.com${paths.setting}`);
await driver.waitForNotice(page, words.en.toggle);
await ready();
await picture(page, 'notice');
await ready();
await listed(page, '1-notice');
await driver.clickNoticeButton(page, 'Turn off');
await driver.waitForNotice(page, 'Off. Confirmed after reload.', 30_000);
await ready();
await picture(page, 'confirmed');
await listed(page, '2-confirmed');

const back = (days: number, seconds = 0): string =>
  new Date(Date.now() - days * 24 * hour + seconds * 1000).toISOString();
const invented: [string, string, Finding['state'], Partial<Finding>][] = [
  [
    'linkedin',
    'genai-improvement',
    'allowed',
    {
      earlier: [
        { state: 'allowed', from: back(22), to: back(22, 1) },
        { state: 'refused', from: back(22, 62), to: back(4), by: 'holdout' },
      ],
      drift: { refused: back(4), found: back(0, -3600), read: back(0, -3000) },
    },
  ],
  ['pinterest', 'canvas', 'allowed', {}],
  ['x', 'grok-training', 'allowed', {}],
  ['grammarly', 'individual', 'signed-out', {}],
  ['chatgpt', 'improve-model', 'refused', { strength: 'still' }],
  ['claude', 'model-training', 'refused', { strength: 'saved' }],
  ['gemini', 'keep-activity', 'refused', { strength: 'saved' }],
  ['github', 'copilot-training', 'refused', { strength: 'still' }],
  ['mistral', 'vibe-training', 'refused', { strength: 'saved' }],
];
const services = [...new Set(invented.map(([service]) => service)), 'instagram', 'reddit'];
const known = allServices.filter(({ id }) => services.includes(id));
await driver.grant([...new Set(known.flatMap(({ hosts }) => hosts))].filter((host) => !INSTALLED_HOSTS.includes(host)));
const labelOf = (service: string, setting: string): string => {
  const definition = known.find(({ id }) => id === service)?.settings.find(({ id }) => id === setting);
  return definition?.remedy === 'control' ? (definition.control.labels[0]?.text ?? definition.name) : setting;
};
const ago = (days: number): string => new Date(Date.now() - days * 24 * hour).toISOString();
const before = (service: string, id: number): Change => {
  const [, setting = ''] = invented.find(([name]) => name === service) ?? [];
  const label = labelOf(service, setting);
  const moment = (state: 'allowed' | 'refused', seconds: number) => ({
    state,
    label,
    position: state === 'allowed' ? ('on' as const) : ('off' as const),
    at: new Date(Date.now() - 22 * 24 * hour + (id * 60 + seconds) * 1000).toISOString(),
  });
  return {
    id,
    service,
    setting,
    kind: 'refuse',
    origin: 'https://example.com',
    path: '/',
    version: '0.1.0',
    step: 'confirmed',
    before: moment('allowed', 0),
    after: moment('refused', 2),
    reloaded: moment('refused', 9),
    presses: 1,
    moved: [],
    round: 'refuse',
  };
};
let head = NO_HEAD;
async function sealed<R extends Sealable>(record: R): Promise<R> {
  const link = await seal(record, head);
  ({ head } = link);
  return link.record;
}
const changes: Change[] = [];
for (const service of ['linkedin', 'claude', 'chatgpt'])
  changes.push(await sealed(before(service, changes.length + 1)));
const sent = await sealed<Sent>({
  id: 1,
  service: 'instagram',
  setting: 'objection-form',
  kind: 'sent',
  at: ago(10),
  by: 'form',
  to: 'https://help.instagram.com/',
  version: '0.1.0',
});
const pastRound = (id: number, task: 'look' | 'refuse', days: number, own: number[]): PastRound => ({
  id,
  round: task,
  task,
  startedAt: ago(days + (task === 'look' ? 0.01 : 0)),
  endedAt: ago(days),
  step: 'ended',
  planned: task === 'look' ? 9 : 3,
  done: task === 'look' ? 9 : 3,
  allowed: task === 'look' ? 4 : 0,
  refused: task === 'look' ? 4 : 3,
  other: task === 'look' ? 1 : 0,
  changes: own,
});
await driver.inExtension(async (browser) => {
  await browser.storage.local.clear();
});
await driver.writeStorage({
  ledger: { version: 2, changes: changes.length, sent: 1, rounds: 2, salt: 'invented', head },
  preferences: { ...DEFAULT_PREFERENCES, services },
  ...Object.fromEntries(changes.map((change) => [changeKey(change.id), change])),
  ...Object.fromEntries(
    [pastRound(1, 'look', 22, []), pastRound(2, 'refuse', 22, [1, 2, 3])].map((round) => [
      recordKey('past-round', round.id),
      round,
    ]),
  ),
  [recordKey('sent', 1)]: sent,
  ...Object.fromEntries(
    invented.map(([service, setting, state, more], index) => [
      `finding:${service}/${setting}`,
      {
        service,
        setting,
        state,
        position: state === 'refused' ? 'off' : 'on',
        refuses: 'off',
        label: labelOf(service, setting),
        rung: 'name',
        origin: 'https://example.com',
        path: '/',
        at: new Date(Date.now() - hour - index * 60_000).toISOString(),
        strength: 'seen',
        ...more,
      },
    ]),
  ),
  'request:instagram/objection-form': {
    service: 'instagram',
    setting: 'objection-form',
    sentAt: new Date(Date.now() - 240 * hour).toISOString(),
  },
});

const popup = await driver.openExtensionPage('popup.html');
await new Promise((resolve) => {
  setTimeout(resolve, 500);
});
await picture(
  popup,
  'popup',
  await popup.$eval('#app', (app) => ({
    x: 0,
    y: 0,
    width: 380,
    height: Math.ceil(app.getBoundingClientRect().height),
  })),
);
const popupPicture = await sharp(await popup.screenshot({ clip: { x: 0, y: 0, width: 380, height: 600 } }))
  .png()
  .toBuffer();
await popup.evaluate(() => {
  document.querySelector<HTMLElement>('.btn.primary')?.click();
});
await picture(
  popup,
  'plan',
  await popup.$eval('#app', (app) => ({
    x: 0,
    y: 0,
    width: 380,
    height: Math.ceil(app.getBoundingClientRect().height),
  })),
);
const dashboard = await driver.openExtensionPage('dashboard.html');
await dashboard.setViewport({ width: 1280, height: 860 });
await new Promise((resolve) => {
  setTimeout(resolve, 500);
});
await picture(dashboard, 'dashboard');
await listed(dashboard, '4-dashboard');
await dashboard.evaluate(() => {
  location.hash = '#rounds';
});
await new Promise((resolve) => {
  setTimeout(resolve, 300);
});
await dashboard.setViewport({ width: 1280, height: 460 });
await picture(dashboard, 'rounds');
await dashboard.evaluate(() => {
  location.hash = '#receipt=1';
});
await dashboard.setViewport({ width: 900, height: 1180 });
await picture(dashboard, 'receipt');
await listed(dashboard, '5-receipt');

if (store) {
  const mark = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');
  const tile = await driver.newPage();
  /** The popup beside what it is for, and the two tiles that have no room for more than the name. */
  const draw = async (name: string, width: number, height: number, inside: string): Promise<void> => {
    await tile.setContent(
      `<!doctype html><style>body{margin:0;height:100vh;display:flex;align-items:center;justify-content:center;gap:8%;background:#f4f6f5;color:#15201c;font-family:system-ui,sans-serif}svg{display:block;width:1.5em;height:1.5em}h1{display:flex;align-items:center;gap:.4em;margin:0;font-size:1em;font-weight:600}p{max-width:15em;margin:.7em 0 0;color:#43504b;font-size:.55em;line-height:1.4}img{display:block;border-radius:12px;box-shadow:0 0 0 1px rgb(21 32 28/.08),0 12px 32px rgb(21 32 28/.16)}</style>${inside}`,
    );
    await listed(tile, name, width, height);
  };
  const said = (size: number): string =>
    `<div style="font-size:${size}px"><h1>${mark} Holdout</h1><p>Find the settings by which services train AI on your data, and turn them off.</p></div>`;
  const beside = (height: number): string =>
    `<img height="${height}" alt="" src="data:image/png;base64,${popupPicture.toString('base64')}">`;
  await draw('3-popup', 1280, 800, said(52) + beside(600));
  await draw('tile-440x280', 440, 280, said(34));
  await draw('tile-1400x560', 1400, 560, said(56) + beside(500));
  console.log(`Pictures for the stores in ${folder}`);
}
await driver.close();
await server.close();
