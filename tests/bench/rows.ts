/** What was measured, as lines of a table: what, what must hold of it, the figure, and whether it does. */
import type { Memories, Memory, Stored, Woken } from './background.ts';
import { figure, kB, median, ms, quantile, sum, times, type Row } from './figures.ts';
import type { Build } from './engine.ts';
import type { NoticeTime } from './extension.ts';
import type { Looks, Spread } from './look.ts';
import type { Overlay } from './overlay.ts';
import type { Quiet } from './quiet.ts';
import type { Rounds, VisitTime } from './rounds.ts';
import { VIEWS, type Painted } from './views.ts';

/** Bytes. */
export interface Sizes {
  scripts: number;
  least: number;
  median: number;
  most: number;
  largest: string;
  page: number;
  popup: number;
  packages: { file: string; bytes: number }[];
}

interface Peers {
  autoconsent: { version: string; bytes: number };
  testingLibrary: string;
  playwright: string;
}

/** All that was measured; a part that was not asked for is absent. */
export interface Figures {
  sizes: Sizes | undefined;
  peers: Peers | undefined;
  looks: Looks | undefined;
  quiet: Quiet | undefined;
  overlay: Overlay[] | undefined;
  notice: NoticeTime[] | undefined;
  views: Painted[] | undefined;
  waking: Woken[] | undefined;
  storage: Stored | undefined;
  memory: Memories | undefined;
  rounds: Rounds | undefined;
  machine: { processors: number; load: number[] };
}

/** Only told. */
const told = (what: string, measured: string): Row => ({ what: `  ${what}`, measured });
const budget = (what: string, must: string, measured: string, holds: boolean): Row => ({ what, must, measured, holds });

const p95 = (took: readonly number[]): string =>
  `${ms(quantile(took, 0.95))} (median ${ms(median(took))}, ${took.length} runs)`;
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const count = (many: number, what: string): string => `${many.toLocaleString('en')} ${what}`;

export function rowsOf({
  sizes,
  peers,
  looks,
  quiet,
  overlay,
  notice,
  views,
  waking,
  storage,
  memory,
  rounds,
  machine,
}: Figures): Row[] {
  return [
    ...(sizes && peers ? scriptRows(sizes, peers) : []),
    ...(quiet ? quietRows(quiet) : []),
    ...(overlay ? overlayRows(overlay) : []),
    ...(looks && peers ? lookRows(looks, peers) : []),
    ...(notice ? noticeRows(notice) : []),
    ...(views ? viewRows(views) : []),
    ...(sizes ? packageRows(sizes) : []),
    ...(rounds ? roundRows(rounds) : []),
    ...(waking ? wakingRows(waking) : []),
    ...(storage ? storageRows(storage) : []),
    ...(memory ? memoryRows(memory) : []),
    {
      what: 'machine',
      measured: `${machine.processors} processors, load ${machine.load.map(figure).join(' before, ')} after`,
    },
  ];
}

function scriptRows({ least, median: middle, most, largest, scripts, page }: Sizes, { autoconsent }: Peers): Row[] {
  return [
    budget(
      'content script of one service, gzip',
      'median ≤ 2.5 kB, most ≤ 8 kB',
      `${kB(least)} · ${kB(middle)} · ${kB(most)} (least, median, most: ${largest}) of ${scripts}`,
      middle <= 2_500 && most <= 8_000,
    ),
    budget('page runtime, loaded on settings pages only, gzip', '≤ 38 kB', kB(page), page <= 38_000),
    told(`autoconsent ${autoconsent.version}, content script`, kB(autoconsent.bytes)),
  ];
}

