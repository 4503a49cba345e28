import type { Ref } from '../shared/refs.ts';
import type { ServiceInfo, Setting, SettingInfo } from './schema.ts';

/** What is needed of a service: a whole definition, or what views know of it. */
type Addressed<S> = Pick<ServiceInfo, 'id' | 'signedOut'> & { settings: readonly S[] };

/** What is needed of a setting. */
type OnPages = Pick<SettingInfo, 'id' | 'pages' | 'hubs'>;

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
export function locate<S extends OnPages>(service: Addressed<S>, href: string): Place<S> | undefined {
  const settings = service.settings.flatMap((setting) => here(service, setting, href));
  if (settings.length > 0) return { settings };
  if (service.signedOut.some((pattern) => matches(pattern, href))) return { settings: [], signedOut: true };
  const hub = service.settings.find(({ hubs }) => hubs?.some((pattern) => matches(pattern, href)));
  return hub && { settings: [], hub };
}

function here<S extends OnPages>(service: Addressed<S>, setting: S, href: string): Here<S>[] {
  for (const pattern of setting.pages) {
    const groups = matches(pattern, href);
    if (!groups) continue;
    const instance = groups['instance'];
    return [
      {
        setting,
        ref: { service: service.id, setting: setting.id, ...(instance ? { instance: decode(instance) } : {}) },
      },
    ];
  }
  return [];
}

interface Prepared {
  /** What every matching address begins with. */
  literal: string;
  /** Whatever begins so matches. */
  open: boolean;
  compiled?: URLPattern;
}

const prepared = new Map<string, Prepared>();

/**
 * Matches one pattern in URLPattern syntax. The literal start is compared first, and a pattern is compiled once, when an
 * address first begins like it and that does not say it all: a person should not pay for compiling on pages that they
 * merely read.
 * @returns the named groups of all components, or undefined
 */
export function matches(pattern: string, href: string): Record<string, string | undefined> | undefined {
  let known = prepared.get(pattern);
  if (!known) prepared.set(pattern, (known = prepare(pattern)));
  if (!href.startsWith(known.literal)) return undefined;
  if (known.open || (href === pattern && href === known.literal)) return {};
  known.compiled ??= new URLPattern(pattern);
  const result = known.compiled.exec(href);
  if (!result) return undefined;
  return { ...result.hostname.groups, ...result.pathname.groups, ...result.search.groups, ...result.hash.groups };
}

/** A star at the end of a path takes the rest of it, and the query and the fragment with it. */
function prepare(pattern: string): Prepared {
  const literal = literalStart(pattern);
  return { literal, open: pattern === `${literal}*` && literal.indexOf('/', literal.indexOf('//') + 2) > 0 };
}

/** The part of a pattern before anything in it that is not literal. */
export function literalStart(pattern: string): string {
  // No regular expression, which would be compiled on every page.
  for (let n = 0; n < pattern.length; n += 1) {
    const special = '*:({\\?#'.includes(pattern.charAt(n));
    if (special && !pattern.startsWith('://', n)) return pattern.slice(0, n);
  }
  return pattern;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign is part of the name then.
  }
}
