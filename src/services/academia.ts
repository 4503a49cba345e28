import type { Service } from '../catalog/schema.ts';

/** Academia.edu: a switch about AI features whose wording is not known, so nothing is read there. */
export const academia: Service = {
  id: 'academia',
  name: 'Academia.edu',
  letters: 'Ac',
  hosts: ['https://www.academia.edu/*'],
  signedOut: ['https://www.academia.edu/login*'],
  settings: [
    {
      id: 'ai-features',
      name: 'AI settings',
      remedy: 'control',
      pages: ['https://www.academia.edu/settings{/*}?'],
      open: 'https://www.academia.edu/settings',
      path: ['your name', 'Account Settings', 'AI settings', 'the green switch'],
      control: { labels: [], kinds: ['switch', 'checkbox'], never: ['Delete account'] },
      plans: 'Authors',
      doesNotCover: [
        'It is about what Academia.edu makes of your papers with AI, such as podcasts and summaries.',
        'Training already done stays done. Papers can be deleted.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'low',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'annette-hamilton.com: a green switch in the account’s settings',
          url: 'https://annette-hamilton.com/tag/ai',
          date: '2025-09',
        },
        {
          what: 'leonardocardillodiary.car.blog on the terms of September 2025',
          url: 'http://leonardocardillodiary.car.blog/2025/11/30/2025-11-30-academia-edus-new-terms-and-ai-tools-in-plain-language',
          date: '2025-11-30',
        },
      ],
    },
  ],
};
