/**
 * A whole round over every setting that a round can reach, on pages of all sorts at once: on, off, signed out, locked,
 * renamed, not offered, failing, refusing to save. What the ledger says at the end is what the servers know.
 */
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, Finding } from '../../src/ledger/schema.ts';
import { parseStore } from '../../src/ledger/storage/parse.ts';
import { refKey, type Ref } from '../../src/shared/refs.ts';
import { verifyChain } from '../../src/ledger/chain/seal.ts';
import { locate } from '../../src/catalog/match.ts';
import type { Round } from '../../src/round/schema.ts';
import { COURTESY } from '../../src/round/lanes.ts';
import { catalogue } from '../../src/catalog/summaries.ts';
import { covers, INSTALLED_HOSTS } from '../../src/catalog/hosts.ts';
import { visitFor } from '../../src/catalog/visitable.ts';
import { startReplicas, type Server } from '../replicas/index.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import type { Widget } from '../replicas/services/kit/model.ts';
import { initialOf, instancePrefix, placeOf } from '../replicas/services/kit/route.ts';
import type { BrowserName } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';
import { CASES, REVEALED_IN_PART } from './services.ts';
import { isTurnOf } from './support/turns.ts';
import { until } from './support/until.ts';

/** What a page is made to be, and what is then expected of its setting. */
type Sort = 'on' | 'off' | 'signed-out' | 'locked-on' | 'locked-off' | 'absent' | 'fails' | 'rolls-back' | 'code';

interface Stop {
  ref: Ref;
  url: string;
  widget: Widget;
  /** Its key in the server's world. */
  key: string;
  sort: Sort;
}

/** So many settings are in the round at least: here each browser has half of them. */
const LEAST = process.env['EVERY_PAGE'] === '1' ? 40 : 20;

/** Every setting that a round can go to, each made into a page of some sort; the rarer sorts one service each. */
function stops(): Stop[] {
  const rare: Sort[] = ['signed-out', 'locked-on', 'locked-off', 'absent', 'fails', 'rolls-back', 'signed-out'];
  const list: Stop[] = [];
  let eligible = 0;
  for (const { service, setting, page, widget, address, name } of CASES) {
    if (REVEALED_IN_PART.has(name)) continue;
    const ref = locate(service, address)?.settings.find((one) => one.ref.setting === setting.id)?.ref;
    const info = catalogue.find(({ id }) => id === service.id)?.settings.find(({ id }) => id === setting.id);
    const replica = serviceReplicas.find((one) => one.service === service.id);
    const url = ref && info && visitFor(info, ref.instance);
    if (!ref || !url || !replica) continue;
    // A host that a person would have to add first.
    if (!service.hosts.some((pattern) => covers(pattern, url))) continue;
    const key = instancePrefix(placeOf(replica, url)?.instance) + widget.id;
    // Two settings of one replica may share what its server keeps.
    if (list.some((one) => one.ref.service === service.id && one.key === key)) continue;
    const alone = CASES.filter((one) => one.service.id === service.id).length === 1;
    // A sign-in page on a host of its own that nobody may read ends a visit by the clock; that is for another test.
    const signIn = replica.signedOut?.replace(/\{(?:path|url)\}/gu, '');
    // Nor is anything kept of a copy that only an address has named, until its page was read.
    const signedOut =
      signIn !== undefined && ref.instance === undefined && service.hosts.some((pattern) => covers(pattern, signIn));
    const wanted =
      alone && widget.forcedBy === undefined && !setting.overlay
        ? rare.find((sort) => sort !== 'signed-out' || signedOut)
        : undefined;
    // Two of three stay as people leave them: on or off.
    eligible += wanted === undefined ? 0 : 1;
    const sort = wanted !== undefined && eligible % 2 === 1 ? wanted : list.length % 2 === 0 ? 'on' : 'off';
    if (sort === wanted) rare.splice(rare.indexOf(wanted), 1);
    list.push({ ref, url, widget, key, sort: page.code ? 'code' : sort });
  }
  if (rare.length > 0) throw new Error(`No page was left to be ${rare.join(', ')}`);
  return list;
}

