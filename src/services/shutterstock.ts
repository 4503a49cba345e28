import type { Service } from '../catalog/schema.ts';

/** Shutterstock: contributors can keep their work out of data sets. How the choice is worded, and its address, are not known. */
export const shutterstock: Service = {
  id: 'shutterstock',
  name: 'Shutterstock',
  letters: 'Ss',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'data-licensing',
      name: 'Contributors: data licensing',
      remedy: 'app',
      pages: [],
      path: ['Account settings', 'Licensing options'],
      app: [
        'In the contributor account, open “Account settings”, then “Licensing options”.',
        'Turn off data licensing.',
      ],
      plans: 'Contributors. On at first, by reports.',
      doesNotCover: ['Data sets sold before stay sold.', 'Holdout cannot read it: nobody has described the page.'],
      default: [{ stands: 'allowed', reported: true }],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Shutterstock contributor help: data licensing',
          url: 'https://intercom.help/shutterstock-contributor/en/articles/10594694-shutterstock-data-licensing-and-the-contributor-fund',
          date: '2024-10-24',
        },
        {
          what: 'Edwin Müller Photography: in and out in the account',
          url: 'https://www.edwinmullerphotography.com/en/what-does-shutterstock-data-license-mean/',
          date: '2023',
        },
      ],
    },
  ],
};
