import type { Service } from '../catalog/schema.ts';

/** SoundCloud: no training of imitating AI without an opt-in. */
export const soundcloud: Service = {
  id: 'soundcloud',
  name: 'SoundCloud',
  letters: 'Sc',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of tracks for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'Its terms of 2025 say that it does not train generative AI that imitates a voice, music or likeness without explicit consent, given by an opt-in.',
        instead: [],
      },
      doesNotCover: ['AI that does not imitate is not in that promise.'],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'TechGeekWire on the terms', url: 'https://techgeekwire.com/?p=18727', date: '2025-05-14' },
        {
          what: 'aitrace.org on SoundCloud',
          url: 'https://www.aitrace.org/company/soundcloud/practice/6f1b3f61-2a17-41cd-8df6-56da00e8366f',
          date: '2025',
        },
      ],
    },
  ],
};
