/* oxlint-disable no-underscore-dangle, typescript/no-unsafe-type-assertion, unicorn/consistent-function-scoping -- one function is sent into the page whole; the peers and what a page shows to the test are on its global object */
/**
 * The peers: `getByRole(role, { name })` of Testing Library and of Playwright, each with its own code, on the same
 * pages.
 * To be fair to them, every role that such a control may plausibly have is tried; an exact name first, part of a name
 * only when there is none; a group of options counts as found by the group's name, and an option then by its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { PageGlobals } from './corpus.ts';
import { refusing } from './kit/spec.ts';
import type { Spec } from './kit/spec.ts';

export type Peer = 'Testing Library' | 'Playwright';
export const peers: readonly Peer[] = ['Testing Library', 'Playwright'];

interface Seen {
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
function wordsOf(spec: Spec): { on: string[]; off: string[] } {
  const words = spec.target.words ?? { on: [], off: [] };
  return {
    on: typeof spec.on === 'string' ? [spec.on] : words.on,
    off: typeof spec.off === 'string' ? [spec.off] : words.off,
  };
}

/** What a peer finds for the label of the setting, and what that says. */
export async function lookByRole(page: Page, peer: Peer, spec: Spec): Promise<Seen> {
  const file = peer === 'Playwright' ? 'playwright.js' : 'testing-library.js';
  await page.evaluate(
    `${readFileSync(join(out, file), 'utf8')};${peer === 'Playwright' ? '' : 'globalThis.TestingLibrary=TestingLibrary;'}0`,
  );
  const label = spec.rows.find(([key]) => key === spec.key)?.[1] ?? '';
  return page.evaluate(byRole, peer, label, wordsOf(spec), refusing(spec));
}

/** What pressing did: refused the right setting and nothing else, moved something else or the wrong way, or nothing. */
export type Pressed = 'right' | 'wrong' | 'nothing';

/** Presses what was found, as a person would. */
export async function pressByRole(page: Page, spec: Spec): Promise<Pressed> {
  const words = wordsOf(spec)[refusing(spec)];
  const log = () => page.evaluate(() => (globalThis as unknown as Globals).__log());
  const pause = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 200);
        }),
    );
  const press = async (handle: ElementHandle | null) => {
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
  else await press(pressed);
  await pause();
  if ((await log()).length === 0 && words.length > 0) {
    const option = await page.evaluateHandle((names) => {
      const { __all } = globalThis as unknown as Globals;
      return names.flatMap((name) => __all(['option', 'menuitemradio', 'menuitem'], name, true))[0];
    }, words);
    await press(option.asElement() as ElementHandle | null);
  }
  const refusal = refusing(spec) === 'on' ? spec.on : spec.off;
  const moves = await log();
  if (moves.length === 0) return 'nothing';
  return moves.every(([key, value]) => key === spec.key && value === refusal) ? 'right' : 'wrong';
}

/** Runs in the page. */
function byRole(peer: string, label: string, words: { on: string[]; off: string[] }, refuses: 'on' | 'off'): Seen {
  const shows = globalThis as unknown as Globals;
  const query = (role: string, name: string, exact: boolean, root: Element): Element[] => {
    if (peer === 'Playwright')
      return shows.PlaywrightEngine.querySelectorAll(
        shows.PlaywrightEngine.parseSelector(`internal:role=${role}[name=${JSON.stringify(name)}${exact ? 's' : 'i'}]`),
        root,
      );
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return shows.TestingLibrary.queryAllByRole(root, role, { name: exact ? name : new RegExp(plain, 'i') });
  };
  const all = (roles: string[], name: string, exact: boolean, root: Element = document.body): Element[] => [
    ...new Set(roles.flatMap((role) => query(role, name, exact, root))),
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
  for (const exact of [true, false]) {
    const found = all(
      ['switch', 'checkbox', 'button', 'combobox', 'slider', 'menuitemcheckbox', 'radio'],
      label,
      exact,
    );
    if (found.length > 1) return none(`${found.length} controls have this name${exact ? '' : ' in theirs'}`);
    const [one] = found;
    if (one) {
      shows.__press = one;
      return {
        found: true,
        key: shows.__keyOf(one) ?? null,
        position: positionOf(one),
        detail: exact ? 'exact' : 'part',
      };
    }
    const [group, ...more] = all(['radiogroup', 'group', 'listbox'], label, exact);
    if (more.length > 0) return none(`${more.length + 1} groups have this name`);
    if (group) {
      const options = (side: 'on' | 'off') =>
        words[side].flatMap((w) => all(['radio', 'button', 'option', 'menuitemradio'], w, true, group));
      const [on, off] = [options('on'), options('off')];
      if (on.length !== 1 || off.length !== 1 || !on[0] || !off[0])
        return none('the group has no options of these names');
      shows.__press = refuses === 'on' ? on[0] : off[0];
      return {
        found: true,
        key: shows.__keyOf(on[0]) ?? null,
        position: positionOf(on[0]) === 'on' ? 'on' : positionOf(off[0]) === 'on' ? 'off' : null,
        detail: 'group',
      };
    }
  }
  return none('no control has this name');
}
