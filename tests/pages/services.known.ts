/** Settings whose label nobody knows: their definitions name the page and the way, and nothing is read there. */
export const UNREADABLE: Record<string, 'no-control' | 'ambiguous'> = {};
