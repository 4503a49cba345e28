import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: the dashboard; the main control is in the editor; inverted: on refuses; a team's administrator may enforce it.
 * No markup was seen.
 */
export const cursor: ServiceReplica = {
  service: 'cursor',
  signedOut: 'https://authenticator.cursor.sh/?client_id=r&state=1',
  pages: [
    {
      id: 'dashboard',
      at: ['https://cursor.com/dashboard', 'https://www.cursor.com/dashboard', 'https://cursor.com/dashboard/settings'],
      title: 'Cursor',
      way: ['Settings'],
      blocks: [
        {
          tabs: 'dashboard',
          as: 'button',
          items: [
            { name: 'Overview', blocks: [{ h: 'Your usage', level: 1 }] },
            {
              name: 'Settings',
              blocks: [
                { h: 'Settings', level: 1 },
                { w: { id: 'sharing', is: 'radix', label: 'Shared conversations', initial: 'off' } },
                {
                  w: {
                    id: 'privacy',
                    setting: 'privacy-mode',
                    is: 'radix',
                    label: 'Privacy Mode',
                    help: 'Your code is not used for training.',
                    refuses: 'on',
                    allows: 'off',
                  },
                },
                { danger: 'Revoke' },
                { danger: 'Delete Account' },
              ],
            },
          ],
        },
      ],
    },
  ],
};