function quietRows({ scripts, started, listeners, evaluate, slowest, traced }: Quiet): Row[] {
  const did = Object.entries(started).filter(([, often]) => often > 0);
  return [
    budget(
      'a page that is no settings page: observers, timers, queries',
      'none',
      did.length === 0
        ? `none in ${scripts} scripts; they listen for ${listeners.join(', ')}`
        : did.map(([name, often]) => `${name} ${often}`).join(', '),
      did.length === 0,
    ),
    budget(
      '  all work there, traced (LinkedIn’s feed)',
      '< 1 ms',
      `${ms(traced.median)} median, ${ms(traced.most)} most of ${traced.loads} loads`,
      traced.median < 1,
    ),
    told(
      'of that, evaluating the script',
      `${ms(evaluate)}; slowest of all: ${slowest.service}, ${ms(slowest.evaluate)}`,
    ),
  ];
}

function overlayRows(overlay: Overlay[]): Row[] {
  return overlay.flatMap(({ nodes, page, click, looks, ratio, ran }) => [
    budget(
      `a page of ${nodes} nodes over which settings may open: all work as it is entered`,
      '< 1 ms',
      `${ms(page.median)} median, p95 ${ms(page.p95)} of ${page.runs} loads (${ran.join(', ')})`,
      page.p95 < 1,
    ),
    budget(
      '  after a click that opens another dialog',
      '< 1 ms',
      `${ms(click.median)} median, p95 ${ms(click.p95)} of ${click.runs} clicks`,
      click.p95 < 1,
    ),
    nodes >= 60_000
      ? budget('  three full looks there, to that', '≥ 20×', `${times(ratio)} (${ms(looks)})`, ratio >= 20)
      : told('three full looks there, to that', `${times(ratio)} (${ms(looks)})`),
  ]);
}

function lookRows(looks: Looks, peers: Peers): Row[] {
  const percent = (share: number): string => `${figure(share * 100)} %`;
  const of = (build: Build): string => (build === 'Before' ? ', the earlier build' : '');
  const big = looks.sizes.find((one) => one.nodes > 50_000 && one.page === 'nodes');
  /** A budget of this build; of the earlier one the figures are told. */
  const must = (build: Build, what: string, bound: string, measured: string, holds: boolean): Row =>
    build === 'Before' ? told(`${what}${of(build)}`, measured) : budget(what, bound, measured, holds);
  return [
    ...looks.sizes.flatMap((one): Row[] => {
      const spread = ({ median: middle, from, to }: Spread): string =>
        `${times(middle)} (${figure(from)} to ${figure(to)})`;
      const what = `find + read, ${one.nodes.toLocaleString('en')} ${one.page}, just changed, to one walk`;
      const cold = `${spread(one.coldRatio)}: ${ms(one.cold)} to ${ms(one.walk)}`;
      const warm = `${spread(one.warmRatio)}: ${ms(one.warm)}`;
      if (one.nodes < 5000)
        return [
          must(
            one.build,
            `find + read, ${one.nodes} nodes`,
            '≤ 0.3 ms',
            `${ms(one.cold)}; unchanged ${ms(one.warm)}`,
            one.cold <= 0.3,
          ),
        ];
      // How the cost grows.
      if (one.page === 'nodes' && (one.nodes < 50_000 || one.nodes > 100_000))
        return [told(what + of(one.build), cold), told(`  the same, unchanged${of(one.build)}`, warm)];
      const bound = one.page === 'nodes' ? 1.5 : 2;
      return [
        must(one.build, what, `≤ ${bound}×`, cold, one.coldRatio.median <= bound),
        one.page === 'nodes'
          ? must(one.build, '  the same, unchanged', '≤ 0.2×', warm, one.warmRatio.median <= 0.2)
          : told(`the same, unchanged${of(one.build)}`, warm),
      ];
    }),
    ...looks.profiles.map(({ build, functions }) =>
      told(
        `where a look at 60,000 nodes, just changed, spends its time${of(build)}`,
        functions.map(([name, share]) => `${name} ${percent(share)}`).join(', '),
      ),
    ),
    ...looks.long.flatMap(({ build, nodes, task, memory }) => [
      must(
        build,
        `longest task, first reading of ${nodes.toLocaleString('en')} nodes`,
        '≤ 50 ms',
        ms(task),
        task <= 50,
      ),
      must(build, '  memory over the page’s own', '≤ 4 MB', MB(memory), memory <= 4e6),
    ]),
    ...(looks.peers
      ? [
          budget(
            `  Testing Library ${peers.testingLibrary} getByRole, to find + read of ${big?.nodes ?? 0} nodes`,
            '≥ 8×',
            `${times(looks.peers.testingLibrary.ratio)} (${ms(looks.peers.testingLibrary.ms)})`,
            looks.peers.testingLibrary.ratio >= 8,
          ),
          told(
            `Playwright ${peers.playwright} getByRole, to find + read`,
            `${times(looks.peers.playwright.ratio)} (${ms(looks.peers.playwright.ms)})`,
          ),
        ]
      : []),
    ...looks.waiting.map((one) => {
      const what = `10,000 mutations on ${one.nodes} nodes, ${one.tasks} tasks${one.layout ? ' and layouts' : ', never drawn'}: waiting adds`;
      return must(
        one.build,
        what,
        '≤ 2 %',
        `${percent(one.median)} of ${ms(one.alone)} (middle half ${percent(one.from)} to ${percent(one.to)}); the look after them ${ms(one.after)}`,
        one.median <= 0.02,
      );
    }),
    ...looks.services.map((one) =>
      budget(
        `is this address one of ${one.count} services’?`,
        '≤ 0.5 ms',
        `${figure(one.settings)} µs on a settings page, ${figure(one.elsewhere)} µs elsewhere; the first time ${figure(one.first)} µs`,
        Math.max(one.settings, one.elsewhere) <= 500,
      ),
    ),
  ];
}

