// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { CASES, inventedChange, services } from '../../browser/gallery/invented.ts';
import type { Change, Sent } from '../../../src/ledger/schema.ts';
import { verdict } from '../../../src/ui/model/chain.ts';
import { receiptsCsv, receiptsJson, type Source } from '../../../src/ui/model/receipts-file.ts';
import { t } from './english.ts';

const timeZone = 'Europe/Berlin';

function source(changes: Change[], sent: Sent[] = []): Source {
  return { ledger: { changes, sent }, services, timeZone };
}

/** Reads a CSV text as RFC 4180 has it; a reader of its own, so that a fault in the writer cannot hide. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at];
    if (quoted) {
      if (sign === '"' && csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') quoted = false;
      else cell += sign ?? '';
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (sign === '\n') rows.push([]);
    else cell += sign ?? '';
  }
  rows.pop();
  return rows;
}

function table(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = parse(csv.replace(/^\uFEFF/u, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

const withLabel = (label: string): Change => {
  const one = inventedChange(1, 'linkedin');
  return {
    ...one,
    before: { ...one.before, label },
    after: { ...one.before, state: 'refused', label },
    reloaded: { ...one.before, state: 'refused', label },
  };
};

describe('All receipts as a table', () => {
  test('a line for each change and request, with times in their zone', () => {
    const known = CASES['long'];
    if (!known) throw new Error('no case');
    const rows = table(receiptsCsv({ ...source([]), ledger: known.ledger }));
    expect(rows).toHaveLength(known.ledger.changes.length + known.ledger.sent.length);
    expect(rows[0]).toMatchObject({
      receipt: '2026-11-02-1',
      kind: 'change',
      service: 'LinkedIn',
      setting: 'Data for Generative AI Improvement',
      label: 'Use my data for training content creation AI models',
      before_state: 'allowed',
      before_shown: 'on',
      before_at: '2026-11-02T19:05:11+01:00',
      after_state: 'refused',
      reloaded_at: '2026-11-02T19:05:21+01:00',
      result: 'confirmed',
      presses: '1',
      page: 'https://linkedin.example/settings/genai',
      holdout: '1.0.0',
      round: 'first',
      seal: '1',
    });
    expect(rows.at(-1)).toMatchObject({
      receipt: '2026-11-14-R1',
      kind: 'request sent',
      service: 'Instagram',
      sent_by: 'form',
      sent_at: '2026-11-14T11:00:00+01:00',
    });
  });

  test.each(['say "no", twice', 'two\r\nlines', 'comma, semicolon; tab\there', '“quoted”', '', '日本語'])(
    'what the page showed comes back as it was: %j',
    (label) => {
      expect(table(receiptsCsv(source([withLabel(label)])))[0]?.['label']).toBe(label);
    },
  );

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '\n@x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u200B=1',
    '%1',
    '|cmd',
    '\tplain',
    '\nplain',
  ])('no spreadsheet runs %j', (label) => {
    expect(table(receiptsCsv(source([withLabel(label)])))[0]?.['label']).toBe(`'${label}`);
  });

  test('what a file brought in is not told as made here', () => {
    const own = inventedChange(1, 'linkedin');
    const sent: Sent = {
      id: 1,
      service: 'facebook',
      setting: 'objection-form',
      kind: 'sent',
      at: '2026-11-24T09:45:00.000Z',
      by: 'form',
      to: 'x',
      version: '1',
      imported: { id: 3 },
    };
    const rows = table(receiptsCsv(source([own, { ...own, id: 2, imported: { id: 7 } }], [sent])));
    expect(rows.map((row) => row['from_file'])).toEqual(['', '7', '3']);
  });

  test('numbers of our own are numbers', () => {
    expect(receiptsCsv(source([{ ...inventedChange(1, 'linkedin'), presses: 2 }]))).toContain('"2"');
  });
});

describe('All receipts as JSON', () => {
  test('one object each; the account and what nobody was shown are not in it', () => {
    const change: Change = {
      ...inventedChange(1, 'linkedin'),
      account: 'hash-a',
      detail: 'inner',
      seal: { n: 1, prev: '', hash: 'abc' },
    };
    const text = receiptsJson(source([change]), new Date('2026-11-24T09:45:00Z'));
    const file: unknown = JSON.parse(text);
    expect(file).toMatchObject({
      format: 'holdout-receipts',
      version: 1,
      saved: '2026-11-24T10:45:00+01:00',
      receipts: [{ receipt: '2026-11-24-1', seal: 1, seal_hash: 'abc' }],
    });
    expect(text).not.toMatch(/hash-a|inner/u);
  });
});

describe('Whether the receipts are as they were written', () => {
  test('in a sentence', () => {
    expect(verdict(t, { ok: true, links: 7, open: 0 })).toBe(
      'All 7 sealed receipts are as they were written: none was altered, removed or moved.',
    );
    expect(verdict(t, { ok: true, links: 1, open: 2 })).toBe(
      'The 1 sealed receipt is as it was written. 2 changes have not ended and carry no seal.',
    );
    expect(verdict(t, { ok: true, links: 0, open: 1 })).toBe(
      'There is no sealed receipt yet, so there is nothing to verify. 1 change has not ended and carries no seal.',
    );
    expect(verdict(t, { ok: false, at: 3, key: 'change:00000012', why: 'altered' })).toBe(
      'The chain breaks at seal 3: receipt 12 was altered after it was written.',
    );
    expect(verdict(t, { ok: false, at: 3, key: 'sent:00000002', why: 'reordered' })).toBe(
      'The chain breaks at seal 3: receipt R2 is not where it was written.',
    );
    for (const why of ['missing', 'cut', 'unsealed'] as const)
      expect(verdict(t, { ok: false, at: 3, key: 'ledger', why })).toMatch(/^The chain .* 3/u);
  });
});
