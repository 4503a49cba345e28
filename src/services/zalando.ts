import type { Service } from '../catalog/schema.ts';

/** Zalando: no switch; only the general right to object. */
export const zalando: Service = {
  id: 'zalando',
  name: 'Zalando',
  letters: 'Za',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of data for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because: 'By its policy data may train machine learning and AI systems. No switch was found.',
        instead: ['You have the general right to object: write to the address in the privacy policy.'],
      },
      regions: 'EU',
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
