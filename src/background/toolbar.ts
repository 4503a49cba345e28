import { browser } from 'wxt/browser';
import type { Finding, Ledger } from '../ledger/schema.ts';
import { iconPaths } from '../ui/icon.ts';
import { t } from '../ui/text.ts';
import { badgeOf, badgeOfPage, fullBadge, type Badge } from './badge.ts';

/** The amber of the tokens, dark enough for white figures. */
const BADGE_COLOUR = '#9a5500';

/** Draws the toolbar button for all tabs from what the ledger says. */
export async function showLedger(ledger: Ledger): Promise<void> {
  await draw(badgeOf(ledger, new Date()));
}

/** Says that the browser has no room left for what should be kept. */
export async function showFull(): Promise<void> {
  await draw(fullBadge);
}

/** Draws the toolbar button of one tab: its page's state, or as everywhere when there is none. A closed tab is no error. */
export async function showTab(tabId: number, finding: Finding | undefined, ledger: Ledger): Promise<void> {
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
