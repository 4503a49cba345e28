import type { Service } from '../catalog/schema.ts';

/**
 * HubSpot: a switch for super admins. Its address holds the number of the account, so that the exact page is not known.
 */
export const hubspot: Service = {
  id: 'hubspot',
  name: 'HubSpot',
  letters: 'Hs',
  hosts: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  signedOut: ['https://app.hubspot.com/login*', 'https://app-eu1.hubspot.com/login*'],
  settings: [
    {
      id: 'ai-model-training',
      name: 'AI Model Training',
      remedy: 'control',
      pages: ['https://app.hubspot.com/((?!login).*)', 'https://app-eu1.hubspot.com/((?!login).*)'],
      open: 'https://app.hubspot.com/',
      for: 'administrator',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['Settings', 'Account Management', 'AI', 'Access', 'AI Model Training'],
      control: {
        labels: [{ lang: 'en', text: 'AI Model Training', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        reveal: [{ press: ['AI'] }, { press: ['Access'] }],
      },
      plans: 'Super admins. Accounts with Sensitive Data turned on are opted out and cannot opt in.',
      doesNotCover: ['It takes up to a week to take effect.', 'Training already done stays done.'],
      default: [{ stands: 'refused', plans: ['Accounts with Sensitive Data turned on'] }, { stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'HubSpot Knowledge Base: machine learning data',
          url: 'https://knowledge.hubspot.com/account-management/hubspot-machine-learning-data',
          date: '2026-04-14',
        },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page' },
        {
          what: 'Vantage Point: steps',
          url: 'https://vantagepoint.io/blog/hs/hubspot-ai-model-training-customer-data-opt-out-guide',
          date: '2026-05-12',
        },
      ],
    },
  ],
};
