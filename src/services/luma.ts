import type { Service } from '../catalog/schema.ts';

/** Luma AI: trains on content; no way out is described. */
export const luma: Service = {
  id: 'luma',
  name: 'Luma AI',
  letters: 'Lu',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of content for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because: 'By its policy content is used for training, and no opt-out from training is described there.',
        instead: ['Ask for deletion of what should not be used.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'ConductAtlas on the privacy policy',
          url: 'https://conductatlas.com/platform/luma-ai/luma-ai-privacy-policy/ai-model-training-use-of-user-content/',
          date: '2026',
        },
      ],
    },
  ],
};
