/* oxlint-disable no-underscore-dangle, typescript/no-unsafe-type-assertion, unicorn/consistent-function-scoping -- one function is sent into the page whole; the peers and what a page shows to the test are on its global object */
/**
 * The peers, each with its own code, on the same pages: `getByRole(role, { name })` of Testing Library and of Playwright;
 * Playwright's `getByLabel`, and where that finds nothing the control nearest to the label's text (`:near`); and the
 * first match in the browser's own accessibility tree (peer-tree.ts).
 * To be fair to them, every role that such a control may plausibly have is tried; an exact name first, part of a name
 * only when there is none; a group of options counts as found by the group's name, and an option then by its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import type { PageGlobals } from './corpus.ts';
import { refusing } from './kit/spec.ts';
import type { Spec } from './kit/spec.ts';
import { lookInTree } from './peer-tree.ts';

export const peers = [
  'Testing Library, role and name',
  'Playwright, role and name',
  'Playwright, label or nearest control',
  'Chromium’s accessibility tree, first match',
] as const;
export type Peer = (typeof peers)[number];

/** Whether a peer can run in this browser: only Chromium lets a tool ask for its accessibility tree. */
export const runsIn = (peer: Peer, browser: BrowserName): boolean =>
  !peer.startsWith('Chromium') || browser === 'chromium';

/** The roles that a control of a setting may have, and those of a group of options. */
export const CONTROLS: readonly string[] = [
  'switch',
  'checkbox',
  'button',
  'combobox',
  'slider',
  'menuitemcheckbox',
  'radio',
];
export const GROUPS: readonly string[] = ['radiogroup', 'group', 'listbox'];
export const OPTIONS: readonly string[] = ['radio', 'button', 'option', 'menuitemradio'];

export interface Seen {
  found: boolean;
  /** The setting whose control it is. */
  key: string | null;
  position: string | null;
  detail: string;
}

interface Globals extends PageGlobals {
  TestingLibrary: { queryAllByRole(root: Element, role: string, options: object): Element[] };
  PlaywrightEngine: {
    parseSelector(selector: string): unknown;
    querySelectorAll(selector: unknown, root: Node): Element[];
  };
  __press?: Element | undefined;
  __all: (roles: string[], name: string, exact: boolean, root?: Element) => Element[];
}

const out = fileURLToPath(new URL('.build', import.meta.url));

/** The words as the page displays them, where the definition has them too. */
export function wordsOf(spec: Spec): { on: string[]; off: string[] } {
  const words = spec.target.words ?? { on: [], off: [] };
  return {
    on: typeof spec.on === 'string' ? [spec.on] : words.on,
    off: typeof spec.off === 'string' ? [spec.off] : words.off,
  };
}

/** What a peer finds for the label of the setting, and what that says. */
export async function look(page: Page, peer: Peer, spec: Spec): Promise<Seen> {
  const playwright = !peer.startsWith('Testing');
  const file = playwright ? 'playwright.js' : 'testing-library.js';
  await page.evaluate(
    `${readFileSync(join(out, file), 'utf8')};${playwright ? '' : 'globalThis.TestingLibrary=TestingLibrary;'}0`,
  );
  const label = spec.rows.find(([key]) => key === spec.key)?.[1] ?? '';
  const seen = await page.evaluate(inPage, peer, label, wordsOf(spec), refusing(spec), {
    controls: [...CONTROLS],
    groups: [...GROUPS],
    options: [...OPTIONS],
  });
  return peer.startsWith('Chromium') ? lookInTree(page, label, wordsOf(spec), refusing(spec)) : seen;
}

/** What pressing did: refused the right setting and nothing else, moved something else or the wrong way, or nothing. */
export type Pressed = 'right' | 'wrong' | 'nothing';

/** Presses what was found, as a person would. */
export async function press(page: Page, spec: Spec): Promise<Pressed> {
  const words = wordsOf(spec)[refusing(spec)];
  const log = () => page.evaluate(() => (globalThis as unknown as Globals).__log());
  const pause = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 200);
        }),
    );
  const click = async (handle: ElementHandle | null) => {
    if (!handle) return;
    const before = (await log()).length;
    await handle.click().catch(() => undefined);
    await pause();
    // What is hidden behind its label gets no real click; Testing Library and Playwright can send one all the same.
    if (
      (await log()).length === before &&
      (await handle.evaluate((e) => e.matches('input,[role="switch"],[role="checkbox"],[role="radio"]')))
    )
      await handle.evaluate((e) => (e as HTMLElement).click());
    await pause();
  };
  const pressed = (
    await page.evaluateHandle(() => (globalThis as unknown as Globals).__press)
  ).asElement() as ElementHandle | null;
  const kind =
    (await pressed?.evaluate((e) =>
      e.localName === 'select'
        ? 'select'
        : e.getAttribute('role') === 'slider' || (e as HTMLInputElement).type === 'range'
          ? 'slider'
          : 'other',
    )) ?? 'other';
  if (kind === 'select') await pressed?.select(...words);
  else if (kind === 'slider') await pressed?.press(refusing(spec) === 'on' ? 'ArrowRight' : 'ArrowLeft');
  else await click(pressed);
  await pause();
  if ((await log()).length === 0 && words.length > 0) {
    const option = await page.evaluateHandle((names) => {
      const { __all } = globalThis as unknown as Globals;
      return names.flatMap((name) => __all(['option', 'menuitemradio', 'menuitem'], name, true))[0];
    }, words);
    await click(option.asElement() as ElementHandle | null);
  }
  const refusal = refusing(spec) === 'on' ? spec.on : spec.off;
  const moves = await log();
  if (moves.length === 0) return 'nothing';
  return moves.every(([key, value]) => key === spec.key && value === refusal) ? 'right' : 'wrong';
}

