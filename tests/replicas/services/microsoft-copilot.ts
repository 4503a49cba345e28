import type { ServiceReplica } from './kit/model.ts';

/** Facts: profile icon, profile name, Privacy; two switches that save by themselves; "Microsoft usage data" and "Personalization and memory" are others. No markup was seen: Fluent. */
export const microsoftCopilot: ServiceReplica = {
  service: 'microsoft-copilot',
  pages: [
    {
      id: 'chat',
      at: ['https://copilot.microsoft.com/', 'https://copilot.microsoft.com/chats/9a1', 'https://copilot.com/'],
      routes: ['https://copilot.microsoft.com/chats/*'],
      title: 'Microsoft Copilot',
      way: ['Profile', 'Sam Replica', 'Privacy'],
      blocks: [{ h: 'Hi Sam, what’s on your mind?', level: 1 }, { field: 'text', label: 'Message Copilot' }, { button: 'Profile', opens: 'profile' }],
      dialogs: {
        profile: { name: 'Profile', menu: true, blocks: [{ button: 'Sam Replica', opens: 'settings', as: 'menuitem' }] },
        settings: { name: 'Settings', blocks: [
          { tabs: 'settings', items: [
            { name: 'General', blocks: [{ w: { id: 'sounds', is: 'fluent', label: 'Sounds', initial: 'on' } }] },
            { name: 'Privacy', blocks: [
              { w: { id: 'personal', is: 'fluent', label: 'Personalization and memory', initial: 'on' } },
              { w: { id: 'text', setting: 'training-text', is: 'fluent', label: 'Training on conversation activity', refuses: 'off', allows: 'on' } },
              { w: { id: 'voice', setting: 'training-voice', is: 'fluent', label: 'Training on voice conversations', refuses: 'off', allows: 'on' } },
              { w: { id: 'usage', is: 'fluent', label: 'Microsoft usage data', initial: 'on' } },
              { danger: 'Export or delete history' },
            ] },
          ] },
        ] },
      },
    },
  ],
};
