import type { Service } from '../catalog/schema.ts';

/**
 * Bluesky says that it does not train generative AI on posts. Others can read public posts; a preference against that
 * can be published through Blacksky.
 */
export const bluesky: Service = {
  id: 'bluesky',
  name: 'Bluesky',
  letters: 'Bs',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of posts for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'Bluesky says that it does not train generative AI on posts. Posts are public, others can gather them, and its own app offers no switch about that.',
        instead: [
          'Publish a preference against training with your Bluesky account in Blacksky: sign in there and open “AI preferences”.',
          'Turn on “Discourage apps from showing my account to logged-out users”.',
        ],
      },
      doesNotCover: ['Anyone who reads the public network.'],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'bluesky-social/social-app, pull request 8676: a demonstration, not shipped',
          url: 'https://github.com/bluesky-social/social-app/pull/8676',
          date: '2025',
        },
        {
          what: 'bluesky-social/social-app, pull request 10430: a screen for AI preferences that was meant for a fork, closed',
          url: 'https://github.com/bluesky-social/social-app/pull/10430',
          date: '2026-05-05',
        },
        {
          what: 'lexicon-community/lexicon, pull request 72: the form of the preference that forks publish, community.lexicon.preference.ai',
          url: 'https://github.com/lexicon-community/lexicon/pull/72',
          date: '2026-04-04',
        },
      ],
    },
  ],
};
