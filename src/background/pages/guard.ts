/** What a page may speak of: its own service, the settings at its own address, and changes that were begun in it. */
import { covers, hostsOf } from '../../catalog/hosts.ts';
import { findService, findSetting, services } from '../../catalog/index.ts';
import { locate } from '../../catalog/match.ts';
import type { Ref } from '../../ledger/schema.ts';
import type { PageMessage, Reply } from '../../messages.ts';
import { refKey, settingKey } from '../../shared/refs.ts';
import { isScanned } from '../../shared/scanned.ts';

/** @returns the refusal; undefined when the page may say so */
export function refusal(message: PageMessage, href: string, added: Record<string, string[]>): Reply | undefined {
  const refs = message.type === 'page/ask' ? message.settings : 'ref' in message ? [message.ref] : [];
  const ids = [...('service' in message ? [message.service] : []), ...refs.map(({ service }) => service)];
  for (const id of ids) {
    const service = findService(id);
    if (!service) return { ok: false, refused: 'unknown-setting', detail: id };
    if (!hostsOf(service, added).some((pattern) => covers(pattern, href)))
      return { ok: false, refused: 'not-your-page', detail: id };
  }
  const unknown = refs.find((ref) => !findSetting(ref));
  if (unknown) return { ok: false, refused: 'unknown-setting', detail: refKey(unknown) };
  const elsewhere = refs.find((ref) => !isAt(ref, href, message.type === 'change/begin'));
  return elsewhere && { ok: false, refused: 'not-your-page', detail: refKey(elsewhere) };
}

/**
 * Whether the address is one of the setting's, by its definition. A page next door leads there, and may say that it
 * does not have it; nothing is changed on it.
 */
export function isAt(ref: Ref, href: string, toChange = false): boolean {
  const service = findService(ref.service);
  const place = service && locate(service, href);
  if (!place) return false;
  if (place.settings.some((here) => settingKey(here.ref) === settingKey(ref))) return true;
  return !toChange && place.hub?.id === ref.setting && ref.instance === undefined;
}

/** Whether a setting's service is the one whose page this is, among those that a person's permissions let us read. */
export function isOfPage(ref: Ref, href: string, added: Record<string, string[]>): boolean {
  if (isScanned(ref)) return findService(ref.service)?.hosts.some((pattern) => covers(pattern, href)) ?? false;
  const here = services.find((service) => hostsOf(service, added).some((pattern) => covers(pattern, href)));
  return here?.id === ref.service;
}
