import type { SettingInfo } from './schema.ts';

/**
 * The address to open for a setting: its own page, the page of one instance, a form, or a prepared e-mail.
 * @param instance which of several copies; its page is worked out from the pattern that names it
 * @returns undefined when a copy must be named and none is, or when nothing is to be opened
 */
export function addressFor(setting: SettingInfo, instance?: string): string | undefined {
  const own = instance === undefined ? undefined : pageOf(setting.pages, instance);
  if (own !== undefined) return own;
  if (setting.open !== undefined) return setting.open;
  return setting.remedy === 'request' ? letterOf(setting.request) : undefined;
}

/**
 * The first page that names its instance, with this instance in its place; patterns with further wildcards are no
 * address.
 */
function pageOf(pages: readonly string[], instance: string): string | undefined {
  for (const pattern of pages) {
    const host = /^https:\/\/:instance(?:\([^)]*\))?\//u.test(pattern);
    // An instance that is part of a host has to be one.
    if (host && !/^[a-z0-9.-]+$/u.test(instance)) continue;
    const address = pattern
      .replace(/:instance(?:\((?:[^()]|\([^)]*\))*\))?/u, host ? instance : encodeURIComponent(instance))
      .replace(/\{\/(?:\*)?\}\?/gu, '');
    if (address !== pattern && !/[*{}()\\]|:instance/u.test(address) && URL.canParse(address)) return address;
  }
  return undefined;
}

/** A form's address, or a message that the person's own program opens and they send. */
function letterOf({ by, to, subject, texts }: Extract<SettingInfo, { remedy: 'request' }>['request']): string {
  if (by === 'form') return to;
  const parts = Object.entries({ subject, body: texts?.[0]?.text }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `mailto:${to.replace(/^mailto:/u, '')}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}
