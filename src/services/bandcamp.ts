import type { Service } from '../catalog/schema.ts';

/** Bandcamp forbids training on what it hosts. */
export const bandcamp: Service = {
  id: 'bandcamp',
  name: 'Bandcamp',
  letters: 'Bc',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of music for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because: 'Its policy forbids anyone to train AI on what the site holds.',
        instead: [],
      },
      doesNotCover: ['A ban does not keep out those who ignore it.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'aitrace.org on Bandcamp',
          url: 'https://www.aitrace.org/company/bandcamp/practice/d6f0d065-e76f-40ef-9f67-d357dd0b3516',
          date: '2026',
        },
      ],
    },
  ],
};
