/** What the views ask of the browser itself. */
import { browser } from '@wxt-dev/browser';
import type { ActivePage } from '../model/page.ts';
import { t } from '../../shared/texts.ts';

/**
 * Asks the browser for access. Must be called straight from a click.
 * @returns whether it was given; undefined where the browser did not even ask
 */
export async function grant(origins: string[]): Promise<boolean | undefined> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return undefined;
  }
}

/** The match patterns that the browser has granted. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** What to say of an answer to `grant`; nothing where access was given. */
export function grantTrouble(granted: boolean | undefined): string | undefined {
  if (granted) return undefined;
  return t(granted === undefined ? 'trouble.not_asked' : 'trouble.not_granted');
}

/** Asks the browser for system notifications. Must be called straight from a click. */
export async function grantNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}

/**
 * The tab that the person is looking at; the browser tells its address because they opened the popup there. Never
 * rejects.
 */
export async function activeTab(): Promise<ActivePage> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab ? { id: tab.id, url: tab.url, incognito: tab.incognito } : {};
  } catch {
    return {};
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
