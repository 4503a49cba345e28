// @vitest-environment node
/** A receipt as others check it, held against the published vectors. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_HEAD, seal, type Sealable } from '../../../src/ledger/chain/seal.ts';
import { canonical } from '../../../src/ledger/chain/canonical.ts';
import { receiptFile } from '../../../src/ledger/chain/receipt-file.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { receiptsJson } from '../../../src/ui/model/receipts-file.ts';
import { inDpv } from '../../../scripts/verifier/dpv.ts';
import { examine, relations, type SealedRecord } from '../../../scripts/verifier/examine.ts';
import { nameOf } from '../../../scripts/verifier/name-of.ts';
import { tell } from '../../../scripts/verifier/words.ts';
import { verify } from '../../../scripts/verify.ts';
import type { Change } from '../../../src/ledger/schema.ts';
import { fixture, ledgerOf, newChange } from './fixtures.ts';

interface Vector {
  file: { holdout: string; format: number; record: SealedRecord };
  dpv: Record<string, unknown>;
}
type Vectors = Record<'first' | 'next' | 'elsewhere', Vector>;
const vectors: Vectors = JSON.parse(readFileSync('docs/receipt-file-vectors.json', 'utf8'));
const { first, next, elsewhere } = vectors;
const text = (value: unknown): string => JSON.stringify(value);
const copy = (): string => exportFile(fixture(4), '0.1.0', new Date(0));

type Path = readonly (string | number)[];

/** Where every value in a record stands, lists and objects themselves too. */
function paths(value: unknown, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...at, key]))];
}

function edited(edit: (part: Record<string, unknown>, last: string) => void, path: Path): string {
  const file = structuredClone(first.file);
  let part = file.record as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<string, unknown>;
  edit(part, String(path.at(-1)));
  return text(file);
}

async function whole(one: string): Promise<SealedRecord> {
  const found = await examine(one);
  if (found.is !== 'whole') throw new Error(`not whole: ${text(found)}`);
  return found.record;
}

describe('a receipt as a file', () => {
  it.each(['first', 'next', 'elsewhere'] as const)('is whole as it was made: %s', async (which) => {
    const { file } = vectors[which];
    expect(await examine(receiptFile(file.record))).toEqual({ is: 'whole', record: file.record });
    expect(JSON.parse(receiptFile(file.record))).toEqual(file);
    const { hash, ...place } = file.record.seal;
    // Without anything of Holdout's but the canonical text, which has vectors of its own.
    const own = canonical({ ...file.record, seal: place });
    expect(createHash('sha256').update(own, 'utf8').digest('base64url')).toBe(hash);
  });

  const all = paths(first.file.record).filter((path) => path.length > 0);

  it('has many parts', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(all.map(String)).toContain('moved,0,from');
    expect(all.map(String)).toContain('seal,hash');
  });

  it.each(all.map((path) => path.join('.')))('shows that %s was altered', async (name) => {
    const path = name.split('.');
    const other = (old: unknown): unknown =>
      typeof old === 'number' ? old + 1 : typeof old === 'string' ? `${old}x` : null;
    const altered = edited((part, last) => (part[last] = other(part[last])), path);
    expect(await examine(altered)).toMatchObject({ is: 'bad', altered: true });
    const gone = edited((part, last) => (Array.isArray(part) ? part.pop() : delete part[last]), path);
    expect(await examine(gone)).toMatchObject({ is: 'bad', altered: true });
  });

  it.each(['more', 'before.more', 'seal.more', 'moved.0.more'])('shows that something was added: %s', async (path) => {
    const added = edited((part, last) => (part[last] = 'x'), path.split('.'));
    expect(await examine(added)).toMatchObject({ is: 'bad', altered: true });
  });

  it('with a new seal shows it only to who had the old one', async () => {
    const forged = (await seal({ ...first.file.record, presses: 2 } as Sealable, NO_HEAD)).record;
    const record = await whole(receiptFile(forged));
    expect(relations(record, [], first.file.record.seal.hash)).toEqual([{ to: 'seal', holds: false }]);
    const later = { name: 'next.json', found: await examine(text(next.file)) };
    expect(relations(record, [later], '')).toEqual([{ to: 'next', name: 'next.json', holds: false }]);
  });

  it('is not written before it is sealed', () => {
    expect(() => receiptFile({ ...newChange(), id: 1, step: 'begun', presses: 0, moved: [] })).toThrow(TypeError);
  });
});

