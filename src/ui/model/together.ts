/** Which settings belong together with one: who turns one off should know of the others. Pure. */
import type { ServiceInfo } from '../../catalog/schema.ts';
import type { Item } from './items.ts';

export interface Companion {
  /** "Grok: Improve the Model" */
  name: string;
  /** Where it stands, when the person uses its service. */
  item?: Item;
}

/** The settings that a definition says belong together with an item's, in its order. */
export function belongsWith(
  services: readonly ServiceInfo[],
  items: readonly Item[],
  { setting: { together = [] } }: Item,
): Companion[] {
  return together.flatMap((ref): Companion[] => {
    const service = services.find(({ id }) => id === ref.service);
    const setting = service?.settings.find(({ id }) => id === ref.setting);
    if (!service || !setting) return [];
    const item = items.find((one) => one.service.id === ref.service && one.setting.id === ref.setting);
    return [{ name: `${service.name}: ${setting.name}`, ...(item ? { item } : {}) }];
  });
}
