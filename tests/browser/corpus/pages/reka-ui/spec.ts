import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'reka-ui',
  framework: 'Vue',
  pattern: 'Select whose trigger shows the choice, labelled by for; it opens by pointer. Switch in other rows',
  title: 'Content settings',
  rows: [
    ['visibility', 'Profile visibility', 'Public'],
    ['training', 'AI training', 'Permitted', 'Applies to everything you publish.'],
    ['search', 'AI search', 'Permitted'],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true, 'Not related to AI training.'],
    ['mail', 'Send me news', false],
  ],
  key: 'training',
  on: 'Permitted',
  off: 'Not permitted',
  early: 'greyed',
  target: {
    labels: [{ text: 'AI training', lang: 'en', refuses: 'off' }],
    kinds: ['combobox', 'select'],
    words: { on: ['Permitted'], off: ['Not permitted'] },
  },
});
