import { objection } from '../catalog/objections.ts';
import type { Service } from '../catalog/schema.ts';

/** TikTok: no switch; a privacy request form takes objections. */
export const tiktok: Service = {
  id: 'tiktok',
  name: 'TikTok',
  letters: 'Tk',
  hosts: ['https://www.tiktok.com/*'],
  signedOut: [],
  settings: [
    {
      id: 'privacy-request',
      name: 'Privacy request: objection to AI training',
      remedy: 'request',
      pages: ['https://www.tiktok.com/legal/report/privacy{/*}?'],
      open: 'https://www.tiktok.com/legal/report/privacy',
      path: ['Profile', 'Settings and privacy', 'Privacy policy', 'Right to object'],
      request: {
        by: 'form',
        to: 'https://www.tiktok.com/legal/report/privacy',
        steps: [
          'Choose the kind of request that comes nearest to an objection.',
          'Fill in what the form asks of you, and paste this text, or write your own.',
          'Press the form’s own button. Holdout never sends it for you.',
          'You can write to privacy@tiktok.com instead.',
        ],
        texts: objection,
        objection: true,
      },
      regions: 'Everywhere; TikTok must honour it in the EU, EEA and UK.',
      doesNotCover: [
        'An objection is a request: TikTok decides and answers you.',
        'The form is for privacy matters of every kind, and long: one count found 19 steps.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Surfshark: no switch, 19 actions',
          url: 'https://surfshark.com/research/chart/social-media-ai-training',
          date: '2026-05',
        },
        { what: 'TikTok’s policy (copy in a public repository): address of the form' },
        {
          what: 'Catalogue of privacy policies in Catalan (public repository): the policy for the EEA allows machine learning',
          date: '2026',
        },
        { what: 'Public note of a request sent through the form', date: '2026-03' },
        { what: 'usatimes247.com', url: 'https://usatimes247.com/?p=2764402', date: '2026-05' },
      ],
    },
  ],
};
