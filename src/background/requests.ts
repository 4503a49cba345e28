import { findSetting } from '../catalog/index.ts';
import type { Ref, Sent } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import type { Reply } from '../messages.ts';
import { refKey } from '../shared/refs.ts';

interface RequestDeps {
  store: Store;
  now: () => Date;
  version: string;
}

/** Keeps that a request was sent or answered, or was not after all; for pages and views alike. */
export async function sent(ref: Ref, kind: Sent['kind'], { store, now, version }: RequestDeps): Promise<Reply> {
  const setting = findSetting(ref)?.setting;
  if (setting?.remedy !== 'request') return { ok: false, refused: 'unknown-setting', detail: refKey(ref) };
  const { by, to } = setting.request;
  await store.sent({ ...ref, by, to, version }, kind, now().toISOString());
  return { ok: true, value: undefined };
}
