import type { Service } from '../catalog/schema.ts';

/** Zhipu (bigmodel.cn, CodeGeeX): the terms take a licence for good. Says nothing of chat.z.ai. */
export const zhipu: Service = {
  id: 'zhipu',
  name: 'Zhipu',
  letters: 'Zp',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'bigmodel.cn and CodeGeeX: use of content for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'By the user agreement Zhipu has a free licence for good, and data without names may train models. Two surveys that read the terms found no opt-out.',
        instead: ['The Coding Plan for teams is not used for training by default.'],
      },
      doesNotCover: ['chat.z.ai is another service; nothing is known of it.', 'Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'A survey that quotes the user agreement of docs.bigmodel.cn (public repository)', date: '2026-08-25' },
        { what: 'yage.ai, survey of coding plans (public repository): no opt-out found', date: '2026-03-09' },
      ],
    },
  ],
};
