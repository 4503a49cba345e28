/* oxlint-disable no-underscore-dangle, typescript/no-unsafe-type-assertion -- what a page shows to the test is on its global object, under names that no page uses itself */
/**
 * Runs the control engine against every page of the corpus in a real browser, and its peers beside it. Nothing here
 * knows a framework: a page is judged by `__truth()`, which its framework keeps and the engine never sees.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ChangeResult, Reading, Side } from '../../../src/engine/types.ts';
import { bundleControl } from '../../../scripts/control-bundle.ts';
import { launchBare, type BareBrowser } from '../support/bare.ts';
import type { BrowserName } from '../support/browsers.ts';
import { pageIds, versionOf } from './build.ts';
import { refusing } from './kit/spec.ts';
import type { Spec, Value } from './kit/spec.ts';
import { PATIENCE } from '../support/patience.ts';
import { lookByRole, pressByRole } from './peers.ts';
import type { Peer, Pressed } from './peers.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '.build');

/**
 * Everything at once; the page 900 ms late and its state another 700; the page at once and only its state 700 ms late.
 */
export type When = 'now' | 'late' | 'fetch';
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
  /** What a press did where the control allowed training; absent where nothing was found or to be pressed. */
  pressed?: Pressed;
  detail: string;
}

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
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
      })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a page shows to the test in its own world. */
export interface PageGlobals {
  __truth(): Truth;
  __log(): [string, Value][];
  __times(): { drawn: number; arrived: number };
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

const sideOf = (spec: Spec, c: Case): Side => (c.state === refusing(spec) ? 'refused' : 'allowed');

const TOWARDS = 'moved towards allowed';
/** How often a case is tried on a machine that stalls. */
const ATTEMPTS = 6;
const timeoutFor = (spec: Spec): number => (spec.outOfReach ? 4000 : 15_000);
/** No page of the corpus rolls back, so the engine need not wait for that as long as it does elsewhere. */
const HOLD = 700;

const engines = new Map<string, Promise<string>>();

/**
 * The engine as `npm run build:control` bundles it, once for a run and in a file of this run's own; or the file given.
 */
function engineCode(file = ''): Promise<string> {
  const kept = engines.get(file) ?? (file ? readFile(file, 'utf8') : bundled());
  engines.set(file, kept);
  return kept;
}

async function bundled(): Promise<string> {
  const file = await bundleControl(join(out, `control-${process.pid}.js`));
  const code = await readFile(file, 'utf8');
  await rm(file);
  return code;
}

/** One browser with several windows, each of which takes the next page when it is free. Every window is visible. */
export class Corpus {
  readonly name: BrowserName;
  readonly specs: Map<string, Spec>;
  readonly #browser: BareBrowser;
  readonly #url: string;
  readonly #engine: string;
  #free: Page[] = [];
  #waiting: ((page: Page) => void)[] = [];
  #room: number;

  private constructor(
    name: BrowserName,
    browser: BareBrowser,
    url: string,
    engine: string,
    specs: Map<string, Spec>,
    windows: number,
  ) {
    this.name = name;
    this.#browser = browser;
    this.#url = url;
    this.#engine = engine;
    this.specs = specs;
    this.#room = windows;
  }

