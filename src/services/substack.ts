import type { Service } from '../catalog/schema.ts';

/** Substack: one switch for each publication, on its own dashboard; a publication may live on a domain of its own. */
export const substack: Service = {
  id: 'substack',
  name: 'Substack',
  letters: 'Sb',
  hosts: ['https://*.substack.com/*'],
  selfHosted: true,
  signedOut: ['https://substack.com/sign-in*'],
  settings: [
    {
      id: 'block-ai-training',
      name: 'Block AI training',
      remedy: 'control',
      pages: ['https://:instance(.+)/publish/settings{/}?'],
      path: ['Dashboard', 'Settings', 'Privacy, until 2025 “Publication details”'],
      control: {
        labels: [
          { lang: 'en', text: 'Block AI training', refuses: 'on' },
          { lang: 'en', text: 'Opt out of AI training', refuses: 'on' },
        ],
        kinds: ['switch', 'checkbox'],
      },
      plans: 'Owners and administrators of a publication. Each publication has its own switch.',
      doesNotCover: [
        'It asks AI tools not to train. Only those that respect it do.',
        'It may make the publication harder to find in such tools.',
        'It is one publication’s switch: your others have their own.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Substack support (20382615953556)',
          url: 'https://support.substack.com/hc/en-us/articles/20382615953556',
          date: '2023-10',
        },
        {
          what: 'Report of a writer: the wording of 2026 and its place',
          url: 'https://redlib.cjs-cloud.com/r/Substack/comments/1t9b8f5/opt_out_of_ai_training/',
          date: '2026-05-10',
        },
      ],
    },
  ],
};
