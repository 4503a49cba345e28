import type { Service } from '../catalog/schema.ts';

/** Amp: only after an opt-in. */
export const amp: Service = {
  id: 'amp',
  name: 'Amp',
  letters: 'Am',
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
        because:
          'Amp says that nothing is used for training unless you opt in; in a workspace its administrator has to, and for Enterprise never.',
        instead: [],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'List of evidence that cites ampcode.com/security (public repository)',
          url: 'https://ampcode.com/security',
          date: '2026-08-29',
        },
      ],
    },
  ],
};
