/** A request in the ledger: what is written when the person says something of one. */
import { answered } from './requests.ts';
import { sentSchema, type Head, type Items, type Meta, type Ref, type RequestRecord, type Sent } from './schema.ts';
import { seal } from './seal.ts';
import { bare, recordKey, refKey } from '../shared/refs.ts';

/**
 * A record of its own for what is said, and what stands after it.
 * @returns records, counts and the keys of what stands no more; undefined where none stands to be taken back or answered
 */
export async function saidOf(
  { requests, meta }: Head,
  { by, to, version, ...ref }: Pick<Sent, 'by' | 'to' | 'version'> & Ref,
  kind: Sent['kind'],
  at: string,
): Promise<{ items: Items; meta: Partial<Meta>; gone: string[] } | undefined> {
  const key = refKey(ref);
  const standing = requests.get(key);
  if (kind !== 'sent' && !standing) return undefined;
  const id = meta.sent + 1;
  const { record, head } = await seal(sentSchema.parse({ id, ...bare(ref), kind, at, by, to, version }), meta.head);
  const request: RequestRecord | undefined =
    kind === 'sent'
      ? { ...bare(ref), sentAt: at }
      : kind === 'taken-back' || !standing
        ? undefined
        : answered(standing, kind, at);
  return {
    items: { [recordKey('sent', id)]: record, ...(request ? { [`request:${key}`]: request } : {}) },
    meta: { sent: id, head },
    gone: kind === 'taken-back' ? [`request:${key}`] : [],
  };
}
