import type { Service } from '../catalog/schema.ts';

/** Reddit licenses public posts and offers no choice about it. */
export const reddit: Service = {
  id: 'reddit',
  name: 'Reddit',
  letters: 'Re',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of public posts for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'no-opt-out',
        because:
          'Reddit licenses public posts to AI companies, Google and OpenAI among them, and gives people no choice about it.',
        instead: [
          'Delete or edit posts and comments: Reddit says that its partners must honour deletions.',
          'Hide your profile’s content.',
          'Ask for your data or its deletion at reddit.com/settings/data-request.',
          'Delete the account at reddit.com/settings/account.',
        ],
      },
      doesNotCover: ['Training already done stays done, also for posts deleted afterwards.'],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Surfshark: opt-out not readily identifiable for Reddit',
          url: 'https://surfshark.com/research/chart/social-media-ai-training',
          date: '2026-05',
        },
        { what: 'Public list of opt-outs: none provided by the platform', date: '2026' },
        {
          what: 'Pixel Envy on Reddit’s partner policies',
          url: 'https://pxlnv.com/linklog/reddit-partner-policies/',
          date: '2024-05',
        },
      ],
    },
  ],
};
