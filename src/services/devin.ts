import type { Service } from '../catalog/schema.ts';

/** Devin: a switch of the organisation about training, beside one about evaluation that is left alone. */
export const devin: Service = {
  id: 'devin',
  name: 'Devin',
  letters: 'Dv',
  hosts: ['https://app.devin.ai/*'],
  signedOut: ['https://app.devin.ai/auth/login*'],
  settings: [
    {
      id: 'make-smarter',
      name: 'Make Devin smarter',
      remedy: 'control',
      pages: ['https://app.devin.ai/org/:instance/settings/general{/}?'],
      // Which organisations there are is not known before one of their pages was opened.
      open: 'https://app.devin.ai/',
      hubs: ['https://app.devin.ai/'],
      path: ['Settings', 'General', 'Make Devin smarter'],
      control: {
        labels: [{ lang: 'en', text: 'Make Devin smarter', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
      },
      plans:
        'Paid plans for one person; on Teams the administrator decides. Enterprise is trained on only with written consent.',
      doesNotCover: [
        '“Evaluate Devin” beside it is about evaluation: turn that off too if you like.',
        'With it off, the makers of the models that Devin uses keep nothing either, by its documentation.',
        'Each organisation has its own.',
        'Training already done stays done.',
      ],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'nyosegawa.com, study of the terms of coding agents: label, address, the switch beside it, with a picture',
          url: 'https://nyosegawa.com/en/posts/coding-agent-terms-investigation/',
          date: '2026-03-27',
        },
        {
          what: 'List of evidence that cites docs.devin.ai/admin/security (public repository): who can opt out',
          date: '2026-08-29',
        },
        { what: 'Scripts that sign in (public repositories): address of the sign-in page' },
      ],
    },
  ],
};
