import type { ServiceReplica } from './kit/model.ts';

const shared = {
  title: 'Vercel',
  nav: ['General', 'Billing', 'Data Preferences', 'Security'],
};

/**
 * Facts: a page "Data Preferences" of its own, for an account and for each team; the words at the switch are not known
 * and were made up here.
 */
export const vercel: ServiceReplica = {
  service: 'vercel',
  signedOut: 'https://vercel.com/login?next={path}',
  pages: [
    {
      id: 'data',
      at: [
        'https://vercel.com/account/settings/data-preferences',
        'https://vercel.com/knitters/~/settings/data-preferences',
      ],
      ...shared,
      blocks: [
        { h: 'Data Preferences', level: 2 },
        {
          w: {
            id: 'training',
            setting: 'data-preferences',
            is: 'geist',
            label: 'Model training, as this replica calls it',
            help: 'Code and chats may be used to train models.',
            refuses: 'off',
            allows: 'on',
          },
        },
      ],
    },
  ],
};
