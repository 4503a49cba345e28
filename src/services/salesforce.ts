import type { Service } from '../catalog/schema.ts';

/** Salesforce: an opt-out of the organisation, on refuses. Each organisation has a host of its own. */
export const salesforce: Service = {
  id: 'salesforce',
  name: 'Salesforce',
  letters: 'Sf',
  hosts: ['https://*.my.salesforce-setup.com/*', 'https://*.lightning.force.com/*'],
  signedOut: [],
  settings: [
    {
      id: 'opt-out-of-data-access',
      name: 'Opt Out of Customer Data Access',
      remedy: 'control',
      pages: [
        'https://:instance(.+).my.salesforce-setup.com/lightning/setup/*',
        'https://:instance(.+).lightning.force.com/lightning/setup/*',
      ],
      for: 'administrator',
      overlay: true,
      path: ['Setup', 'Einstein Setup', 'Opt Out of Customer Data Access'],
      control: {
        labels: [{ lang: 'en', text: 'Opt Out of Customer Data Access', refuses: 'on' }],
        kinds: ['switch', 'checkbox'],
        never: ['Turn on Einstein'],
      },
      regions: 'Government Cloud is excluded.',
      plans:
        'Administrators on Enterprise, Performance, Unlimited and Developer. Einstein has to be turned on before the choice shows.',
      doesNotCover: [
        'Data gathered before is kept for up to 30 days and then deleted.',
        'It is about Salesforce’s global predictive models.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'Release note for Spring ’26 in Korean (copy in a public repository)', date: '2026-02-04' },
        {
          what: 'Groundy on the setting',
          url: 'https://groundy.com/articles/salesforce-spring-26-reveals-a-default-on-ai-training-setting-that-predates/',
          date: '2026-05',
        },
      ],
    },
  ],
};
