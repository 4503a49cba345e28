// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerItems } from '../../../src/ledger/storage/parse.ts';
import type { Items } from '../../../src/ledger/schema.ts';
import type { Change, Ledger, Sent } from '../../../src/ledger/schema.ts';
import { canonical } from '../../../src/ledger/chain/canonical.ts';
import { seal, verifyChain, type Verdict } from '../../../src/ledger/chain/seal.ts';
import { createStore } from '../../../src/ledger/store.ts';
import { memoryArea } from '../memory-area.ts';
import { changed, ledgerOf, minutes, moment, newChange, REF, REQUEST } from './fixtures.ts';

/** Links 1 to 5: change 1, request 1, change 3, request 2, change 2, which ended last; change 4 is open. */
let items: Items;
let ledger: Ledger;

beforeAll(async () => {
  const area = memoryArea();
  const store = createStore(area);
  await changed(store, { version: '0.1.0', round: 'r' });
  await store.sent(REQUEST, 'sent', minutes(1));
  await store.begin(newChange({ instance: 'other' }));
  await changed(store, { kind: 'undo', of: 1, before: moment('refused', minutes(2)) });
  await store.sent(REQUEST, 'taken-back', minutes(3));
  await store.update(2, {
    step: 'failed',
    why: 'no-effect',
    detail: 'it stayed',
    moved: [{ label: 'a', from: 'on', to: 'off', restored: true }],
    presses: 2,
  });
  await store.begin(newChange({ before: moment('allowed', minutes(4)) }));
  items = ledgerItems({ ...area.items });
  ledger = ledgerOf(items);
});

/** Another ledger, made from a copy. */
const altered = (edit: (copy: Ledger) => void): Promise<Verdict> => {
  const copy = structuredClone(ledger);
  edit(copy);
  return verifyChain(copy);
};

