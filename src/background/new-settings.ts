/**
 * Which new settings were told, so that none is told twice. Of each, its service and a hash of its words is kept, and
 * nothing of the page's.
 */
import { sha256 } from '../ledger/chain/seal.ts';
import { normalise } from '../shared/normalise.ts';

/** At most so many of one service are ever told: a page whose words are others each time is told of no more. */
const MOST_TOLD = 8;

/** Of all services together the latest are kept. */
const MOST_KEPT = 2000;

export interface Told {
  /** @returns whether it may be told, which is so until it was. @param telling it is being told now: written down first */
  may(service: string, label: string, telling: boolean): Promise<boolean>;
}

/** @param area of the browser's storage. @param key under which the list stands there */
export function createTold(
  area: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> },
  key: string,
): Told {
  let queue: Promise<unknown> = Promise.resolve();
  const may = async (service: string, label: string, telling: boolean): Promise<boolean> => {
    const stored = (await area.get(key))[key];
    const told: unknown[] = Array.isArray(stored) ? stored : [];
    // A number in it may be another each time: “your 12 posts”.
    const hash = await sha256(normalise(label).replace(/\p{N}+/gu, '0'));
    const own = `${service} ${hash.slice(0, 22)}`;
    const ofService = told.filter((one) => typeof one === 'string' && one.startsWith(`${service} `));
    if (ofService.includes(own) || ofService.length >= MOST_TOLD) return false;
    if (telling) await area.set({ [key]: [...told, own].slice(-MOST_KEPT) });
    return true;
  };
  return {
    // Two pages at once are told of one after the other.
    may(service, label, telling) {
      const turn = queue.then(() => may(service, label, telling));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
