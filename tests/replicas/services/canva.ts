import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: two permissions (usage data, content), each with a description and a switch. How they are worded is not known:
 * both labels were made up for this replica.
 */
export const canva: ServiceReplica = {
  service: 'canva',
  signedOut: 'https://www.canva.com/login/?redirect={path}',
  pages: [
    {
      id: 'privacy',
      at: [
        'https://www.canva.com/settings/privacy-preferences',
        'https://www.canva.com/de_de/settings/privacy-preferences',
      ],
      title: 'Canva',
      nav: ['Your account', 'Login & Security', 'Privacy preferences', 'Billing'],
      blocks: [
        { h: 'Privacy preferences', level: 1 },
        { w: { id: 'usage', is: 'div-switch', label: 'Usage, as this replica calls it', initial: 'on' } },
        {
          w: {
            id: 'content',
            setting: 'ai-training',
            is: 'div-switch',
            label: 'Content, as this replica calls it',
            refuses: 'off',
            allows: 'on',
          },
        },
        { danger: 'Delete my account' },
      ],
    },
  ],
};
