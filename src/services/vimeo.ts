import type { Service } from '../catalog/schema.ts';

/** Vimeo: no training on videos without consent. */
export const vimeo: Service = {
  id: 'vimeo',
  name: 'Vimeo',
  letters: 'Vi',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of videos for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'Vimeo said in May 2024 that it lets no one train generative AI on the videos it hosts without their owners’ explicit consent.',
        instead: [],
      },
      doesNotCover: ['The statement is of 2024. Vimeo’s owner changed in 2025, and no newer statement was found.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'No Film School, quoting Vimeo', url: 'https://nofilmschool.com/vimeo-ai-news', date: '2024-05-29' },
      ],
    },
  ],
};
