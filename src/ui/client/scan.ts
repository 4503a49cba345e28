/** A scan of the page under the popup: loaded by the background, told by the page over a port of its own. */
import { browser } from '@wxt-dev/browser';
import { SCAN_PORT, type FromScan, type ScannedControl, type ScanResult, type ToScan } from '../../shared/scan.ts';
import { t } from '../../shared/texts.ts';
import { isPlainKind } from '../../shared/scan-target.ts';
import { grant, grantTrouble } from './browser.ts';
import { ask, send, trouble } from './messages.ts';

/** One scan. Its marks stay on the page until it ends, at the latest with the popup. */
export interface Scanned {
  result: ScanResult;
  /** Into which load of the page, where the browser names it. */
  document?: string;
  /** Scrolls to a control. */
  show: (n: number) => void;
  /** The person presses this one themselves: the page watches for it, and tells what it then shows. */
  follow: (n: number) => void;
  /** The skeleton of the page's controls. @param known labels of the site's definition */
  report: (known: string[]) => Promise<Extract<FromScan, { report: unknown }>['report'] | undefined>;
  end: () => void;
}

/** Loads the scan into a tab's page, and waits for what it finds. */
export async function beginScan(tabId: number): Promise<Scanned | { says: string }> {
  const loaded = await ask<{ document?: string }>({ type: 'scan/load', tabId });
  if (!loaded?.ok) return { says: trouble(loaded) ?? t('trouble.no_page') };
  const { document } = loaded.value;
  const port = browser.tabs.connect(tabId, { name: SCAN_PORT });
  const tell = (message: ToScan): void => port.postMessage(message);
  const next = (): Promise<FromScan> =>
    new Promise((resolve) => {
      const heard = (message: FromScan): void => {
        port.onMessage.removeListener(heard);
        resolve(message);
      };
      port.onMessage.addListener(heard);
      port.onDisconnect.addListener(() => resolve({ failed: true }));
    });
  const answer = await next();
  if (!('found' in answer)) return { says: t('trouble.no_page') };
  return {
    result: answer.found,
    ...(document === undefined ? {} : { document }),
    show: (n) => tell({ do: 'show', n }),
    follow: (n) => tell({ do: 'follow', n }),
    report: async (known) => {
      const told = next();
      tell({ do: 'report', known });
      const said = await told;
      return 'report' in said ? said.report : undefined;
    },
    end: () => port.disconnect(),
  };
}

/**
 * Has a control turned off in that tab. Must be called straight from a click: the browser asks for access to the site.
 * @returns undefined when it has begun; `declined` when no access was given, and nothing is pressed; else what to say
 */
export async function turnOff(
  tabId: number,
  { label, lang, refuses, kind }: ScannedControl,
  host: string,
  document?: string,
): Promise<string | undefined> {
  if (refuses === undefined || !isPlainKind(kind)) return t('trouble.failed');
  // Both at once: the browser asks only straight after a click, and closes the popup in some cases.
  const wished = send({
    type: 'scan/turn-off',
    tabId,
    control: { label, lang, refuses, kind },
    ...(document === undefined ? {} : { document }),
  });
  const given = await grant([`https://${host}/*`]);
  const refused = await wished;
  if (refused !== undefined) return refused;
  if (given) return send({ type: 'scan/access', given: true });
  await declined();
  return given === false ? 'declined' : grantTrouble(given);
}

/** What a service's controls are called: of services, and not of sites that a scan knows. */
export async function labelsOf(service: string | undefined): Promise<readonly string[]> {
  if (service === undefined) return [];
  const { labels } = await import('../../catalog/labels.ts');
  return labels[service] ?? [];
}

/** Nothing is to be turned off after all. */
export function declined(): Promise<string | undefined> {
  return send({ type: 'scan/access', given: false });
}

/** Holdout's own. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
