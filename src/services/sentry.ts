import type { Service } from '../catalog/schema.ts';

/** Sentry: choices of the organisation about service data. How their rows are worded is not known. */
export const sentry: Service = {
  id: 'sentry',
  name: 'Sentry',
  letters: 'Se',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'service-data',
      name: 'Legal & Compliance: Service Data Usage',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      path: ['Settings', 'Usage & Billing', 'Legal & Compliance', 'Service Data Usage'],
      app: [
        'As an owner of the organisation, open “Settings”, “Usage & Billing”, “Legal & Compliance”.',
        'Under “Service Data Usage”, turn off what lets service data be used to improve the product and to train models.',
      ],
      plans: 'Owners of the organisation.',
      doesNotCover: ['Holdout cannot read it: the rows are not known.', 'Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Sentry documentation, AI and ML policy: section, where it is, who may change it',
          url: 'https://docs.sentry.io/product/security/ai-ml-policy/',
          date: '2024',
        },
      ],
    },
  ],
};
