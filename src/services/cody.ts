import type { Service } from '../catalog/schema.ts';

/** Sourcegraph Cody: no training without permission. */
export const cody: Service = {
  id: 'cody',
  name: 'Sourcegraph Cody',
  letters: 'Co',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of code for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because: 'Sourcegraph says that it does not train on your code without permission.',
        instead: [],
      },
      doesNotCover: ['Code that is public elsewhere.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Cody FAQ', url: 'https://docs.sourcegraph.com/cody/faq', date: '2025' }],
    },
  ],
};
