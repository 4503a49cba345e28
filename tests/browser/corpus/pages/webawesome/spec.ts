import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@awesome.me/webawesome',
  framework: 'Web components',
  pattern: 'wa-switch with its label as content and a click() of its own; wa-checkbox in another row',
  title: 'Privacy',
  rows: rows('Use my data to improve models', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Use my data to improve models', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
