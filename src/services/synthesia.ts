import type { Service } from '../catalog/schema.ts';

/** Synthesia: only by e-mail, as a policy tracker quotes its policy. */
export const synthesia: Service = {
  id: 'synthesia',
  name: 'Synthesia',
  letters: 'Sy',
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
        to: 'privacy@synthesia.io',
        subject: 'Opt-out of model training',
        objection: true,
        // Until then one of the texts asked and did not object.
        objectionSince: '2026-11-30',
        steps: ['Write from the address of your account.', 'Send it. Holdout only prepares it.'],
        texts: [
          {
            lang: 'en',
            text: 'I object to the use of my personal data for training and improving AI models. Please do not use my videos, images and recordings for it either, and confirm that you have stopped.',
          },
          {
            lang: 'en',
            regions: ['EU', 'EEA', 'UK', 'CH'],
            text: 'Under my right to object (Article 21 GDPR, or the law that corresponds to it where I live) I object to the use of my personal data for training and improving AI models. Please do not use my content for it either, and confirm that you have stopped.',
          },
        ],
      },
      plans: 'Used at first: uploaded videos, images and recordings.',
      doesNotCover: ['It is a request: Synthesia decides and answers you.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'ConductAtlas on the privacy policy: the address',
          url: 'https://conductatlas.com/platform/synthesia/synthesia-privacy-policy/ai-model-training-use-of-uploaded-content/',
          date: '2026-05',
        },
      ],
    },
  ],
};
