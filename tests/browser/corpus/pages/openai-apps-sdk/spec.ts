import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@openai/apps-sdk-ui',
  framework: 'React',
  pattern: 'Switch with its label beside it; Checkbox in another row',
  title: 'Data controls',
  rows: rows('Improve the model for everyone', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Improve the model for everyone', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
