import type { Service } from '../catalog/schema.ts';

/** Freshworks: only by e-mail. The switches of Freddy AI turn features off, not training. */
export const freshworks: Service = {
  id: 'freshworks',
  name: 'Freshworks',
  letters: 'Fw',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'model-training',
      name: 'Freddy AI: opt-out of model training',
      remedy: 'request',
      pages: [],
      for: 'administrator',
      request: {
        by: 'email',
        to: 'support@freshworks.com',
        subject: 'Opt-out of AI model training',
        steps: [
          'Write as an administrator, from the address of your account, and name the account.',
          'You can ask to be left out of all models, or of those shared between customers only.',
          'Send it. Holdout only prepares it.',
        ],
        texts: [
          {
            lang: 'en',
            text: 'Please exclude the data of this account from training all AI models, both custom and collaborative, and confirm when that is done.\n\nAccount: ',
          },
        ],
      },
      plans: 'Administrators of Freshdesk, Freshservice and the other products with Freddy AI.',
      doesNotCover: [
        'Opting out ends some features.',
        'The switches in the settings of Freddy AI only turn features on and off.',
        'It is a request: Freshworks carries it out.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Freshworks, data processing of Freddy AI: address and scope',
          url: 'https://freddyaisupport.freshworks.com/support/solutions/articles/50000012673-freddy-ai-data-processing-and-residency-framework',
          date: '2026-05-11',
        },
        {
          what: 'Freshservice, questions on Freddy AI: kinds of models, two ways of opting out',
          url: 'https://support.freshservice.com/support/solutions/articles/50000011994-freddy-ai-data-and-safety-faqs',
        },
      ],
    },
  ],
};
