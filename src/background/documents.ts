/** Which document each tab shows, in `storage.session`. See `Documents`. */
import type { Documents, Teller } from './pages/deps.ts';

/** The part of `storage.session` that is used, and whether a tab is still there. */
interface DocumentsIn {
  read(): Promise<unknown>;
  write(seen: Seen): Promise<void>;
  tabExists(tabId: number): Promise<boolean>;
}

/** By document, the tab it was seen in, the latest last; by tab, what it shows. */
interface Seen {
  tabOf: [document: string, tabId: number][];
  shown: [tabId: number, document: string][];
  /** By setting, the documents that told how it stands; the latest last. */
  told?: Told[];
  /** Documents in the order in which they were first heard. */
  heard?: string[];
  /** By change, the last document that was heard when it was begun. */
  begun?: [change: number, last: string][];
}
type Told = [setting: string, teller: Teller];

/** Older ones belong to changes that have long ended. */
const MOST = 300;

/**
 * Keeps which document each tab shows. Everything is done in turn, each thing on what the one before has written.
 * @param area where it is kept; what stands there and is no such list counts as nothing
 */
export function createDocuments(area: DocumentsIn): Documents {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const read = async (): Promise<Seen> => {
    const stored = await area.read();
    return isSeen(stored) ? stored : { tabOf: [], shown: [] };
  };
  return {
    seen: (tabId, document) =>
      inTurn(async () => {
        const { tabOf, shown, heard = [], ...rest } = await read();
        if (shown.some(([tab, now]) => tab === tabId && now === document)) return;
        await area.write({
          ...rest,
          heard: heard.includes(document) ? heard : [...heard, document].slice(-MOST),
          tabOf: [...tabOf.filter(([one]) => one !== document), [document, tabId] as [string, number]].slice(-MOST),
          shown: [...shown.filter(([tab]) => tab !== tabId), [tabId, document] as [number, string]].slice(-MOST),
        });
      }),
    where: (document) =>
      inTurn(async () => {
        const { tabOf, shown } = await read();
        const tabId = tabOf.find(([one]) => one === document)?.[1];
        if (tabId === undefined || !(await area.tabExists(tabId))) return undefined;
        return { tabId, shown: shown.some(([tab, now]) => tab === tabId && now === document) };
      }),
    begun: (change) =>
      inTurn(async () => {
        const { begun = [], ...rest } = await read();
        const last = rest.heard?.at(-1);
        const others = begun.filter(([one]) => one !== change);
        if (last !== undefined)
          await area.write({ ...rest, begun: [...others, [change, last] as [number, string]].slice(-MOST) });
      }),
    wasBefore: (document, change) =>
      inTurn(async () => {
        const { heard = [], begun = [] } = await read();
        const last = heard.indexOf(begun.find(([one]) => one === change)?.[1] ?? '');
        const own = heard.indexOf(document);
        return own !== -1 && own <= last;
      }),
    told: (setting, teller) =>
      inTurn(async () => {
        const { told = [], ...rest } = await read();
        const others = told.filter(([one, { document }]) => one !== setting || document !== teller.document);
        await area.write({ ...rest, told: [...others, [setting, teller] as Told].slice(-MOST) });
      }),
    tellers: (setting) =>
      inTurn(async () => (await read()).told?.flatMap(([one, teller]) => (one === setting ? [teller] : [])) ?? []),
  };
}

function isSeen(value: unknown): value is Seen {
  return typeof value === 'object' && value !== null && 'tabOf' in value && 'shown' in value;
}
