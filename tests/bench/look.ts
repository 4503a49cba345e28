/** How long the engine looks at pages of any size, beside one walk over the page and the peers, and what waiting costs a page that works. */
import { launch } from '../browser/driver.ts';
import { serve } from '../replicas/server.ts';
import { bundleInPage, Worlds, type World } from './engine.ts';
import type { Act } from './inpage.ts';
import { median, quantile } from './figures.ts';
import { benchPages } from './pages.ts';
import type { Peers } from './peers.ts';

/** One size of page; ms of work, medians. */
export interface Size {
  nodes: number;
  walk: number;
  cold: number;
  warm: number;
  /** Medians of the ratios of each round, looks to the walk beside them. */
  coldRatio: number;
  warmRatio: number;
}

export interface Looks {
  sizes: Size[];
  /** The very first look in a page of 60,000 nodes, nothing compiled yet, and the first walk in another load of it. */
  first: { look: number; walk: number };
  /** On the page of 60,000 nodes; `ratio` to the engine's cold look. */
  peers: { testingLibrary: { ms: number; ratio: number }; playwright: { ms: number; ratio: number } };
  /** Share of the mutations' own work that waiting adds: median of pairs, and the middle half of them. */
  waiting: { nodes: number; tasks: number; layout: boolean; alone: number; share: number; from: number; to: number }[];
  /** µs of asking whether an address concerns so many services. */
  services: { count: number; settings: number; elsewhere: number }[];
}

const BIG = 60_000;
/** Nodes of the page, tasks in which it makes its 10,000 mutations, whether it lays out after each, pairs of runs. */
const WAITING = [[10_000, 100, false, 7], [10_000, 100, true, 5], [1000, 100, true, 7], [BIG, 100, false, 5]] as const;

export async function measureLooks(built: string, peers: Peers, say: (text: string) => void): Promise<Looks> {
  const server = await serve({ benchPages });
  const driver = await launch({ browser: 'chromium', server, extensionDir: built });
  try {
    const script = await bundleInPage();
    const page = await driver.page();
    const worlds = await Worlds.of(page, driver.extensionId);
    const open = async (nodes: number, query = ''): Promise<World> => {
      await page.goto(`https://www.linkedin.com/bench?nodes=${nodes}${query}`);
      const world = worlds.get('extension');
      await world.run(script);
      return world;
    };

    const per = async (world: World, act: Act, count: number): Promise<number> => (await worlds.worked(() => world.call('repeat', act, count))) / count;

    const firsts: Record<'cold' | 'walk', number[]> = { cold: [], walk: [] };
    for (let load = 0; load < 10; load += 1) {
      const what = load % 2 === 0 ? 'cold' : 'walk';
      firsts[what].push(await per(await open(BIG), what, 1));
    }

    const sizes: Size[] = [];
    for (const nodes of [1000, 10_000, BIG, 100_000]) {
      const world = await open(nodes);
      const walks = Math.ceil(300_000 / nodes);
      const looks = Math.ceil(60_000 / nodes) + 2;
      const rounds: Record<'walk' | 'cold' | 'warm', number>[] = [];
      for (let round = 0; round < 10; round += 1) {
        rounds.push({ walk: await per(world, 'walk', walks), cold: await per(world, 'cold', looks), warm: await per(world, 'warm', looks) });
      }
      // The first rounds are those in which the code is still being compiled.
      const warmedUp = rounds.slice(3);
      sizes.push({
        nodes: await world.call('nodes'),
        walk: median(warmedUp.map((one) => one.walk)),
        cold: median(warmedUp.map((one) => one.cold)),
        warm: median(warmedUp.map((one) => one.warm)),
        coldRatio: median(warmedUp.map((one) => one.cold / one.walk)),
        warmRatio: median(warmedUp.map((one) => one.warm / one.walk)),
      });
      say(`looked at ${nodes} nodes`);
    }

    const world = await open(BIG);
    await world.run(peers.testingLibrary.script);
    await world.run(`${peers.playwright.script};0`);
    const found = { testingLibrary: { ms: 0, ratio: 0 }, playwright: { ms: 0, ratio: 0 } };
    const turns: Record<'testingLibrary' | 'playwright' | 'cold', number[]> = { testingLibrary: [], playwright: [], cold: [] };
    await per(world, 'cold', 10);
    for (let turn = 0; turn < 3; turn += 1) {
      for (const [act, count] of [['testingLibrary', 1], ['playwright', 1], ['cold', 3]] as const) {
        await worlds.tidy();
        turns[act].push(await per(world, act, count));
      }
    }
    for (const peer of ['testingLibrary', 'playwright'] as const) found[peer] = { ms: median(turns[peer]), ratio: median(turns[peer]) / median(turns.cold) };
    say('the peers looked at the same page');

    const waiting: Looks['waiting'] = [];
    for (const [nodes, tasks, layout, pairs] of WAITING) {
      const extension = await open(nodes, '&without');
      const own = worlds.get('page');
      await own.run(script);
      const run = async (wait: boolean): Promise<number> => {
        if (wait) await extension.call('wait');
        // The engine has looked, waits for something to happen, and may look again at once when it does.
        await new Promise((resolve) => { setTimeout(resolve, 700); });
        const worked = await worlds.worked(() => own.call('mutate', tasks, layout));
        if (wait) await extension.call('stopWaiting');
        return worked;
      };
      // Frames of a large page cost more than all its mutations, and come when they like.
      if (!layout) await own.run("document.body.style.display = 'none'");
      for (const wait of [true, false]) await run(wait);
      const alone: number[] = [];
      const added: number[] = [];
      for (let pair = 0; pair < pairs; pair += 1) {
        await worlds.tidy();
        // Which of the two comes first takes turns.
        const first = await run(pair % 2 === 0);
        const second = await run(pair % 2 !== 0);
        const [withIt, without] = pair % 2 === 0 ? [first, second] : [second, first];
        alone.push(without);
        added.push(withIt - without);
      }
      const share = (part: number): number => quantile(added, part) / median(alone);
      waiting.push({ nodes, tasks, layout, alone: median(alone), share: share(0.5), from: share(0.25), to: share(0.75) });
      say(`10,000 mutations on ${nodes} nodes in ${tasks} tasks`);
    }

    const plain = await open(1000);
    const services: Looks['services'] = [];
    for (const count of [1, 10, 86, 500]) {
      await plain.call('fill', count);
      const runs = Math.ceil(2000 / count);
      const asked = async (path: string): Promise<number> => {
        const rounds: number[] = [];
        for (let round = 0; round < 5; round += 1) rounds.push((await worlds.worked(() => plain.call('locateIn', `https://www.linkedin.com${path}`, runs))) / runs);
        return median(rounds) * 1000;
      };
      services.push({ count, settings: await asked('/mypreferences/d/settings/data-for-ai-improvement'), elsewhere: await asked('/feed/') });
    }
    return { sizes, first: { look: median(firsts.cold), walk: median(firsts.walk) }, peers: found, waiting, services };
  } finally {
    await driver.close();
    await server.close();
  }
}