describe('what is no receipt', () => {
  const sealedOf = async (record: object): Promise<string> =>
    text({ holdout: 'receipt', format: 1, record: (await seal(record as Sealable, NO_HEAD)).record });

  it.each<[string, string | Promise<string>, RegExp]>([
    ['of a later form', text({ ...first.file, format: 2 }), /form that this page does not know/u],
    ['without a seal', text({ ...first.file, record: { ...first.file.record, seal: undefined } }), /has no seal/u],
    ['no record', text({ ...first.file, record: [] }), /has no seal/u],
    ['a sealed text of somebody’s', sealedOf({ id: 1, says: 'refused' }), /no receipt that this page can read/u],
    ['a change sealed before its end', sealedOf({ ...first.file.record, step: 'acted' }), /no receipt that this page/u],
    [
      'confirmed without a press',
      sealedOf({ ...first.file.record, presses: 0 }),
      /no receipt that this page can read/u,
    ],
    ['half of a surrogate pair', text({ ...first.file, record: { ...first.file.record, path: '\ud800' } }), /altered/u],
    ['the list for reading', receiptsJson({ ledger: ledgerOf(fixture(4)), services: [] }, new Date(0)), /for reading/u],
    ['cut off', text(first.file).slice(0, 90), /no copy of a Holdout ledger/u],
    ['null', 'null', /no copy of a Holdout ledger/u],
  ])('%s', async (_, file, says) => {
    expect(await examine(await file)).toMatchObject({ is: 'bad', says: expect.stringMatching(says) });
  });
});

