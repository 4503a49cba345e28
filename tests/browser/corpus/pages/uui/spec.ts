import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: '@umbraco-ui/uui',
  framework: 'Web components',
  pattern: 'uui-toggle whose label is an attribute of the host; uui-checkbox in another row',
  title: 'Privacy',
  rows: rows('Model training', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Model training', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
