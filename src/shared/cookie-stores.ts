/** Cookie stores, as changes keep them: by the browser's own names, `default` where it has no containers. */

/** The one store of a browser without containers. */
export const NO_CONTAINERS = 'default';

/**
 * Whether a page of that cookie store can be opened from outside it: in a container, only by the person's own hand.
 * @param change which forms before 3 kept without its store
 */
export function canOpenAgain({ store = NO_CONTAINERS }: { store?: string }): boolean {
  return store === NO_CONTAINERS || store === 'firefox-default';
}

/** Private windows, of which nothing is kept beside what else is known. */
const PRIVATE = 'private';

/**
 * The container whose page shows whose setting it is, where nothing else does: what another one shows is another
 * account's, as far as anybody can tell. The same account is the same person in any.
 */
export function containerOf({
  account,
  store = NO_CONTAINERS,
}: {
  account?: string;
  store?: string;
}): string | undefined {
  return account !== undefined || store === PRIVATE || canOpenAgain({ store }) ? undefined : store;
}
