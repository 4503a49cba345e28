/**
 * The scan on the replicas of all known settings pages, in every language of their labels, as if no definition were
 * there: what it finds, what it leaves to the person, and that it would press nothing wrongly. The definitions are the
 * judge: they hold each label with the position that refuses. `npm run scanned` prints the figures and every miss.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { allServices } from '../../src/catalog/list.ts';
import { scan } from '../../src/content/scan/look.ts';
import { normalise } from '../../src/shared/normalise.ts';
import type { ScannedControl } from '../../src/shared/scan.ts';
import { EVERY, LABEL_CASES } from './labels.ts';
import { mount } from './mount.ts';

/** What a definition says of a text, where it is one of its labels. */
const known = new Map<string, Set<'on' | 'off'>>();
for (const { settings } of allServices)
  for (const setting of settings)
    if (setting.remedy === 'control')
      for (const { text, refuses } of [...setting.control.labels, ...(setting.control.dialog?.labels ?? [])])
        known.set(normalise(text), (known.get(normalise(text)) ?? new Set()).add(refuses));

afterEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
  document.documentElement.lang = 'en';
});

describe('the scan of known pages', () => {
  it('finds most settings with the right polarity, and would press nothing wrongly', async () => {
    const seen = { found: 0, plain: 0, all: 0 };
    const wrong: string[] = [];
    const missed: string[] = [];
    const left: string[] = [];
    const strangers = new Map<string, string>();
    for (const { name, replica, address, setting, text, lang } of LABEL_CASES) {
      try {
        mount(replica, address, { label: { setting, text, lang } }, {}, true, setting);
      } catch {
        continue; // Its way cannot be walked in that language.
      }
      document.documentElement.lang = lang;
      const { controls } = (await scan(document)).result;
      seen.all++;
      const mine = controls.find(
        ({ label }) => normalise(label).includes(normalise(text)) || normalise(text).includes(normalise(label)),
      );
      if (mine) seen.found++;
      else missed.push(name);
      if (mine?.refuses) seen.plain++;
      else if (mine) left.push(`${name} (${mine.why ?? mine.state})`);
      for (const one of controls) check(one, name);
    }
    function check({ label, refuses }: ScannedControl, name: string): void {
      if (refuses === undefined) return;
      const says = known.get(normalise(label));
      if (!says) strangers.set(label, name);
      else if (!says.has(refuses)) wrong.push(`${name}: “${label}”, ${refuses}`);
    }
    const share = (count: number): string => `${count} (${((100 * count) / seen.all).toFixed(1)} %)`;
    if (EVERY)
      console.log(
        [
          `${seen.all} labels of ${new Set(LABEL_CASES.map(({ replica }) => replica.service)).size} services on their pages:`,
          `found ${share(seen.found)}, with a plain polarity ${share(seen.plain)}, wrong ${wrong.length}`,
          `plain, and no definition's label: ${strangers.size}`,
          ...[...strangers].map(([label, name]) => `  stranger: “${label}” on ${name}`),
          ...wrong.map((one) => `  wrong: ${one}`),
          ...left.map((one) => `  left to the person: ${one}`),
          ...missed.map((one) => `  missed: ${one}`),
        ].join('\n'),
      );
    expect(wrong).toEqual([]);
    expect(seen.all).toBeGreaterThan(EVERY ? 200 : 50);
  }, 240_000);
});
