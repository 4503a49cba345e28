/**
 * How long the engine looks at pages of any size, beside one walk over the page and the peers, and what waiting costs a
 * page that works.
 */
import { launch } from '../browser/support/driver.ts';
import { serve } from '../replicas/server.ts';
import { longestTask } from '../browser/support/long-tasks.ts';
import { sleep } from '../browser/support/until.ts';
import { bundleInPage, Worlds, type Build, type World } from './engine.ts';
import type { Act } from './inpage.ts';
import { median, ms, quantile } from './figures.ts';
import { benchPages } from './pages.ts';
import type { Peers } from './peers.ts';

/** Median and middle half. */
export interface Spread {
  median: number;
  from: number;
  to: number;
}

/** Ms of work of one build on one kind of page, each also to the walk beside it. */
export interface Size {
  page: string;
  build: Build;
  nodes: number;
  walk: number;
  cold: number;
  warm: number;
  coldRatio: Spread;
  warmRatio: Spread;
}

/** How much of a page of 60,000 nodes and more the engine takes at once. */
export interface Long {
  build: Build;
  nodes: number;
  /** The longest task while a setting is read on a page that is new, ms of work. */
  task: number;
  /** Bytes of the heap more than before the engine was loaded, after collection. */
  memory: number;
}

/** Where the time of a look goes, on the page of 60,000 nodes that has just changed. */
export interface Profile {
  build: Build;
  /** Names of functions and their share of the whole, largest first. */
  functions: [name: string, share: number][];
}

export interface Looks {
  sizes: Size[];
  long: Long[];
  /** On the page of 60,000 nodes; `ratio` to the engine's look at it when it has just changed. */
  peers: Record<'testingLibrary' | 'playwright', { ms: number; ratio: number }> | undefined;
  profiles: Profile[];
  /**
   * Share of the mutations' own work that waiting adds: median of pairs, and the middle half of them. `after` is what the
   * engine works then, when the page is at rest, in ms.
   */
  waiting: (Spread & { build: Build; nodes: number; tasks: number; layout: boolean; alone: number; after: number })[];
  /** µs of asking whether an address concerns so many services; the first time, an index of them is made. */
  services: { count: number; first: number; settings: number; elsewhere: number }[];
}

const BIG = 60_000;
/** Nodes of the page, tasks in which it makes its 10,000 mutations, whether it lays out after each, pairs of runs. */
const WAITING = [
  [10_000, 100, false, 15],
  [10_000, 100, true, 5],
  [1000, 100, true, 7],
  [BIG, 100, false, 15],
] as const;

/** Pages that are looked at: what is in the address, and what they are called. */
const PAGES = [
  [1000, '', 'nodes'],
  [10_000, '', 'nodes'],
  [BIG, '', 'nodes'],
  [200_000, '', 'nodes'],
  [BIG, '&hosts=2000', 'nodes in 2,000 shadow hosts'],
  [BIG, '&frames=200', 'nodes in 200 frames'],
] as const;
const ROUNDS = 9;
/** Of pages that are larger than any that a person uses, fewer. */
const FEWER = 6;
/** The first rounds are those in which the code is still being compiled. */
const WARMING = 3;

/** What can be measured alone. */
export const LOOK_PARTS = ['looks', 'profile', 'tasks', 'waiting', 'addresses'] as const;

