import type { ServiceReplica } from './kit/model.ts';

/** Facts: the profile's page has a section "Privacy & Security" with a choice about sharing for training, off at first. How it is worded is not known: the labels were made up for this replica. */
export const together: ServiceReplica = {
  service: 'together',
  signedOut: 'https://api.together.ai/signin?redirectUrl={path}',
  pages: [
    {
      id: 'profile',
      at: ['https://api.together.ai/settings/profile', 'https://api.together.xyz/settings/profile'],
      title: 'Together AI',
      nav: ['Profile', 'API keys', 'Billing', 'Organization'],
      blocks: [
        { h: 'Profile', level: 1 },
        { field: 'text', label: 'Name' },
        { h: 'Privacy & Security', level: 2 },
        { w: { id: 'store', is: 'radix', label: 'Storing, as this replica calls it', initial: 'on' } },
        {
          w: {
            id: 'sharing',
            setting: 'data-sharing',
            is: 'radix',
            label: 'Sharing, as this replica calls it',
            refuses: 'off',
            allows: 'on',
          },
        },
        { danger: 'Delete account' },
      ],
    },
  ],
};
