import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: "Edit Profile" on the settings page opens the form with the box; Save asks for a one-time code by e-mail or phone,
 * and nothing is kept without it. The page says in a sentence that data may be used. No markup was seen; the neighbours were made up here.
 */
export const starlink: ServiceReplica = {
  service: 'starlink',
  signedOut: 'https://www.starlink.com/auth/login?ReturnUrl={url}',
  pages: [
    {
      id: 'settings',
      at: ['https://www.starlink.com/account/settings', 'https://starlink.com/account/settings'],
      title: 'Starlink',
      nav: ['Home', 'Subscriptions', 'Orders', 'Billing', 'Support', 'Settings'],
      way: ['Edit Profile'],
      code: { title: 'Verify it’s you', label: 'Enter the code we sent you', press: 'Verify' },
      blocks: [
        { h: 'Settings', level: 1 },
        { h: 'Profile', level: 2 },
        { p: 'You are allowing your data to be used to train AI models' },
        { button: 'Edit Profile', opens: 'profile' },
        { danger: 'Transfer account' },
        { danger: 'Delete account' },
      ],
      dialogs: {
        profile: {
          name: 'Edit Profile',
          blocks: [
            { field: 'text', label: 'Name' },
            { field: 'text', label: 'Phone' },
            { w: { id: 'news', is: 'native', label: 'Send me marketing e-mails', initial: 'on', deferred: true } },
            {
              w: {
                id: 'training',
                setting: 'ai-training',
                is: 'native',
                label: "Share personal data with Starlink's trusted collaborators to train AI models",
                refuses: 'off',
                allows: 'on',
                deferred: true,
              },
            },
            { save: 'Save' },
          ],
        },
      },
    },
  ],
};