function noticeRows(notice: NoticeTime[]): Row[] {
  const painted = notice.map((one) => one.painted);
  return [
    budget(
      'state believed → notice painted, 10,000 changes in the log, p95',
      '≤ 100 ms',
      p95(painted),
      quantile(painted, 0.95) <= 100,
    ),
    told('control appears → state believed, on a page that rests at once', p95(notice.map((one) => one.believed))),
  ];
}

/** Budgets of the views, by what they show. A popup is held to an empty page of the extension in the same run. */
const BESIDE_EMPTY = 60;
const DASHBOARD = 250;

function viewRows(views: Painted[]): Row[] {
  return VIEWS.flatMap((view) =>
    views.map((one) => {
      const took = quantile(
        one[view].map(({ painted }) => painted),
        0.95,
      );
      const empty = quantile(
        one.empty.map(({ painted }) => painted),
        0.95,
      );
      const worked = median(one[view].map(({ worked: ticks }) => ticks));
      const beside = `an empty page ${ms(empty)}; its thread worked ${ms(worked)}`;
      const text = `${p95(one[view].map(({ painted }) => painted))}; ${beside}`;
      const what = `${view} opens → painted with ${one.settings} settings and ${count(one.changes, 'changes')}, p95`;
      const bound = one.settings === 100 || (one.settings === 500 && one.changes === 10_000);
      if (!bound) return told(what, text);
      return view === 'popup'
        ? budget(what, `≤ an empty page + ${BESIDE_EMPTY} ms`, text, took <= empty + BESIDE_EMPTY)
        : one.settings === 500
          ? budget(what, `≤ ${DASHBOARD} ms`, text, took <= DASHBOARD)
          : told(what, text);
    }),
  );
}

function packageRows({ popup, packages }: Sizes): Row[] {
  return [
    budget('script of the popup, gzip', '≤ 52 kB', kB(popup), popup <= 52_000),
    ...packages.map(({ file, bytes }) =>
      file.includes('sources')
        ? told(file, kB(bytes))
        : budget(`store package ${file}`, '≤ 900 kB', kB(bytes), bytes <= 900_000),
    ),
  ];
}

/** How many times the pages' own time a round of so many settings may take. */
const MOST_OF_OWN: Record<number, number> = { 5: 1.5, 40: 0.9 };

