import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: a row that opens a dialog; two radio buttons with sentences below; no Save is documented. No markup was seen.
 */
export const medium: ServiceReplica = {
  service: 'medium',
  signedOut: 'https://medium.com/m/signin?operation=login&redirect={url}',
  pages: [
    {
      id: 'settings',
      at: ['https://medium.com/me/settings', 'https://medium.com/me/settings/account'],
      title: 'Medium',
      way: ['Third-party AI and your stories'],
      blocks: [
        { h: 'Settings', level: 1 },
        { button: 'Email address', opens: 'email' },
        { button: 'Third-party AI and your stories', opens: 'ai' },
        {
          w: {
            id: 'claps',
            is: 'native',
            label: 'Allow readers to leave private notes on your stories',
            initial: 'on',
          },
        },
        { danger: 'Deactivate account' },
        { danger: 'Delete account' },
      ],
      dialogs: {
        email: { name: 'Email address', blocks: [{ field: 'email', label: 'Email' }] },
        ai: {
          name: 'Third-party AI and your stories',
          blocks: [
            {
              w: {
                id: 'ai',
                setting: 'third-party-ai',
                is: 'radios',
                label: 'Minimize third-party training',
                names: 'minimize',
                refuses: 'minimize',
                allows: 'reach',
                options: [
                  {
                    value: 'reach',
                    text: 'Prioritize maximum reach (Default)',
                    help: 'Ask AI companies not to train on your stories, unless doing so would also stop them from directly crediting your work and sending readers to it.',
                  },
                  {
                    value: 'minimize',
                    text: 'Minimize third-party training',
                    help: 'Ask all AI companies not to train on your stories, even if it means they may no longer directly credit your work and send readers to it.',
                  },
                ],
              },
            },
          ],
        },
      },
    },
  ],
};
