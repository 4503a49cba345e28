/**
 * A page as a screen reader has it: the browser's own accessibility tree, closed roots included, and nothing that is
 * only seen. Chromium alone gives it.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** One thing that is read out, in the order of reading. */
export interface Heard {
  role: string;
  name: string;
  /** As `level 2`, `checked`, `disabled`, `expanded: false`. */
  states: string[];
  /** How soon a change of it is read out by itself: `polite` or `assertive`; empty where it is not. */
  live: string;
  node: number;
}

interface Tree {
  nodes: AxNode[];
}
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

const SAID = new Set(['level', 'checked', 'disabled', 'expanded', 'pressed', 'modal']);
/** What has no words of its own to read out. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'paragraph', 'ListMarker', 'LineBreak']);

const text = (of: { value?: unknown } | undefined): string => (typeof of?.value === 'string' ? of.value : '');

export class Reader {
  #session: CDPSession;
  #page: Page;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Reader> {
    return new Reader(page, await page.createCDPSession());
  }

  /** Everything that is read out, from the top. */
  async all(): Promise<Heard[]> {
    // A page that is on its way elsewhere has no tree; a later look will see.
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree').catch(() => ({ nodes: [] }))) as Tree;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const heard: Heard[] = [];
    const read = (node: AxNode | undefined, live: string): void => {
      if (!node) return;
      const own = node.properties?.find(({ name }) => name === 'live')?.value.value;
      const now = typeof own === 'string' && own !== 'off' ? own : live;
      const role = text(node.role);
      const name = text(node.name).trim();
      if (!node.ignored && !SILENT.has(role) && (name !== '' || role === 'status'))
        heard.push({
          role,
          name,
          live: now,
          states: (node.properties ?? [])
            .filter((one) => SAID.has(one.name) && one.value.value !== false && one.value.value !== 'false')
            .map((one) => (one.value.value === true ? one.name : `${one.name} ${String(one.value.value)}`)),
          node: node.backendDOMNodeId ?? 0,
        });
      for (const id of node.childIds ?? []) read(byId.get(id), now);
    };
    read(nodes[0], '');
    // A control or a heading is read once, with its name, and not once more for the text in it.
    return heard.filter((one, index) => one.role !== 'StaticText' || heard[index - 1]?.name !== one.name);
  }

  /** Waits for the one thing of this role and name; two of the same name could not be told apart by ear. */
  async find(role: string, name: string | RegExp): Promise<Heard> {
    const fits = (one: Heard): boolean =>
      one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name));
    const found = await until(
      `one ${role} "${String(name)}"`,
      async () => (await this.all()).filter(fits),
      (all) => all.length === 1,
    ).catch(async (error: unknown) => {
      throw new Error(`${String(error)}\n${(await this.all()).map(line).join('\n')}`, { cause: error });
    });
    const [one] = found;
    if (!one) throw new Error('unreachable');
    return one;
  }

  /** Waits until a region that speaks by itself says this. */
  async hears(words: string): Promise<void> {
    await until(
      `a live region to say "${words}"`,
      async () =>
        (await this.all())
          .filter(({ live }) => live !== '')
          .map(({ name }) => name)
          .join(' '),
      (said) => said.includes(words),
    );
  }

  /** How many things are read from one to another, both included. */
  async between(first: Heard, last: Heard): Promise<number> {
    const nodes = (await this.all()).map(({ node }) => node);
    return nodes.indexOf(last.node) - nodes.indexOf(first.node) + 1;
  }

  /** Activates what was heard, as a screen reader does: it gets the focus, and Enter. */
  async activate({ node }: Heard): Promise<void> {
    await this.#session.send('DOM.getDocument', { depth: 0 });
    await this.#session.send('DOM.focus', { backendNodeId: node });
    await this.#page.keyboard.press('Enter');
  }
}

/** As it would be read out. */
function line({ role, name, states, live }: Heard): string {
  return [live && `(${live})`, role, name && `“${name}”`, ...states].filter(Boolean).join(' ');
}
