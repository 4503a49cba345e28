import type { Service } from '../catalog/schema.ts';

/** iFlytek: no opt-out in the policies that were read. */
export const iflytek: Service = {
  id: 'iflytek',
  name: 'iFlytek',
  letters: 'If',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Open platform and Spark: use of voice and text for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'By its policies voice and text without names may train models. No opt-out was found in those that were read.',
        instead: [],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'low',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'A survey that quotes the privacy policies of xfyun.cn (public repository)', date: '2026-08-25' },
      ],
    },
  ],
};
