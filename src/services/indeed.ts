import type { Service } from '../catalog/schema.ts';

/** Indeed: no switch; the policy names a right to object. */
export const indeed: Service = {
  id: 'indeed',
  name: 'Indeed',
  letters: 'In',
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
        because:
          'By its policy Indeed improves AI on the ground of its legitimate interest. No switch was found; the policy names a right to object.',
        instead: ['Object as the privacy policy says. Glassdoor and SimplyHired belong to the same group.'],
      },
      regions: 'The right to object is that of the EU.',
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
