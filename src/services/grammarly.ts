import type { Service } from './schema.ts';

/** Grammarly: the same switch in two places, one for individuals, one for the administrators of a team. */
export const grammarly: Service = {
  id: 'grammarly',
  name: 'Grammarly',
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
      plans: 'Free and Premium',
      doesNotCover: ['In a team the administrator’s switch decides.', 'Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-24',
      sources: [
        { what: 'Grammarly Support (25555503115277)', url: 'https://support.grammarly.com/hc/en-us/articles/25555503115277-Product-Improvement-and-Training-Control', date: '2026' },
        { what: 'Grammarly Support (21530921234829): what “on” looks like', url: 'https://support.grammarly.com/hc/en-us/articles/21530921234829' },
      ],
    },
    {
      id: 'organisation',
      name: 'Product Improvement and Training, for a team',
      remedy: 'control',
      pages: ['https://account.grammarly.com/admin/data_settings{/}?'],
      open: 'https://account.grammarly.com/admin/data_settings',
      admin: true,
      path: ['Account', 'Administration', 'Data Settings', 'Product Improvement and Training'],
      control: {
        labels: [
          { lang: 'en', text: 'Product Improvement and Training', refuses: 'off' },
          { lang: 'en', text: 'Product Improvement & Training', refuses: 'off' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      plans: 'Pro and Business, bought online. Enterprise, Education and accounts bought through sales are opted out.',
      doesNotCover: ['Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-24',
      sources: [{ what: 'Grammarly Support (25555503115277)', url: 'https://support.grammarly.com/hc/en-us/articles/25555503115277-Product-Improvement-and-Training-Control', date: '2026' }],
    },
  ],
};
