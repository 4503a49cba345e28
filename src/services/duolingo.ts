import type { Service } from '../catalog/schema.ts';

/** Duolingo: no switch; the one called "Tracking" is about something else. */
export const duolingo: Service = {
  id: 'duolingo',
  name: 'Duolingo',
  letters: 'Do',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of conversations for AI',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'By its policy recordings and transcripts of the conversation features train Duolingo’s own models, and no switch about that was found. “Tracking” turns off the replay of sessions, not training.',
        instead: ['You can write to privacy@duolingo.com and object; Duolingo decides and answers you.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Catalogue of privacy policies in Catalan (public repository), from Duolingo’s own policy',
          date: '2026',
        },
        {
          what: 'ConductAtlas: what “Tracking” turns off',
          url: 'https://conductatlas.com/platform/duolingo/duolingo-privacy-policy/cookies-and-tracking-technologies/',
          date: '2026',
        },
      ],
    },
  ],
};
