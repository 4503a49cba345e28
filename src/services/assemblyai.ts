import type { Service } from '../catalog/schema.ts';

/** AssemblyAI: a switch for owners and administrators of paid accounts. On refuses; the page also holds retention and a contract to sign. */
export const assemblyai: Service = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  letters: 'Aa',
  hosts: ['https://www.assemblyai.com/*'],
  signedOut: ['https://www.assemblyai.com/dashboard/login*'],
  settings: [
    {
      id: 'model-improvement',
      name: 'Opt Out of Data Sharing for Model Improvement Program',
      remedy: 'control',
      pages: ['https://www.assemblyai.com/dashboard/settings/data-controls{/}?'],
      open: 'https://www.assemblyai.com/dashboard/settings/data-controls',
      for: 'administrator',
      path: ['Dashboard', 'Settings', 'Data Controls'],
      control: {
        labels: [{ lang: 'en', text: 'Opt Out of Data Sharing for Model Improvement Program', refuses: 'on' }],
        kinds: ['switch', 'checkbox'],
        never: ['BAA', 'Business Associate Agreement', 'TTL', 'Time to live'],
      },
      regions: 'Data on its EU servers is not used for training.',
      plans:
        'Paid plans, by an Owner or Admin. Free accounts cannot opt out; accounts with a signed BAA are not used for training.',
      doesNotCover: [
        'It covers requests made after it was turned on, not earlier ones.',
        'How long audio and transcripts are kept is another control on the same page.',
        'Training already done stays done.',
      ],
      default: [
        { stands: 'refused', plans: ['Data on its EU servers', 'Accounts with a signed BAA'] },
        { stands: 'allowed' },
      ],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'AssemblyAI, Data Controls: page, label, roles, plans',
          url: 'https://www.assemblyai.com/docs/data-controls.md',
          date: '2026',
        },
        {
          what: 'AssemblyAI, an older answer: by e-mail to data-opt-out@assemblyai.com from the account’s address; not for free accounts',
          url: 'https://www.assemblyai.com/docs/faq/how-to-opt-out-of-data-sharing-for-our-model-improvement-program',
        },
        { what: 'Catalogue of APIs (public repository): address of the sign-in page' },
      ],
    },
  ],
};
