import type { Service } from '../catalog/schema.ts';

/** DeviantArt: a NoAI label for each work, on unless the artist takes it off; there is no one switch for all. */
export const deviantart: Service = {
  id: 'deviantart',
  name: 'DeviantArt',
  letters: 'Da',
  hosts: ['https://www.deviantart.com/*'],
  signedOut: ['https://www.deviantart.com/users/login*'],
  settings: [
    {
      id: 'no-ai',
      name: 'NoAI label',
      remedy: 'control',
      pages: ['https://www.deviantart.com/studio{/*}?', 'https://www.deviantart.com/settings/*'],
      open: 'https://www.deviantart.com/studio',
      overlay: true,
      path: ['Studio', 'choose deviations, or Presets', 'NoAI'],
      control: {
        labels: [{ lang: 'en', text: 'NoAI', refuses: 'on' }],
        kinds: ['checkbox', 'switch'],
        never: ['Created with AI'],
      },
      doesNotCover: [
        'Each work has its own label, and it is on unless you took it off.',
        'By a report of 2022 there was a choice about other companies’ AI for the whole account under “Settings”, “General”.',
        'The label asks. Only those who respect it keep away.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'refused' }],
      aipref: 'train-ai',
      confidence: 'medium',
      checked: '2026-11-24',
      known: [{ how: 'document', date: '2026-11-24' }],
      sources: [
        {
          what: 'DeviantArt: all deviations are opted out',
          url: 'https://www.deviantart.com/team/journal/UPDATE-All-Deviations-Are-Opted-Out-of-AI-Datasets-934500371',
          date: '2024-04',
        },
      ],
    },
  ],
};
