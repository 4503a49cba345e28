import type { Service } from '../catalog/schema.ts';

/** Zed: nothing is shared for training unless the person opts in. */
export const zed: Service = {
  id: 'zed',
  name: 'Zed',
  letters: 'Ze',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training-data',
      name: 'Feedback and Training Data',
      remedy: 'none',
      pages: [],
      path: ['the menu of edit predictions', 'the choice about training data'],
      none: {
        says: 'does-not-train',
        because:
          'Zed says that nothing is used for training unless you opt in, for edit predictions in open-source projects or by rating an answer.',
        instead: ['If you opted in once, you can leave in the editor’s menu of edit predictions.'],
      },
      doesNotCover: ['Training already done stays done.'],
      feedback: {
        says: 'Rating an answer shares it for training.',
        source: {
          what: 'Zed documentation, AI improvement: opt-in only',
          url: 'https://zed.dev/docs/ai/ai-improvement.md',
          date: '2026',
        },
      },
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Zed documentation, AI improvement: opt-in only',
          url: 'https://zed.dev/docs/ai/ai-improvement.md',
          date: '2026',
        },
        {
          what: 'Zed documentation, privacy and security',
          url: 'https://zed.dev/docs/ai/privacy-and-security.html',
          date: '2026',
        },
      ],
    },
  ],
};