  static async open(
    name: BrowserName,
    url: string,
    specs: Map<string, Spec>,
    options: { windows?: number; engine?: string } = {},
  ): Promise<Corpus> {
    return new Corpus(
      name,
      await launchBare(name, { args: ['--window-size=1280,900'] }),
      url,
      `${await engineCode(options.engine)};globalThis.HoldoutControl=HoldoutControl;0`,
      specs,
      options.windows ?? 10,
    );
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #page(): Promise<Page> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#room > 0) {
      this.#room -= 1;
      const page = await this.#browser.browser.newPage({ type: 'window' });
      page.setDefaultTimeout(PATIENCE);
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

  /**
   * The engine on one page: read, change, change again; where something is late also change without having read. A case
   * in which the machine stalled, so that what was to be late by 700 ms was later by far, says nothing and is repeated.
   */
  check(c: Case): Promise<Outcome> {
    return this.#with(async (page) => {
      const spec = this.spec(c.id);
      for (let attempt = 1; ; attempt++) {
        const outcome: Outcome = {
          ...c,
          browser: this.name,
          found: false,
          read: false,
          changed: false,
          neighbours: true,
          idempotent: false,
          wrong: [],
          missed: [],
        };
        const stalled = await this.#attempt(page, spec, c, outcome, attempt === ATTEMPTS).catch((error: unknown) => {
          outcome.wrong.push(`broke off: ${String(error)}`);
          return false;
        });
        // Whatever the machine did: a press on another control is the engine's own doing.
        if (stalled && outcome.neighbours && !outcome.wrong.includes(TOWARDS)) continue;
        if (outcome.wrong.length > 0 || outcome.missed.length > 0)
          outcome.markup = await this.#markup(page, spec).catch(String);
        return outcome;
      }
    });
  }

  /** One attempt, and whether the machine stalled in it; the last one is judged as it is. */
  async #attempt(page: Page, spec: Spec, c: Case, outcome: Outcome, last: boolean): Promise<boolean> {
    const began = await this.#load(page, c);
    await this.#read(page, spec, c, outcome);
    if (c.when === 'now') {
      await this.#change(page, spec, c, outcome);
      return false;
    }
    if (!last && (await this.#stalled(page, began))) return true;
    const again = await this.#load(page, c);
    await this.#change(page, spec, c, outcome);
    return !last && this.#stalled(page, again);
  }

  /** Opens a page with the engine in it; returns how old the page was by then. */
  async #load(page: Page, c: Case): Promise<number> {
    await this.#goto(page, c);
    await apart(page).evaluate(this.#engine);
    return apart(page).evaluate(() => performance.now());
  }

  async #stalled(page: Page, began: number): Promise<boolean> {
    const { drawn, arrived } = await page.evaluate(() => (globalThis as unknown as PageGlobals).__times());
    return began > 4000 || arrived - drawn > 1300;
  }

  async #read(page: Page, spec: Spec, c: Case, outcome: Outcome): Promise<void> {
    const wanted = sideOf(spec, c);
    const engine = await apart(page).evaluate(
      async (target, timeout) => {
        const { HoldoutControl } = globalThis as unknown as EngineGlobals;
        const reading = await HoldoutControl.read(document, target, { timeout });
        const at = performance.now();
        const found = HoldoutControl.find(document, target);
        // Only now, after the engine has run, is what it found shown to the page's own world.
        found.element?.setAttribute('data-found', '');
        return {
          reading,
          at,
          found: found.found,
          why: JSON.stringify({
            ...found,
            element: undefined,
            parts: undefined,
            options: undefined,
            option: undefined,
          }),
        };
      },
      spec.target,
      timeoutFor(spec),
    );
    const shown = await page.evaluate(() => {
      const shows = globalThis as unknown as PageGlobals;
      const deep = (root: ParentNode): Element | null => {
        const found = root.querySelector('[data-found]');
        if (found) return found;
        for (const e of root.querySelectorAll('*')) {
          const inner = e.shadowRoot && deep(e.shadowRoot);
          if (inner) return inner;
        }
        return null;
      };
      const element = deep(document);
      element?.removeAttribute('data-found');
      return {
        key: (element && shows.__keyOf(element)) ?? null,
        log: shows.__log(),
        times: shows.__times(),
        visible: document.visibilityState,
      };
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
    if (claims && reading.state !== wanted)
      outcome.wrong.push(
        `read ${reading.state}, is ${wanted}${c.when === 'now' ? '' : `; drawn at ${Math.round(seen.times.drawn)} ms, answered at ${Math.round(seen.at)}, state came at ${Math.round(seen.times.arrived) || 'no time yet'}`}`,
      );
    outcome.read = reading.state === wanted;
    if (!outcome.found && !spec.outOfReach) outcome.missed.push(`not found: ${seen.why.slice(0, 300)}`);
    else if (!claims && !spec.outOfReach)
      outcome.missed.push(`read ${reading.state} (${reading.reason ?? ''} ${reading.detail ?? ''}), is ${wanted}`);
  }

  async #change(page: Page, spec: Spec, c: Case, outcome: Outcome): Promise<void> {
    const refuses = refusing(spec);
    const refusal = refuses === 'on' ? spec.on : spec.off;
    const before: Truth = Object.fromEntries(
      spec.rows.map(([key, , value]) => [key, key === spec.key ? (c.state === 'on' ? spec.on : spec.off) : value]),
    );
    const expected = { ...before, [spec.key]: refusal };
    const act = async () => {
      const result = await apart(page).evaluate(
        (target, timeout, hold) =>
          (globalThis as unknown as EngineGlobals).HoldoutControl.change(document, target, { timeout, hold }),
        spec.target,
        timeoutFor(spec),
        HOLD,
      );
      return {
        result,
        ...(await page.evaluate(() => ({
          truth: (globalThis as unknown as PageGlobals).__truth(),
          log: (globalThis as unknown as PageGlobals).__log(),
        }))),
      };
    };
    const first = await act();
    const moves = first.log.filter(([key]) => key !== spec.key);
    const towards = first.log.filter(([key, value]) => key === spec.key && value !== refusal);
    if (moves.length > 0) outcome.wrong.push(`changing moved ${JSON.stringify(moves)}`);
    if (towards.length > 0) outcome.wrong.push(TOWARDS);
    if (first.result.moved.length > 0)
      outcome.wrong.push(`says that something else moved: ${JSON.stringify(first.result.moved)}`);
    const differs = Object.keys(expected).filter((key) => key !== spec.key && first.truth[key] !== before[key]);
    outcome.neighbours = differs.length === 0 && moves.length === 0;
    if (differs.length > 0 && moves.length === 0) outcome.wrong.push(`neighbours differ: ${differs.join()}`);
    const refused = first.truth[spec.key] === refusal;
    const said = sideOf(spec, c) === 'refused' ? 'already' : 'changed';
    outcome.changed = refused && first.result.outcome === said;
    if (first.result.outcome !== 'stopped' && !refused)
      outcome.wrong.push(`says ${first.result.outcome}, and the setting still allows`);
    if (said === 'already' && first.log.length > 0)
      outcome.wrong.push(`pressed although it was refused: ${JSON.stringify(first.log)}`);
    if (!outcome.changed && !spec.outOfReach)
      outcome.missed.push(
        `change: ${first.result.outcome} ${first.result.stopped ?? ''} ${first.result.detail ?? ''}, presses ${first.result.presses}, truth ${JSON.stringify(first.truth[spec.key])}`,
      );
    const second = await act();
    outcome.idempotent =
      second.log.length === first.log.length &&
      (outcome.changed ? second.result.outcome === 'already' && second.result.presses === 0 : true);
    if (second.log.length > first.log.length && outcome.changed)
      outcome.wrong.push(`the second change pressed again: ${JSON.stringify(second.log.slice(first.log.length))}`);
    else if (!outcome.idempotent) outcome.missed.push(`second change: ${JSON.stringify(second)}`);
  }

  async #markup(page: Page, spec: Spec): Promise<string> {
    return page.evaluate((key) => {
      const shows = globalThis as unknown as PageGlobals;
      const full = (e: Element): string => {
        const copy = e.cloneNode(false) as Element;
        const inner = [
          ...(e.shadowRoot ? [`<template shadow>${[...e.shadowRoot.childNodes].map(text).join('')}</template>`] : []),
          ...[...e.childNodes].map(text),
        ].join('');
        return copy.outerHTML.replace(/<\/[^>]*>$/, '') + inner + `</${e.localName}>`;
      };
      const text = (n: Node): string =>
        n.nodeType === 1
          ? /^(?:style|svg|script)$/i.test(n.nodeName)
            ? ''
            : full(n as Element)
          : n.nodeType === 3
            ? (n.textContent ?? '').trim()
            : '';
      const deep = (root: ParentNode): Element | undefined => {
        for (const e of root.querySelectorAll('*')) {
          if (shows.__keyOf(e) === key) return e;
          const inner = e.shadowRoot && deep(e.shadowRoot);
          if (inner) return inner;
        }
        return undefined;
      };
      const row = deep(document);
      const dialogs = [
        ...document.querySelectorAll(
          '[role="dialog"],[role="alertdialog"],dialog[open],[role="menu"],[role="listbox"]',
        ),
      ].map((d) => d.outerHTML.slice(0, 3000));
      return row
        ? `${full(row).slice(0, 5000)}${dialogs.length > 0 ? `\n<!-- open: -->\n${dialogs.join('\n')}` : ''}`
        : document.body.outerHTML.slice(0, 3000);
    }, spec.key);
  }

  /** A peer on one page: role and name, the state, and one press where the setting is allowed. */
  peer(peer: Peer, c: Case): Promise<PeerOutcome> {
    return this.#with(async (page) => {
      const spec = this.spec(c.id);
      await this.#goto(page, c);
      const seen = await lookByRole(page, peer, spec);
      const outcome: PeerOutcome = {
        ...c,
        browser: this.name,
        peer,
        found: seen.key === spec.key,
        read: seen.key === spec.key && seen.position === c.state,
        detail: seen.detail,
      };
      // Where a press alone does not complete the change, a peer has no part in it.
      if (sideOf(spec, c) === 'allowed' && seen.found && !spec.target.complete && spec.target.kinds?.[0] !== 'dialog')
        outcome.pressed = await pressByRole(page, spec);
      return outcome;
    });
  }
}

/** Every case of a page: both states at once, and both late, one in each way. */
export function casesOf(id: string): Case[] {
  const [on, off]: [When, When] = pageIds.indexOf(id) % 2 === 0 ? ['late', 'fetch'] : ['fetch', 'late'];
  return [
    { id, state: 'on', when: 'now' },
    { id, state: 'off', when: 'now' },
    { id, state: 'on', when: on },
    { id, state: 'off', when: off },
  ];
}
