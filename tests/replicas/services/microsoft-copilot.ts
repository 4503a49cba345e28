import type { Block, ServiceReplica } from './kit/model.ts';

const chat: Block[] = [
  { h: 'Hi Sam, what’s on your mind?', level: 1 },
  { field: 'text', label: 'Message Copilot' },
  { button: 'Profile', opens: 'profile' },
];

/**
 * Facts: profile icon, profile name, Privacy; two switches that save by themselves; "Microsoft usage data" and
 * "Personalization and memory" are others. Since August 2026 a newer app without them at the same addresses, of which the
 * names of its settings are known; the address that tells the two apart here was made up. No markup was seen: Fluent.
 */
export const microsoftCopilot: ServiceReplica = {
  service: 'microsoft-copilot',
  pages: [
    {
      id: 'chat',
      at: ['https://copilot.microsoft.com/', 'https://copilot.microsoft.com/chats/9a1', 'https://copilot.com/'],
      routes: ['https://copilot.microsoft.com/chats/*'],
      title: 'Microsoft Copilot',
      way: ['Profile', 'Sam Replica', 'Privacy'],
      blocks: chat,
      dialogs: {
        profile: {
          name: 'Profile',
          menu: true,
          blocks: [{ button: 'Sam Replica', opens: 'settings', as: 'menuitem' }],
        },
        settings: {
          name: 'Settings',
          blocks: [
            {
              tabs: 'settings',
              items: [
                { name: 'General', blocks: [{ w: { id: 'sounds', is: 'fluent', label: 'Sounds', initial: 'on' } }] },
                {
                  name: 'Privacy',
                  blocks: [
                    { w: { id: 'personal', is: 'fluent', label: 'Personalization and memory', initial: 'on' } },
                    {
                      w: {
                        id: 'text',
                        setting: 'training-text',
                        is: 'fluent',
                        label: 'Training on conversation activity',
                        refuses: 'off',
                        allows: 'on',
                      },
                    },
                    {
                      w: {
                        id: 'voice',
                        setting: 'training-voice',
                        is: 'fluent',
                        label: 'Training on voice conversations',
                        refuses: 'off',
                        allows: 'on',
                      },
                    },
                    { w: { id: 'usage', is: 'fluent', label: 'Microsoft usage data', initial: 'on' } },
                    { danger: 'Export or delete history' },
                  ],
                },
              ],
            },
          ],
        },
      },
    },
    {
      id: 'newer',
      at: ['https://copilot.com/chats/newer'],
      title: 'Microsoft Copilot',
      way: ['Profile', 'Settings'],
      blocks: chat,
      dialogs: {
        profile: { name: 'Profile', menu: true, blocks: [{ button: 'Settings', opens: 'settings', as: 'menuitem' }] },
        settings: {
          name: 'Settings',
          blocks: [
            'Memory',
            'Shared experiences',
            'Chat history',
            'Web search',
            'Personalized advertising',
            'Import browser data from Microsoft Edge',
          ].map((label, index) => ({ w: { id: `newer-${index}`, is: 'fluent', label, initial: 'on' } })),
        },
      },
    },
  ],
};
