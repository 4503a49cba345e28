import type { Service } from '../catalog/schema.ts';

/**
 * Otter: two sources speak of an opt-out in the settings, one of none. Its wording is not known, so nothing is read
 * there.
 */
export const otter: Service = {
  id: 'otter',
  name: 'Otter.ai',
  letters: 'Ot',
  hosts: ['https://otter.ai/*'],
  signedOut: ['https://otter.ai/signin*'],
  settings: [
    {
      id: 'training',
      name: 'Training on recordings',
      remedy: 'control',
      pages: ['https://otter.ai/settings{/*}?'],
      open: 'https://otter.ai/settings',
      path: ['Account settings', 'privacy settings'],
      control: { labels: [], kinds: ['switch', 'checkbox'] },
      doesNotCover: ['Sources disagree whether everyone has the choice.', 'Training already done stays done.'],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'low',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        { what: 'baa-atlas on Otter', url: 'https://baa-atlas.vercel.app/ai/otter-ai', date: '2026' },
        { what: 'Model Charter on Otter', url: 'https://www.modelcharter.com/tools/otter-ai', date: '2026' },
        { what: 'cyberunit.com: no opt-out for standard accounts' },
      ],
    },
  ],
};
