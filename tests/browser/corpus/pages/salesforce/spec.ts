import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@salesforce/design-system-react',
  framework: 'React',
  pattern: 'Checkbox of the variant “toggle”, whose words Enabled and Disabled are both in its label',
  title: 'Einstein',
  rows: rows('Share data to train models', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Share data to train models', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
