import type { Service } from '../catalog/schema.ts';

/** Medium: a choice of two behind a row of the account's settings. */
export const medium: Service = {
  id: 'medium',
  name: 'Medium',
  letters: 'Me',
  hosts: ['https://medium.com/*'],
  signedOut: ['https://medium.com/m/signin*'],
  settings: [
    {
      id: 'third-party-ai',
      name: 'Third-party AI and your stories',
      remedy: 'control',
      pages: ['https://medium.com/me/settings{/account}?{/}?'],
      open: 'https://medium.com/me/settings',
      overlay: true,
      path: ['your picture', 'Settings', 'Account', 'Third-party AI and your stories'],
      control: {
        labels: [
          { lang: 'en', text: 'Minimize third-party training', refuses: 'on' },
          { lang: 'en', text: 'Third-party AI and your stories', refuses: 'on' },
        ],
        kinds: ['radio'],
        items: {
          on: ['Minimize third-party training'],
          off: ['Prioritize maximum reach (Default)', 'Prioritize maximum reach'],
        },
        reveal: [{ press: ['Third-party AI and your stories'] }],
      },
      plans: 'Writers',
      doesNotCover: [
        'It asks AI companies not to train. Only those that respect it do.',
        'They may then no longer credit your stories or send readers to them.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Medium Help (39084471091991)',
          url: 'https://help.medium.com/hc/en-us/articles/39084471091991-Managing-Your-Third-Party-AI-Settings',
          date: '2026',
        },
        {
          what: 'thehuman2ai.com on the announcement',
          url: 'https://thehuman2ai.com/writing/best-practices/medium-writers-ai-training-control',
          date: '2026-03-19',
        },
      ],
    },
  ],
};
