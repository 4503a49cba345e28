/** The index of a page: whatever a page does, it knows what a look at every node would find, and asks little at a time. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { find } from '../../../src/engine/index.ts';
import { vocabularyOf } from '../../../src/engine/target/compile.ts';
import { isTranslated } from '../../../src/engine/words/languages.ts';
import { PageIndex } from '../../../src/engine/page/page-index.ts';
import { grantAsks } from '../../../src/engine/dom/tree.ts';
import type { Target } from '../../../src/engine/types.ts';
import { until } from '../../../src/engine/page/wait.ts';

const LABEL = 'Improve the model for everyone';
const target: Target = { labels: [{ text: LABEL, lang: 'en', refuses: 'off' }] };
const vocabulary = vocabularyOf(target);
const ROW = `<div><span>${LABEL}</span><button role="switch" aria-checked="true"></button></div>`;

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

function known(index: PageIndex) {
  index.seek(vocabulary);
  grantAsks();
  expect(index.advance(Infinity)).toBe(true);
  const { texts, spoken } = index.places(vocabulary);
  return {
    texts: new Set(texts),
    spoken: new Set(spoken),
    scopes: new Set(index.scopes()),
    translated: isTranslated(document, index),
  };
}

/** Things that a page may do, each at a place that a number tells. */
const ACTS: ((at: Element, other: Element, n: number) => void)[] = [
  (at) => at.append(`${LABEL} `),
  (at) => at.append(document.createElement('div')),
  (at, _, n) => {
    const text = [...at.childNodes].find((node) => node.nodeType === 3);
    if (text) text.nodeValue = n % 2 === 0 ? 'Improve' : 'Something else';
  },
  (at, _, n) => at.setAttribute(n % 2 === 0 ? 'aria-label' : 'title', n % 3 === 0 ? 'Dark mode' : LABEL),
  (at) => at.removeAttribute('aria-label'),
  (at) => at !== document.body && at.remove(),
  (at, other) => at !== document.body && !isAround(at, other) && other.append(at),
  (at) => {
    at.innerHTML = `<p>${LABEL}</p><p title="${LABEL}"></p>`;
  },
  (at) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${LABEL}</p>`;
    at.append(host);
  },
  (at) =>
    at.append(
      Object.assign(document.createElement('font'), { innerHTML: '<font style="vertical-align: inherit">x</font>' }),
    ),
  (at, _, n) => {
    // More than is followed one by one.
    const often = n % 4 === 0 ? 300 : 0;
    for (let i = 0; i < often; i++) at.setAttribute('title', `${LABEL}${i % 2 === 0 ? '' : '!'}`);
  },
];

function isAround(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const { host } = inner.getRootNode() as ShadowRoot;
  return !!host && isAround(outer, host);
}

function places(scope: Document | ShadowRoot): Element[] {
  const all = [...(scope === document ? document.body : scope).querySelectorAll('*')];
  return all.flatMap((e) => [e, ...(e.shadowRoot ? places(e.shadowRoot) : [])]);
}

describe('an index that is kept up to date', () => {
  it('knows what a new one finds, whatever the page does between two looks', () => {
    const step = fc.record({
      act: fc.nat(ACTS.length - 1),
      at: fc.nat(50),
      to: fc.nat(50),
      n: fc.nat(20),
      look: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        document.body.innerHTML = `<main><p>${LABEL}</p><section></section></main>`;
        const kept = new PageIndex(document);
        known(kept);
        for (const { act, at, to, n, look } of steps) {
          const all = [document.body, ...places(document)];
          const place = (i: number) => all[i % all.length] as Element;
          ACTS[act]?.(place(at), place(to), n);
          if (look) expect(known(kept)).toEqual(known(new PageIndex(document)));
        }
        expect(known(kept)).toEqual(known(new PageIndex(document)));
      }),
      { numRuns: 40, seed: 20_261_129 },
    );
  });

  it('misses nothing where the page moves what is being read to its end', () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `<i>row ${i}</i>`).join('');
    document.body.innerHTML = `${ROW}<aside>${rows}</aside>${ROW}`;
    const index = new PageIndex(document);
    index.seek(vocabulary);
    grantAsks();
    expect(index.advance(0)).toBe(false);
    document.body.append(document.querySelector('aside') as Element);
    expect(known(index)).toEqual(known(new PageIndex(document)));
  });

  it('comes to an end though the page never stops moving what is being read', () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `<i>row ${i}</i>`).join('');
    document.body.innerHTML = `<aside>${rows}</aside><aside>${rows}</aside>${ROW}`;
    const index = new PageIndex(document);
    index.seek(vocabulary);
    grantAsks();
    let looks = 1;
    while (!index.advance(0) && looks++ < 20) document.body.prepend(...document.querySelectorAll('aside'));
    expect(looks).toBeLessThan(20);
    expect(known(index)).toEqual(known(new PageIndex(document)));
  });

  it('notices that the browser translates the page, and that it shows the original again', () => {
    const why = () => {
      const found = find(document, target);
      return found.found ? 'found' : found.reason;
    };
    document.body.innerHTML = ROW;
    expect(why()).toBe('found');
    const outer = document.body.appendChild(document.createElement('font'));
    expect(why()).toBe('found');
    outer.innerHTML = '<font style="vertical-align: inherit">x</font>';
    expect(why()).toBe('translated');
    outer.remove();
    expect(why()).toBe('found');
    const div = document.body.appendChild(document.createElement('div'));
    div.innerHTML = '<p><font><font style="vertical-align: inherit">x</font></font></p>';
    expect(why()).toBe('translated');
    div.remove();
    document.body.setAttribute('_msttexthash', '1');
    expect(why()).toBe('translated');
    document.body.removeAttribute('_msttexthash');
    expect(why()).toBe('found');
  });

  it('wakes whoever waits for a change, though another look has seen it first', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    document.body.innerHTML = '<main></main>';
    const looks: boolean[] = [];
    const seen = until<true>(
      () => {
        looks.push(find(document, target).found);
        return looks.at(-1) ? { done: true } : undefined;
      },
      () => [document],
      5000,
    );
    await vi.advanceTimersByTimeAsync(150);
    document.body.innerHTML = ROW;
    expect(find(document, target).found).toBe(true);
    // Sooner than it looks anyway, once a second.
    await vi.advanceTimersByTimeAsync(300);
    expect(looks).toEqual([false, true]);
    expect(await seen).toBe(true);
    vi.useRealTimers();
  });

  it('finds a shadow root that is attached to an old element, after a second', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1e6);
    document.body.innerHTML = '<div id="app"></div>';
    expect(find(document, target).found).toBe(false);
    (document.querySelector('#app') as Element).attachShadow({ mode: 'open' }).innerHTML = ROW;
    expect(find(document, target).found).toBe(false);
    now.mockReturnValue(1e6 + 1000);
    expect(find(document, target).found).toBe(true);
  });
});

describe('a control that is named by reference in a shadow root', () => {
  const NAMED = `<div><p id="l">${LABEL}</p><a href="#">More</a></div><section><p>Something</p><button role="switch" aria-labelledby="l" aria-checked="true"></button></section><section><p>Else</p><button role="switch" aria-label="Else" aria-checked="false"></button></section>`;
  const rung = (root: Document | Element) => {
    const found = find(root, target);
    return found.found ? found.rung : found.reason;
  };
  const shadowIn = (outer: Element) => {
    const host = outer.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = NAMED;
  };

  it('is found in the page', () => {
    shadowIn(document.body);
    expect(rung(document)).toBe('name');
  });
  it('is found in a frame, which gets no index of its own', () => {
    const inner = document.implementation.createHTMLDocument('Settings');
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    document.body.append(frame);
    shadowIn(inner.body);
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    expect(rung(document)).toBe('name');
    expect(observed.mock.calls.filter(([root]) => root === inner)).toHaveLength(1);
  });
  it('is found below an element that is searched alone', () => {
    expect(rung(document)).toBe('no-control');
    shadowIn(document.body.appendChild(document.createElement('main')));
    expect(rung(document.body)).toBe('name');
  });
});

describe('closed shadow roots', () => {
  /** How many questions each look asked. */
  let asked = 0;
  const roots = new WeakMap<Element, ShadowRoot>();
  const openOrClosedShadowRoot = (element: Element) => {
    asked++;
    return roots.get(element) ?? element.shadowRoot;
  };
  const hosts = (count: number, html: (n: number) => string, mode: 'open' | 'closed' = 'closed') => {
    for (let n = 0; n < count; n++) {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode });
      root.innerHTML = html(n);
      roots.set(host, root);
    }
  };
  const look = () => {
    asked = 0;
    const found = find(document, target);
    expect(asked).toBeLessThanOrEqual(64);
    return found.found ? 'found' : found.reason;
  };
  beforeEach(() => vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } }));

  it('are opened a few at a time, and nothing is concluded before the last one', () => {
    hosts(300, (n) => (n === 150 ? ROW : '<p>Other</p>'));
    const looks = Array.from({ length: 12 }, look);
    expect(looks.at(-1)).toBe('found');
    expect(new Set(looks.slice(0, 4))).toEqual(new Set(['not-ready']));
    expect(new Set(looks)).toEqual(new Set(['not-ready', 'found']));
  });
  it('may hold a second control, so that the first one is not called the only one', () => {
    document.body.innerHTML = ROW;
    hosts(300, (n) => (n === 299 ? ROW : '<p>Other</p>'));
    const looks = Array.from({ length: 12 }, look);
    expect(looks.at(-1)).toBe('ambiguous');
    expect(looks).not.toContain('found');
  });
  it('are found around children that are shown in their slots, and where such a child comes later', () => {
    hosts(1, () => `${ROW}<slot name="note"></slot>`);
    const host = document.querySelector('div') as Element;
    host.innerHTML = '<p slot="note">A note</p>';
    expect(look()).toBe('found');
    document.body.innerHTML = '';
    hosts(1, () => `${ROW}<slot name="note"></slot>`);
    const later = document.querySelector('div') as Element;
    later.textContent = 'Nothing that is shown';
    expect(look()).toBe('no-control');
    later.append(Object.assign(document.createElement('p'), { slot: 'note' }));
    expect(look()).toBe('found');
  });
  it('are looked for in a form that has fields of the names that elements have', () => {
    document.body.innerHTML = '<form><input name="localName"><span slot="x">A note</span></form>';
    const form = document.querySelector('form');
    // As browsers have it.
    Object.defineProperty(form, 'localName', { value: form?.firstElementChild });
    expect(look()).toBe('no-control');
  });
  it('make no absence before they are open', () => {
    hosts(300, () => '<p>Other</p>');
    const looks = Array.from({ length: 12 }, look);
    expect(looks[0]).toBe('not-ready');
    expect(looks.at(-1)).toBe('no-control');
  });
  it('cost nothing where they are open', () => {
    hosts(300, (n) => (n === 150 ? ROW : '<main><p>Other</p>and more</main>'), 'open');
    expect(look()).toBe('found');
    expect(asked).toBeLessThan(10);
  });
  it('are asked for again after a second, and a look knows what it knew meanwhile', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(2e6);
    document.body.innerHTML = ROW + '<div></div>'.repeat(200);
    expect(Array.from({ length: 12 }, look).at(-1)).toBe('found');
    now.mockReturnValue(2e6 + 1000);
    const mark = Object.assign(document.createElement('div'), { innerHTML: '<i></i>' });
    document.querySelector('span')?.parentElement?.prepend(mark);
    expect(look()).toBe('found');
    expect(asked).toBeGreaterThan(1);
  });
  it('are asked for once, however often the page is read anew', () => {
    hosts(40, (n) => (n === 20 ? ROW : '<main><p>Other</p>and more</main>'));
    expect(look()).toBe('found');
    for (let n = 0; n < 300; n++) document.body.setAttribute('title', String(n));
    expect(look()).toBe('found');
    expect(asked).toBe(0);
  });
});
