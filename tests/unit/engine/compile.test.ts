// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { change, find, read, readNow, reveal, type Target } from '../../../src/engine/index.ts';
import { compile } from '../../../src/engine/target/compile.ts';

const BAD = '*[[';
const target: Target = {
  labels: [{ text: 'Train on my data', lang: 'en', refuses: 'off' }],
  hints: [
    { selector: BAD, refuses: 'off' },
    { selector: '#real', refuses: 'off' },
  ],
  drawn: { control: BAD, on: '.on', off: '.off' },
  reveal: [{ pressSelector: BAD }],
  complete: [{ pressSelector: BAD }],
};
const page = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};

describe('a target with a selector that is none', () => {
  it('is found by what else it says', () => {
    expect(
      find(page('<main><label><input type="checkbox" checked>Train on my data</label></main>'), target),
    ).toMatchObject({ found: true, rung: 'name' });
    expect(find(page('<main lang="ja"><input id="real" type="checkbox" checked></main>'), target)).toMatchObject({
      found: true,
      rung: 'hint',
    });
    expect(readNow(document, target)).toMatchObject({ state: 'allowed' });
  });
  it('is read and changed without an exception, and no step is made up', async () => {
    page('<main><label><input type="checkbox" checked>Train on my data</label></main>');
    expect(await read(document, target, { settle: 1, timeout: 4000 })).toMatchObject({ state: 'allowed' });
    expect(await change(document, target, { settle: 1, hold: 1, timeout: 4000 })).toMatchObject({
      outcome: 'stopped',
      stopped: 'step-missing',
    });
    page('<main></main>');
    expect(await reveal(document, target, AbortSignal.timeout(50))).toBeDefined();
  });
  it('is made sound once, and one that is sound is left as it was', () => {
    expect(compile(target, document)).toBe(compile(target, document));
    const { hints, drawn, complete, reveal: steps } = compile(target, document);
    expect([hints, drawn, complete, steps]).toEqual([
      [{ selector: '#real', refuses: 'off' }],
      undefined,
      [{ pressSelector: ':not(*)' }],
      [{ pressSelector: ':not(*)' }],
    ]);
    const whole: Target = {
      labels: [],
      drawn: { control: '.s', on: '.on', off: '.off' },
      hints: [{ selector: '.s', refuses: 'on' }],
      complete: [{ press: ['Save'] }],
      reveal: [{ pressSelector: '.tab' }],
    };
    expect(compile(whole, document)).toMatchObject(whole);
  });
});
