import type { Service } from '../catalog/schema.ts';

/** Stack Overflow: posts are under an open licence and licensed to AI companies; no choice about it. */
export const stackOverflow: Service = {
  id: 'stack-overflow',
  name: 'Stack Overflow',
  letters: 'So',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of posts for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'no-opt-out',
        because:
          'Posts are under the licence CC BY-SA and are licensed to OpenAI and Google; deleting or defacing many of them is reverted and can get the account suspended.',
        instead: [
          'Do not post there what should not be used.',
          'Ask for erasure under the GDPR: it takes your name off your posts, and the posts stay.',
        ],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'moselaunch.online: no opt-out',
          url: 'https://moselaunch.online/stack-overflow-takes-a-hard-line-no-opt-out-for-ai-training',
          date: '2024-05',
        },
        {
          what: 'XDA on the dispute',
          url: 'https://www.xda-developers.com/ai-stack-overflow-civil-war/',
          date: '2024',
        },
      ],
    },
  ],
};
