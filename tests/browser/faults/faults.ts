/**
 * What may happen to a round from outside, at each of its transitions, in a real browser. After each: nothing that is
 * known is wrong, nothing was pressed twice for one change, no change lacks its record, and the round has ended with a
 * reason or goes on to its end when asked to.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseStore } from '../../../src/ledger/storage/parse.ts';
import { refKey, type Ref } from '../../../src/shared/refs.ts';
import type { Change, Finding, Ledger } from '../../../src/ledger/schema.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import type { Round } from '../../../src/round/schema.ts';
import { startReplicas, type Server } from '../../replicas/index.ts';
import type { BrowserName } from '../support/browsers.ts';
import { launch, type Driver } from '../support/driver.ts';
import { built } from '../support/each.ts';
import { sleep, until } from '../support/until.ts';

/** What happens. */
export const FAULTS = [
  'background killed',
  'tab closed',
  'window closed',
  'browser restarted',
  'extension updated',
  'permission revoked',
  'page navigated away',
  'hidden tab closed',
  'hidden page navigated away',
  'network gone',
  'storage full',
] as const;
export type Fault = (typeof FAULTS)[number];

/** When: as soon as this is written. The round visits three settings, and it happens to the second, which loads ahead, or around it. */
export const POINTS = [
  'first visit opened',
  'loading ahead',
  'rested ahead',
  'shown',
  'change begun',
  'pressed',
  'done',
  'last visit done',
] as const;
export type Point = (typeof POINTS)[number];

export interface Outcome {
  fault: Fault;
  point: Point;
  /** How the round stood once things had calmed down, before it was asked to go on. */
  stood: string;
  /** What is wrong; empty when all holds. */
  wrong: string[];
  /** How many of the three refuse in the end. */
  refused: number;
  seconds: number;
}

interface Setting {
  ref: Ref;
  host: string;
  isOn: (server: Server) => boolean;
  presses: (server: Server) => boolean[];
}

const other = (service: string, setting: string, key: string, host: string): Setting => ({
  ref: { service, setting },
  host,
  isOn: (server) => (server.world.services[service]?.values[key] ?? 'on') === 'on',
  presses: (server) =>
    (server.world.services[service]?.saves ?? []).filter((save) => save.key === key).map(({ value }) => value === 'on'),
});

/** Three that each have a switch on a page of its own. */
const SETTINGS: [Setting, Setting, Setting] = [
  {
    ref: { service: 'linkedin', setting: 'genai-improvement' },
    host: 'https://www.linkedin.com/*',
    isOn: ({ world }) => world.linkedin.allowDataForGenerativeAI,
    presses: ({ world }) => world.linkedin.saves.map(({ settingValue }) => settingValue),
  },
  other('claude', 'model-training', 'training', 'https://claude.ai/*'),
  other('x', 'grok-training', 'training', 'https://x.com/*'),
];

/** No transition of a round takes longer than this, its longest deadline included, ms. */
const LONGEST = 120_000;

const roundOf = async (driver: Driver): Promise<Round | undefined> =>
  (await driver.readStorage())['round'] as Round | undefined;

/**
 * Waits in a page of the extension until the point is reached, and there does at once what a page of the extension can
 * do.
 * All that it needs is within it: it is sent as text.
 */
