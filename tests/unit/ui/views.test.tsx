/** Draws every view of every invented state: each text is there with nothing left open, and nothing that can be pressed fails. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CASES, crowd, inventedChange } from '../../browser/gallery/invented.ts';
import type { Acts } from '../../../src/ui/act.ts';
import { Dashboard } from '../../../src/ui/dashboard.tsx';
import { Popup } from '../../../src/ui/popup.tsx';
import { summarise, type Known } from '../../../src/ui/summary.ts';
import { Welcome } from '../../../src/ui/welcome.tsx';
import { t } from './english.ts';

vi.mock('../../../src/ui/text.ts', async () => ({ t: (await import('./english.ts')).t }));

const done = async (): Promise<undefined> => undefined;
const asked: unknown[] = [];
const acts: Acts = {
  act: async (action) => void asked.push(action),
  stop: done, showWindow: done, pause: done, resume: done, skip: done, rest: done, signIn: done, signedIn: done, sent: done, driftRead: done, setAsideRead: done,
  preferences: done, notifications: async () => false, nameAccount: done, saveCopy: done, save: () => undefined, bringIn: async () => ({ refused: '' }), erase: done, open: () => undefined,
};
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

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
  return ['', 'rounds', 'receipts', 'preferences', 'setting=no/such', ...[...ledger.findings.keys()].map((key) => `setting=${key}`), ...ledger.changes.map(({ id }) => `receipt=${id}`), ...ledger.sent.map(({ id }) => `request=${id}`), 'receipt=99'];
}

const cases = Object.entries(CASES);

test.each(cases.filter(([name]) => ['first', 'after', 'access', 'part', 'long', 'live', 'patient'].includes(name)))('the dashboard: %s', async (_, known) => {
  for (const route of routes(known)) {
    render(<Dashboard known={known} route={route} acts={acts} print={() => undefined} />, document.body);
    sound();
    if (!route.includes('=')) await pressAll();
    sound();
    render(null, document.body);
  }
});

test.each(cases)('the popup and the welcome page: %s', async (_, known) => {
  render(<Popup summary={summarise(t, known)} setAside={{ key: 'set-aside:x' }} acts={acts} now={known.now} locale="en-GB" timeZone="UTC" />, document.body);
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
    expect(asked).toEqual([{ do: 'turn-off', refs: [{ service: 'linkedin', setting: 'genai' }, { service: 'x', setting: 'training' }] }]);
    asked.length = 0;
    render(null, document.body);
  }
});

test('five hundred settings and ten thousand changes are summed up within the blink of an eye', () => {
  const known = crowd(250);
  known.ledger.changes = Array.from({ length: 10_000 }, (_, index) => ({ ...inventedChange(1, 'linkedin'), id: index + 1, service: `s${index % 250}`, setting: 'one' }));
  summarise(t, known);
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    expect(summarise(t, known).items).toHaveLength(500);
    return performance.now() - begun;
  });
  // About 7 ms where this was written; what grows with the square of either number takes seconds.
  expect(Math.min(...times)).toBeLessThan(100);
});
