/** How long a round takes beside the pages' own load and settle time, and where the rest of it goes. */
import type { Finding } from '../../src/ledger/schema.ts';
import { settingKey, type Ref } from '../../src/shared/refs.ts';
import { locate } from '../../src/catalog/match.ts';
import type { Round } from '../../src/round/schema.ts';
import { covers } from '../../src/catalog/hosts.ts';
import { allServices } from '../../src/catalog/list.ts';
import { catalogue } from '../../src/catalog/summaries.ts';
import { visitFor } from '../../src/catalog/visitable.ts';
import { launch, type Driver } from '../browser/support/driver.ts';
import { sleep } from '../browser/support/until.ts';
import type { Server } from '../replicas/index.ts';
import { widgetsOf } from '../replicas/services/kit/model.ts';
import { serviceReplicas } from '../replicas/services/list.ts';
import { sum } from './figures.ts';
import { putStore } from './stores.ts';

/** A setting that a round visits. */
export interface Stop {
  ref: Ref;
  url: string;
}

export interface VisitTime {
  setting: string;
  found: string;
  /** How the control stood, where it was read. */
  position?: 'on' | 'off';
  /** Seconds of the visit, from its opening to its end, others beside it. */
  took: number;
  /** Seconds of the page alone. */
  page: number;
}

export interface RoundTime {
  settings: number;
  /** Seconds from the message that asks for it to its last visit's end. */
  round: number;
  /** Seconds of the pages alone, each opened one after another until it has come to rest. */
  pages: number;
  /** Of the round, seconds in which no visit was under way: a service that was just visited was left in peace. */
  gaps: number;
  visits: VisitTime[];
}

export interface Rounds {
  /** Rounds of so many settings; the last one is of every setting that a round visits. */
  done: RoundTime[];
  /** Settings that a round would visit, and whose page has no replica here. */
  without: string[];
}

/** Where a round goes by its own word, as far as there is a replica: a copy is known by the address of its page. */
export function stops(): { stops: Stop[]; without: string[] } {
  const without: string[] = [];
  const list = catalogue.flatMap(({ id, settings }) =>
    settings.flatMap((setting): Stop[] => {
      const address = serviceReplicas
        .find(({ service }) => service === id)
        ?.pages.find((page) => widgetsOf(page).some((widget) => widget.setting === setting.id))?.at[0];
      const service = allServices.find((one) => one.id === id);
      const ref =
        service && address !== undefined
          ? locate(service, address)?.settings.find((one) => one.ref.setting === setting.id)?.ref
          : { service: id, setting: setting.id };
      const url = ref && visitFor(setting, ref.instance);
      // A host that a person would have to add first is none to visit.
      if (!ref || url === undefined || !service?.hosts.some((pattern) => covers(pattern, url))) return [];
      // LinkedIn's replica is one of its own.
      if (address === undefined && id !== 'linkedin') {
        without.push(settingKey(ref));
        return [];
      }
      return [{ ref, url }];
    }),
  );
  return { stops: list, without };
}

/** So many of them, spread evenly over the catalogue's order. */
export function spread(all: readonly Stop[], count: number): Stop[] {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, n) => all[Math.floor((n * all.length) / Math.min(count, all.length))] as Stop,
  );
}

/**
 * Rounds that look at so many settings, and at all. The pages alone are opened in a browser without the extension,
 * before and after the rounds, each setting's page as often as it has visits in a round: once.
 */
export async function measureRounds(
  driver: Driver,
  server: Server,
  counts: readonly number[],
  say: (text: string) => void,
): Promise<Rounds> {
  const { stops: all, without } = stops();
  const most = Math.max(...counts);
  if (all.length < most) throw new Error(`A round visits ${all.length} settings, not ${most}`);
  const alone = await launch({ browser: 'chromium', server, motion: true });
  try {
    const pages = [await pagesAlone(alone, all)];
    say(`${all.length} pages alone`);
    const rounds: Looked[] = [];
    for (const asked of [...counts.map((count) => spread(all, count)), all]) {
      rounds.push(await lookAt(driver, asked));
      say(`a round of ${asked.length}`);
    }
    pages.push(await pagesAlone(alone, all));
    say('the pages alone once more');
    const pageOf = (key: string): number => sum(pages.map((times) => times.get(key) ?? Number.NaN)) / pages.length;
    return { done: rounds.map((round) => timeOf(round, pageOf)), without };
  } finally {
    await alone.close();
  }
}

