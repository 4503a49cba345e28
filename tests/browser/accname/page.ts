/** In the page: the names that our own code and dom-accessibility-api give to the same elements. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { accessibleName } from '../../../src/engine/dom/accessible-name.ts';
import type { NameCase } from './cases.ts';

export interface Names {
  ours: string;
  theirs: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function namesOf(cases: readonly NameCase[]): Names[] {
  return cases.map((c) => {
    document.body.innerHTML = c.html;
    let element = document.querySelector('[data-x]');
    for (const [id, html] of Object.entries(c.shadow ?? {})) {
      const root = document.querySelector(`#${id}`)?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
      element ??= root?.querySelector('[data-x]') ?? null;
    }
    if (!element) throw new Error(`no element to name in ${c.html}`);
    const attempt = (run: (e: Element) => string) => {
      try {
        return tidy(run(element));
      } catch (error) {
        return `threw ${String(error)}`;
      }
    };
    return {
      ours: attempt(accessibleName),
      theirs: attempt((e) => computeAccessibleName(e, { computedStyleSupportsPseudoElements: true })),
    };
  });
}
