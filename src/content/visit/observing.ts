/** What a look at a setting and the page around it shows. */
import { readAtRest } from '../../engine/looking.ts';
import type { Reading, ReadOptions, Target } from '../../engine/types.ts';
import type { Seen } from './finding.ts';
import { conclude, hasStood, lookAround, visitorTurnedAway } from './page-signals.ts';
import { pressing } from '../press-slot.ts';
import { target, type Visit } from './visit.ts';

/** How long a page that was answered with an error or a challenge may take to be the setting's all the same, in ms. */
const TURNED_AWAY = 3000;
/** The same where a step of the way was waited for and did not come, in ms. */
const LOST = 1000;

/**
 * Reads the control and the page around it.
 * @param lost a step of the way to it was missing
 * @param options of the look
 */
export async function observe(visit: Visit, lost = false, options: ReadOptions = {}): Promise<Seen> {
  // A page of the service's that says no is not waited for as one of its own would be.
  const patience = lost
    ? { timeout: LOST }
    : visitorTurnedAway().turnedAway === undefined
      ? {}
      : { timeout: TURNED_AWAY };
  const of = target(visit);
  const how = { signal: visit.signal, ...patience, ...options };
  const reading = await searched(of, how, await readAtRest(document, of, how));
  const around = lookAround(document, visit.service, visit.setting);
  return conclude(reading, { ...around, stood: hasStood(visit.task.last) });
}

/**
 * Where nothing is displayed of the setting, it may stand further down a list. Nothing is scrolled in a hidden tab, and
 * what was not searched for is not known to be absent.
 * @param reading what the page shows without
 */
export async function searched(of: Target, options: ReadOptions, reading: Reading): Promise<Reading> {
  if (reading.absent !== true || options.signal?.aborted) return reading;
  const loaded = document.hidden ? undefined : await pressing().catch(() => undefined);
  const found = loaded ? await loaded.search(document, of, options, reading) : reading;
  if (loaded && !document.hidden) return found;
  const { absent: _, ...rest } = found;
  return rest;
}
