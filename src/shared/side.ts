/** Which side of the question a state is on: whether it leaves a person's data in training or keeps it out. */

export type Side = 'allowed' | 'refused';

/** The part of a finding, a moment or a visit that tells. */
interface Sided {
  state?: string | undefined;
  /** For `locked`: which way it is fixed, where that could be read. */
  fixed?: Side | undefined;
}

/**
 * The side that a state is on. A locked setting allows or refuses all the same.
 * @returns undefined where the state does not say: unclear, signed out, not offered, locked without a readable position
 */
export function sideOf({ state, fixed }: Sided): Side | undefined {
  if (state === 'locked') return fixed;
  return state === 'allowed' || state === 'refused' ? state : undefined;
}

/** That it is on again where the finding itself was made, and not in another container. */
export function driftOf<D extends { store?: string }>(
  finding: { store?: string; drift?: D } | undefined,
): D | undefined {
  return finding?.drift?.store === finding?.store ? finding?.drift : undefined;
}
