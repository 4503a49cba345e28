/** Match patterns of hosts, as permissions and content scripts use them. */

/**
 * Hosts that Holdout may read from the moment it is installed; every other one is asked for when a person chooses it.
 */
export const INSTALLED_HOSTS = ['https://www.linkedin.com/*'];

/** All sites, which a person gives access to for Watch alone. */
export const ALL_SITES = 'https://*/*';

/**
 * Whether an address is on a host. Paths are not compared: a person gives access to a host.
 * @param pattern `https://www.example.com/*` or `https://*.example.com/*`
 */
export function covers(pattern: string, href: string): boolean {
  const host = /^https:\/\/([^/]+)\//u.exec(pattern)?.[1];
  if (host === undefined || !URL.canParse(href)) return false;
  const { hostname, protocol } = new URL(href);
  if (protocol !== 'https:') return false;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}

/** The hosts of a service together with those that the person added for it, where it is one that people host themselves. */
export function hostsOf(
  service: { id: string; hosts: string[]; selfHosted?: true },
  added: Record<string, string[]>,
): string[] {
  return service.selfHosted ? [...service.hosts, ...(added[service.id] ?? [])] : service.hosts;
}

/**
 * The pattern of one whole host, as a person may add it: what is anything else is never stored, asked for or
 * registered, wherever it comes from. One pattern that a browser refuses would keep it from registering any script.
 */
export const HOST =
  /^https:\/\/(?=[^/]{1,253}\/)(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!-)(?=[^./]*[a-z])[a-z0-9-]{1,63}(?<!-)\/\*$/u;

/**
 * The pattern for a host that a person types or pastes: a bare name or a whole address.
 * @returns undefined when that is no host that could be asked for
 */
export function patternOf(typed: string): string | undefined {
  const text = typed.trim();
  const href = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(href)) return undefined;
  const { protocol, hostname, port } = new URL(href);
  const pattern = `https://${hostname}/*`;
  return protocol === 'https:' && port === '' && HOST.test(pattern) ? pattern : undefined;
}
