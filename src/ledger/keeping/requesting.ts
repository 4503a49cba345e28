/** A request in the ledger: what is written when the person says something of one. */
import { answered } from '../requests.ts';
import { sentSchema, type Head, type Items, type Meta, type Ref, type RequestRecord, type Sent } from '../schema.ts';
import { seal } from '../chain/seal.ts';
import { bare, recordKey, refKey } from '../../shared/refs.ts';

/** A page says once more what nobody answered, and a person may press twice: within so many ms that is one sending. */
const REPEATED = 60_000;

/** Whether that is what stands already, so that there is no second act to keep a record of. */
function isSaid({ sentAt, answeredAt }: RequestRecord, kind: Sent['kind'], at: string): boolean {
  if (kind === 'sent') return Math.abs(Date.parse(at) - Date.parse(sentAt)) < REPEATED;
  return kind !== 'taken-back' && (kind === 'answered') === (answeredAt !== undefined);
}

/**
 * A record of its own for what is said, and what stands after it.
 * @returns records, counts and the keys of what stands no more; undefined where none stands to be taken back or answered, or
 *   where that was said already
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
  if (standing && isSaid(standing, kind, at)) return undefined;
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
