import type { Ref } from '../ledger/schema.ts';
import type { ServiceInfo, Setting, SettingInfo } from '../services/schema.ts';

/** What is needed of a service: a whole definition, or what views know of it. */
type Addressed<S> = Pick<ServiceInfo, 'id' | 'signedOut'> & { settings: readonly S[] };

/** A setting whose page this is. */
export interface Here<S = Setting> {
  setting: S;
  ref: Ref;
}

/** What an address is to a service. At most one of the three is there. */
export interface Place<S = Setting> {
  /** Settings whose own page this is. */
  settings: Here<S>[];
  /** The settings page next door: where the right page is. */
  hub?: S;
  /** A sign-in page. */
  signedOut?: true;
}

/**
 * Which settings an address belongs to.
 * @param href the whole address
 * @returns undefined when the address is none of Holdout's business
 */
export function locate<S extends SettingInfo>(service: Addressed<S>, href: string): Place<S> | undefined {
  const settings = service.settings.flatMap((setting) => here(service, setting, href));
  if (settings.length > 0) return { settings };
  if (service.signedOut.some((pattern) => matches(pattern, href))) return { settings: [], signedOut: true };
  const hub = service.settings.find(({ hubs }) => hubs?.some((pattern) => matches(pattern, href)));
  return hub && { settings: [], hub };
}

function here<S extends SettingInfo>(service: Addressed<S>, setting: S, href: string): Here<S>[] {
  for (const pattern of setting.pages) {
    const groups = matches(pattern, href);
    if (!groups) continue;
    const instance = groups['instance'];
    return [{ setting, ref: { service: service.id, setting: setting.id, ...(instance ? { instance: decode(instance) } : {}) } }];
  }
  return [];
}

/**
 * Matches one pattern in URLPattern syntax. The literal start is compared first: a person should not pay for the
 * compiling of patterns on pages that they merely read.
 * @returns the named groups of all components, or undefined
 */
export function matches(pattern: string, href: string): Record<string, string | undefined> | undefined {
  const literal = /^[^*:({\\?#]*(?::\/\/[^*:({\\?#]*)?/u.exec(pattern)?.[0] ?? '';
  if (!href.startsWith(literal)) return undefined;
  const result = new URLPattern(pattern).exec(href);
  if (!result) return undefined;
  return { ...result.hostname.groups, ...result.pathname.groups, ...result.search.groups, ...result.hash.groups };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign is part of the name then.
  }
}
