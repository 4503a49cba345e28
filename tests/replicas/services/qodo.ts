import type { ServiceReplica } from './kit/model.ts';

/** Facts: Account Settings, a switch "Data Utilization". Neither address nor markup is known; the neighbours were made up here. */
export const qodo: ServiceReplica = {
  service: 'qodo',
  signedOut: 'https://app.qodo.ai/signin',
  pages: [
    {
      id: 'app',
      at: ['https://app.qodo.ai/', 'https://app.qodo.ai/account'],
      title: 'Qodo',
      way: ['Account Settings'],
      blocks: [
        {
          tabs: 'side',
          as: 'link',
          items: [
            { name: 'Home', blocks: [{ h: 'Repositories', level: 1 }] },
            {
              name: 'Account Settings',
              blocks: [
                { h: 'Account Settings', level: 1 },
                { w: { id: 'mail', is: 'div-switch', label: 'E-mail notifications', initial: 'on' } },
                {
                  w: {
                    id: 'data',
                    setting: 'data-utilization',
                    is: 'div-switch',
                    loose: true,
                    label: 'Data Utilization',
                    help: 'Let us use your code to improve our models.',
                    refuses: 'off',
                    allows: 'on',
                  },
                },
                { danger: 'Delete account' },
              ],
            },
          ],
        },
      ],
    },
  ],
};
