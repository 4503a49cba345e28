import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: somewhere in the account's privacy settings; neither label nor markup is known. The labels were made up here.
 */
export const otter: ServiceReplica = {
  service: 'otter',
  signedOut: 'https://otter.ai/signin',
  pages: [
    {
      id: 'settings',
      at: ['https://otter.ai/settings', 'https://otter.ai/settings/privacy'],
      title: 'Otter',
      blocks: [
        { h: 'Account settings', level: 1 },
        {
          w: {
            id: 'training',
            setting: 'training',
            is: 'mui',
            label: 'Training, as this replica calls it',
            refuses: 'off',
            allows: 'on',
          },
        },
        { w: { id: 'notes', is: 'mui', label: 'Share notes with guests', initial: 'on' } },
        { danger: 'Delete account' },
      ],
    },
  ],
};
