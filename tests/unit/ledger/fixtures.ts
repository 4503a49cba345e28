/** Stores as each version of Holdout left them, and one way to make a ledger in which everything is found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isDerived, parseStore } from '../../../src/ledger/storage/parse.ts';
import type { Items } from '../../../src/ledger/schema.ts';
import type { Change, Finding, Ledger, Moment, Ref } from '../../../src/ledger/schema.ts';
import type { NewChange, Store } from '../../../src/ledger/store.ts';

/** What version `version` stored. */
export function fixture(version: number): Items {
  const items: Items = JSON.parse(readFileSync(join(process.cwd(), `tests/fixtures/ledger/v${version}.json`), 'utf8'));
  return items;
}

/** The ledger in a store that can be read. Throws where it cannot. */
export function ledgerOf(items: Items): Ledger {
  const parsed = parseStore(items);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.ledger;
}

/** What is stored, without the records that only say where others are. */
export function kept(items: Items): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => !isDerived(key)));
}

export const REF: Ref = { service: 'linkedin', setting: 'genai-improvement' };
/** A request by e-mail. */
export const REQUEST = {
  service: 'slack',
  setting: 'global-model-opt-out',
  by: 'email',
  to: 'a@b.example',
  version: '0.1.0',
} as const;
export const AT = '2026-11-24T09:00:00.000Z';

/** `AT` and some minutes. */
export const minutes = (count: number): string => new Date(Date.parse(AT) + count * 60_000).toISOString();

export const moment = (state: 'allowed' | 'refused', at = AT): Moment => ({
  state,
  position: state === 'allowed' ? 'on' : 'off',
  label: 'Use my data',
  at,
});

export const newChange = (more: Partial<NewChange> = {}): NewChange => ({
  ...REF,
  kind: 'refuse',
  origin: 'https://www.linkedin.com',
  path: '/x',
  version: '0.1.0',
  before: moment('allowed'),
  ...more,
});

export const finding = (state: Finding['state'], at = AT, more: Partial<Finding> = {}): Finding => ({
  ...REF,
  state,
  origin: 'https://www.linkedin.com',
  path: '/x',
  at,
  strength: 'seen',
  ...more,
});

/** A change from its beginning to a good end. */
export async function changed(store: Store, more: Partial<NewChange> = {}): Promise<Change> {
  const { id, kind, before } = await store.begin(newChange(more));
  const wanted = kind === 'refuse' ? 'refused' : 'allowed';
  await store.update(id, { step: 'acted', presses: 1, after: moment(wanted, before.at) });
  const ended = await store.update(id, { step: 'confirmed', reloaded: moment(wanted, before.at) });
  if (!ended) throw new Error('the change is gone');
  return ended;
}