/**
 * Seconds of each page from the start of its navigation until nothing has changed and no request has ended for as long
 * as the engine wants a state to have stayed.
 */
async function pagesAlone(driver: Driver, all: readonly Stop[]): Promise<Map<string, number>> {
  const page = await driver.newPage();
  const took = new Map<string, number>();
  for (const { ref, url } of all) {
    // As in a round: no document of the page before is there any more.
    const start = performance.now();
    await page.goto(url);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, 400);
          const stirs = (): void => {
            clearTimeout(timer);
            timer = setTimeout(resolve, 400);
          };
          const mutations = { childList: true, subtree: true, attributes: true, characterData: true };
          new MutationObserver(stirs).observe(document, mutations);
          new PerformanceObserver(stirs).observe({ type: 'resource' });
        }),
    );
    took.set(settingKey(ref), (performance.now() - start) / 1000);
  }
  await page.close();
  return took;
}

/** A round as it ended. */
interface Looked {
  round: Round;
  /** When it was asked for, in ms of the clock that it writes down. */
  began: number;
  findings: Finding[];
}

async function lookAt(driver: Driver, asked: readonly Stop[]): Promise<Looked> {
  // With the last round forgotten, nothing counts as visited a moment ago.
  await putStore(driver, {});
  const began = await driver.inExtension(
    async (browser, settings) => {
      const at = Date.now();
      const answer: unknown = await browser.runtime.sendMessage({ type: 'round/start', task: 'look', settings });
      if (JSON.stringify(answer) !== '{"ok":true}')
        throw new Error(`The round did not begin: ${JSON.stringify(answer)}`);
      return at;
    },
    asked.map(({ ref }) => ref),
  );
  for (;;) {
    await sleep(500);
    const round = (await driver.inExtension(
      async (browser) => (await browser.storage.local.get('round'))['round'],
    )) as Round;
    if (round.step === 'running') continue;
    if (round.step !== 'ended') throw new Error(`The round ${round.step}: ${round.why}`);
    const findings = Object.entries(await driver.readStorage())
      .filter(([key]) => key.startsWith('finding:'))
      .map(([, finding]) => finding as Finding);
    return { round, began, findings };
  }
}

function timeOf({ round: { visits, endedAt }, began, findings }: Looked, pageOf: (key: string) => number): RoundTime {
  const positions = new Map(findings.map((finding) => [settingKey(finding), finding.position]));
  const ended = Date.parse(endedAt ?? '');
  const made = visits
    .map(({ ref, openedAt, doneAt, state, reason }) => ({
      key: settingKey(ref),
      opened: Date.parse(openedAt ?? ''),
      done: Date.parse(doneAt ?? ''),
      found: `${state ?? 'none'}${reason === undefined ? '' : ` (${reason})`}`,
    }))
    .toSorted((a, b) => a.opened - b.opened);
  // Several are under way at once.
  const ends = made.map((_, n) => Math.max(...made.slice(0, n + 1).map(({ done }) => done)));
  const gaps = made.slice(1).map(({ opened }, n) => Math.max(0, opened - (ends[n] ?? Number.NaN)));
  return {
    settings: made.length,
    round: (ended - began) / 1000,
    pages: sum(made.map(({ key }) => pageOf(key))),
    gaps: sum(gaps) / 1000,
    visits: made.map(({ key, opened, done, found }) => {
      const position = positions.get(key);
      return {
        setting: key,
        found,
        ...(position === undefined ? {} : { position }),
        took: (done - opened) / 1000,
        page: pageOf(key),
      };
    }),
  };
}
