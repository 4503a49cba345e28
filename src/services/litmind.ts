import type { Service } from '../catalog/schema.ts';

/** Litmind: a choice in the privacy settings about signals to crawlers. How it is worded is not known. */
export const litmind: Service = {
  id: 'litmind',
  name: 'Litmind',
  letters: 'Lm',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'ai-training',
      name: 'Privacy settings: photos and AI training',
      remedy: 'app',
      pages: [],
      app: ['In your privacy settings, look for the choice about photos and videos for training AI, and refuse it.'],
      doesNotCover: [
        'It marks pages with “noai” and “noimageai”. Only those who respect it keep away.',
        'Holdout cannot read it: nobody has described the page.',
        'Training already done stays done.',
      ],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [{ what: 'Litmind: the setting exists', url: 'https://litmind.se/photos-to-train-ai', date: '2024-07' }],
    },
  ],
};
