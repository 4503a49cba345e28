import type { ServiceReplica } from './kit/model.ts';

/** Facts: "Content Preferences", a row with a link and a switch, known through copies of the page only. */
export const quora: ServiceReplica = {
  service: 'quora',
  signedOut: 'https://www.quora.com/login',
  pages: [
    {
      id: 'privacy',
      at: ['https://www.quora.com/settings/privacy', 'https://es.quora.com/settings/privacy'],
      title: 'Quora',
      nav: ['Account', 'Subscriptions & Purchases', 'Privacy', 'Email & Notifications', 'Languages'],
      blocks: [
        { h: 'Inbox Preferences', level: 2 },
        {
          w: {
            id: 'messages',
            is: 'radios',
            label: 'Messages',
            title: 'Who can send you messages?',
            options: [
              { value: 'all', text: 'Anyone on Quora' },
              { value: 'followed', text: 'People I follow' },
            ],
            initial: 'all',
          },
        },
        { h: 'Content Preferences', level: 2 },
        {
          w: { id: 'adult', is: 'div-switch', loose: true, label: 'Allow adult content in your feed', initial: 'off' },
        },
        {
          w: {
            id: 'llm',
            setting: 'llm-training',
            is: 'div-switch',
            loose: true,
            label: 'Allow large language models to be trained on your content',
            help: 'Learn more',
            refuses: 'off',
            allows: 'on',
          },
        },
        {
          w: {
            id: 'search',
            is: 'div-switch',
            loose: true,
            label: 'Allow search engines to index your name',
            initial: 'on',
          },
        },
        { h: 'Delete or Deactivate Your Account', level: 2 },
        { danger: 'Deactivate Account' },
        { danger: 'Delete Account' },
      ],
    },
  ],
};
