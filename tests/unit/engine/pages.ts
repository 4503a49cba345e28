/**
 * The same small pages as in the real browsers, on happy-dom: quick, and measured for coverage. happy-dom runs no
 * scripts and lays nothing out, so that handlers are wired here and pages that need either are left to the browsers.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { change, find, read, readNow, type Target } from '../../../src/engine/index.ts';
import { CASES } from '../../browser/engine/pages.ts';

/** Needs layout or real time (clipping, `display` of flex children), frames, or custom elements defined by a script. */
const BROWSER_ONLY =
  /host with a role|slotted|open shadow root|frame of the same|CJK|stand-in|visually hidden|display:none|native radio|segmented|row button|pointerdown|key|hidden mobile|fieldset|opened by a click|appears late|a tab reveals|until its state|text field|listens late|^(?:young|slow|line|failed|question|draft|reach|locked|copy|host|stand-in|dialog|language|evidence|together|words|style|list|grey|scrolled|unfolded|trigger|seen|heads|frame|model|reaches|kept|question|cells|parted|answers|again|declared|tooltip|shadow): |title: of a group|shown: .*head of its page|idle: not in the legend|told: .*shadow|drawn: a (?:box|wheel)/;

interface Page {
  truth?: string;
  wrong?: string;
}

const names = () => Object.fromEntries([...document.querySelectorAll('[id]')].map((e) => [e.id, e]));

/** Gives inline handlers and scripts their meaning: ids are names, `window` is where a page keeps its truth. */
function wire(page: Page): void {
  const run = (code: string, self: unknown, event?: unknown): void => {
    // eslint-disable-next-line no-implied-eval -- the code is this repository's own test markup
    new Function('event', 'window', 'ids', `with(ids){${code}}`).call(self, event, page, names());
  };
  const bind = (root: ParentNode) => {
    for (const e of root.querySelectorAll('*')) {
      for (const { name, value } of Array.from(e.attributes)) {
        if (!name.startsWith('on')) continue;
        e.removeAttribute(name);
        e.addEventListener(name.slice(2), (event) => run(value, e, event));
      }
    }
  };
  for (const script of document.querySelectorAll('script')) run(script.textContent ?? '', undefined);
  bind(document);
  new MutationObserver(() => bind(document)).observe(document.body, { childList: true, subtree: true });
}

const PARTS = 4;

/** Most of the time is waiting, so that the parts are files of their own and run side by side. @param part 1 to 4 */
export function pagesOnHappyDom(part: 1 | 2 | 3 | 4): void {
  describe('small pages on happy-dom', { timeout: 20_000 }, () => {
    afterEach(() => {
      document.body.innerHTML = '';
      document.documentElement.removeAttribute('lang');
    });

    for (const c of CASES.filter((x) => !BROWSER_ONLY.test(x.name)).filter((_, index) => index % PARTS === part - 1)) {
      it(c.name, async () => {
        const lang = /<html[^>]* lang="(\w+)"/.exec(c.html)?.[1];
        if (lang ?? !c.html.includes('<html')) document.documentElement.setAttribute('lang', lang ?? 'en');
        document.body.innerHTML = c.html.replace(/^<!doctype.*?<body>/s, '');
        const page: Page = {};
        wire(page);
        const quick = { timeout: Math.min(c.timeout ?? 3000, 3000), settle: 10, patience: c.patience ?? 2500 };
        const reading = await read(document, c.target, quick);
        expect(reading).toMatchObject(c.read);
        const found = find(document, c.target);
        if (found.found && c.html.includes('data-mine'))
          expect(found.parts.some((p) => p.matches('[data-mine]'))).toBe(true);
        if (c.change) {
          const { to, outcome, stopped, presses, restore, moved } = c.change;
          const result = await change(document, c.target, {
            ...quick,
            hold: 400,
            ...(restore && { restore: { position: restore } }),
          });
          expect(result, JSON.stringify(result)).toMatchObject({
            outcome,
            ...(stopped && { stopped }),
            ...(presses !== undefined && { presses }),
          });
          if (c.change.after) expect(result.after).toMatchObject(c.change.after);
          if (moved !== undefined) expect(result.moved).toHaveLength(moved);
          if (to) expect(page.truth).toBe(to);
        }
        expect(page.wrong).toBeUndefined();
      });
    }
  });

  describe('a state word drawn beside a toggle', () => {
    const words: Target = { labels: [{ text: 'Train on my data', lang: 'en', refuses: 'off' }] };
    const toggle = (checked: boolean, drawn: string): string =>
      `<main><div class="row"><span>Train on my data</span><div class="toggle"><span aria-hidden="true">${drawn}</span><input type="checkbox" ${checked ? 'checked' : ''}></div></div></main>`;
    it.each([
      [true, 'On', 'allowed'],
      [false, 'Off', 'refused'],
      [false, '', 'refused'],
      [false, 'On', 'unclear'],
      [true, 'Off', 'unclear'],
      [false, '<b>Off</b><p>On</p>', 'refused'],
    ])('checked %s, drawn “%s”: %s', (checked, drawn, state) => {
      document.body.innerHTML = toggle(checked, drawn);
      expect(readNow(document, words)).toMatchObject({
        state,
        ...(state === 'unclear' ? { reason: 'contradictory' } : {}),
      });
    });
  });
}
