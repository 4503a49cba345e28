import { linkedin } from './linkedin.ts';
import type { Service, Setting } from './schema.ts';

/** Every service that Holdout knows, in the order in which views list them. */
export const services: readonly Service[] = [linkedin];

/** The definition of a setting, or undefined when this version of Holdout does not know it (any more). */
export function findSetting(ref: { service: string; setting: string }): { service: Service; setting: Setting } | undefined {
  const service = services.find(({ id }) => id === ref.service);
  const setting = service?.settings.find(({ id }) => id === ref.setting);
  return service && setting && { service, setting };
}
