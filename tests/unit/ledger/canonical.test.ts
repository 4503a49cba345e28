// @vitest-environment node
/** The canonical text and the hashes, held against the published vectors by a second implementation that shares nothing. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/ledger/chain/canonical.ts';
import { seal, verifyChain } from '../../../src/ledger/chain/seal.ts';
import { emptyLedger, place } from '../../../src/ledger/storage/parse.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { fixture } from './fixtures.ts';

interface Sealed {
  seal: { n: number; prev: string; hash: string };
}
interface Vectors {
  canonical: { json: string; canonical: string }[];
  refused: string[];
  links: { key: string; record: Sealed; canonical: string; hash: string }[];
  head: { n: number; hash: string };
}
const vectors: Vectors = JSON.parse(readFileSync('docs/receipt-vectors.json', 'utf8'));

/** RFC 8785 once more, from its text: code units compared one by one, every character of a text written by hand. */
function independent(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return `${value as number}`;
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(independent).join()}]`;
  const names = Object.keys(value as object);
  names.sort((a, b) => {
    for (let at = 0; at < Math.min(a.length, b.length); at++) {
      const difference = a.charCodeAt(at) - b.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return a.length - b.length;
  });
  return `{${names.map((name) => `${quoted(name)}:${independent((value as Record<string, unknown>)[name])}`).join()}}`;
}

const SHORT = new Map([
  ['\b', String.raw`\b`],
  ['\t', String.raw`\t`],
  ['\n', String.raw`\n`],
  ['\f', String.raw`\f`],
  ['\r', String.raw`\r`],
  ['"', String.raw`\"`],
  ['\\', String.raw`\\`],
]);

function quoted(text: string): string {
  let out = '"';
  for (const one of text) {
    const code = one.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) throw new Error('half of a pair');
    out += SHORT.get(one) ?? (code < 0x20 ? `\\u${code.toString(16).padStart(4, '0')}` : one);
  }
  return `${out}"`;
}

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64url');

describe('the canonical text', () => {
  it.each(vectors.canonical)('of $json', (vector) => {
    const value: unknown = JSON.parse(vector.json);
    expect(canonical(value)).toBe(vector.canonical);
    expect(independent(value)).toBe(vector.canonical);
  });

  it.each<[string, unknown]>([
    ...vectors.refused.map((json): [string, unknown] => [json, JSON.parse(json)]),
    ['no number', Number.NaN],
    ['a number without end', Number.POSITIVE_INFINITY],
    ['nothing', undefined],
    ['a list of nothing', [undefined]],
    ['a function', () => 1],
  ])('is refused for what has none: %s', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  it('is the same in both, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), (value) => {
        expect(canonical(value)).toBe(independent(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves out a member that is not there, wherever it stands', () => {
    expect(canonical({ b: [1, { d: undefined, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x"}]}');
  });
});

describe('the published links', () => {
  it('are what another program works out from them', () => {
    let before = '';
    for (const { record, canonical: text, hash: said } of vectors.links) {
      const { seal: sealed, ...rest } = record;
      const { hash: own, ...open } = sealed;
      expect(independent({ ...rest, seal: open })).toBe(text);
      expect([hash(text), open.prev, own]).toEqual([said, before, said]);
      before = said;
    }
    expect(vectors.head).toEqual({ n: vectors.links.length, hash: before });
  });

  it('are what Holdout seals and verifies', async () => {
    const ledger = emptyLedger();
    let head = { n: 0, hash: '' };
    for (const { key, record } of vectors.links) {
      const { seal: sealed, ...rest } = record;
      const next = await seal(rest as unknown as Parameters<typeof seal>[0], head);
      expect(next.record.seal).toEqual(sealed);
      head = next.head;
      place(ledger, key, record);
    }
    ledger.meta = { ...ledger.meta, changes: 2, sent: 1, head };
    expect(await verifyChain(ledger)).toEqual({ ok: true, links: 3, open: 0 });
  });

  it('are made like those of every exported file, the ones of version 2 as they were sealed then', () => {
    const file: { items: Record<string, Partial<Sealed>> } = JSON.parse(exportFile(fixture(2), '0.1.0', new Date()));
    const sealed = Object.values(file.items).filter((record): record is Sealed => record.seal !== undefined);
    expect(sealed).toHaveLength(5);
    for (const { seal: own, ...rest } of sealed)
      expect(hash(independent({ ...rest, seal: { n: own.n, prev: own.prev } }))).toBe(own.hash);
  });
});
