import type { Service } from '../catalog/schema.ts';

/** Praktika: the policy describes no way to object in the app. */
export const praktika: Service = {
  id: 'praktika',
  name: 'Praktika',
  letters: 'Pk',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of recordings for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'By its policy recordings and transcripts tune models on the ground of its legitimate interest, and it describes no way to object in the app.',
        instead: [],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Catalogue of privacy policies in Catalan (public repository), from the service’s own policy',
          date: '2026',
        },
      ],
    },
  ],
};
