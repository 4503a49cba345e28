import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: "Change preference" opens a dialog with three toggles (work product, communications, other data);
 * `aria-pressed`, no input. How they are worded is not known: the labels were made up here.
 */
export const upwork: ServiceReplica = {
  service: 'upwork',
  signedOut: 'https://www.upwork.com/ab/account-security/login?redir={path}',
  pages: [
    {
      id: 'profile',
      at: ['https://www.upwork.com/freelancers/settings/profile', 'https://www.upwork.com/nx/settings/profile'],
      title: 'Upwork',
      nav: ['My info', 'Billing & Payments', 'Password & Security', 'Profile settings'],
      way: ['Change preference'],
      blocks: [
        { h: 'Profile settings', level: 1 },
        { h: 'AI preferences', level: 2 },
        { button: 'Change preference', opens: 'ai' },
        { danger: 'Close my account' },
      ],
      dialogs: {
        ai: {
          name: 'AI preferences',
          blocks: [
            {
              w: {
                id: 'work',
                setting: 'ai-preferences',
                is: 'air3',
                label: 'Work product, as this replica calls it',
                refuses: 'off',
                allows: 'on',
              },
            },
            { w: { id: 'messages', is: 'air3', label: 'Communications, as this replica calls it', initial: 'on' } },
            {
              w: { id: 'platform', is: 'air3', label: 'Other platform data, as this replica calls it', initial: 'on' },
            },
          ],
        },
      },
    },
  ],
};
