import type { Service } from './schema.ts';

/** Alexa: a switch on Amazon's page for Alexa's data. Only the wording of 2019 is known; a prompt asked then before it was turned off. */
export const alexa: Service = {
  id: 'alexa',
  name: 'Amazon Alexa',
  letters: 'Al',
  hosts: ['https://www.amazon.com/*', 'https://www.amazon.com.au/*'],
  signedOut: [],
  settings: [
    {
      id: 'voice-recordings',
      name: 'Help improve Alexa: use of voice recordings',
      remedy: 'control',
      pages: ['https://www.amazon.*/alexa-privacy/apd/*', 'https://www.amazon.com/alexaprivacy{/}?'],
      open: 'https://www.amazon.com/alexa-privacy/apd/home',
      overlay: true,
      path: ['Alexa Privacy Settings', 'Manage Your Alexa Data', 'Help improve Alexa'],
      control: {
        labels: [{ lang: 'en', text: 'Help Improve Amazon Services and Develop New Features', refuses: 'off' }], // 2019
        kinds: ['switch', 'checkbox'],
        complete: [{ press: ['Turn Off'], within: 'dialog', optional: true }],
      },
      doesNotCover: [
        'Recordings are still sent to Amazon: the choice not to send them was removed on 28 March 2025.',
        'Training already done stays done.',
      ],
      confidence: 'low',
      checked: '2026-11-24',
      sources: [
        { what: 'Android Community: the wording and the prompt of 2019', url: 'https://androidcommunity.com/amazon-now-lets-you-opt-out-of-alexa-recordings-review-20190805/', date: '2019-08-05' },
        { what: 'Amazon Help', url: 'https://www.amazon.com.au/b?node=6971550051' },
        { what: 'Public list of opt-outs: an address below /alexa-privacy/apd/', date: '2026' },
      ],
    },
  ],
};
