/** From any address to the setting whose page it is, among all services. */
import type { Ref } from '../shared/refs.ts';
import { covers } from './hosts.ts';
import { literalStart, locate } from './match.ts';
import type { ServiceInfo } from './schema.ts';

interface Index {
  byHost: Map<string, ServiceInfo[]>;
  /** Services with a page whose pattern leaves the host open, by the hosts that are theirs, with their places in the list. */
  openTo: Map<string, [place: number, ServiceInfo][]>;
  /** The same by their names. */
  open: Map<string, [place: number, ServiceInfo]>;
}

const indexes = new WeakMap<readonly ServiceInfo[], Index>();

/**
 * Which setting's page an address is.
 * @param services by identity: an index of their hosts is kept for each list, so that services on other hosts cost nothing
 * @param added hosts that the person added, by service: software that people host themselves is looked for on these and on
 *   its own hosts alone
 * @returns the first setting, in the order of the services; undefined when the address is none of Holdout's business
 */
export function settingAt(
  services: readonly ServiceInfo[],
  href: string | undefined,
  added: Record<string, string[]> = {},
): Ref | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  let index = indexes.get(services);
  if (!index) indexes.set(services, (index = indexed(services)));
  const { hostname, protocol } = new URL(href);
  const open = protocol === 'https:' ? opened(index, hostname, href, added) : [];
  for (const service of [...(index.byHost.get(hostname) ?? []), ...open]) {
    const [first] = locate(service, href)?.settings ?? [];
    if (first) return first.ref;
  }
  return undefined;
}

/** The services that leave the host open and have this one, in their order. */
function opened(
  { openTo, open }: Index,
  hostname: string,
  href: string,
  added: Record<string, string[]>,
): ServiceInfo[] {
  const labels = hostname.split('.');
  const above = labels.map((_, from) => `*.${labels.slice(from).join('.')}`);
  const there = new Map([hostname, ...above].flatMap((host) => openTo.get(host) ?? []));
  for (const [id, patterns] of Object.entries(added)) {
    const own = open.get(id);
    if (own?.[1].selfHosted && patterns.some((pattern) => covers(pattern, href))) there.set(...own);
  }
  return [...there].toSorted(([a], [b]) => a - b).map(([, service]) => service);
}

function indexed(services: readonly ServiceInfo[]): Index {
  const byHost = new Map<string, ServiceInfo[]>();
  const openTo: Index['openTo'] = new Map();
  const open: Index['open'] = new Map();
  for (const [place, service] of services.entries()) {
    const hosts = new Set(service.settings.flatMap(({ pages }) => pages.map(hostOf)));
    if (hosts.has(undefined)) {
      open.set(service.id, [place, service]);
      for (const pattern of service.hosts) {
        const host = /^https:\/\/([^/]+)\//u.exec(pattern)?.[1];
        if (host !== undefined) openTo.set(host, [...(openTo.get(host) ?? []), [place, service]]);
      }
    } else for (const host of hosts) if (host !== undefined) byHost.set(host, [...(byHost.get(host) ?? []), service]);
  }
  return { byHost, openTo, open };
}

/** The host of a pattern; undefined where the pattern does not fix it whole. */
function hostOf(pattern: string): string | undefined {
  return (
    /^https?:\/\/([a-z0-9.-]+)(?=[/?#])/u.exec(literalStart(pattern))?.[1] ??
    /^https?:\/\/([a-z0-9.-]+)$/u.exec(pattern)?.[1]
  );
}
