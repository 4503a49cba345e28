/**
 * What the files beside the page runtime use of it: they are loaded where it is and have no second copy of it.
 * The build works the list out from the imports and puts it in this file's place; see scripts/press-file.ts.
 */
export const parts: readonly unknown[] = [];
