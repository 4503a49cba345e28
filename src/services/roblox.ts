import type { Service } from '../catalog/schema.ts';

/** Roblox for creators: the default for new publications; single items have lists of their own. */
export const roblox: Service = {
  id: 'roblox',
  name: 'Roblox',
  letters: 'Ro',
  hosts: ['https://create.roblox.com/*'],
  signedOut: ['https://www.roblox.com/login*'],
  settings: [
    {
      id: 'data-sharing',
      name: 'Creator Hub: Data Sharing',
      remedy: 'control',
      pages: ['https://create.roblox.com/settings/data-sharing{/}?'],
      open: 'https://create.roblox.com/settings/data-sharing',
      hubs: ['https://create.roblox.com/settings/*'],
      path: ['Creator Hub', 'your user name', 'Settings', 'Data Sharing'],
      control: {
        labels: [
          { lang: 'en', text: 'Make sharing data the default option when publishing experiences', refuses: 'off' },
          { lang: 'ja', text: 'エクスペリエンスの公開時に共有データをデフォルトオプションにする', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      plans: 'Creators. On at first for what was published since 10 July 2024, off for earlier work.',
      doesNotCover: [
        'It is the default for new publications. What is published already is chosen item by item on the same page, and “Public Luau” on a tab of its own.',
        'Free assets of the Creator Store are always shared.',
        'What you stop sharing leaves the data set within 30 days, and models within 365.',
      ],
      default: [
        { stands: 'allowed', plans: ['What was published since 10 July 2024'], since: '2024-07-10' },
        { stands: 'refused' },
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Roblox/creator-docs, AI data sharing', url: 'https://github.com/Roblox/creator-docs', date: '2026' },
        {
          what: 'Roblox developer forum',
          url: 'https://devforum.roblox.com/t/review-your-generative-ai-data-sharing-preferences/3062106',
          date: '2024-11-20',
        },
      ],
    },
  ],
};
