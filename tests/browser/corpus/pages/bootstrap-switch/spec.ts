import { page, rows } from '../../kit/spec.ts';

export const spec = page({
  library: 'bootstrap-switch',
  framework: 'jQuery',
  pattern: 'A checkbox within a drawn switch whose two words are both in the page',
  title: 'Privacy',
  rows: rows('Allow AI training', 'You can change this at any time.'),
  key: 'training',
  on: true,
  off: false,
  early: 'greyed',
  target: { labels: [{ text: 'Allow AI training', lang: 'en', refuses: 'off' }], kinds: ['switch', 'checkbox'] },
});
