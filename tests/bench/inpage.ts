/** Runs in the page's world or in the extension's own world of the page; bundled into one script by `engine.ts`. */
import { read, readNow, type Target } from '../../src/engine/index.ts';
import { settingAt } from '../../src/catalog/lookup.ts';
import { allServices } from '../../src/catalog/list.ts';
import type { ControlSetting, Service } from '../../src/catalog/schema.ts';
import { LABEL } from './pages.ts';

const setting = allServices
  .flatMap((service) => service.settings)
  .find((one): one is ControlSetting => one.id === 'genai-improvement' && one.remedy === 'control');
if (setting === undefined) throw new Error('No definition to measure with');
/** LinkedIn's own definition, with its labels in all languages. */
const target: Target = setting.control;
/** A page of thousands of switches is no page of one setting, which LinkedIn's is. */
const { dedicated: _, ...elsewhere } = target;

interface Peers {
  TestingLibrary: { getByRole(root: Element, role: string, options: object): Element };
  PlaywrightEngine: {
    parseSelector(selector: string): unknown;
    querySelectorAll(selector: unknown, root: Node): Element[];
  };
}

/** The page's trees: its own, those of open shadow roots, those of frames. */
let trees: Node[] = [document];
export function findTrees(): void {
  trees = [document];
  for (const tree of trees) {
    for (const element of (tree as Document).querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
      if (inner) trees.push(inner);
    }
  }
}

function walk(): number {
  let count = 0;
  for (const tree of trees) {
    const walker = (tree.ownerDocument ?? document).createTreeWalker(tree, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) count += 1;
  }
  return count;
}

let turn = 0;
/** What pages do all the time: a text is rewritten, a row comes, an older one goes, an attribute is set. */
function changePage(): void {
  turn += 1;
  const rows = document.querySelector('#rows') ?? document.body;
  // Not displayed, so that the layout that the page needs anyway is not measured.
  const row = document.createElement('p');
  row.hidden = true;
  row.textContent = `Use ${turn}`;
  rows.prepend(row);
  if (turn > 1) row.nextElementSibling?.remove();
  document.documentElement.title = String(turn);
}

const acts = {
  /** The physical floor: the page looked at once. */
  walk,
  /** A look at a page that has just changed. */
  cold(): void {
    changePage();
    acts.warm();
  },
  /** Another look at a page that has not changed. */
  warm(): void {
    let reading = readNow(document, target);
    // Of what a page has added, a look may have to leave a part to the next one.
    for (let more = 0; more < 3 && reading.reason === 'not-ready'; more += 1) reading = readNow(document, target);
    if (reading.state !== 'allowed') throw new Error(`The engine read ${JSON.stringify(reading)}`);
  },
  /** A look for a setting that is not there, at a page that has just changed. */
  absent(): void {
    changePage();
    const { reason } = readNow(document, elsewhere);
    if (reason !== 'no-control') throw new Error(`The engine read ${reason}`);
  },
  testingLibrary(): void {
    (globalThis as unknown as Peers).TestingLibrary.getByRole(document.body, 'switch', { name: LABEL });
  },
  playwright(): void {
    const { PlaywrightEngine } = globalThis as unknown as Peers;
    const found = PlaywrightEngine.querySelectorAll(
      PlaywrightEngine.parseSelector(`internal:role=switch[name=${JSON.stringify(LABEL)}s]`),
      document,
    );
    if (found.length !== 1) throw new Error(`Playwright found ${found.length}`);
  },
};
export type Act = keyof typeof acts;

export const nodes = (): number => walk();

/** Looks until all of the page is known: a look does not open many closed shadow roots at once. */
export async function ready(): Promise<void> {
  while (readNow(document, target).reason === 'not-ready') {
    const { promise, resolve } = Promise.withResolvers<void>();
    setTimeout(resolve, 1);
    await promise;
  }
}

/** Does one thing so many times. */
export function repeat(act: Act, count: number): void {
  for (let done = 0; done < count; done += 1) acts[act]();
}

/** Reads the setting, which waits until it has come to rest. */
export async function rest(): Promise<void> {
  const { state } = await read(document, target);
  if (state !== 'allowed') throw new Error(`The engine read ${state}`);
}

let waiting: AbortController | undefined;
/** Has the engine wait for a control that is not there, until it is stopped. */
export function wait(): void {
  waiting = new AbortController();
  void read(document, elsewhere, { timeout: 600_000, signal: waiting.signal });
}

export function stopWaiting(): void {
  waiting?.abort();
}

/**
 * What a page does as it works, 10,000 times: draws a row, rewrites a text, flips an attribute, takes a row away. In so
 * many tasks one after another, with the layout after each or without.
 */
export async function mutate(tasks: number, layout: boolean): Promise<void> {
  const parent = document.querySelector('#rows');
  if (!parent) throw new Error('No rows');
  const channel = new MessageChannel();
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(0);
    });
  const own = document.createElement('div');
  parent.append(own);
  await next();
  for (let done = 0, task = 0; task < tasks; task += 1) {
    for (const end = (10_000 * (task + 1)) / tasks; done < end; done += 4) {
      const row = document.createElement('div');
      row.textContent = `Use the row ${done}`;
      own.append(row);
      row.className = done % 8 === 0 ? 'row odd' : 'row';
      if (row.firstChild) row.firstChild.nodeValue = `Row ${done}`;
      if (own.childNodes.length > 50) own.firstChild?.remove();
    }
    if (layout) own.getBoundingClientRect();
    await next();
  }
  own.remove();
}

let services: Service[] = [];
/** Makes ready so many definitions: copies under other hosts fill up. */
export function fill(count: number): void {
  services = Array.from({ length: count }, (_unused, n): Service => {
    const copy = Math.floor(n / allServices.length);
    const service = allServices[n % allServices.length] as Service;
    const renamed: Service = JSON.parse(
      JSON.stringify(service).replaceAll(/https:\/\/([^/"]*?)([\w-]+\.[a-z]+)(?=[/"])/gu, `https://$1copy${copy}-$2`),
    );
    return copy === 0 ? service : renamed;
  });
}

/** Finds out so many times whether an address concerns any of them. */
export function locateIn(href: string, count: number): void {
  for (let done = 0; done < count; done += 1) settingAt(services, href);
}
