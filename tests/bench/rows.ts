/** What was measured, as lines of a table: what, what must hold of it, the figure, and whether it does. */
import type { Memories, Memory, Stored, Woken } from './background.ts';
import { figure, kB, median, ms, quantile, sum, times, type Row } from './figures.ts';
import type { Looks } from './look.ts';
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
  notice: number[] | undefined;
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

const p95 = (took: readonly number[]): string => `${ms(quantile(took, 0.95))} (median ${ms(median(took))}, ${took.length} runs)`;
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const count = (many: number, what: string): string => `${many.toLocaleString('en')} ${what}`;

export function rowsOf({ sizes, peers, looks, quiet, notice, views, waking, storage, memory, rounds, machine }: Figures): Row[] {
  return [
    ...(sizes && peers ? scriptRows(sizes, peers) : []),
    ...(quiet ? quietRows(quiet) : []),
    ...(looks && peers ? lookRows(looks, peers) : []),
    ...(notice ? [budget('control appears → notice shown, p95', '≤ 100 ms', p95(notice), quantile(notice, 0.95) <= 100)] : []),
    ...(views ? viewRows(views) : []),
    ...(sizes ? packageRows(sizes) : []),
    ...(rounds ? roundRows(rounds) : []),
    ...(waking ? wakingRows(waking) : []),
    ...(storage ? storageRows(storage) : []),
    ...(memory ? memoryRows(memory) : []),
    { what: 'machine', measured: `${machine.processors} processors, load ${machine.load.map(figure).join(' before, ')} after` },
  ];
}

function scriptRows({ least, median: middle, most, largest, scripts, page }: Sizes, { autoconsent }: Peers): Row[] {
  return [
    budget('content script of one service, gzip', '≤ 14 kB', `${kB(least)} · ${kB(middle)} · ${kB(most)} (least, median, most: ${largest}) of ${scripts}`, most <= 14_000),
    told('page runtime, loaded on settings pages only', `${kB(page)}; with the largest script ${kB(page + most)}`),
    told(`autoconsent ${autoconsent.version}, content script`, kB(autoconsent.bytes)),
  ];
}

function quietRows({ scripts, started, listeners, evaluate, slowest, traced }: Quiet): Row[] {
  const did = Object.entries(started).filter(([, often]) => often > 0);
  return [
    budget('a page that is no settings page: observers, timers, queries', 'none', did.length === 0 ? `none in ${scripts} scripts; they listen for ${listeners.join(', ')}` : did.map(([name, often]) => `${name} ${often}`).join(', '), did.length === 0),
    budget('  all work there, traced (LinkedIn’s feed)', '< 1 ms', `${ms(traced.median)} median, ${ms(traced.most)} most of ${traced.loads} loads`, traced.median < 1),
    told('of that, evaluating the script', `${ms(evaluate)}; slowest of all: ${slowest.service}, ${ms(slowest.evaluate)}`),
  ];
}

function lookRows(looks: Looks, peers: Peers): Row[] {
  const isBig = (nodes: number): boolean => nodes > 50_000 && nodes < 80_000;
  const percent = (share: number): string => `${figure(share * 100)} %`;
  const { testingLibrary, playwright } = looks.peers;
  return [
    ...looks.sizes.toSorted((a, b) => Number(isBig(b.nodes)) - Number(isBig(a.nodes))).map((one) => {
      const text = `${times(one.coldRatio)} (${ms(one.cold)} to ${ms(one.walk)}); again, unchanged: ${times(one.warmRatio)} (${ms(one.warm)})`;
      return isBig(one.nodes)
        ? budget(`find + read on ${one.nodes} nodes with 10,000 switches, to one walk`, '≤ 2×', text, one.coldRatio <= 2)
        : told(`the same on ${one.nodes} nodes`, text);
    }),
    told('the very first look at 60,000 nodes, nothing compiled', `${ms(looks.first.look)}; the very first walk ${ms(looks.first.walk)}`),
    budget(`  Testing Library ${peers.testingLibrary} getByRole, to find + read`, '≥ 4×', `${times(testingLibrary.ratio)} (${ms(testingLibrary.ms)})`, testingLibrary.ratio >= 4),
    told(`Playwright ${peers.playwright} getByRole, to find + read`, `${times(playwright.ratio)} (${ms(playwright.ms)})`),
    ...looks.waiting.map((one) => {
      const what = `10,000 mutations on ${one.nodes} nodes, ${one.tasks} tasks${one.layout ? ' and layouts' : ', never drawn'}: waiting adds`;
      return budget(what, '≤ 2 %', `${percent(one.share)} of ${ms(one.alone)} (middle half ${percent(one.from)} to ${percent(one.to)})`, one.share <= 0.02);
    }),
    ...looks.services.map((one) => told(`is this address one of ${one.count} services’?`, `${figure(one.settings)} µs on a settings page, ${figure(one.elsewhere)} µs elsewhere`)),
  ];
}