describe('a receipt beside other files', () => {
  it('fits the seal that was given, the next receipt and its own copy, and nothing from elsewhere', async () => {
    const record = await whole(text(first.file));
    const others = await Promise.all(
      Object.entries({
        'next.json': text(next.file),
        'elsewhere.json': text(elsewhere.file),
        'same.json': text(first.file),
        'copy.json': copy(),
      }).map(async ([name, one]) => ({ name, found: await examine(one) })),
    );
    expect(relations(record, others, ` ${record.seal.hash}\n`)).toEqual([
      { to: 'seal', holds: true },
      { to: 'next', name: 'next.json', holds: true },
      { to: 'same', name: 'elsewhere.json', holds: false },
      { to: 'same', name: 'same.json', holds: true },
      { to: 'copy', name: 'copy.json', holds: false },
    ]);
    const ledger = ledgerOf(fixture(4));
    for (const own of [...ledger.changes, ...ledger.sent].filter(({ seal: sealed }) => sealed))
      expect(relations(await whole(receiptFile(own)), others.slice(-1), '')).toEqual([
        { to: 'copy', name: 'copy.json', holds: true },
      ]);
  });

  it('is contradicted by no copy that is older, nor by another receipt’s seal; a new computer knows it too', async () => {
    const ledger = ledgerOf(fixture(4));
    const last = ledger.meta.head;
    const [ended] = ledger.changes as [Change];
    const made = (await seal({ ...ended, id: 90 }, last)).record as SealedRecord;
    const others = [
      { name: 'copy.json', found: await examine(copy()) },
      { name: 'next.json', found: await examine(text(next.file)) },
    ];
    expect(relations(made, others.slice(0, 1), '')).toEqual([
      { to: 'copy', name: 'copy.json', holds: true, after: true },
    ]);
    const later = (await seal({ ...ended, id: 91 }, { n: last.n + 4, hash: 'x' })).record as SealedRecord;
    expect(relations(later, others.slice(0, 1), '')).toEqual([]);
    expect(relations(await whole(text(first.file)), others.slice(1), next.file.record.seal.hash)).toEqual([
      { to: 'next', name: 'next.json', holds: true },
    ]);
    const own = ended as SealedRecord;
    const { seal: _seal, ...unsealed } = ended;
    const changes = [{ ...unsealed, imported: { id: own.id, hash: own.seal.hash } }];
    const elsewhereNow = { ...ledger, changes, sent: [] };
    expect(relations(own, [{ name: 'new.json', found: { is: 'copy', says: '', ledger: elsewhereNow } }], '')).toEqual([
      { to: 'copy', name: 'new.json', holds: true },
    ]);
  });

  it('says that another control was put back only where it was', async () => {
    const back = { ...first.file.record, kind: 'put-back', other: { label: 'Tips' } } as unknown as SealedRecord;
    const told = (more: object): string =>
      Object.fromEntries(tell({ ...back, ...more }, nameOf(back), []).facts)['What happened'] ?? '';
    expect(told({ step: 'acted' })).toBe(
      'On the person’s click another control, “Tips”, was put back. It was not read again.',
    );
    expect(told({ step: 'failed', why: 'put-back-forbidden', presses: 0 })).toMatch(
      /^It was not confirmed that another/u,
    );
  });

  it('says what it proves and what not, and what contradicts it', async () => {
    const record = await whole(text(first.file));
    const alone = tell(record, nameOf(record), []);
    expect(alone).toMatchObject({ title: 'LinkedIn: Data for Generative AI Improvement', against: [] });
    expect(Object.fromEntries(alone.facts)).toMatchObject({
      'What happened': expect.stringContaining('another load of the page, made after the press, showed that'),
      Before: 'Allowed, shown as on, at 2026-11-02T18:05:11.000Z',
      Pressed: 'by Holdout, once, first at 2026-11-02T18:05:12.500Z',
      'Other controls that moved': '“Show me tips” from on to off',
      Seal: record.seal.hash,
    });
    expect(alone.doesNot.join(' ')).toMatch(
      /can make a new seal for it.*Holdout signs nothing.*person’s own computer/u,
    );
    expect(tell(record, nameOf(record), [{ to: 'seal', holds: true }]).doesNot.join(' ')).not.toContain('new seal');
    const beside = tell(record, nameOf(record), [{ to: 'same', name: 'elsewhere.json', holds: false }]);
    expect(beside.against.join(' ')).toContain('NOT of the same ledger');
    expect(beside.proves).toEqual(alone.proves);
  });

  it('says of what a file brought into the ledger that it was sealed then', async () => {
    const { seal: _seal, ...rest } = first.file.record;
    const { record } = await seal({ ...rest, imported: { id: 9 } }, NO_HEAD);
    const sealed = await whole(receiptFile(record));
    expect(Object.fromEntries(tell(sealed, nameOf(sealed), []).facts)['Brought in']).toMatch(/^from a file.*number 9/u);
    expect(tell(await whole(text(first.file)), nameOf(record), []).facts.flat()).not.toContain('Brought in');
  });

  it('never says confirmed, nor how often it was pressed, where that is not known', () => {
    const { after: _after, ...untold } = first.file.record as unknown as Record<string, unknown>;
    for (const more of [
      { step: 'failed', why: 'press-unknown', presses: 0 },
      { form: undefined, presses: 0 },
    ]) {
      const record = { ...untold, ...more } as unknown as SealedRecord;
      const facts = Object.fromEntries(tell(record, nameOf(record), []).facts);
      expect(facts).toMatchObject({
        'What happened': expect.stringMatching(/^Whether .* not known/u),
        Pressed: 'not known',
      });
      expect(text(inDpv(record, nameOf(record)))).not.toContain('Activity');
    }
  });

  it('is told without words for a setting that this version does not know', async () => {
    const { record } = await seal({ ...first.file.record, service: 'gone', setting: '<b>x</b>' }, NO_HEAD);
    const sealed = await whole(receiptFile(record));
    expect(tell(sealed, nameOf(sealed), []).title).toBe('gone: <b>x</b>');
    expect(text(inDpv(sealed, nameOf(sealed)))).not.toContain('ModelTraining');
  });
});

