/**
 * The toolbar button: a hollow stem when there is nothing to say, a joined stem and a dot when training is allowed, a
 * whole stem on green.
 */
type IconState = 'neutral' | 'attention' | 'clear';

/** The pictures of a state, for `action.setIcon`. */
export function iconPaths(state: IconState): Record<16 | 24 | 32 | 48, string> {
  const path = (size: number): string => `/icons/${state}-${size}.png`;
  return { 16: path(16), 24: path(24), 32: path(32), 48: path(48) };
}
