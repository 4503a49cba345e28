/**
 * `npm run live -- SERVICE`: for maintainers. Opens a real browser (`--firefox`: Firefox) with a profile of its own and
 * the built extension, waits for them to sign in, visits the service's settings pages, changes nothing, and writes what
 * was found: reports for `npm run fixture`, confirmations for `npm run confirm`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { addressFor } from '../src/catalog/address.ts';
import { INSTALLED_HOSTS } from '../src/catalog/hosts.ts';
import { allServices } from '../src/catalog/list.ts';
import { locate } from '../src/catalog/match.ts';
import type { Service, Setting } from '../src/catalog/schema.ts';
import type { Finding } from '../src/ledger/schema.ts';
import { reportText, type Report, type ReportedControl } from '../src/shared/report.ts';
import { SCAN_PORT } from '../src/shared/scan.ts';
import { reportOf } from '../src/ui/model/report.ts';
import type { BrowserName } from '../tests/browser/support/browsers.ts';
import { launch, type Driver } from '../tests/browser/support/driver.ts';

/** Why a visit waits for the person: the page wants a sign-in, or nothing was read on it. */
export type Why = 'sign-in' | 'nothing';
/** `again`: the page is visited once more; `report`: it is told as it is; `skip`: it is left out. */
export type Answer = 'again' | 'report' | 'skip';

export interface Live {
  driver: Driver;
  service: Service;
  say: (text: string) => void;
  /** Waits for the person. */
  person: (setting: Setting, why: Why) => Promise<Answer>;
  /** How long a page may take to show its setting, in ms. */
  patience?: number;
}

const PATIENCE = 20_000;
/** What ends the waiting for a page: the rest may still be drawing. */
const SAID = new Set<Finding['state']>(['allowed', 'refused', 'locked', 'not-offered', 'signed-out']);

/** Visits each page of the service that has an address. @returns what was found, none of what was left out */
export async function visitAll(live: Live): Promise<Report[]> {
  const { driver, service, say } = live;
  const hosts = service.hosts.filter((host) => !INSTALLED_HOSTS.includes(host));
  if (hosts.length > 0) await driver.grant(hosts);
  // Nothing that could be pressed is offered in the pages.
  await driver.inExtension((browser) =>
    browser.runtime.sendMessage({ type: 'preferences/set', change: { notice: false } }),
  );
  const page = await driver.newPage();
  const reports: Report[] = [];
  for (const setting of service.settings) {
    const address = setting.remedy === 'control' ? addressFor(setting) : undefined;
    if (address === undefined) {
      say(`${setting.name}: has no page that could be visited.`);
      continue;
    }
    const report = await visit(live, setting, address, page);
    say(`${setting.name}: ${report ? `${report.kind}, ${report.state ?? 'nothing read'}` : 'left out'}.`);
    if (report) reports.push(report);
  }
  return reports;
}

async function visit(live: Live, setting: Setting, address: string, page: Page): Promise<Report | undefined> {
  const { driver, service, person, patience = PATIENCE } = live;
  for (;;) {
    const began = Date.now();
    // A page that goes on loading may show its setting all the same.
    await driver.goto(page, address).catch(() => undefined);
    const finding = await found(driver, { service: service.id, setting: setting.id }, began, patience);
    const href = await driver.url(page);
    const signIn = finding?.state === 'signed-out' || locate(service, href)?.signedOut === true;
    const why: Why | undefined = signIn ? 'sign-in' : finding ? undefined : 'nothing';
    const answer = why === undefined ? 'report' : await person(setting, why);
    if (answer === 'skip') return undefined;
    if (answer === 'report') return told(live, setting, page, finding);
  }
}

/** The finding of this visit: one that says how it stands, or the last there was when the time was over. */
async function found(
  driver: Driver,
  ref: { service: string; setting: string },
  began: number,
  patience: number,
): Promise<Finding | undefined> {
  for (;;) {
    const finding = await driver.finding(ref);
    const own = finding && Date.parse(finding.at) >= began ? finding : undefined;
    if ((own && SAID.has(own.state)) || Date.now() - began > patience) return own;
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
  }
}

async function told(
  { driver, service }: Live,
  setting: Setting,
  page: Page,
  finding: Finding | undefined,
): Promise<Report> {
  const labels = service.settings.flatMap((one) =>
    one.remedy === 'control' ? one.control.labels.map(({ text }) => text) : [],
  );
  const { skeleton, version } = await driver.inExtension(
    async (browser, tabId, port, known) => {
      const reply = await browser.runtime.sendMessage({ type: 'scan/load', tabId });
      if (!(reply as { ok: boolean }).ok) throw new Error(`the page cannot be looked at: ${JSON.stringify(reply)}`);
      const line = browser.tabs.connect(tabId, { name: port });
      try {
        const shown = await new Promise((resolve, reject) => {
          line.onMessage.addListener((message: unknown) => {
            if (Object(message).report) resolve(Object(message).report);
            if (Object(message).failed) reject(new Error('the page could not be looked at'));
          });
          line.onDisconnect.addListener(() => reject(new Error('the page has gone')));
          // A port of the extension's has no origin to name.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          line.postMessage({ do: 'report', known });
        });
        return { skeleton: shown, version: browser.runtime.getManifest().version };
      } finally {
        line.disconnect();
      }
    },
    await driver.tabId(page),
    SCAN_PORT,
    labels,
  );
  return reportOf(
    await driver.url(page),
    skeleton as { controls: ReportedControl[]; lang: string },
    { service: { id: service.id }, setting: { id: setting.id }, ...(finding ? { finding } : {}) },
    version,
    new Date().toISOString().slice(0, 10),
    labels,
  );
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).find((one) => !one.startsWith('--'));
  const service = allServices.find(({ id }) => id === given);
  if (!service) {
    console.error(
      `npm run live -- SERVICE [--firefox], where SERVICE is one of: ${allServices.map(({ id }) => id).join(' ')}`,
    );
    process.exitCode = 2;
    return;
  }
  const browser: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const root = fileURLToPath(new URL('..', import.meta.url));
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const built = spawnSync('npx', ['wxt', 'build', '-b', target], options);
  if (built.status !== 0) throw new Error(`The extension does not build:\n${built.stdout}\n${built.stderr}`);
  const folder = join(root, '.output', 'live');
  const profile = join(folder, `profile-${browser}`);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  console.log(
    `The profile is ${relative(root, profile)}: whoever has it is signed in where you sign in now. Delete it when you are done.`,
  );
  const driver = await launch({
    browser,
    extensionDir: join(root, '.output', `${target}-mv3`),
    headful: true,
    profile,
  });
  const input = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const reports = await visitAll({
      driver,
      service,
      say: (text) => console.log(text),
      async person({ name }, why) {
        const what = why === 'sign-in' ? `${service.name} wants you to sign in` : 'Nothing was read';
        const answer = await input.question(
          `${name}: ${what}. Enter: visit it again; r: report it as it is; s: skip. `,
        );
        return answer.trim() === 'r' ? 'report' : answer.trim() === 's' ? 'skip' : 'again';
      },
    });
    for (const report of reports) {
      const file = join(folder, `${report.service ?? service.id}-${report.setting ?? ''}.json`);
      writeFileSync(file, `${reportText(report)}\n`);
      console.log(`npm run ${report.kind === 'works' ? 'confirm' : 'fixture'} ${relative(root, file)}`);
    }
  } finally {
    input.close();
    await driver.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
