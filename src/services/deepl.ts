import type { Service } from './schema.ts';

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
        because: 'Its policy, as quoted, says that texts given to the free translator are used for training; texts in DeepL Pro are not. No setting for the free translator was found.',
        instead: ['Use DeepL Pro for what should not be used, or keep it out of the translator.'],
      },
      doesNotCover: ['Training already done stays done.'],
      confidence: 'medium',
      checked: '2026-11-24',
      sources: [
        { what: 'ConductAtlas, quoting DeepL’s policy', url: 'https://conductatlas.com/platform/cursor/cursor-data-use-privacy-overview/ai-model-training-data-use-privacy-mode-off/', date: '2026' },
        { what: 'DeepL privacy policy', url: 'https://www.deepl.com/privacy' },
      ],
    },
  ],
};
