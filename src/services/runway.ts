import type { Service } from '../catalog/schema.ts';

/** Runway: by a reading of the terms there is no way out. */
export const runway: Service = {
  id: 'runway',
  name: 'Runway',
  letters: 'Rw',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of inputs and outputs for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'By its terms inputs and outputs may train models, and the licence outlasts deletion. A reading of the terms found no way to withdraw.',
        instead: [],
      },
      doesNotCover: ['The terms for enterprises were not read.', 'Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'ConductAtlas on the terms',
          url: 'https://conductatlas.com/platform/runway/runway-terms-of-service/ai-training-data-license-inputs-and-outputs/',
        },
      ],
    },
  ],
};
