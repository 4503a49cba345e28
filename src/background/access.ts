import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { feedbackButtons } from '../catalog/feedback.ts';
import { ALL_SITES, covers, hostsOf, INSTALLED_HOSTS } from '../catalog/hosts.ts';
import { services } from '../catalog/index.ts';
import type { Preferences } from '../ledger/schema.ts';

/** One registered script: a service's, with the hosts it runs on. */
export interface Registration {
  id: string;
  matches: string[];
  /** Where it does not run all the same. */
  excludeMatches?: string[];
}

/** What to do so that the registered scripts are those wanted. */
interface Difference {
  register: Registration[];
  update: Registration[];
  unregister: string[];
}

/**
 * Compares registrations; the order of hosts does not count.
 * @returns what has to be done, which is nothing when both are the same
 */
export function difference(registered: Registration[], wanted: Registration[]): Difference {
  const hosts = ({ matches, excludeMatches = [] }: Registration): string =>
    [matches, excludeMatches].map((some) => some.toSorted().join(' ')).join(' not ');
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

/** The script that notices feedback, by which it is registered; no service has that id. */
export const FEEDBACK = 'feedback:';

/** Likewise the script that watches other sites. */
export const WATCH = 'watch:';

/** How the script of a scanned site's pages is registered. */
const SCANNED = 'scanned-';

/** @returns the name under which the script of a scanned site's pages is registered */
export const scannedId = (host: string): string => `${SCANNED}${host}`;

/** The file that the build makes of a service's entrypoint, or of what else is registered. */
function scriptFile(id: string): string {
  if (id === FEEDBACK) return 'feedback.js';
  if (id === WATCH) return 'watch.js';
  return id.startsWith(SCANNED) ? 'scanned.js' : `content-scripts/${id}.js`;
}

/**
 * Registers the scripts of the services that are chosen and may be read, and removes those of others: access that was
 * given for a scan, or for all sites, turns no service on. Browsers register without complaint what they will not run, so
 * the permission is asked about first.
 * @param preferences services, and hosts that were added to one: that chooses it, too
 * @param scanned pages with settings that a scan found, by host
 * @param found services that are not chosen any more and of which something is known
 */
export async function syncScripts(
  preferences: Pick<Preferences, 'services' | 'hosts'> & Partial<Pick<Preferences, 'feedback' | 'watch' | 'notice'>>,
  scanned: ReadonlyMap<string, string[]> = new Map(),
  found: readonly string[] = [],
): Promise<void> {
  const { services: chosen, hosts: own, feedback, watch, notice = true } = preferences;
  const wanted: Registration[] = [];
  const alone = watch ? await grantedAlone() : isGranted;
  for (const service of services) {
    if (![...chosen, ...found].includes(service.id) && (own[service.id] ?? []).length === 0) continue;
    // The manifest registers what is there from the start.
    const asked = hostsOf(service, own).filter((pattern) => !INSTALLED_HOSTS.includes(pattern));
    const granted = await Promise.all(asked.map(found.includes(service.id) ? alone : isGranted));
    const matches = asked.filter((_, index) => granted[index]);
    if (matches.length > 0) wanted.push({ id: service.id, matches });
  }
  if (feedback) {
    // Access to all sites is no choice of these.
    const theirs = feedbackButtons.filter(({ service }) => chosen.includes(service));
    const asked = [...new Set(theirs.flatMap(({ hosts }) => hosts))];
    const granted = await Promise.all(asked.map(isGranted));
    const matches = asked.filter((_, index) => granted[index]);
    if (matches.length > 0) wanted.push({ id: FEEDBACK, matches });
  }
  for (const [host, matches] of scanned)
    if (await alone(`https://${host}/*`)) wanted.push({ id: scannedId(host), matches });
  // Where a page has a script of its own, that one speaks. What is pointed out is said in the notice.
  if (watch && notice && (await isGranted(ALL_SITES))) {
    const excludeMatches = [...new Set([...INSTALLED_HOSTS, ...wanted.flatMap(({ matches }) => matches)])];
    wanted.push({ id: WATCH, matches: [ALL_SITES], excludeMatches });
  }
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(
    ({ id, matches = [], excludeMatches = [] }) => ({
      id,
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    }),
  );
  const { register, update, unregister } = difference(registered, wanted);
  const script = ({ id, ...where }: Registration) => ({
    id,
    ...where,
    js: [scriptFile(id)],
    runAt: 'document_idle' as const,
    // By itself it is so, until Chromium (156) is told of an update that does not name it.
    persistAcrossSessions: true,
  });
  if (unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: unregister });
  const updated = await oneByOne(update, (some) => browser.scripting.updateContentScripts(some.map(script)));
  const added = await oneByOne(register, (some) => browser.scripting.registerContentScripts(some.map(script)));
  // Where Watch was left out of one more site it is there already, and would only begin anew.
  const begin = [...added, ...updated.filter(({ id }) => id !== WATCH)];
  // One tab that answers nobody would keep all that waits for this.
  for (const one of begin.filter(({ id }) => id === WATCH)) void runInOpenTabs(one).catch(() => undefined);
  await Promise.all(begin.filter(({ id }) => id !== WATCH).map(runInOpenTabs));
}

/** Whether a host may be read by more than the access to all sites, which Watch was given. */
async function grantedAlone(): Promise<(pattern: string) => Promise<boolean>> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => origin !== ALL_SITES);
  return (pattern) =>
    Promise.resolve(given.some((one) => one === pattern || covers(one, pattern.replace('*.', '').replace('*', ''))));
}

/** Whether the browser lets this host be read. A pattern that it does not take for one, it does not. */
export async function isGranted(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/**
 * Registers all at once. A browser that refuses one of several registers none: then each is tried alone, so that only
 * the one that is refused is missing.
 * @returns those that were registered
 */
async function oneByOne<S>(scripts: S[], register: (some: S[]) => Promise<void>): Promise<S[]> {
  if (scripts.length === 0) return [];
  try {
    await register(scripts);
    return scripts;
  } catch {
    if (scripts.length === 1) return [];
    const done: S[] = [];
    for (const script of scripts) done.push(...(await oneByOne([script], register)));
    return done;
  }
}

/** A page that is open already gets its script now, so that a person need not reload it. */
async function runInOpenTabs({ id, matches, excludeMatches = [] }: Registration): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || tab.discarded) return;
      if (excludeMatches.some((pattern) => covers(pattern, tab.url ?? ''))) return;
      // A tab that shows an error page, or is closing, has no page to run in.
      await browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: [scriptFile(id) as ScriptPublicPath] })
        .catch(() => undefined);
    }),
  );
}
