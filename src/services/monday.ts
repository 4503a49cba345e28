import type { Service } from '../catalog/schema.ts';

/** monday.com: no training on customer data. Its older terms had an opt-out through support, from improvement and never from training; the newer have none. */
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
      none: {
        says: 'does-not-train',
        because: 'By its terms, old and new, customer data is not used for training.',
        instead: ['An administrator can turn AI features off under “AI governance”.'],
      },
      doesNotCover: ['Turning AI features off is another matter than training.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'airinetwork.com: the terms before and after their change',
          url: 'https://airinetwork.com/changes?materiality=medium&surface=training_use',
          date: '2026',
        },
        { what: 'Table of vendors (public repository)', date: '2026-08-31' },
      ],
    },
  ],
};
