import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Settings, Account, Manage Account & Data, Model Improvement, then a box or switch to "de-select"; in the EEA
 * and the UK only. No markup was seen.
 */
export const characterAi: ServiceReplica = {
  service: 'character-ai',
  signedOut: 'https://character.ai/login',
  pages: [
    {
      id: 'settings',
      at: ['https://character.ai/settings'],
      title: 'Character.AI',
      way: ['Account', 'Manage Account & Data', 'Model Improvement'],
      blocks: [
        {
          tabs: 'settings',
          items: [
            { name: 'Public profile', blocks: [{ field: 'text', label: 'Username' }] },
            {
              name: 'Account',
              blocks: [
                { h: 'Account', level: 2 },
                { w: { id: 'mail', is: 'radix', label: 'Marketing e-mails', initial: 'off' } },
                { button: 'Manage Account & Data', opens: 'manage' },
              ],
            },
          ],
        },
      ],
      dialogs: {
        manage: {
          name: 'Your account and data',
          blocks: [
            { button: 'Model Improvement', opens: 'improve' },
            { danger: 'Export data' },
            { danger: 'Delete account' },
          ],
        },
        improve: {
          name: 'Model Improvement',
          blocks: [
            {
              w: {
                id: 'improve',
                setting: 'improve-model',
                is: 'native',
                label: 'Improve the Model for Everyone',
                refuses: 'off',
                allows: 'on',
              },
            },
          ],
        },
      },
    },
  ],
};
