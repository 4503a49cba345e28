// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { difference, FEEDBACK, syncScripts } from '../../../src/background/access.ts';

const a = { id: 'a', matches: ['https://a.example/*', 'https://b.example/*'] };
const b = { id: 'b', matches: ['https://c.example/*'] };

describe('registering scripts', () => {
  it('does nothing when all is as it should be', () => {
    expect(difference([a, b], [b, { ...a, matches: a.matches.toReversed() }])).toEqual({
      register: [],
      update: [],
      unregister: [],
    });
  });
  it('registers what was granted and removes what was taken back', () => {
    expect(difference([a], [b])).toEqual({ register: [b], update: [], unregister: ['a'] });
  });
  it('follows a service that gained or lost a host', () => {
    const fewer = { ...a, matches: ['https://a.example/*'] };
    expect(difference([a], [fewer])).toEqual({ register: [], update: [fewer], unregister: [] });
  });
});

type Registered = { id: string; js?: string[] }[];

/** What is registered for a person with access to these hosts, who chose these services. */
async function registeredFor(preferences: Parameters<typeof syncScripts>[0], ...hosts: string[]): Promise<Registered> {
  const scripts: { id: string; js?: string[]; matches?: string[] }[] = [];
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async (some: typeof scripts) => void scripts.push(...some),
      unregisterContentScripts: vi.fn(),
      executeScript: vi.fn(),
    },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => hosts.includes(one)),
  });
  await syncScripts(preferences);
  return scripts;
}

describe('a service', () => {
  const CLAUDE = 'https://claude.ai/*';

  it('is on where it was chosen and access was given, and by neither alone', async () => {
    const ids = async (services: string[], ...hosts: string[]) =>
      (await registeredFor({ services, hosts: {} }, ...hosts)).map(({ id }) => id);
    expect(await ids(['claude'], CLAUDE)).toEqual(['claude']);
    // Access for a scan of its site, or to all sites.
    expect(await ids([], CLAUDE)).toEqual([]);
    expect(await ids(['linkedin'], CLAUDE, 'https://chatgpt.com/*')).toEqual([]);
    expect(await ids(['claude'])).toEqual([]);
  });

  it('is chosen by adding a host of one’s own', async () => {
    const own = 'https://misskey.example/*';
    expect(await registeredFor({ services: [], hosts: { misskey: [own] } }, own)).toMatchObject([{ id: 'misskey' }]);
  });
});

describe('the script that notices feedback', () => {
  const registered = (feedback: boolean, ...hosts: string[]): Promise<Registered> =>
    registeredFor({ services: ['chatgpt'], hosts: {}, feedback }, ...hosts);

  it('is there for who turned it on, on hosts that may be read', async () => {
    const own = 'https://chatgpt.com/*';
    const on = await registered(true, own);
    expect(on.map(({ id }) => id)).toEqual(['chatgpt', FEEDBACK]);
    expect(on[1]).toMatchObject({ js: ['feedback.js'], matches: [own] });
    expect((await registered(false, own)).map(({ id }) => id)).toEqual(['chatgpt']);
    expect(await registered(true)).toEqual([]);
  });
});
