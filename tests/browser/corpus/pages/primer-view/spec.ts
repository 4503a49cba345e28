import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@primer/view-components',
  framework: 'Web components',
  pattern:
    'toggle-switch around a button with aria-pressed, named by a text in the row; both its words are in the page',
  title: 'Copilot',
  rows: rows('Allow my code to be used for training', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: {
    labels: [{ text: 'Allow my code to be used for training', lang: 'en', refuses: 'off' }],
    kinds: ['switch', 'checkbox'],
  },
});
