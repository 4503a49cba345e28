/**
 * Runs the control engine against every page of the corpus in a real browser, and its peers beside it. Nothing here
 * knows a framework: a page is judged by `__truth()`, which its framework keeps and the engine never sees.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { ChangeResult, Reading, Stand } from '../../../src/control/types.ts';
import { bundleControl } from '../../control-bundle.ts';
import { requireBrowsers } from '../browsers.ts';
import type { BrowserName } from '../browsers.ts';
import { pageIds, versionOf } from './build.ts';
import { refusing } from './kit/spec.ts';
import type { Spec, Value } from './kit/spec.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '.build');

export type When = 'now' | 'late';
export interface Case {
  id: string;
  state: 'on' | 'off';
  when: When;
}

type Truth = Record<string, Value>;

/** What the engine did on one page, and what was wrong about it. */
export interface Outcome extends Case {
  browser: BrowserName;
  found: boolean;
  read: boolean;
  changed: boolean;
  neighbours: boolean;
  idempotent: boolean;
  /** Anything that must never happen: a claim that is untrue, a press on another control, a move towards allowed. */
  wrong: string[];
  /** What it could not do although it can be done. */
  missed: string[];
  rung?: string;
  kind?: string;
  /** The row as it stood, for whoever looks into a miss. */
  markup?: string;
}

/** What a peer's role and name did on one page. */
export interface PeerOutcome extends Case {
  browser: BrowserName;
  peer: Peer;
  found: boolean;
  read: boolean;
  /** Pressed once where the control allowed training: the right setting moved, and no other. Absent where nothing was to be pressed. */
  pressed?: boolean;
  detail: string;
}

export type Peer = 'Testing Library' | 'Playwright';
export const peers: readonly Peer[] = ['Testing Library', 'Playwright'];

export async function loadSpecs(ids: readonly string[] = pageIds): Promise<Map<string, Spec>> {
  const specs = new Map<string, Spec>();
  for (const id of ids) {
    const module = (await import(pathToFileURL(join(here, 'pages', id, 'spec.ts')).href)) as { spec: Spec };
    specs.set(id, module.spec);
  }
  return specs;
}

export const libraryOf = (spec: Spec): string => `${spec.library} ${versionOf(spec.library)}`.trim();

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the built pages on a port of its own. */
export async function serve(): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(out, extname(path) ? path : `${path}/index.html`);
    if (!file.startsWith(out) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

async function start(name: BrowserName): Promise<Browser> {
  const executablePath = requireBrowsers([name])[name];
  if (name === 'firefox') {
    return launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      extraPrefsFirefox: { 'services.settings.server': 'data:,#remote-settings-dummy/v1', 'network.trr.mode': 5, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false },
    });
  }
  return launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run', '--lang=en-US', '--disable-features=NetworkTimeServiceQuerying', '--gaia-url=http://127.0.0.1:1', '--component-updater=url-source=http://127.0.0.1:1/u', '--window-size=1280,900'],
  });
}

/** What a page shows to the test in its own world. */
interface PageGlobals {
  __truth(): Truth;
  __log(): [string, Value][];
  __arrived(): boolean;
  __keyOf(element: Element): string | undefined;
}

interface EngineGlobals {
  HoldoutControl: {
    find(root: Document, target: unknown): { found: boolean; element?: Element };
    read(root: Document, target: unknown, options?: object): Promise<Reading>;
    change(root: Document, target: unknown, options?: object): Promise<ChangeResult>;
  };
}

/**
 * A world beside the page's own, as a content script has: the same elements, none of the page's globals nor of what it
 * defines on its elements. Puppeteer keeps it to itself; its version is pinned.
 */
