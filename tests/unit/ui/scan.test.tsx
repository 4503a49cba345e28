/** The scan in the popup: for what it offers a press, and for what it does not. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { services } from '../../../src/catalog/index.ts';
import { labels } from '../../../src/catalog/labels.ts';
import type { Scanned } from '../../../src/ui/client/scan.ts';
import type { Item } from '../../../src/ui/model/items.ts';
import { Scan } from '../../../src/ui/popup/scan.tsx';
import type { ScannedControl } from '../../../src/shared/scan.ts';

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (await import('./english.ts')).t,
}));
let found: ScannedControl[] = [];
vi.mock('../../../src/ui/client/scan.ts', async (original) => ({
  ...(await original<typeof import('../../../src/ui/client/scan.ts')>()),
  beginScan: async (): Promise<Scanned> => ({
    result: { controls: found, took: 1, nodes: 9 },
    show: () => undefined,
    follow: () => undefined,
    report: async () => undefined,
    end: () => undefined,
  }),
}));

const control = (n: number, label: string): ScannedControl => ({
  n,
  label,
  section: '',
  lang: 'en',
  kind: 'switch',
  about: 'training',
  refuses: 'off',
  state: 'allowed',
  position: 'on',
});

afterEach(() => render(null, document.body));

type Page = Parameters<typeof Scan>[0]['page'];
const HERE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

/** Labels of the controls that a press is offered for, on that page. */
async function offered(page: Partial<Page>, here?: Item): Promise<string[]> {
  render(<Scan page={{ id: 7, url: HERE, ...page }} here={here} onBack={() => undefined} />, document.body);
  await vi.waitFor(() => expect(document.querySelectorAll('li')).toHaveLength(found.length));
  return [...document.querySelectorAll('li')]
    .filter((row) => [...row.querySelectorAll('button')].some((one) => one.textContent?.startsWith('Turn off')))
    .map((row) => row.querySelector('.name')?.textContent ?? '');
}

describe('a press', () => {
  const OTHER = 'Use my posts to train AI models';
  const [own = ''] = labels['linkedin'] ?? [];
  const here = { service: services.find(({ id }) => id === 'linkedin'), standing: { key: 'allowed' } } as Item;

  it('is offered for what nothing but the scan knows', async () => {
    found = [control(1, own), control(2, OTHER)];
    expect(await offered({})).toEqual([own, OTHER]);
  });

  it.each<[string, Partial<Page>]>([
    ['in a private window', { incognito: true }],
    ['at a port', { url: 'https://forum.example:8443/settings' }],
    ['at a number', { url: 'https://192.168.0.10/settings' }],
    ['at a host of one word', { url: 'https://intranet/settings' }],
    ['without a lock', { url: 'http://forum.example/settings' }],
  ])('is not offered %s, where lasting access cannot be had or is not kept', async (_, page) => {
    found = [control(1, OTHER)];
    expect(await offered(page)).toEqual([]);
    expect(await offered({ url: 'https://forum.example/settings', incognito: false })).toEqual([OTHER]);
  });

  it('is not offered for what the page’s definition reads, which turns it off itself', async () => {
    found = [control(1, `${own} `), control(2, OTHER)];
    expect(await offered({}, here)).toEqual([OTHER]);
  });
});
