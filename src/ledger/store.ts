/** The one writer of the ledger: what can be kept, and how. What it is kept in is storage.ts. */
import { hashOf, named, seen } from './keeping/accounts.ts';
import type { Area } from './storage/area.ts';
import { deleteAside, noteRead } from './keeping/asides.ts';
import { changeBy, edited, endOpen, type Edit, type NewChange } from './keeping/changing.ts';
import { copyOf } from './storage/head.ts';
import { bringIn } from './keeping/importing.ts';
import { isRecognised, looked } from './keeping/looking.ts';
import type { Imported } from './files/merge.ts';
import type { KeptArea } from './storage/kept-head.ts';
import { keepRound } from './keeping/past-rounds.ts';
import { saidOf } from './keeping/requesting.ts';
import {
  changeSchema,
  findingSchema,
  preferencesSchema,
  quietSchema,
  type Change,
  type Finding,
  type Head,
  type Ledger,
  type PastRound,
  type Preferences,
  type Quiet,
  type Ref,
  type Sent,
} from './schema.ts';
import { createKeeper } from './storage/storage.ts';
import type { Circumstances } from './strength.ts';
import { changeKey, refKey } from '../shared/refs.ts';

export { StoreFull, StoreUnavailable, type Area } from './storage/area.ts';
export type { Circumstances } from './strength.ts';

export type { Edit, NewChange, Patch } from './keeping/changing.ts';

/**
 * The one writer of the ledger; lives in the background. Its calls run one after another. A write that the browser
 * refuses throws StoreUnavailable, or StoreFull where there is no room, and changes nothing.
 */
export interface Store {
  /**
   * What is known now: all that pages, the badge and the popup need. Records that are damaged are set aside first, each
   * alone, and the head says so; a store of a newer Holdout is set aside whole.
   */
  head(): Promise<Head>;
  /**
   * How often was written, and how many changes are open, told by one small record; undefined where the head has to be
   * read to know that.
   */
  pulse(): Promise<{ writes: number; open: number } | undefined>;
  /** Everything, the log too, read anew: it costs as much as there is. */
  read(): Promise<Ledger>;
  /** Changes by their numbers, in the order asked for; those that are there. */
  changes(ids: readonly number[]): Promise<Change[]>;
  /**
   * The latest changes, in the order in which they began: all that began at that moment or later, and some that began
   * before it; none that a file brought.
   */
  changesSince(at: string): Promise<Change[]>;
  /**
   * Stores a finding, weighed against the one before: strength, since, earlier, drift, renamed, vanished. One of an
   * instance that nothing but an address has named yet is stored only where its control was read.
   * @returns it as stored, or as it would be
   */
  found(finding: Finding, how?: Circumstances): Promise<Finding>;
  /** Keeps a setting that a scan found, weighed likewise. @param gone keys of those that make room for it */
  scanned(finding: Finding, gone: readonly string[]): Promise<void>;
  /**
   * Both in one write: what the look that ended a change makes of the change (as `update`), and the finding it gave (as
   * `found`).
   * @param finding absent, only the change
   */
  ended(
    id: number,
    edit: Edit,
    finding: (change: Change) => Finding | undefined,
    byHand?: boolean,
  ): Promise<{ change: Change; finding?: Finding } | undefined>;
  /**
   * Writes a change down before anything is pressed. One of the same setting and cookie store that was begun here and is
   * still open ends: without a report as `press-unknown`, else as `unconfirmed`.
   * @returns it, with its number
   */
  begin(change: NewChange): Promise<Change>;
  /**
   * Replaces parts of a change; `null` takes a part away. One that has ended is sealed with this write.
   * @returns it as stored; undefined when there is no such change; a sealed one unaltered
   */
  update(id: number, edit: Edit): Promise<Change | undefined>;
  /**
   * Keeps that a request was sent, or not after all; that it was answered, or not after all. Each is a record of its own;
   * where none stands there is nothing to take back or to answer.
   */
  sent(request: Pick<Sent, 'by' | 'to' | 'version'> & Ref, kind: Sent['kind'], at: string): Promise<void>;
  /** Keeps that the person put a notice away. */
  quiet(quiet: Quiet): Promise<void>;
  /**
   * Replaces options. What a caller does not name stays as it is stored, whatever it was when the caller read it.
   * @param edit the options to replace, or what makes the new ones from those that are stored
   * @returns the hosts that nobody asks for any more
   */
  setPreferences(edit: Partial<Preferences> | ((now: Preferences) => Preferences)): Promise<string[]>;
  /** Marks what was set aside as read by the person; the copy stays. */
  setAsideRead(key: string): Promise<void>;
  /** Deletes what was set aside. That the chain has to do without its records stays known. */
  deleteSetAside(key: string): Promise<void>;
  /** Whether the store is still as it was read: see `Keeper.check`. */
  check(): Promise<void>;
  /** Has a copy of the head kept in memory, so that the next one to need it has it in one step; see kept-head.ts. */
  keepHead(): Promise<void>;
  /** Something else than the store wrote of the ledger: what was read, and the copy that was kept, count no more. */
  overwritten(): Promise<void>;
  /** Reads everything anew, whatever was read before; what is damaged is set aside. */
  reread(): Promise<void>;
  /** What is hashed with what others could guess; made, and written down, before it is first used. */
  salt(): Promise<string>;
  /** The hash by which findings of this account are kept; the account is noted. @param who as the page shows it */
  accountOf(service: string, who: string): Promise<string>;
  /** What the person calls an account; empty takes the name away. @returns false when there is no such account */
  nameAccount(account: string, name: string): Promise<boolean>;
  /** The person has read that a setting was switched on again, or was notified of it. */
  driftSeen(ref: Ref, what: 'read' | 'notified'): Promise<void>;
  /** Keeps what a round did; the same round is kept once. */
  roundEnded(round: Omit<PastRound, 'id'>): Promise<void>;
  /**
   * Adds what an exported file holds to what is there; takes nothing away. Throws BadFile, and then nothing was
   * written.
   */
  importFile(file: string): Promise<Imported>;
  /**
   * Forgets everything that is stored but the preferences: what was set aside, a round under way and what other parts
   * noted included. Where the browser does not let the store be read, the preferences go too.
   */
  erase(): Promise<void>;
}

