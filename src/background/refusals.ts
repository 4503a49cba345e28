/** What is answered where a message cannot be, or could not be, done. */
import { StoreFull, StoreUnavailable } from '../ledger/store.ts';
import { messageSchema, type Reply } from '../messages.ts';
import { DETAIL_MAX } from '../shared/bounds.ts';

/** What a message that failed is answered with: each thing that can go wrong by its own name. */
export function refusalOf(error: unknown): Reply {
  if (error instanceof StoreFull) return { ok: false, refused: 'store-full', detail: error.message };
  if (error instanceof StoreUnavailable) return { ok: false, refused: 'store-unavailable', detail: error.message };
  return { ok: false, refused: 'failed', detail: String(error).slice(0, DETAIL_MAX) };
}

/** A message for the other kind of sender is refused like any other that does not fit. */
export function malformed(message: unknown, { issues }: { issues: readonly Issue[] }): Reply {
  const long = issues.find(({ code }) => code === 'too_big');
  if (long)
    return { ok: false, refused: 'too-long', detail: `${long.path.join('.')}: at most ${String(long.maximum)}` };
  const known = messageSchema.safeParse(message).success;
  return { ok: false, refused: 'malformed', detail: known ? 'not for this sender' : 'unknown form' };
}

/** What zod says of one part that does not fit. */
interface Issue {
  code?: string;
  path: readonly PropertyKey[];
  maximum?: unknown;
}
