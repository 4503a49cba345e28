import type { Service } from '../catalog/schema.ts';

/** Poe: no switch; whether chats are used depends on the bot. */
export const poe: Service = {
  id: 'poe',
  name: 'Poe',
  letters: 'Po',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of chats for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'Poe has no switch for it: it depends on the bot. A fully shaded privacy shield means that chats are not used for training; a half shaded one means that the bot’s developer may train on them without your name.',
        instead: ['Use bots with a fully shaded shield: the official ones.'],
      },
      doesNotCover: ['Chats with bots of other developers.'],
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [{ what: 'Poe privacy center', url: 'https://poe.com/privacy_center' }],
    },
  ],
};
