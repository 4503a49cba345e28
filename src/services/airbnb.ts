import type { Service } from '../catalog/schema.ts';

/** Airbnb: a switch at the end of a page about privacy, between two buttons that must not be pressed. Known from copies of the page. */
export const airbnb: Service = {
  id: 'airbnb',
  name: 'Airbnb',
  letters: 'Ab',
  // The row is known in English alone: the hosts of the countries where that is spoken.
  hosts: [
    'https://www.airbnb.com/*',
    'https://www.airbnb.co.uk/*',
    'https://www.airbnb.ie/*',
    'https://www.airbnb.ca/*',
    'https://www.airbnb.com.au/*',
    'https://www.airbnb.co.nz/*',
  ],
  signedOut: ['https://www.airbnb.*/login*'],
  settings: [
    {
      id: 'ai-features',
      name: 'Help improve AI-powered features',
      remedy: 'control',
      pages: [
        'https://www.airbnb.*/account-settings/privacy-and-sharing{/*}?',
        'https://www.airbnb.*/account-settings/privacy{/*}?',
      ],
      open: 'https://www.airbnb.com/account-settings/privacy-and-sharing',
      path: ['Account settings', 'Privacy', 'Data privacy', 'Help improve AI-powered features'],
      control: {
        labels: [{ lang: 'en', text: 'Help improve AI-powered features', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        never: ['Request my personal data', 'Delete my account'],
      },
      doesNotCover: [
        'The other switches of the page are about messages, search engines and reviews.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Copies of the page in three independent projects (public repositories): label, explanation, section, neighbours',
          date: '2026',
        },
        {
          what: 'Study of Airbnb in Turkish (public repository): Airbnb’s help article 4097 names the switch',
          date: '2026',
        },
        { what: 'The address in public repositories and on Hacker News', date: '2026' },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page' },
        { what: 'An extension for Airbnb (public repository): its hosts where English is spoken', date: '2026' },
      ],
    },
  ],
};
