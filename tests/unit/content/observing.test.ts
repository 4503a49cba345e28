/** Where nothing is displayed of a setting, its page is searched further, which takes the press file. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pressing } from '../../../src/content/press-slot.ts';
import type { Visit } from '../../../src/content/visit/visit.ts';
import { linkedin } from '../../../src/services/linkedin.ts';

const world = vi.hoisted(() => ({ asked: 0, load: (): void => undefined }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {
      id: 'holdout',
      sendMessage: async () => {
        world.asked++;
        world.load();
        return { ok: true, value: undefined };
      },
    },
  },
}));

const search = vi.fn<Pressing['search']>();
let observe: typeof import('../../../src/content/visit/observing.ts').observe;
beforeEach(async () => {
  vi.resetModules();
  const { offerParts, offerPressing } = await import('../../../src/content/press-slot.ts');
  ({ observe } = await import('../../../src/content/visit/observing.ts'));
  offerParts([]);
  world.asked = 0;
  world.load = () => offerPressing({ search } as Partial<Pressing> as Pressing);
  search.mockReset().mockResolvedValue({ state: 'allowed', label: 'found' });
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const [setting] = linkedin.settings;
function look(): ReturnType<typeof observe> {
  const ref = { service: 'linkedin', setting: 'genai-improvement' };
  const visit = {
    service: linkedin,
    setting,
    ref,
    task: { task: 'look', notice: true },
    signal: new AbortController().signal,
  };
  return observe(visit as Partial<Visit> as Visit, false, { timeout: 3000, settle: 5 });
}
const ABSENT = { state: 'unclear', reason: 'no-control', absent: true };

it('goes on with the search, from what was read and with the same options', async () => {
  document.body.innerHTML = '<main>Settings</main>';
  expect(await look()).toMatchObject({ state: 'allowed', label: 'found' });
  expect(search.mock.calls).toMatchObject([
    [document, { labels: {} }, { timeout: 3000, settle: 5, signal: { aborted: false } }, ABSENT],
  ]);
});

it('searches nothing, and loads nothing, where the control is displayed', async () => {
  document.body.innerHTML =
    '<main><span>Use my data for training content creation AI models</span><button role="switch" aria-checked="true"></button></main>';
  expect(await look()).toMatchObject({ state: 'allowed', position: 'on' });
  expect([world.asked, search.mock.calls.length]).toEqual([0, 0]);
});

it('searches nothing in a hidden tab, and does not say there that the control is absent', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.body.innerHTML = '<header><a href="/in/me/">Me</a></header><main>Settings</main>';
  const seen = await look();
  expect(seen).toMatchObject({ state: 'unclear', reason: 'no-control' });
  expect(seen).not.toHaveProperty('absent');
  expect([world.asked, search.mock.calls.length]).toEqual([0, 0]);
});

it('does not say that the control is absent where the search did not load', async () => {
  world.load = () => undefined;
  const seen = await look();
  expect(seen).toMatchObject({ state: 'unclear', reason: 'no-control' });
  expect(seen).not.toHaveProperty('absent');
});
