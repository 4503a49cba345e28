import type { Service } from '../catalog/schema.ts';

/** Discord: a switch about improving Discord exists; it is no choice about AI training, and is not shown as one. */
export const discord: Service = {
  id: 'discord',
  name: 'Discord',
  letters: 'Di',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of messages for AI',
      remedy: 'none',
      pages: [],
      path: ['User Settings', 'Data & Privacy', 'How we use your data'],
      none: {
        says: 'none-found',
        because: 'A study of May 2026 found no choice about AI training on Discord.',
        instead: [
          'You can turn off “Use data to improve Discord” under “Data & Privacy”. It is about how you use the app, and not about training as such.',
          '“Allow my voice to be recorded in Clips” is a switch of its own.',
          'Write to privacy@discord.com to object.',
        ],
      },
      doesNotCover: ['AutoMod and summaries are choices of each server.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'Surfshark: opt-out not readily identifiable for Discord',
          url: 'https://surfshark.com/research/chart/social-media-ai-training',
          date: '2026-05',
        },
        {
          what: 'Summary of a PCWorld guide',
          url: 'https://tengele.com/news/3ad47f60-d339-4c2b-85f4-1d8b155d83a0',
          date: '2026',
        },
        { what: 'Discord on privacy', url: 'https://discord.com/privacy-preserving-products' },
      ],
    },
  ],
};
