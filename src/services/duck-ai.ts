import type { Service } from '../catalog/schema.ts';

/** duck.ai: chats are passed on without a name, and providers have agreed not to train. */
export const duckAi: Service = {
  id: 'duck-ai',
  name: 'Duck.ai',
  letters: 'Du',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of chats for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'DuckDuckGo’s terms say that requests are passed on without your address and that the providers have agreed not to train on them.',
        instead: [],
      },
      doesNotCover: ['What a provider has promised, nobody outside can check.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Post that quotes DuckDuckGo’s terms',
          url: 'https://lemmy.baie.me/u/ArchRecord@lemm.ee',
          date: '2024',
        },
      ],
    },
  ],
};
