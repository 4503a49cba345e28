/** What the views know and what they ask for. They read the ledger and send intents; only the background writes. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readLedger, watchLedger } from '../ledger/read.ts';
import type { Reply, ViewMessage } from '../messages.ts';
import { readRound, watchRound } from '../round/read.ts';
import { services } from '../services/index.ts';
import type { Known } from './summary.ts';
import { t } from './text.ts';

export type Live =
  | { state: 'read'; known: Known }
  /** The store cannot be read: what to say. */
  | { state: 'unreadable'; says: string };

/** Reads everything once. @param url the address of the active tab, where it is known */
export async function readKnown(url?: string): Promise<Live> {
  try {
    const [stored, round, permissions] = await Promise.all([readLedger(), readRound(), browser.permissions.getAll()]);
    // The background sets aside whole what cannot be read; it may be asleep, and any word wakes it.
    const parsed = stored.ok ? stored : (await send({ type: 'set-aside/read', key: '' }), await readLedger());
    if (!parsed.ok) return { state: 'unreadable', says: t(`trouble.${parsed.why}`) };
    const known: Known = { services, ledger: parsed.ledger, round, granted: permissions.origins ?? [], now: new Date(), locale: browser.i18n.getUILanguage(), url };
    return { state: 'read', known };
  } catch {
    return { state: 'unreadable', says: t('trouble.closed') };
  }
}

/**
 * Everything known, kept up to date while the view is open.
 * @param first what was read before the view was drawn, so that the first paint is the right one
 */
export function useLive(first: Live, url?: string): Live {
  const [live, set] = useState(first);
  useEffect(() => {
    let asked = 0;
    const readAgain = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const next = await readKnown(url);
      if (mine === asked) set(next);
    };
    const again = (): void => void readAgain();
    const stops = [watchLedger(again), watchRound(again)];
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    // What changed between the first reading and this moment was heard by nobody.
    again();
    return () => {
      for (const stop of stops) stop();
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [url]);
  return live;
}

/** Sends an intent. @returns why it was refused, in words; undefined when it was done */
export async function send(message: ViewMessage): Promise<string | undefined> {
  try {
    const reply: Reply | undefined = await browser.runtime.sendMessage(message);
    if (reply === undefined) return t('trouble.no_answer');
    return reply.ok ? undefined : t(`trouble.${reply.refused}`);
  } catch {
    return t('trouble.no_answer');
  }
}

/** Asks the browser for access. Must be called straight from a click. */
export async function grant(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}

/** The address of the tab that the person is looking at; the browser tells it because they opened the popup there. */
export async function activeUrl(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
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
