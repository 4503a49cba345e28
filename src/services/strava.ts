import type { Service } from '../catalog/schema.ts';

/** Strava: the policy speaks of training and of privacy controls; which of them counts is not said. */
export const strava: Service = {
  id: 'strava',
  name: 'Strava',
  letters: 'St',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'training',
      name: 'Use of activities for AI',
      remedy: 'none',
      pages: [],
      path: ['Settings', 'Privacy Controls'],
      none: {
        says: 'none-found',
        because:
          'The policy says that personal data, health and places included, is used to develop AI depending on your privacy controls, and names no control for it.',
        instead: [
          'Set activities to “Only You”.',
          'Turn off the use of aggregated data and the heatmap under “Privacy Controls”.',
          'Delete the account at strava.com/athlete/delete_your_account.',
        ],
      },
      doesNotCover: [
        'AI features use mostly aggregated data; personal health and places only with consent, by a second reading.',
        'Training already done stays done.',
      ],
      confidence: 'medium',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        { what: 'Catalogue of privacy policies in Catalan (public repository): AI features', date: '2026' },
        {
          what: 'ConductAtlas reading of Strava’s privacy policy',
          url: 'https://conductatlas.com/platform/strava/strava-privacy-policy/ai-and-machine-learning-model-training-using-personal-data/',
          date: '2026-05-22',
        },
      ],
    },
  ],
};
