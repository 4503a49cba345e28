/** What the background costs: to be woken, to keep a long history, and in memory. */
import { TargetType, type CDPSession } from 'puppeteer-core';
import type { Ref } from '../../src/shared/refs.ts';
import type { Round } from '../../src/round/schema.ts';
import { services } from '../../src/catalog/index.ts';
import type { Driver } from '../browser/support/driver.ts';
import { sleep, until } from '../browser/support/until.ts';
import { heldByExtension, type Held } from './processes.ts';
import { bytesOf, putStore, stopBackground, storeOf, wordToBackground, type Extent } from './stores.ts';

export interface Woken extends Extent {
  /** Ms from a message that wakes the background to its answer, the first reading of the store in it. */
  asleep: number[];
  /** Ms of the same message to one that is awake. */
  awake: number[];
}

export async function measureWaking(driver: Driver, stores: readonly Extent[], runs: number): Promise<Woken[]> {
  const woken: Woken[] = [];
  for (const extent of stores) {
    await putStore(driver, await storeOf(extent));
    const [asleep, awake]: number[][] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      await stopBackground(driver);
      asleep?.push(await wordToBackground(driver));
      // What it does at each start is over.
      await sleep(1500);
      awake?.push(await wordToBackground(driver));
    }
    woken.push({ ...extent, asleep: asleep ?? [], awake: awake ?? [] });
  }
  return woken;
}

export interface Stored extends Extent {
  /** As Chrome counts it against its quota. */
  bytes: number;
  /** Of that, by kind of record. */
  kinds: Record<string, number>;
  quota: number;
  /** Ms of writing all of it at once. */
  whole: number;
  /**
   * Ms from a message that wakes the background to its answer, and of that the reading alone, as a page of the
   * extension reads it.
   */
  first: number[];
  get: number[];
  /** Ms from a message that has one more record written to its answer, by a background that has read its store. */
  write: number[];
  /** Ms of the browser's own part of that: a page of the extension writes a record of that size itself. */
  set: number[];
}

/** A store of years in the extension: its room, the first reading after a wake, and one further write. */
export async function measureStorage(driver: Driver, extent: Extent, runs: number): Promise<Stored> {
  const items = await storeOf(extent);
  const whole = await putStore(driver, items);
  const [bytes, quota] = await driver.inExtension(async (browser) => {
    const { local } = browser.storage as unknown as {
      local: { getBytesInUse(keys: null): Promise<number>; QUOTA_BYTES: number };
    };
    return [await local.getBytesInUse(null), local.QUOTA_BYTES] as const;
  });
  const kinds: Record<string, number> = {};
  for (const [key, value] of Object.entries(items)) {
    const kind = key.split(':', 1)[0] ?? key;
    kinds[kind] = (kinds[kind] ?? 0) + bytesOf({ [key]: value });
  }
  const first: number[] = [];
  const get: number[] = [];
  const write: number[] = [];
  const set: number[] = [];
  const ref = requestRef();
  // One that stands, to be answered.
  await driver.inExtension((browser, of) => browser.runtime.sendMessage({ type: 'request/sent', ref: of }), ref);
  for (let run = 0; run < runs; run += 1) {
    await stopBackground(driver);
    first.push(await wordToBackground(driver));
    await sleep(2500);
    for (let record = 0; record < 6; record += 1) {
      write.push(await oneRecord(driver, ref, record % 2 === 1));
      // What follows a write, the toolbar button among it, is over.
      await sleep(700);
      set.push(await oneWrite(driver));
      await sleep(700);
    }
    get.push(
      await driver.inExtension(async (browser) => {
        const began = performance.now();
        await browser.storage.local.get(null);
        return performance.now() - began;
      }),
    );
  }
  return { ...extent, bytes, kinds, quota, whole, first, get, write, set };
}

/** A request that can be sent. */
function requestRef(): Ref {
  const [ref] = services.flatMap(({ id, settings }) =>
    settings.filter(({ remedy }) => remedy === 'request').map((setting): Ref => ({ service: id, setting: setting.id })),
  );
  if (!ref) throw new Error('No request to send');
  return ref;
}

/**
 * Has one record written, a link of the chain: that a request was answered, or that it was not. What is said twice is
 * written once, so that the two take turns.
 * @returns ms to the answer, after which it is there
 */
