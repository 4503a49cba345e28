/** Makes a page of the gallery the same at every drawing. */
import type { Page } from 'puppeteer-core';
import type { View } from './states.ts';

/** Opens the notice's closed root, so that it can be looked into, and stops clocks. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value;
    Element.prototype.attachShadow = function open(options) {
      return Reflect.apply(native, this, [{ ...options, mode: 'open' }]);
    };
    const now = Date.parse('2026-11-24T09:45:00Z');
    globalThis.Date = new Proxy(Date, {
      construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now] : given),
      get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
    });
    // What counts seconds would be drawn with another number each time.
    Object.assign(globalThis, { setInterval: () => 0 });
  });
}

let loads = 0;

/**
 * Shows one view, whole: what a press opens is open, and the notice's buttons are ready.
 *
 * @param whole also waits for what comes a moment later: what a press opens, and buttons that are not ready at once
 * @returns whether it is drawn; a state that this gallery does not know leaves the page empty, or never comes about
 */
export async function show(page: Page, base: string, view: View, whole = true): Promise<boolean> {
  const [surface, route, width, height] = view;
  await page.setViewport({ width, height });
  // The query makes it a document of its own: the hash alone would load nothing.
  await page.goto(`${base}/${surface}.html?${(loads += 1)}#${surface}/${route}`, { waitUntil: 'load' });
  return page.evaluate(
    async (pressed, patient) => {
      const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
      const roots = (): ShadowRoot[] => [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      const drawn = (): boolean =>
        document.body.innerText.trim() !== '' || roots().some((root) => root.querySelector('section'));
      for (let tries = 0; tries < 20 && !drawn(); tries += 1) await wait(10);
      if (!drawn()) return false;
      const ready = (): boolean =>
        (!patient || roots().every((root) => !root.querySelector('[aria-disabled]'))) &&
        document.body.dataset['busy'] === undefined &&
        // An earlier revision's gallery does not say when it is busy.
        (!pressed || document.querySelector('dialog[open], .plan') !== null);
      for (let tries = 0; tries < 400 && !ready(); tries += 1) await wait(20);
      // A button that was just pressed would be drawn with its focus in one browser and without it in the other.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const one of document.getAnimations()) one.cancel();
      return ready();
    },
    route.includes('!'),
    whole,
  );
}
