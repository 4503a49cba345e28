import type { Service } from '../catalog/schema.ts';

/** Midjourney: no way out on any plan; Stealth mode is about who sees an image. */
export const midjourney: Service = {
  id: 'midjourney',
  name: 'Midjourney',
  letters: 'Mj',
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
        because:
          'There is no opt-out on any plan. Stealth mode hides images from other people and has nothing to do with training.',
        instead: ['Do not upload what should not be used.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'baa-atlas on Midjourney', url: 'https://baa-atlas.vercel.app/ai/midjourney', date: '2026-06-01' },
      ],
    },
  ],
};
