import type { Service } from '../catalog/schema.ts';

/** Slack: only an owner of the workspace or organisation can ask, by e-mail. */
export const slack: Service = {
  id: 'slack',
  name: 'Slack',
  letters: 'Sl',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'global-model-opt-out',
      name: 'Global model opt-out',
      remedy: 'request',
      pages: [],
      for: 'administrator',
      request: {
        by: 'email',
        to: 'feedback@slack.com',
        subject: 'Slack Global model opt-out request',
        steps: [
          'Only an owner of the workspace or organisation can ask; write from the owner’s address.',
          'Put the address of your workspace or organisation into the message.',
          'Send it. Holdout only prepares it.',
        ],
        texts: [
          {
            lang: 'en',
            text: 'Please exclude the data of this workspace or organisation from training Slack’s global models.\n\nAddress of the workspace or organisation: ',
          },
        ],
      },
      plans: 'Owners. Members can only ask theirs.',
      doesNotCover: [
        'It is about Slack’s global models, which are not generative. Generative ones are trained on customer data only after an opt-in.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Slack privacy principles: address and subject',
          url: 'https://slack.com/trust/data-management/privacy-principles',
          date: '2026',
        },
        { what: 'Table of vendors (public repository)', date: '2026-08-31' },
      ],
    },
  ],
};
