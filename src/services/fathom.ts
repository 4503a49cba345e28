import type { Service } from '../catalog/schema.ts';

/** Fathom: by a review it commits not to train on recordings. */
export const fathom: Service = {
  id: 'fathom',
  name: 'Fathom',
  letters: 'Ft',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of recordings for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'By a review of AI note takers Fathom commits not to train on customers’ recordings. Its own statement was not read.',
        instead: [],
      },
      doesNotCover: ['Other note takers in the same meeting follow their own terms.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'AI Meeting Assistant Reviews: which note takers train',
          url: 'https://aimeetingassistantreviews.com/blog/do-ai-notetakers-train-on-your-data',
          date: '2026',
        },
      ],
    },
  ],
};
