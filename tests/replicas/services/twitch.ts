import type { ServiceReplica } from './kit/model.ts';

/**
 * Facts: at the very foot of the page; Twitch's toggle on all its settings pages, whose label is the drawn switch; saves by
 * itself; the whole text of the row. How title, explanation and toggle stand to each other is not known.
 */
export const twitch: ServiceReplica = {
  service: 'twitch',
  signedOut: 'https://www.twitch.tv/login?client_id=r',
  pages: [
    {
      id: 'security',
      at: ['https://www.twitch.tv/settings/security', 'https://www.twitch.tv/settings/privacy'],
      title: 'Twitch',
      nav: ['Profile', 'Prime Gaming', 'Channel and Videos', 'Security and Privacy', 'Notifications'],
      blocks: [
        { h: 'Security', level: 3 },
        { danger: 'Sign Out Everywhere' },
        { h: 'Privacy', level: 3 },
        { w: { id: 'whispers', is: 'twitch', loose: true, label: 'Block Whispers from Strangers', initial: 'on' } },
        { w: { id: 'gifts', is: 'twitch', loose: true, label: 'Hide Subscription Gift Counts', initial: 'off' } },
        {
          w: {
            id: 'training',
            setting: 'generative-ai',
            is: 'twitch',
            loose: true,
            label: 'Training for Generative AI',
            help: 'Allow your channel content to train generative AI content models at Amazon. Turning this off does not opt you out of Twitch and Amazon using your channel content for other purposes described in the Twitch Privacy Notice, including using AI-supported Twitch features that benefit the community by facilitating streamer growth and monetization (such as real-time sponsorship campaign assistance), viewer discovery (such as recommendations), and community safety (such as AutoMod). Learn more',
            refuses: 'off',
            allows: 'on',
          },
        },
      ],
    },
  ],
};
