import type { Service } from '../catalog/schema.ts';

/** Volcengine: the licence for training ends only with the service. Says nothing of the Doubao app. */
export const volcengine: Service = {
  id: 'volcengine',
  name: 'Volcengine',
  letters: 'Vo',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Doubao zone and Coding Plan: use of content for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'no-opt-out',
        because:
          'By the terms of the Doubao zone the licence lasts for good and ends only with the service, and what was used cannot be taken back.',
        instead: [],
      },
      doesNotCover: ['The Doubao app is another service; nothing is known of it.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'yage.ai, survey of coding plans that quotes clauses 3.1 to 3.3 (public repository)',
          url: 'https://www.volcengine.com/docs/82379/2047627',
          date: '2026-03-09',
        },
      ],
    },
  ],
};
