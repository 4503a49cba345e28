import type { Service } from '../catalog/schema.ts';

/**
 * Alexa: a switch on Amazon's page for Alexa's data. Only the wording of 2019 is known; a prompt asked then before it
 * was turned off.
 */
export const alexa: Service = {
  id: 'alexa',
  name: 'Amazon Alexa',
  letters: 'Al',
  hosts: ['https://www.amazon.com/*', 'https://www.amazon.com.au/*'],
  signedOut: ['https://www.amazon.*/ap/signin*'],
  settings: [
    {
      id: 'voice-recordings',
      name: 'Help improve Alexa: use of voice recordings',
      remedy: 'control',
      pages: ['https://www.amazon.*/alexa-privacy/apd/*', 'https://www.amazon.com/alexaprivacy{/}?'],
      open: 'https://www.amazon.com/alexa-privacy/apd/home',
      overlay: true,
      path: ['Alexa Privacy', 'Manage Your Alexa Data', 'Help improve Alexa', 'Use of voice recordings'],
      control: {
        labels: [
          { lang: 'en', text: 'Use of voice recordings', refuses: 'off' },
          { lang: 'en', text: 'Help Improve Amazon Services and Develop New Features', refuses: 'off' }, // 2019, gone
        ],
        kinds: ['switch', 'checkbox'],
        complete: [{ press: ['Turn Off'], within: 'dialog', optional: true }],
      },
      doesNotCover: [
        'Recordings are still sent to Amazon: the choice to have them processed on the device was removed on 28 March 2025.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      cleanUp: {
        url: 'https://www.amazon.com/alexa-privacy/apd/rvd',
        source: { what: 'Guide with tests of its facts (public repository): the page of the recordings', date: '2026' },
      },
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Guide with tests of its facts (public repository): the label of today, and the end of the choice on the device',
          date: '2026',
        },
        {
          what: 'Three lists of opt-outs (public repositories): “Help improve Alexa” below “Manage Your Alexa Data”',
          date: '2026',
        },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page', date: '2026' },
        {
          what: 'Android Community: the wording and the prompt of 2019',
          url: 'https://androidcommunity.com/amazon-now-lets-you-opt-out-of-alexa-recordings-review-20190805/',
          date: '2019-08-05',
        },
        { what: 'Amazon Help', url: 'https://www.amazon.com.au/b?node=6971550051' },
        { what: 'Public list of opt-outs: an address below /alexa-privacy/apd/', date: '2026' },
      ],
    },
  ],
};
