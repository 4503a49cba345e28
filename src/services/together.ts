import type { Service } from '../catalog/schema.ts';

/** Together AI: sharing for training is off unless someone turned it on. How the row is worded is not known, so nothing is read there. */
export const together: Service = {
  id: 'together',
  name: 'Together AI',
  letters: 'To',
  hosts: ['https://api.together.ai/*', 'https://api.together.xyz/*'],
  signedOut: ['https://api.together.ai/signin*', 'https://api.together.xyz/signin*'],
  settings: [
    {
      id: 'data-sharing',
      name: 'Privacy & Security: data sharing for training',
      remedy: 'control',
      pages: ['https://api.together.ai/settings/profile{/}?', 'https://api.together.xyz/settings/profile{/}?'],
      open: 'https://api.together.ai/settings/profile',
      path: ['Settings', 'Profile', 'Privacy & Security'],
      control: { labels: [], kinds: ['switch', 'checkbox'] },
      plans: 'Off unless you turned it on.',
      doesNotCover: [
        'It covers your own requests. For all that is sent with an organisation’s keys, the organisation’s setting decides.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Together AI documentation, privacy and security: address, default, two scopes',
          url: 'https://docs.together.ai/docs/privacy-and-security.md',
          date: '2026',
        },
        { what: 'Programs that lead to its sign-in page (public repositories): its address' },
      ],
    },
  ],
};
