import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: one switch in the account's settings, one for the workspace; the account's was called "Data collection opt
 * out" until August 2026 and meant the opposite; saves by itself; locked for Business and Enterprise. No markup was
 * seen.
 */
export const lovable: ServiceReplica = {
  service: 'lovable',
  signedOut: 'https://lovable.dev/login?redirect={path}',
  pages: [
    {
      id: 'settings',
      at: ['https://lovable.dev/settings', 'https://lovable.dev/settings/account'],
      title: 'Lovable',
      ways: { 'account-training': ['AI model training'], 'workspace-training': ['Privacy & security'] },
      blocks: [
        {
          tabs: 'settings',
          as: 'button',
          items: [
            {
              name: 'Account settings',
              blocks: [
                { h: 'Account settings', level: 1 },
                { w: { id: 'sound', is: 'radix', label: 'Generation complete sound', initial: 'on' } },
                { danger: 'Delete account' },
              ],
            },
            {
              name: 'AI model training',
              blocks: [
                { h: 'AI model training', level: 2 },
                {
                  w: {
                    id: 'account',
                    setting: 'account-training',
                    is: 'radix',
                    label: 'On Your Customer Content',
                    help: 'Allow training on your customer content.',
                    refuses: 'off',
                    allows: 'on',
                  },
                },
              ],
            },
            {
              name: 'Privacy & security',
              blocks: [
                { h: 'Privacy & security', level: 2 },
                { w: { id: 'visibility', is: 'radix', label: 'Restrict external publishing', initial: 'off' } },
                { h: 'AI model training', level: 3 },
                {
                  w: {
                    id: 'workspace',
                    setting: 'workspace-training',
                    is: 'radix',
                    label: 'On Workspace Data',
                    refuses: 'off',
                    allows: 'on',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
