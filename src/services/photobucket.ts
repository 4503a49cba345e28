import type { Service } from '../catalog/schema.ts';

/** Photobucket: public images may be licensed for AI; making them private or leaving is the only way. */
export const photobucket: Service = {
  id: 'photobucket',
  name: 'Photobucket',
  letters: 'Pb',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Licensing of public images for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'no-opt-out',
        because:
          'Public images may be licensed for AI, biometric uses included; private ones are not, and there is no setting for it.',
        instead: [
          'Make the account and its albums private. That needs an active, paid account.',
          'Delete the account. That is free.',
        ],
      },
      doesNotCover: [
        'Training already done stays done.',
        'An earlier form against biometric use was reported in 2024; it was not found again.',
      ],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Copy of a Business Insider report',
          url: 'https://vuink.com/post/ohfvarffvafvqre-d-dpbz/photobucket-my-photos-images-licensed-ai-training-account-how-to-2024-10',
          date: '2024-10',
        },
        {
          what: 'Photobucket support: delete my account',
          url: 'https://support.photobucket.com/hc/en-us/articles/360039780614-Delete-my-account',
        },
      ],
    },
  ],
};
