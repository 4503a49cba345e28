/**
 * Draws every view of every invented state: each text is there with nothing left open, and nothing that can be pressed
 * fails.
 */
import { render, type JSX } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CASES, crowd, inventedAside, inventedChange } from '../../browser/gallery/invented.ts';
import type { Acts } from '../../../src/ui/client/commands.ts';
import { Dashboard } from '../../../src/ui/dashboard/dashboard.tsx';
import { Address } from '../../../src/ui/components/parts.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { Change } from '../../../src/ledger/schema.ts';
import { choiceFile } from '../../../src/ui/model/choice-file.ts';
import { summarise, type Known } from '../../../src/ui/model/summary.ts';
import { Welcome } from '../../../src/ui/welcome/welcome.tsx';
import { t } from './english.ts';

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (await import('./english.ts')).t,
}));

const done = async (): Promise<undefined> => undefined;
const asked: unknown[] = [];
const acts: Acts = {
  act: async (action) => void asked.push(action),
  stop: done,
  showWindow: done,
  pause: done,
  resume: done,
  skip: done,
  rest: done,
  signIn: done,
  signedIn: done,
  sent: done,
  answered: done,
  driftRead: done,
  setAsideRead: done,
  saveSetAside: done,
  deleteSetAside: done,
  preferences: done,
  endWatch: done,
  notifications: async () => false,
  nameAccount: done,
  saveCopy: done,
  copy: async () => true,
  save: () => undefined,
  bringIn: async () => ({ refused: '' }),
  erase: done,
  open: () => undefined,
};
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

afterEach(() => {
  render(null, document.body);
  asked.length = 0;
});

/** Presses everything that can be pressed, once each, with whatever that opens. */
async function pressAll(): Promise<void> {
  const pressed = new Set<string>();
  for (let rounds = 0; rounds < 5; rounds += 1) {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button:not([disabled])')) {
      const name = button.textContent ?? '';
      if (pressed.has(name) || !button.isConnected) continue;
      pressed.add(name);
      button.click();
      await settled();
    }
  }
}

