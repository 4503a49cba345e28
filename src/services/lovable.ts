import type { Service } from '../catalog/schema.ts';

/**
 * Lovable: an account's switch and a workspace's. When they were renamed in August 2026 their meaning was turned round:
 * "Data collection opt out" on refused; "On Your Customer Content" and "On Workspace Data" on allow.
 */
export const lovable: Service = {
  id: 'lovable',
  name: 'Lovable',
  letters: 'Lo',
  hosts: ['https://lovable.dev/*'],
  signedOut: ['https://lovable.dev/login*'],
  settings: [
    {
      id: 'account-training',
      name: 'AI model training: your customer content',
      remedy: 'control',
      pages: ['https://lovable.dev/settings{/*}?'],
      open: 'https://lovable.dev/settings',
      overlay: true,
      path: ['Account settings', 'AI model training', 'On Your Customer Content'],
      control: {
        labels: [
          { lang: 'en', text: 'On Your Customer Content', refuses: 'off' },
          { lang: 'en', text: 'Data collection opt out', refuses: 'on' }, // 31 July to about August 2026
        ],
        kinds: ['switch', 'checkbox'],
        reveal: [{ press: ['AI model training'], optional: true }],
      },
      plans:
        'Every plan has the switch since 31 July 2026. Business and Enterprise are excluded from training and find it locked.',
      doesNotCover: ['A workspace has a switch of its own.', 'Training already done stays done.'],
      default: [
        { stands: 'refused', plans: ['Business', 'Enterprise'] },
        { stands: 'allowed', plans: ['Free', 'Pro'], since: '2026-09-09' },
      ],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Lovable’s changelog (copy in a public repository): the switch, its renaming and its new meaning',
          date: '2026-08',
        },
        { what: 'Lovable documentation, older copy', url: 'https://docs.lovable.dev/features/business/data-opt-out' },
      ],
    },
    {
      id: 'workspace-training',
      name: 'AI model training: workspace data',
      remedy: 'control',
      pages: ['https://lovable.dev/settings{/*}?'],
      open: 'https://lovable.dev/settings',
      for: 'administrator',
      overlay: true,
      path: ['Settings', 'Privacy & security', 'AI model training', 'On Workspace Data'],
      control: {
        // Its older name was the account's too, "Data collection opt out", and could not be told from it here.
        labels: [{ lang: 'en', text: 'On Workspace Data', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
        reveal: [{ press: ['Privacy & security'], optional: true }],
      },
      plans: 'Administrators and owners on Business and Enterprise',
      doesNotCover: ['Each account has a switch of its own.', 'Training already done stays done.'],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Lovable’s changelog (copy in a public repository)', date: '2026-08' }],
    },
  ],
};
