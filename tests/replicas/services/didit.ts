import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Settings, Account; a switch in "Privacy and data usage"; turning it off asks, with "Opt out"; then a badge
 * "Opted out".
 */
export const didit: ServiceReplica = {
  service: 'didit',
  signedOut: 'https://business.didit.me/auth/login',
  pages: [
    {
      id: 'console',
      at: ['https://business.didit.me/', 'https://business.didit.me/console/settings'],
      title: 'Didit Business Console',
      unread: true,
      way: ['Settings', 'Account'],
      blocks: [
        {
          tabs: 'side',
          as: 'link',
          items: [
            { name: 'Home', blocks: [{ h: 'Home', level: 1 }] },
            {
              name: 'Settings',
              blocks: [
                {
                  tabs: 'settings',
                  items: [
                    { name: 'Organization', blocks: [{ field: 'text', label: 'Name' }] },
                    {
                      name: 'Account',
                      blocks: [
                        { h: 'Privacy and data usage', level: 2 },
                        {
                          w: {
                            id: 'training',
                            setting: 'model-training',
                            is: 'radix',
                            label: "Allow Didit to use my organization's verification data to improve models",
                            refuses: 'off',
                            allows: 'on',
                            confirm: {
                              when: 'off',
                              title: 'Opt out of model improvement?',
                              press: 'Opt out',
                              badge: 'Opted out',
                            },
                          },
                        },
                        { h: 'Danger zone', level: 2 },
                        { danger: 'Delete account' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
