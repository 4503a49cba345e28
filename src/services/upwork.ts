import type { Service } from '../catalog/schema.ts';

/**
 * Upwork: three switches in a dialog, for work product, messages and other data. How they are worded is not known, so
 * nothing is read there.
 */
export const upwork: Service = {
  id: 'upwork',
  name: 'Upwork',
  letters: 'Up',
  hosts: ['https://www.upwork.com/*'],
  signedOut: ['https://www.upwork.com/ab/account-security/login*'],
  settings: [
    {
      id: 'ai-preferences',
      name: 'AI preferences',
      remedy: 'control',
      pages: ['https://www.upwork.com/freelancers/settings/profile{/}?', 'https://www.upwork.com/nx/*settings*'],
      open: 'https://www.upwork.com/freelancers/settings/profile',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['Account settings', 'Profile settings', 'AI preferences', 'Change preference'],
      control: { labels: [], kinds: ['switch', 'checkbox'], reveal: [{ press: ['Change preference'] }] },
      plans: 'Freelancers under “Profile settings”; clients under “My info”.',
      doesNotCover: [
        'There are three switches, for work product, communications and other data: look at all of them.',
        'It covers what was made since 5 January 2026.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', since: '2026-01-05' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Upwork Support (23808634769683)',
          url: 'https://support.upwork.com/hc/en-us/articles/23808634769683-Control-your-AI-preferences',
          date: '2026',
        },
        {
          what: 'terms.law on the change of 2026',
          url: 'https://terms.law/2025/12/05/upwork-ai-privacy-update-2026-corporate-clients',
          date: '2025-12-05',
        },
        {
          what: 'aiguide101.com: three switches',
          url: 'https://aiguide101.com/upwork-ai-training-opt-out/',
          date: '2026',
        },
      ],
    },
  ],
};
