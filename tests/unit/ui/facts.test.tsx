/** What the dashboard and a receipt say of a setting beyond how it stands. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CASES } from '../../browser/gallery/invented.ts';
import type { SettingDetails } from '../../../src/catalog/schema.ts';
import { Facts } from '../../../src/ui/dashboard/facts.tsx';
import { ReceiptPage } from '../../../src/ui/dashboard/receipt-page.tsx';
import { NO_HEAD, seal } from '../../../src/ledger/chain/seal.ts';
import { receiptNumber } from '../../../src/ui/model/receipt.ts';
import { examine } from '../../../scripts/verifier/examine.ts';
import { summarise, type Known } from '../../../src/ui/model/summary.ts';
import { t } from './english.ts';

vi.mock('../../../src/shared/texts.ts', async (original) => ({
  ...(await original<typeof import('../../../src/shared/texts.ts')>()),
  t: (await import('./english.ts')).t,
}));
const told: SettingDetails = {
  doesNotCover: ['Training already done stays done.'],
  feedback: { says: 'A thumbs up still sends the chat.', source: { what: 'Help page on feedback', date: '2026' } },
  cleanUp: { url: 'https://linkedin.example/history', source: { what: 'Help page on history' } },
  known: [
    { how: 'document', date: '2026-11-20' },
    { how: 'shipped-code', date: '2026-11-24', source: { what: 'Its repository' } },
  ],
  sources: [{ what: 'Help page' }],
};
const details = vi.hoisted(() => ({ of: {} as Partial<SettingDetails> }));
vi.mock('../../../src/ui/client/details.ts', () => ({ useDetails: () => ({ ...told, ...details.of }) }));

afterEach(() => {
  render(null, document.body);
  details.of = {};
});

function draw(name: string, more: Partial<Known> = {}): string {
  const known = { ...CASES[name], ...more } as Known;
  const { items } = summarise(t, known);
  const item = items.find((one) => one.name === 'LinkedIn');
  if (!item) throw new Error('no item');
  render(<Facts item={item} items={items} known={known} />, document.body);
  return document.body.textContent ?? '';
}
const link = (): string | null | undefined =>
  document.querySelector('a[href="https://linkedin.example/history"]')?.textContent;

test('one quiet line on feedback, and after refusing the service’s own page for what was kept', () => {
  expect(draw('clear')).toContain('A thumbs up still sends the chat.');
  expect(link()).toBe('Past activity at LinkedIn');
  expect(draw('away')).toContain('A thumbs up still sends the chat.');
  expect(link()).toBeUndefined();
  expect(document.body.textContent).toContain('Help page on feedback (2026)');
});

test('how it is known, on which day, and that no live page was seen', () => {
  const text = draw('away');
  expect(text).toContain('From documents, last compared on 20 November');
  expect(text).toContain('From the service’s own code, last compared on 24 November: Its repository');
  expect(text).toContain('Not yet confirmed on the live page.');
  expect(text).toContain('Facts from 24 November.');
  details.of = { known: [{ how: 'live', date: '2026-11-24' }] };
  expect(draw('away')).not.toContain('Not yet confirmed');
});

test('the day is said once where documents are all there is', () => {
  details.of = { known: [{ how: 'document', date: '2026-11-24' }] };
  expect(draw('away').match(/24 November/gu)).toHaveLength(1);
});

test('what cannot be taken back is said', () => {
  expect(draw('away')).not.toContain('Once refused');
  details.of = { oneWay: true };
  expect(draw('away')).toContain('Once refused, it cannot be allowed again there.');
});

test('the receipt of a change says both; of one that failed only what feedback sends', () => {
  const known = CASES['after'];
  const of = (id: number): string => {
    if (!known) throw new Error('no case');
    render(
      <ReceiptPage known={known} kind="receipt" id={id} print={() => undefined} save={() => undefined} />,
      document.body,
    );
    return document.body.textContent ?? '';
  };
  expect(of(1)).toContain('A thumbs up still sends the chat.');
  expect(of(1)).toContain('https://linkedin.example/history');
  expect(of(3)).toContain('A thumbs up still sends the chat.');
  expect(of(3)).not.toContain('https://linkedin.example/history');
});

test('a sealed receipt is saved as a file that others can check, and one that is not sealed has no button', async () => {
  const known = CASES['after'];
  const change = known?.ledger.changes.find(({ id }) => id === 1);
  if (!known || !change) throw new Error('no case');
  const { seal: _seal, ...open } = change;
  const saved: { name: string; text: string }[] = [];
  const buttons = (changes: typeof known.ledger.changes): HTMLButtonElement[] => {
    const shown = { ...known, ledger: { ...known.ledger, changes } };
    const page = (
      <ReceiptPage known={shown} kind="receipt" id={1} print={() => undefined} save={(file) => saved.push(file)} />
    );
    render(page, document.body);
    return [...document.querySelectorAll('button')].filter((one) => one.textContent === t('do.save_receipt'));
  };
  expect(buttons([open])).toEqual([]);
  const { record } = await seal(open, NO_HEAD);
  buttons([record])[0]?.click();
  expect(saved.map(({ name }) => name)).toEqual([`holdout-receipt-${receiptNumber(record)}.json`]);
  expect(await examine(saved[0]?.text ?? '')).toEqual({ is: 'whole', record });
});

test('the receipt of a change that moved something along leads to the page where it can be put back, once', () => {
  const known = CASES['after'];
  const change = known?.ledger.changes.find(({ id }) => id === 1);
  if (!known || !change) throw new Error('no case');
  const asked: number[] = [];
  const text = t('do.open_to_put_back');
  const buttons = (changes: typeof known.ledger.changes): HTMLButtonElement[] => {
    const ledger = { ...known.ledger, changes };
    const page = (
      <ReceiptPage
        known={{ ...known, ledger }}
        kind="receipt"
        id={1}
        print={() => undefined}
        save={() => undefined}
        putBack={(id) => asked.push(id)}
      />
    );
    render(page, document.body);
    return [...document.querySelectorAll('button')].filter((button) => button.textContent === text);
  };
  const moved = [{ label: 'Research', kind: 'switch', from: 'on', to: 'off' }];
  expect(buttons([change])).toEqual([]);
  buttons([{ ...change, moved }])[0]?.click();
  expect(asked).toEqual([1]);
  const other = { label: 'Research', kind: 'switch', from: 'off', to: 'on' };
  expect(buttons([{ ...change, moved, store: 'firefox-container-2' }])).toEqual([]);
  const back = { ...change, id: 9, kind: 'put-back', of: 1, step: 'acted', other } as const;
  expect(buttons([{ ...change, moved }, back])).toEqual([]);
});
