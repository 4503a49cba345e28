import type { Service } from '../catalog/schema.ts';

/** DeepL: free texts may be used; the paid plan is the way out. */
export const deepl: Service = {
  id: 'deepl',
  name: 'DeepL',
  letters: 'Dl',
  hosts: [],
  signedOut: [],
  settings: [
    {
      id: 'free-texts',
      name: 'Use of texts in the free translator',
      remedy: 'none',
      pages: [],
      none: {
        says: 'none-found',
        because:
          'Its policy, as quoted, says that texts given to the free translator, and their translations, are kept for a time and used for training; those in DeepL Pro are not. No setting for the free translator was found.',
        instead: ['Use DeepL Pro for what should not be used, or keep it out of the translator.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'high',
      checked: '2026-11-28',
      known: [{ how: 'document', date: '2026-11-28' }],
      sources: [
        {
          what: 'ConductAtlas, quoting DeepL’s policy',
          url: 'https://conductatlas.com/platform/cursor/cursor-data-use-privacy-overview/ai-model-training-data-use-privacy-mode-off/',
          date: '2026',
        },
        { what: 'Catalogue of privacy policies in Catalan (public repository)', date: '2026' },
        { what: 'DeepL privacy policy', url: 'https://www.deepl.com/privacy' },
      ],
    },
  ],
};
