// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressFor } from '../../../src/catalog/address.ts';
import { allServices } from '../../../src/catalog/list.ts';
import { catalogue } from '../../../src/catalog/summaries.ts';
import { isByHand, visitFor } from '../../../src/catalog/visitable.ts';
import type { Setting } from '../../../src/catalog/schema.ts';

const settingOf = (service: string, id: string) => {
  const found = catalogue.find((one) => one.id === service)?.settings.find((one) => one.id === id);
  if (!found) throw new Error(`no ${service}/${id}`);
  return found;
};
const full = (service: string, id: string): Setting => {
  const found = allServices.find((one) => one.id === service)?.settings.find((one) => one.id === id);
  if (!found) throw new Error(`no ${service}/${id}`);
  return found;
};

describe('where a round goes', () => {
  it('goes to a setting that has a page of its own', () => {
    expect(visitFor(settingOf('linkedin', 'genai-improvement'))).toBe(
      'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    );
  });
  it('goes to one copy, and not to the list of copies', () => {
    const tumblr = settingOf('tumblr', 'third-party-sharing');
    expect(tumblr.open).toBeDefined();
    expect(visitFor(tumblr)).toBeUndefined();
    expect(visitFor(tumblr, 'my-blog')).toBe('https://www.tumblr.com/settings/blog/my-blog');
  });
  it('goes to what opens over other pages only where the way is known', () => {
    expect(visitFor(settingOf('chatgpt', 'improve-model'))).toBeDefined();
    expect(settingOf('cursor', 'privacy-mode')).toMatchObject({ overlay: true, byHand: true });
    expect(visitFor(settingOf('cursor', 'privacy-mode'))).toBeUndefined();
  });
  it('does not go where nothing would tell the control from another', () => {
    expect(full('canva', 'ai-training')).toMatchObject({ control: { labels: [] } });
    expect(isByHand(full('canva', 'ai-training'))).toBe(true);
  });
  it('goes nowhere for a form, an app or a service that offers nothing', () => {
    const others = catalogue.flatMap(({ settings }) => settings).filter(({ remedy }) => remedy !== 'control');
    expect(others.length).toBeGreaterThan(30);
    expect(others.filter((setting) => visitFor(setting) !== undefined)).toEqual([]);
  });
  it('goes where the patterns of a setting say, however they are asked', () => {
    const names = [
      undefined,
      'my-blog',
      'my_blog',
      'Blog',
      '7',
      'a.example',
      '1.2',
      '..',
      '.',
      'a b',
      'ä',
      'a/b',
      '%2e',
      ':instance',
      '*',
      '',
    ];
    const known = catalogue
      .flatMap(({ settings }) => settings)
      .filter(({ remedy, byHand }) => remedy === 'control' && !byHand);
    for (const setting of known) {
      for (const name of names) {
        const url = addressFor(setting, name);
        const goes = url !== undefined && setting.pages.some((pattern) => new URLPattern(pattern).test(url));
        expect(visitFor(setting, name), `${setting.id} ${name}`).toBe(goes ? url : undefined);
      }
    }
    expect(known.some(({ opensPage }) => opensPage)).toBe(true);
  });
});
