import type { Service } from '../catalog/schema.ts';

/** Cohere: a page of its own in the dashboard. Neither its rows nor which position refuses is known, so nothing is read there. */
export const cohere: Service = {
  id: 'cohere',
  name: 'Cohere',
  letters: 'Ce',
  hosts: ['https://dashboard.cohere.com/*'],
  signedOut: ['https://dashboard.cohere.com/welcome/login*'],
  settings: [
    {
      id: 'data-controls',
      name: 'Data Controls',
      remedy: 'control',
      pages: ['https://dashboard.cohere.com/data-controls{/}?'],
      open: 'https://dashboard.cohere.com/data-controls',
      path: ['Dashboard', 'Data Controls'],
      control: { labels: [], kinds: ['switch', 'checkbox'] },
      plans: 'Cohere’s own platform. Private deployments are never used.',
      doesNotCover: ['Training already done stays done.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'Community digests that quote Cohere’s staff (public repository): the address', date: '2025' },
        { what: 'Saved markup of the dashboard (public repository): the entry “Data Controls” in its menu' },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page' },
      ],
    },
  ],
};
