import type { Service } from '../catalog/schema.ts';

/** Tongyi Lingma and Qoder: code is not used. Says nothing of the Qwen chat. */
export const lingma: Service = {
  id: 'lingma',
  name: 'Tongyi Lingma',
  letters: 'Lg',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of code for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'By the policy of Tongyi Lingma and Qoder code is neither kept nor used for training; only rated answers of the chat are.',
        instead: ['Do not rate answers that should stay out.'],
      },
      doesNotCover: ['The Qwen chat is another service; nothing is known of it.'],
      feedback: {
        says: 'A rated answer of the chat is used.',
        source: {
          what: 'yage.ai, survey of coding plans that quotes the terms (public repository)',
          date: '2026-03-09',
        },
      },
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'yage.ai, survey of coding plans that quotes the terms (public repository)', date: '2026-03-09' },
        { what: 'Notes on Model Studio’s promise for its API (public repository)', date: '2026' },
      ],
    },
  ],
};
