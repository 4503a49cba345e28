import type { ServiceReplica } from './kit/model.ts';

/** Facts: a switch in the profile's settings, inverted: on refuses. Its label is not known and was made up here. */
export const windsurf: ServiceReplica = {
  service: 'windsurf',
  pages: [
    {
      id: 'profile',
      at: ['https://windsurf.com/profile', 'https://codeium.com/profile'],
      title: 'Windsurf',
      blocks: [
        { h: 'Profile', level: 1 },
        { w: { id: 'zdr', setting: 'zero-data-retention', is: 'radix', label: 'Zero retention, as this replica calls it', refuses: 'on', allows: 'off' } },
        { w: { id: 'mail', is: 'radix', label: 'Product e-mails', initial: 'on' } },
        { danger: 'Delete account' },
      ],
    },
  ],
};