function sound(): void {
  const text = document.body.textContent ?? '';
  expect(text.length).toBeGreaterThan(20);
  expect(text).not.toMatch(/undefined|NaN|\[object|Invalid/u);
}

function routes({ ledger }: Known): string[] {
  return [
    '',
    'rounds',
    'receipts',
    'preferences',
    'setting=no/such',
    ...[...ledger.findings.keys()].map((key) => `setting=${key}`),
    ...ledger.changes.map(({ id }) => `receipt=${id}`),
    ...ledger.sent.map(({ id }) => `request=${id}`),
    'receipt=99',
  ];
}

const cases = Object.entries(CASES);

test.each(
  cases.filter(([name]) =>
    ['first', 'after', 'access', 'part', 'long', 'live', 'patient', 'managed', 'bad-policy'].includes(name),
  ),
)('the dashboard: %s', async (_, known) => {
  for (const route of routes(known)) {
    render(<Dashboard known={known} route={route} acts={acts} print={() => undefined} />, document.body);
    sound();
    if (!route.includes('=')) await pressAll();
    sound();
    render(null, document.body);
  }
});

test.each(cases)('the popup and the welcome page: %s', async (_, known) => {
  render(
    <Popup
      summary={summarise(t, known)}
      setAside={inventedAside()}
      acts={acts}
      now={known.now}
      locale="en-GB"
      timeZone="UTC"
    />,
    document.body,
  );
  sound();
  await pressAll();
  sound();
  for (const step of ['what', 'choose', 'check', 'no such']) {
    render(null, document.body);
    render(<Welcome known={known} step={step} acts={acts} />, document.body);
    sound();
    await pressAll();
    sound();
  }
});

test('what an organisation has set is told, and cannot be changed', () => {
  const [known, free] = [CASES['managed'], CASES['some']];
  if (!known || !free) throw new Error('no case');
  const fixed = (draw: JSX.Element): (string | undefined)[] => {
    render(null, document.body);
    render(draw, document.body);
    return [...document.querySelectorAll<HTMLElement>('input:disabled, select:disabled')].map(
      (one) => one.closest<HTMLElement>('.opt, .line')?.textContent ?? undefined,
    );
  };
  const preferences = (of: Known): JSX.Element => (
    <Dashboard known={of} route="preferences" acts={acts} print={() => undefined} />
  );
  expect(fixed(preferences(free))).toEqual([]);
  expect(document.body.textContent).not.toContain('Set by');
  const [notice, reminder, ...more] = fixed(preferences(known));
  expect([notice, reminder]).toEqual([
    expect.stringMatching(/^Show a notice.*Set by Example Ltd\.$/u),
    expect.stringMatching(/^Remind me to check again.*Set by Example Ltd\./u),
  ]);
  expect(more).toEqual([]);
  expect(document.body.textContent).toContain('cannot be deleted in this browser. Set by Example Ltd.');
  expect([...document.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Delete');

  expect(fixed(<Welcome known={free} step="choose" acts={acts} />)).toEqual([]);
  expect(fixed(<Welcome known={known} step="choose" acts={acts} />)).toEqual([
    'LiLinkedInSet by Example Ltd.',
    'ChChatGPTSet by Example Ltd.',
  ]);
  expect([...document.querySelectorAll<HTMLInputElement>('input:disabled')].every(({ checked }) => checked)).toBe(true);
});

test('a choice of services goes out as a file, and others’ comes in without anything else', async () => {
  const known = CASES['managed'];
  if (!known) throw new Error('no case');
  const [saved, set, brought]: [unknown[], unknown[], string[]] = [[], [], []];
  const own: Acts = {
    ...acts,
    save: (file) => void saved.push(file),
    preferences: async (change) => void set.push(change),
    bringIn: async (text) => {
      brought.push(text);
      return { refused: 'no' };
    },
  };
  render(<Dashboard known={known} route="preferences" acts={own} print={() => undefined} />, document.body);
  const line = [...document.querySelectorAll('.line')].find((one) => one.textContent?.startsWith('Share your choice'));
  line?.querySelector('button')?.click();
  expect(saved).toEqual([
    { name: 'holdout-services.json', type: 'application/json', text: choiceFile(['chatgpt', 'linkedin']) },
  ]);

  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const bring = async (text: string): Promise<string> => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'x.json'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(says()).not.toBe(''));
    const said = says();
    render(null, document.body);
    return said;
  };
  const says = (): string =>
    `${document.querySelector('.told')?.textContent ?? ''}${document.querySelector('.trouble')?.textContent ?? ''}`;
  expect(await bring(choiceFile(['linkedin', 'x', 'nobody']))).toBe(
    'Now also chosen: X. For access to them, press “Choose services”. Not known to this version: nobody.',
  );
  expect([set, brought]).toEqual([[{ services: { add: ['x'], remove: [] } }], []]);
});

test('a policy that is not understood is told with what is not', () => {
  const known = CASES['bad-policy'];
  if (!known) throw new Error('no case');
  render(<Dashboard known={known} route="" acts={acts} print={() => undefined} />, document.body);
  expect(document.querySelector('.note')?.textContent).toMatch(
    /none of it applies\. Not understood: rules\.reminder, rules\.services: linkedn\./u,
  );
});

test('the setting shown beside the list is one that Holdout can read itself, where there is one', () => {
  const known = CASES['away'];
  if (!known) throw new Error('no case');
  const unread: Known = {
    ...known,
    ledger: { ...known.ledger, findings: new Map(), requests: new Map(), changes: [], sent: [] },
  };
  const { items } = summarise(t, unread);
  expect(items.some(({ visits }) => !visits)).toBe(true);
  render(<Dashboard known={unread} route="" acts={acts} print={() => undefined} />, document.body);
  const [first] = document.querySelectorAll('.list .name bdi');
  const shown = document.querySelector('.detail h2')?.textContent;
  // The list begins with what only a form or an e-mail refuses.
  expect(items.find(({ name }) => name === first?.textContent)?.visits).toBe(false);
  expect(items.find(({ name }) => name === shown)?.visits).toBe(true);
});

test('several settings are never turned off without the plan, in any view', async () => {
  const known = CASES['away'];
  if (!known) throw new Error('no case');
  const views = [
    () => render(<Popup summary={summarise(t, known)} acts={acts} now={known.now} />, document.body),
    () => render(<Dashboard known={known} route="" acts={acts} print={() => undefined} />, document.body),
    () => render(<Welcome known={known} step="check" acts={acts} />, document.body),
  ];
  const press = async (name: string): Promise<void> => {
    const button = [...document.querySelectorAll('button')].findLast((one) => one.textContent === name);
    expect(button, name).toBeDefined();
    button?.click();
    await settled();
  };
  for (const draw of views) {
    draw();
    await press('Turn off 3');
    expect(asked).toEqual([]);
    const boxes = document.querySelectorAll<HTMLInputElement>('.plan input');
    expect(boxes).toHaveLength(3);
    boxes[1]?.click();
    await settled();
    await press('Turn off 2');
    expect(asked).toEqual([
      {
        do: 'turn-off',
        refs: [
          { service: 'linkedin', setting: 'genai' },
          { service: 'x', setting: 'training' },
        ],
      },
    ]);
    asked.length = 0;
    render(null, document.body);
  }
});

test('five hundred settings and ten thousand changes are summed up within the blink of an eye', () => {
  const known = crowd(250);
  known.ledger.changes = Array.from({ length: 10_000 }, (_, index) => ({
    ...inventedChange(1, 'linkedin'),
    id: index + 1,
    service: `s${index % 250}`,
    setting: 'one',
  }));
  summarise(t, known);
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    expect(summarise(t, known).items).toHaveLength(500);
    return performance.now() - begun;
  });
  // About 7 ms where this was written; what grows with the square of either number takes seconds.
  expect(Math.min(...times)).toBeLessThan(100);
});

