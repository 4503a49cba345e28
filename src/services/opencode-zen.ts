import type { Service } from '../catalog/schema.ts';

/** OpenCode Zen: free models may use what is sent to them. */
export const opencodeZen: Service = {
  id: 'opencode-zen',
  name: 'OpenCode Zen',
  letters: 'Oz',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Free models: use of code for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'By its documentation the free models may use what is sent to them as long as they are free. No opt-out from that was found.',
        instead: ['Choose a model that is not free for what should not be used.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Study of the terms of coding agents that quotes opencode.ai/docs/zen (public repository)',
          url: 'https://opencode.ai/docs/zen',
          date: '2026-03-27',
        },
      ],
    },
  ],
};
