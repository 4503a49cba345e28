import type { ServiceReplica } from './kit/model.ts';

/** Facts: Account Settings, AI settings, "the green switch". Its words are not known and were made up here. */
export const academia: ServiceReplica = {
  service: 'academia',
  pages: [
    {
      id: 'settings',
      at: ['https://www.academia.edu/settings', 'https://www.academia.edu/settings/ai'],
      title: 'Academia.edu',
      nav: ['Account', 'Email', 'Privacy', 'AI settings'],
      blocks: [
        { h: 'AI settings', level: 1 },
        {
          w: {
            id: 'ai',
            setting: 'ai-features',
            is: 'toggle',
            label: 'AI features, as this replica calls it',
            refuses: 'off',
            allows: 'on',
          },
        },
        { w: { id: 'podcast', is: 'toggle', label: 'Podcasts, as this replica calls it', initial: 'on' } },
        { danger: 'Delete account' },
      ],
    },
  ],
};
