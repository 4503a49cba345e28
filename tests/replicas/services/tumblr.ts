import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: one page for each blog, a switch that saves by itself, hashed classes; no public markup. The label names the
 * blog, and the switch is on where the blog discourages search.
 */
export const tumblr: ServiceReplica = {
  service: 'tumblr',
  signedOut: 'https://www.tumblr.com/login?redirect_to={path}',
  pages: [
    {
      id: 'blog',
      at: ['https://www.tumblr.com/settings/blog/yarn-replica', 'https://www.tumblr.com/settings/blog/second-skein'],
      routes: ['https://www.tumblr.com/settings/blog/:instance{/}?'],
      title: 'Tumblr',
      nav: ['Account', 'Dashboard', 'Notifications', 'Privacy', 'yarn-replica', 'second-skein'],
      blocks: [
        { h: '{instance}', level: 1 },
        {
          box: [
            { h: 'Visibility', level: 2 },
            {
              w: {
                id: 'hide-logged-out',
                is: 'tumblr',
                label: 'Hide {instance} from people without an account',
                initial: 'off',
              },
            },
            {
              w: { id: 'discourage-search', is: 'tumblr', label: 'Discourage searching of {instance}', initial: 'off' },
            },
            {
              w: {
                id: 'third-party-sharing',
                setting: 'third-party-sharing',
                is: 'tumblr',
                label: 'Prevent third-party sharing for {instance}',
                help: 'This stops us from sharing your blog’s public content with our licensed network of content and research partners, including those that train AI models.',
                refuses: 'on',
                allows: 'off',
              },
            },
            { w: { id: 'mature', is: 'tumblr', label: 'This blog contains mature content', initial: 'off' } },
          ],
        },
        { danger: 'Delete {instance}' },
      ],
    },
  ],
};
