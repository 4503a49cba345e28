import type { Service } from '../catalog/schema.ts';

/** Voyage AI: an opt-out of the organisation. Its place has not been seen. */
export const voyage: Service = {
  id: 'voyage',
  name: 'Voyage AI',
  letters: 'Vy',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'opt-out',
      name: 'Opt-out of training, for an organisation',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      app: ['As an administrator of the organisation, look for the opt-out in the dashboard.'],
      plans: 'Administrators. What goes through the API may be used for training until then.',
      doesNotCover: ['Holdout cannot read it: nobody has described the page.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Notes that cite Voyage’s terms and a discussion of its documentation (public repositories): default, that it exists',
          url: 'https://docs.voyageai.com/discuss/6697f3313d38730012b50a7b',
          date: '2026',
        },
        {
          what: 'A project that keeps evidence of its own opt-out (public repository): for the whole organisation',
          date: '2026',
        },
      ],
    },
  ],
};
