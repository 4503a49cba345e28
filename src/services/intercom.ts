import type { Service } from '../catalog/schema.ts';

/** Intercom: a request that an administrator makes in the workspace's settings, handled within 30 days. Its page has not been seen. */
export const intercom: Service = {
  id: 'intercom',
  name: 'Intercom',
  letters: 'Ic',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'ai-training',
      name: 'AI model training and fine-tuning opt-out',
      remedy: 'request',
      pages: [],
      for: 'administrator',
      path: ['Settings', 'Security', 'Workspace'],
      request: {
        by: 'form',
        to: 'https://app.intercom.com/',
        steps: [
          'Sign in as an administrator of the workspace and open “Settings”, “Security”, then “Workspace”.',
          'Make the request there. With a contract you can ask your relationship manager instead; this text is for that, or for a field that wants one.',
          'Intercom says that it takes up to 30 days.',
        ],
        texts: [
          {
            lang: 'en',
            text: 'Please exclude the data of this workspace from training and fine-tuning AI models, and confirm when that is done.',
          },
        ],
      },
      regions: 'Workspaces hosted in the EU or Australia are left out already.',
      plans: 'Administrators. Trials, and customers with an MSSA or a BAA, are left out already.',
      doesNotCover: [
        'It covers training from then on.',
        'It is a request: Intercom carries it out.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Intercom Help, AI model training and fine-tuning (11993352): way, who is left out, 30 days',
          url: 'https://www.intercom.com/help/en/articles/11993352-ai-model-training-and-fine-tuning',
          date: '2026',
        },
      ],
    },
  ],
};
