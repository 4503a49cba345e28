import type { Service } from '../catalog/schema.ts';

/**
 * Grammarly, whose company is Superhuman since October 2025: the same switch in two places, one for individuals, one for
 * those who administer a plan.
 */
export const grammarly: Service = {
  id: 'grammarly',
  name: 'Grammarly (Superhuman)',
  letters: 'Gr',
  hosts: ['https://account.grammarly.com/*'],
  signedOut: ['https://www.grammarly.com/signin*'],
  settings: [
    {
      id: 'individual',
      name: 'Product Improvement and Training',
      remedy: 'control',
      pages: ['https://account.grammarly.com/security/privacy{/}?'],
      open: 'https://account.grammarly.com/security/privacy',
      path: ['Account', 'Security & Privacy', 'Product Improvement and Training'],
      control: {
        labels: [
          { lang: 'en', text: 'Product Improvement and Training', refuses: 'off' },
          { lang: 'en', text: 'Product Improvement & Training', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      plans:
        'Free and Premium. A Pro account, even with one user, has it among the data settings of its administration.',
      doesNotCover: ['In a team the administrator’s switch decides.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Grammarly Support (25555503115277)',
          url: 'https://support.grammarly.com/hc/en-us/articles/25555503115277-Product-Improvement-and-Training-Control',
          date: '2026',
        },
        {
          what: 'Superhuman data processing addendum: the company’s name',
          url: 'https://superhuman.com/legal/dpa',
          date: '2025-10-29',
        },
        {
          what: 'Grammarly Support (21530921234829): what “on” looks like',
          url: 'https://support.grammarly.com/hc/en-us/articles/21530921234829',
        },
      ],
    },
    {
      id: 'organisation',
      name: 'Product Improvement and Training, for a team',
      remedy: 'control',
      pages: ['https://account.grammarly.com/admin/data_settings{/}?'],
      open: 'https://account.grammarly.com/admin/data_settings',
      for: 'administrator',
      path: ['Account', 'Administration', 'Data Settings', 'Product Improvement and Training'],
      control: {
        labels: [
          { lang: 'en', text: 'Product Improvement and Training', refuses: 'off' },
          { lang: 'en', text: 'Product Improvement & Training', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      plans:
        'Pro, with one user too, and Business, bought online. Enterprise, Education and accounts bought through sales are opted out.',
      doesNotCover: ['Training already done stays done.'],
      default: [
        { stands: 'allowed', plans: ['Pro and Business, bought online'] },
        { stands: 'refused', plans: ['Enterprise', 'Education', 'Bought through sales'] },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Grammarly Support (25555503115277)',
          url: 'https://support.grammarly.com/hc/en-us/articles/25555503115277-Product-Improvement-and-Training-Control',
          date: '2026',
        },
      ],
    },
  ],
};
