import type { Service } from '../catalog/schema.ts';

/** NotebookLM: no training on sources, and no switch, whatever guides say. */
export const notebooklm: Service = {
  id: 'notebooklm',
  name: 'NotebookLM',
  letters: 'Nb',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of sources and chats for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'does-not-train',
        because:
          'Google says, as a guide quotes it, that sources, chats and answers of personal accounts are not used for training. Guides that describe a switch for it are mistaken: there is none.',
        instead: [],
      },
      doesNotCover: ['When you send feedback, people may read what goes with it.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [{ what: 'A guide in Japanese that quotes Google', url: 'https://digitaleasyguide.com/?p=1342' }],
    },
  ],
};
