/** What the views know and what they ask for. They read the ledger and send intents; only the background writes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@wxt-dev/browser';
import { readLedgerHead, watchLedger, type HeadRead } from '../../ledger/read.ts';
import { governed, POLICY_KEY } from '../../ledger/policy.ts';
import type { Head } from '../../ledger/schema.ts';
import { asShown } from '../../round/clock.ts';
import { roundSince, watchRound } from '../../round/watch.ts';
import { services } from '../../catalog/index.ts';
import type { ServiceInfo } from '../../catalog/schema.ts';
import { isScanned } from '../../shared/scanned.ts';
import { createLog } from './log.ts';
import { isGone, send } from './messages.ts';
import { isNews, RESULT_MS, type Known } from '../model/summary.ts';
import { dates } from '../../shared/dates.ts';
import { interfaceLocale, plural, t } from '../../shared/texts.ts';

export type Live =
  | { state: 'read'; known: Known }
  /** The store cannot be read: what to say. */
  | { state: 'unreadable'; says: string };

/** Everything known, kept up to date while the view is open. */
export interface Feed {
  /** What was read before the view is drawn, so that the first paint is the right one. */
  first: Promise<Live>;
  /** @returns a function that ends it */
  follow: (changed: (live: Live) => void) => () => void;
}

/**
 * Starts to watch, then reads: nothing that changes in between goes unheard, and a quiet store is read once.
 * The head is read once, and what is written later is put into it; of the log no more is read than was asked for.
 * @param active the address of the active tab, where it can be known
 * @param news whether a round is only told while it is under way or news: then an older one is not even read
 */
export function liveFeed(active: Promise<string | undefined> = Promise.resolve(undefined), news = false): Feed {
  let head: Head | undefined;
  let missed = false;
  let changed: ((live: Live) => void) | undefined;
  let wanted = false;
  let reading = false;

  async function readAll(): Promise<HeadRead> {
    missed = false;
    let stored = await readLedgerHead();
    // The background sets aside what cannot be read; it may be asleep, and any word wakes it. Where it cannot, what can
    // be read is shown all the same.
    if (!stored.ok || stored.damaged) {
      await send({ type: 'ledger/damaged' });
      missed = false;
      stored = await readLedgerHead();
    }
    if (stored.ok && !missed) head = stored.head;
    return stored;
  }

  const read = async (): Promise<Live> => {
    try {
      const reads = Promise.all([
        head ? undefined : readAll(),
        roundSince(news ? Date.now() - RESULT_MS : -Infinity),
        browser.permissions.getAll(),
        active,
        browser.storage.session.get(POLICY_KEY),
      ]);
      // The browser is slow to make what writes days and numbers, and has nothing else to do while it reads.
      const locale = interfaceLocale();
      dates(new Date(), locale).day(new Date().toISOString());
      plural(t, 'answer.all', 2);
      const [fresh, round, permissions, url, session] = await reads;
      if (fresh && !fresh.ok) return { state: 'unreadable', says: t(`trouble.${fresh.why}`) };
      const now = new Date();
      if (round && isNews(round, now)) await log.changes(round.visits.flatMap(({ change }) => change ?? []));
      const latest = head ?? fresh?.head;
      if (!latest) return await read();
      // The background's word, and checked there.
      const policy = session[POLICY_KEY] as Known['policy'];
      const scanned = await scannedSites(latest);
      const known: Known = {
        services: scanned.length > 0 ? [...services, ...scanned] : services,
        ...log.with({ ...latest, preferences: governed(latest.preferences, policy) }),
        open: latest.open,
        policy,
        round: round && asShown(round, now),
        granted: permissions.origins ?? [],
        now,
        locale,
        url,
      };
      wear(known);
      return { state: 'read', known };
    } catch {
      head = undefined;
      return { state: 'unreadable', says: t(isGone() ? 'trouble.gone' : 'trouble.closed') };
    }
  };

  /** One reading at a time: what changes meanwhile is read once more after it. */
  const again = async (): Promise<void> => {
    wanted = true;
    if (reading || !changed) return;
    reading = true;
    while (wanted) {
      wanted = false;
      const live = await read();
      changed?.(live);
    }
    reading = false;
  };
  const stale = (): void => void again();
  const log = createLog(stale);
  watchLedger((next, written) => {
    log.written(written);
    // What is written while the head is being read may be in it or not: it is read once more.
    missed = true;
    head = head && next(head);
    stale();
  });
  watchRound(stale);
  browser.permissions.onAdded.addListener(stale);
  browser.permissions.onRemoved.addListener(stale);
  browser.storage.session.onChanged.addListener((changes) => {
    if (POLICY_KEY in changes) stale();
  });

  return {
    first: read(),
    follow: (listener) => {
      changed = listener;
      if (wanted) stale();
      return () => {
        changed = undefined;
      };
    },
  };
}

/** Sites with settings that a scan found; most people have none, and their popup does not load this. */
async function scannedSites({ findings }: Head): Promise<readonly ServiceInfo[]> {
  if (![...findings.values()].some(isScanned)) return [];
  const { scannedServices } = await import('../../ledger/scanned.ts');
  return scannedServices(findings);
}

/** What the feed knows, drawn again whenever it changes. @param first what the feed gave first */
export function useLive(first: Live, feed: Feed): Live {
  const [live, set] = useState(first);
  useEffect(() => feed.follow(set), [feed]);
  return live;
}

/** Light or dark, as the person has it. */
function wear({ ledger: { preferences } }: Known): void {
  if (preferences.theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = preferences.theme;
}
