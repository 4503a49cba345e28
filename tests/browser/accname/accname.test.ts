/**
 * Our own accessible names against the specification, beside dom-accessibility-api on the same elements in the same
 * page.
 */
import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { bundle, openTab } from '../property/bench.ts';
import { NAME_CASES } from './cases.ts';
import type { Names } from './page.ts';

describe.each([...browserNames])('accessible names (%s)', (browser) => {
  it('are right at least as often as those of dom-accessibility-api', { timeout: 120_000 }, async () => {
    const tab = await openTab(browser);
    let names: Names[];
    try {
      await tab.page.evaluate(await bundle('../accname/page.ts', 'HoldoutNames'));
      const json = await tab.page.evaluate((text) => {
        const { namesOf } = (globalThis as unknown as { HoldoutNames: typeof import('./page.ts') }).HoldoutNames;
        return JSON.stringify(namesOf(JSON.parse(text)));
      }, JSON.stringify(NAME_CASES));
      names = JSON.parse(json);
    } finally {
      await tab.close();
    }
    const wrong = (who: 'ours' | 'theirs') =>
      NAME_CASES.flatMap((c, i) =>
        names[i]?.[who] === c.name ? [] : [`${c.step}, ${c.about}: “${names[i]?.[who]}”, right is “${c.name}”`],
      );
    const ours = wrong('ours');
    const theirs = wrong('theirs');
    const total = NAME_CASES.length;
    console.log(
      [
        `${browser}: ours ${total - ours.length} of ${total}, dom-accessibility-api ${total - theirs.length}`,
        'Ours differ:',
        ...ours.map((w) => `  ${w}`),
        'Theirs differ:',
        ...theirs.map((w) => `  ${w}`),
      ].join('\n'),
    );
    expect(names).toHaveLength(total);
    expect(ours.length).toBeLessThanOrEqual(theirs.length);
    // Three are known: what `visibility: visible` shows again inside what is hidden, an image that is counted twice, a
    // name on `code`.
    expect(ours.length).toBeLessThanOrEqual(3);
  });
});
