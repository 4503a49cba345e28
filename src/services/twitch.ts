import type { Service } from '../catalog/schema.ts';

/** Twitch: a switch at the foot of Security and Privacy, with a long explanation between its title and the switch. */
export const twitch: Service = {
  id: 'twitch',
  name: 'Twitch',
  letters: 'Tw',
  hosts: ['https://www.twitch.tv/*'],
  signedOut: ['https://www.twitch.tv/login*'],
  settings: [
    {
      id: 'generative-ai',
      name: 'Training for Generative AI',
      remedy: 'control',
      pages: ['https://www.twitch.tv/settings/security{/}?', 'https://www.twitch.tv/settings/privacy{/}?'],
      open: 'https://www.twitch.tv/settings/security',
      path: ['Settings', 'Security and Privacy', 'Training for Generative AI, at the foot of the page'],
      control: {
        labels: [{ lang: 'en', text: 'Training for Generative AI', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        headings: ['Training for Generative AI'],
      },
      plans: 'Every channel, since 12 August 2026. In a desktop browser.',
      doesNotCover: [
        'Chat follows the owner of the channel: what you write in another channel’s chat is that channel’s choice.',
        'Twitch and Amazon go on using a channel’s content for other AI: AutoMod, captions, recommendations, help with sponsorships.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', since: '2026-08-12' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'The Verge: the tab, the whole text of the row, and that it was on',
          url: 'https://www.theverge.com/tech/979112/twitch-streamers-can-now-opt-out-from-training-amazons-ai',
          date: '2026-08-12',
        },
        {
          what: 'TechCrunch',
          url: 'https://techcrunch.com/2026/08/12/amazon-will-train-on-twitch-streamers-content-by-default-unless-they-opt-out/',
          date: '2026-08-12',
        },
        {
          what: 'The Register',
          url: 'https://www.theregister.com/offbeat/2026/08/13/twitch-feeds-your-streams-to-amazons-ai-unless-you-tell-it-to-stop/5287258',
          date: '2026-08-13',
        },
        {
          what: 'FrankerFaceZ issues 1877 and 1879: where it is, and a screenshot',
          url: 'https://github.com/FrankerFaceZ/FrankerFaceZ/issues/1879',
          date: '2026-08-14',
        },
        {
          what: 'technews.tw: its place on the page, and chat',
          url: 'https://technews.tw/2026/08/14/twitch-opts-all-streamers-into-amazon-ai-training-by-default/',
          date: '2026-08-14',
        },
        { what: 'Userscripts (public repositories): markup of Twitch’s switches in general' },
      ],
    },
  ],
};
