import type { ServiceReplica } from './kit/model.ts';

/** Facts: Settings, Account, a box, then Save. No markup was seen. */
export const artstation: ServiceReplica = {
  service: 'artstation',
  signedOut: 'https://www.artstation.com/users/sign_in',
  pages: [
    {
      id: 'account',
      at: [
        'https://www.artstation.com/settings',
        'https://www.artstation.com/settings/account',
        'https://www.artstation.com/yarn/settings',
      ],
      title: 'ArtStation',
      nav: ['Account', 'Privacy', 'Notifications', 'Blocked users'],
      blocks: [
        { h: 'Account', level: 1 },
        {
          box: [
            { field: 'email', label: 'Email' },
            { w: { id: 'mature', is: 'wrapped', label: 'Show mature content', initial: 'off', deferred: true } },
            {
              w: {
                id: 'noai',
                setting: 'no-ai-tagging',
                is: 'wrapped',
                label: 'NoAI Tagging',
                refuses: 'on',
                allows: 'off',
                deferred: true,
              },
            },
            { save: 'Save' },
          ],
          tag: 'form',
        },
        { danger: 'Delete account' },
      ],
    },
  ],
};
