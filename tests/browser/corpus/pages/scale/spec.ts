import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@telekom/scale-components',
  framework: 'Web components',
  pattern: 'scale-switch with its label as an attribute; scale-checkbox in another row',
  title: 'Privacy',
  rows: rows('Use my calls to train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Use my calls to train AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
