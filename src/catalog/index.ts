import { catalogue } from './summaries.ts';
import { addressFor } from './address.ts';
import type { ServiceInfo, SettingInfo } from './schema.ts';

/** Every service that Holdout knows, in the order in which views list them. */
export const services: readonly ServiceInfo[] = catalogue;

let scanned: readonly ServiceInfo[] = [];

/** What scans have found is known from now on beside the definitions. The ledger holds it: see ledger/scanned.ts. */
export function knowScanned(found: readonly ServiceInfo[]): void {
  scanned = found;
}

/** A service, or a site that was scanned. */
export function findService(id: string): ServiceInfo | undefined {
  return services.find((service) => service.id === id) ?? scanned.find((site) => site.id === id);
}

/** A service and setting, or undefined when this version of Holdout does not know it (any more). */
export function findSetting(ref: {
  service: string;
  setting: string;
}): { service: ServiceInfo; setting: SettingInfo } | undefined {
  const service = findService(ref.service);
  const setting = service?.settings.find(({ id }) => id === ref.setting);
  return service && setting && { service, setting };
}

/** The address to open for a setting or one copy of it; undefined when it has none, or is not known. */
export function addressOf(ref: { service: string; setting: string; instance?: string }): string | undefined {
  const setting = findSetting(ref)?.setting;
  return setting && addressFor(setting, ref.instance);
}
