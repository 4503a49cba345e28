// @vitest-environment node
/** What of the definitions travels into pages. */
import { expect, test } from 'vitest';
import { forPage } from '../../../src/catalog/for-pages.ts';
import { allServices } from '../../../src/catalog/list.ts';

const pages = allServices.map((service) => forPage(service, allServices));
const chatgpt = pages.find(({ id }) => id === 'chatgpt');
const setting = (service: string, name: string) =>
  pages.find(({ id }) => id === service)?.settings.find(({ id }) => id === name);

test('no source, no date and nothing that only views tell goes into a page', () => {
  const keys = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        keys.add(key);
        collect(inner);
      }
  };
  collect(pages);
  const views = [
    'sources',
    'source',
    'known',
    'checked',
    'confidence',
    'doesNotCover',
    'default',
    'path',
    'plans',
    'aipref',
    'together',
    'letters',
    'terms',
    'none',
    'app',
  ];
  expect(views.filter((key) => keys.has(key))).toEqual([]);
});

test('whatever finds, reads and changes a setting is there as it was defined', () => {
  let controls = 0;
  for (const service of allServices)
    for (const one of service.settings) {
      if (one.remedy !== 'control' && one.remedy !== 'request') continue;
      controls += 1;
      const { id, pages: where, open, hubs, overlay, confirmIn, remedy } = one;
      expect(setting(service.id, id)).toMatchObject(
        Object.fromEntries(
          Object.entries({
            id,
            pages: where,
            open,
            hubs,
            overlay,
            confirmIn,
            remedy,
            ...(remedy === 'control'
              ? {
                  control: one.control,
                  notOffered: one.notOffered,
                  signedOutToo: one.signedOutToo,
                }
              : { request: one.request }),
          }).filter(([, value]) => value !== undefined),
        ),
      );
    }
  expect(controls).toBeGreaterThan(80);
  for (const service of allServices) {
    const { signedOut, signInScreen, signedIn, hosts } = service;
    expect(pages.find(({ id }) => id === service.id)).toMatchObject({
      signedOut,
      hosts,
      ...(signInScreen ? { signInScreen } : {}),
      ...(signedIn ? { signedIn } : {}),
    });
  }
});

test('what undoes a choice is there in a sentence, and the second switch by its address', () => {
  expect(setting('chatgpt', 'improve-model')?.feedback).toEqual({
    says: 'A thumbs up or down still sends the whole conversation, and it is used for training.',
  });
  expect(setting('grok', 'improve-model')?.also).toEqual([
    { name: expect.stringMatching(/^X: ./u), url: 'https://x.com/settings/grok_settings' },
  ]);
  // On the page that the person is looking at already, and where only an app has it.
  expect(setting('microsoft-copilot', 'training-text')?.also).toBeUndefined();
  expect(setting('gemini', 'keep-activity')?.also?.map(({ name }) => name.split(':')[0])).toEqual(['Google', 'Google']);
  expect(chatgpt?.settings.map(({ remedy }) => remedy)).not.toContain('app');
});