/** @param wanted which of these parts to measure; @param against a checkout of an earlier commit, to be measured in turn with this one */
export async function measureLooks(
  built: string,
  peers: Peers,
  say: (text: string) => void,
  wanted: ReadonlySet<string>,
  against?: string,
): Promise<Looks> {
  const server = await serve({ benchPages });
  const driver = await launch({ browser: 'chromium', server, extensionDir: built, motion: true });
  try {
    const scripts = new Map<Build, string>([['Bench', await bundleInPage()]]);
    if (against !== undefined) scripts.set('Before', await bundleInPage('Before', against));
    const builds = [...scripts.keys()];
    const page = await driver.page();
    const worlds = await Worlds.of(page, driver.extensionId);
    const goto = async (nodes: number, query = ''): Promise<void> => {
      await page.goto(`https://www.linkedin.com/bench?nodes=${nodes}${query}`);
    };
    const load = async (build: Build, which: 'extension' | 'page' = 'extension'): Promise<World> => {
      const world = worlds.get(which, build);
      await world.run(scripts.get(build) ?? '');
      return world;
    };
    const per = async (world: World, act: Act, count: number): Promise<number> =>
      (await worlds.worked(() => world.call('repeat', act, count))) / count;

    const sizes: Size[] = [];
    for (const [nodes, query, what] of wanted.has('looks') ? PAGES : []) {
      await goto(nodes, query);
      const turns: { build: Build; world: World; rounds: Record<'walk' | 'cold' | 'warm', number>[] }[] = [];
      for (const build of builds) {
        const world = await load(build);
        await world.call('findTrees');
        await world.call('ready');
        turns.push({ build, world, rounds: [] });
      }
      const walks = Math.ceil(300_000 / nodes);
      const looks = Math.ceil(60_000 / nodes) + 2;
      for (let round = 0; round < (nodes > 100_000 ? FEWER : ROUNDS); round += 1) {
        for (const { world, rounds } of turns) {
          rounds.push({
            walk: await per(world, 'walk', walks),
            cold: await per(world, 'cold', looks),
            warm: await per(world, 'warm', looks),
          });
        }
      }
      for (const { build, world, rounds } of turns) {
        const all = rounds.slice(WARMING);
        sizes.push({
          page: what,
          build,
          nodes: await world.call('nodes'),
          walk: median(all.map((one) => one.walk)),
          cold: median(all.map((one) => one.cold)),
          warm: median(all.map((one) => one.warm)),
          coldRatio: spread(all.map((one) => one.cold / one.walk)),
          warmRatio: spread(all.map((one) => one.warm / one.walk)),
        });
      }
      const done = sizes.slice(-turns.length).map((one) => `${ms(one.cold)} and ${ms(one.warm)}`);
      say(`looked at ${nodes} ${what}: ${done.join('; before ')}`);
    }

    const profiles: Profile[] = [];
    for (const build of wanted.has('profile') ? builds : []) {
      await goto(BIG);
      const world = worlds.get('extension', build);
      await world.run(await bundleInPage(build, build === 'Before' ? against : undefined, false));
      await world.call('ready');
      await world.call('repeat', 'cold', 30);
      const functions = await worlds.profile(() => world.call('repeat', 'cold', 300));
      profiles.push({ build, functions: functions.slice(0, 12) });
      say(`profiled looks at ${BIG} nodes`);
    }

    const long: Long[] = [];
    for (const nodes of wanted.has('tasks') ? [BIG, 200_000] : []) {
      for (const build of builds) {
        const tasks: number[] = [];
        const memory: number[] = [];
        for (let loaded = 0; loaded < 3; loaded += 1) {
          await goto(nodes);
          const before = await worlds.heap();
          const world = await load(build);
          tasks.push(await longestTask(page, () => world.call('rest')));
          memory.push((await worlds.heap()) - before);
        }
        long.push({ build, nodes, task: median(tasks), memory: median(memory) });
      }
      const done = long.slice(-builds.length).map((one) => `${ms(one.task)}, ${(one.memory / 1e6).toFixed(1)} MB`);
      say(`read a setting among ${nodes} nodes: ${done.join('; before ')}`);
    }

    let found: Looks['peers'];
    if (wanted.has('looks')) {
      await goto(BIG);
      const world = await load('Bench');
      await world.run(peers.testingLibrary.script);
      await world.run(`${peers.playwright.script};0`);
      await world.call('ready');
      const turns: Record<'testingLibrary' | 'playwright' | 'cold', number[]> = {
        testingLibrary: [],
        playwright: [],
        cold: [],
      };
      await per(world, 'cold', 10);
      for (let turn = 0; turn < 3; turn += 1) {
        for (const [act, count] of [
          ['testingLibrary', 1],
          ['playwright', 1],
          ['cold', 3],
        ] as const) {
          await worlds.tidy();
          turns[act].push(await per(world, act, count));
        }
      }
      const peer = (name: 'testingLibrary' | 'playwright'): { ms: number; ratio: number } => ({
        ms: median(turns[name]),
        ratio: median(turns[name]) / median(turns.cold),
      });
      found = { testingLibrary: peer('testingLibrary'), playwright: peer('playwright') };
      say('the peers looked at the same page');
    }

    const waiting: Looks['waiting'] = [];
    for (const [nodes, tasks, layout, pairs] of wanted.has('waiting') ? WAITING : []) {
      await goto(nodes, '&without');
      const own = await load('Bench', 'page');
      const waits = new Map<Build, World>();
      for (const build of builds) waits.set(build, await load(build));
      const run = async (build?: Build): Promise<{ burst: number; after: number }> => {
        const waiter = build && waits.get(build);
        await waiter?.call('wait');
        // The engine has looked, waits for something to happen, and may look again at once when it does.
        await sleep(700);
        const burst = await worlds.worked(() => own.call('mutate', tasks, layout));
        const after = await worlds.worked(() => sleep(400));
        await waiter?.call('stopWaiting');
        return { burst, after };
      };
      // Frames of a large page cost more than all its mutations, and come when they like.
      if (!layout) await own.run("document.body.style.display = 'none'");
      for (const build of [...builds, undefined]) await run(build);
      const alone: number[] = [];
      const added = new Map<Build, number[]>(builds.map((build) => [build, []]));
      const after = new Map<Build, number[]>(builds.map((build) => [build, []]));
      for (let pair = 0; pair < pairs; pair += 1) {
        await worlds.tidy();
        // Which of them comes first takes turns.
        const order = [undefined, ...builds];
        const done = new Map<Build | undefined, { burst: number; after: number }>();
        for (const build of pair % 2 === 0 ? order : order.toReversed()) done.set(build, await run(build));
        const without = done.get(undefined) ?? { burst: Number.NaN, after: Number.NaN };
        alone.push(without.burst);
        for (const build of builds) {
          added.get(build)?.push((done.get(build)?.burst ?? Number.NaN) - without.burst);
          after.get(build)?.push((done.get(build)?.after ?? Number.NaN) - without.after);
        }
      }
      for (const build of builds) {
        const shares = (added.get(build) ?? []).map((one) => one / median(alone));
        const one = { build, nodes, tasks, layout, alone: median(alone), after: median(after.get(build) ?? []) };
        waiting.push({ ...one, ...spread(shares) });
      }
      say(`10,000 mutations on ${nodes} nodes in ${tasks} tasks`);
    }

    await goto(1000);
    const plain = await load('Bench');
    const services: Looks['services'] = [];
    for (const count of wanted.has('addresses') ? [1, 10, 86, 500] : []) {
      await plain.call('fill', count);
      const asked = async (path: string, runs: number): Promise<number> =>
        ((await worlds.worked(() => plain.call('locateIn', `https://www.linkedin.com${path}`, runs))) / runs) * 1000;
      const first = await asked('/feed/', 1);
      const often = async (path: string): Promise<number> => {
        const rounds: number[] = [];
        for (let round = 0; round < 5; round += 1) rounds.push(await asked(path, 200));
        return median(rounds);
      };
      services.push({
        count,
        first,
        settings: await often('/mypreferences/d/settings/data-for-ai-improvement'),
        elsewhere: await often('/feed/'),
      });
    }
    return { sizes, profiles, long, peers: found, waiting, services };
  } finally {
    await driver.close();
    await server.close();
  }
}

const spread = (values: number[]): Spread => ({
  median: median(values),
  from: quantile(values, 0.25),
  to: quantile(values, 0.75),
});
