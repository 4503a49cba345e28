/** What goes with every message of a page: the page's clocks, and whether its document came out of a cache. */
import { afterEach, expect, it, vi } from 'vitest';
import { send } from '../../../src/content/messaging.ts';

const sent = vi.hoisted(() => [] as { old?: true; age: number }[]);
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {
      id: 'holdout',
      sendMessage: async (message: { age: number }) => {
        sent.push(message);
        return { ok: true };
      },
    },
  },
}));

afterEach(() => vi.restoreAllMocks());

const served = { type: 'navigate', transferSize: 900, decodedBodySize: 600, workerStart: 0, deliveryType: '' };

it.each<[string, Partial<typeof served> | undefined, true | undefined]>([
  ['by the service', {}, undefined],
  ['by the service, which said that nothing is new', { transferSize: 300, deliveryType: 'cache' }, undefined],
  ['by a service worker', { transferSize: 0, workerStart: 12 }, undefined],
  ['by nobody yet, as it still loads', { transferSize: 0, decodedBodySize: 0 }, undefined],
  ['out of a cache', { transferSize: 0, deliveryType: 'cache' }, true],
  ['out of a cache, going back', { type: 'back_forward', transferSize: 0 }, true],
  ['as the page before had it fetched ahead', { deliveryType: 'navigational-prefetch' }, true],
  ['in a way that the browser does not tell', undefined, undefined],
])('a document that was served %s', async (_, how, old) => {
  const entries = how ? [{ ...served, ...how }] : [];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(entries as never);
  await send({ type: 'page/left' });
  expect(sent.at(-1)?.old).toBe(old);
});
