/** What words of a page mean, side by side: packed together, what these lists share costs once. */
export * from './deleting.ts';
export * from './denial.ts';
export * from './force.ts';
export * from './languages.ts';
export * from './lexicon.ts';
export * from './list-titles.ts';
export * from './selecting.ts';
export * from './told-positions.ts';
