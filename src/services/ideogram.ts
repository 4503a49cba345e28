import type { Service } from '../catalog/schema.ts';

/** Ideogram: trains on prompts and images, with no way out. */
export const ideogram: Service = {
  id: 'ideogram',
  name: 'Ideogram',
  letters: 'Id',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of prompts and images for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'no-opt-out',
        because: 'By a reading of its policy Ideogram trains on prompts and images and offers no opt-out.',
        instead: ['Write to privacy@ideogram.ai.', 'Do not upload what should not be used.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'ConductAtlas reading of Ideogram’s privacy policy',
          url: 'https://conductatlas.com/platform/ideogram/ideogram-privacy-policy/ai-model-training-on-user-content/',
          date: '2026-06-06',
        },
      ],
    },
  ],
};