function apart(page: Page): Pick<Page, 'evaluate'> {
  return (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm();
}

const TIMEOUT = 6000;
/** No page of the corpus rolls back, so the engine need not wait for that as long as it does elsewhere. */
const HOLD = 700;

/** One browser with several windows, each of which takes the next page when it is free. Every window is visible. */
export class Corpus {
  readonly name: BrowserName;
  readonly specs: Map<string, Spec>;
  readonly #browser: Browser;
  readonly #url: string;
  readonly #engine: string;
  #free: Page[] = [];
  #waiting: ((page: Page) => void)[] = [];
  #room: number;

  private constructor(name: BrowserName, browser: Browser, url: string, engine: string, specs: Map<string, Spec>, windows: number) {
    this.name = name;
    this.#browser = browser;
    this.#url = url;
    this.#engine = engine;
    this.specs = specs;
    this.#room = windows;
  }

  static async open(name: BrowserName, url: string, specs: Map<string, Spec>, options: { windows?: number; engine?: string } = {}): Promise<Corpus> {
    const engine = readFileSync(options.engine ?? (await bundleControl()), 'utf8');
    return new Corpus(name, await start(name), url, `${engine};globalThis.HoldoutControl=HoldoutControl;0`, specs, options.windows ?? 6);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #page(): Promise<Page> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#room > 0) {
      this.#room -= 1;
      const page = await this.#browser.newPage({ type: 'window' });
      page.setDefaultTimeout(20_000);
      return page;
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #with<T>(run: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.#page();
    try {
      return await run(page);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(page);
      else this.#free.push(page);
    }
  }

  spec(id: string): Spec {
    const spec = this.specs.get(id);
    if (!spec) throw new Error(`There is no page ${id}`);
    return spec;
  }

  async #goto(page: Page, c: Case): Promise<void> {
    await page.goto(`${this.#url}/${c.id}?state=${c.state}&when=${c.when}`, { waitUntil: 'load' });
  }

  /** The engine on one page: read, change, change again; on a late page also change without having read. */
  check(c: Case): Promise<Outcome> {
    return this.#with(async (page) => {
      const spec = this.spec(c.id);
      const outcome: Outcome = { ...c, browser: this.name, found: false, read: false, changed: false, neighbours: true, idempotent: false, wrong: [], missed: [] };
      await this.#goto(page, c);
      await apart(page).evaluate(this.#engine);
      await this.#read(page, spec, c, outcome);
      if (c.when === 'late') {
        await this.#goto(page, c);
        await apart(page).evaluate(this.#engine);
      }
      await this.#change(page, spec, c, outcome);
      if (outcome.wrong.length > 0 || outcome.missed.length > 0) outcome.markup = await this.#markup(page, spec);
      return outcome;
    });
  }

  #stand(spec: Spec, c: Case): Stand {
    return c.state === refusing(spec) ? 'refused' : 'allowed';
  }

  async #read(page: Page, spec: Spec, c: Case, outcome: Outcome): Promise<void> {
    const wanted = this.#stand(spec, c);
    const engine = await apart(page).evaluate(
      async (target, timeout) => {
        const { HoldoutControl } = globalThis as unknown as EngineGlobals;
        const reading = await HoldoutControl.read(document, target, { timeout });
        const found = HoldoutControl.find(document, target);
        // Only now, after the engine has run, is what it found shown to the page's own world.
        found.element?.setAttribute('data-found', '');
        return { reading, found: found.found, why: JSON.stringify({ ...found, element: undefined, parts: undefined, options: undefined, option: undefined }) };
      },
      spec.target as object,
      TIMEOUT,
    );
    const shown = await page.evaluate(() => {
      const page = globalThis as unknown as PageGlobals;
      const deep = (root: ParentNode): Element | null => {
        const here = root.querySelector('[data-found]');
        if (here) return here;
        for (const e of root.querySelectorAll('*')) {
          const inner = e.shadowRoot && deep(e.shadowRoot);
          if (inner) return inner;
        }
        return null;
      };
      const element = deep(document);
      element?.removeAttribute('data-found');
      return { key: (element && page.__keyOf(element)) ?? null, log: page.__log(), arrived: page.__arrived(), visible: document.visibilityState };
    });
    const seen = { ...engine, ...shown };
    const { reading } = seen;
    if (seen.visible !== 'visible') throw new Error(`${c.id}: the window is ${seen.visible}`);
    outcome.found = seen.found && seen.key === spec.key;
    if (reading.rung) outcome.rung = reading.rung;
    if (reading.kind) outcome.kind = reading.kind;
    if (seen.found && seen.key !== spec.key) outcome.wrong.push(`found the control of ${seen.key ?? 'no setting'}`);
    if (seen.log.length > 0) outcome.wrong.push(`reading changed ${JSON.stringify(seen.log)}`);
    const claims = reading.state === 'allowed' || reading.state === 'refused';
    if (spec.closed) {
      outcome.read = reading.state === 'unclear';
      if (claims) outcome.wrong.push(`read ${reading.state} where nothing is shown`);
      outcome.found = true;
      return;
    }
    if (claims && reading.state !== wanted) outcome.wrong.push(`read ${reading.state}, is ${wanted}${seen.arrived ? '' : ', before the state had come'}`);
    outcome.read = reading.state === wanted;
    if (!outcome.found && !spec.outOfReach) outcome.missed.push(`not found: ${seen.why.slice(0, 300)}`);
    else if (!claims && !spec.outOfReach) outcome.missed.push(`read ${reading.state} (${reading.reason ?? ''} ${reading.detail ?? ''}), is ${wanted}`);
  }

  async #change(page: Page, spec: Spec, c: Case, outcome: Outcome): Promise<void> {
    const refuses = refusing(spec);
    const refusal = refuses === 'on' ? spec.on : spec.off;
    const start = Object.fromEntries(spec.rows.map(([key, , value]) => [key, key === spec.key ? (c.state === 'on' ? spec.on : spec.off) : value]));
    const expected = { ...start, [spec.key]: refusal };
    const act = async () => {
      const result = await apart(page).evaluate(
        (target, timeout, hold) => (globalThis as unknown as EngineGlobals).HoldoutControl.change(document, target, { timeout, hold }),
        spec.target as object,
        TIMEOUT,
        HOLD,
      );
      return { result, ...(await page.evaluate(() => ({ truth: (globalThis as unknown as PageGlobals).__truth(), log: (globalThis as unknown as PageGlobals).__log() }))) };
    };
    const first = await act();
    const moves = first.log.filter(([key]) => key !== spec.key);
    const towards = first.log.filter(([key, value]) => key === spec.key && value !== refusal);
    if (moves.length > 0) outcome.wrong.push(`changing moved ${JSON.stringify(moves)}`);
    if (towards.length > 0) outcome.wrong.push('moved towards allowed');
    if (first.result.moved.length > 0) outcome.wrong.push(`says that something else moved: ${JSON.stringify(first.result.moved)}`);
    const differs = Object.keys(expected).filter((key) => key !== spec.key && first.truth[key] !== start[key]);
    outcome.neighbours = differs.length === 0 && moves.length === 0;
    if (differs.length > 0 && moves.length === 0) outcome.wrong.push(`neighbours differ: ${differs.join()}`);
    const refused = first.truth[spec.key] === refusal;
    const said = this.#stand(spec, c) === 'refused' ? 'already' : 'changed';
    outcome.changed = refused && first.result.outcome === said;
    if (first.result.outcome !== 'stopped' && !refused) outcome.wrong.push(`says ${first.result.outcome}, and the setting still allows`);
    if (said === 'already' && first.log.length > 0) outcome.wrong.push(`pressed although it was refused: ${JSON.stringify(first.log)}`);
    if (!outcome.changed && !spec.outOfReach) outcome.missed.push(`change: ${first.result.outcome} ${first.result.stopped ?? ''} ${first.result.detail ?? ''}, presses ${first.result.presses}, truth ${JSON.stringify(first.truth[spec.key])}`);
    const second = await act();
    outcome.idempotent = second.log.length === first.log.length && (outcome.changed ? second.result.outcome === 'already' && second.result.presses === 0 : true);
    if (second.log.length > first.log.length && outcome.changed) outcome.wrong.push(`the second change pressed again: ${JSON.stringify(second.log.slice(first.log.length))}`);
    if (outcome.changed && !outcome.idempotent && second.result.outcome !== 'already') outcome.missed.push(`second change: ${second.result.outcome} ${second.result.stopped ?? ''} ${second.result.detail ?? ''}`);
  }

  async #markup(page: Page, spec: Spec): Promise<string> {
    return page.evaluate((key) => {
      const page = globalThis as unknown as PageGlobals;
      const full = (e: Element): string => {
        const copy = e.cloneNode(false) as Element;
        const inner = [...(e.shadowRoot ? [`<template shadow>${[...e.shadowRoot.childNodes].map(text).join('')}</template>`] : []), ...[...e.childNodes].map(text)].join('');
        return copy.outerHTML.replace(/<\/[^>]*>$/, '') + inner + `</${e.localName}>`;
      };
      const text = (n: Node): string => (n.nodeType === 1 ? (/^(?:style|svg|script)$/i.test(n.nodeName) ? '' : full(n as Element)) : n.nodeType === 3 ? (n.textContent ?? '').trim() : '');
      const deep = (root: ParentNode): Element | undefined => {
        for (const e of root.querySelectorAll('*')) {
          if (page.__keyOf(e) === key) return e;
          const inner = e.shadowRoot && deep(e.shadowRoot);
          if (inner) return inner;
        }
        return undefined;
      };
      const row = deep(document);
      const dialogs = [...document.querySelectorAll('[role="dialog"],[role="alertdialog"],dialog[open],[role="menu"],[role="listbox"]')].map((d) => d.outerHTML.slice(0, 3000));
      return row ? `${full(row).slice(0, 5000)}${dialogs.length > 0 ? `\n<!-- open: -->\n${dialogs.join('\n')}` : ''}` : document.body.outerHTML.slice(0, 3000);
    }, spec.key);
  }

  /** A peer on one page: role and name, the state, and one real click. */
  peer(peer: Peer, c: Case): Promise<PeerOutcome> {
    return this.#with(async (page) => {
      const spec = this.spec(c.id);
      await this.#goto(page, c);
      await page.evaluate(`${readFileSync(join(out, peer === 'Playwright' ? 'playwright.js' : 'testing-library.js'), 'utf8')};${peer === 'Playwright' ? '' : 'globalThis.TestingLibrary=TestingLibrary;'}0`);
      const label = spec.rows.find(([key]) => key === spec.key)?.[1] ?? '';
      const words = spec.target.words ?? { on: [], off: [] };
      const seen = await page.evaluate(byRole, peer, label, words, refusing(spec));
      const result: PeerOutcome = { ...c, browser: this.name, peer, found: seen.key === spec.key, read: seen.key === spec.key && seen.position === c.state, detail: seen.detail };
      if (this.#stand(spec, c) === 'allowed' && seen.press && !spec.target.complete && !spec.closed) result.pressed = await this.#pressed(page, spec);
      return result;
    });
  }

  async #pressed(page: Page, spec: Spec): Promise<boolean> {
    const handle = await page.evaluateHandle(() => (globalThis as unknown as { __press: Element }).__press);
    try {
      await (handle.asElement() as ElementHandle<Element> | null)?.click();
      await page.evaluate(async (words) => {
        await new Promise((resolve) => { setTimeout(resolve, 250); });
        const again = (globalThis as unknown as { __option?: (names: string[]) => Element | undefined }).__option?.(words);
        (again as HTMLElement | undefined)?.click();
        await new Promise((resolve) => { setTimeout(resolve, 150); });
      }, spec.target.words?.[refusing(spec)] ?? []);
    } catch {
      return false;
    }
    const log = await page.evaluate(() => (globalThis as unknown as PageGlobals).__log());
    const refusal = refusing(spec) === 'on' ? spec.on : spec.off;
    return log.length > 0 && log.every(([key, value]) => key === spec.key && value === refusal);
  }
}

