import { browser } from 'wxt/browser';

/** How long a page may take to answer, in ms: one that the browser's own question holds up does not answer at all. */
const ANSWERS = 1000;

/** Whether the browser still has that tab. */
export async function tabExists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/**
 * Whether the page in that tab still runs. Only a page of which the browser says that nothing can be run in it does not,
 * and only where that is not because access to its site was taken back.
 */
export async function pageRuns(tabId: number): Promise<boolean> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    ([answer]) => answer?.result === true,
    () => false,
  );
  const waited = new Promise<true>((resolve) => {
    setTimeout(resolve, ANSWERS, true);
  });
  if (await Promise.race([asked, waited])) return true;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url === undefined;
}
