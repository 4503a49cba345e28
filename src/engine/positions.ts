import type { Position } from './types.ts';

/** The position of a two-way control that is on, or not. */
export const flip = (on: boolean): Position => (on ? 'on' : 'off');
