import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@esri/calcite-components',
  framework: 'Web components',
  pattern: 'calcite-switch in a calcite-label; calcite-checkbox in another row',
  title: 'Privacy',
  rows: rows('Use my maps to train AI', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Use my maps to train AI', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
