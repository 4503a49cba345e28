import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: Settings, Channel, Advanced settings; a box, off at first, then a choice of companies, then Save. No markup
 * was seen: Studio's own elements.
 */
export const youtube: ServiceReplica = {
  service: 'youtube',
  signedOut: 'https://accounts.google.com/v3/signin/identifier?continue={url}',
  pages: [
    {
      id: 'studio',
      at: ['https://studio.youtube.com/', 'https://studio.youtube.com/channel/UC0replica'],
      routes: ['https://studio.youtube.com/channel/*'],
      title: 'YouTube Studio',
      way: ['Settings', 'Channel', 'Advanced settings'],
      blocks: [
        { h: 'Channel dashboard', level: 1 },
        { button: 'Settings', opens: 'settings' },
      ],
      dialogs: {
        settings: {
          name: 'Settings',
          blocks: [
            {
              tabs: 'settings',
              as: 'button',
              items: [
                {
                  name: 'General',
                  blocks: [
                    {
                      w: {
                        id: 'currency',
                        is: 'select',
                        label: 'Currency',
                        options: [{ value: 'usd', text: 'US Dollar' }],
                        initial: 'usd',
                      },
                    },
                  ],
                },
                {
                  name: 'Channel',
                  blocks: [
                    {
                      tabs: 'channel',
                      items: [
                        { name: 'Basic info', blocks: [{ field: 'text', label: 'Keywords' }] },
                        {
                          name: 'Advanced settings',
                          blocks: [
                            {
                              w: {
                                id: 'kids',
                                is: 'radios',
                                title: 'Audience',
                                label: 'Audience',
                                options: [
                                  { value: 'yes', text: 'Yes, set this channel as made for kids' },
                                  { value: 'no', text: 'No, set this channel as not made for kids' },
                                ],
                                initial: 'no',
                                deferred: true,
                              },
                            },
                            {
                              w: {
                                id: 'captions',
                                is: 'ytcp',
                                label: 'Don’t show potentially inappropriate words',
                                initial: 'on',
                                deferred: true,
                              },
                            },
                            { h: 'Third-party training', level: 3 },
                            {
                              p: 'An unchecked box means third-party companies aren’t allowed to train AI models using your content.',
                            },
                            {
                              w: {
                                id: 'training',
                                setting: 'third-party-training',
                                is: 'ytcp',
                                label: 'Allow third-party companies to train AI models using my content',
                                refuses: 'off',
                                allows: 'on',
                                deferred: true,
                              },
                            },
                            {
                              w: {
                                id: 'ads',
                                is: 'ytcp',
                                label: 'Disable interest-based ads',
                                initial: 'off',
                                deferred: true,
                              },
                            },
                          ],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
            { danger: 'Remove YouTube content' },
            { save: 'Save', saved: 'Settings saved' },
          ],
        },
      },
    },
  ],
};
