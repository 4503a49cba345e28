import type { Service } from '../catalog/schema.ts';
import { send } from './messaging.ts';
import { saysPlainly } from './scan/plain.ts';
import { runPage } from './script.ts';

/** On a page with settings that a scan found: asks what is known of them, and goes on as on a service's page. */
export async function runScanned(): Promise<void> {
  // Nobody is left to tell when the extension is gone.
  const reply = await send({ type: 'page/define' }).catch(() => undefined);
  const known = reply?.ok ? reply.value && plainOnly(reply.value) : undefined;
  if (known) runPage(known, new AbortController().signal);
}

/**
 * What is known of them may have come from a file, which anybody can write: a setting is read and pressed only where its
 * label says by itself what is said of it, as the scan would have it.
 * @returns undefined where nothing is left
 */
export function plainOnly(service: Service): Service | undefined {
  const settings = service.settings.filter(
    (setting) =>
      setting.remedy === 'control' &&
      setting.control.labels.every(({ text, refuses }) =>
        saysPlainly({ label: text, refuses, kind: setting.control.kinds?.[0] ?? '' }),
      ),
  );
  return settings.length > 0 ? { ...service, settings } : undefined;
}
