/** Whether the match patterns that the browser has granted cover those of a service. Pure. */
import { ALL_SITES } from '../../catalog/hosts.ts';

/** What was granted site by site: access to all sites, which is Watch's, turns no service on that was not chosen. */
export const grantedSingly = (granted: readonly string[]): string[] =>
  granted.filter((pattern) => pattern !== ALL_SITES);

/** Whether the granted patterns cover a service's. A service that needs none is always covered. */
export function hasAccess(granted: readonly string[], hosts: readonly string[]): boolean {
  // Most are granted by the very pattern: a hundred services against a hundred patterns would be felt.
  return hosts.every((host) => granted.includes(host) || granted.some((pattern) => contains(pattern, host)));
}

function contains(pattern: string, host: string): boolean {
  if (pattern === host || pattern === '<all_urls>') return true;
  const [wide, narrow] = [split(pattern), split(host)];
  if (!wide || !narrow || (wide.scheme !== '*' && wide.scheme !== narrow.scheme)) return false;
  if (wide.path !== '/*' && wide.path !== narrow.path) return false;
  if (wide.name === '*' || wide.name === narrow.name) return true;
  return wide.name.startsWith('*.') && (narrow.name === wide.name.slice(2) || narrow.name.endsWith(wide.name.slice(1)));
}

interface Pattern {
  scheme: string;
  name: string;
  path: string;
}

const patterns = new Map<string, Pattern | undefined>();

function split(pattern: string): Pattern | undefined {
  if (!patterns.has(pattern)) {
    const parts = /^(?<scheme>\*|https?):\/\/(?<name>[^/]+)(?<path>\/.*)$/u.exec(pattern)?.groups;
    patterns.set(
      pattern,
      parts && { scheme: parts['scheme'] ?? '', name: parts['name'] ?? '', path: parts['path'] ?? '' },
    );
  }
  return patterns.get(pattern);
}
