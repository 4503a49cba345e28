import type { Service } from '../catalog/schema.ts';

/**
 * Vercel and v0: a page of its own for the choice, in an account and in each team. How the row is worded is not known.
 */
export const vercel: Service = {
  id: 'vercel',
  name: 'Vercel',
  letters: 'Ve',
  hosts: ['https://vercel.com/*'],
  signedOut: ['https://vercel.com/login*'],
  settings: [
    {
      id: 'data-preferences',
      name: 'Data Preferences: model training',
      remedy: 'control',
      pages: [
        'https://vercel.com/account/settings/data-preferences{/}?',
        'https://vercel.com/:instance/~/settings/data-preferences{/}?',
      ],
      open: 'https://vercel.com/account/settings/data-preferences',
      path: ['Team Settings', 'Data Preferences'],
      control: {
        labels: [],
        kinds: ['switch', 'checkbox'],
        headings: ['Data Preferences'],
        dedicated: { refuses: 'off' },
      },
      plans:
        'On at first for Hobby and for trials of Pro, off for paid Pro; Enterprise is excluded. By one source v0’s Free and Premium plans start with it on too. Each team has its own.',
      doesNotCover: [
        'Data for fixing incidents, performance and abuse cannot be refused on Hobby and Pro.',
        'What was passed on before stays with whoever received it.',
        'Training already done stays done.',
      ],
      default: [
        { stands: 'allowed', plans: ['Hobby', 'Trials of Pro'], since: '2026-03-31' },
        { stands: 'refused', plans: ['Paid Pro'] },
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'Checklist for data processing agreements (public repository): the address', date: '2026' },
        { what: 'A company’s list of processors (public repository): the same address', date: '2026' },
        {
          what: 'Telegram channel with Vercel’s short address vercel.fyi/team-data-preferences',
          url: 'https://channel.cx.ms/posts/6372',
          date: '2026-03-18',
        },
        {
          what: 'doolpa.com: plans and dates',
          url: 'https://doolpa.com/news/vercel-tos-ai-training-opt-out-deadline-march-2026',
          date: '2026-03-31',
        },
        {
          what: 'news.lemeno.io: one switch for AI model training on the page',
          url: 'https://news.lemeno.io/zcloud/vercel-is-using-your-code-to-train-ai-heres-what-to-do-about-it',
          date: '2026-03',
        },
        { what: 'v0 policy', url: 'https://v0.app/policy', date: '2026-03-17' },
      ],
    },
    {
      id: 'ai-gateway',
      name: 'AI Gateway: disallow prompt training',
      remedy: 'app',
      pages: [],
      app: [
        'For developers: set disallowPromptTraining to true in the requests that your program sends through the AI Gateway.',
      ],
      plans: 'Off unless a request sets it.',
      doesNotCover: [
        'It sends requests only to providers that do not train on them. Requests with your own keys are not covered.',
        'There is no switch in the account, so Holdout has nothing to read.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Vercel documentation, AI Gateway: disallow prompt training',
          url: 'https://vercel.com/docs/ai-gateway/capabilities/disallow-prompt-training',
          date: '2026-04-02',
        },
      ],
    },
  ],
};
