import type { Service } from '../catalog/schema.ts';

/** Suno: trains on what people submit; a way out is not named. */
export const suno: Service = {
  id: 'suno',
  name: 'Suno',
  letters: 'Su',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of submissions for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because: 'By readings of its policy and of its terms Suno trains on what people submit and names no way out.',
        instead: ['Write to privacy@suno.com to have your data deleted.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'ConductAtlas, history of Suno’s privacy policy',
          url: 'https://conductatlas.com/platform/suno/suno-privacy-policy/history/',
          date: '2026',
        },
        {
          what: 'ConductAtlas, quoting Suno’s terms',
          url: 'https://conductatlas.com/platform/suno/suno-terms-of-service/ai-training-license-over-user-submissions/',
          date: '2026',
        },
      ],
    },
  ],
};
