// @vitest-environment node
/** What is made of what an organisation has set, and that Chromium is told the same format. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPolicy, policyOf, policySchema } from '../../../src/background/policy.ts';
import { governed } from '../../../src/ledger/policy.ts';
import { DEFAULT_PREFERENCES } from '../../../src/ledger/schema.ts';
import * as z from 'zod/mini';

const whole = {
  organisation: 'Example Ltd',
  rules: { services: ['linkedin', 'chatgpt'], notice: false, erase: false, reminder: 'quarter' },
};

describe('a policy', () => {
  it('is taken as it is', () => {
    expect(policyOf(whole)).toEqual(whole);
    expect(policyOf({ organisation: ' Example Ltd ', rules: {} })).toEqual({
      organisation: 'Example Ltd',
      rules: {},
    });
  });

  it.each([undefined, null, {}])('%j is none', (stored) => {
    expect(policyOf(stored)).toBeUndefined();
  });

  it.each([
    ['rules', { organisation: 'Example Ltd' }],
    ['organisation', { rules: {} }],
    ['organisation', { organisation: ' ', rules: {} }],
    ['organisation', { organisation: 'x'.repeat(81), rules: {} }],
    ['rules.notice', { ...whole, rules: { ...whole.rules, notice: 'no' } }],
    ['rules.reminder', { ...whole, rules: { ...whole.rules, reminder: 'week' } }],
    ['rules.services.1', { ...whole, rules: { ...whole.rules, services: ['linkedin', 3] } }],
    ['rules.services: nobody', { ...whole, rules: { ...whole.rules, services: ['linkedin', 'nobody'] } }],
    ['rules.notise', { ...whole, rules: { ...whole.rules, notise: false } }],
    ['colour', { ...whole, colour: 'red' }],
    ['string', 'everything'],
  ])('with a mistake at %s holds in nothing, and says where', (where, stored) => {
    const policy = policyOf(stored);
    expect(policy).toEqual({ wrong: [where] });
    expect(governed(DEFAULT_PREFERENCES, policy)).toEqual(DEFAULT_PREFERENCES);
  });

  it('tells few mistakes, and no long ones', () => {
    const stored = {
      ...whole,
      rules: Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}`.repeat(200), 1])),
    };
    const policy = policyOf(stored);
    const wrong = policy && 'wrong' in policy ? policy.wrong : [];
    expect(wrong.map((one) => one.length)).toEqual([80, 80, 80, 80, 80]);
  });

  it('adds its services and replaces what it names', () => {
    const own = { ...DEFAULT_PREFERENCES, services: ['x', 'linkedin'], theme: 'dark' as const };
    expect(governed(own, policyOf(whole))).toEqual({
      ...own,
      services: ['x', 'linkedin', 'chatgpt'],
      notice: false,
      reminder: 'quarter',
    });
    expect(governed(own, policyOf({ organisation: 'a', rules: {} }))).toEqual(own);
  });
});

it('is read once, until it is read anew; a browser that rejects has none', async () => {
  let managed: unknown = whole;
  let reads = 0;
  const session: Record<string, unknown> = {};
  const policy = createPolicy({
    managed: {
      get: async () => {
        reads += 1;
        if (managed === undefined) throw new Error('Managed storage manifest not found');
        return managed;
      },
    },
    session: {
      set: async (items) => void Object.assign(session, items),
      remove: async (key) => void delete session[key],
    },
  });
  expect([await policy.now(), await policy.now(), reads, session]).toEqual([whole, whole, 1, { policy: whole }]);
  managed = undefined;
  expect([await policy.read(), await policy.now(), reads, session]).toEqual([undefined, undefined, 2, {}]);
});

it('Chromium’s schema has the names, types and values of what is understood', () => {
  interface Schema {
    type?: string;
    enum?: string[];
    items?: Schema;
    properties?: Record<string, Schema>;
  }
  const bare = ({ type, enum: values, items, properties }: Schema): Schema => ({
    ...(type === undefined ? {} : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(items === undefined ? {} : { items: bare(items) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, bare(one)])) }),
  });
  const published: Schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8'));
  expect(bare(published)).toEqual(bare(z.toJSONSchema(policySchema, { io: 'input' }) as Schema));
});
