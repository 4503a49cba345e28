import type { Service } from '../catalog/schema.ts';

/** Samsung Galaxy AI: its switch is about where data is processed. */
export const galaxyAi: Service = {
  id: 'galaxy-ai',
  name: 'Samsung Galaxy AI',
  letters: 'Gx',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Galaxy AI and Bixby: use of data for AI',
      remedy: 'none',
      pages: [],
      path: ['Settings', 'Galaxy AI', 'Process data only on device'],
      none: {
        says: 'none-found',
        because:
          'No opt-out from training was found for Galaxy AI or Bixby. “Process data only on device” is about where data is processed, not about training.',
        instead: [
          'With “Process data only on device” turned on, nothing of these features leaves the phone, and those that need the cloud end.',
        ],
      },
      doesNotCover: ['Whether Samsung trains on any of it is not known.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'lavx.hu: name of the switch',
          url: 'https://news.lavx.hu/article/taking-control-how-to-disable-or-limit-samsung-s-galaxy-ai-for-enhanced-privacy',
          date: '2025-07',
        },
        {
          what: 'Samsung Mobile Press: what it is for',
          url: 'https://www.samsungmobilepress.com/feature-stories/your-privacy-secured-how-galaxy-ai-empowers-you-to-take-control-of-your-data',
          date: '2025-09-09',
        },
      ],
    },
  ],
};
