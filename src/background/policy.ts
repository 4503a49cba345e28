/**
 * The policy of whoever manages this browser: `storage.managed`, which an extension can only read. The format is told in
 * docs/organisations.md; assets/public/managed-schema.json tells it to Chromium, and a test holds the two together.
 */
import * as z from 'zod/mini';
import { POLICY_KEY, type BadPolicy, type Policy } from '../ledger/policy.ts';
import type { PreferencesPatch } from '../ledger/preferences.ts';
import { preferencesSchema } from '../ledger/schema.ts';
import { services } from '../catalog/index.ts';
import { LIST_MAX } from '../shared/bounds.ts';

const ORGANISATION_MAX = 80;
/** How many mistakes are told, and how long each may be. */
const WRONG_MAX = 5;
const WRONG_LENGTH = 80;

export const policySchema = z.strictObject({
  organisation: z.string().check(z.trim(), z.minLength(1), z.maxLength(ORGANISATION_MAX)),
  rules: z.strictObject({
    services: z.exactOptional(z.array(z.string()).check(z.maxLength(LIST_MAX))),
    notice: z.exactOptional(z.boolean()),
    erase: z.exactOptional(z.boolean()),
    reminder: z.exactOptional(preferencesSchema.shape.reminder),
  }),
});

/**
 * @param stored what `storage.managed` holds
 * @returns undefined where nobody has set anything
 */
export function policyOf(stored: unknown): Policy | BadPolicy | undefined {
  // Chromium gives an empty object where there is no policy.
  if (stored === undefined || stored === null) return undefined;
  if (typeof stored === 'object' && Object.keys(stored).length === 0) return undefined;
  const parsed = policySchema.safeParse(stored);
  const wrong = parsed.success
    ? (parsed.data.rules.services ?? [])
        .filter((id) => !services.some((service) => service.id === id))
        .map((id) => `rules.services: ${id}`)
    : parsed.error.issues.flatMap((issue) => {
        const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        return names.map((name) => [...issue.path, ...(name === undefined ? [] : [name])].join('.') || typeof stored);
      });
  if (wrong.length > 0)
    return { wrong: [...new Set(wrong)].slice(0, WRONG_MAX).map((one) => one.slice(0, WRONG_LENGTH).toWellFormed()) };
  return parsed.data;
}

export interface PolicyReader {
  /** The policy, read once in a life of the background. Never rejects. */
  now(): Promise<Policy | BadPolicy | undefined>;
  /** Reads it anew, and tells the views. */
  read(): Promise<Policy | BadPolicy | undefined>;
}

/** The parts of the browser's storage that are used. */
interface Areas {
  managed: { get(): Promise<unknown> };
  session: { set(items: Record<string, unknown>): Promise<void>; remove(key: string): Promise<void> };
}

/** Reads what whoever manages the browser has set, and keeps it in the session for the views. */
export function createPolicy({ managed, session }: Areas): PolicyReader {
  let known: Promise<Policy | BadPolicy | undefined> | undefined;
  const read = async (): Promise<Policy | BadPolicy | undefined> => {
    // Firefox rejects where there is none.
    const policy = policyOf(await managed.get().catch(() => undefined));
    await (policy ? session.set({ [POLICY_KEY]: policy }) : session.remove(POLICY_KEY)).catch(() => undefined);
    return policy;
  };
  const again = (): Promise<Policy | BadPolicy | undefined> => (known = read());
  return { now: () => known ?? again(), read: again };
}

/** Whether these preferences are not the person's to change. */
export function isFixed(change: PreferencesPatch, policy: Policy | BadPolicy | undefined): boolean {
  if (!policy || 'wrong' in policy) return false;
  const { notice, reminder, services: required = [] } = policy.rules;
  return (
    (change.notice !== undefined && notice !== undefined) ||
    (change.reminder !== undefined && reminder !== undefined) ||
    (change.services?.remove.some((id) => required.includes(id)) ?? false)
  );
}

/** Whether what Holdout knows may be deleted. */
export function mayErase(policy: Policy | BadPolicy | undefined): boolean {
  return !policy || 'wrong' in policy || policy.rules.erase !== false;
}
