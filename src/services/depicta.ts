import type { Service } from '../catalog/schema.ts';

/** Depicta: sharing of prompts for a discount, off unless someone joined. How the row is worded is not known. */
export const depicta: Service = {
  id: 'depicta',
  name: 'Depicta',
  letters: 'De',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'prompt-analysis',
      name: 'Prompt analysis opt-in',
      remedy: 'app',
      pages: [],
      path: ['Dashboard', 'Settings'],
      app: ['In the dashboard, open “Settings” and leave the analysis of prompts, if you joined it.'],
      plans: 'Off unless you joined.',
      doesNotCover: [
        'Leaving ends the discount of 3 % at once.',
        'Holdout cannot read it: nobody has described the page.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Depicta documentation, settings: opt-in and discount',
          url: 'https://depicta.ai/docs/dashboard/settings/',
        },
      ],
    },
  ],
};
