import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Settings, Website, Crawlers: a panel over the site; two boxes; Save. No markup was seen, and the deeper
 * address is inferred.
 */
export const squarespace: ServiceReplica = {
  service: 'squarespace',
  signedOut: 'https://login.squarespace.com/?continue={url}',
  pages: [
    {
      id: 'config',
      at: ['https://yarn-shop.squarespace.com/config/', 'https://yarn-shop.squarespace.com/config/settings'],
      routes: ['https://:instance.squarespace.com/config{/*}?'],
      title: 'Squarespace',
      way: ['Settings', 'Website', 'Crawlers'],
      blocks: [
        { h: 'Home', level: 1 },
        { button: 'Settings', opens: 'settings' },
      ],
      dialogs: {
        settings: { name: 'Settings', blocks: [{ button: 'Website', opens: 'website' }, { danger: 'Delete site' }] },
        website: { name: 'Website', blocks: [{ button: 'Crawlers', opens: 'crawlers' }] },
        crawlers: {
          name: 'Crawlers',
          blocks: [
            {
              w: { id: 'search', is: 'native', label: 'Block search engine crawlers', initial: 'off', deferred: true },
            },
            {
              w: {
                id: 'ai',
                setting: 'ai-crawlers',
                is: 'native',
                label: 'Block known artificial intelligence crawlers',
                refuses: 'on',
                allows: 'off',
                deferred: true,
              },
            },
            { save: 'Save' },
          ],
        },
      },
    },
  ],
};
