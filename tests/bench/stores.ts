/** Stores of any size as the ledger itself writes them, and putting one into the extension in a single write. */
import type { Change, Finding, Ref } from '../../src/ledger/schema.ts';
import { createStore, type Store } from '../../src/ledger/store.ts';
import { allServices } from '../../src/catalog/list.ts';
import type { Driver } from '../browser/support/driver.ts';
import { until } from '../browser/support/until.ts';
import { memoryArea } from '../unit/memory-area.ts';

export type Items = Record<string, unknown>;

/** How many settings a store knows, and how many changes it has kept. */
export interface Extent {
  settings: number;
  changes: number;
}

interface Known {
  ref: Ref;
  label: string;
  origin: string;
  path: string;
}

const HOUR = 3_600_000;
/** The last thing that was done. */
const LAST = Date.UTC(2026, 10, 20);

/** How settings stand in the end: of each seven. */
const STATES: Pick<Finding, 'state' | 'reason' | 'position'>[] = [
  { state: 'allowed', position: 'on' },
  { state: 'refused', position: 'off' },
  { state: 'refused', position: 'off' },
  { state: 'signed-out' },
  { state: 'unclear', reason: 'no-control' },
  { state: 'not-offered' },
  { state: 'locked' },
];

/** How many of so many settings allow training in the end. */
export const allowedOf = (settings: number): number => Math.ceil(settings / STATES.length);

/**
 * Every control setting with its real label and place, one copy or account each; then further copies and accounts in
 * turn.
 */
async function knownSettings(count: number, store: Store): Promise<Known[]> {
  const whole = allServices.flatMap(({ id, settings }) =>
    settings.flatMap((setting): (Known & { copies: boolean })[] => {
      if (setting.remedy !== 'control') return [];
      const { origin, pathname } = new URL(setting.open ?? 'https://www.example.com/settings');
      const copies = setting.pages.some((pattern) => pattern.includes(':instance'));
      return [
        {
          ref: { service: id, setting: setting.id },
          label: setting.control.labels[0]?.text ?? setting.name,
          origin,
          path: pathname,
          copies,
        },
      ];
    }),
  );
  const nth = async ({ copies, ref, ...place }: (typeof whole)[number], n: number): Promise<Known> => ({
    ...place,
    ref: {
      ...ref,
      ...(copies
        ? { instance: `copy-${n}` }
        : { account: await store.accountOf(ref.service, `person-${n}@example.com`) }),
    },
  });
  const list: Known[] = [];
  const [copied, single] = [whole.filter(({ copies }) => copies), whole.filter(({ copies }) => !copies)];
  for (let n = 0; list.length < count; n += 1) {
    const further = n - whole.length;
    const group = further % 2 === 0 ? copied : single;
    const of = further < 0 ? whole[n] : group[Math.floor(further / 2) % group.length];
    if (!of) throw new Error('No setting to copy');
    list.push(await nth(of, further < 0 ? 0 : Math.floor(further / 2 / group.length) + 1));
  }
  return list;
}

/**
 * A store of years: whatever does not allow training in the end was turned off again and again, having been found on
 * each time, which is the history that takes the most room.
 * @returns everything in it, as `storage.local` holds it
 */
export async function storeOf({ settings, changes }: Extent): Promise<Items> {
  const area = memoryArea();
  let at = LAST - (changes + settings) * HOUR;
  const store = createStore(area, () => new Date(at));
  const known = await knownSettings(settings, store);
  const found = async (
    { ref, ...place }: Known,
    state: Pick<Finding, 'state' | 'reason' | 'position'>,
    strength: Finding['strength'],
    change?: Change,
  ): Promise<void> => {
    await store.found(
      { ...ref, ...place, ...state, refuses: 'off', rung: 'name', at: new Date(at).toISOString(), strength },
      change === undefined ? {} : { change },
    );
  };
  const turnable = known.filter((_, n) => STATES[n % STATES.length]?.state !== 'allowed');
  for (let n = 0; n < changes; n += 1) {
    at += HOUR;
    const one = turnable[n % turnable.length];
    if (!one) throw new Error('No setting to change');
    await found(one, { state: 'allowed', position: 'on' }, 'seen');
    await store.update((await begin(store, one, at)).id, { step: 'acted', presses: 1, after: refused(one, at + 400) });
    const ended = await store.update(n + 1, { step: 'confirmed', reloaded: refused(one, at + 3000) });
    await found(one, { state: 'refused', position: 'off' }, 'saved', ended);
  }
  for (const [n, one] of known.entries()) {
    at += HOUR;
    await found(one, STATES[n % STATES.length] ?? { state: 'allowed' }, 'seen');
  }
  return { ...area.items };
}

const begin = (store: Store, { ref, label, ...place }: Known, at: number): Promise<Change> =>
  store.begin({
    ...ref,
    ...place,
    kind: 'refuse',
    version: '0.1.0',
    round: '0f8fad5b-d9cb-469f-a165-70867728950e',
    before: { state: 'allowed', position: 'on', label, at: new Date(at).toISOString() },
  });

const refused = ({ label }: Known, at: number): Change['before'] => ({
  state: 'refused',
  position: 'off',
  label,
  at: new Date(at).toISOString(),
});

/** Bytes as Chrome counts them against its quota: keys and the JSON of values. */
export const bytesOf = (items: Items): number =>
  Object.entries(items).reduce(
    (all, [key, value]) => all + Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value)),
    0,
  );

/** Any word to the background: answered once it has read its store. @returns ms to the answer */
export async function wordToBackground(driver: Driver): Promise<number> {
  return driver.inExtension(async (browser) => {
    const began = performance.now();
    const answer: unknown = await browser.runtime.sendMessage({ type: 'set-aside/read', key: '' });
    const took = performance.now() - began;
    if (JSON.stringify(answer) !== '{"ok":true}') throw new Error(`The background answered ${JSON.stringify(answer)}`);
    return took;
  });
}

/**
 * Replaces all that the extension knows by this store, in one write, and lets the background take note.
 * @returns ms of the write
 */
export async function putStore(driver: Driver, items: Items): Promise<number> {
  await driver.inExtension(async (browser) => {
    await browser.storage.local.clear();
    await browser.storage.session.remove('head');
  });
  const took =
    Object.keys(items).length === 0
      ? 0
      : await driver.inExtension(async (browser, all) => {
          const began = performance.now();
          await browser.storage.local.set(all);
          return performance.now() - began;
        }, items);
  await wordToBackground(driver);
  // What it does after a write is over, of which the copy of the head is the last but one; builds from before keep none.
  if (Object.keys(items).length > 0)
    await until(
      'the copy of the head',
      () => driver.readStorage('session'),
      (session) => 'head' in session,
      5000,
    ).catch(() => undefined);
  const aside = await driver.inExtension(async (browser) =>
    Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('set-aside:')),
  );
  if (aside.length > 0) throw new Error('The extension could not read the store that it was given');
  return took;
}

/** Stops the background, and makes sure that it is not started anew by itself. */
export async function stopBackground(driver: Driver): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await driver.killBackground();
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
    if (!(await driver.backgroundRuns())) return;
  }
  throw new Error('The background does not stay stopped');
}
