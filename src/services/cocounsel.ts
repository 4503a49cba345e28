import type { Service } from '../catalog/schema.ts';

/** Thomson Reuters CoCounsel: no training on customer data. */
export const cocounsel: Service = {
  id: 'cocounsel',
  name: 'Thomson Reuters CoCounsel',
  letters: 'Cc',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of customer data for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'A table of vendors has it that customer data is not trained on; administrators manage who may use it.',
        instead: [],
      },
      doesNotCover: ['Other products of Thomson Reuters.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Table of vendors (public repository)', date: '2026-08-31' }],
    },
  ],
};