async function oneRecord(driver: Driver, ref: Ref, undo: boolean): Promise<number> {
  const { took, more } = await driver.inExtension(
    async (browser, { undo: back, ...message }) => {
      const sent = async (): Promise<number> =>
        ((await browser.storage.local.get('ledger')) as { ledger: { sent: number } }).ledger.sent;
      const before = await sent();
      const began = performance.now();
      await browser.runtime.sendMessage({ ...message, ...(back && { undo: true }) });
      return { took: performance.now() - began, more: (await sent()) - before };
    },
    { type: 'request/answered', ref, undo },
  );
  if (more !== 1) throw new Error(`${more} records were written instead of one`);
  return took;
}

/** A record beside the ledger's, as large as one of its links. It is taken away again. @returns ms of its writing */
async function oneWrite(driver: Driver): Promise<number> {
  return driver.inExtension(async (browser) => {
    const began = performance.now();
    await browser.storage.local.set({ bench: 'x'.repeat(500) });
    const took = performance.now() - began;
    await browser.storage.local.remove('bench');
    return took;
  });
}

/** Bytes at one moment. */
export interface Memory {
  /** The background's JavaScript heap: before and after its garbage was collected. */
  heap: { before: number; after: number };
  /**
   * Its process, after that; where the machine tells. No page of the extension is open then, so that the background is
   * alone in it.
   */
  process?: Held;
}

export interface Memories extends Extent {
  idle: Memory;
  /**
   * In the middle of a round of so many settings. The pages that it visits live in processes of their own and are not
   * counted.
   */
  round: Memory & { settings: number; done: number };
}

/**
 * The background at rest, woken by a page of a service, and in the middle of a round, begun as the popup does and with
 * the popup closed; each with its garbage collected.
 */
export async function measureMemory(driver: Driver, extent: Extent, visits: readonly Ref[]): Promise<Memories> {
  await putStore(driver, await storeOf(extent));
  // What the pages of the extension have left behind goes with their process.
  await closeHelper(driver);
  await stopBackground(driver);
  await until(
    'the process to end',
    () => heldByExtension(driver.browser.process()?.pid),
    (held) => held === undefined,
    20_000,
  );
  const page = await driver.newPage('https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement');
  await driver.waitForNotice(page);
  await page.close();
  await sleep(3000);
  const idle = await atRest(driver);
  await driver.inExtension(async (browser, settings) => {
    await browser.runtime.sendMessage({ type: 'round/start', task: 'look', settings });
  }, visits);
  await closeHelper(driver);
  const session = await workerOf(driver);
  const read = async (): Promise<Round> => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: "chrome.storage.local.get('round').then(({ round }) => JSON.stringify(round))",
      awaitPromise: true,
      returnByValue: true,
    });
    return JSON.parse(String(result.value)) as Round;
  };
  const countOf = ({ visits: all }: Round): number => all.filter(({ step }) => step === 'done').length;
  const under = await until(
    'the middle of the round',
    read,
    (round) => countOf(round) >= visits.length / 2 || round.step !== 'running',
    300_000,
  );
  if (under.step !== 'running') throw new Error(`The round ${under.step} before its middle`);
  const middle = await memoryOf(driver, session);
  await session.detach();
  await driver.inExtension(async (browser) => {
    await browser.runtime.sendMessage({ type: 'round/stop' });
  });
  return { ...extent, idle, round: { ...middle, settings: visits.length, done: countOf(under) } };
}

async function atRest(driver: Driver): Promise<Memory> {
  const session = await workerOf(driver);
  const memory = await memoryOf(driver, session);
  await session.detach();
  return memory;
}

async function memoryOf(driver: Driver, session: CDPSession): Promise<Memory> {
  const used = async (): Promise<number> => (await session.send('Runtime.getHeapUsage')).usedSize;
  const before = await used();
  await session.send('HeapProfiler.collectGarbage');
  const after = await used();
  const held = heldByExtension(driver.browser.process()?.pid);
  return { heap: { before, after }, ...(held === undefined ? {} : { process: held }) };
}

async function workerOf(driver: Driver): Promise<CDPSession> {
  const target = await until(
    'the background',
    () =>
      driver.browser
        .targets()
        .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(driver.baseUrl)),
    (one) => one !== undefined,
  );
  if (!target) throw new Error('No background');
  return target.createCDPSession();
}

/** The driver's own hidden tab of the extension lives in the background's process. */
async function closeHelper(driver: Driver): Promise<void> {
  for (const page of await driver.browser.pages(true))
    if (page.url() === `${driver.baseUrl}manifest.json`) await page.close();
}
