import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: profile name, All settings, Preferences; order of the page, in which it is not the first switch; rows without
 * a name of their own; saves by itself. No address of the page is known, only the folders that it is in.
 */
export const perplexity: ServiceReplica = {
  service: 'perplexity',
  signedOut: 'https://www.perplexity.ai/sign-in?next={path}',
  pages: [
    {
      id: 'settings',
      at: [
        'https://www.perplexity.ai/account/preferences',
        'https://www.perplexity.ai/settings/preferences',
        'https://www.perplexity.ai/account/details',
      ],
      title: 'Perplexity',
      way: ['Preferences'],
      blocks: [
        {
          tabs: 'settings',
          as: 'link',
          items: [
            {
              name: 'Account',
              blocks: [
                { h: 'Account', level: 1 },
                { danger: 'Sign out of all sessions' },
                { danger: 'Delete account' },
              ],
            },
            {
              name: 'Preferences',
              blocks: [
                { h: 'Preferences', level: 1 },
                {
                  w: {
                    id: 'appearance',
                    is: 'select',
                    label: 'Appearance',
                    options: [
                      { value: 'system', text: 'System (Light)' },
                      { value: 'dark', text: 'Dark' },
                    ],
                    initial: 'system',
                  },
                },
                {
                  w: {
                    id: 'suggest',
                    is: 'radix',
                    loose: true,
                    label: 'Autosuggest',
                    help: 'Enable dropdown and tab-complete suggestions while typing a query',
                    initial: 'on',
                  },
                },
                { w: { id: 'widgets', is: 'radix', loose: true, label: 'Homepage widgets', initial: 'on' } },
                { h: 'Artificial intelligence', level: 2 },
                {
                  w: {
                    id: 'model',
                    is: 'select',
                    label: 'Model',
                    options: [
                      { value: 'best', text: 'Best' },
                      { value: 'sonar', text: 'Sonar' },
                    ],
                    initial: 'best',
                  },
                },
                {
                  w: {
                    id: 'retention',
                    setting: 'ai-data-retention',
                    is: 'radix',
                    loose: true,
                    label: 'AI data retention',
                    help: 'AI Data Retention allows Perplexity to use your searches to improve AI models. Turn this setting off if you wish to exclude your data from this process.',
                    refuses: 'off',
                    allows: 'on',
                  },
                },
              ],
            },
            {
              name: 'Personalization',
              blocks: [{ w: { id: 'memory', is: 'radix', loose: true, label: 'Memory', initial: 'on' } }],
            },
          ],
        },
      ],
    },
  ],
};
