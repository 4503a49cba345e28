import type { Service } from '../catalog/schema.ts';

/** Groq: no training; what its console offers is about keeping data. */
export const groq: Service = {
  id: 'groq',
  name: 'Groq',
  letters: 'Gq',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'data-controls',
      name: 'Use of inputs and outputs for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because: 'Groq says that inputs and outputs are not kept by default and not used for training.',
        instead: [
          'An administrator can still turn on “Zero Data Retention” in the console (console.groq.com/settings/data-controls). It is about keeping data, not about training.',
        ],
      },
      doesNotCover: ['It is what Groq says; there is nothing that Holdout could read.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Notes of three projects (public repositories): the page, name of the switch',
          url: 'https://console.groq.com/settings/data-controls',
          date: '2026-10',
        },
        { what: 'Another (public repository): for all customers, by feature or for everything', date: '2026' },
      ],
    },
  ],
};
