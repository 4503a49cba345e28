import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: a row of the account's settings, inverted: on refuses; "Delete Account" further down on the same page. By an older
 * guide the choice is in the profile, under a label that nobody has given. Markup and neighbours were made up here.
 */
export const windsurf: ServiceReplica = {
  service: 'windsurf',
  signedOut: 'https://windsurf.com/account/login?redirect={path}',
  pages: [
    {
      id: 'settings',
      at: ['https://windsurf.com/settings'],
      title: 'Windsurf',
      blocks: [
        { h: 'Settings', level: 1 },
        { field: 'email', label: 'Email' },
        {
          w: {
            id: 'telemetry',
            setting: 'zero-data-retention',
            is: 'radix',
            label: 'Disable Telemetry',
            refuses: 'on',
            allows: 'off',
          },
        },
        { w: { id: 'mail', is: 'radix', label: 'Product e-mails', initial: 'on' } },
        { danger: 'Delete Account' },
      ],
    },
    {
      id: 'profile',
      at: ['https://windsurf.com/profile', 'https://codeium.com/profile'],
      title: 'Windsurf',
      blocks: [
        { h: 'Profile', level: 1 },
        { w: { id: 'zdr', is: 'radix', label: 'Zero retention, as this replica calls it', initial: 'off' } },
        { danger: 'Delete Account' },
      ],
    },
  ],
};