/** Every term of the vocabulary in use, as version 2.3 of it defines them: https://w3id.org/dpv and https://w3id.org/dpv/ai */
const TERMS = new Set(
  'dpv:ActivityCompleted dpv:ActivityNotCompleted dpv:DataSubject dpv:OptingInToProcess dpv:OptingOutFromProcess dpv:Process dpv:Recipient dpv:RequestAcknowledged dpv:RequestInitiated dpv:RightExerciseActivity dpv:Service dpv:hasActivityStatus dpv:hasDataSubject dpv:hasEntityInvolvement dpv:hasIndicationMethod dpv:hasProcessing dpv:hasRecipient dpv:hasService dpv:hasStatus dpv:isImplementedByEntity dpv:isIndicatedAtTime dpv:isIndicatedBy ai:ModelTraining dct:date dct:description dct:source dct:title xsd:dateTime'.split(
    ' ',
  ),
);

describe('a receipt in terms of the Data Privacy Vocabulary', () => {
  it.each(['first', 'next', 'elsewhere'] as const)('is as published: %s', (which) => {
    const { file, dpv } = vectors[which];
    expect(inDpv(file.record, nameOf(file.record))).toEqual(dpv);
  });

  const change = first.file.record as unknown as Record<string, unknown>;
  const request = next.file.record as unknown as Record<string, unknown>;
  const of = (record: Record<string, unknown>) =>
    inDpv(record as unknown as SealedRecord, nameOf(record as { service: string; setting: string }));

  it('uses its terms and no others, in every case', () => {
    const cases = [
      change,
      { ...change, kind: 'undo' },
      { ...change, step: 'failed', why: 'not-kept' },
      ...['sent', 'answered', 'taken-back', 'unanswered'].map((kind) => ({ ...request, kind })),
    ];
    const used = new Set(
      cases.flatMap((one) => text({ ...of(one), '@context': 0 }).match(/"[a-z]+:[A-Za-z]+"/gu) ?? []),
    );
    expect([...used].map((one) => one.slice(1, -1)).filter((one) => !TERMS.has(one))).toEqual([]);
    expect(used.size).toBe(TERMS.size);
  });

  it.each([
    [{ step: 'confirmed' }, 'dpv:ActivityCompleted'],
    [{ step: 'failed', why: 'not-kept' }, 'dpv:ActivityNotCompleted'],
    [{ step: 'failed', why: 'already', presses: 0 }, 'dpv:ActivityNotCompleted'],
    [{ step: 'failed', why: 'unconfirmed' }, undefined],
    [{ step: 'failed', why: 'press-unknown', presses: 0 }, undefined],
  ])('says of %o whether the choice was taken: %s', (more, status) => {
    const involvement = of({ ...change, ...more })?.['dpv:hasEntityInvolvement'] as Record<string, unknown>;
    expect(involvement['dpv:hasActivityStatus']).toEqual(status === undefined ? undefined : { '@id': status });
  });

  it('is none for another control that was put back', () => {
    expect(of({ ...change, kind: 'put-back', step: 'acted' })).toBeUndefined();
  });
});

describe('npm run verify', () => {
  it('reads a receipt as well', async () => {
    expect(await verify(text(first.file))).toEqual({
      code: 0,
      says: `The seal fits: nothing in this receipt was changed since it was sealed. Its seal is ${first.file.record.seal.hash}.`,
    });
    expect(await verify(edited((part, last) => (part[last] = 2), ['presses']))).toMatchObject({ code: 1 });
    expect(JSON.parse((await verify(text(first.file), true)).says)).toEqual(first.dpv);
    expect(await verify(copy(), true)).toMatchObject({ code: 2 });
  });
});
