import type { Service } from '../catalog/schema.ts';

/** Mastodon has no switch about AI; each server decides what crawlers it turns away. */
export const mastodon: Service = {
  id: 'mastodon',
  name: 'Mastodon',
  letters: 'Mo',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of posts for AI',
      remedy: 'none',
      pages: [],
      path: ['Preferences', 'Public profile', 'Privacy and reach'],
      none: {
        says: 'no-opt-out',
        because:
          'Mastodon has no switch about AI: that was asked for and is open. Out of the box a server turns away one AI crawler, GPTBot, and its operator can turn away more.',
        instead: [
          'Choose a server that turns AI crawlers away.',
          'Post to followers only, or unlisted.',
          'Turn off “Include public posts in search results” and “Include profile page in search engines”. They are about search.',
        ],
      },
      doesNotCover: ['Copies of your posts on other servers.'],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'mastodon/mastodon, issue 33641',
          url: 'https://github.com/mastodon/mastodon/issues/33641',
          date: '2025-01',
        },
        {
          what: 'mastodon/mastodon, issue 28383',
          url: 'https://github.com/mastodon/mastodon/issues/28383',
          date: '2023-12',
        },
        {
          what: 'kmyblue, issue 358: a switch that a fork had and removed',
          url: 'https://github.com/kmycode/mastodon/issues/358',
          date: '2023-12',
        },
      ],
    },
  ],
};
