import type { Service } from '../catalog/schema.ts';

/** Omi: a programme that people join for a free plan. How to leave it was not found. */
export const omi: Service = {
  id: 'omi',
  name: 'Omi',
  letters: 'Om',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Omi Training',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'Nothing is used unless you joined the programme “Omi Training”, for which the plan Omi Unlimited is free. How to leave it was not found.',
        instead: ['Do not join it, or ask Omi to take you out.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [
        { how: 'shipped-code', date: '2026-11-28', source: { what: 'Public code of the app: the dialog’s texts' } },
      ],
      sources: [{ what: 'Public code of the app: the dialog’s texts' }],
    },
  ],
};
