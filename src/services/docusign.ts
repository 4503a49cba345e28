import type { Service } from '../catalog/schema.ts';

/** DocuSign: only after a contract allows it, then by a setting of the account whose name and place are not known. */
export const docusign: Service = {
  id: 'docusign',
  name: 'DocuSign',
  letters: 'Dc',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'ai-data',
      name: 'Use of agreements for AI',
      remedy: 'app',
      pages: [],
      for: 'administrator',
      app: [
        'Ask an administrator of your account whether it consented to the use of agreements for AI, and to turn off the account’s setting.',
      ],
      plans: 'No training without consent in the contract; after it the setting is on at first.',
      doesNotCover: [
        'By its policy DocuSign uses data that is summed up and without names.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'A post that quotes DocuSign’s article: on after consent',
          url: 'https://sbhn.g1b.me/item/45063197',
          date: '2025-08',
        },
        {
          what: 'ConductAtlas on the privacy statement',
          url: 'https://conductatlas.com/platform/docusign/docusign-privacy-statement/ai-and-machine-learning-data-use/',
          date: '2026',
        },
      ],
    },
  ],
};
