/** The control engine: finds the control of a setting on a page, reads how it stands, and changes it. Pure DOM. */
export { find } from './find.ts';
export type { Found } from './find.ts';
export { read, readNow } from './read.ts';
export { change } from './change.ts';
export { reveal } from './reveal.ts';
export { once as onceMutated } from './settle.ts';
export type * from './types.ts';
