/** Runs in the page's world or in the extension's own world of the page; bundled into one script by `engine.ts`. */
import { read, readNow, type Target } from '../../src/control/index.ts';
import { locate } from '../../src/page/address.ts';
import { allServices } from '../../src/services/all.ts';
import type { ControlSetting, Service } from '../../src/services/schema.ts';
import { LABEL } from './pages.ts';

const setting = allServices.flatMap((service) => service.settings).find((one): one is ControlSetting => one.id === 'genai-improvement' && one.remedy === 'control');
if (setting === undefined) throw new Error('No definition to measure with');
/** LinkedIn's own definition, with its labels in all languages. */
const target: Target = setting.control;
/** A page of thousands of switches is no page of one setting, which LinkedIn's is. */
const { dedicated: _, ...elsewhere } = target;

interface Peers {
  TestingLibrary: { getByRole(root: Element, role: string, options: object): Element };
  PlaywrightEngine: { parseSelector(selector: string): unknown; querySelectorAll(selector: unknown, root: Node): Element[] };
}

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

let turn = 0;
const acts = {
  /** The physical floor: the page looked at once. */
  walk,
  /** A look at a page that nothing is remembered of. */
  cold(): void {
    turn += 1;
    document.documentElement.title = String(turn);
    acts.warm();
  },
  /** Another look at a page that has not changed. */
  warm(): void {
    const { state } = readNow(document, target);
    if (state !== 'allowed') throw new Error(`The engine read ${state}`);
  },
  testingLibrary(): void {
    (globalThis as unknown as Peers).TestingLibrary.getByRole(document.body, 'switch', { name: LABEL });
  },
  playwright(): void {
    const { PlaywrightEngine } = globalThis as unknown as Peers;
    const found = PlaywrightEngine.querySelectorAll(PlaywrightEngine.parseSelector(`internal:role=switch[name=${JSON.stringify(LABEL)}s]`), document);
    if (found.length !== 1) throw new Error(`Playwright found ${found.length}`);
  },
};
export type Act = keyof typeof acts;

export const nodes = (): number => walk();

/** Does one thing so many times. */
export function repeat(act: Act, count: number): void {
  for (let done = 0; done < count; done += 1) acts[act]();
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
  const next = (): Promise<void> => new Promise((resolve) => {
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
    const renamed: Service = JSON.parse(JSON.stringify(service).replaceAll(/https:\/\/([^/"]*?)([\w-]+\.[a-z]+)(?=[/"])/gu, `https://$1copy${copy}-$2`));
    return copy === 0 ? service : renamed;
  });
}

/** Finds out so many times whether an address concerns any of them. */
export function locateIn(href: string, count: number): void {
  for (let done = 0; done < count; done += 1) for (const service of services) locate(service, href);
}
