/** Settings that no definition describes: found by a scan, under a name of their own. */
import type { Ref } from './refs.ts';

/** What stands in a ref in place of a service's id: no id of a service has a colon. */
const SITE = 'site:';

/** At most so many are kept; of more, the one that was seen longest ago goes. */
export const SCANNED_KEPT = 200;

/** Whether a ref is that of a setting that a scan found, and not of one that a definition describes. */
export function isScanned({ service }: Pick<Ref, 'service'>): boolean {
  return service.startsWith(SITE);
}

/** The ref of a scanned setting. @param hash of its label */
export function scannedRef(host: string, hash: string): Ref {
  return { service: `${SITE}${host}`, setting: hash };
}

/** The host of a scanned setting. */
export function hostOfScanned({ service }: Pick<Ref, 'service'>): string {
  return service.slice(SITE.length);
}