describe('the chain', () => {
  it('holds over changes and requests, in the order in which they ended', async () => {
    expect(await verifyChain(ledger)).toEqual({ ok: true, links: 5, open: 1 });
    const order = [...ledger.changes, ...ledger.sent]
      .filter((one) => one.seal)
      .toSorted((a, b) => (a.seal?.n ?? 0) - (b.seal?.n ?? 0));
    expect(order.map((one) => ['step' in one ? 'change' : 'sent', one.id])).toEqual([
      ['change', 1],
      ['sent', 1],
      ['change', 3],
      ['sent', 2],
      ['change', 2],
    ]);
    expect(order.map(({ seal: one }) => one?.prev)).toEqual([
      '',
      ...order.slice(0, -1).map(({ seal: one }) => one?.hash),
    ]);
    expect(ledger.meta.head).toEqual({ n: 5, hash: order.at(-1)?.seal?.hash });
  });

  it('holds over nothing', async () => {
    expect(await verifyChain(ledgerOf({}))).toEqual({ ok: true, links: 0, open: 0 });
  });

  it('does not depend on the order of keys, and on everything else', async () => {
    expect(canonical({ b: [1, { d: 1, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":1}]}');
    const turned = Object.fromEntries(
      Object.entries(items).map(([key, value]) => [
        key,
        Object.fromEntries(Object.entries(value as object).toReversed()),
      ]),
    );
    expect(await verifyChain(ledgerOf(turned))).toMatchObject({ ok: true });
  });

  it('is SHA-256 in base64url over the canonical record with its place', async () => {
    const { record, head } = await seal<Sent>(
      { id: 1, service: 'a', setting: 'b', kind: 'sent', at: minutes(0), by: 'form', to: 'c', version: 'd' },
      { n: 1, hash: 'before' },
    );
    const text = `{"at":"${minutes(0)}","by":"form","id":1,"kind":"sent","seal":{"n":2,"prev":"before"},"service":"a","setting":"b","to":"c","version":"d"}`;
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    expect(record.seal).toEqual({ n: 2, prev: 'before', hash: Buffer.from(bytes).toString('base64url') });
    expect(head).toEqual({ n: 2, hash: record.seal?.hash });
  });
});

describe('a broken chain', () => {
  it('shows any part of any link that was altered, added or taken away', async () => {
    const paths = (value: unknown, at: (string | number)[]): (string | number)[][] =>
      value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, part]) => paths(part, [...at, key]))
        : [at];
    let tried = 0;
    for (const list of ['changes', 'sent'] as const) {
      for (const [index, record] of ledger[list].entries()) {
        if (!record.seal) continue;
        for (const path of paths(record, [])) {
          const verdict = await altered((copy) => {
            let part = copy[list][index] as unknown as Record<string, unknown>;
            for (const key of path.slice(0, -1)) part = part[key] as Record<string, unknown>;
            const last = path.at(-1) ?? '';
            const old = part[last];
            part[last] = typeof old === 'number' ? old + 1 : typeof old === 'boolean' ? !old : `${String(old)}x`;
          });
          expect(verdict, `${list} ${index} ${path.join('.')}`).toMatchObject({ ok: false });
          const gone = await altered((copy) => {
            let part = copy[list][index] as unknown as Record<string, unknown>;
            for (const key of path.slice(0, -1)) part = part[key] as Record<string, unknown>;
            delete part[path.at(-1) ?? ''];
          });
          expect(gone, `${list} ${index} without ${path.join('.')}`).toMatchObject({ ok: false });
          tried += 2;
        }
        expect(
          await altered((copy) => {
            Object.assign(copy[list][index] ?? {}, { more: 1 });
          }),
        ).toMatchObject({ ok: false, at: record.seal.n, why: 'altered' });
      }
    }
    expect(tried).toBeGreaterThan(150);
  });

  it('says which link was altered', async () => {
    expect(
      await altered((copy) => {
        (copy.changes[2] as Change).presses = 0;
      }),
    ).toEqual({ ok: false, at: 3, key: 'change:00000003', why: 'altered' });
    expect(
      await altered((copy) => {
        (copy.sent[1] as Sent).to = '';
      }),
    ).toEqual({ ok: false, at: 4, key: 'sent:00000002', why: 'altered' });
  });

  it('says so too when the altered link was given a new hash', async () => {
    const forged = structuredClone(ledger);
    const { record } = await seal(
      { ...(forged.sent[0] as Sent), to: 'elsewhere' },
      { n: 1, hash: forged.changes[0]?.seal?.hash ?? '' },
    );
    forged.sent[0] = record;
    expect(await verifyChain(forged)).toEqual({ ok: false, at: 2, key: 'sent:00000001', why: 'altered' });
  });

  it('shows a link that is gone, and says what stands in its place', async () => {
    expect(
      await altered((copy) => {
        copy.sent.splice(0, 1);
      }),
    ).toEqual({ ok: false, at: 2, key: 'change:00000003', why: 'missing' });
    expect(
      await altered((copy) => {
        copy.changes.splice(0, 1);
      }),
    ).toEqual({ ok: false, at: 1, key: 'sent:00000001', why: 'missing' });
  });

  it('shows that an open change is gone, though it is no link', async () => {
    expect(
      await altered((copy) => {
        copy.changes.pop();
      }),
    ).toEqual({ ok: false, at: 6, key: 'change:00000004', why: 'missing' });
  });

  it('shows two links that changed places', async () => {
    expect(
      await altered(({ changes: [a, , b] }) => {
        if (a?.seal && b?.seal) [a.seal.n, b.seal.n] = [b.seal.n, a.seal.n];
      }),
    ).toEqual({ ok: false, at: 1, key: 'change:00000003', why: 'reordered' });
    expect(
      await altered(({ sent: [a], changes: [b] }) => {
        if (a?.seal && b?.seal) a.seal.n = b.seal.n;
      }),
    ).toMatchObject({ ok: false, why: 'reordered' });
    expect(
      await altered(({ changes }) => {
        changes.push(...changes.splice(0, 1));
      }),
    ).toMatchObject({ ok: false, key: 'change:00000001', why: 'reordered' });
  });

  it('shows that its end was cut off', async () => {
    expect(
      await altered((copy) => {
        delete copy.changes[1]?.seal;
        (copy.changes[1] as Change).step = 'acted';
      }),
    ).toEqual({ ok: false, at: 6 - 1, key: 'ledger', why: 'cut' });
    expect(
      await altered((copy) => {
        copy.sent = [];
        copy.changes = [];
      }),
    ).toEqual({ ok: false, at: 1, key: 'ledger', why: 'cut' });
  });

  it('shows that the ledger speaks of another end', async () => {
    expect(
      await altered(({ meta }) => {
        meta.head = { n: 4, hash: ledger.sent[1]?.seal?.hash ?? '' };
      }),
    ).toEqual({ ok: false, at: 5, key: 'ledger', why: 'altered' });
    expect(
      await altered(({ meta }) => {
        meta.head.n = 4;
      }),
    ).toEqual({ ok: false, at: 5, key: 'ledger', why: 'altered' });
    expect(
      await altered(({ meta }) => {
        meta.head = { n: 5, hash: 'x' };
      }),
    ).toEqual({ ok: false, at: 5, key: 'ledger', why: 'altered' });
  });

  it('shows what should be a link and is none', async () => {
    expect(
      await altered(({ changes }) => {
        Object.assign(changes[3] ?? {}, { step: 'confirmed' });
      }),
    ).toEqual({ ok: false, at: 6, key: 'change:00000004', why: 'unsealed' });
    expect(
      await altered(({ sent }) => {
        sent.push({ ...REQUEST, ...REF, id: 3, kind: 'sent', at: minutes(9) });
      }),
    ).toEqual({ ok: false, at: 6, key: 'sent:00000003', why: 'unsealed' });
  });
});
