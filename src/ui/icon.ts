/** The three states of the toolbar button. */
export type IconState = 'neutral' | 'attention' | 'clear';

/** The pictures of a state by size in pixels, as `action.setIcon` takes them. */
export function iconPaths(state: IconState): Record<string, string> {
  return Object.fromEntries([16, 24, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));
}
