import type { Service } from './schema.ts';

/** monday.com: no training on customer data; administrators can turn AI features off. */
export const monday: Service = {
  id: 'monday',
  name: 'monday.com',
  letters: 'Md',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of customer data for AI',
      remedy: 'none',
      pages: [],
      path: ['Administration', 'AI governance', 'AI permissions', 'Enable AI features'],
      none: { says: 'does-not-train', because: 'A table of vendors has it that customer data is not trained on.', instead: ['An administrator can turn AI features off under “AI governance”.'] },
      doesNotCover: ['Turning AI features off is another matter than training.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [{ what: 'Table of vendors (public repository)', date: '2026-08-31' }],
    },
  ],
};
