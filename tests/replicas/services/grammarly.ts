import type { ServiceReplica } from './kit/model.ts';

const signedOut = 'https://www.grammarly.com/signin?app=account';

/**
 * Facts: a toggle on which a green check mark is drawn; saves by itself; no selectors. The administrator's page is
 * another, with the same words.
 */
export const grammarly: ServiceReplica = {
  service: 'grammarly',
  signedOut,
  pages: [
    {
      id: 'privacy',
      at: ['https://account.grammarly.com/security/privacy'],
      title: 'Grammarly',
      nav: ['Profile', 'Subscription', 'Security', 'Privacy'],
      blocks: [
        { h: 'Privacy', level: 1 },
        {
          w: {
            id: 'individual',
            setting: 'individual',
            is: 'toggle',
            label: 'Product Improvement and Training',
            help: 'Allow your content to be used to train our models and improve our product for everyone.',
            refuses: 'off',
            allows: 'on',
          },
        },
        { danger: 'Delete account' },
        { danger: 'Request personal data export' },
      ],
    },
    {
      id: 'admin',
      at: ['https://account.grammarly.com/admin/data_settings'],
      title: 'Grammarly',
      nav: ['Members', 'Analytics', 'Data Settings'],
      blocks: [
        { h: 'Data Settings', level: 1 },
        { w: { id: 'confidential', is: 'toggle', label: 'Confidential mode', initial: 'off' } },
        {
          w: {
            id: 'organisation',
            setting: 'organisation',
            is: 'toggle',
            label: 'Product Improvement and Training',
            refuses: 'off',
            allows: 'on',
          },
        },
      ],
    },
  ],
};
