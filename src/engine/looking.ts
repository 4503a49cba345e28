/**
 * The engine's half that looks: finds the control of a setting on a page, and reads how it stands. It presses and
 * scrolls nothing.
 */
export { labelsOf } from './dom/accessible-name.ts';
export { find } from './finding/find.ts';
export type { Found } from './finding/find.ts';
export { readAtRest, readNow } from './reading/read.ts';
export { absenceDoubt } from './reading/absence.ts';
export { isDrafted } from './reading/drafts.ts';
export { saysLoading } from './words/lexicon.ts';
export { rendered, shadowOf } from './dom/tree.ts';
export { once as onceMutated } from './page/wait.ts';