/** Runs in the page. */
function inPage(
  peer: string,
  label: string,
  words: { on: string[]; off: string[] },
  refuses: 'on' | 'off',
  roles: { controls: string[]; groups: string[]; options: string[] },
): Seen {
  const shows = globalThis as unknown as Globals;
  const selects = (selector: string, root: Node): Element[] =>
    shows.PlaywrightEngine.querySelectorAll(shows.PlaywrightEngine.parseSelector(selector), root);
  const query = (role: string, name: string, exact: boolean, root: Element): Element[] => {
    if (!peer.startsWith('Testing'))
      return selects(`internal:role=${role}[name=${JSON.stringify(name)}${exact ? 's' : 'i'}]`, root);
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return shows.TestingLibrary.queryAllByRole(root, role, { name: exact ? name : new RegExp(plain, 'i') });
  };
  const all = (named: string[], name: string, exact: boolean, root: Element = document.body): Element[] => [
    ...new Set(named.flatMap((role) => query(role, name, exact, root))),
  ];
  shows.__all = all;
  const word = (text: string): string | null => {
    const plain = text.replace(/\s+/g, ' ').trim().toLowerCase();
    return words.on.some((w) => w.toLowerCase() === plain)
      ? 'on'
      : words.off.some((w) => w.toLowerCase() === plain)
        ? 'off'
        : null;
  };
  const positionOf = (e: Element): string | null => {
    if (e instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(e.type)) return e.checked ? 'on' : 'off';
    const value = e.getAttribute('aria-checked') ?? e.getAttribute('aria-pressed') ?? e.getAttribute('aria-selected');
    if (value === 'true' || value === 'false') return value === 'true' ? 'on' : 'off';
    if (e instanceof HTMLSelectElement) return word(e.selectedOptions[0]?.text ?? '');
    if (e.getAttribute('role') === 'slider')
      return e.getAttribute('aria-valuenow') === e.getAttribute('aria-valuemax') ? 'on' : 'off';
    return word(e instanceof HTMLInputElement ? e.value : (e.textContent ?? ''));
  };
  const none = (detail: string): Seen => ({ found: false, key: null, position: null, detail });
  const one = (e: Element, detail: string): Seen => {
    shows.__press = e;
    return { found: true, key: shows.__keyOf(e) ?? null, position: positionOf(e), detail };
  };
  /** One of two options is chosen; the one that refuses is pressed. */
  const either = (sides: { on: Element[]; off: Element[] }, detail: string): Seen => {
    const [on] = sides.on;
    const [off] = sides.off;
    if (!on || !off || sides.on.length > 1 || sides.off.length > 1)
      return none('the group has no options of these names');
    shows.__press = refuses === 'on' ? on : off;
    return {
      found: true,
      key: shows.__keyOf(on) ?? null,
      position: positionOf(on) === 'on' ? 'on' : positionOf(off) === 'on' ? 'off' : null,
      detail,
    };
  };
  const group = (root: Element): Seen => {
    const options = (side: 'on' | 'off') => words[side].flatMap((w) => all(roles.options, w, true, root));
    return either({ on: options('on'), off: options('off') }, 'group');
  };
  const isGroup = (e: Element): boolean =>
    e.localName === 'fieldset' || roles.groups.includes(e.getAttribute('role') ?? '');
  const quoted = JSON.stringify(label);

  if (peer.startsWith('Playwright, label')) {
    for (const exact of [true, false]) {
      const found = selects(`internal:label=${quoted}${exact ? 's' : 'i'}`, document);
      if (found.length > 1) return none(`${found.length} elements have this label${exact ? '' : ' in theirs'}`);
      const [first] = found;
      if (first) return isGroup(first) ? group(first) : one(first, exact ? 'label' : 'part of a label');
    }
    const kinds = ['input', 'select', 'button', ...roles.controls.map((role) => `[role=${role}]`)].join(',');
    const near = selects(`css=:is(${kinds}):near(:text-is(${quoted}), 600)`, document);
    const [nearest] = near;
    if (!nearest) return none('no text like this, or no control near it');
    const radio = (e: Element) => (e as HTMLInputElement).type === 'radio' || e.getAttribute('role') === 'radio';
    if (!radio(nearest)) return one(nearest, 'nearest');
    const option = (side: 'on' | 'off') => {
      const named = new Set(words[side].flatMap((w) => all(roles.options, w, true)));
      return near.filter((e) => named.has(e)).slice(0, 1);
    };
    return either({ on: option('on'), off: option('off') }, 'nearest');
  }
  for (const exact of [true, false]) {
    const found = all(roles.controls, label, exact);
    if (found.length > 1) return none(`${found.length} controls have this name${exact ? '' : ' in theirs'}`);
    const [first] = found;
    if (first) return one(first, exact ? 'exact' : 'part');
    const [named, ...more] = all(roles.groups, label, exact);
    if (more.length > 0) return none(`${more.length + 1} groups have this name`);
    if (named) return group(named);
  }
  return none('no control has this name');
}
