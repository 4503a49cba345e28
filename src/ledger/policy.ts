/**
 * What whoever manages a browser has set for Holdout. It lies over the person's own preferences and never alters them:
 * when the policy goes, they are as they were. Where it comes from: src/background/policy.ts.
 */
import type { Preferences } from './schema.ts';

/** Where `storage.session` holds the policy for the views; nothing where there is none. */
export const POLICY_KEY = 'policy';

interface Rules {
  /** Services that are chosen and stay so, by their ids. */
  services?: string[];
  /** Whether notices are shown. Absent, as with what follows: the person's own choice. */
  notice?: boolean;
  /** `false`: what Holdout knows cannot be deleted here. */
  erase?: boolean;
  reminder?: Preferences['reminder'];
}

export interface Policy {
  /** Who set it, as a person is to read it. */
  organisation: string;
  rules: Rules;
}

/** A policy that is not understood: nothing of it holds. `wrong`: what is not understood of it. */
export interface BadPolicy {
  wrong: string[];
}

/** @returns the preferences as they hold under the policy */
export function governed(own: Preferences, policy: Policy | BadPolicy | undefined): Preferences {
  if (!policy || 'wrong' in policy) return own;
  const { services = [], notice = own.notice, reminder = own.reminder } = policy.rules;
  return { ...own, notice, reminder, services: [...new Set([...own.services, ...services])] };
}
