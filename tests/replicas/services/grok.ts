import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: the address opens a dialog called "Settings" over the chat; title and description stand in one element; order
 * of the panel, with five buttons that destroy. Radix switches in rows without a name of their own.
 */
export const grok: ServiceReplica = {
  service: 'grok',
  signedOut: 'https://accounts.x.ai/sign-in?redirect=grok-com&return_to={path}',
  pages: [
    {
      id: 'data',
      at: ['https://grok.com/?_s=data', 'https://grok.com/?ref=menu&_s=data'],
      title: 'Grok',
      hides: true,
      over: {
        name: 'Settings',
        behind: [
          { h: 'What do you want to know?', level: 1 },
          { field: 'text', label: 'Ask Grok anything' },
        ],
      },
      blocks: [
        {
          tabs: 'settings',
          open: 'Data Controls',
          as: 'button',
          items: [
            { name: 'Account', blocks: [{ danger: 'Sign out' }] },
            {
              name: 'Appearance',
              blocks: [{ w: { id: 'wrap', is: 'radix', loose: true, label: 'Wrap long lines', initial: 'on' } }],
            },
            {
              name: 'Data Controls',
              blocks: [
                {
                  w: {
                    id: 'improve',
                    setting: 'improve-model',
                    is: 'radix',
                    loose: true,
                    label: 'Improve the Model',
                    help: 'By allowing your data to be used for training our models, you help enhance your own experience and improve the quality of the model for all users. We take measures to ensure your privacy is protected throughout the process.',
                    refuses: 'off',
                    allows: 'on',
                  },
                },
                { w: { id: 'use-x', is: 'radix', loose: true, label: 'Personalize Grok using X', initial: 'on' } },
                {
                  w: {
                    id: 'history',
                    is: 'radix',
                    loose: true,
                    label: 'Personalize with your conversation history',
                    initial: 'on',
                  },
                },
                { w: { id: 'links', is: 'radix', loose: true, label: 'Allow chat link sharing', initial: 'off' } },
                { danger: 'See Deleted Conversations' },
                { danger: 'Clear Cache' },
                { danger: 'Export Account Data' },
                { danger: 'Delete All Conversations' },
                { danger: 'Delete All Imagine Data' },
                { danger: 'Delete Account' },
              ],
            },
          ],
        },
      ],
    },
  ],
};
