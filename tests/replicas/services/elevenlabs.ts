import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: the profile's menu, three levels down; neither page nor markup is known. The names on the way were made up
 * here.
 */
export const elevenlabs: ServiceReplica = {
  service: 'elevenlabs',
  signedOut: 'https://elevenlabs.io/app/sign-in?redirect={path}',
  pages: [
    {
      id: 'app',
      at: ['https://elevenlabs.io/app/settings', 'https://elevenlabs.io/app/home'],
      title: 'ElevenLabs',
      way: ['Sam Replica', 'Data use'],
      blocks: [
        { h: 'Home', level: 1 },
        { button: 'Sam Replica', opens: 'menu' },
      ],
      dialogs: {
        menu: {
          name: 'Profile',
          menu: true,
          blocks: [{ button: 'Data use', opens: 'data', as: 'menuitem' }, { danger: 'Sign out' }],
        },
        data: {
          name: 'Data use',
          blocks: [
            {
              w: {
                id: 'improve',
                setting: 'improve-models',
                is: 'radix',
                label: 'Improve models for everyone',
                refuses: 'off',
                allows: 'on',
              },
            },
            { danger: 'Delete all data' },
          ],
        },
      },
    },
  ],
};