async function meet(driver: Driver, point: Point, fault: Fault): Promise<void> {
  await driver.inExtension(
    async (browser, [at, what, ref, host]) => {
      interface Visits {
        windowId?: number;
        tabId?: number;
        visits: { step: string; tabId?: number }[];
      }
      // The first page counts as opened once the browser has said where.
      const placed = (round: Visits | undefined): boolean => round?.tabId !== undefined;
      const reached = (round: Visits | undefined, changes: string[]): boolean => {
        const [first, second, third] = round?.visits.map(({ step }) => step) ?? [];
        switch (at) {
          case 'first visit opened':
            return first === 'open' && placed(round);
          case 'loading ahead':
            return second === 'ahead' && placed(round);
          case 'rested ahead':
            return second === 'ready';
          case 'shown':
            return second === 'working' || second === 'confirming';
          case 'change begun':
            return changes.length > 0;
          case 'pressed':
            return second === 'confirming';
          case 'done':
            return second === 'done';
          default:
            return third === 'done';
        }
      };
      const look = async (): Promise<Visits | undefined> => {
        const items = await browser.storage.local.get();
        const changes = Object.keys(items).filter(
          (key) => key.startsWith('change:') && JSON.stringify(items[key]).includes(`"service":"${ref}"`),
        );
        const round = items['round'] as Visits | undefined;
        return reached(round, changes) ? round : undefined;
      };
      const round = await new Promise<Visits>((resolve, reject) => {
        const listener = (): void =>
          void look().then((found) => {
            if (!found) return;
            browser.storage.onChanged.removeListener(listener);
            resolve(found);
          }, reject);
        browser.storage.onChanged.addListener(listener);
        listener();
        setTimeout(() => reject(new Error(`"${at}" was never reached`)), 60_000);
      });
      const { tabId = -1, windowId = -1, visits } = (await browser.storage.local.get('round'))['round'] as Visits;
      const hidden = visits.find(({ step }) => ['ahead', 'resting', 'ready'].includes(step))?.tabId ?? -1;
      // The tab may not have been told yet where it is to be found.
      const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);
      if (what === 'tab closed') await quietly(browser.tabs.remove(tabId));
      if (what === 'window closed') await quietly(browser.windows.remove(windowId));
      if (what === 'permission revoked') await browser.permissions.remove({ origins: [host] });
      if (what === 'page navigated away')
        await quietly(browser.tabs.update(tabId, { url: 'https://claude.ai/chat/7f0a' }));
      if (what === 'hidden tab closed') await quietly(browser.tabs.remove(hidden));
      if (what === 'hidden page navigated away')
        await quietly(browser.tabs.update(hidden, { url: 'https://claude.ai/chat/7f0a' }));
      if (what === 'storage full') {
        const room = 10_485_760 - (await browser.storage.local.getBytesInUse());
        await browser.storage.local.set({ filler: 'x'.repeat(Math.max(0, room - 60)) });
      }
      return round.visits.length;
    },
    [point, fault, SETTINGS[1].ref.service, SETTINGS[1].host] as const,
  );
}

async function rounds(driver: Driver, type: 'round/start' | 'round/rest'): Promise<boolean> {
  const reply = await driver.inExtension(
    async (browser, [kind, settings]) =>
      JSON.stringify(
        await browser.runtime.sendMessage(
          kind === 'round/rest' ? { type: kind } : { type: kind, task: 'refuse', settings },
        ),
      ),
    [type, SETTINGS.map(({ ref }) => ref)] as const,
  );
  const parsed: { ok: boolean } = JSON.parse(reply);
  return parsed.ok;
}

