/** Of the pages where a person could tell, the part that must be read and set right. */
export const FLOOR = 0.9;
