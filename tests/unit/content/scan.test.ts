// @vitest-environment happy-dom
/** What a scan calls plain, so that it may be pressed: only what its own label says, by which it is found again later. */
import { afterEach, describe, expect, it } from 'vitest';
import { scan } from '../../../src/content/scan/look.ts';
import type { ScannedControl } from '../../../src/shared/scan.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

async function scanned(html: string): Promise<ScannedControl[]> {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<main>${html}</main>`;
  return (await scan(document)).result.controls;
}

const row = (label: string, says = '', on = true): string =>
  `<div><div><strong id="a">${label}</strong><p>${says}</p></div><button role="switch" aria-labelledby="a" aria-checked="${on}"></button></div>`;

describe('a control whose label says it by itself', () => {
  it('is plain, with how it stands', async () => {
    expect(await scanned(row('Use my posts to train AI models'))).toMatchObject([{ refuses: 'off', state: 'allowed' }]);
    expect(await scanned(row('Do not train AI on my posts'))).toMatchObject([{ refuses: 'on', state: 'refused' }]);
  });
});

describe('a control whose label needs what stands around it', () => {
  it.each([
    ['a heading', `<section><h2>AI training on your data</h2>${row('Share my data')}</section>`],
    ['a description', row('Help us improve', 'When this is on, we use your posts to train our AI models.')],
    ['a heading, its words the other way round', `<section><h2>AI training</h2>${row('Training')}</section>`],
  ])('is left to the person: %s', async (_, html) => {
    const [control] = await scanned(html);
    expect(control).toMatchObject({ about: 'training', state: 'unclear', why: 'wording' });
    expect(control).not.toHaveProperty('refuses');
  });
});

describe('a control with a label that is longer than what is kept of it', () => {
  it('is left to the person', async () => {
    const fits = `Use my posts to train AI models ${'and my photos to train AI models '.repeat(2)}`.trim();
    const long = `${fits} and my comments to train AI models`;
    expect([fits.length <= 120, long.length > 120]).toEqual([true, true]);
    expect((await scanned(row(fits)))[0]).toHaveProperty('refuses');
    expect((await scanned(row(long)))[0]).not.toHaveProperty('refuses');
  });
});

describe('a control with a word that must never be pressed', () => {
  it.each([
    'Opt out of AI training and reset my choices',
    'Use my posts to train AI and pay me',
    'Use my data to train AI, or delete it',
  ])('is left to the person: %s', async (label) => {
    const controls = await scanned(row(label));
    for (const control of controls) expect(control).not.toHaveProperty('refuses');
  });
});
