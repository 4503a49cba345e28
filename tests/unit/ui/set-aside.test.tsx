/** What could not be read can always be exported or deleted, from every view and whether or not anything can be shown. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CASES, inventedAside } from '../../browser/gallery/invented.ts';
import type { SetAside } from '../../../src/ledger/schema.ts';
import type { Acts } from '../../../src/ui/client/commands.ts';
import { Unreadable } from '../../../src/ui/components/set-aside.tsx';
import { Dashboard } from '../../../src/ui/dashboard/dashboard.tsx';
import { summarise } from '../../../src/ui/model/summary.ts';
import { Popup, PopupTrouble } from '../../../src/ui/popup/popup.tsx';
import { t } from './english.ts';

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (await import('./english.ts')).t,
}));

const asked: string[] = [];
const acts = new Proxy({} as Acts, {
  get: (_, name: string) => async (key?: unknown) => {
    asked.push(typeof key === 'string' ? `${name} ${key}` : name);
    return name === 'erase' ? 'not deleted' : undefined;
  },
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
async function press(name: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button "${name}" in: ${document.body.textContent}`);
  button.click();
  await settled();
}
const known = CASES['after'];
if (!known) throw new Error('no case');

afterEach(() => {
  render(null, document.body);
  asked.length = 0;
});

describe.each([
  ['the popup', <PopupTrouble says="It cannot be read." acts={acts} />],
  ['a page', <Unreadable says="It cannot be read." acts={acts} />],
])('%s that can show nothing', (_, view) => {
  it('says why, exports everything, and deletes it when asked twice', async () => {
    render(view, document.body);
    expect(document.querySelector('[role=alert]')?.textContent).toBe('It cannot be read.');
    await press('Export');
    expect(asked).toEqual(['saveCopy']);
    await press('Delete');
    await press('Cancel');
    expect(asked).toEqual(['saveCopy']);
    await press('Delete');
    await press('Delete permanently');
    expect(asked).toEqual(['saveCopy', 'erase']);
    expect(document.body.textContent).toContain('not deleted');
  });
});

describe.each([
  [
    'the popup',
    (one: SetAside) => (
      <Popup summary={summarise(t, known)} setAside={one} acts={acts} now={known.now} locale="en-GB" timeZone="UTC" />
    ),
  ],
  [
    'the dashboard',
    (one: SetAside) => (
      <Dashboard
        known={{ ...known, ledger: { ...known.ledger, setAside: [one] } }}
        route="receipts"
        acts={acts}
        print={() => undefined}
      />
    ),
  ],
])('%s', (_, view) => {
  it.each<[string, Partial<SetAside>]>([
    ['2 records could not be read.', {}],
    ['1 record could not be read.', { records: 1 }],
    ['A newer Holdout wrote the history that was here.', { whole: true, why: 'future' }],
    ['Holdout could not read an earlier history.', { whole: true }],
  ])('says "%s" and offers Export and Delete of that alone', async (says, more) => {
    render(view(inventedAside(more)), document.body);
    expect(document.body.textContent).toContain(says);
    await press('Export');
    await press('Delete');
    await press('Delete permanently');
    await press('Got it');
    expect(asked).toEqual(['saveSetAside set-aside:x', 'deleteSetAside set-aside:x', 'setAsideRead set-aside:x']);
  });
});

describe('the preferences', () => {
  const show = (one: SetAside): void =>
    render(
      <Dashboard
        known={{ ...known, ledger: { ...known.ledger, setAside: [one] } }}
        route="preferences"
        acts={acts}
        print={() => undefined}
      />,
      document.body,
    );

  it('keep it within reach after the person has read of it', async () => {
    show(inventedAside({ read: true }));
    expect(document.querySelector('.note.aside')).toBeNull();
    expect(document.body.textContent).toMatch(/Set aside on 24 November/u);
    await press('Export');
    expect(asked).toEqual(['saveSetAside set-aside:x']);
  });

  it('say nothing of what was deleted', () => {
    show(inventedAside({ read: true, records: 0 }));
    expect(document.body.textContent).not.toContain('Set aside');
  });

  it('refuse a file that is larger than what is read, in words', async () => {
    show(inventedAside({ read: true }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no input');
    Object.defineProperty(input, 'files', { value: [{ size: 33 * 1024 * 1024, text: async () => '' }] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(document.querySelector('.trouble')?.textContent).toBe(t('trouble.bad_file_large', ['32']));
    expect(asked).toEqual([]);
  });
});
