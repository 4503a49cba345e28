import { browser } from 'wxt/browser';
import type { Finding, Head } from '../ledger/schema.ts';
import { iconPaths } from './icon.ts';
import { t } from '../shared/texts.ts';
import { badgeOf, badgeOfPage, fullBadge, type Badge } from './badge.ts';

/** The amber of the tokens, dark enough for white figures. */
const BADGE_COLOUR = '#9a5500';

/** Draws the toolbar button for all tabs from what the ledger says. @returns what it says */
export async function showLedger(ledger: Head): Promise<Badge> {
  const badge = badgeOf(ledger, new Date());
  await draw(badge);
  return badge;
}

/** Where it is kept what the toolbar button said last, so that a background that is woken need not work it out. */
const BADGE_KEY = 'badge';

/** What it said, after how many writes of the ledger, and from when on that is another by the clock alone. */
interface Kept {
  badge: Badge;
  writes: number;
  until?: number | undefined;
}

/**
 * Keeps what the toolbar button says.
 * @param until when it is time to check again, in ms since 1970
 */
export async function keepBadge(badge: Badge, writes: number, until: number | undefined): Promise<void> {
  const kept: Kept = { badge, writes, ...(until === undefined ? {} : { until }) };
  await browser.storage.session.set({ [BADGE_KEY]: kept });
}

/**
 * Draws the toolbar button from what was kept of it.
 * @param writes how often the ledger was written by now
 * @returns false where that is not what it has to say now
 */
export async function showKept(writes: number, now: Date): Promise<boolean> {
  const kept = (await browser.storage.session.get(BADGE_KEY))[BADGE_KEY] as Partial<Kept> | undefined;
  if (kept?.badge?.title === undefined || kept.writes !== writes) return false;
  if (kept.until !== undefined && kept.until <= now.getTime()) return false;
  return draw(kept.badge).then(
    () => true,
    () => false, // Not one of this version's.
  );
}

/** Says that the browser has no room left for what should be kept. */
export async function showFull(): Promise<void> {
  await draw(fullBadge);
}

/**
 * Draws the toolbar button of one tab: its page's state, or as everywhere when there is none. A closed tab is no error.
 */
export async function showTab(tabId: number, finding: Finding | undefined, ledger: Head): Promise<void> {
  await draw(finding ? badgeOfPage(finding) : badgeOf(ledger, new Date()), tabId).catch(() => undefined);
}

async function draw({ icon, text, title }: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setBadgeText({ text, ...where }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR, ...where }),
    browser.action.setIcon({ path: iconPaths(icon), ...where }),
    browser.action.setTitle({ title: t(title.key, title.count === undefined ? [] : [String(title.count)]), ...where }),
  ]);
}
