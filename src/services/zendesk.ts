import type { Service } from '../catalog/schema.ts';

/** Zendesk: its page about data names no opt-out. */
export const zendesk: Service = {
  id: 'zendesk',
  name: 'Zendesk',
  letters: 'Zd',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of service data for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'Zendesk says that cleaned service data may train models that sort requests for many customers, and that generative models are not trained on it. Its page names no opt-out.',
        instead: [],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Zendesk, AI data use information (5729714731290)',
          url: 'https://support.zendesk.com/hc/en-us/articles/5729714731290-Zendesk-AI-Data-Use-Information',
        },
      ],
    },
  ],
};
