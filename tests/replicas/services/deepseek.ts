import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: three dots by the name, Settings, Data; the label of ChatGPT; saves by itself. No markup was seen: the drawn
 * switch of its own library, a `div` with a role.
 */
export const deepseek: ServiceReplica = {
  service: 'deepseek',
  signedOut: 'https://chat.deepseek.com/sign_in',
  pages: [
    {
      id: 'chat',
      at: ['https://chat.deepseek.com/', 'https://chat.deepseek.com/a/chat/s/51'],
      routes: ['https://chat.deepseek.com/a/chat/s/*'],
      title: 'DeepSeek',
      way: ['Sam Replica', 'Settings', 'Data'],
      blocks: [
        { h: 'How can I help you?', level: 1 },
        { field: 'textarea', label: 'Message DeepSeek' },
        { button: 'Sam Replica', opens: 'account' },
      ],
      dialogs: {
        account: {
          name: 'Account',
          menu: true,
          blocks: [{ button: 'Settings', opens: 'settings', as: 'div' }, { danger: 'Log out' }],
        },
        settings: {
          name: 'System settings',
          blocks: [
            {
              tabs: 'settings',
              items: [
                {
                  name: 'General',
                  blocks: [
                    {
                      w: {
                        id: 'theme',
                        is: 'radios',
                        title: 'Theme',
                        label: 'Theme',
                        options: [
                          { value: 'light', text: 'Light' },
                          { value: 'dark', text: 'Dark' },
                        ],
                        initial: 'light',
                      },
                    },
                  ],
                },
                { name: 'Account', blocks: [{ danger: 'Delete account' }] },
                {
                  name: 'Data',
                  blocks: [
                    {
                      w: {
                        id: 'improve',
                        setting: 'improve-model',
                        is: 'div-switch',
                        loose: true,
                        label: 'Improve the model for everyone',
                        help: 'Allow your content to be used to train our models and improve our services. We secure your data privacy.',
                        refuses: 'off',
                        allows: 'on',
                      },
                    },
                    { danger: 'Export data' },
                    { danger: 'Delete all chats' },
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
