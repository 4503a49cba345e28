/**
 * Pages of the corpus in both browsers: nothing wrong, nothing missed that is within reach. Here those of libraries that
 * many services use and that install quickly, each state in one of the two, so that all tests stay under a quarter of an
 * hour; `npm run corpus` plays every page in both.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from './support/browsers.ts';
import type { BrowserName } from './support/browsers.ts';
import { pageIds, prepare } from './corpus/build.ts';
import { casesOf, Corpus, loadSpecs, serve } from './corpus/corpus.ts';
import type { Outcome } from './corpus/corpus.ts';
import { turnOf } from './support/turns.ts';

/** The libraries have to be installed once, which takes minutes where the network or the disk is slow. */
const INSTALL = 20 * 60_000;
const RUN = 10 * 60_000;
/** How many pages at a time: each window costs a start of its own, and most of what a page does is wait. */
const WINDOWS = 4;

const FIRST = ['primer', 'primer-menu', 'radix', 'react-aria', 'mui', 'headlessui'];
const ids = pageIds.filter((id) => FIRST.includes(id));

const runs = new Map<string, Promise<Outcome[]>>();
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  await prepare(ids, true);
  const [specs, server] = [await loadSpecs(), await serve()];
  open.push(server);
  const start = async (name: BrowserName) => {
    const corpus = await Corpus.open(name, server.url, specs, { windows: WINDOWS });
    open.unshift(corpus);
    // All are under way at once, as many as there are windows; each test then waits for its own.
    for (const id of ids) {
      const run = Promise.all(turnOf(name, casesOf(id)).map((c) => corpus.check(c)));
      run.catch(() => undefined);
      runs.set(`${id} ${name}`, run);
    }
  };
  await Promise.all(browserNames.map(start));
}, INSTALL);

afterAll(async () => {
  for (const each of open) await each.close();
});

test('the pages that run here are there', () => {
  expect(ids.toSorted()).toEqual(FIRST.toSorted());
});

describe.each([...browserNames])('page corpus in %s', (name) => {
  test.each(ids)(
    '%s',
    async (id) => {
      const outcomes = (await runs.get(`${id} ${name}`)) ?? [];
      const cases = turnOf(name, casesOf(id));
      expect(outcomes).toHaveLength(cases.length);
      const seen = outcomes.map((o) => ({ state: o.state, when: o.when, wrong: o.wrong, missed: o.missed }));
      expect(seen).toEqual(cases.map(({ state, when }) => ({ state, when, wrong: [], missed: [] })));
      expect(outcomes.filter((o) => !o.neighbours || !o.idempotent)).toEqual([]);
    },
    RUN,
  );
});
