/** What the views know and what they ask for. They read the ledger and send intents; only the background writes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@wxt-dev/browser';
import { readLedger, watchLedger } from '../ledger/read.ts';
import type { Parsed } from '../ledger/parse.ts';
import type { Reply, ViewMessage } from '../messages.ts';
import { asShown } from '../round/machine.ts';
import { readRound, watchRound } from '../round/read.ts';
import { services } from '../services/index.ts';
import type { Known } from './summary.ts';
import { t } from './text.ts';

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
 * The ledger can be long, so it is read again only when something of it changed; a round changes every second or so.
 * @param active the address of the active tab, where it can be known
 */
export function liveFeed(active: Promise<string | undefined> = Promise.resolve(undefined)): Feed {
  let ledger: Promise<Parsed> | undefined;
  let changed: ((live: Live) => void) | undefined;
  let wanted = false;
  let reading = false;

  const read = async (): Promise<Live> => {
    try {
      ledger ??= readLedger();
      const [stored, round, permissions, url] = await Promise.all([ledger, readRound(), browser.permissions.getAll(), active]);
      // The background sets aside whole what cannot be read; it may be asleep, and any word wakes it.
      const parsed = stored.ok ? stored : (await send({ type: 'set-aside/read', key: '' }), await readLedger());
      if (!parsed.ok) return { state: 'unreadable', says: t(`trouble.${parsed.why}`) };
      const now = new Date();
      const known: Known = { services, ledger: parsed.ledger, round: round && asShown(round, now), granted: permissions.origins ?? [], now, locale: browser.i18n.getUILanguage(), url };
      wear(known);
      return { state: 'read', known };
    } catch {
      ledger = undefined;
      return { state: 'unreadable', says: t('trouble.closed') };
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
  watchLedger(() => {
    ledger = undefined;
    stale();
  });
  watchRound(stale);
  browser.permissions.onAdded.addListener(stale);
  browser.permissions.onRemoved.addListener(stale);

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

/** Sends an intent. @returns the answer; undefined when there is none */
export async function ask<Value>(message: ViewMessage): Promise<Reply<Value> | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Sends an intent. @returns why it was refused, in words; undefined when it was done */
export async function send(message: ViewMessage): Promise<string | undefined> {
  return trouble(await ask(message));
}

/** Why an intent was refused, in words. @returns undefined when it was done */
export function trouble(reply: Reply | undefined): string | undefined {
  if (reply === undefined) return t('trouble.no_answer');
  if (reply.ok) return undefined;
  if (reply.refused !== 'bad-file') return t(`trouble.${reply.refused}`);
  const why = (['damaged', 'future', 'foreign'] as const).find((one) => one === reply.detail) ?? 'damaged';
  return t(`trouble.bad_file_${why}`);
}

/** Asks the browser for access. Must be called straight from a click. */
export async function grant(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}

/** Asks the browser for system notifications. Must be called straight from a click. */
export async function grantNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}

/** The address of the tab that the person is looking at; the browser tells it because they opened the popup there. Never rejects. */
export async function activeUrl(): Promise<string | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url;
  } catch {
    return undefined;
  }
}

/** The window that a round comes back to. */
export async function windowId(): Promise<{ windowId?: number }> {
  try {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? {} : { windowId: id };
  } catch {
    return {};
  }
}
