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
