/**
 * What a person asked for on a scanned page, until its script asks what to do. Access to the site is asked for in
 * between, and some browsers close the popup for that: so it is written down first. Kept in `storage.session`.
 */
import * as z from 'zod/mini';
import { FOLLOWS } from '../change/presses.ts';
import { ADDRESS_MAX, NAME_MAX, SCANNED_LABEL_MAX } from '../shared/bounds.ts';
import { refKey, type Ref } from '../shared/refs.ts';

const facts = z.strictObject({
  label: z.string().check(z.minLength(1), z.maxLength(SCANNED_LABEL_MAX)),
  lang: z.string().check(z.maxLength(35)),
  refuses: z.enum(['on', 'off']),
  kind: z.enum(['switch', 'checkbox', 'radio']),
});

const wishSchema = z.strictObject({
  tabId: z.number(),
  host: z.string(),
  setting: z.string(),
  /** Where the page was: what an address carries beside its path is not kept. */
  path: z.string().check(z.maxLength(ADDRESS_MAX)),
  /** The load of the page that was scanned, where the browser names it. */
  document: z.exactOptional(z.string().check(z.maxLength(NAME_MAX))),
  facts,
  at: z.number(),
  /**
   * `asked`: access is not there yet. `ready`: it is, and what is to be read is known: the page's script may take it.
   * `taken`: it has; kept so that whoever asks later hears that it began.
   */
  step: z.enum(['asked', 'ready', 'taken']),
});

export type Wish = z.infer<typeof wishSchema>;

/** The part of `storage.session` that is used. */
interface WishArea {
  read(): Promise<unknown>;
  write(wish: Wish | undefined): Promise<void>;
}

export interface Wishes {
  put(wish: Wish): Promise<void>;
  /** The last one, while it is fresh. */
  last(): Promise<Wish | undefined>;
  forget(): Promise<void>;
  /**
   * Whether that tab's page is to turn this setting off now. Answered with yes once.
   * @param document the load of the page that asks, where the browser names it: no other than the one that was scanned
   */
  take(tabId: number, ref: Ref, document?: string): Promise<boolean>;
}

/** @param refOf which setting a wish is about */
export function createWishes(area: WishArea, now: () => Date, refOf: (wish: Wish) => Ref): Wishes {
  const last = async (): Promise<Wish | undefined> => {
    const parsed = wishSchema.safeParse(await area.read());
    const age = parsed.success ? now().getTime() - parsed.data.at : -1;
    return parsed.success && age >= 0 && age < FOLLOWS ? parsed.data : undefined;
  };
  let queue: Promise<unknown> = Promise.resolve();
  /** Two pages' scripts may ask at once, and only one may have it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    put: (wish) => inTurn(() => area.write(wish)),
    last,
    forget: () => inTurn(() => area.write(undefined)),
    take: (tabId, ref, document) =>
      inTurn(async () => {
        const wish = await last();
        if (wish?.step !== 'ready' || wish.tabId !== tabId || refKey(refOf(wish)) !== refKey(ref)) return false;
        if (document !== undefined && wish.document !== undefined && document !== wish.document) return false;
        await area.write({ ...wish, step: 'taken' });
        return true;
      }),
  };
}
