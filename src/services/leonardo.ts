import type { Service } from '../catalog/schema.ts';

/** Leonardo.Ai: the policy names an address; a setting that the terms may mean was not found. */
export const leonardo: Service = {
  id: 'leonardo',
  name: 'Leonardo.Ai',
  letters: 'Ln',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Opt-out of model training',
      remedy: 'request',
      pages: [],
      request: {
        by: 'email',
        to: 'privacy@leonardo.ai',
        subject: 'Opt-out of model training',
        objection: true,
        // Until then one of the texts asked and did not object.
        objectionSince: '2026-11-30',
        steps: ['Write from the address of your account.', 'Send it. Holdout only prepares it.'],
        texts: [
          {
            lang: 'en',
            text: 'I object to the use of my personal data for training and improving AI models. Please do not use my prompts, uploads and outputs for it either, and confirm that you have stopped.',
          },
          {
            lang: 'en',
            regions: ['EU', 'EEA', 'UK', 'CH'],
            text: 'Under my right to object (Article 21 GDPR, or the law that corresponds to it where I live) I object to the use of my personal data for training and improving AI models. Please do not use my content for it either, and confirm that you have stopped.',
          },
        ],
      },
      plans: 'Used at first. What is made in Private Mode, on paid plans, is not used.',
      doesNotCover: [
        'It is a request: Leonardo.Ai decides and answers you.',
        'By a reading of the terms there is a setting in the account too; it was not found.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['What is made in Private Mode'] }, { stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'ConductAtlas on the privacy policy: by e-mail',
          url: 'https://conductatlas.com/platform/leonardo-ai/leonardo-ai-privacy-policy/ai-model-training-use-of-user-content/',
          date: '2026-05',
        },
        {
          what: 'ConductAtlas on the terms: settings of the account',
          url: 'https://conductatlas.com/platform/leonardo-ai/leonardo-ai-terms-of-service/ai-training-data-licence-over-user-inputs-and-outputs/',
          date: '2026-05',
        },
        {
          what: 'Leonardo.Ai Help: Private Mode',
          url: 'https://intercom.help/leonardo-ai/en/articles/8044029-private-public-images',
        },
      ],
    },
  ],
};
