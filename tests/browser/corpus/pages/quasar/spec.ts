import { page } from '../../kit/spec.ts';

export const spec = page({
  library: 'quasar',
  framework: 'Vue',
  pattern: 'q-toggle at the side of a list item that is a label (q-item tag="label"), refused when on',
  title: 'Privacy',
  rows: [
    ['hide', 'Hide my activity', true],
    ['training', 'Do not use my data to train AI', false, 'Content that was used before stays used.'],
    ['team', 'Do not use my team’s data to train AI', false],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['ads', 'Use my data to personalise ads', true, '“Do not use my data to train AI” does not change ads.'],
    ['theme', 'Theme', 'light'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [
      { text: 'Do not use my data to train AI', lang: 'en', refuses: 'on' },
      { text: 'Use my data to train AI', lang: 'en', refuses: 'off' },
    ],
    kinds: ['switch', 'checkbox'],
  },
});