function viewRows(views: Painted[]): Row[] {
  return VIEWS.flatMap((view) => views.toSorted((a, b) => Number(b.settings === 100) - Number(a.settings === 100)).map((one) => {
    const took = one[view].map(({ painted }) => painted);
    const text = `${p95(took)}; its thread worked ${ms(median(one[view].map(({ worked }) => worked)))}`;
    const extent = `${one.settings} settings${one.changes > one.settings ? ` and ${count(one.changes, 'changes')}` : ''}`;
    return view === 'popup' && one.settings === 100
      ? budget('popup opens → painted with 100 settings, p95', '≤ 100 ms', text, quantile(took, 0.95) <= 100)
      : told(`${view} with ${extent}, p95`, text);
  }));
}

function packageRows({ popup, packages }: Sizes): Row[] {
  return [
    budget('script of the popup, gzip', '≤ 40 kB', kB(popup), popup <= 40_000),
    ...packages.map(({ file, bytes }) => (file.includes('sources') ? told(file, kB(bytes)) : budget(`store package ${file}`, '≤ 700 kB', kB(bytes), bytes <= 700_000))),
  ];
}

function roundRows({ done, without }: Rounds): Row[] {
  const all = done.at(-1);
  if (!all) return [];
  const states = Map.groupBy(all.visits, ({ found }) => found);
  const over = all.visits.filter(({ position }) => position === undefined).toSorted((a, b) => b.took - b.page - (a.took - a.page));
  const where = (what: string, visits: VisitTime[]): string => `${visits.length} ${what} (${figure(sum(visits.map(({ took }) => took)))} s to ${figure(sum(visits.map(({ page }) => page)))} s)`;
  return [
    ...done.toSorted((a, b) => Number(b.settings === 40) - Number(a.settings === 40)).map((one) => {
      const inVisits = sum(one.visits.map(({ took }) => took));
      const text = `${times(one.round / one.pages)} (${figure(one.round)} s to ${figure(one.pages)} s; ${figure(inVisits)} s in visits, ${figure(one.gaps)} s between them)`;
      return one.settings === 40
        ? budget('round of 40 replica settings, to the pages’ own load and settle time', '≤ 1.5×', text, one.round <= 1.5 * one.pages)
        : told(`of ${one === all ? `all ${one.settings} that a round visits` : one.settings}`, text);
    }),
    told(`what that of all ${all.settings} found`, [...states].map(([found, visits]) => `${visits.length} ${found}`).join(', ')),
    told('  where its time went', [
      where('read a control that was on', all.visits.filter(({ position }) => position === 'on')),
      where('one that was off, which is doubted for longer', all.visits.filter(({ position }) => position === 'off')),
      where('read none', over),
    ].join(', ')),
    ...over.map(({ setting, found, took, page }) => told(`  read none: ${setting}`, `${figure(took)} s to ${figure(page)} s, ${found}`)),
    ...(without.length === 0 ? [] : [told('  without a replica, and not in it', without.join(', '))]),
  ];
}

function wakingRows(waking: Woken[]): Row[] {
  return waking.map(({ settings, changes, asleep, awake }, n) => {
    const measured = `${ms(median(asleep))} median, p95 ${ms(quantile(asleep, 0.95))}, ${asleep.length} runs; awake ${ms(median(awake))}`;
    return n === 0 ? { what: 'background wakes, reads its store and answers', measured } : told(`with ${settings} settings and ${count(changes, 'changes')}`, measured);
  });
}

function storageRows({ settings, changes, bytes, kinds, quota, whole, first, get, write, set }: Stored): Row[] {
  const largest = Object.entries(kinds).toSorted(([, a], [, b]) => b - a).slice(0, 3);
  return [
    budget(`${count(changes, 'changes')} and ${settings} settings: bytes`, `< ${quota.toLocaleString('en')}`, `${bytes.toLocaleString('en')} (${figure((bytes / quota) * 100)} %; ${largest.map(([kind, size]) => `${kind} ${MB(size)}`).join(', ')})`, bytes < quota),
    budget('  wake, first reading and answer', '≤ 3 s', `${ms(median(first))} median, ${ms(Math.max(...first))} most of ${first.length}; the browser’s own reading ${ms(median(get))}`, Math.max(...first) <= 3000),
    budget('  one further record, asked for and answered, p95', '≤ 20 ms', `${p95(write)}; the browser’s own writing ${ms(quantile(set, 0.95))} (median ${ms(median(set))})`, quantile(write, 0.95) <= 20),
    told('  all of it written at once', ms(whole)),
  ];
}

function memoryRows({ settings, changes, idle, round }: Memories): Row[] {
  const text = ({ heap, process }: Memory): string => `heap ${MB(heap.after)} after collection, ${MB(heap.before)} before${process === undefined ? '' : `; process ${MB(process.own)} of its own, ${MB(process.resident)} resident`}`;
  return [
    { what: `background at rest, ${settings} settings and ${count(changes, 'changes')}`, measured: text(idle) },
    told(`in a round of ${round.settings}, after ${round.done} of them`, text(round)),
  ];
}
