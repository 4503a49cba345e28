/**
 * The engine's half that looks: finds the control of a setting on a page, and reads how it stands. It presses and
 * scrolls nothing.
 */
export { labelsOf } from './accessible-name.ts';
export { find } from './find.ts';
export type { Found } from './find.ts';
export { readAtRest, readNow } from './read.ts';
export { absenceDoubt } from './absence.ts';
export { isDrafted } from './drafts.ts';
export { saysLoading } from './lexicon.ts';
export { rendered, shadowOf } from './tree.ts';
export { once as onceMutated } from './wait.ts';
