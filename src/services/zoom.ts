import type { Service } from '../catalog/schema.ts';

/** Zoom: no training on customers' audio, video and chat, since September 2023. */
export const zoom: Service = {
  id: 'zoom',
  name: 'Zoom',
  letters: 'Zo',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of meetings for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because: 'Zoom says since September 2023 that customers’ audio, video and chat are not used to train models.',
        instead: ['An administrator can turn AI Companion off altogether.'],
      },
      doesNotCover: ['AI tools that others bring into a meeting.'],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'AI Data Use Index', url: 'https://www.productionai.institute/ai-data-use', date: '2026' },
        {
          what: 'All About Cookies on the change',
          url: 'https://allaboutcookies.org/zoom-ai-training',
          date: '2023-09',
        },
      ],
    },
  ],
};