/** One fault at one point, on a browser and servers of its own. */
export async function trial(name: BrowserName, fault: Fault, point: Point): Promise<Outcome> {
  const started = Date.now();
  const server = await startReplicas();
  const profile = await mkdtemp(join(tmpdir(), 'holdout-faults-'));
  const start = (): Promise<Driver> =>
    launch({
      browser: name,
      server,
      extensionDir: built[name],
      grant: SETTINGS.slice(1).map(({ host }) => host),
      profile,
    });
  let driver = await start();
  try {
    await driver.waitForPage('welcome.html');
    await until(
      'the scripts',
      () => driver.inExtension(async (browser) => (await browser.scripting.getRegisteredContentScripts()).length),
      (count) => count === 2,
      15_000,
    );
    const met = meet(driver, point, fault);
    met.catch(() => undefined); // Told where it is awaited.
    await sleep(300);
    if (!(await rounds(driver, 'round/start'))) throw new Error('The round did not begin');
    await met;
    if (fault === 'background killed') await driver.killBackground();
    if (fault === 'extension updated') await driver.updateExtension();
    if (fault === 'network gone') server.cut(true);
    if (fault === 'browser restarted') {
      await driver.close();
      driver = await start();
    }
    if (fault === 'storage full') await freed(driver);
    await settled(driver);
    const before = await roundOf(driver);
    const stood =
      before === undefined ? 'no round' : `${before.step}${before.why === undefined ? '' : `, ${before.why}`}`;
    // Everything is in order again, and the person asks it to go on; what was visited and could not be read, they ask
    // for again.
    server.cut(false);
    if (fault === 'permission revoked') await driver.grant([SETTINGS[1].host]);
    if (await rounds(driver, 'round/rest')) await settled(driver);
    const wrong = await judge(driver, server, true);
    if (SETTINGS.some(({ isOn }) => isOn(server))) {
      if (!(await rounds(driver, 'round/start'))) wrong.push('a further round could not be begun');
      await settled(driver);
      wrong.push(...(await judge(driver, server, false)));
    }
    const refused = SETTINGS.filter(({ isOn }) => !isOn(server)).length;
    if (refused < SETTINGS.length)
      wrong.push(`${SETTINGS.length - refused} still allow training after a further round`);
    return { fault, point, stood, wrong, refused, seconds: (Date.now() - started) / 1000 };
  } finally {
    await driver.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** With no room even to say that it has stopped, a round closes its window; once there is room again it says so. */
async function freed(driver: Driver): Promise<void> {
  const tabId = (await roundOf(driver))?.tabId ?? -1;
  await until(
    'the round’s tab to be closed',
    () =>
      driver.inExtension(
        (browser, id) =>
          browser.tabs.get(id).then(
            () => true,
            () => false,
          ),
        tabId,
      ),
    (open) => !open,
    LONGEST,
  );
  await driver.inExtension((browser) => browser.storage.local.remove('filler'));
}

/** Waits until no round is under way. */
async function settled(driver: Driver): Promise<void> {
  await until(
    'the round to end',
    () => roundOf(driver),
    (round) => round?.step !== 'running',
    LONGEST,
  );
}

/** What does not hold of what is stored, beside what the servers know. */
async function judge(driver: Driver, server: Server, mayBeOpen: boolean): Promise<string[]> {
  const items = await driver.readStorage();
  const parsed = parseStore(items);
  if (!parsed.ok) return [`the ledger cannot be read: ${parsed.detail}`];
  const chain = await verifyChain(parsed.ledger);
  return [
    ...(chain.ok ? [] : [`the chain is broken: ${chain.why}`]),
    ...SETTINGS.flatMap((setting) => wrongWith(setting, parsed.ledger, server, mayBeOpen)),
  ];
}

function wrongWith(
  { ref, isOn, presses }: Setting,
  { findings, changes }: Ledger,
  server: Server,
  mayBeOpen: boolean,
): string[] {
  const key = refKey(ref);
  const finding: Finding | undefined = findings.get(key);
  const own: Change[] = changes.filter((change) => refKey(change) === key);
  const truth = isOn(server) ? 'allowed' : 'refused';
  const saved = presses(server);
  return [
    ...((finding?.state === 'allowed' || finding?.state === 'refused') && finding.state !== truth && !pending(own)
      ? [`${key}: ${finding.state} is known, ${truth} is true`]
      : []),
    ...(saved.includes(true) ? [`${key}: it was switched on`] : []),
    // A press on what is on turns it off: a second one would have switched it on again, or was none.
    ...(saved.length > own.length ? [`${key}: ${saved.length} presses and ${own.length} records`] : []),
    ...(!mayBeOpen && pending(own) ? [`${key}: a change is still open`] : []),
    ...(own.some(({ step, kind }) => step === 'confirmed' && kind === 'refuse') && truth === 'allowed'
      ? [`${key}: confirmed, and on`]
      : []),
  ];
}

/**
 * A change that was pressed and not read again says so by being open; what was found before it is then the last that
 * was found.
 */
function pending(changes: Change[]): boolean {
  const last = changes.at(-1);
  return last?.step === 'begun' || last?.step === 'acted';
}
