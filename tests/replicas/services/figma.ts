import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: by plan a tab of the team or a dialog ("Manage AI settings"); a second switch beside it, "AI features"; saves
 * by itself. No markup and no address of the page.
 */
export const figma: ServiceReplica = {
  service: 'figma',
  signedOut: 'https://www.figma.com/login?cont={path}',
  plain: ['https://www.figma.com/files/'],
  pages: [
    {
      id: 'starter',
      at: ['https://www.figma.com/files/team/1144/all-projects', 'https://www.figma.com/files/team/1144/settings'],
      title: 'Figma',
      way: ['View settings', 'Settings', 'Manage AI settings'],
      blocks: [{ h: 'All projects', level: 1 }, { button: 'View settings', opens: 'team' }, { danger: 'Delete team' }],
      dialogs: {
        team: {
          name: 'Team settings',
          blocks: [
            {
              tabs: 'team',
              items: [
                { name: 'Members', blocks: [{ p: 'Sam Replica' }] },
                {
                  name: 'Settings',
                  blocks: [
                    { h: 'AI', level: 3 },
                    { button: 'Manage AI settings', opens: 'ai' },
                    { danger: 'Leave team' },
                  ],
                },
              ],
            },
          ],
        },
        ai: {
          name: 'AI settings',
          blocks: [
            { w: { id: 'features', is: 'radix', label: 'AI features', initial: 'on' } },
            {
              w: {
                id: 'training',
                setting: 'content-training',
                is: 'radix',
                label: 'Content training',
                help: 'Allow Figma to train its models on your content.',
                refuses: 'off',
                allows: 'on',
              },
            },
          ],
        },
      },
    },
  ],
};
