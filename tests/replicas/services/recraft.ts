import type { ServiceReplica } from './kit/model.ts';

/** Facts: the profile icon, top right, then Account, then Preferences; a switch that saves by itself. Neither address nor markup is known; the icon's name and the neighbours were made up here. */
export const recraft: ServiceReplica = {
  service: 'recraft',
  signedOut: 'https://www.recraft.ai/auth/login?callbackUrl={path}',
  pages: [
    {
      id: 'app',
      at: ['https://www.recraft.ai/', 'https://www.recraft.ai/projects'],
      title: 'Recraft',
      way: ['Sam Replica', 'Account', 'Preferences'],
      blocks: [
        { h: 'Projects', level: 1 },
        { field: 'text', label: 'Describe a picture' },
        { button: 'Sam Replica', opens: 'menu' },
      ],
      dialogs: {
        menu: {
          name: 'Profile',
          menu: true,
          blocks: [{ button: 'Account', opens: 'account', as: 'menuitem' }, { danger: 'Sign out' }],
        },
        account: {
          name: 'Account',
          blocks: [
            {
              tabs: 'account',
              as: 'button',
              items: [
                { name: 'Profile', blocks: [{ field: 'text', label: 'Name' }, { danger: 'Delete account' }] },
                {
                  name: 'Preferences',
                  blocks: [
                    { w: { id: 'news', is: 'radix', label: 'Send me product news', initial: 'on' } },
                    {
                      w: {
                        id: 'share',
                        setting: 'share-data',
                        is: 'radix',
                        label: 'Share data to improve Recraft',
                        help: 'Images, prompts and chats may be used to train our models.',
                        refuses: 'off',
                        allows: 'on',
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    },
  ],
};