const hosts = [...new Set(catalogue.flatMap((service) => service.hosts))].filter(
  (host) => !INSTALLED_HOSTS.includes(host),
);

export function roundIn(name: BrowserName): void {
  describe(`a round of everything (${name})`, () => {
    // The rarer sorts are in both rounds, and of the others every second pair, one on and one off.
    const all = stops().filter(
      ({ sort }, index) => (sort !== 'on' && sort !== 'off') || isTurnOf(name, Math.floor(index / 2)),
    );
    const linkedin: Ref = { service: 'linkedin', setting: 'genai-improvement' };
    let server: Server;
    let driver: Driver;
    let round: Round;
    let items: Record<string, unknown>;

    const worldOf = ({ ref }: Stop) => {
      const world = server.world.services[ref.service];
      if (!world) throw new Error(`No world for ${ref.service}`);
      return world;
    };
    const findingAt = (ref: Ref): Finding | undefined => items[`finding:${refKey(ref)}`] as Finding | undefined;
    const changes = (): Change[] =>
      Object.keys(items)
        .filter((key) => key.startsWith('change:'))
        .toSorted()
        .map((key) => items[key] as Change);
    /** What the server lets happen now. */
    const truth = (stop: Stop): 'allowed' | 'refused' =>
      (worldOf(stop).values[stop.key] ?? initialOf(stop.widget)) === (stop.widget.refuses ?? 'off')
        ? 'refused'
        : 'allowed';

    beforeAll(async () => {
      server = await startReplicas();
      driver = await launch({ browser: name, server, extensionDir: built[name], grant: hosts });
      await driver.waitForPage('welcome.html');
      await until(
        'the scripts',
        () => driver.inExtension(async (browser) => (await browser.scripting.getRegisteredContentScripts()).length),
        (count) => count > 40,
      );
      for (const stop of all) {
        const world = worldOf(stop);
        const { allows = 'on', refuses = 'off' } = stop.widget;
        world.values[stop.key] = stop.sort === 'off' || stop.sort === 'locked-off' ? refuses : allows;
        if (stop.sort === 'signed-out') world.variant.signedOut = true;
        if (stop.sort === 'locked-on' || stop.sort === 'locked-off') world.variant.locked = [stop.ref.setting];
        if (stop.sort === 'absent') world.variant.absent = [stop.ref.setting];
        if (stop.sort === 'fails') world.variant.fails = 503;
        if (stop.sort === 'rolls-back') world.variant.refuseToSave = true;
      }
      server.world.linkedin.variant = ['notOffered'];
      server.clear();
      const settings = [linkedin, ...all.map(({ ref }) => ref)];
      const began = await driver.inExtension(
        async (browser, refs) =>
          JSON.stringify(await browser.runtime.sendMessage({ type: 'round/start', task: 'refuse', settings: refs })),
        settings,
      );
      expect(JSON.parse(began)).toMatchObject({ ok: true });
      const last = await until(
        'the round to end',
        async () => (await driver.readStorage())['round'] as Round | undefined,
        (one) => one?.step === 'ended' || one?.step === 'stopped',
        900_000,
      );
      if (last) round = last;
      // What the round did is kept once it is over.
      items = await until(
        'what is kept of it',
        () => driver.readStorage(),
        (stored) => Object.keys(stored).some((key) => key.startsWith('past-round:')),
      );
    }, 1_000_000);
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    it('visits each of its settings, to the end', () => {
      expect(all.length + 1).toBeGreaterThanOrEqual(LEAST);
      expect(round.step).toBe('ended');
      expect(round.visits.map(({ step }) => step)).toEqual(Array.from({ length: all.length + 1 }, () => 'done'));
    });

    it('knows of each setting what its server knows, or says that it does not', () => {
      const expected: Record<Exclude<Sort, 'rolls-back'>, Partial<Finding>> = {
        on: { state: 'refused', strength: 'saved' },
        off: { state: 'refused', strength: 'seen' },
        'locked-on': { state: 'locked', fixed: 'allowed' },
        'locked-off': { state: 'locked', fixed: 'refused' },
        'signed-out': { state: 'signed-out' },
        absent: { state: 'unclear', reason: 'no-control' },
        fails: { state: 'unclear', reason: 'turned-away', detail: 'HTTP 503' },
        code: { state: 'unclear', reason: 'unsaved' },
      };
      const wrong = all.flatMap((stop) => {
        const finding = findingAt(stop.ref);
        // While the page's message of the failure is displayed, what it draws is no evidence; after that it is.
        const wanted =
          stop.sort !== 'rolls-back'
            ? expected[stop.sort]
            : finding?.state === 'unclear'
              ? { reason: 'failed' }
              : { state: 'allowed' };
        const fits =
          finding !== undefined &&
          Object.entries(wanted).every(([part, value]) => finding[part as keyof Finding] === value);
        return fits ? [] : [`${refKey(stop.ref)} is ${stop.sort}: ${JSON.stringify(finding ?? null)}`];
      });
      expect(wrong).toEqual([]);
      const lies = all.filter((stop) => {
        const { state, fixed } = findingAt(stop.ref) ?? {};
        const said = state === 'locked' ? fixed : state;
        return (said === 'allowed' || said === 'refused') && said !== truth(stop);
      });
      expect(lies.map(({ ref }) => refKey(ref))).toEqual([]);
      expect(findingAt(linkedin)).toMatchObject({ state: 'not-offered' });
    });

    it('turned off what was on and nothing else, once each, with a receipt each', async () => {
      const on = all.filter(({ sort }) => sort === 'on');
      expect(
        changes()
          .filter(({ step }) => step === 'confirmed')
          .map(refKey)
          .toSorted(),
      ).toEqual(on.map(({ ref }) => refKey(ref)).toSorted());
      expect(changes().every(({ round: of }) => of === round.id)).toBe(true);
      for (const stop of all) {
        const saves = worldOf(stop).saves.filter(({ key }) => key === stop.key);
        if (stop.sort === 'on')
          expect(saves.at(-1), refKey(stop.ref)).toMatchObject({ value: stop.widget.refuses ?? 'off', stored: true });
        else if (stop.sort === 'rolls-back')
          expect(
            saves.some(({ stored }) => stored),
            refKey(stop.ref),
          ).toBe(false);
        else expect(saves, refKey(stop.ref)).toEqual([]);
        const known = new Set(
          all
            .filter((one) => one.ref.service === stop.ref.service && (one.sort === 'on' || one.sort === 'rolls-back'))
            .map(({ key }) => key),
        );
        expect(
          worldOf(stop).saves.filter(({ key }) => !known.has(key)),
          `${stop.ref.service}, other controls`,
        ).toEqual([]);
        expect(worldOf(stop)).toMatchObject({ pressed: [], submitted: [] });
      }
      const parsed = parseStore(items);
      if (!parsed.ok) throw new Error(parsed.detail);
      expect(await verifyChain(parsed.ledger)).toMatchObject({ ok: true, links: changes().length });
      expect(parsed.ledger.pastRounds).toMatchObject([
        { round: round.id, task: 'refuse', planned: all.length + 1, done: all.length + 1, changes: expect.any(Array) },
      ]);
      expect(parsed.ledger.pastRounds[0]?.changes.toSorted((a, b) => a - b)).toEqual(
        changes()
          .filter(({ step }) => step === 'confirmed')
          .map(({ id }) => id),
      );
    });

    it('leaves a service in peace between two visits', () => {
      const byService = Map.groupBy(round.visits, ({ ref }) => ref.service);
      const close = [...byService.values()].flatMap((visits) => {
        const times = visits
          .flatMap(({ openedAt, doneAt }) =>
            openedAt === undefined || doneAt === undefined ? [] : [[Date.parse(openedAt), Date.parse(doneAt)] as const],
          )
          .toSorted(([a], [b]) => a - b);
        return times.slice(1).filter(([opened], i) => opened - (times[i]?.[1] ?? 0) < COURTESY);
      });
      expect([...byService.values()].some((visits) => visits.length > 1)).toBe(true);
      expect(close).toEqual([]);
    });

    it('asked the network for nothing itself', () => {
      expect(server.unexplained()).toEqual([]);
    });
  });
}
