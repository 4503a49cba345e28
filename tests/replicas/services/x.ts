import type { Block, ServiceReplica } from './kit/model.ts';

/**
 * Facts: three settings boxes of the same make in `data-testid="xaiDataSharingSettings"` (training, personalisation,
 * memory), then a destructive row. The box covers a drawn one inside a label; `aria-describedby` points at the
 * description and its number counts boxes of the page, so that it is no name and no key.
 */
const blocks: Block[] = [
  { h: 'Grok & Third-party Collaborators', level: 2 },
  {
    box: [
      {
        w: {
          id: 'training',
          setting: 'grok-training',
          is: 'x',
          attributes: { 'data-n': '1' },
          label:
            'Allow your public data as well as your interactions, inputs, and results with Grok and xAI to be used for training and fine-tuning',
          help: 'X may share with xAI your X public data as well as your user interactions, inputs and results with Grok on X to train and fine-tune Grok and other AI models developed by xAI.',
          refuses: 'off',
          allows: 'on',
        },
      },
      {
        w: {
          id: 'personal',
          is: 'x',
          attributes: { 'data-n': '2' },
          label: 'Allow X to personalize your experience with Grok',
          help: 'X may use your account data to personalize your experience with Grok.',
          initial: 'on',
        },
      },
      {
        w: {
          id: 'memory',
          is: 'x',
          attributes: { 'data-n': '3' },
          label: 'Allow Grok to remember your conversation history',
          help: 'Grok may use past conversations.',
          initial: 'on',
        },
      },
      { danger: 'Delete conversation history' },
    ],
    tag: 'div',
    attributes: { 'data-testid': 'xaiDataSharingSettings' },
  },
];

export const x: ServiceReplica = {
  service: 'x',
  signedOut: 'https://x.com/i/flow/login?redirect_after_login={path}',
  pages: [
    {
      id: 'grok',
      at: ['https://x.com/settings/grok_settings', 'https://twitter.com/settings/grok_settings'],
      title: 'X',
      nav: ['Your account', 'Security and account access', 'Privacy and safety', 'Notifications'],
      blocks,
    },
  ],
};