/**
 * The store keeps the head in memory; see storage.ts. Its budget, for 10,000 changes and 500 settings with all the
 * history that is kept: 9 MB of the 10 MB that Chrome gives; 20 ms more than an empty store for the first reading after
 * each wake; 12 ms for any write after it.
 * @param area `browser.storage.local`
 * @param now gives the time, for the key under which a store is set aside
 * @param memory `browser.storage.session`, for a copy of the head; absent, none is kept
 */
export function createStore(area: Area, now: () => Date = () => new Date(), memory?: KeptArea): Store {
  const keep = createKeeper(area, now, memory);
  let queue: Promise<unknown> = Promise.resolve();
  /** Read-modify-write must not interleave, and one failure must not stop what comes after it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }
  /** A hash must be the same for ever, so the salt is stored before it is first used. */
  async function saltOf(head: Head): Promise<string> {
    if (head.meta.salt === '') await keep.write({});
    return head.meta.salt;
  }
  const withHead = <T>(work: (head: Head) => Promise<T>): Promise<T> => inTurn(async () => work(await keep.load()));

  return {
    head: () => inTurn(async () => copyOf(await keep.peek())),
    pulse: () => inTurn(() => keep.pulse()),
    read: () => inTurn(() => keep.whole(false)),
    changes: (ids) => inTurn(() => keep.changes(ids)),
    changesSince: (at) => inTurn(() => keep.changesSince(at)),

    found: (finding, how) =>
      withHead(async (head) => {
        const { stored, overruled } = await looked(keep, head, finding, how);
        if (!(await isRecognised(keep, head, finding))) return stored;
        await keep.write({ [`finding:${refKey(finding)}`]: stored }, {}, overruled);
        return stored;
      }),

    scanned: (finding, gone) =>
      withHead(async (head) => {
        const { stored } = await looked(keep, head, finding);
        await keep.write(
          { [`finding:${refKey(finding)}`]: stored },
          {},
          gone.filter((key) => key !== refKey(finding)).map((key) => `finding:${key}`),
        );
      }),

    ended: (id, edit, findingOf, byHand) =>
      withHead(async (head) => {
        const next = await edited(await changeBy(keep, head, id), edit, head.meta.head);
        if (!next) return undefined;
        const finding = findingOf(next.change);
        if (!finding) {
          if (next.items) await keep.write(next.items, { head: next.head });
          return { change: next.change };
        }
        // One that had ended before was not ended by this look.
        const how = { ...(next.items ? { change: next.change } : {}), ...(byHand ? { byHand } : {}) };
        const { stored, overruled } = await looked(keep, head, finding, how);
        await keep.write({ ...next.items, [`finding:${refKey(finding)}`]: stored }, { head: next.head }, overruled);
        return { change: next.change, finding: stored };
      }),

    begin: (change) =>
      withHead(async (head) => {
        const { items, head: link } = await endOpen(head, change);
        const stored = changeSchema.parse({
          ...change,
          id: head.meta.changes + 1,
          step: 'begun',
          presses: 0,
          moved: [],
        });
        await keep.write({ ...items, [changeKey(stored.id)]: stored }, { changes: stored.id, head: link });
        return stored;
      }),

    update: (id, edit) =>
      withHead(async (head) => {
        const next = await edited(await changeBy(keep, head, id), edit, head.meta.head);
        if (next?.items) await keep.write(next.items, { head: next.head });
        return next?.change;
      }),

    sent: (request, kind, at) =>
      withHead(async (head) => {
        const said = await saidOf(head, request, kind, at);
        if (said) await keep.write(said.items, said.meta, said.gone);
      }),

    quiet: (quiet) => withHead(() => keep.write({ [`quiet:${refKey(quiet)}`]: quietSchema.parse(quiet) })),

    setPreferences: (edit) =>
      withHead(async ({ preferences: before }) => {
        const next = typeof edit === 'function' ? edit(before) : { ...before, ...edit };
        await keep.write({ preferences: preferencesSchema.parse(next) });
        const after = new Set(Object.values(next.hosts).flat());
        return [...new Set(Object.values(before.hosts).flat())].filter((host) => !after.has(host));
      }),

    setAsideRead: (key) => withHead((head) => noteRead(keep, head, key)),

    deleteSetAside: (key) => withHead((head) => deleteAside(keep, head, key)),

    check: () => inTurn(() => keep.check()),

    keepHead: () => inTurn(() => keep.keepHead()),

    overwritten: () =>
      inTurn(async () => {
        keep.forget();
        await keep.dropKept();
      }),

    reread: () =>
      inTurn(async () => {
        await keep.whole(true);
      }),

    salt: () => withHead(saltOf),

    accountOf: (service, who) =>
      withHead(async (head) =>
        seen(keep, head, { service, account: await hashOf(service, who, await saltOf(head)) }, now()),
      ),

    nameAccount: (account, name) => withHead((head) => named(keep, head, account, name)),

    driftSeen: (ref, what) =>
      withHead(async ({ findings }) => {
        const key = refKey(ref);
        const drift = findings.get(key)?.drift;
        if (!drift || drift[what] !== undefined) return;
        const told = { ...(await keep.finding(key)), drift: { ...drift, [what]: now().toISOString() } };
        await keep.write({ [`finding:${key}`]: findingSchema.parse(told) });
      }),

    roundEnded: (round) => withHead(({ meta }) => keepRound(keep, meta, round)),

    importFile: (file) => inTurn(() => bringIn(keep, file, now)),

    erase: () =>
      inTurn(async () => {
        const items = await keep.all().catch(() => undefined);
        if (items) {
          const kept = preferencesSchema.safeParse(items['preferences']).success ? 'preferences' : '';
          // One removal: cut short before or after it, the store is whole.
          await keep.remove(Object.keys(items).filter((key) => key !== kept));
        } else await keep.clear();
        keep.forget();
        await keep.dropKept();
        await keep.load();
        await keep.write({});
      }),
  };
}
