import type { Service } from '../catalog/schema.ts';

/** Granola: a switch in the desktop app. */
export const granola: Service = {
  id: 'granola',
  name: 'Granola',
  letters: 'Gn',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'improve-models',
      name: 'Use my data to improve models for everyone',
      remedy: 'app',
      pages: [],
      path: ['your profile, bottom left', 'Settings', 'Preferences or Account'],
      app: [
        'In the app, press your profile at the bottom left, then “Settings”.',
        'Under “Preferences”, or “Account”, turn off “Use my data to improve models for everyone”.',
      ],
      plans: 'On at first for all but Enterprise, which is opted out.',
      doesNotCover: [
        'Who may open your notes by a link is another setting beside it.',
        'Holdout cannot read or change it: no settings page on the web is known.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused', plans: ['Enterprise'] }, { stands: 'allowed' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'Report of an article of The Verge: label, default, plans',
          url: 'https://theneuralfeed.com/article/psa-anyone-with-a-link-can-view-your-granola-notes-by-default/4OGvsOY7',
          date: '2026',
        },
        { what: 'Three look-alike apps (public repositories): the same label', date: '2026' },
      ],
    },
  ],
};
