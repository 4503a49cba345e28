import { catalogue } from './catalogue.ts';
import type { ServiceInfo, SettingInfo } from './schema.ts';

/** Every service that Holdout knows, in the order in which views list them. */
export const services: readonly ServiceInfo[] = catalogue;

/** A service and setting, or undefined when this version of Holdout does not know it (any more). */
export function findSetting(ref: { service: string; setting: string }): { service: ServiceInfo; setting: SettingInfo } | undefined {
  const service = services.find(({ id }) => id === ref.service);
  const setting = service?.settings.find(({ id }) => id === ref.setting);
  return service && setting && { service, setting };
}
