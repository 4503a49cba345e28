/** The part of a storage area that the ledger is kept in, and how it fails. */
import type { Items } from '../schema.ts';

/** The part of `storage.local` that the store needs. */
export interface Area {
  get(keys: string | string[] | null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Thrown when the store cannot be read and could not be set aside either, or a write was refused. Nothing was lost. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The browser has no room left. Nothing was lost, and nothing was written. */
export class StoreFull extends StoreUnavailable {
  override name = 'StoreFull';
}

/** What a browser throws, as one of these. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw /quota/iu.test(message)
      ? new StoreFull(message, { cause: error })
      : new StoreUnavailable(message, { cause: error });
  }
}
