/** Which page of a replica an address shows, and how its controls stand there. */
import { widgetsOf, type Page, type ServiceReplica, type Value, type Widget } from './model.ts';

/** The address without what the server never hears of. */
function withoutHash(url: string): string {
  return url.replace(/#.*$/u, '');
}

export interface Route {
  replica: ServiceReplica;
  page: Page;
  matches(url: URL): { instance?: string } | undefined;
}

export function routesOf(replica: ServiceReplica): Route[] {
  return replica.pages.flatMap((page) => {
    const exact = page.at.map((address): Route => {
      const wanted = new URL(withoutHash(address));
      return {
        replica,
        page,
        matches: (url) =>
          url.host === wanted.host &&
          url.pathname === wanted.pathname &&
          [...wanted.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
            ? {}
            : undefined,
      };
    });
    const open = (page.routes ?? []).map((pattern): Route => {
      const known = new URLPattern(pattern);
      return {
        replica,
        page,
        matches: (url) => {
          const result = known.exec(url.href);
          if (!result) return undefined;
          const instance = result.hostname.groups['instance'] ?? result.pathname.groups['instance'];
          return instance === undefined ? {} : { instance: decodeURIComponent(instance) };
        },
      };
    });
    return [...open, ...exact].toSorted((a, b) => weight(b) - weight(a));
  });
}

/** Addresses with a query are told apart before those without. */
function weight({ page }: Route): number {
  return page.at.some((address) => address.includes('?')) ? 1 : 0;
}

/** Where a page is, and which copy of the setting, for an address. */
export function placeOf(replica: ServiceReplica, address: string): { page: Page; instance?: string } | undefined {
  const url = new URL(withoutHash(address));
  for (const route of routesOf(replica)) {
    const found = route.matches(url);
    if (
      found &&
      (route.page.over?.hash === undefined || route.page.at.some((at) => new URL(at).hash === new URL(address).hash))
    )
      return { page: route.page, ...found };
  }
  return undefined;
}

export function signedOutAddress(replica: ServiceReplica, asked: string): string | undefined {
  const url = new URL(asked);
  return replica.signedOut
    ?.replaceAll('{path}', encodeURIComponent(url.pathname))
    .replaceAll('{url}', encodeURIComponent(withoutHash(asked)));
}

/** How each control of a page stands at first, or as `values` says. */
export function valuesOf(page: Page, values: Record<string, Value>, prefix: string): Record<string, Value> {
  return Object.fromEntries(
    widgetsOf(page).map((widget) => [widget.id, values[prefix + widget.id] ?? initialOf(widget)]),
  );
}

export function initialOf(widget: Widget): Value {
  return widget.initial ?? widget.allows ?? 'off';
}

/** `<instance>/`, or nothing. */
export const instancePrefix = (instance: string | undefined): string => (instance === undefined ? '' : `${instance}/`);
