/**
 * Preferences are changed by what is different, never as a whole: two views may be open, and neither may put back what
 * the other has just changed.
 */
import * as z from 'zod/mini';
import { LIST_MAX, NAME_MAX } from '../shared/bounds.ts';
import { HOST } from '../catalog/hosts.ts';
import { preferencesSchema, type Preferences } from './schema.ts';

const id = z.string().check(z.maxLength(NAME_MAX));
const ids = z.array(id).check(z.maxLength(LIST_MAX));
const hosts = z.array(z.string().check(z.regex(HOST))).check(z.maxLength(LIST_MAX));
const { notice, count, reminder, notify, theme, country, feedback, watch } = preferencesSchema.shape;

/** What is to be different: options by their new value, lists by what comes and what goes. */
export const preferencesPatchSchema = z.strictObject({
  notice: z.exactOptional(notice),
  count: z.exactOptional(count),
  reminder: z.exactOptional(reminder),
  notify: z.exactOptional(notify),
  theme: z.exactOptional(theme),
  country,
  feedback,
  watch,
  /** Services by their ids. */
  services: z.exactOptional(z.strictObject({ add: ids, remove: ids })),
  /** Hosts of one's own, as match patterns, of one service that people host themselves. */
  hosts: z.exactOptional(z.strictObject({ service: id, add: hosts, remove: hosts })),
});

export type PreferencesPatch = z.infer<typeof preferencesPatchSchema>;

/** @returns the preferences with the patch, in whatever state they are by then */
export function patched(now: Preferences, { services, hosts: own, ...options }: PreferencesPatch): Preferences {
  return {
    ...now,
    ...options,
    ...(services ? { services: listed(now.services, services) } : {}),
    ...(own ? { hosts: { ...now.hosts, [own.service]: listed(now.hosts[own.service] ?? [], own) } } : {}),
  };
}

function listed(
  now: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): string[] {
  return [...new Set([...now, ...add])].filter((one) => !remove.includes(one));
}
