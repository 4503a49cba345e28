import { send } from '../messaging.ts';
import { soughtOf, watchSigns } from './overlay-signs.ts';
import { offered, type Stay } from '../runtime-slot.ts';

/**
 * Stands in for the page runtime where all settings of a place open over other pages: waits for a sign of one of them,
 * and has the runtime loaded then.
 */
export const waitForSign: Stay = (service, place, _task, signal) => {
  const sought = place.settings.flatMap(({ setting }) => (setting.remedy === 'control' ? soughtOf(setting) : []));
  const load = async (): Promise<void> => {
    end();
    const settings = place.settings.map(({ ref }) => ref);
    const reply = await send({ type: 'page/ask', service: service.id, settings });
    if (reply.ok && reply.value && !signal.aborted) offered()?.(service, place, reply.value, signal);
  };
  // Nobody is left to tell when the extension is gone.
  const end = watchSigns(document, sought, () => void load().catch(() => undefined), signal);
};
