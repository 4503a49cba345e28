import type { Service } from '../catalog/schema.ts';

/** Replit: public apps may be used, private ones are not. */
export const replit: Service = {
  id: 'replit',
  name: 'Replit',
  letters: 'Rp',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'visibility',
      name: 'Use of public Apps for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'No switch was found: by one reading of its terms public Apps may be used for training and private ones are not.',
        instead: ['Make the App private.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'alejo.ink on Replit', url: 'https://alejo.ink/companies/replit/', date: '2026-06-07' }],
    },
  ],
};