test('an address may break after its slashes and dots, and is copied as it was', () => {
  render(<Address text="linkedin.com/mypreferences/d" />, document.body);
  expect(document.body.innerHTML).toBe('linkedin.<wbr>com/<wbr>mypreferences/<wbr>d');
  expect(document.body.textContent).toBe('linkedin.com/mypreferences/d');
  render(null, document.body);
});

test('the popup offers to mend a page that could not be read, and not one that waits to be read again', () => {
  const known = CASES['away'];
  const finding = known?.ledger.findings.get('linkedin/genai');
  if (!known || !finding) throw new Error('no such case');
  const offers = (state: 'allowed' | 'unclear', open: Known['open'] = []): boolean => {
    const unclear = state === 'unclear' ? { reason: 'no-control' as const } : {};
    const findings = new Map(known.ledger.findings).set('linkedin/genai', { ...finding, state, ...unclear });
    const url = known.services.flatMap(({ settings }) => settings).find(({ id }) => id === 'genai')?.open;
    const summary = summarise(t, { ...known, ledger: { ...known.ledger, findings }, url, open });
    expect(summary.here?.item.standing.key).toBe(open.length > 0 ? 'unclear' : state);
    render(<Popup summary={summary} acts={acts} now={known.now} page={{ id: 1, url }} />, document.body);
    const said = document.body.textContent ?? '';
    render(null, document.body);
    return said.includes(t('report.fix'));
  };
  const pressed: Change = {
    id: 1,
    service: 'linkedin',
    setting: 'genai',
    kind: 'refuse',
    step: 'acted',
    origin: 'https://www.linkedin.com',
    path: '/',
    version: '0.1.0',
    before: { state: 'allowed', at: known.now.toISOString() },
    presses: 1,
    moved: [],
    pressedAt: known.now.toISOString(),
  };
  expect([offers('unclear'), offers('allowed'), offers('allowed', [pressed])]).toEqual([true, false, false]);
});