interface Seen {
  key: string | null;
  position: string | null;
  press: boolean;
  detail: string;
}

/**
 * Runs in the page: what `getByRole(role, { name })` finds for every role that such a control may plausibly have. To
 * be fair to the peers, an exact name is tried first and a part of a name only when there is none; a group of options
 * counts as found by the group's name, and an option then by its own.
 */
function byRole(peer: string, label: string, words: { on: string[]; off: string[] }, refuses: 'on' | 'off'): Seen {
  interface Globals {
    TestingLibrary: { queryAllByRole(root: Element, role: string, options: object): Element[] };
    PlaywrightEngine: { parseSelector(selector: string): unknown; querySelectorAll(selector: unknown, root: Node): Element[] };
    __keyOf(element: Element): string | undefined;
    __press?: Element | undefined;
    __option?: (names: string[]) => Element | undefined;
  }
  const page = globalThis as unknown as Globals;
  const query = (role: string, name: string, exact: boolean, root: Element = document.body): Element[] => {
    if (peer === 'Playwright') return page.PlaywrightEngine.querySelectorAll(page.PlaywrightEngine.parseSelector(`internal:role=${role}[name=${JSON.stringify(name)}${exact ? 's' : 'i'}]`), root);
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return page.TestingLibrary.queryAllByRole(root, role, { name: exact ? name : new RegExp(plain, 'i') });
  };
  const all = (roles: string[], name: string, exact: boolean, root?: Element): Element[] => [...new Set(roles.flatMap((role) => query(role, name, exact, root)))];
  const controls = ['switch', 'checkbox', 'button', 'combobox', 'slider', 'menuitemcheckbox', 'radio'];
  const groups = ['radiogroup', 'group', 'listbox'];
  const word = (text: string): string | null => {
    const plain = text.replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('’', "'");
    return words.on.some((w) => w.toLowerCase() === plain) ? 'on' : words.off.some((w) => w.toLowerCase() === plain) ? 'off' : null;
  };
  const checked = (e: Element): boolean | null => {
    if (e instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(e.type)) return e.checked;
    const value = e.getAttribute('aria-checked') ?? e.getAttribute('aria-pressed') ?? e.getAttribute('aria-selected') ?? (e as Element & { checked?: boolean }).checked?.toString();
    return value === 'true' ? true : value === 'false' ? false : null;
  };
  for (const exact of [true, false]) {
    const found = all(controls, label, exact);
    if (found.length > 1) return { key: null, position: null, press: false, detail: `${found.length} controls have this name${exact ? '' : ' in theirs'}` };
    const one = found[0];
    if (one) {
      page.__press = one;
      page.__option = (names) => names.flatMap((name) => all(['option', 'menuitemradio', 'menuitem', 'radio'], name, true)).at(0);
      const on = checked(one);
      const text = one instanceof HTMLSelectElement ? (one.selectedOptions[0]?.text ?? '') : one instanceof HTMLInputElement ? (one.getAttribute('aria-valuetext') ?? one.value) : (one.textContent ?? '');
      const range = (one as HTMLInputElement).type === 'range' ? (one as HTMLInputElement) : undefined;
      return { key: page.__keyOf(one) ?? null, position: on === null ? (range && words.on.length === 0 ? (range.value === range.max ? 'on' : 'off') : word(text)) : on ? 'on' : 'off', press: true, detail: exact ? 'exact' : 'part' };
    }
    const group = all(groups, label, exact);
    if (group.length > 1) return { key: null, position: null, press: false, detail: `${group.length} groups have this name` };
    const options = (side: 'on' | 'off') => words[side].flatMap((w) => all(['radio', 'button', 'option', 'menuitemradio'], w, true, group[0]));
    if (group[0]) {
      const [on, off] = [options('on'), options('off')];
      if (on.length !== 1 || off.length !== 1) return { key: null, position: null, press: false, detail: 'the group has no options of these names' };
      const wanted = refuses === 'on' ? on[0] : off[0];
      page.__press = wanted;
      return { key: (on[0] && page.__keyOf(on[0])) ?? null, position: on[0] && checked(on[0]) ? 'on' : off[0] && checked(off[0]) ? 'off' : null, press: true, detail: 'group' };
    }
  }
  return { key: null, position: null, press: false, detail: 'no control has this name' };
}

/** Every case of a page. */
export function casesOf(id: string): Case[] {
  return (['on', 'off'] as const).flatMap((state) => (['now', 'late'] as const).map((when) => ({ id, state, when })));
}