function roundRows({ done, without }: Rounds): Row[] {
  const all = done.at(-1);
  if (!all) return [];
  const states = Map.groupBy(all.visits, ({ found }) => found);
  const over = all.visits
    .filter(({ position }) => position === undefined)
    .toSorted((a, b) => b.took - b.page - (a.took - a.page));
  const where = (what: string, visits: VisitTime[]): string =>
    `${visits.length} ${what} (${figure(sum(visits.map(({ took }) => took)))} s to ${figure(sum(visits.map(({ page }) => page)))} s)`;
  return [
    ...done
      .toSorted((a, b) => Number(b.settings === 40) - Number(a.settings === 40))
      .map((one) => {
        const text = `${times(one.round / one.pages)} (${figure(one.round)} s to ${figure(one.pages)} s; ${figure(one.gaps)} s with no visit under way)`;
        const most = MOST_OF_OWN[one.settings];
        return most !== undefined
          ? budget(
              `round of ${one.settings} replica settings, to the pages’ own load and settle time, one after another`,
              `≤ ${most}×`,
              text,
              one.round <= most * one.pages,
            )
          : told(`of ${one === all ? `all ${one.settings} that a round visits` : one.settings}`, text);
      }),
    told(
      `what that of all ${all.settings} found`,
      [...states].map(([found, visits]) => `${visits.length} ${found}`).join(', '),
    ),
    told(
      '  where its time went',
      [
        where(
          'read a control that was on',
          all.visits.filter(({ position }) => position === 'on'),
        ),
        where(
          'one that was off, which is doubted for longer',
          all.visits.filter(({ position }) => position === 'off'),
        ),
        where('read none', over),
      ].join(', '),
    ),
    ...over.map(({ setting, found, took, page }) =>
      told(`  read none: ${setting}`, `${figure(took)} s to ${figure(page)} s, ${found}`),
    ),
    ...(without.length === 0 ? [] : [told('  without a replica, and not in it', without.join(', '))]),
  ];
}

function wakingRows(waking: Woken[]): Row[] {
  const nothing = median(waking.find(({ settings }) => settings === 0)?.asleep ?? [Number.NaN]);
  return waking.map(({ settings, changes, asleep, awake }) => {
    const measured = `${ms(median(asleep))} median, p95 ${ms(quantile(asleep, 0.95))}, ${asleep.length} runs; awake ${ms(median(awake))}`;
    const what = `background wakes, reads and answers with ${settings} settings and ${count(changes, 'changes')}`;
    return changes === 10_000
      ? budget(what, '≤ with nothing + 20 ms', measured, median(asleep) <= nothing + 20)
      : told(what, measured);
  });
}

function storageRows({ settings, changes, bytes, kinds, quota, whole, first, get, write, set }: Stored): Row[] {
  const largest = Object.entries(kinds)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3);
  return [
    budget(
      `${count(changes, 'changes')} and ${settings} settings: bytes`,
      `< ${quota.toLocaleString('en')}`,
      `${bytes.toLocaleString('en')} (${figure((bytes / quota) * 100)} %; ${largest.map(([kind, size]) => `${kind} ${MB(size)}`).join(', ')})`,
      bytes < quota,
    ),
    told(
      '  wake, first reading and answer',
      `${ms(median(first))} median, ${ms(Math.max(...first))} most of ${first.length}; the browser’s own reading of all of it ${ms(median(get))}`,
    ),
    budget(
      '  one further record, asked for and answered, p95',
      '≤ 12 ms',
      `${p95(write)}; the browser’s own writing ${ms(quantile(set, 0.95))} (median ${ms(median(set))})`,
      quantile(write, 0.95) <= 12,
    ),
    told('  all of it written at once', ms(whole)),
  ];
}

function memoryRows({ settings, changes, idle, round }: Memories): Row[] {
  const text = ({ heap, process }: Memory): string =>
    `heap ${MB(heap.after)} after collection, ${MB(heap.before)} before${process === undefined ? '' : `; process ${MB(process.own)} of its own, ${MB(process.resident)} resident`}`;
  return [
    { what: `background at rest, ${settings} settings and ${count(changes, 'changes')}`, measured: text(idle) },
    told(`in a round of ${round.settings}, after ${round.done} of them`, text(round)),
  ];
}
