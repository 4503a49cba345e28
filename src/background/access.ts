import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { hostsOf, INSTALLED_HOSTS } from '../services/hosts.ts';
import { services } from '../services/index.ts';

/** One registered script: a service's, with the hosts it runs on. */
export interface Registration {
  id: string;
  matches: string[];
}

/** What to do so that the registered scripts are those wanted. */
export interface Difference {
  register: Registration[];
  update: Registration[];
  unregister: string[];
}

/**
 * Compares registrations; the order of hosts does not count.
 * @returns what has to be done, which is nothing when both are the same
 */
export function difference(registered: Registration[], wanted: Registration[]): Difference {
  const hosts = ({ matches }: Registration): string => matches.toSorted().join(' ');
  const known = new Map(registered.map((script) => [script.id, script]));
  return {
    register: wanted.filter(({ id }) => !known.has(id)),
    update: wanted.filter((script) => {
      const old = known.get(script.id);
      return old !== undefined && hosts(old) !== hosts(script);
    }),
    unregister: registered.map(({ id }) => id).filter((id) => !wanted.some((script) => script.id === id)),
  };
}

/** The file that the build makes of a service's entrypoint. */
export const scriptFile = (service: string): string => `content-scripts/${service}.js`;

/**
 * Registers the scripts of the services that may be read, and removes those of services that may not any more. Browsers
 * register without complaint what they will not run, so the permission is asked about first.
 * @param added hosts that the person added, by service
 */
export async function syncScripts(added: Record<string, string[]>): Promise<void> {
  const wanted: Registration[] = [];
  for (const service of services) {
    // The manifest registers what is there from the start.
    const asked = hostsOf(service, added).filter((pattern) => !INSTALLED_HOSTS.includes(pattern));
    const granted = await Promise.all(asked.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
    const matches = asked.filter((_, index) => granted[index]);
    if (matches.length > 0) wanted.push({ id: service.id, matches });
  }
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches }) => ({ id, matches: matches ?? [] }));
  const { register, update, unregister } = difference(registered, wanted);
  const script = ({ id, matches }: Registration) => ({ id, matches, js: [scriptFile(id)], runAt: 'document_idle' as const });
  if (unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: unregister });
  if (update.length > 0) await browser.scripting.updateContentScripts(update.map(script));
  if (register.length > 0) await browser.scripting.registerContentScripts(register.map(script));
  await Promise.all([...register, ...update].map(runInOpenTabs));
}

/** A page that is open already gets its script now, so that a person need not reload it. */
async function runInOpenTabs({ id, matches }: Registration): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map(async (tab) => {
    if (tab.id === undefined || tab.discarded) return;
    // A tab that shows an error page, or is closing, has no page to run in.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [scriptFile(id) as ScriptPublicPath] }).catch(() => undefined);
  }));
}
