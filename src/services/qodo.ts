import type { Service } from '../catalog/schema.ts';

/** Qodo: a switch in the account's settings, for the free plan. Their address is not known. */
export const qodo: Service = {
  id: 'qodo',
  name: 'Qodo',
  letters: 'Qo',
  hosts: ['https://app.qodo.ai/*'],
  signedOut: ['https://app.qodo.ai/signin*'],
  settings: [
    {
      id: 'data-utilization',
      name: 'Data Utilization',
      remedy: 'control',
      pages: ['https://app.qodo.ai/((?!signin).*)'],
      open: 'https://app.qodo.ai/',
      confirmIn: 'own-tab',
      overlay: true,
      path: ['Account Settings', 'Data Utilization'],
      control: {
        labels: [{ lang: 'en', text: 'Data Utilization', refuses: 'off' }],
        kinds: ['switch', 'checkbox'],
      },
      plans: 'On at first on the Free plan. Teams and Enterprise are opted out.',
      doesNotCover: ['Training already done stays done.'],
      default: [
        { stands: 'allowed', plans: ['Free'] },
        { stands: 'refused', plans: ['Teams', 'Enterprise'] },
      ],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Qodo documentation, data sharing: steps, label, plans',
          url: 'https://docs.qodo.ai/qodo-ide/data-sharing.md',
        },
        { what: 'Guides that lead to its sign-in page (public repositories): its address' },
      ],
    },
  ],
};
