import { expect, it } from 'vitest';
import process from 'node:process';
import { StoreUnavailable } from '../../../src/ledger/store.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import { HistoryWorld, random } from './history-world.ts';

/**
 * Changes among everything that may come between, by a seed. `FAULTS=1` plays ten thousand, `SEED=N` one, with what
 * happened in it.
 */
const MANY = process.env['FAULTS'] ? 10_000 : 400;
const ONE = process.env['SEED'];

async function play(seed: number): Promise<{ confirmed: number; changes: number }> {
  const world = new HistoryWorld(seed);
  const length = 20 + random(seed + 7)(60);
  const often = random(seed + 11);
  for (let index = 0; index < length; index++) {
    // Two tabs may speak at the same moment.
    const atOnce = often(4) === 0 ? [world.event(), world.event()] : [world.event()];
    for (const done of await Promise.allSettled(atOnce))
      // The background was stopped over what the other one did.
      if (done.status === 'rejected' && !(done.reason instanceof StoreUnavailable)) throw done.reason;
  }
  const changes = await world.end();
  const told = (what: string): string => `${what}, seed ${seed}`;

  // No receipt is lost: what a page was allowed to press for has a record, and each has ended, in one chain.
  expect(
    changes.map(({ id }) => id),
    told('numbers'),
  ).toEqual(changes.map((_, index) => index + 1));
  for (const id of world.begun) expect(changes[id - 1], told(`change ${id}`)).toBeDefined();
  expect(
    changes.filter(({ seal }) => !seal).map(({ id, step }) => `${id} ${step}`),
    told('open'),
  ).toEqual([]);
  expect(await verifyChain(await world.ledger()), told('chain')).toMatchObject({ ok: true });

  for (const press of world.presses) {
    const change = changes[press.change - 1];
    // Written down before it was made; once reported, never counted away; without a report, told as unknown.
    expect(change?.documents?.pressed, told(`press of ${press.change}`)).toBe(press.document);
    if (press.reported) expect(change?.presses ?? 0, told(`press of ${press.change}`)).toBeGreaterThan(0);
    else if (change?.presses === 0)
      expect([change.step, change.why], told(`press of ${press.change}`)).toEqual(['failed', 'press-unknown']);
  }

  for (const change of changes) {
    const own = world.presses.filter((press) => press.change === change.id);
    // Presses of one asking together.
    const first = change.again === undefined ? [] : world.presses.filter((press) => press.change === change.again);
    expect(own.length + first.length, told(`presses of ${change.id}`)).toBeLessThanOrEqual(2);
    expect(change.presses, told(`presses of ${change.id}`)).toBeLessThanOrEqual(own.length);
    if (change.step !== 'confirmed') continue;
    const [press] = own;
    const wanted = change.kind === 'undo';
    const read = world.reads.filter(
      ({ document, store, who, says, order, allowed }) =>
        document === change.documents?.read &&
        store === change.store &&
        // Whose it is cannot be known where neither page shows it and the sign-in page went unheard.
        // Nor where an old page still shows whoever was signed in before.
        (who === press?.who || (world.unheard.has(store) && ((!says && !press?.says) || press?.shows === who))) &&
        // Nor, where the clock was set and the session forgotten, which page was there first.
        (order > (press?.order ?? Infinity) || world.undatable.has(document)) &&
        allowed === wanted,
    );
    expect(press, told(`confirmed ${change.id}`)).toBeDefined();
    expect(change.documents?.read, told(`confirmed ${change.id}`)).not.toBe(press?.document);
    expect(read.length, told(`confirmed ${change.id}`)).toBeGreaterThan(0);
  }
  if (ONE !== undefined) console.log(world.log.join('\n'), changes);
  return { confirmed: changes.filter(({ step }) => step === 'confirmed').length, changes: changes.length };
}

it(
  `${MANY} histories: nothing confirmed falsely, no receipt lost, no press that is not written down`,
  { timeout: 600_000 },
  async () => {
    let [confirmed, changes] = [0, 0];
    for (let seed = ONE === undefined ? 1 : Number(ONE); seed <= (ONE === undefined ? MANY : Number(ONE)); seed++) {
      const one = await play(seed);
      confirmed += one.confirmed;
      changes += one.changes;
    }
    if (process.env['FAULTS']) console.log(`${MANY} histories, ${changes} changes, ${confirmed} of them confirmed`);
    // They are not all cut off: many a change goes well.
    if (ONE === undefined) expect(confirmed).toBeGreaterThan(MANY / 6);
  },
);
