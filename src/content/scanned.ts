import { send } from './messaging.ts';
import { runPage } from './script.ts';

/** On a page with settings that a scan found: asks what is known of them, and goes on as on a service's page. */
export async function runScanned(): Promise<void> {
  // Nobody is left to tell when the extension is gone.
  const reply = await send({ type: 'page/define' }).catch(() => undefined);
  if (reply?.ok && reply.value) runPage(reply.value, new AbortController().signal);
}
