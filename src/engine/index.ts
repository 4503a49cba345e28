/** The control engine: finds the control of a setting on a page, reads how it stands, and changes it. Pure DOM. */
export * from './looking.ts';
export * from './pressing.ts';
export type * from './types.ts';
