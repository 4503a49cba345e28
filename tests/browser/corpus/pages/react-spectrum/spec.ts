import { page } from '../../kit/spec.ts';

export const spec = page({
  library: '@adobe/react-spectrum',
  framework: 'React',
  pattern: 'Switch whose label is “Content analysis for product improvement”; Picker and RadioGroup in other rows',
  title: 'Data and privacy',
  rows: [
    ['desktop', 'Desktop app usage', true],
    ['training', 'Content analysis for product improvement', true, 'Your content may be analysed by machine learning.'],
    ['research', 'Content analysis for research', true],
    ['suggestions', 'Show AI-powered suggestions', true],
    ['contact', 'Contact me', 'mail'],
    ['language', 'Language', 'en'],
  ],
  key: 'training',
  on: true,
  off: false,
  target: {
    labels: [{ text: 'Content analysis for product improvement', lang: 'en', refuses: 'off' }],
    kinds: ['switch'],
  },
});
